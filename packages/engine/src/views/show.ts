import type { Gate } from "../care/gate.ts";
import { sceneAt, type Now } from "../coach/moment.ts";
import type { Learner } from "../coach/learner.ts";
import { difficulties, difficultyNames, type DifficultyName } from "../attempts/difficulty.ts";
import { confidence, levelAt, record } from "../measures/filter.ts";
import { within7Days, type Interval } from "../measures/returns.ts";

/** One probability for each size of step. */
export type BySize = { readonly [size in DifficultyName]: number };

/** A goal as the record knows it. theta, variance, gap and gapVariance in logits; record and confidence from 0 to 1. */
export interface ShownGoal {
  readonly id: string;
  readonly title: string;
  readonly theta: number;
  readonly variance: number;
  readonly gap: number;
  readonly gapVariance: number;
  readonly record: BySize;
  readonly confidence: BySize;
}

/** The learner in numbers, as `show` prints them. */
export interface Shown {
  readonly goals: readonly ShownGoal[];
  readonly recoveries: {
    readonly open: number;
    readonly returned: number;
    readonly letGo: number;
    readonly within7d: Interval;
  };
  readonly returns: number;
  readonly attempts: number;
  readonly wins: number;
  readonly care: { readonly gate: Gate };
}

const bySize = (of: (b: number) => number): BySize =>
  Object.fromEntries(difficultyNames.map((name) => [name, of(difficulties[name])])) as BySize;

/** A goal's title as it may be said: empty where its words were erased or met care. */
export const titleOf = (learner: Learner, goal: string): string =>
  learner.care.hidden[goal] ? "" : (learner.attempts.goals[goal]?.title ?? "");

/** The state at an instant, goals in the order in which they were added. */
export const show = (learner: Learner, now: Now): Shown => {
  const { attempts, measures } = learner;
  const { open, returned, letGo } = attempts.counts;
  return {
    goals: Object.values(attempts.goals).map(({ id }) => {
      const level = levelAt(measures.filter, id, now.instant);
      return {
        id,
        title: titleOf(learner, id),
        theta: level.theta,
        variance: level.variance,
        gap: level.gap,
        gapVariance: level.gapVariance,
        record: bySize((b) => record(level, b)),
        confidence: bySize((b) => confidence(level, b)),
      };
    }),
    recoveries: { open, returned, letGo, within7d: within7Days(attempts, now.instant) },
    returns: attempts.counts.returns,
    attempts: attempts.counts.attempts,
    wins: attempts.counts.wins,
    care: { gate: sceneAt(learner, now).care.gate },
  };
};
