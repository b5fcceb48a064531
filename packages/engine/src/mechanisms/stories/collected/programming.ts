import type { Page } from "../story.ts";

/** Stories about programming. */
export const programming: readonly Page[] = [
  {
    id: "first-open-change",
    failures: ["put the code away twice in nine years", "a change that was turned down"],
    feelings: ["fear of being turned away", "self-doubt"],
    changes: ["She began with one wrong letter, and put right what she was told."],
    timeToRecover: "nine years until the first one",
    outcome: "several changes taken, one of them after a no",
    text: "She had written software for a living for nine years and had not once offered a change to a public project. Twice she fetched the code, and twice she left it: she was afraid of being asked who had let her in. Then she came across one wrong letter in some instructions and sent in the correction, without knowing quite why. It was taken. She sent a second one, had to answer questions about it, and it was taken, too. Later one was turned down: her editor had changed the layout of everything. She put that right, sent it in again, and it was taken.",
    sources: [
      {
        citation: "3 practical reasons to embrace rejection (2017). Opensource.com.",
        url: "https://opensource.com/article/17/6/embrace-rejection",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "asked-a-senior",
    failures: ["one part of an urgent change that would not work, whatever was tried"],
    feelings: ["fear of being judged", "embarrassment"],
    changes: ["Asking someone senior who had worked on the same code before."],
    timeToRecover: null,
    outcome: "they found a way together, and the code went to testing",
    text: "A colleague was away on long leave, and the screens of a whole project were left to one person. Most of a large and urgent change went well. One part did not, whatever was tried. Someone senior could help, that was clear at once, and with the thought came the fear of being judged. It was embarrassing even to find the words for the question. But other work was waiting, and no more time could go into this one spot. So the courage was gathered, and the question went to a senior who had worked on that project before. The senior was glad to help, which came as a surprise, and together they found a way. A few repairs later the code went to testing.",
    sources: [
      {
        citation: "A note on asking for help. CoreView Systems.",
        url: "https://coreviewsystems.com/4166-2",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "messed-up-and-mended",
    failures: ["read public code for a long time and never offered a change", "made a mess of the first one"],
    feelings: ["so scared", "doubt about being good enough"],
    changes: ["Handing in something small, and learning the tools from each correction."],
    timeToRecover: "three months",
    outcome: "changes given to a public project, and far more confidence",
    text: "Someone had long wanted to give a change to a public project. The code was looked up, the descriptions were read, then the fear came and nothing was tried. An internship made a beginning necessary. The fear was the same: what if the change makes a mess? It did make one. But it had been tried, and working through the corrections taught more about the tools than the reading had. With the writing it was similar. The first report was due, and there was no idea how to begin. So every report was shown to others, and most of them were changed more than six times, a little better with each round. After three months there was courage where the fear had been, and some pride. Starting small, someone says, is best.",
    sources: [{ citation: "Outreachy: wrap up. Dinakajoy.", url: "https://dinakajoy-blog.vercel.app/blog/my-journey" }],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "one-day-at-the-wall",
    failures: ["a part of a program that failed, and then three hours on another one"],
    feelings: ["discouraged", "worried about not being cut out for it"],
    changes: ["Reading the instructions again, trying it another way, and talking to a friend."],
    timeToRecover: "the same day",
    outcome: "in the end it worked",
    text: "It was a rare thing: a whole day for programming. In the morning it was to be one large new part, and it did not work. Around noon came another one. Three hours later that did not work either. Discouragement set in, and then the larger thoughts: not good enough to be paid for this, too old to learn it, two years for nothing. It was a feeling that had come before. What helped was small. Someone tried it in other ways, read the instructions and read them again, and wrote to a friend about it. In the end it worked, and joy was there at once. There would be another wall, next week or tomorrow. There had been one a year before, too, and another one before that, and those were behind.",
    sources: [
      {
        citation: "From failure at life to coding jedi in one day. Semantic Error.",
        url: "http://www.semanticerror.net/learning/from-failure-at-life-to-coding-jedi-in-one-day/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "the-year-of-the-strike",
    failures: ["the university closed by a strike for most of a year", "a course begun and left after a fifth"],
    feelings: ["disappointment", "torn between hoping and not knowing what to do"],
    changes: ["A group of learners, and free pages and small puzzles instead of the one long course."],
    timeToRecover: "about five weeks until a way was found",
    outcome: "ten months that were the most productive of a life",
    text: "It was to have been the second year of engineering at a university in Nigeria. In February the universities and the government could not agree, and a strike began. Nobody thought that it would last most of the year. For weeks someone sat at home, hoped that it would end, and did not know what to do. A cheap course on making web pages was bought, and left after a fifth. In half a year there would be a job: that was the belief, and it was false. Then the way changed. There was a club of people who were learning the same thing, there were free pages that suited better, and small puzzles to work at. The strike was a disappointment. It turned into something else: ten months in which someone learned what would otherwise have taken years.",
    sources: [
      {
        citation: "My 2022 year in review: Dev Retro 2022. Slimba.",
        url: "https://slimba.hashnode.dev/my-2022-year-in-review-dev-retro-2022",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
