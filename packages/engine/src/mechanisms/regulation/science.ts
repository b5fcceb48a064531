import { zoneConstants } from "../../measures/science.ts";
import { assumed, constant, type Finding } from "../../science/finding.ts";

const slowBreathing: Finding = {
  claim: "Slow breathing calms the heart; its effect on how bad one feels is smaller and less sure.",
  certainty: "mixed",
  sources: ["shao2024", "fincham2023"],
};

const sighing: Finding = {
  claim: "Five minutes a day of slow sighs lifted mood a little more than mindfulness; worry fell in all groups alike.",
  certainty: "single study",
  sources: ["balban2023"],
};

const distraction: Finding = {
  claim: "Turning to something else for a while helps a little; pressing a feeling down does not.",
  certainty: "replicated",
  sources: ["webb2012"],
};

const looking: Finding = assumed("Naming what one sees and hears brings attention back to the room.");
const moving: Finding = assumed("Standing up and moving for a minute helps when one feels flat.");
const useIt: Finding = {
  claim: "Seeing a racing heart as energy helps performance a little; it does not have to be lowered.",
  certainty: "mixed",
  sources: ["bosshard2024"],
};

const ranking: Finding = assumed(
  "What settled someone before is likelier to settle them again than what settles most people.",
);

export const findings = { slowBreathing, sighing, distraction, looking, moving, useIt, ranking };

export const constants = {
  zoneLow: zoneConstants.low,
  zoneHigh: zoneConstants.high,
  upset: constant(60, "distress, 0-100", assumed("Above this, settling comes before thinking.")),
  pleasant: constant(50, "valence, 0-100", useIt),
  pacedIn: constant(4, "seconds", slowBreathing),
  pacedOut: constant(6, "seconds", slowBreathing),
  sighIn: constant(3, "seconds", sighing),
  sighSip: constant(0.75, "seconds", sighing),
  sighOut: constant(6, "seconds", sighing),
  minutes: constant(2, "minutes", assumed("Two minutes are long enough to feel a change, and short enough to give.")),
  leastMinutes: constant(1, "minutes", assumed("A minute is the least in which a slower breath can be felt.")),
  mostMinutes: constant(
    5,
    "minutes",
    assumed("After five minutes of breathing, the next thing is to begin or to rest."),
  ),
  looking: constant(90, "seconds", looking),
  moving: constant(60, "seconds", moving),
  breakSeconds: constant(600, "seconds", distraction),
  afterwards: constant(30, "minutes", assumed("Half an hour later, how it is has other reasons too.")),
  askAfter: constant(
    10,
    "minutes",
    assumed("What is not said within ten minutes of breathing need not be asked for longer."),
  ),
  idsKept: constant(3, "entries", assumed("Three entries are enough to look one up.")),
  usual: constant(5, "points of distress", ranking),
  usualSpread: constant(10, "points of distress", ranking),
  effectNoise: constant(
    11.3,
    "points of distress",
    assumed("Two ratings, each about eight off, differ by about eleven."),
  ),
  ranked: constant(5, "uses", assumed("Below five uses, which way helped more is chance.")),
  soonPublic: constant(2, "days", assumed("What lies within two days is what the body gets ready for.")),
} as const;
