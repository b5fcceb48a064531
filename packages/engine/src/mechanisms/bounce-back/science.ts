import { assumed, constant, type Finding } from "../../science/finding.ts";

const verbs: Finding = {
  claim:
    "Asked to help, children went on after a setback; called helpers, they helped less. So: what was done, and no labels.",
  certainty: "single study",
  sources: ["fosterhanson2020"],
};

const notATrait: Finding = {
  claim:
    "On days on which people felt more able to bounce back, bad feelings passed sooner; how able they felt in general did not tell.",
  certainty: "single study",
  sources: ["schreuder2024"],
};

const stillRunning: Finding = {
  claim: "A setback without a return yet counts for as long as it was followed, and not as never.",
  certainty: "replicated",
  sources: ["kaplan1958"],
};

export const findings = { verbs, notATrait, stillRunning };

const enough = assumed("The last twenty answers are enough to count in, and near enough to be true of now.");

export const constants = {
  fresh: constant(48, "hours", assumed("What made a return possible is remembered for about two days.")),
  recent: constant(20, "answers", enough),
  answers: constant(2, "answers", assumed("One answer is no count yet.")),
  shown: constant(3, "counts", assumed("Three counts are read; more are skimmed.")),
  returns: constant(3, "returns", assumed("One or two times to a return are told as they were.")),
  lately: constant(50, "setbacks", assumed("The last fifty setbacks say what is true of now.")),
  window: constant(
    1,
    "hours",
    assumed(
      "What is done within the first hour is part of the setback; what is done later may be done because it took long.",
    ),
  ),
  mapped: constant(
    200,
    "setbacks",
    assumed("The last two hundred setbacks are more than enough to look for what goes together."),
  ),
} as const;
