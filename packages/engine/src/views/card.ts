import { openSetback } from "../attempts/attempts.ts";
import { titleOf } from "./show.ts";
import { sayable } from "../care/gate.ts";
import { sceneAt, type Now } from "../coach/moment.ts";
import type { Learner } from "../coach/learner.ts";

/** The card of an open setback, in the learner's words: Again, Differently, Better. A line nobody filled is null. */
export interface Card {
  readonly setback: string;
  readonly goal: string | null;
  readonly again: string | null;
  readonly then: string | null;
  readonly differently: string | null;
  readonly better: string | null;
}

/** The card that heads Today until the return; null where there is none, or nothing stands on it. */
export const card = (learner: Learner, now: Now): Card | null => {
  const { attempts, care } = sceneAt(learner, now);
  const setback = openSetback(attempts);
  if (!setback) return null;
  const plan = attempts.planOf[setback.id];
  const adjustment = attempts.adjustmentOf[setback.id];
  const said = (entry: { readonly id: string } | undefined, text: string | null | undefined): string | null =>
    entry ? (sayable(care, entry.id, text) ?? null) : null;
  const lines = {
    again: said(plan, plan?.if),
    then: said(plan, plan?.then),
    differently: said(adjustment, adjustment?.change),
    better: said(plan, plan?.better),
  };
  if (Object.values(lines).every((line) => line === null)) return null;
  return { setback: setback.id, goal: titleOf(learner, setback.goal ?? "") || null, ...lines };
};
