import type { Running } from "./block.ts";

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

/** What has just begun, or begins anew: where the clock was set back behind its beginning, nobody knows how long it ran. */
export const begunBy = (running: Running | null, now: number): Running =>
  running === null || running.from > now ? { from: now, held: 0, heldSince: null } : running;

/** The same, held from now on or let go again. */
export const hold = (running: Running, now: number): Running =>
  running.heldSince === null
    ? { ...running, heldSince: now }
    : { ...running, held: running.held + Math.max(0, now - running.heldSince), heldSince: null };
