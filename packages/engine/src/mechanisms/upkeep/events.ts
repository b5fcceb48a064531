import { event, field, maybe } from "../../journal/kind.ts";

/** How a meeting went. */
export const meetings = ["had-it", "partly", "not-yet"] as const;
export type Meeting = (typeof meetings)[number];

/** A mistake to be met again: what to ask oneself, and the answer or where it stands. */
export const kept = event(
  "upkeep/kept",
  { what: maybe(field.text), answer: maybe(field.text), setback: maybe(field.id), goal: maybe(field.id) },
  { words: ["what", "answer"] },
);

/** It was met again, from memory, with the book closed. */
export const met = event("upkeep/met", {
  kept: field.id,
  result: field.oneOf(meetings),
  seconds: maybe(field.seconds),
});

/** It is not to be met any more: respected, and counted as nothing. */
export const leftOut = event("upkeep/left-out", { kept: field.id });

/** A mistake that was offered is not to be met again. */
export const passedBy = event("upkeep/passed-by", { setback: field.id });

/** After some time without practice, one try to see whether it still holds; the try itself stands in the trunk, directly before this. */
export const proved = event("upkeep/proved", { goal: field.id, difficulty: field.logit, result: field.share });

/** The kinds of entry that upkeep owns. */
export const events = [kept, met, leftOut, passedBy, proved] as const;
