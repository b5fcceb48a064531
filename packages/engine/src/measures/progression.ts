import { WIN, type Attempt } from "../attempts/attempts.ts";
import { rounded } from "./logistic.ts";
import { progressionConstants as k } from "./science.ts";

/** What is looked at of a try: when it was, its result (0..1), how hard it was (logits). */
export type Going = Pick<Attempt, "at" | "result" | "difficulty">;

/** By how much results rise from try to try: the slope of the straight line nearest to them, per try. */
export const slopeOf = (results: readonly number[]): number => {
  const n = results.length;
  if (n < 2) return 0;
  const middle = (n - 1) / 2;
  const mean = results.reduce((sum, one) => sum + one, 0) / n;
  let across = 0;
  let along = 0;
  results.forEach((one, i) => {
    across += (i - middle) * (one - mean);
    along += (i - middle) ** 2;
  });
  return across / along;
};

/**
 * What the last four tries at one goal show: "progressing" where they came sooner after one another and went better, and not by
 * being easier; "repeating" where none of them worked, all went alike, and they were not harder. Otherwise nothing: null.
 */
export const progression = (tries: readonly Going[]): "progressing" | "repeating" | null => {
  const last = tries.slice(-k.tries.value);
  if (last.length < k.tries.value) return null;
  const [first, end] = [last[0] as Going, last.at(-1) as Going];
  const results = last.map(({ result }) => result);
  const grown = rounded(end.difficulty - first.difficulty);
  const gaps = last.slice(1).map(({ at }, i) => at - (last[i] as Going).at);
  const [firstGap, lastGap] = [gaps[0] as number, gaps.at(-1) as number];
  const sooner = firstGap > 0 && rounded(lastGap / firstGap) <= k.sooner.value;
  const better = rounded(slopeOf(results)) >= k.better.value && end.result > first.result;
  if (sooner && better && grown > -k.sameSize.value) return "progressing";
  const alike = rounded(Math.max(...results) - Math.min(...results)) <= k.alike.value;
  return alike && results.every((result) => result < WIN) && grown < k.sameSize.value ? "repeating" : null;
};
