import type { BlockOf, Running } from "./block.ts";

/** Where a breath is: which part of the pattern, how many milliseconds into it, and how open the chest is from 0 to 1. */
export interface Breath {
  readonly part: number;
  readonly into: number;
  readonly open: number;
}

/** How open it is when each part begins and ends. The last part is the way out; a sip in between opens the rest. */
const opens = (parts: number): readonly (readonly [number, number])[] =>
  parts === 2
    ? [
        [0, 1],
        [1, 0],
      ]
    : [
        [0, 0.78],
        [0.78, 1],
        [1, 0],
      ];

/** A half wave, slow at both ends like lungs. */
const wave = (t: number): number => (1 - Math.cos(Math.PI * t)) / 2;

/** Where a breath is so many milliseconds after the first one began, by its pattern in seconds. Reads the clock anew each time, so it cannot drift. */
export const breathAt = (elapsed: number, pattern: readonly number[]): Breath => {
  const whole = pattern.reduce((sum, seconds) => sum + seconds * 1000, 0);
  let into = ((elapsed % whole) + whole) % whole;
  let part = 0;
  while (part < pattern.length - 1 && into >= (pattern[part] as number) * 1000)
    into -= (pattern[part++] as number) * 1000;
  const [from, to] = opens(pattern.length)[part] as readonly [number, number];
  const t = into / ((pattern[part] as number) * 1000);
  return { part, into, open: from + (to - from) * wave(Math.min(1, t)) };
};

/** How long something has run, in milliseconds, not counting the time it was held. Never negative, whatever the clock did in between. */
export const elapsedOf = ({ from, held, heldSince }: Running, now: number): number =>
  Math.max(0, (heldSince ?? now) - from - held);

/** A block that runs: a breath, or a time. */
type Runs = BlockOf<"pace"> | BlockOf<"timer">;

/** How long a block runs when nobody stops it, in milliseconds. */
export const lengthOf = (block: Runs): number =>
  1000 *
  (block.kind === "timer" ? block.seconds : block.rounds * block.pattern.reduce((sum, seconds) => sum + seconds, 0));

const whatOf = (block: Runs): string =>
  block.kind === "timer" ? `timer ${block.seconds}` : `pace ${block.pattern.join(" ")}`;

/** For how long something that came to its end, or was held, is still the same sitting; in milliseconds. */
const SITTING = 30 * 60_000;

/** What runs, where it is this block's, of this sitting, and did not begin behind the clock; else nobody knows how long it ran: null. */
export const runningOf = (block: Runs, running: Running | undefined, now: number): Running | null => {
  if (!running || running.what !== whatOf(block) || running.from > now) return null;
  const over = running.heldSince ?? running.from + running.held + lengthOf(block);
  return now - over > SITTING ? null : running;
};

/** A block that begins now. */
export const begin = (block: Runs, now: number): Running => ({
  what: whatOf(block),
  from: now,
  held: 0,
  heldSince: null,
});

/** The same, held from now on or let go again. */
export const hold = (running: Running, now: number): Running =>
  running.heldSince === null
    ? { ...running, heldSince: now }
    : { ...running, held: running.held + Math.max(0, now - running.heldSince), heldSince: null };
