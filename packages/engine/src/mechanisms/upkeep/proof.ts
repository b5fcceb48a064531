import { lastTries, WIN, type Attempt, type Goal } from "../../attempts/attempts.ts";
import { difficulties, difficultyNames, nearestDifficulty, type DifficultyName } from "../../attempts/difficulty.ts";
import { DAY, MINUTE, type EntryId, type Instant } from "../../journal/entry.ts";
import { levelAt, record } from "../../measures/filter.ts";
import { logit, rounded } from "../../measures/logistic.ts";
import { proofAfter } from "./schedule.ts";
import { constants as k } from "./science.ts";
import type { Here } from "./waiting.ts";

/** A step to see whether it still holds. */
export interface Proof {
  readonly goal: Goal;
  readonly size: DifficultyName;
  /** The last try of that size, and of any size. */
  readonly last: Attempt;
  readonly lastAny: Attempt;
}

/**
 * The largest size of a goal that works nine times in ten on the record, of which there are tries enough and most worked lately; null
 * where there is none. The last tries are read first: levels may still have to be computed over a whole life.
 */
const mastered = (moment: Here, goal: EntryId): Pick<Proof, "size" | "last"> | null => {
  const tries = lastTries(moment.attempts, goal, k.triesRead.value);
  const worksLately = difficultyNames.toReversed().flatMap((size) => {
    const ofSize = tries.filter(({ difficulty }) => nearestDifficulty(difficulty) === size);
    const worked = ofSize.filter(({ result }) => result >= WIN).length;
    const last = ofSize.at(-1);
    const isEnough = ofSize.length >= k.enoughTries.value && worked >= k.workedLately.value * ofSize.length;
    return last && isEnough ? [{ size, last }] : [];
  });
  if (worksLately.length === 0) return null;
  const level = levelAt(moment.measures.filter, goal, moment.now);
  return worksLately.find(({ size }) => rounded(record(level, difficulties[size])) >= k.mastered.value) ?? null;
};

/** What to try at a goal to see whether it still holds; null before its time, and where coming back is still open. */
export const proofOf = (moment: Here, id: EntryId): Proof | null => {
  const { attempts, own, now } = moment;
  const goal = attempts.goals[id];
  const lastAny = lastTries(attempts, id, 1)[0];
  const after = proofAfter(own.proofs[id]?.stage ?? 0);
  if (!goal || !lastAny || after === null || (attempts.openByGoal[id]?.length ?? 0) > 0) return null;
  if (now - lastAny.at < after * DAY) return null;
  const found = mastered(moment, id);
  return found ? { goal, lastAny, ...found } : null;
};

/** The goal that has rested longest of those whose time has come; only the newest dozen are looked at. */
export const nextProof = (moment: Here): Proof | null => {
  const goals = Object.keys(moment.attempts.goals).slice(-k.goalsRead.value);
  const lastAt = (id: EntryId): Instant => lastTries(moment.attempts, id, 1)[0]?.at ?? moment.now;
  for (const id of goals.toSorted((a, b) => lastAt(a) - lastAt(b))) {
    const found = proofOf(moment, id);
    if (found) return found;
  }
  return null;
};

/** Whether it has rested long enough to ask how sure they are before they try. */
export const hasRested = ({ now }: Here, { lastAny }: Proof): boolean => now - lastAny.at >= k.rested.value * DAY;

/** rho: how much surer they are after some time without practice than before it, in logits; both from 0 to 100. */
export const retention = (before: number, after: number): number => {
  const low = k.lowestRating.value;
  const odds = (rating: number): number => logit(Math.min(Math.max(rating, low), 100 - low) / 100);
  return odds(after) - odds(before);
};

/** Ratings of one size before and after three weeks or more without practice. */
export interface Durability {
  readonly goal: EntryId;
  readonly before: number;
  readonly after: number;
  readonly rho: number;
}

/** Every pair of ratings around a time without practice; read out of the record, so that what is taken back is gone here as well. */
export const durabilitiesOf = ({ own, measures }: Pick<Here, "own" | "measures">): readonly Durability[] =>
  Object.entries(own.proofs).flatMap(([goal, { list }]) =>
    list.flatMap((proof) => {
      const signals = measures.filter.domains[goal]?.signals ?? [];
      const place = signals.findLastIndex(({ at, y }) => y !== null && at <= proof.at && proof.at - at <= MINUTE);
      const tried = signals[place];
      const earlier = signals.slice(0, Math.max(0, place));
      const practised = earlier.findLast(({ y }) => y !== null);
      if (!tried || tried.r === null || !practised) return [];
      const rested = tried.at - k.rested.value * DAY;
      const size = nearestDifficulty(proof.difficulty);
      const rated = earlier.findLast(({ at, r, b }) => r !== null && at <= rested && nearestDifficulty(b) === size);
      if (practised.at > rested || rated?.r == null) return [];
      return [{ goal, before: rated.r, after: tried.r, rho: retention(rated.r, tried.r) }];
    }),
  );

/** In how many of how many they felt about as sure as before, or surer. */
export const lastedOf = (all: readonly Durability[]): { readonly n: number; readonly same: number } => ({
  n: all.length,
  same: all.filter(({ rho }) => rounded(rho) >= -k.about.value).length,
});
