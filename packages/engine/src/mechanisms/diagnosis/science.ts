import { assumed, constant, type Finding } from "../../science/finding.ts";

const errorsTeach: Finding = {
  claim: "Training that treats errors as something to learn from helps, most of all when the task later changes.",
  certainty: "replicated",
  sources: ["keith2008", "keith2005"],
};

const oneChange: Finding = assumed("One change at a time is more often carried out, and can be judged afterwards.");

const notStarting: Finding = {
  claim: "Students who forgave themselves for putting it off put it off less the next time.",
  certainty: "single study",
  sources: ["wohl2010"],
};

export const findings = { errorsTeach, oneChange, notStarting };

export const constants = {
  outside: constant(
    0.7,
    "share of causes outside oneself",
    assumed(
      "When nearly all of it lay outside, asking for a change in oneself would be blame; nothing is a full answer.",
    ),
  ),
  offered: constant(6, "adjustments", assumed("Six ways to change one thing can be read at a glance.")),
  calmAfter: constant(6, "hours", assumed("Whoever skipped the question is asked again in calm, not at once.")),
} as const;
