import { NORMAL } from "../attempts/difficulty.ts";
import type { Learner } from "../coach/learner.ts";
import type { Now } from "../coach/moment.ts";
import { levelAt, recordBetween } from "../measures/filter.ts";
import { titleOf } from "./show.ts";

/** A goal on the page of what is on record: how many tries, and between what its record of a normal step stands. */
export interface GoalOnRecord {
  readonly title: string;
  readonly tries: number;
  /** Probabilities from 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/** Every goal, in the order in which they were added. */
export const goalsOnRecord = (learner: Learner, now: Now): readonly GoalOnRecord[] =>
  Object.keys(learner.attempts.goals).map((id) => ({
    title: titleOf(learner, id),
    tries: learner.attempts.placesByGoal[id]?.length ?? 0,
    ...recordBetween(levelAt(learner.measures.filter, id, now.instant), NORMAL),
  }));
