import { event, field, maybe } from "../../journal/kind.ts";

/** Where most points of a test went, each of which points to a kind of error. */
export const pointsWent = ["not-known", "not-in-time", "misread", "not-used", "conditions", "not-seen"] as const;
export type PointsWent = (typeof pointsWent)[number];

/** Where the piece that is missing can come from. */
export const learningSources = ["example", "person", "explanation"] as const;
export type LearningSource = (typeof learningSources)[number];

/** Where it went another way: what they expected, what happened instead, the first place the two parted; for a test, where the points went. */
export const diverged = event(
  "diagnosis/diverged",
  {
    setback: field.id,
    points: maybe(field.oneOf(pointsWent)),
    expected: maybe(field.text),
    happened: maybe(field.text),
    where: maybe(field.text),
  },
  { words: ["expected", "happened", "where"] },
);

/** After many tries of one kind: where something new is to come from, and one exact question. */
export const sourceNamed = event(
  "diagnosis/source-named",
  { goal: field.id, from: field.oneOf(learningSources), question: maybe(field.text) },
  { words: ["question"] },
);

/** The kinds of entry that diagnosis owns. */
export const events = [diverged, sourceNamed] as const;
