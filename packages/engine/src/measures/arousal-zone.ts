import { sigma } from "./logistic.ts";
import { zoneConstants as k } from "./science.ts";

/** One try with how the body was before it: arousal 0-100, how far competence lay above the difficulty (logits), the result 0..1. */
export interface Tried {
  readonly arousal: number;
  readonly ahead: number;
  readonly result: number;
}

/** Where someone's tries go about as well as they can: arousal from low to high, 0-100. `own` once it is fitted to them. */
export interface Zone {
  readonly low: number;
  readonly high: number;
  readonly own: boolean;
}

/** The three numbers of the curve P(y = 1) = sigma(c0 + ahead + c1 a + c2 a squared), where a is (arousal - 50) / 25. */
export interface Curve {
  readonly c0: number;
  readonly c1: number;
  readonly c2: number;
}

/** Arousal on the scale of the curve: 50 is 0, 75 is 1. */
const scaled = (arousal: number): number => (arousal - k.middle.value) / k.unit.value;

/** Newton's method settles in a handful of steps here: the posterior is concave. */
const STEPS = 25;

/** The likeliest curve, given the tries and ridge priors c0 ~ N(0, 1), c1 ~ N(0, .5 squared), c2 ~ N(-.2, .3 squared). */
export const fitted = (tries: readonly Tried[]): Curve => {
  const prior = [0, 0, k.bend.value] as const;
  const sharp = [k.levelSpread.value ** -2, k.slopeSpread.value ** -2, k.bendSpread.value ** -2] as const;
  let c: readonly [number, number, number] = [0, 0, k.bend.value];
  for (let step = 0; step < STEPS; step++) {
    const g = [0, 1, 2].map((i) => -(sharp[i] as number) * ((c[i] as number) - (prior[i] as number)));
    const h = [0, 1, 2].map((i) => [0, 1, 2].map((j) => (i === j ? (sharp[i] as number) : 0)));
    for (const { arousal, ahead, result } of tries) {
      const a = scaled(arousal);
      const x = [1, a, a * a];
      const p = sigma(c[0] + ahead + c[1] * a + c[2] * a * a);
      for (let i = 0; i < 3; i++) {
        g[i] = (g[i] as number) + (x[i] as number) * (result - p);
        const row = h[i] as number[];
        for (let j = 0; j < 3; j++) row[j] = (row[j] as number) + (x[i] as number) * (x[j] as number) * p * (1 - p);
      }
    }
    const by = solved(h, g);
    c = [c[0] + by[0], c[1] + by[1], c[2] + by[2]];
    if (Math.max(...by.map(Math.abs)) < 1e-12) break;
  }
  return { c0: c[0], c1: c[1], c2: c[2] };
};

/** Solves three equations by elimination; the matrix is symmetric and positive, so no rows need to be swapped. */
const solved = (h: readonly (readonly number[])[], g: readonly number[]): readonly [number, number, number] => {
  const rows = h.map((row, i) => [...row, g[i] as number]);
  for (let i = 0; i < 3; i++) {
    const pivot = rows[i] as number[];
    for (let j = 0; j < 3; j++) {
      if (j === i) continue;
      const row = rows[j] as number[];
      const factor = (row[i] as number) / (pivot[i] as number);
      for (let n = i; n < 4; n++) row[n] = (row[n] as number) - factor * (pivot[n] as number);
    }
  }
  const at = (i: number): number => ((rows[i] as number[])[3] as number) / ((rows[i] as number[])[i] as number);
  return [at(0), at(1), at(2)];
};

/** The chance that a step as hard as one is able works at an arousal (0-100). */
export const chanceAt = ({ c0, c1, c2 }: Curve, arousal: number): number => {
  const a = scaled(arousal);
  return sigma(c0 + c1 * a + c2 * a * a);
};

/** The stretch around the top of a curve in which the chance stays within .05 of it, in whole steps of arousal. */
export const around = (curve: Curve): { readonly low: number; readonly high: number } => {
  let top = k.middle.value;
  for (let arousal = 0; arousal <= 100; arousal++) if (chanceAt(curve, arousal) > chanceAt(curve, top)) top = arousal;
  const enough = chanceAt(curve, top) - k.within.value;
  let [low, high] = [top, top];
  while (low > 0 && chanceAt(curve, low - 1) >= enough) low--;
  while (high < 100 && chanceAt(curve, high + 1) >= enough) high++;
  return { low, high };
};

/** The zone that holds for someone: 35 to 65 for anyone, until 25 of their tries have an arousal on record; then their own. */
export const zoneOf = (tries: readonly Tried[]): Zone =>
  tries.length < k.enough.value
    ? { low: k.low.value, high: k.high.value, own: false }
    : { ...around(fitted(tries)), own: true };
