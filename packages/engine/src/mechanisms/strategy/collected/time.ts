import { assumed } from "../../../science/finding.ts";
import type { Page } from "../page.ts";

/** Ways that change when it is worked on. */
export const time: readonly Page[] = [
  {
    id: "way-morning",
    what: "You do it early in the day, before other things have used you up.",
    begin: [
      "Put what you need on the table tonight, open at the right page.",
      "Set the alarm ten minutes earlier than usual.",
      "In the morning, sit down to it before you look at any messages.",
    ],
    notWhen: "You are awake late and sleep late: then your good hours are others.",
    finding: assumed("Another time of day finds another state of mind."),
    checked: "2026-11-22",
  },
];
