import { isWin, lastTries, type Attempt, type Attempts } from "../../attempts/attempts.ts";
import type { EntryId } from "../../journal/entry.ts";
import { constants as k } from "./science.ts";

/**
 * The tries that went round in one place at a goal: ten or more at one size without three running that worked (Beck & Gong). Null
 * where three running worked, or there were fewer. Only the last thirty tries at the goal are looked at.
 */
export const roundInOnePlace = (attempts: Attempts, goal: EntryId): readonly Attempt[] | null => {
  const last = lastTries(attempts, goal, k.lookBack.value);
  const newest = last.at(-1);
  if (!newest) return null;
  const alike = last.filter(({ difficulty }) => Math.abs(difficulty - newest.difficulty) <= k.sameSize.value);
  if (alike.length < k.stuckTries.value) return null;
  let running = 0;
  for (const attempt of alike) {
    running = isWin(attempt) ? running + 1 : 0;
    if (running >= k.mastered.value) return null;
  }
  return alike;
};
