import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Seeded chance: the same seed and purpose give the same draws everywhere. */
export interface Dice {
  /** From 0 up to 1. */
  readonly uniform: () => number;
  readonly normal: (mean?: number, sd?: number) => number;
  readonly happens: (chance: number) => boolean;
  readonly pick: <One>(list: readonly One[]) => One;
  /** A whole number from 0 up to below `n`. */
  readonly below: (n: number) => number;
}

/** FNV-1a over a text, 32 bits. */
const hashed = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
};

/** Dice for one purpose: what is thrown for one thing never shifts what is thrown for another, so that two lives can be compared. */
export const dice = (seed: number, purpose: string): Dice => {
  const random = xoroshiro128plus(hashed(`${purpose}/${seed}`));
  for (let i = 0; i < 8; i++) uniformFloat64(random);
  const uniform = (): number => uniformFloat64(random);
  const below = (n: number): number => Math.min(n - 1, Math.floor(uniform() * n));
  return {
    uniform,
    below,
    happens: (chance) => uniform() < chance,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    // Box and Muller: two uniforms make one normal, so that a throw always uses up the same number of draws.
    normal: (mean = 0, sd = 1) =>
      mean + sd * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
};
