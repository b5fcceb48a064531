import {
  difficulties,
  difficultyNames,
  nearestDifficulty,
  NORMAL,
  type DifficultyName,
} from "../attempts/difficulty.ts";
import type { Attempt } from "../attempts/attempts.ts";
import type { Learner } from "../coach/learner.ts";
import type { Now } from "../coach/moment.ts";
import { DAY, type EntryId } from "../journal/entry.ts";
import { confidence, levelAt, ratingsOf, record, recordBetween, type Level } from "../measures/filter.ts";
import { pictureConstants } from "../measures/science.ts";
import { titleOf } from "./show.ts";

/** A goal on the page of what is on record: how many tries, and between what its record of a normal step stands. */
export interface GoalOnRecord {
  readonly title: string;
  readonly tries: number;
  /** Probabilities from 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/** Every goal, in the order in which they were added. */
export const goalsOnRecord = (learner: Learner, now: Now): readonly GoalOnRecord[] =>
  Object.keys(learner.attempts.goals).map((id) => ({
    title: titleOf(learner, id),
    tries: learner.attempts.placesByGoal[id]?.length ?? 0,
    ...recordBetween(levelAt(learner.measures.filter, id, now.instant), NORMAL),
  }));

/** What the record says of a step at difficulty b, and between what; probabilities from 0 to 1. */
export interface Point {
  readonly b: number;
  readonly record: number;
  readonly low: number;
  readonly high: number;
}

/** A size of step at a goal: what the record says, and how sure they felt, where they said so lately. */
export interface SizeOnRecord extends Point {
  readonly size: DifficultyName;
  readonly tries: number;
  /** From 0 to 1; null where they did not say how sure they were of a step of this size. */
  readonly felt: number | null;
}

/** What the record of a goal says beside how sure the learner felt. */
export interface RecordBeside {
  readonly id: EntryId;
  readonly title: string;
  readonly tries: number;
  /** How many tries there have to be before this is drawn, and whether they are there. */
  readonly toDraw: number;
  readonly isEnough: boolean;
  /** The five sizes, smallest first. */
  readonly sizes: readonly SizeOnRecord[];
  /** The size to speak of: of those they rated, else of all, the one tried most. */
  readonly about: DifficultyName;
  /** The record between and at the sizes, for a line with its band. */
  readonly line: readonly Point[];
}

/** How many points lie from one size to the next. */
const FINE = 8;

const pointAt = (level: Level, b: number): Point => ({ b, record: record(level, b), ...recordBetween(level, b) });

/** Every goal that still has a title, the one tried last first. */
export const recordBeside = (learner: Learner, now: Now): readonly RecordBeside[] =>
  Object.keys(learner.attempts.goals)
    .filter((id) => titleOf(learner, id) !== "")
    .map((id) => ({ id, last: learner.attempts.placesByGoal[id]?.at(-1) ?? -1 }))
    .sort((a, b) => b.last - a.last)
    .map(({ id }) => besideOf(learner, now, id));

const besideOf = (learner: Learner, now: Now, id: EntryId): RecordBeside => {
  const { attempts, measures } = learner;
  const places = attempts.placesByGoal[id] ?? [];
  const level = levelAt(measures.filter, id, now.instant);
  const triesBySize = new Map<DifficultyName, number>();
  for (const place of places) {
    const size = nearestDifficulty((attempts.tries[place] as Attempt).difficulty);
    triesBySize.set(size, (triesBySize.get(size) ?? 0) + 1);
  }
  const since = now.instant - pictureConstants.felt.value * DAY;
  const rated = new Set(
    ratingsOf(measures.filter, id)
      .filter(({ at }) => at >= since)
      .map(({ b }) => nearestDifficulty(b)),
  );
  const sizes = difficultyNames.map((size): SizeOnRecord => {
    const b = difficulties[size];
    return {
      size,
      tries: triesBySize.get(size) ?? 0,
      felt: rated.has(size) ? confidence(level, b) : null,
      ...pointAt(level, b),
    };
  });
  const spoken = rated.size > 0 ? sizes.filter(({ felt }) => felt !== null) : sizes;
  const most = spoken.reduce((best, one) => (one.tries > best.tries ? one : best));
  const [from, to] = [difficulties.tiny, difficulties.stretch];
  const steps = (difficultyNames.length - 1) * FINE;
  const toDraw = pictureConstants.tries.value;
  return {
    id,
    title: titleOf(learner, id),
    tries: places.length,
    toDraw,
    isEnough: places.length >= toDraw,
    sizes,
    about: most.size,
    line: Array.from({ length: steps + 1 }, (_, i) => pointAt(level, from + ((to - from) * i) / steps)),
  };
};
