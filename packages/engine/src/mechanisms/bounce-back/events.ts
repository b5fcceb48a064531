import { event, field, maybe } from "../../journal/kind.ts";

/** What can have made a return possible. */
export const enablers = ["small-step", "rest", "plan", "person", "change", "settling", "nothing-to-add"] as const;
export type Enabler = (typeof enablers)[number];

/** After a return, what made it possible: one tap, a line of their own, or both. */
export const madePossible = event(
  "bounce-back/made-possible",
  { attempt: field.id, by: maybe(field.oneOf(enablers)), line: maybe(field.text) },
  { words: ["line"] },
);

/** The kinds of entry that bounce-back owns. */
export const events = [madePossible] as const;
