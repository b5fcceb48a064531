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

export const findings = { verbs, progress };

export const constants = {
  fresh: constant(48, "hours", assumed("What made a return possible is remembered for about two days.")),
} as const;
