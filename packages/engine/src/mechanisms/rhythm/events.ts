import { event, field, listOf, maybe } from "../../journal/kind.ts";

/** The days of the week, Sunday first, as clocks count them. */
export const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
export type Weekday = (typeof weekdays)[number];

/** The days on which they mean to work; the others are free. */
export const daysChosen = event("rhythm/days-chosen", { days: listOf(field.oneOf(weekdays), 7) });

/** A new chapter: what is shown may begin there. It deletes nothing and changes no estimate. */
export const chapterOpened = event(
  "rhythm/chapter-opened",
  { goal: maybe(field.id), title: maybe(field.title) },
  { words: ["title"] },
);

/** No new chapter now. */
export const chapterPutOff = event("rhythm/chapter-put-off", { goal: maybe(field.id) });

/** What they did when it had been a long day: ended it, or went on. */
export const longDayAnswered = event("rhythm/long-day-answered", { choice: field.oneOf(["ended", "went-on"]) });

/** The kinds of entry that rhythm owns. */
export const events = [daysChosen, chapterOpened, chapterPutOff, longDayAnswered] as const;
