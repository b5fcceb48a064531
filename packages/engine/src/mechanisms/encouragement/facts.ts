import { sayable } from "../../care/gate.ts";
import { lastTries, WIN, type Attempt, type Setback, type Win } from "../../attempts/attempts.ts";
import { NORMAL } from "../../attempts/difficulty.ts";
import { DAY, type EntryId } from "../../journal/entry.ts";
import { levelAt, record } from "../../measures/filter.ts";
import { rounded, sigma } from "../../measures/logistic.ts";
import type { Moment } from "../mechanism.ts";
import type { Sentence } from "./events.ts";
import { isRetired, type Encouragement } from "./fold.ts";
import { constants as k } from "./science.ts";

/** Something on their record that speaks for the next try. */
export interface Fact {
  readonly id: EntryId;
  readonly at: number;
  /** What they called it; null where it has no name, or the name was erased. */
  readonly what: string | null;
  readonly difficulty: number;
  /** Whether it may be said how hard it was beside this setback; otherwise nobody said so. */
  readonly compared: boolean;
  readonly strategy: string | null;
  readonly remembered: boolean;
  /** The kind of sentence it is said in. */
  readonly sentence: Exclude<Sentence, "count">;
  /** How near it is to this setback, times how surprising it was. */
  readonly weight: number;
}

/** How big something was beside a setback, as it is said. */
export const sizeBeside = (difficulty: number, setback: Setback): "harder" | "as-hard" | "easier" => {
  const apart = rounded(difficulty - setback.difficulty);
  return apart > k.below.value ? "harder" : apart < 0 ? "easier" : "as-hard";
};

/**
 * Every fact that passes the gate, what speaks most first: a win, about as hard or harder, at this goal, younger than half a year,
 * still standing, and of a kind of sentence that has not twice failed to ring true.
 */
export const factsFor = (moment: Moment<Encouragement>, setback: Setback): readonly Fact[] => {
  const { attempts, measures, now } = moment;
  const b = setback.difficulty;
  const level = setback.goal === null ? null : levelAt(measures.filter, setback.goal, now);
  const surprise = (difficulty: number): number => (level ? -Math.log(record(level, difficulty)) : 1);
  const near = (difficulty: number, at: number): number =>
    Math.exp(-Math.abs(difficulty - b)) * Math.exp(-(now - at) / DAY / k.fade.value);
  const enough = (difficulty: number): boolean => rounded(difficulty) >= rounded(b - k.below.value);
  const tried = lastTries(attempts, setback.goal, k.lookBack.value)
    .filter(
      ({ result, difficulty, at, id }) =>
        result >= WIN && enough(difficulty) && isYoung(at, now) && id !== setback.attempt,
    )
    .map(({ id, at, what, difficulty, strategy }) => ({
      id,
      at,
      what: named(sayable(moment.care, id, what)),
      difficulty,
      compared: true,
      strategy: named(sayable(moment.care, id, strategy)),
      remembered: false,
      sentence: sizeBeside(difficulty, setback),
      weight: near(difficulty, at) * surprise(difficulty),
    }));
  const noted = attempts.wins
    .slice(-k.lookBack.value)
    .filter(({ from, at, goal }) =>
      from === "remembered"
        ? true
        : from === "noted" && isYoung(at, now) && (setback.goal === null || goal === setback.goal),
    )
    .map((win) => {
      const difficulty = difficultyOf(moment, setback, win);
      return {
        id: win.id,
        at: win.at,
        what: named(sayable(moment.care, win.id, win.what)),
        difficulty,
        compared: win.than !== null && (win.setback ?? setback.id) === setback.id,
        strategy: null,
        remembered: win.from === "remembered",
        sentence: win.from === "remembered" ? ("remembered" as const) : ("noted" as const),
        weight: near(difficulty, win.from === "remembered" ? now : win.at),
      };
    })
    .filter(({ what, difficulty }) => what !== null && enough(difficulty));
  return [...tried, ...noted]
    .filter(({ sentence }) => !isRetired(moment.own, sentence))
    .sort((one, other) => rounded(other.weight) - rounded(one.weight) || (one.id < other.id ? -1 : 1));
};

const isYoung = (at: number, now: number): boolean => now - at < k.oldest.value * DAY;

const named = (words: string | null): string | null => (words === null || words.trim() === "" ? null : words);

/** How hard a win without a step was: beside the setback it was compared with; normal where nobody said, as everywhere. */
const difficultyOf = (
  { attempts }: Pick<Moment, "attempts">,
  setback: Setback,
  { than, setback: beside }: Win,
): number => {
  if (than === null) return NORMAL;
  const b = (beside === null ? undefined : attempts.setbacks[beside]?.difficulty) ?? setback.difficulty;
  return b + (than === "easier" ? k.easier.value : than === "harder" ? k.harder.value : 0);
};

/** How many of the last tries at this level worked, and which tries these are. */
export interface Count {
  readonly n: number;
  readonly m: number;
  readonly tries: readonly Attempt[];
}

/** "n of your last m tries at this level worked", only where that claims no more than the record's 60th percentile; else null. */
export const countAtLevel = (moment: Moment<Encouragement>, setback: Setback): Count | null => {
  if (setback.goal === null || isRetired(moment.own, "count")) return null;
  const b = setback.difficulty;
  const tries = lastTries(moment.attempts, setback.goal, k.lookBack.value)
    .filter(({ difficulty, at }) => rounded(Math.abs(difficulty - b)) <= k.below.value && isYoung(at, moment.now))
    .slice(-6);
  const n = tries.filter(({ result }) => result >= WIN).length;
  if (tries.length < 3 || n < 2) return null;
  const level = levelAt(moment.measures.filter, setback.goal, moment.now);
  const most = sigma(level.theta + k.percentile.value * Math.sqrt(level.variance) - b);
  return rounded(n / tries.length) <= rounded(most) ? { n, m: tries.length, tries } : null;
};
