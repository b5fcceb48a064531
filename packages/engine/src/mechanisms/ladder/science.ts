import { assumed, constant, type Finding } from "../../science/finding.ts";

const nearGoals: Finding = {
  claim: "Small goals near at hand, each a little further, build skill and belief; distant ones alone do not.",
  certainty: "single study",
  sources: ["bandura1981"],
};

const easyFirst: Finding = {
  claim: "Some quick tasks one knows, set before harder ones, got more of the harder ones done.",
  certainty: "single study",
  sources: ["lee2004"],
};

const stopAhead = assumed("Whoever is asked after each step, and may stop there, begins the next time more gladly.");

export const findings = { nearGoals, easyFirst, stopAhead };

export const constants = {
  enough: constant(3, "tries", assumed("From three tries at a goal on there is a size to speak of.")),
  lately: constant(14, "days", assumed("After two weeks without a try, coming back matters more than the size.")),
  afterReturn: constant(
    48,
    "hours",
    assumed("In the two days after a return, having come back is what counts, not the size."),
  ),
  justNow: constant(
    30,
    "minutes",
    assumed("Half an hour after a try one is still at it, or has just closed the book."),
  ),
  counted: constant(6, "tries", assumed("Six tries are as many as one takes in at a glance.")),
  easyLook: constant(60, "tries", assumed("What was easy sixty tries ago may not be any more.")),
  fewest: constant(2, "things", easyFirst),
  mostThings: constant(3, "things", easyFirst),
} as const;
