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

/** When the size of a step follows results again, rather than what was done. */
export const processConstants = {
  inARow: constant(
    3,
    "tries running",
    assumed("Three times running as planned is a way of working, and no longer a single good day."),
  ),
  toResults: constant(
    6,
    "tries",
    assumed("After six tries done as planned the way of working stands, and results say what size comes next."),
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

const followedFor: Finding = {
  claim:
    "Someone who has not come back yet may still do so: a time that is still running counts for as long as it was followed, and not as never.",
  certainty: "replicated",
  sources: ["kaplan1958"],
};

/** Times to the first return (docs/model.md). */
export const returnTimeConstants = {
  window: constant(168, "hours", assumed("Coming back within a week keeps a goal alive.")),
  horizon: constant(336, "hours", followedFor),
  strength: constant(4, "setbacks", assumed("What is true of most people is worth about four setbacks of one's own.")),
  priorSoon: constant(0.15, "chance in a bin", assumed("Within six hours, coming back is a little less likely.")),
  priorLater: constant(0.2, "chance in a bin", assumed("From then on, each bin brings about one in five back.")),
  trend: constant(
    20,
    "setbacks",
    assumed(
      "With twelve setbacks a median may be off by a factor of four either way; below twenty no change is shown.",
    ),
  ),
} as const;

/** What goes with coming back sooner: an association, never a cause. */
export const returnFactorConstants = {
  least: constant(20, "setbacks", assumed("Below twenty setbacks chance looks like a pattern.")),
  known: constant(10, "setbacks", assumed("What is known of fewer than ten setbacks is not looked at.")),
  each: constant(4, "setbacks", assumed("A thing that was nearly always so, or nearly never, cannot be compared.")),
  prior: constant(
    0.5,
    "log hours",
    assumed("Most things change the time to a return by less than two thirds for each standard deviation."),
  ),
  sure: constant(0.9, "chance", assumed("Nine in ten is sure enough to say that something tends to be so.")),
  worth: constant(
    0.1,
    "log hours",
    assumed("What changes the time by less than a tenth is not worth a sentence; it also keeps chance out."),
  ),
  floor: constant(0.1, "hours", assumed("Whether a return took one minute or six makes no difference.")),
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

const upDown: Finding = {
  claim:
    "A rule that goes up a little after each try that worked and down by more after one that did not settles at a share of tries that work; at which difficulty it settles is less sure.",
  certainty: "mixed",
  sources: ["garciaperez1998"],
};

const masteryClimbs: Finding = {
  claim: "Small goals near at hand, each a little further, build skill and belief; distant ones alone do not.",
  certainty: "single study",
  sources: ["bandura1981"],
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
  knownFrom: constant(
    0.4,
    "logits squared",
    assumed("Below this variance the record is sure enough to size a step by; above it, single tries do."),
  ),
  up: constant(0.176, "logits", upDown),
  down: constant(1, "logits", upDown),
  smallest: constant(-3, "logits", assumed("Whoever begins one size too hard meets too many tries that do not work.")),
  largest: constant(3, "logits", assumed("Stretch is the largest size there is.")),
  most: constant(1, "logits per sitting", assumed("More than one logit more in one sitting is too much at once.")),
  slack: constant(
    1,
    "logits",
    assumed("A try further than this from the size that was offered says nothing about that size."),
  ),
  sitting: constant(6, "hours", assumed("Tries less than six hours apart belong to one sitting.")),
  sureWin: constant(0.95, "probability", assumed("Two wins this likely tell next to nothing; then a step must grow.")),
  look: constant(60, "tries", assumed("What lies further back than sixty tries no longer speaks about the next step.")),
  lookSetbacks: constant(24, "setbacks", assumed("A setback further back than this no longer eases the next step.")),
  chosenLasts: constant(24, "hours", assumed("A size someone chose holds for a day.")),
  rampWins: constant(5, "wins", assumed("Five wins lead from what is known to where the record takes over.")),
  rampUp: constant(0.5, "logits per four wins", masteryClimbs),
} as const;

/** What someone said before a try, beside what then happened. */
export const calibrationConstants = {
  within: constant(24, "hours", assumed("How sure one is of a step holds for about a day.")),
  near: constant(0.75, "logits", assumed("Half a size up or down is still about the same step.")),
  nextWithin: constant(7, "days", assumed("A rating within a week of a try still shows what the try did to it.")),
  lookBack: constant(300, "signals", assumed("The last three hundred tries and ratings hold what is still so.")),
  between: constant(
    60,
    "signals",
    assumed("More than sixty tries and ratings within a day are no longer one sitting."),
  ),
  enough: constant(
    25,
    "pairs",
    assumed("With fewer than five pairs for each fifth of the scale, a picture would show chance."),
  ),
  changes: constant(
    15,
    "pairs",
    assumed("Below fifteen ratings before and after a try, how someone takes a result cannot be told from chance."),
  ),
  spread: constant(
    1.645,
    "standard errors",
    assumed("A difference smaller than this is found one time in ten where there is none."),
  ),
} as const;

const fades: Finding = {
  claim: "How fast an upset fades differs between people and days; only one's own record can tell.",
  certainty: "mixed",
  sources: ["smyth2023", "decalheirosvelozo2023"],
};

const simulated = assumed(
  "In our own simulations one setback leaves a range of a factor of 5 to 11, six or more a factor of 3 to 4; setbacks differ, so what they say together is tempered.",
);

/** How long distress takes to halve (docs/model.md). */
export const halfLifeConstants = {
  base: constant(
    20,
    "distress, 0-100",
    assumed("Until an own usual level is known, it is taken to be low, not nothing."),
  ),
  baseAtLeast: constant(5, "ratings", assumed("Five ratings far from any setback make a usual level.")),
  baseKept: constant(60, "ratings", assumed("The last sixty ratings far from any setback say what is usual now.")),
  clear: constant(48, "hours", assumed("Two days after a setback, what is felt is no longer counted as its doing.")),
  trim: constant(
    0.2,
    "share",
    assumed("The lowest and the highest fifth are left out, so that one bad day moves little."),
  ),
  median: constant(4, "hours", fades),
  medianSpread: constant(1, "standard deviations of the logarithm", fades),
  rise: constant(30, "distress, 0-100", assumed("A setback adds about 30 to how bad it is.")),
  riseSpread: constant(20, "distress, 0-100", assumed("What a setback adds differs by about 20.")),
  noise: constant(8, "distress, 0-100", assumed("Two ratings of the same state lie about eight apart.")),
  temper: constant(0.6, "share", simulated),
  shortest: constant(0.25, "hours", assumed("A quarter of an hour is the shortest half-life worth telling apart.")),
  longest: constant(96, "hours", assumed("Beyond four days, other things happen.")),
  points: constant(64, "points", assumed("Sixty-four half-lives lie closer together than any of them can be known.")),
  mass: constant(0.9, "share", assumed("An interval that holds nine times in ten is honest and still readable.")),
  setbacks: constant(6, "setbacks", simulated),
  apart: constant(2, "hours", assumed("Two ratings within two hours say little about how it fades.")),
  widest: constant(6, "times", assumed("A range of more than a factor of six would only look like knowledge.")),
  near: constant(10, "distress, 0-100", assumed("Within ten of the usual level, it is back to usual.")),
} as const;

const zone = assumed(
  "Too little and too much arousal both go with worse results, roughly and depending on the task; only one's own tries can say where.",
);

/** The arousal in which tries go best (docs/model.md). */
export const zoneConstants = {
  low: constant(35, "arousal, 0-100", assumed("Below this, most people are too flat to begin.")),
  high: constant(65, "arousal, 0-100", assumed("Above this, most people are too wound up to think slowly.")),
  enough: constant(
    25,
    "tries",
    assumed("Below twenty-five tries with an arousal on record, a curve would be drawn by chance."),
  ),
  kept: constant(100, "tries", assumed("The last hundred tries say where it is now.")),
  middle: constant(50, "arousal, 0-100", zone),
  unit: constant(25, "arousal, 0-100", zone),
  levelSpread: constant(1, "logits", zone),
  slopeSpread: constant(0.5, "logits", zone),
  bend: constant(-0.2, "logits", zone),
  bendSpread: constant(0.3, "logits", zone),
  within: constant(0.05, "probability", assumed("A chance within .05 of the best is as good.")),
} as const;

const dynamics: Finding = {
  claim:
    "Among those who applied for grants or founded companies, the ones who succeeded in the end had come back sooner and better from try to try; failing often alone led nowhere.",
  certainty: "single study",
  sources: ["yin2019"],
};

/** What a run of tries at one goal shows. */
export const progressionConstants = {
  tries: constant(4, "tries", dynamics),
  sooner: constant(0.8, "last gap by first gap", assumed("A fifth sooner is sooner; less is chance.")),
  better: constant(0.05, "result per try", assumed("A rise of a twentieth from try to try is the least that is one.")),
  alike: constant(0.25, "result", assumed("Results within a quarter of each other are alike.")),
  sameSize: constant(0.5, "logits", assumed("Half a size up or down is still the same size.")),
} as const;
