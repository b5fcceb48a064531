import { assumed } from "../../../science/finding.ts";
import type { Page } from "../page.ts";

/** Ways that change how much at a time, and how fast. */
export const pacing: readonly Page[] = [
  {
    id: "way-short-daily",
    what: "You give it twenty minutes on most days in place of hours on one.",
    begin: [
      "Choose the smallest piece of it that is next.",
      "Set a timer for twenty minutes.",
      "Work on that one piece until it rings, then write down where to go on.",
    ],
    notWhen: "It is due tomorrow: spread what is left over today.",
    finding: {
      claim: "The same time spread over several days holds longer than in one go.",
      certainty: "replicated",
      sources: ["latimier2021"],
    },
    checked: "2026-11-22",
  },
  {
    id: "way-slow",
    what: "You do it at half the speed until it goes three times running, and only then a little faster.",
    begin: [
      "Pick the one line, bar or move where it goes wrong.",
      "Do it half as fast as you want to, and listen or look.",
      "When it has gone three times, go up one small notch.",
    ],
    notWhen: "It goes well slowly and comes apart only at speed: then practise the fast part in very short bits.",
    finding: assumed("A pace at which it goes is the pace at which it can be practised."),
    checked: "2026-11-22",
  },
];
