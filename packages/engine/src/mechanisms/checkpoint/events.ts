import * as v from "valibot";
import { event, field, listOf, maybe } from "../../journal/kind.ts";

/** How far something was carried out, or worth it, in three words. */
export const degrees = ["yes", "partly", "no"] as const;
export type Degree = (typeof degrees)[number];

/** How many things that worked one look back may name. */
export const MOST_WORKED = 3;

/** They looked back on a stretch of time: what worked, in their own words or as entries that show it. */
export const held = event(
  "checkpoint/held",
  {
    from: field.instant,
    to: field.instant,
    worked: maybe(field.text),
    wins: maybe(listOf(field.id, MOST_WORKED)),
  },
  { words: ["worked"] },
);

/**
 * What they set for the time ahead: one change, as one of ours by name, as the change of a setback that goes on, or in their own
 * words; and the next cue.
 */
export const adjusted = event(
  "checkpoint/adjusted",
  {
    checkpoint: field.id,
    adjustment: maybe(field.text),
    change: maybe(field.name),
    setback: maybe(field.id),
    next: maybe(field.text),
    then: maybe(field.text),
    at: maybe(field.instant),
  },
  { words: ["adjustment", "next", "then"] },
);

/** Whether what a checkpoint set was carried out. */
export const carriedOut = event("checkpoint/carried-out", { checkpoint: field.id, done: field.oneOf(degrees) });

/** The day of the week on which they want to look back, 0 for Sunday; left out for no day of its own. */
export const dayChosen = event("checkpoint/day-chosen", {
  weekday: maybe(v.pipe(field.count, v.maxValue(6, "must be from 0, Sunday, to 6, Saturday"))),
  hour: maybe(v.pipe(field.count, v.maxValue(23, "must be from 0 to 23"))),
});

/** Whether all this is worth their time. */
export const worthSaid = event(
  "checkpoint/worth-said",
  { worth: field.oneOf(degrees), line: maybe(field.text) },
  { words: ["line"] },
);

/** The kinds of entry that checkpoint owns. */
export const events = [held, adjusted, carriedOut, dayChosen, worthSaid] as const;
