import { hasPassed } from "../attempts/attempts.ts";
import type { Learner } from "../coach/learner.ts";
import type { Now } from "../coach/moment.ts";
import type { EntryId, Instant } from "../journal/entry.ts";

/** A plan as a calendar may know it: which one it is, when it was made and for when, and not a word of it. */
export interface TimedPlan {
  readonly id: EntryId;
  readonly made: Instant;
  readonly at: Instant;
}

/** The plans of open setbacks that have a time which has not passed, soonest first. */
export const timedPlans = ({ attempts }: Learner, now: Now): readonly TimedPlan[] =>
  Object.values(attempts.openByGoal)
    .flat()
    .flatMap((setback) => {
      const plan = attempts.planOf[setback];
      const isOpen = attempts.setbacks[setback]?.status === "open";
      return isOpen && plan && plan.at !== null && !hasPassed(plan, now.instant)
        ? [{ id: plan.id, made: plan.made, at: plan.at }]
        : [];
    })
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
