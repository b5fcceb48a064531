import { assumed, constant, type Finding } from "../science/finding.ts";

const belief: Finding = {
  claim:
    "Within persons, past performance builds belief more than belief builds performance; so only tries move what the record says, and ratings never do.",
  certainty: "replicated",
  sources: ["sitzmann2013", "talsma2018"],
};

/** The competence and confidence filter (docs/model.md). */
export const filterConstants = {
  startVariance: constant(
    1,
    "logits squared",
    assumed("A learner starts within about one size of a typical task of their goal."),
  ),
  mostVariance: constant(1.5, "logits squared", assumed("However long the pause, a little stays known.")),
  drift: constant(0.01, "logits squared per day", belief),
  gapVariance: constant(
    0.64,
    "logits squared",
    assumed("Felt and shown ability differ by about .8 logits between people."),
  ),
  gapMemory: constant(30, "days", assumed("What someone felt about their ability fades over about a month.")),
  spread: constant(
    1.645,
    "standard deviations",
    assumed("An interval that holds nine times in ten is honest and still readable."),
  ),
  ratingNoise: constant(0.25, "logits squared", assumed("One rating is about half a logit off.")),
  lowestRating: constant(2, "of 100", assumed("A rating of 0 means very unlikely, not impossible.")),
  highestRating: constant(98, "of 100", assumed("A rating of 100 means very likely, not certain.")),
} as const;

/** How much an outcome tells about ability, given its causes. */
export const attributionConstants = {
  discount: constant(0.7, "share", {
    claim: "A bad outcome ascribed to a passing outside cause teaches less about ability.",
    certainty: "single study",
    sources: ["dorfman2019"],
  }),
  guardMargin: constant(
    0.3,
    "weight",
    assumed("Discounting failures this much more than successes is no longer information."),
  ),
  guardSpan: constant(
    10,
    "outcomes",
    assumed("Ten outcomes are enough to see a habit of discounting, and long enough to hold it."),
  ),
} as const;

/** Affect and the helplessness pattern. */
export const affectConstants = {
  counts: constant(4, "hours", assumed("A feeling entered four hours ago may be over; older than that it is unknown.")),
  patternSetbacks: constant(4, "setbacks", assumed("Four setbacks running, across two goals, are more than bad luck.")),
  patternGoals: constant(2, "goals", assumed("The pattern is about more than one goal.")),
  patternControl: constant(0.3, "share", assumed("Below this, little is seen as one's own to influence.")),
  patternStability: constant(0.7, "share", assumed("Above this, the causes are seen as lasting.")),
  patternPause: constant(7, "days", assumed("A week without a try goes with the pattern.")),
} as const;

/** The record of returns. */
export const returnConstants = {
  window: constant(
    7,
    "days",
    assumed("Coming back within a week keeps a goal alive; the learner's own window will replace it."),
  ),
  discount: constant(0.995, "per day", assumed("What someone did half a year ago counts a little less than half.")),
  mass: constant(0.9, "share", assumed("An interval that holds nine times in ten is honest and still readable.")),
  enough: constant(
    5,
    "setbacks",
    assumed("Below five setbacks of which it is known, what ten more would bring is anyone's guess."),
  ),
} as const;

/** From when on a picture says more than a sentence. */
export const pictureConstants = {
  tries: constant(
    5,
    "tries",
    assumed("Below five tries at a goal, a curve would be drawn by what we assume, not by them."),
  ),
  returns: constant(3, "returns", assumed("One or two times to a return are told sooner in a sentence.")),
  felt: constant(
    90,
    "days",
    assumed("A rating fades over about a month; after three, next to nothing of it is left to draw."),
  ),
} as const;

const targetSuccess: Finding = {
  claim: "Practice at which about 85 in 100 tries work teaches quickly; an idealised result, so a soft target.",
  certainty: "mixed",
  sources: ["wilson2019"],
};

/** The size of the next step: how likely it should be, on the record and as it feels. */
export const stepSizeConstants = {
  targetLate: constant(0.85, "probability", targetSuccess),
  targetExtra: constant(
    0.1,
    "probability",
    assumed("Right after a setback the first step should be about 95 in 100 likely."),
  ),
  targetWins: constant(
    2,
    "wins",
    assumed("The extra ease fades within about four wins, because easy wins alone teach little."),
  ),
  leastFelt: constant(0.7, "probability", assumed("A step should also feel at least 70 in 100 likely.")),
  cautious: constant(
    0.5,
    "standard deviations",
    assumed("Half a standard deviation below the estimate avoids a first step that is too hard."),
  ),
} as const;
