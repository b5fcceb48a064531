import type { Page } from "../story.ts";

/** Stories about applications. */
export const applications: readonly Page[] = [
  {
    id: "asked-what-was-missing",
    failures: ["turned down by the first choice", "turned down by a second place"],
    feelings: ["discouraged", "self-doubt"],
    changes: ["Asking one of the places that had said no what was missing."],
    timeToRecover: "about a month",
    outcome: "a place on a master's programme first",
    text: "The first no came in the middle of December, from the place at the top of the list. In January there was a second one, and no invitation from anywhere. It was discouraging, and doubt came with it: was something wrong with the application that many readings had not shown? Instead of reading it once more, this applicant asked the second place what was missing. The answer was plain. Tests and marks were fine; what was missing was work in a laboratory. That could be mended. An application to a master's programme went out in time, and within a week it was accepted. The doctorate would have to wait, and that was all right.",
    sources: [
      {
        citation: "The waiting game. Candid cerebrations.",
        url: "http://www.candidcerebrations.com/the-waiting-game/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
