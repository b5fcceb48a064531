import { WIN } from "../attempts/attempts.ts";
import { DAY, HOUR, type EntryId, type Instant } from "../journal/entry.ts";
import { placeOfSignal, type Filter, type Signal } from "./filter.ts";
import { rounded } from "./logistic.ts";
import { calibrationConstants as k } from "./science.ts";

/** How sure someone said they were of a step, and how the try at it then went. */
export interface Pair {
  readonly attempt: EntryId;
  /** The entry that holds the rating: the try itself, or one up to a day before it. */
  readonly rating: EntryId;
  readonly at: Instant;
  /** Difficulty in logits. */
  readonly b: number;
  /** 0 to 100. */
  readonly said: number;
  /** 0 to 1. */
  readonly result: number;
}

/** Two ratings of about the same step, and the one try between them. */
export interface Shift {
  readonly attempt: EntryId;
  /** 0 to 100, each. */
  readonly before: number;
  readonly after: number;
  /** 0 to 1. */
  readonly result: number;
}

/** One fifth of the scale: how often it was said, and what then happened. */
export interface Bin {
  /** From `low` on and below `high`, of 100; 100 itself stands in the last. */
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** How many of them worked at least partly. */
  readonly worked: number;
  /** Means from 0 to 1 of what was said and of the results; null where nothing was said. */
  readonly said: number | null;
  readonly result: number | null;
}

/** Whether what was said and what happened lie nearer together than before; "unclear" where that may be chance. */
export type Trend = "nearer" | "further" | "unclear";

/** How many parts the scale of 0 to 100 is cut into. */
const BINS = 5;

const isNear = (one: number, other: number): boolean => rounded(Math.abs(one - other)) <= k.near.value;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** The rating that was about the try at a place: its own, or the last of about that size in the day before, unless another try used it. */
const ratingFor = (signals: readonly Signal[], place: number): Signal | null => {
  const { at, b, r } = signals[place] as Signal;
  if (r !== null) return signals[place] as Signal;
  for (let i = place - 1; i >= 0 && i >= place - k.between.value; i--) {
    const one = signals[i] as Signal;
    if (at - one.at > k.within.value * HOUR) return null;
    if (!isNear(one.b, b)) continue;
    if (one.y !== null) return null;
    if (one.r !== null) return one;
  }
  return null;
};

const pairAt = (signals: readonly Signal[], place: number): Pair | null => {
  const signal = signals[place];
  if (!signal || signal.y === null) return null;
  const rating = ratingFor(signals, place);
  return rating === null
    ? null
    : {
        attempt: signal.id,
        rating: rating.id,
        at: signal.at,
        b: signal.b,
        said: rating.r as number,
        result: signal.y,
      };
};

/** What was said before one try at a goal, and how it went; null where nothing was said. */
export const pairOf = (
  filter: Filter,
  attempt: { readonly id: EntryId; readonly at: Instant; readonly goal: EntryId | null },
): Pair | null => {
  const signals = attempt.goal === null ? undefined : filter.domains[attempt.goal]?.signals;
  return signals ? pairAt(signals, placeOfSignal(signals, attempt.at, attempt.id)) : null;
};

/** The last pairs of a goal, oldest first, at most so many; among its last three hundred signals unless told otherwise. */
export const pairsOf = (
  filter: Filter,
  goal: EntryId,
  most = Infinity,
  lookBack: number = k.lookBack.value,
): readonly Pair[] => {
  const signals = filter.domains[goal]?.signals ?? [];
  const pairs: Pair[] = [];
  for (let i = signals.length - 1; i >= 0 && i >= signals.length - lookBack && pairs.length < most; i--) {
    const pair = pairAt(signals, i);
    if (pair) pairs.push(pair);
  }
  return pairs.reverse();
};

/** Every pair on record at every goal, in the order in which the tries happened. For a page, not for advice: it reads all of it. */
export const everyPair = (filter: Filter): readonly Pair[] =>
  Object.keys(filter.domains)
    .flatMap((goal) => pairsOf(filter, goal, Infinity, Infinity))
    .sort((one, other) => one.at - other.at || (one.attempt < other.attempt ? -1 : 1));

/** When someone last said how sure they are of a step of a goal; null where that is long ago or was never said. */
export const lastRatedAt = (filter: Filter, goal: EntryId): Instant | null => {
  const signals = filter.domains[goal]?.signals ?? [];
  for (let i = signals.length - 1; i >= 0 && i >= signals.length - k.lookBack.value; i--)
    if ((signals[i] as Signal).r !== null) return (signals[i] as Signal).at;
  return null;
};

/** Ratings of about the same step before and after one try, oldest first: what a result did to how sure they are. */
export const shiftsOf = (filter: Filter, goal: EntryId): readonly Shift[] => {
  const signals = filter.domains[goal]?.signals ?? [];
  const shifts: Shift[] = [];
  for (let i = Math.max(0, signals.length - k.lookBack.value); i < signals.length; i++) {
    const pair = pairAt(signals, i);
    const after = pair && nextRating(signals, i);
    if (pair && after != null) shifts.push({ attempt: pair.attempt, before: pair.said, after, result: pair.result });
  }
  return shifts;
};

const nextRating = (signals: readonly Signal[], place: number): number | null => {
  const { at, b } = signals[place] as Signal;
  for (let i = place + 1; i < signals.length && i <= place + k.between.value; i++) {
    const one = signals[i] as Signal;
    if (one.at - at > k.nextWithin.value * DAY) return null;
    if (!isNear(one.b, b)) continue;
    if (one.r !== null) return one.r;
    if (one.y !== null) return null;
  }
  return null;
};

/** Whether a try worked at least partly: a result of at least .5, as everywhere. */
export const hasWorked = ({ result }: { readonly result: number }): boolean => result >= WIN;

/** Pairs by fifths of the scale: what was said, beside what then happened. */
export const binsOf = (pairs: readonly Pair[]): readonly Bin[] =>
  Array.from({ length: BINS }, (_, place) => {
    const width = 100 / BINS;
    const own = pairs.filter(({ said }) => Math.min(BINS - 1, Math.floor(said / width)) === place);
    return {
      low: place * width,
      high: (place + 1) * width,
      n: own.length,
      worked: own.filter(hasWorked).length,
      said: own.length === 0 ? null : mean(own.map(({ said }) => said / 100)),
      result: own.length === 0 ? null : mean(own.map(({ result }) => result)),
    };
  });

/** The Brier score: mean squared distance of what was said (0 to 1) from the result (0 to 1); 0 is best, 1 is worst. Null without pairs. */
export const brier = (pairs: readonly Pair[]): number | null =>
  pairs.length === 0 ? null : mean(pairs.map((pair) => distanceOf(pair) ** 2));

/** The Brier score of someone who said the mean result each time: what a rating has to beat to tell anything. Null without pairs. */
export const brierOfMean = (pairs: readonly Pair[]): number | null => {
  if (pairs.length === 0) return null;
  const base = mean(pairs.map(({ result }) => result));
  return mean(pairs.map(({ result }) => (base - result) ** 2));
};

/** How far a result lies above what was said before it: from -1 to 1. */
export const distanceOf = ({ said, result }: Pick<Pair, "said" | "result">): number => result - said / 100;

/** How far what was said lies above what happened, on average: from -1 to 1; 0 without pairs. */
export const leanOf = (pairs: readonly Pair[]): number => (pairs.length === 0 ? 0 : -mean(pairs.map(distanceOf)));

/**
 * Whether the gap between what was said and what happened shrank from the earlier half of the pairs to the later one; the middle
 * one of an odd number belongs to the later half. Null below 25 pairs. A shrinking gap is what counts, never a rising rating.
 */
export const gapTrend = (pairs: readonly Pair[]): Trend | null => {
  if (pairs.length < k.enough.value) return null;
  const half = Math.floor(pairs.length / 2);
  const [earlier, later] = [pairs.slice(0, half), pairs.slice(half)];
  const change = Math.abs(leanOf(later)) - Math.abs(leanOf(earlier));
  const margin = k.spread.value * Math.sqrt(errorSquared(earlier) + errorSquared(later));
  if (rounded(Math.abs(change)) <= rounded(margin)) return "unclear";
  return change < 0 ? "nearer" : "further";
};

/** The squared standard error of the mean distance. */
const errorSquared = (pairs: readonly Pair[]): number => {
  const lean = leanOf(pairs);
  const squares = pairs.reduce((sum, pair) => sum + (distanceOf(pair) + lean) ** 2, 0);
  return squares / (pairs.length - 1) / pairs.length;
};

/** How often a rating rose after a try that worked, and fell after one that did not. Null below 15 pairs of ratings. */
export const movesOf = (
  shifts: readonly Shift[],
): {
  readonly worked: number;
  readonly rose: number;
  readonly not: number;
  readonly fell: number;
} | null => {
  if (shifts.length < k.changes.value) return null;
  const worked = shifts.filter(hasWorked);
  const not = shifts.filter((shift) => !hasWorked(shift));
  return {
    worked: worked.length,
    rose: worked.filter(({ before, after }) => after > before).length,
    not: not.length,
    fell: not.filter(({ before, after }) => after < before).length,
  };
};
