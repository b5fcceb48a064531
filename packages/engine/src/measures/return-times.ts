import type { Attempts, Setback } from "../attempts/attempts.ts";
import { HOUR, type Instant } from "../journal/entry.ts";
import { returnTimeConstants as k } from "./science.ts";

/** How long a setback has been followed: until the return, or until now where there was none yet. */
export interface ReturnTime {
  /** Hours since the setback, 0 or more. */
  readonly hours: number;
  readonly returned: boolean;
}

/** One step of a survival curve: from this hour on, the share of setbacks, from 0 to 1, still without a return. */
export interface Step {
  readonly hours: number;
  readonly open: number;
}

/**
 * The times of the last setbacks, oldest first. What is still open is followed until now; what was let go is left out: giving
 * something up on purpose is not a late return, and the record does not say until when it was followed.
 */
export const returnTimes = (attempts: Attempts, now: Instant, most = Infinity): readonly ReturnTime[] =>
  (most === Infinity ? attempts.setbackIds : attempts.setbackIds.slice(-most)).flatMap((id) => {
    const { at, status, returnedAt } = attempts.setbacks[id] as Setback;
    if (status === "let-go") return [];
    return [{ hours: Math.max(0, (returnedAt ?? now) - at) / HOUR, returned: returnedAt !== null }];
  });

/** The Kaplan-Meier curve: S(t) is the product of 1 - d/n over the times of returns up to t. It begins at 1 and never rises. */
export const kaplanMeier = (times: readonly ReturnTime[]): readonly Step[] => {
  const sorted = times.toSorted((a, b) => a.hours - b.hours);
  const steps: Step[] = [{ hours: 0, open: 1 }];
  let open = 1;
  for (let i = 0; i < sorted.length;) {
    const { hours } = sorted[i] as ReturnTime;
    let returns = 0;
    let next = i;
    for (; next < sorted.length && sorted[next]?.hours === hours; next++) if (sorted[next]?.returned) returns++;
    if (returns > 0) {
      open *= 1 - returns / (sorted.length - i);
      steps.push({ hours, open });
    }
    i = next;
  }
  return steps;
};

/** The share still without a return after so many hours, from 0 to 1, by a curve of steps. */
export const openAfter = (steps: readonly Step[], hours: number): number =>
  steps.findLast((step) => step.hours <= hours)?.open ?? 1;

/** After how many hours half of the setbacks had been followed by a return; null where the curve does not come down so far. */
export const medianHours = (steps: readonly Step[]): number | null =>
  steps.find(({ open }) => open <= 0.5 + 1e-9)?.hours ?? null;

/** The ends of the bins in hours: 1 h, 6 h, a day, then 2, 4, 7, 14 and 30 days. Each bin reaches back to the end before it. */
export const binEnds: readonly number[] = [1, 6, 24, 48, 96, 168, 336, 720];

/**
 * For each bin the chance, from 0 to 1, of coming back in it for someone who has not yet: (a + d) / (a + c + n), where a and c are
 * a prior of so many setbacks' worth and d / n is what the Kaplan-Meier curve loses in the bin, so that no prior gives that curve.
 */
export const hazards = (times: readonly ReturnTime[], strength: number = k.strength.value): readonly number[] => {
  const steps = kaplanMeier(times);
  return binEnds.map((end, bin) => {
    const from = bin === 0 ? -1 : (binEnds[bin - 1] as number);
    const returns = times.filter(({ hours, returned }) => returned && hours > from && hours <= end).length;
    const before = bin === 0 ? 1 : openAfter(steps, from);
    // With returns in the bin, n is what makes d / n the loss of the curve; without, those who were followed through all of it.
    const n = returns > 0 ? returns / (1 - openAfter(steps, end) / before) : through(times, end);
    const a = strength * (priorHazards[bin] as number);
    return strength + n === 0 ? 0 : (a + returns) / (strength + n);
  });
};

const through = (times: readonly ReturnTime[], end: number): number => times.filter(({ hours }) => hours >= end).length;

const priorHazards: readonly number[] = binEnds.map((end) => (end <= 6 ? k.priorSoon : k.priorLater).value);

/** The share still without a return at the end of each bin, from 0 to 1, as the chances in the bins make it. */
export const openAtEnds = (chances: readonly number[]): readonly number[] => {
  let open = 1;
  return chances.map((chance) => (open *= 1 - chance));
};

/** R7: of the setbacks, the share followed by a return within seven days, from 0 to 1, shrunken toward the prior. */
export const within = (chances: readonly number[]): number =>
  1 - (openAtEnds(chances)[binEnds.indexOf(k.window.value)] as number);

/**
 * RMST(14 d): how many hours of the first fourteen days pass before a return, on average, from 0 to 336. Within a bin the chance
 * is the same at every moment.
 */
export const meanHoursOpen = (chances: readonly number[]): number => {
  const open = openAtEnds(chances);
  let sum = 0;
  for (let bin = 0; (binEnds[bin] as number) <= k.horizon.value; bin++) {
    const width = (binEnds[bin] as number) - (binEnds[bin - 1] ?? 0);
    const from = open[bin - 1] ?? 1;
    const to = open[bin] as number;
    sum += to === from ? width * from : to === 0 ? width * from * INSTANT : (width * (from - to)) / Math.log(from / to);
  }
  return sum;
};

/** A bin after which nobody is left has no constant chance; then half of it is counted. */
const INSTANT = 0.5;

/** What the times to a return come to, shrunken toward the prior. */
export interface ReturnSummary {
  /** R7, from 0 to 1. */
  readonly within7Days: number;
  /** RMST(14 d) in hours, from 0 to 336. */
  readonly meanHoursOpen: number;
}

/** R7 and RMST(14 d) of some times. */
export const summaryOf = (times: readonly ReturnTime[]): ReturnSummary => {
  const chances = hazards(times);
  return { within7Days: within(chances), meanHoursOpen: meanHoursOpen(chances) };
};

/** The earlier half of the times beside the later half; null below twenty, since fewer would show chance as change. */
export const returnTrend = (
  times: readonly ReturnTime[],
): { readonly earlier: ReturnSummary; readonly later: ReturnSummary } | null => {
  if (times.length < k.trend.value) return null;
  const half = Math.floor(times.length / 2);
  return { earlier: summaryOf(times.slice(0, half)), later: summaryOf(times.slice(-half)) };
};
