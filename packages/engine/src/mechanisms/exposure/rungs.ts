import { HOUR, type EntryId, type Instant } from "../../journal/entry.ts";
import type { Ending, Safe } from "./events.ts";
import { constants as k } from "./science.ts";

/** A version of what is feared, and how bad they expect it to be (0 to 100); null where they did not say: never offered. */
export interface Rung {
  /** The entry its words stand in. */
  readonly from: EntryId;
  readonly text: string | null;
  readonly distress: number | null;
}

/** One try at a rung: how bad it was, and how it ended. */
export interface Tried {
  readonly id: EntryId;
  readonly at: Instant;
  readonly rung: number;
  readonly distress: number | null;
  readonly stayed: Ending | null;
  readonly safety: "with" | "without" | null;
}

/** Versions of what is feared, and what came of trying them. */
export interface Ladder {
  readonly id: EntryId;
  readonly at: Instant;
  readonly setback: EntryId | null;
  readonly goal: EntryId | null;
  readonly rungs: Rung[];
  readonly safety: string | null;
  readonly safe: Safe | null;
  readonly tries: Tried[];
  /** After a stop, or a rung that was far worse than expected: no rung above this until one was done well. */
  ceiling: number | null;
  away: boolean;
}

/** How far a try did what was set out: all of it, or, left sooner, half; unknown where it was not said. */
export const processOf = ({ stayed }: Pick<Tried, "stayed">): number | null =>
  stayed === null ? null : stayed === "left" ? k.leftEarly.value : 1;

const expected = (ladder: Ladder, rung: number): number | null => ladder.rungs[rung]?.distress ?? null;

/** Whether a try says that this is enough for now: it was left, or was far worse than expected, or worse than the cap. */
const holds = (ladder: Ladder, { rung, distress, stayed }: Omit<Tried, "id">): boolean => {
  const forecast = expected(ladder, rung);
  const most = Math.min(k.cap.value, (forecast ?? k.cap.value) + k.highest.value);
  return stayed === "left" || (distress !== null && distress > most);
};

/** The ceiling after one more try: as low as what was tried and as what was offered, or none once a rung was done well. */
export const ceilingAfter = (ladder: Ladder, tried: Tried): number | null => {
  if (!holds(ladder, tried)) return tried.stayed === "to-the-end" ? null : ladder.ceiling;
  const offered = offeredRung(ladder, tried.at);
  const bounds = [
    expected(ladder, tried.rung),
    offered === null ? null : expected(ladder, offered),
    ladder.ceiling,
  ].filter((one) => one !== null);
  return bounds.length === 0 ? 0 : Math.min(...bounds);
};

const median = (sorted: readonly number[]): number => {
  const middle = sorted.length >> 1;
  const high = sorted[middle] as number;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] as number) + high) / 2;
};

/** How bad each of the rungs that were done to the end was expected to be, oldest first. */
const done = (ladder: Ladder): readonly number[] =>
  ladder.tries.flatMap(({ rung, stayed }) => {
    const distress = expected(ladder, rung);
    return stayed === "to-the-end" && distress !== null ? [distress] : [];
  });

/**
 * Where they stand: c, the median of the last three rungs that were done to the end; null before the first. A rung counts as what
 * it was expected to be, since what is felt falls with practice and would lead the ladder downwards.
 */
export const standing = (ladder: Ladder): number | null => {
  const last = done(ladder).slice(-k.lastRungs.value);
  return last.length === 0 ? null : median(last.toSorted((a, b) => a - b));
};

/** The highest rung that was tried, and when someone last went up; null before the first try. */
const climbed = (ladder: Ladder): { readonly top: number; readonly at: Instant } | null => {
  let found: { readonly top: number; readonly at: Instant } | null = null;
  for (const { rung, at } of ladder.tries) {
    const distress = expected(ladder, rung);
    if (distress !== null && (found === null || distress > found.top)) found = { top: distress, at };
  }
  return found;
};

/** The rungs that may be offered at all at an instant, easiest first. */
const open = (ladder: Ladder, now: Instant): readonly (readonly [rung: number, distress: number])[] => {
  const before = climbed(ladder);
  const mayClimb = before === null || now - before.at >= k.apart.value * HOUR;
  const most = Math.min(k.cap.value, ladder.ceiling ?? k.cap.value, mayClimb ? Infinity : before.top);
  return ladder.rungs
    .flatMap(({ distress }, rung) => (distress === null || distress > most ? [] : [[rung, distress] as const]))
    .toSorted(([, a], [, b]) => a - b);
};

/**
 * The rung to offer at an instant: the easiest at first; then the lowest that is expected to be 5 to 15 above where they stand;
 * else the one they stand on, until it was done three times. Never above the cap of 70, never above the ceiling after a stop, and
 * no more than one rung up a day. Null where there is none.
 */
export const offeredRung = (ladder: Ladder, now: Instant): number | null => {
  const rungs = open(ladder, now);
  const c = standing(ladder);
  if (c === null) return rungs[0]?.[0] ?? null;
  const up = rungs.find(([, distress]) => distress >= c + k.lowest.value && distress <= c + k.highest.value);
  if (up) return up[0];
  const stay = rungs.findLast(([, distress]) => distress < c + k.lowest.value);
  const times = stay === undefined ? 0 : done(ladder).filter((distress) => distress === stay[1]).length;
  return stay === undefined || times >= k.lastRungs.value ? null : stay[0];
};

/** Whether the next rung stands too far above where they stand, so that one in between would help. */
export const hasGap = (ladder: Ladder): boolean => {
  const c = standing(ladder);
  if (c === null || ladder.ceiling !== null) return false;
  const above = ladder.rungs
    .flatMap(({ distress }) => (distress !== null && distress >= c + k.lowest.value ? [distress] : []))
    .toSorted((a, b) => a - b)[0];
  return above !== undefined && above <= k.cap.value && above > c + k.highest.value;
};
