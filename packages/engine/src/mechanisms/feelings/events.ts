import { event, field, maybe } from "../../journal/kind.ts";

/** Where someone notices what they feel; no feeling is named. */
export const places = ["body", "thoughts", "still", "less"] as const;
export type Place = (typeof places)[number];

/** What may come after a kind word: a step, or enough for now. */
export const doors = ["step", "enough"] as const;
export type Door = (typeof doors)[number];

/** A kind word was taken about a setback: what was noticed in one tap, and what was to come after it. */
export const kindnessTaken = event("feelings/kindness-taken", {
  setback: maybe(field.id),
  noticed: maybe(field.oneOf(places)),
  then: maybe(field.oneOf(doors)),
});

/** The kinds of entry that feelings owns; how it feels is a fact of the trunk, attempts/felt. */
export const events = [kindnessTaken] as const;
