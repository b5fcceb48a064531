import { assumed, constant, type Finding } from "../../science/finding.ts";

const masteryClimbs: Finding = {
  claim: "What one has managed oneself is by far the strongest source of belief that one can.",
  certainty: "replicated",
  sources: ["byarswinston2017"],
};

const lettingGo: Finding = {
  claim:
    "Those who can let go of a goal out of reach are less distressed; those who find another one are better in many ways, if not in all.",
  certainty: "mixed",
  sources: ["wrosch2013"],
};

const notEasyOnly = assumed(
  "Easy wins alone change little, because they were expected; so a way back from what is known has to climb.",
);

export const findings = { masteryClimbs, lettingGo, notEasyOnly };

export const constants = {
  setbacks: constant(3, "setbacks", assumed("Three setbacks within ten tries are more than a bad day.")),
  tries: constant(10, "tries", assumed("Ten tries are recent enough to belong together.")),
  lookSetbacks: constant(24, "setbacks", assumed("What hurt longer ago than that is not what hurts now.")),
  drop: constant(0.5, "logits", assumed("Half a logit in two weeks is a fall one notices.")),
  span: constant(14, "days", assumed("Two weeks are long enough to climb back, and short enough not to hide in.")),
  look: constant(60, "tries", assumed("A size that worked within the last sixty tries is still known.")),
  floorWins: constant(3, "wins", assumed("What worked three times is known.")),
  exitWins: constant(3, "wins", assumed("Three tries that worked at about the size that hurt are a way back.")),
  slack: constant(1, "logits", assumed("Up to one logit below counts as about the size that hurt.")),
  climbing: constant(2, "tries", assumed("Where the last two tries worked, someone is on the way up already.")),
  putOff: constant(7, "days", assumed("Who said not now is not asked again for a week.")),
  ramp: constant(5, "wins", assumed("Five wins lead up from what is known to where the record takes over.")),
} as const;
