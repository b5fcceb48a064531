import { event, field, listOf, maybe } from "../journal/kind.ts";

/**
 * Words that met care were written in an entry. Neither the words nor what they were about is kept; only where other people may be
 * the danger does `from` say so, since another screen is due then. Without it, `"self"` is meant. It is not taken back: "I am safe,
 * go on" lets go of it, and the words stay unsaid.
 */
export const noticed = event(
  "care/noticed",
  { about: field.id, from: maybe(field.oneOf(["self", "others"])) },
  { stands: true },
);

/** How many one entry releases by name. */
export const MOST_RELEASED = 100;

/** "I am safe, go on". It names what it releases, so that it works at once whatever the clocks say; without names, all so far. */
export const released = event("care/released", { entries: maybe(listOf(field.id, MOST_RELEASED)) });

/** Less bad than before: the rest that was chosen ends. */
export const restEnded = event("care/rest-ended", {});

/** Resting was chosen: nothing more is asked until the morning. */
export const restChosen = event("care/rest-chosen", {});

/** Which way was taken when the same setback had been open long enough: start, rest, or a person. */
export const doorTaken = event("care/door-taken", {
  about: field.id,
  door: field.oneOf(["start", "rest", "person"]),
});

/** Where someone is, as they chose it themselves: whose ways to reach a person are shown. */
export const countryChosen = event("care/country-chosen", { country: field.country });

/**
 * Whom they would turn to, in their own words; the newest counts, and one without words is nobody. It names somebody else, so it
 * leaves the device with the whole journal and with nothing smaller.
 */
export const contactNamed = event(
  "care/contact-named",
  { name: maybe(field.title), reach: maybe(field.title) },
  { words: ["name", "reach"] },
);

/** The kinds of entry that care owns. */
export const careEvents = [noticed, released, restChosen, restEnded, doorTaken, countryChosen, contactNamed] as const;
