import { WIN, type Attempt, type Attempts } from "../../attempts/attempts.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import { levelAt, record, startLevel, type Filter } from "../../measures/filter.ts";
import { rounded } from "../../measures/logistic.ts";
import type { Recall, Recalled } from "./fold.ts";

/** What is on record of the tries that were asked about. */
export interface OnRecord {
  /** Oldest first. */
  readonly tries: readonly Attempt[];
  readonly worked: readonly Attempt[];
  readonly notWorked: readonly Attempt[];
}

/** The last tries up to an instant, at a goal or at all, and which of them worked at least partly: a result of .5 or more. */
export const recordedAt = (attempts: Attempts, goal: EntryId | null, at: Instant, most: number): OnRecord => {
  const places = goal === null ? null : (attempts.placesByGoal[goal] ?? []);
  const tryAt = (i: number): Attempt => attempts.tries[places === null ? i : (places[i] as number)] as Attempt;
  // By bisection, since an old comparison may be shown again on a long record.
  let low = 0;
  let high = places === null ? attempts.tries.length : places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tryAt(middle).at <= at) low = middle + 1;
    else high = middle;
  }
  const tries = Array.from({ length: Math.min(most, low) }, (_, i) => tryAt(low - Math.min(most, low) + i));
  return {
    tries,
    worked: tries.filter(({ result }) => result >= WIN),
    notWorked: tries.filter(({ result }) => result < WIN),
  };
};

/** How many more they remembered than are on record: below 0 fewer, above 0 more; null where tries were taken back since. */
export const gapOf = (attempts: Attempts, { goal, at, of, recalled }: Recalled): number | null => {
  const { tries, worked } = recordedAt(attempts, goal, at, of);
  return tries.length === of ? recalled - worked.length : null;
};

/** The gaps of one goal, or of all tries, over time, oldest first: what a page could show. */
export const gapsOf = (
  attempts: Attempts,
  { times }: Recall,
  goal: EntryId | null,
): readonly { readonly at: Instant; readonly id: EntryId; readonly gap: number }[] =>
  times.flatMap((time) => {
    const gap = time.goal === goal ? gapOf(attempts, time) : null;
    return gap === null ? [] : [{ at: time.at, id: time.id, gap }];
  });

/**
 * What worked, in the order in which it says most: first what was at least as hard as the last try that did not work, and among
 * these the most surprising for the record, -ln P; the newer first where two are alike.
 */
export const mostTelling = (filter: Filter, { worked, notWorked }: OnRecord, now: Instant): readonly Attempt[] => {
  const failed = notWorked.at(-1)?.difficulty ?? -Infinity;
  const surprise = ({ goal, difficulty }: Attempt): number =>
    rounded(-Math.log(record(goal === null ? startLevel(now) : levelAt(filter, goal, now), difficulty)));
  const isAsHard = ({ difficulty }: Attempt): number => Number(rounded(difficulty) >= rounded(failed));
  return worked
    .toReversed()
    .toSorted((one, other) => isAsHard(other) - isAsHard(one) || surprise(other) - surprise(one));
};
