import type { Learner } from "../coach/learner.ts";
import type { EntryId } from "../journal/entry.ts";
import { betaBinomialInterval } from "../measures/beta.ts";
import { binsOf, everyPair, gapTrend, pairsOf, type Bin, type Pair } from "../measures/calibration.ts";
import { calibrationConstants, returnConstants } from "../measures/science.ts";
import { bandCounts } from "../mechanisms/confidence/counts.ts";
import { words as confidenceWords } from "../mechanisms/confidence/words/en.ts";
import { fill } from "../screens/words.ts";
import { titleOf } from "./show.ts";
import { told, type Told } from "./told.ts";

/** One fifth of the scale: how sure they said they were, and how often it then worked at least partly. */
export interface SureFifth {
  /** From `low` on and below `high`, of 100; `said` is what they said on average. */
  readonly low: number;
  readonly high: number;
  readonly said: number;
  readonly n: number;
  readonly worked: number;
  /** Of ten more like these, from how many to how many would work, nine times in ten. */
  readonly ofTen: { readonly low: number; readonly high: number };
}

/** How sure someone was before their tries, beside what happened: of one goal, or of all together. */
export interface SureBeside {
  readonly goal: EntryId | null;
  readonly title: string;
  /** How many tries had a number before them, and how many there have to be before it is drawn. */
  readonly pairs: number;
  readonly toDraw: number;
  /** Before there are enough: counts in words. */
  readonly counts: readonly Told[];
  /** From then on: the fifths in which anything was said, the lowest first, and whether the two have come nearer together. */
  readonly fifths: readonly SureFifth[];
  readonly trend: string | null;
}

/** How many more are spoken of in a range. */
const MORE = 10;

const fifth = ({ low, high, n, worked, said }: Bin): SureFifth => ({
  low,
  high,
  said: Math.round(100 * (said ?? 0)),
  n,
  worked,
  ofTen: betaBinomialInterval(1 + worked, 1 + n - worked, MORE, returnConstants.mass.value),
});

const beside = (goal: EntryId | null, title: string, pairs: readonly Pair[]): SureBeside => {
  const trend = gapTrend(pairs);
  const counts = bandCounts(pairs, ["high", "middle", "low"]);
  return {
    goal,
    title,
    pairs: pairs.length,
    toDraw: calibrationConstants.enough.value,
    counts: trend === null ? counts.flatMap((block) => (block.kind === "evidence" ? block.facts.map(told) : [])) : [],
    fifths:
      trend === null
        ? []
        : binsOf(pairs)
            .filter(({ n }) => n > 0)
            .map(fifth),
    trend: trend && fill(confidenceWords[trend]),
  };
};

/**
 * How sure they were beside what happened, for each goal that still has a title and a rated try, the one rated last first; before
 * them all goals together, where there is more than one. Nothing while no try had a number before it.
 */
export const sureBeside = (learner: Learner): readonly SureBeside[] => {
  const { filter } = learner.measures;
  const goals = Object.keys(learner.attempts.goals)
    .filter((id) => titleOf(learner, id) !== "")
    .map((id) => ({ id, pairs: pairsOf(filter, id) }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((one, other) => (other.pairs.at(-1)?.at ?? 0) - (one.pairs.at(-1)?.at ?? 0));
  return [
    ...(goals.length > 1 ? [beside(null, "", everyPair(filter))] : []),
    ...goals.map(({ id, pairs }) => beside(id, titleOf(learner, id), pairs)),
  ];
};
