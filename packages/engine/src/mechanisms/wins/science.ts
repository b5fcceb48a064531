import { assumed, constant, type Finding } from "../../science/finding.ts";

const mastery: Finding = {
  claim: "What one has managed oneself is by far the strongest source of belief that one can.",
  certainty: "replicated",
  sources: ["byarswinston2017"],
};

export const findings = { mastery };

export const constants = {
  enough: constant(2, "wins", assumed("From two wins on there is something to say that is not chance.")),
  thisYear: constant(
    120,
    "days ago",
    assumed("'This year' is on average some four months ago; only the order of memories rests on it."),
  ),
  lastYears: constant(900, "days ago", assumed("'The last few years' is some two and a half years ago.")),
  longAgo: constant(2500, "days ago", assumed("'Longer ago' is some seven years ago.")),
} as const;
