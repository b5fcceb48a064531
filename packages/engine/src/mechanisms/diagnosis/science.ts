import { assumed, constant, type Finding } from "../../science/finding.ts";

const errorsTeach: Finding = {
  claim: "Training that treats errors as something to learn from helps, most of all when the task later changes.",
  certainty: "replicated",
  sources: ["keith2008", "keith2005"],
};

const oneChange: Finding = assumed("One change at a time is more often carried out, and can be judged afterwards.");

const notStarting: Finding = {
  claim:
    "Students who forgave themselves for putting it off were the ones who put it off less the next time; which led to which is open.",
  certainty: "single study",
  sources: ["wohl2010"],
};

const stuck: Finding = {
  claim:
    "Whoever has not got three running right within ten tries at one step seldom gets there by more tries alone; something new has to come in.",
  certainty: "single study",
  sources: ["beck2013"],
};

const wrappers: Finding = {
  claim: "Looking back at where the points of an exam went helped in some courses and made no difference in others.",
  certainty: "mixed",
  sources: ["soicher2017", "hodges2020"],
};

const whatNotWhy: Finding = {
  claim:
    "Going through what happened, step by step, upsets less than asking why; whether one then starts sooner is open.",
  certainty: "mixed",
  sources: ["watkins2008"],
};

export const findings = { errorsTeach, oneChange, notStarting, stuck, wrappers, whatNotWhy };

export const constants = {
  outside: constant(
    0.7,
    "share of causes outside oneself",
    assumed(
      "When nearly all of it lay outside, asking for a change in oneself would be blame; nothing is a full answer.",
    ),
  ),
  forCause: constant(
    2,
    "ways",
    assumed("Two ways to change what one cause did; more would make a choice of a choice."),
  ),
  offered: constant(6, "adjustments", assumed("Six ways to change one thing can be read at a glance.")),
  enoughErrors: constant(
    5,
    "setbacks",
    assumed("Below five setbacks, which kind of error is most frequent is chance."),
  ),
  errorMemory: constant(
    0.97,
    "per day",
    assumed("What went wrong last month says less about next time than last week."),
  ),
  stuckTries: constant(10, "tries", stuck),
  mastered: constant(3, "tries running that worked", stuck),
  sameSize: constant(0.75, "logits", assumed("Half a size apart is still the same step.")),
  lookBack: constant(30, "tries", assumed("Older tries than these were at another step.")),
  sourceHolds: constant(
    21,
    "days",
    assumed("Something new gets three weeks before one asks whether it, too, went round in one place."),
  ),
  calmAfter: constant(6, "hours", assumed("Whoever skipped the question is asked again in calm, not at once.")),
} as const;
