import { assumed, constant, type Finding } from "../../science/finding.ts";

const habit: Finding = {
  claim:
    "What is done day after day in the same setting comes more and more by itself, over some weeks to some months; one missed day made no difference that matters.",
  certainty: "single study",
  sources: ["lally2010"],
};

const freshStart: Finding = {
  claim:
    "After a date that feels like a beginning, people set out again more often; a record begun anew helped after weak results and harmed after strong ones.",
  certainty: "mixed",
  sources: ["dai2014", "dai2018"],
};

const steadiness = assumed("Coming back again tomorrow is worth more than another hour today.");

export const findings = { habit, freshStart, steadiness };

export const constants = {
  gain: constant(0.044, "share of what is missing, per day with a try", habit),
  spared: constant(3, "missed days", assumed("Up to three missed days take nothing away.")),
  keep: constant(
    0.99,
    "share kept per missed day",
    assumed("After that a habit fades by a hundredth a day, far slower than it grows."),
  ),
  week: constant(7, "days", assumed("How often someone tried is told for a week: one remembers its days.")),
  planned: constant(20, "planned days", assumed("Twenty planned days are some weeks of someone's own plan.")),
  lookBack: constant(140, "days", assumed("Twenty planned days lie within twenty weeks, one of them in each.")),
  gaps: constant(5, "gaps", assumed("Below five gaps between days nothing can be said of their evenness.")),
  gapDays: constant(20, "days with a try", assumed("The last twenty days with a try show how it goes now.")),
  tellFrom: constant(3, "days with a try", assumed("From three days in two weeks on there is a rhythm to speak of.")),
  tellWithin: constant(14, "days", assumed("Two weeks show how it goes now.")),
  askAgain: constant(7, "days", assumed("Which days one means to work is not asked again within a week.")),
  weak: constant(0.5, "share of tries that worked", freshStart),
  strong: constant(
    0.75,
    "share of tries that worked",
    assumed("Where three of four tries worked, a record begun anew would take something away."),
  ),
  recent: constant(10, "tries", assumed("Ten tries are recent enough to count as how it goes now.")),
  enough: constant(5, "tries", assumed("Below five tries nothing can be said of how it goes.")),
  pause: constant(7, "days", assumed("A week without a try is long enough for a new beginning to be welcome.")),
  apart: constant(14, "days", assumed("A chapter is not two weeks long yet.")),
  brake: constant(2, "times the median", assumed("Twice as long as on most days is enough for one day.")),
  brakeDays: constant(14, "days", assumed("Two weeks show what is usual now.")),
  kept: constant(16, "days", assumed("Today, two weeks before it, and a day for whoever crosses the date line.")),
  brakeFrom: constant(3, "days with minutes", assumed("Below three days with minutes nothing is usual yet.")),
} as const;
