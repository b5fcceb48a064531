/** The twelve plain causes, as facts name them. What each says about locus, stability and control stands in measures/attribution.ts. */
export const causeNames = [
  "how-studied",
  "how-much",
  "started-late",
  "sleep",
  "nerves",
  "misread",
  "ran-out",
  "new-topic",
  "taught-or-marked",
  "luck",
  "health-or-family",
  "other",
] as const;
export type CauseName = (typeof causeNames)[number];
