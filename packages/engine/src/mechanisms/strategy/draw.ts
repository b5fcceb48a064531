import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { EntryId } from "../../journal/entry.ts";
import { betaQuantile } from "../../measures/beta.ts";
import { rounded } from "../../measures/logistic.ts";

/** What is known of one way: how much worked and how much did not, discounted; a new one has nothing of either. */
export interface Arm {
  readonly id: string;
  readonly worked: number;
  readonly not: number;
}

/** A way that was drawn, and the chance it had of being first. */
export interface Drawn {
  readonly id: string;
  readonly chance: number;
}

/** How many draws tell how likely each way was to come first: enough for two decimals. */
const CHANCE_DRAWS = 400;

/** A seed out of an entry's id: the same journal draws the same everywhere. FNV-1a, 32 bits. */
export const seedOf = (id: EntryId): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash | 0;
};

/** What every way has besides its counts: the one thing that it changes. */
export interface Candidate extends Arm {
  readonly dimension: string;
}

/**
 * The ways that take part in a draw: all that have worked here more than not, and so many others for each thing that can be changed,
 * by lot. Same seed, same hand.
 */
export const handOf = <Way extends Candidate>(
  candidates: readonly Way[],
  seed: number,
  each: number,
): readonly Way[] => {
  const random = xoroshiro128plus(seed ^ 0x2545f491);
  const byLot = candidates
    .map((way) => ({ way, lot: way.worked > way.not ? -1 : uniformFloat64(random) }))
    .sort((a, b) => a.lot - b.lot || (a.way.id < b.way.id ? -1 : 1));
  const dealt = new Map<string, number>();
  return byLot
    .filter(({ way: { dimension }, lot }) => {
      if (lot < 0) return true;
      const before = dealt.get(dimension) ?? 0;
      dealt.set(dimension, before + 1);
      return before < each;
    })
    .map(({ way }) => way);
};

/** Ways in the order of one draw each from Beta(1 + worked, 1 + not), best first; ties by name. Same seed, same order. */
export const drawOrder = (arms: readonly Arm[], seed: number): readonly string[] => {
  const random = xoroshiro128plus(seed);
  return drawOnce(arms, () => uniformFloat64(random));
};

/** How likely each way is to come first, by drawing often from a seed of its own. */
export const chances = (arms: readonly Arm[], seed: number): readonly Drawn[] => {
  const random = xoroshiro128plus(seed ^ 0x5f3759df);
  const firsts = new Map<string, number>();
  for (let i = 0; i < CHANCE_DRAWS; i++) {
    const first = drawOnce(arms, () => uniformFloat64(random))[0];
    if (first !== undefined) firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  return arms.map(({ id }) => ({ id, chance: (firsts.get(id) ?? 0) / CHANCE_DRAWS }));
};

const drawOnce = (arms: readonly Arm[], uniform: () => number): readonly string[] =>
  arms
    .map(({ id, worked, not }) => ({ id, value: rounded(betaQuantile(uniform(), 1 + worked, 1 + not)) }))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
