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

const control: Finding = {
  claim:
    "Work with animals suggests that what is learned after long strain is control: that something one does makes a difference. So small things whose effect shows at once come first.",
  certainty: "mixed",
  sources: ["maier2016"],
};

const oneResult: Finding = assumed("One result says little by itself; how little can be counted from the record.");

export const findings = { retraining, dimensions, oneResult, control, reading: causeReading };

export const constants = {
  most: constant(3, "causes", assumed("Three causes are enough to find one that can be different.")),
  twiceAfter: constant(
    6,
    "hours",
    assumed("The same failure is read a second time in calm, not within the first hours."),
  ),
  atLeast: constant(2, "tries", assumed("From two tries on there is a before to set beside the one that hurt.")),
  lowControl: constant(
    0.4,
    "share",
    assumed("Below this, over the last explained setbacks, most of it is seen as out of one's hands."),
  ),
  controlOver: constant(5, "setbacks", assumed("Five explained setbacks show how one mostly sees it.")),
  controlFrom: constant(3, "setbacks", assumed("Below three it may be chance.")),
  lookAgain: constant(7, "days", assumed("Once a week is often enough to look for what can change.")),
  outside: constant(
    0.7,
    "share of causes outside oneself",
    assumed("When nearly all of it lay outside, asking for a change in oneself would be blame."),
  ),
  examples: constant(40, "setbacks", assumed("An example from further back than this is no longer one's own.")),
  lookBack: constant(6, "tries", assumed("Six tries are as far back as one remembers at a glance.")),
} as const;
