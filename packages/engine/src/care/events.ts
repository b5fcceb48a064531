import { event, field } from "../journal/kind.ts";

/** Words that met care were written in an entry. Neither the words nor what they were about is kept. */
export const noticed = event("care/noticed", { about: field.id });

/** "I am safe, go on", or "I feel a bit better". */
export const released = event("care/released", {});

/** Resting was chosen: nothing more is asked until the morning. */
export const restChosen = event("care/rest-chosen", {});

/** Which way was taken when the same setback had been open long enough: start, rest, or a person. */
export const doorTaken = event("care/door-taken", {
  about: field.id,
  door: field.oneOf(["start", "rest", "person"]),
});

/** The kinds of entry that care owns. */
export const careEvents = [noticed, released, restChosen, doorTaken] as const;
