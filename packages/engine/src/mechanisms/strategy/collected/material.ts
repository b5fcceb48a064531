import { assumed } from "../../../science/finding.ts";
import type { Page } from "../page.ts";

/** Ways that change what it is learned from. */
export const material: readonly Page[] = [
  {
    id: "way-example",
    what: "You study one task that someone has worked out in full, then do one like it without looking.",
    begin: [
      "Find one worked example of the kind that stopped you.",
      "Beside each line, write why that line follows.",
      "Cover it, and begin a task that is almost the same.",
    ],
    notWhen: "You can do most such tasks already: then examples slow you down.",
    finding: {
      claim: "Beginners learn more from worked examples at first than from solving alone.",
      certainty: "replicated",
      sources: ["sweller1985", "barbieri2023"],
    },
    checked: "2026-11-22",
  },
  {
    id: "way-other-source",
    what: "You learn the same thing once from another book, video or person.",
    begin: [
      "Write down the one thing that you could not follow.",
      "Look it up in another book, or in a video of ten minutes at most.",
      "Write the one sentence that was put another way.",
    ],
    notWhen: "You have three sources open already: then close two.",
    finding: assumed("Another explanation may fit where the first did not."),
    checked: "2026-11-22",
  },
];
