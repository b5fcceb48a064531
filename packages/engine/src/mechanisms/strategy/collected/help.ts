import { assumed } from "../../../science/finding.ts";
import type { Page } from "../page.ts";

/** Ways that bring in someone else. */
export const help: readonly Page[] = [
  {
    id: "way-ask",
    what: "You ask one person one question that can be answered in five minutes.",
    begin: [
      "Write down the last thing that you still understood.",
      "Write the one question that comes right after it.",
      "Choose who could answer it, and send it.",
    ],
    notWhen: "Ten minutes with the book would answer it: then look there first.",
    finding: assumed("One exact question to one person is easier to answer than a call for help."),
    checked: "2026-11-22",
  },
  {
    id: "way-with-someone",
    what: "You sit beside someone who works, too, each at their own.",
    begin: [
      "Write to one person: when and where you will sit down.",
      "Lay out what you need before they come.",
      "Tell each other in one sentence what you will do first.",
    ],
    notWhen: "The two of you would rather talk: then meet after it, not for it.",
    finding: assumed("With someone beside one it is easier to begin, and a question is answered at once."),
    checked: "2026-11-22",
  },
];
