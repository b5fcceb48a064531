import { isWin, lastTries, type Attempts } from "../../attempts/attempts.ts";
import type { EntryId } from "../../journal/entry.ts";
import { wayKey } from "./fold.ts";
import { constants } from "./science.ts";

/**
 * How varied the ways of the last ten tries at a goal were: the entropy of their counts in bits, 0 where all were done one way. Null
 * while there are fewer than ten.
 */
export const variety = (attempts: Attempts, goal: EntryId | null): number | null => {
  const last = lastTries(attempts, goal, constants.variety.value);
  if (last.length < constants.variety.value) return null;
  const choices = attempts.choices.filter((choice) => choice.goal === goal);
  const counts = new Map<string, number>();
  for (const { at, strategy } of last) {
    const inForce = choices.findLast((choice) => choice.at <= at && (choice.way !== null || choice.strategy !== null));
    const way = strategy === null ? wayKey(inForce?.way, inForce?.strategy) : wayKey(null, strategy);
    counts.set(way ?? "", (counts.get(way ?? "") ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / last.length) * Math.log2(count / last.length);
  return Math.abs(bits);
};

/** Whether the last ten tries were all done one way and the last three did not work: only then is sameness worth a word. */
export const isOneWayOnly = (attempts: Attempts, goal: EntryId | null): boolean =>
  variety(attempts, goal) === 0 &&
  lastTries(attempts, goal, constants.varietyLosses.value).every((attempt) => !isWin(attempt));
