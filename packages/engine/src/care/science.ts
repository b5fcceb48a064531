import { assumed, constant, type Finding } from "../science/finding.ts";

/** Why care speaks before anything else. */
export const stepAside: Finding = assumed(
  "When someone writes words of crisis, a person can help and a study app cannot; a false alarm costs one calm screen.",
);

/** Why nothing more is asked when distress is very high. */
export const enoughForNow: Finding = assumed(
  "At the highest distress, questions weigh more than they help: settle, rest, a person, and the rest can wait.",
);

/** Why the app asks to be closed. */
export const avoidanceThroughTheApp: Finding = {
  claim:
    "Going over a setback again and again can keep the upset going; that a small act or a rest ends it sooner is our assumption.",
  certainty: "mixed",
  sources: ["watkins2008"],
};

/** The numbers of the gate (docs/model.md) and of the guards. */
export const careConstants = {
  rest: constant(80, "distress, 0-100", enoughForNow),
  gentle: constant(60, "distress, 0-100", assumed("From here on, one thing at a time.")),
  sleep: constant(4, "hours", {
    claim: "Short sleep lowers attention and memory the next day.",
    certainty: "replicated",
    sources: ["lim2010"],
  }),
  nightFrom: constant(23, "hour of day", assumed("From eleven at night on, sleep does more than a start.")),
  nightTo: constant(5, "hour of day", assumed("Until five in the morning it is still night.")),
  longest: constant(10, "minutes", avoidanceThroughTheApp),
  pause: constant(30, "minutes", assumed("After half an hour away, a visit is a new one.")),
  stale: constant(180, "days", assumed("A number to call is looked up again after half a year, before a release.")),
  breathings: constant(3, "visits in an hour", avoidanceThroughTheApp),
} as const;
