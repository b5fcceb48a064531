import { assumed, constant, type Finding } from "../science/finding.ts";

/** Why the short path is one fixed sequence. */
export const ritualHelps: Finding = {
  claim:
    "A short sequence of one's own, done after an error, made the error weigh less without changing performance; this path as a whole is not tested yet.",
  certainty: "single study",
  sources: ["hobson2017"],
};

/** Why a suggestion that was dismissed three times stops coming first. */
export const notAgain: Finding = {
  claim: "Suggestions lose their effect when they keep coming; fewer and fitting ones last longer.",
  certainty: "mixed",
  sources: ["liao2020", "nahumshani2018"],
};

/** The coach's and the path's numbers. */
export const coachConstants = {
  dismissals: constant(3, "times running", notAgain),
  breathFirst: constant(
    60,
    "distress, 0-100",
    assumed("Above 60, thinking is easier after settling; up to 60, the insight comes first."),
  ),
  onlySettling: constant(
    80,
    "distress, 0-100",
    assumed("At 80 and above, only what happened and settling; the rest can wait."),
  ),
  rising: constant(
    2,
    "paths",
    assumed("When distress rose in two paths running, the path is shortened to breathe, step, person."),
  ),
} as const;
