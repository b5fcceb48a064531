import { difficulties, difficultyNames, nearestDifficulty, type DifficultyName } from "../../attempts/difficulty.ts";
import type { Level } from "../../measures/filter.ts";
import { logit, rounded } from "../../measures/logistic.ts";
import { constants as k } from "./science.ts";

/** The size that fits now, by the record alone, and its neighbours: two or three sizes, smallest first. */
export const rungsFor = (level: Level): readonly DifficultyName[] => {
  const fits = difficultyNames.indexOf(nearestDifficulty(rounded(level.theta - logit(k.aim.value))));
  return difficultyNames.slice(Math.max(0, fits - 1), fits + 2);
};

/** The difficulty of a rung, in logits. */
export const difficultyOf = (rung: DifficultyName): number => difficulties[rung];
