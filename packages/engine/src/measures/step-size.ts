import type { Level } from "./filter.ts";
import { logit, rounded } from "./logistic.ts";
import { stepSizeConstants as k } from "./science.ts";

/** How likely the next step should be, from .95 right after a setback to .85 after some wins. */
export const targetChance = (winsSince: number): number =>
  k.targetLate.value + k.targetExtra.value * Math.exp(-winsSince / k.targetWins.value);

/**
 * The size of the next step, b* in logits from -3 to 3: likely enough on the record, with half a standard deviation to spare,
 * and likely enough as it feels (docs/model.md).
 */
export const nextSize = (level: Level, winsSince: number): number => {
  const onRecord = level.theta - k.cautious.value * Math.sqrt(level.variance) - logit(targetChance(winsSince));
  const asFelt = level.theta + level.gap - logit(k.leastFelt.value);
  return rounded(Math.min(3, Math.max(-3, Math.min(onRecord, asFelt))));
};
