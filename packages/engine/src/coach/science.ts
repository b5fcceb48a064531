import { assumed, constant, type Finding } from "../science/finding.ts";

/** Why the short path is one fixed sequence. */
export const ritualHelps: Finding = {
  claim:
    "A short sequence of one's own, done after an error, dampened the brain's response to the error without changing performance; this path as a whole is not tested yet.",
  certainty: "single study",
  sources: ["hobson2017"],
};

/** Why a suggestion that was dismissed three times stops coming first. */
export const notAgain: Finding = {
  claim:
    "Suggestions that kept coming lost most of their effect within weeks; that fewer and fitting ones last longer is our assumption.",
  certainty: "mixed",
  sources: ["liao2020", "nahumshani2018"],
};

/** Why the closer look waits, and is short. */
export const closerLookWaits: Finding = {
  claim:
    "Looking back on a record of what happened helps; going over the same upset again and again does not. So it waits for calm, is short, and comes at most once a day.",
  certainty: "mixed",
  sources: ["keiser2021", "watkins2008"],
};

/** Why someone who comes back by themselves is left alone. */
export const leftAlone: Finding = assumed(
  "Whoever comes back by themselves within a day, and gets on, needs no suggestion in between; one would only interrupt.",
);

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
  lookAfter: constant(
    6,
    "hours",
    assumed("Some hours later, or the next morning, one reads the same thing otherwise."),
  ),
  lookUntil: constant(7, "days", assumed("After a week, asking about one setback keeps it alive.")),
  lookTimes: constant(3, "looks at one setback", {
    claim:
      "Going over a setback again and again in the abstract can keep the upset going; that three times are enough is our assumption.",
    certainty: "mixed",
    sources: ["watkins2008"],
  }),
  lookLongest: constant(10, "minutes", closerLookWaits),
  betweenAnswers: constant(
    10,
    "minutes",
    assumed("Answers up to ten minutes apart belong to one sitting; a single one takes about a minute."),
  ),
  aDay: constant(3, "suggestions a day", notAgain),
  patience: constant(
    2,
    "different suggestions running",
    assumed("Two different suggestions put off running say: not now. Then the pause doubles with each further one."),
  ),
  stopsAfter: constant(
    5,
    "different suggestions running",
    assumed("Five running say: not at all, until one is asked for."),
  ),
  answered: constant(
    20,
    "screens",
    assumed("What asks nothing is offered for a day or two, and few are read in that time."),
  ),
  aloneTries: constant(10, "tries", leftAlone),
  aloneMisses: constant(3, "tries that did not work", leftAlone),
  aloneWithin: constant(24, "hours", leftAlone),
  aloneShare: constant(0.5, "share of tries that worked", leftAlone),
  orderAfter: constant(96, "hours", assumed("The first days after a return have questions enough of their own.")),
  orderFor: constant(14, "days", assumed("Two weeks after a path one hardly remembers in which order it went.")),
  rising: constant(
    2,
    "paths",
    assumed("When distress rose in two paths running, the path is shortened to breathe, step, person."),
  ),
} as const;
