import { DAY, type Instant, type Minutes } from "../../journal/entry.ts";
import { hourOn } from "../../screens/words.ts";
import type { Meeting } from "./events.ts";
import { constants as k } from "./science.ts";

/** After how many days a mistake is met again, counted from the day it was kept. */
const days: readonly number[] = [k.first.value, k.second.value, k.third.value, k.fourth.value];

/** How many meetings there are. */
export const MEETINGS = days.length;

/** Days from one meeting to the next, by how many lie behind. */
const gapAfter = (stage: number): number => (days[stage] ?? 0) - (days[stage - 1] ?? 0);

/** Days from a stage to the last meeting. */
const restAfter = (stage: number): number => (days[MEETINGS - 1] ?? 0) - (days[stage - 1] ?? 0);

/** How many meetings lie behind after one more: had it counts, partly is met after the same gap again, not yet starts again. */
export const afterMeeting = (stage: number, result: Meeting): number =>
  result === "had-it" ? stage + 1 : result === "partly" ? stage : 0;

/**
 * When the next meeting is due. A date of the goal moves it earlier, so that all that remain fit before the day before it, never
 * more than one a day. A date that has passed, or is too near for any of them, moves nothing.
 */
export const dueAt = (stage: number, from: Instant, by: Instant | null): Instant => {
  const gap = gapAfter(stage);
  const left = by === null ? 0 : (by - from) / DAY - k.beforeDate.value;
  const rest = restAfter(stage);
  const moved = left > 0 && left < rest ? Math.min(gap, Math.max(k.leastGap.value, (left * gap) / rest)) : gap;
  return from + moved * DAY;
};

/** Whether the day of a time has come where the learner is: what is due today is due from the morning on. */
export const hasDayCome = (due: Instant, now: Instant, offset: Minutes): boolean => now >= hourOn(due, offset, 0, 0);

/** Days without practice after which it is seen whether it still holds, by how many such tries worked; null after the last. */
export const proofAfter = (stage: number): number | null =>
  [k.proofFirst.value, k.proofSecond.value, k.proofThird.value][stage] ?? null;
