import { tryOf, WIN, type Attempts, type Setback } from "../../attempts/attempts.ts";
import type { CauseName } from "../../attempts/causes.ts";
import type { EntryId } from "../../journal/entry.ts";
import { attributionOf } from "../../measures/attribution.ts";
import { constants as k } from "./science.ts";

/**
 * How much of their setbacks someone lately saw as their own to influence: the mean control, 0 to 1, of the last five that were
 * explained, with those setbacks. Null below three.
 */
export const controlLately = (
  attempts: Attempts,
): { readonly mean: number; readonly setbacks: readonly EntryId[] } | null => {
  const seen: { id: EntryId; control: number }[] = [];
  for (let i = attempts.setbackIds.length - 1; i >= 0 && seen.length < k.controlOver.value; i--) {
    if (attempts.setbackIds.length - i > k.examples.value) break;
    const id = attempts.setbackIds[i] as EntryId;
    const explanation = attempts.explanationOf[id];
    const attribution = explanation ? attributionOf(explanation) : null;
    if (attribution) seen.push({ id, control: attribution.control });
  }
  if (seen.length < k.controlFrom.value) return null;
  return {
    mean: seen.reduce((sum, { control }) => sum + control / seen.length, 0),
    setbacks: seen.map(({ id }) => id),
  };
};

/** Whether nearly all of what had a part in a setback lay outside, as they see it: then nothing of it need be theirs to change. */
export const liesOutside = ({ explanationOf }: Attempts, setback: Setback): boolean => {
  if (setback.kind === "unfair") return true;
  const explanation = explanationOf[setback.id];
  const attribution = explanation ? attributionOf(explanation) : null;
  return attribution !== null && 1 - attribution.locus > k.outside.value;
};

/**
 * An earlier setback with the same cause after which something was set to be different and the next try at it worked at least
 * half: the newest, or null.
 */
export const changedBefore = (attempts: Attempts, cause: CauseName, but: EntryId): Setback | null => {
  const { setbackIds, setbacks, explanationOf, adjustmentOf } = attempts;
  for (let i = setbackIds.length - 1; i >= 0 && setbackIds.length - i <= k.examples.value; i--) {
    const setback = setbacks[setbackIds[i] as EntryId];
    if (!setback || setback.id === but || !explanationOf[setback.id]?.causes.includes(cause)) continue;
    const change = adjustmentOf[setback.id]?.change;
    const back = tryOf(attempts, setback.returnedBy);
    if (change != null && back && back.result >= WIN) return setback;
  }
  return null;
};
