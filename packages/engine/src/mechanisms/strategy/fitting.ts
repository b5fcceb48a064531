import type { CauseName } from "../../attempts/causes.ts";
import type { ErrorType, SetbackKind } from "../../attempts/events.ts";
import type { Field } from "../../attempts/field.ts";
import { isFor, ways } from "../../attempts/ways/listed.ts";
import type { Way } from "../../attempts/ways/way.ts";

/** What is known of where a way is to be of use; what nobody said is null. */
export interface Place {
  readonly error: ErrorType | null;
  readonly causes: readonly CauseName[];
  readonly kind: SetbackKind;
  readonly field: Field | null;
}

/**
 * The ways that can be drawn: those for this kind and field, and of them those that answer both what was named and a cause of it, else
 * what was named, else a cause; each narrowing only where at least so many different things can still be changed.
 */
export const waysFor = (place: Place, atLeast: number, shelf: readonly Way[] = ways): readonly Way[] => {
  const here = shelf.filter((way) => isFor(way, place.kind, place.field));
  const answers = ({ answers: errors }: Way): boolean => place.error !== null && errors.includes(place.error);
  const shares = ({ causes }: Way): boolean => causes.some((cause) => place.causes.includes(cause));
  const narrower = [(way: Way) => answers(way) && shares(way), answers, shares].map((fits) => here.filter(fits));
  return narrower.find((few) => new Set(few.map(({ dimension }) => dimension)).size >= atLeast) ?? here;
};
