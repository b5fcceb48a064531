import { hasPassed, openSetback } from "../attempts/attempts.ts";
import { sayable } from "../care/gate.ts";
import { sceneAt, type Now } from "../coach/moment.ts";
import type { Learner } from "../coach/learner.ts";
import type { Instant } from "../journal/entry.ts";
import { sayAgain, sayMoment } from "../mechanisms/restart/pieces.ts";
import { capital, sayWhen } from "../screens/words.ts";
import { titleOf } from "./show.ts";

/** The card of an open setback, in the learner's words: Again, Differently, Better. A line nobody filled is null. */
export interface Card {
  readonly setback: string;
  readonly goal: string | null;
  /** The moment of the plan, as it is said now: "it is today, 7 pm, and I sit down". Null once its time has passed. */
  readonly again: string | null;
  /** The same as a line of its own: "Today, 7 pm, and I sit down". */
  readonly line: string | null;
  readonly then: string | null;
  readonly differently: string | null;
  readonly better: string | null;
  /** The time of the plan, and how one says it now: "Today, 7 pm". Null where it has none, and once it has passed. */
  readonly at: Instant | null;
  readonly when: string | null;
  /** Whether the plan had a time, and that time has passed: then only "When?" is left of it. */
  readonly passed: boolean;
}

/** The card that heads Today until the return; null where there is none, or nothing stands on it. */
export const card = (learner: Learner, now: Now): Card | null => {
  const { attempts, care } = sceneAt(learner, now);
  const setback = openSetback(attempts);
  if (!setback) return null;
  const plan = attempts.planOf[setback.id];
  const adjustment = attempts.adjustmentOf[setback.id];
  const passed = plan !== undefined && hasPassed(plan, now.instant);
  const ahead = passed ? undefined : plan;
  const lines = {
    again: ahead ? sayMoment(ahead, sayable(care, ahead.from.if, ahead.if), now) : null,
    line: ahead ? sayAgain(ahead, sayable(care, ahead.from.if, ahead.if), now) : null,
    then: ahead ? sayable(care, ahead.from.then, ahead.then) : null,
    differently: adjustment ? sayable(care, adjustment.id, adjustment.change) : null,
    better: plan ? sayable(care, plan.from.better, plan.better) : null,
  };
  if (!passed && Object.values(lines).every((line) => line === null)) return null;
  const at = ahead?.at ?? null;
  return {
    setback: setback.id,
    goal: titleOf(learner, setback.goal ?? "") || null,
    ...lines,
    at,
    when: at === null ? null : capital(sayWhen(at, now.instant, now.offset)),
    passed,
  };
};
