import * as v from "valibot";
import { event, field, maybe } from "../journal/kind.ts";

/** A screen was answered, skipped, or left. What counts as shown is what this says. */
export const answered = event("coach/answered", {
  screen: field.name,
  rule: maybe(field.name),
  left: maybe(v.boolean("must be true or false")),
});

/** The kinds of entry that the coach owns. */
export const coachEvents = [answered] as const;
