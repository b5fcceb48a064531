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
    6,
    "hours",
    assumed("Six hours later, or the next morning, is when a second look tells most without asking often."),
  ),
  askAgainUntil: constant(72, "hours", assumed("After three days, asking how one setback feels keeps it alive.")),
  atLeast: constant(2, "setbacks", assumed("One setback is no pattern; from two on, a count in words is honest.")),
} as const;
