import { event, field } from "../../journal/kind.ts";

/** What a line turned out to be, when they were asked. */
export const readings = ["do", "happen"] as const;
export type Reading = (typeof readings)[number];

/** One of the lines they had set out with was read by them: something to do, or something that may happen. */
export const lineRead = event("process/line-read", {
  /** The entry that set the lines, and the place of the line in it, from 0. */
  about: field.id,
  line: field.count,
  reading: field.oneOf(readings),
});

/** The kinds of entry that process owns. */
export const events = [lineRead] as const;
