import type { Page } from "../story.ts";

/** Stories about sport. */
export const sport: readonly Page[] = [
  {
    id: "inches-towards-the-deep-end",
    failures: [
      "pulled out of the water again and again in a first lesson at eight",
      "afraid of the deep end all life long",
    ],
    feelings: ["humiliated", "terrified of drowning"],
    changes: ["A few inches nearer to the deep end each day, and one way back to the air tried out before the next."],
    timeToRecover: "decades, and then a few days in one pool",
    outcome: "the fear ebbed, step by step, on the way to the deep end",
    text: "The first time in a pool was at school, at eight, with the class looking on. Swim, said the teacher, and then fished a child out of the water again and again. It was humiliating. Only at thirty-six came private lessons, and they took away the fear of shallow water, where one can stand up. Deep water was still terrifying. Years later, in a pool with only the family there, someone decided to go about it in small parts. First standing, and breathing. Then on tiptoe. Then down, and up again with a push of the feet; then with the hands alone. Now there were two ways back to the air. Day by day it went a few inches further towards the deep end, and each time the fear ebbed a little.",
    sources: [
      {
        citation: "In at the deep end. Literally (2021). Dancing Monkeys newsletter.",
        url: "https://newsletter.dancingmonkeys.net/p/in-at-the-deep-end-literally-21-12-28",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "falling-on-purpose",
    failures: ["drew back from every big move above the last bolt", "stayed at the same grades over and over"],
    feelings: ["fear", "scared in the first falls", "climbing felt drab and grey"],
    changes: [
      "Falls were practised on purpose on a steep indoor wall, first tiny ones, then a move higher each time, with a partner who knows how to hold the rope.",
    ],
    timeToRecover: "one weekend",
    outcome: "the mind was on the moves instead of the fear",
    text: "A climber was held back by one thing: the fear of a fall with the rope coming from below. Above the last bolt came second thoughts, then a step down. It meant the same grades over and over, and climbing had become drab and grey. Then came a weekend of practising the one thing that was feared: the fall itself, on a steep indoor wall. The first was from no higher than the waist. Then up again, a little more rope, and another. And another. Then one move above the bolt, then two. The first few were very frightening. After a while it became something known, softer than many a jump without a rope, as long as the partner knows how to hold it. Soon the mind was on the moves.",
    sources: [
      {
        citation: "A climber's post (2011). r/climbing, Reddit.",
        url: "https://www.reddit.com/r/climbing/comments/ibeh3/climbit_i_did_it_i_conquered_my_fear_of_falling",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
