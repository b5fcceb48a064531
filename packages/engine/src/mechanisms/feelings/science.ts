import { assumed, constant, type Finding } from "../../science/finding.ts";

const naming: Finding = {
  claim: "Putting a feeling into a word can ease it a little; dwelling on it does not.",
  certainty: "mixed",
  sources: ["torre2018", "webb2012"],
};

const kindness: Finding = {
  claim: "People who met a failure with kindness towards themselves went on to study longer.",
  certainty: "single study",
  sources: ["breines2012"],
};

const fades: Finding = {
  claim: "How fast an upset fades differs between people and days; only one's own record can tell.",
  certainty: "mixed",
  sources: ["smyth2023", "decalheirosvelozo2023"],
};

export const findings = { naming, kindness, fades };

export const constants = {
  askAgainAfter: constant(
    4,
    "hours",
    assumed("About four hours later, and the next morning, is when another look tells most without asking often."),
  ),
  soon: constant(2, "hours", assumed("What is said within two hours of the first time is about the same moment.")),
  askAgainUntil: constant(72, "hours", assumed("After three days, asking how one setback feels keeps it alive.")),
  atLeast: constant(2, "setbacks", assumed("One setback is no pattern; from two on, a count in words is honest.")),
  mostADay: constant(
    4,
    "ratings in 24 hours",
    assumed("Asked how it is more than four times a day, one watches oneself instead of living."),
  ),
  morningLasts: constant(8, "hours", assumed("The morning after runs from five until one.")),
  looksKept: constant(
    8,
    "looks",
    assumed("Eight looks at one setback say how it faded; more would be dwelling on it."),
  ),
  setbacksKept: constant(24, "setbacks", assumed("The last twenty-four setbacks say how it fades now.")),
  upset: constant(60, "distress, 0-100", kindness),
  freshKindness: constant(72, "hours", assumed("A kind word belongs to the first days after a setback.")),
} as const;
