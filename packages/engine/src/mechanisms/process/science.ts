import { assumed, constant, type Finding } from "../../science/finding.ts";

const seeTheDoing: Finding = {
  claim:
    "Students who pictured how they would study did better in the exam than those who pictured the good grade; planning and less anxiety had a part in it.",
  certainty: "single study",
  sources: ["pham1999"],
};

const recordIt: Finding = {
  claim: "Writing down how one gets on helps to reach goals.",
  certainty: "replicated",
  sources: ["harkin2016"],
};

const twoResults: Finding = assumed(
  "A try has two results: what was done, which is one's own, and what came of it, which is only partly so.",
);

const markers: Finding = assumed(
  "A line names an outcome by words such as grade, score, pass or win; it names something to do by a verb and an amount or a time. Whoever wrote it knows better.",
);

export const findings = { seeTheDoing, recordIt, twoResults, markers };

export const constants = {
  most: constant(3, "lines", assumed("More than three things to check are no longer looked at while working.")),
  sitting: constant(
    25,
    "minutes",
    assumed("What can be checked within one sitting of 25 minutes is answered by oneself."),
  ),
  some: constant(0.5, "share", assumed("'Some of it' is taken to be half.")),
  fresh: constant(48, "hours", assumed("What one did is remembered for about two days.")),
  calmAfter: constant(6, "hours", assumed("In the first hours the card says what comes next; more can wait.")),
  shapes: constant(5, "lines", assumed("Five ready lines can be read at a glance.")),
  trendDays: constant(14, "days", assumed("Two weeks hold enough lines to see a way of putting them.")),
  trendLines: constant(6, "lines", assumed("Below six lines in each fortnight, the difference is chance.")),
  trendLook: constant(40, "setbacks", assumed("Plans of the last forty setbacks are more than four weeks of them.")),
} as const;
