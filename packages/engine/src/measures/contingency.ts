import { tryOf, WIN, type Attempts, type Setback } from "../attempts/attempts.ts";
import type { EntryId } from "../journal/entry.ts";
import { betaInterval } from "./beta.ts";
import { returnConstants } from "./science.ts";
import type { Interval } from "./returns.ts";

/** How often the try after a setback worked at least half: of how many, and between what that share stands (Beta(1, 1), 90 %). */
export interface Worked extends Interval {
  readonly worked: number;
  readonly of: number;
}

/** The try after a setback where something was set to be different before it, and where nothing was. */
export interface Contingency {
  readonly changed: Worked;
  readonly unchanged: Worked;
}

/** Whether something was changed between a setback and the return from it: the one change, or a way of working at its goal. */
const hasChanged = ({ adjustmentOf, choices }: Attempts, setback: Setback): boolean => {
  if (adjustmentOf[setback.id]?.change != null) return true;
  const back = setback.returnedAt ?? 0;
  return choices.some(({ at, goal, way, strategy }) => {
    const isNew = way !== null || strategy !== null;
    return isNew && goal === setback.goal && at > setback.at && at <= back;
  });
};

/** What trying again brought, with a change and without one: over all setbacks that were returned from. */
export const contingency = (attempts: Attempts): Contingency => {
  const count = { changed: { worked: 0, of: 0 }, unchanged: { worked: 0, of: 0 } };
  for (const id of attempts.returnedIds) {
    const setback = attempts.setbacks[id as EntryId];
    const back = tryOf(attempts, setback?.returnedBy);
    if (!setback || !back) continue;
    const side = hasChanged(attempts, setback) ? count.changed : count.unchanged;
    side.of++;
    if (back.result >= WIN) side.worked++;
  }
  const worked = ({ worked: k, of }: { readonly worked: number; readonly of: number }): Worked => ({
    worked: k,
    of,
    ...betaInterval(1 + k, 1 + of - k, returnConstants.mass.value),
  });
  return { changed: worked(count.changed), unchanged: worked(count.unchanged) };
};
