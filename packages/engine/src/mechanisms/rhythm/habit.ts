import type { Day } from "./days.ts";
import { weekdayOn } from "./days.ts";
import type { Weekday } from "./events.ts";
import { constants as k } from "./science.ts";

/** What so many missed days leave of a habit: all of it up to three, then .99 for each. */
const fades = (missed: number): number => k.keep.value ** Math.max(0, missed - k.spared.value);

/**
 * How much coming back goes by itself, from 0 towards 1: each day with a try adds .044 of what is missing, and from the fourth
 * missed day on a hundredth is lost a day. `days` are all days with a try, oldest first; today is not missed before it is over.
 */
export const habitStrength = (days: readonly Day[], today: Day): number => {
  let strength = 0;
  let last: Day | null = null;
  for (const day of days) {
    if (last !== null) strength *= fades(day - last - 1);
    strength += k.gain.value * (1 - strength);
    last = day;
  }
  return last === null ? 0 : strength * fades(today - last - 1);
};

/** The days between one day with a try and the next, oldest first; `days` are oldest first. */
export const gapsOf = (days: readonly Day[]): readonly number[] =>
  days.slice(1).map((day, i) => day - (days[i] as Day));

/** How even the gaps are: 1 - sd / mean, from 0 (all over the place) to 1 (like a clock); null below five gaps. */
export const regularity = (days: readonly Day[]): number | null => {
  const gaps = gapsOf(days);
  if (gaps.length < k.gaps.value) return null;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  return Math.max(0, 1 - Math.sqrt(variance) / mean);
};

/** Of the last planned days, at most twenty, which had a try. Today counts once there is one; a day before the plan was made never does. */
export const plannedDays = (
  tried: ReadonlySet<Day>,
  planned: readonly Weekday[],
  since: Day,
  today: Day,
): { readonly kept: readonly Day[]; readonly of: number } => {
  const kept: Day[] = [];
  let of = 0;
  for (let day = today; day >= since && day > today - k.lookBack.value && of < k.planned.value; day--) {
    if (!planned.includes(weekdayOn(day)) || (day === today && !tried.has(day))) continue;
    of++;
    if (tried.has(day)) kept.push(day);
  }
  return { kept, of };
};
