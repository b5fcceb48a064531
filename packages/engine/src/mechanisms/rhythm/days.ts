import type { Attempt, Attempts } from "../../attempts/attempts.ts";
import { DAY, MINUTE, type EntryId, type Instant } from "../../journal/entry.ts";
import { dayOf } from "../../screens/words.ts";
import type { Weekday } from "./events.ts";
import { weekdays } from "./events.ts";

/** A day where the learner is: how many days after 1 January 1970 it is. */
export type Day = number;

/** The day of the week of a day; 1 January 1970 was a Thursday. */
export const weekdayOn = (day: Day): Weekday => weekdays[(((day + 4) % 7) + 7) % 7] as Weekday;

/** The Monday of the week a day lies in. */
export const mondayOf = (day: Day): Day => day - ((((day + 3) % 7) + 7) % 7);

/** A day with a try, and its last one. */
export interface DayTried {
  readonly day: Day;
  readonly id: EntryId;
}

/** How many tries lie before an instant, by bisection. */
const before = (tries: readonly Attempt[], at: Instant, most: number): number => {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tries[middle] as Attempt).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The days with a try from one day to another, newest first, and at most so many. A day is the learner's own, by the offset each
 * try carries. It leaps from day to day, so that a long record costs no more than the days it is asked for.
 */
export const daysTried = (
  { tries }: Pick<Attempts, "tries">,
  from: Day,
  to: Day,
  most: number,
): readonly DayTried[] => {
  const found: DayTried[] = [];
  let end = tries.length;
  while (end > 0 && found.length < most) {
    const { id, at, offset } = tries[end - 1] as Attempt;
    const day = dayOf(at, offset);
    if (day < from) break;
    // Whoever travels west may meet a day twice.
    if (day <= to && !found.some((one) => one.day === day)) found.push({ day, id });
    end = before(tries, day * DAY - offset * MINUTE, end - 1);
  }
  return found;
};
