import type { Page } from "../story.ts";

/** Stories about driving. */
export const driving: readonly Page[] = [
  {
    id: "three-days-of-driving",
    failures: ["stopped after thirty hours", "left by the second teacher before the test"],
    feelings: ["no confidence", "stress"],
    changes: ["A course of three days with a calm teacher, and the test at its end."],
    timeToRecover: "six years from the first lesson",
    outcome: "passed with three small faults",
    text: "At seventeen this learner took nearly thirty hours of driving lessons, had not gone round one roundabout, and stopped, with no confidence left. Years later came another start. The first teacher did not suit. With the second it went well, until long working days became too much, and he did not turn up for the last lesson before the test. The third start was built differently: a course of three days with the test at its end, and a calm teacher who talked things through when they went wrong. The test came quickly. It was passed with three small faults, six years after the first lesson.",
    sources: [
      {
        citation: "I'm finally driving! (2017). The Roam Blogger.",
        url: "https://theroamblogger.com/2017/01/17/im-finally-driving/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
