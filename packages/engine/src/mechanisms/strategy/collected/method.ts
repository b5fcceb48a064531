import type { Page } from "../page.ts";

/** Ways that change how it is worked on. */
export const method: readonly Page[] = [
  {
    id: "way-closed-book",
    what: "You write down what you remember first, and open the book only to check.",
    begin: [
      "Close the book and put a blank sheet in front of you.",
      "Write down all that comes back about one page or one topic, in any order.",
      "Open the book and mark what was missing with a dot.",
    ],
    notWhen: "It is new to you: then read it through once first, or there is nothing to bring back.",
    finding: {
      claim: "Testing oneself with the book closed holds longer than reading again.",
      certainty: "replicated",
      sources: ["roediger2006", "pan2018"],
    },
    checked: "2026-11-22",
  },
  {
    id: "way-mix",
    what: "You take tasks of different kinds in turn, so that each time you first have to see which kind it is.",
    begin: [
      "Pick one task each of three kinds that you tend to mix up.",
      "Put them in an order that you did not plan.",
      "Begin the first one by writing down which kind it is, and how you know.",
    ],
    notWhen: "One of the kinds is still new: do a few of that one kind first.",
    finding: {
      claim: "Mixing kinds of tasks feels harder and holds longer than one kind in a row.",
      certainty: "mixed",
      sources: ["rohrer2007"],
    },
    checked: "2026-11-22",
  },
];
