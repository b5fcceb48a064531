import { causeReading } from "../../measures/attribution.ts";
import { assumed, constant, type Finding } from "../../science/finding.ts";

const retraining: Finding = {
  claim: "Students who came to see the causes of poor results as changeable did a little better later.",
  certainty: "mixed",
  sources: ["wilson1982", "perry2010", "haynes2009"],
};

const dimensions: Finding = {
  claim: "People place causes by where they lie, whether they last, and whether they can be influenced.",
  certainty: "replicated",
  sources: ["weiner1985", "mcauley1992"],
};

const oneResult: Finding = assumed("One result says little by itself; how little can be counted from the record.");

export const findings = { retraining, dimensions, oneResult, reading: causeReading };

export const constants = {
  most: constant(3, "causes", assumed("Three causes are enough to find one that can be different.")),
  twiceAfter: constant(
    6,
    "hours",
    assumed("The same failure is read a second time in calm, not within the first hours."),
  ),
  atLeast: constant(2, "tries", assumed("From two tries on there is a before to set beside the one that hurt.")),
  lookBack: constant(6, "tries", assumed("Six tries are as far back as one remembers at a glance.")),
} as const;
