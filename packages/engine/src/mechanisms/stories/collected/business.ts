import type { Page } from "../story.ts";

/** Stories about business. */
export const business: readonly Page[] = [
  {
    id: "four-sittings-four-times-no",
    failures: ["four accounting exams in the first year, none of them passed"],
    feelings: ["doubt about the goal itself", "stress", "lost sleep"],
    changes: ["Study moved from after work to before work, with recordings on the way there."],
    timeToRecover: "three years in all",
    outcome: "all the exams passed",
    text: "With two degrees from well-known universities, the accounting exams would surely not be a problem. That is what someone thought. In the first year there were four sittings, and four times it was not enough. Sleep went, friends' celebrations went, the stress showed in the body, and with each result came the doubt whether this was the right goal. Over the three years that it took, five things about the studying changed. One was faith: prayer had a place in it now. Another was the time of day. The books had come after work; now they came before it. On some days that meant getting up at five, an hour of reading, and recordings on the way to the office. That was steadier, and in the end all the exams were passed.",
    sources: [
      {
        citation: "5 things that helped me pass the CPA exam. The Little CPA.",
        url: "https://thelittlecpa.com/5-things-that-helped-me-pass-the-cpa-exam",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "told-the-office",
    failures: ["failed the second of three finance exams", "failed the third one as well"],
    feelings: ["it hurt", "a couple of times in tears", "thinking badly of oneself for months"],
    changes: ["Telling the people at work about the exam, so that the hours for it could be had."],
    timeToRecover: "a year for each of the two exams",
    outcome: "passed all three and holds the certificate",
    text: "The first of three exams in finance went well. There was no real job yet, and home was with the parents. For the second one there was a job, and the wish to show everyone there what a good analyst had come. Half a year went by with friends' weddings missed and family put off. It felt like all that one had, and it was a fail. Friends did not understand what that meant: a whole year until the next try. It hurt, and there were tears in the shower. Later the third exam was not passed, either. What went differently in the end began with a sentence at work: I am studying for this exam. Time is hard to find for something that nobody knows of. It took fifteen notebooks in all. Then the certificate came.",
    sources: [
      {
        citation: "I failed the CFA so you don't have to: 7 tips to passing on the first try (2017). Bloomberg Prep.",
        url: "https://www.bloombergprep.com/blog-posts/2017/6/1/i-failed-the-cfa-so-you-dont-have-to-7-tips-to-passing-on-the-first-try",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "one-quick-reading-then-out",
    failures: ["things held back for a long time because something could go wrong"],
    feelings: ["very afraid of letting things out"],
    changes: ["A fixed Sunday every two weeks, about 700 words, one quick reading, and out."],
    timeToRecover: null,
    outcome: "texts out on time, answers to learn from, and the fear turned round",
    text: "Someone who wanted to build companies was, for the longest time, very afraid of letting anything out. There were so many reasons to wait. What changed it was a habit with a fixed end. Every second Sunday there is a text to write. At about 700 words comes a look at the order, the flow, and the letters that are wrong. Then, each time, the thought: is something missing, could it be better? And with it a new fear: whoever waits until it is perfect will wait very long. So there is one more quick reading, and it goes out. The texts are not perfect. People answer them, and from their answers there is much to learn. Little by little the fear changed sides. Now it is the waiting that is feared.",
    sources: [{ citation: "Fear of not shipping (2011). joel.is.", url: "https://joel.is/fear-of-not-shipping/" }],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
