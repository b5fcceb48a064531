import type { Page } from "../story.ts";

/** Stories about work. */
export const work: readonly Page[] = [
  {
    id: "twenty-six-seconds",
    failures: ["could not say a word in front of the class", "more than once did not get further than the car door"],
    feelings: ["terrified", "a lump in the throat", "stomach turning"],
    changes: ["A message to a speaking club with a promise to come, and then a first answer of half a minute."],
    timeToRecover: "decades, and then a few tries at leaving the house",
    outcome: "spoke to strangers for twenty-six seconds",
    text: "At school someone stood before the class, well prepared, and no word would come. The lump in the throat and the teacher's look are still there today. For decades, talks were kept at a distance, at college and for a while at work. They were terrifying, and the wish to give one did not go away. In 2018 a message went to a speaking club nearby, with a promise to be at the next meeting. On the day there was a hand on the car door, and then the way back into the house. More tries ended like that before the car drove off. At the club it was like meeting old friends. That evening there was also one answer to a question in front of everyone. It took twenty-six seconds, and it was done.",
    sources: [
      {
        citation: "On being a Toastmaster. Did you bring the hummus?",
        url: "https://didyoubringthehummus.com/post/on-being-a-toastmaster",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "one-class-a-day",
    failures: ["too many rules for the classroom, and too much going on to keep to them"],
    feelings: ["tears on the days before", "school taking over life outside it"],
    changes: [
      "A talk with the head of the school about what is expected, and a few plain things to do taken home from it.",
      "Sport and friends on the same day, so that school does not fill all of it.",
    ],
    timeToRecover: null,
    outcome: "a day without tears, and two hard pupils who did well",
    text: "It was November, and a new science teacher wrote down that there had been no tears that day. That was worth writing down. School had been getting into the whole of life. There was a talk with the head of the school, and it cleared some things up: she wanted better teaching, it seemed, and not to scare anyone away. Her advice was plain. Have fewer rules in the classroom, and keep to all of them, every time. And do not try to give everything to every class every day. Choose one class a day to make better, and not an easy one, and let the others go on as they are. Besides that there was running with friends. That same day two hard pupils had been good, and one of them had even helped others with the work.",
    sources: [
      {
        citation: "On a roll (2011). Running, teaching, doing.",
        url: "http://runningteachingdoing.blogspot.com/2011/11/on-roll.html",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
