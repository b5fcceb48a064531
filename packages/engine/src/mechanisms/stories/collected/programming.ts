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
];
