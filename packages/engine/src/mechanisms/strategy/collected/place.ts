import { assumed } from "../../../science/finding.ts";
import type { Page } from "../page.ts";

/** Ways that change where it is worked on. */
export const place: readonly Page[] = [
  {
    id: "way-other-place",
    what: "You begin in a place where you do nothing else: another table, a library, a bench.",
    begin: [
      "Take only what the next small task needs.",
      "Go there and sit down.",
      "Open the page, and write the date at the top.",
    ],
    notWhen: "Getting there takes longer than the work itself.",
    finding: assumed("Another place takes away what pulled one off the task."),
    checked: "2026-11-22",
  },
];
