import { event, field } from "../../journal/kind.ts";
import { willingness } from "../../attempts/events.ts";

/** Willing to try again? Asked at the start and at the end of the path. */
export const willingSaid = event("ritual/willing-said", {
  about: field.id,
  willing: field.oneOf(willingness),
  moment: field.oneOf(["start", "end"]),
});

/** The learner's own order, chosen in calm: settling first, or the insight first. */
export const orderChosen = event("ritual/order-chosen", { first: field.oneOf(["settle", "insight", "as-it-is"]) });

/** The kinds of entry that the ritual owns. */
export const events = [willingSaid, orderChosen] as const;
