import { progressionConstants } from "../../measures/science.ts";
import { assumed, constant, type Finding } from "../../science/finding.ts";

const verbs: Finding = {
  claim:
    "Asked to help, children went on after a setback; called helpers, they helped less. So: verbs and counts, no labels.",
  certainty: "single study",
  sources: ["fosterhanson2020"],
};

const progress: Finding = {
  claim: "Writing down how one gets on helps to reach goals.",
  certainty: "replicated",
  sources: ["harkin2016"],
};

const onlyTrue: Finding = {
  claim: "How often failing leads to success is overestimated; saying more of it than is true helps nobody.",
  certainty: "single study",
  sources: ["eskreiswinkler2024"],
};

const dynamics: Finding = progressionConstants.tries.finding;

const saying: Finding = assumed(
  "What one does again and again, one comes to see as one's own; a number beside the counts shows whether.",
);

export const findings = { verbs, progress, onlyTrue, dynamics, saying };

export const constants = {
  fresh: constant(24, "hours", assumed("A count of coming back belongs to the day after it.")),
  cited: constant(3, "entries", assumed("Three entries are enough to look a count up.")),
  lookBack: constant(300, "tries", assumed("The last three hundred tries hold what one can still call one's own.")),
  run: progressionConstants.tries,
  next: constant(3, "tries", assumed("Below three, what followed a try that did not work is an anecdote.")),
  range: constant(5, "tries", assumed("Below five, what ten more would bring is anyone's guess.")),
  more: constant(10, "tries", assumed("Ten is a number one can picture.")),
  mass: constant(0.9, "share", assumed("An interval that holds nine times in ten is honest and still readable.")),
  month: constant(30, "days", saying),
  askedFor: constant(3, "days", assumed("What is not answered in three days waits for the next month.")),
  quiet: constant(24, "hours", assumed("In the first day after a setback, nobody is asked what they do as a rule.")),
} as const;
