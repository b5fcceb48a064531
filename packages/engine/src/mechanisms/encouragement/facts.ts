import { lastTries, WIN, type Setback } from "../../attempts/attempts.ts";
import { DAY, type EntryId } from "../../journal/entry.ts";
import { levelAt, record } from "../../measures/filter.ts";
import { rounded, sigma } from "../../measures/logistic.ts";
import type { Moment } from "../mechanism.ts";
import { constants as k } from "./science.ts";

/** Something on their record that speaks for the next try. */
export interface Fact {
  readonly id: EntryId;
  readonly at: number;
  readonly what: string | null;
  readonly difficulty: number;
  readonly strategy: string | null;
  readonly remembered: boolean;
  /** How near it is to this setback, times how surprising it was. */
  readonly weight: number;
}

/** Every fact that passes the gate: a win, about as hard or harder, at this goal, younger than half a year, still standing. */
export const factsFor = (moment: Moment, setback: Setback): readonly Fact[] => {
  const { attempts, measures, now } = moment;
  const b = setback.difficulty;
  const level = setback.goal === null ? null : levelAt(measures.filter, setback.goal, now);
  const surprise = (difficulty: number): number => (level ? -Math.log(record(level, difficulty)) : 1);
  const near = (difficulty: number, at: number): number =>
    Math.exp(-Math.abs(difficulty - b)) * Math.exp(-(now - at) / DAY / k.fade.value);
  const young = (at: number): boolean => now - at < k.oldest.value * DAY;
  const tried = lastTries(attempts, setback.goal, k.lookBack.value)
    .filter(
      ({ result, difficulty, at, id }) =>
        result >= WIN && difficulty >= b - k.below.value && young(at) && id !== setback.attempt,
    )
    .map(({ id, at, what, difficulty, strategy }) => ({
      id,
      at,
      what,
      difficulty,
      strategy,
      remembered: false,
      weight: near(difficulty, at) * surprise(difficulty),
    }));
  const noted = attempts.wins
    .slice(-k.lookBack.value)
    .filter(({ from, at, goal }) =>
      from === "remembered" ? true : from === "noted" && young(at) && (setback.goal === null || goal === setback.goal),
    )
    .map(({ id, at, what, than, from }) => {
      const offset = than === "easier" ? k.easier.value : than === "harder" ? k.harder.value : 0;
      return {
        id,
        at,
        what,
        difficulty: b + offset,
        strategy: null,
        remembered: from === "remembered",
        weight: near(b + offset, now),
      };
    })
    .filter(({ difficulty }) => difficulty >= b - k.below.value);
  return [...tried, ...noted]
    .filter((fact) => fact.what !== null)
    .sort((one, other) => rounded(other.weight) - rounded(one.weight) || (one.id < other.id ? -1 : 1));
};

/** "n of your last m tries at this level worked", only where that claims no more than the record's 60th percentile; else null. */
export const countAtLevel = (moment: Moment, setback: Setback): { readonly n: number; readonly m: number } | null => {
  if (setback.goal === null) return null;
  const b = setback.difficulty;
  const tries = lastTries(moment.attempts, setback.goal, k.lookBack.value)
    .filter(({ difficulty }) => difficulty >= b - k.below.value && difficulty <= b + k.below.value)
    .slice(-6);
  const n = tries.filter(({ result }) => result >= WIN).length;
  if (tries.length < 3 || n < 2) return null;
  const level = levelAt(moment.measures.filter, setback.goal, moment.now);
  const most = sigma(level.theta + k.percentile.value * Math.sqrt(level.variance) - b);
  return rounded(n / tries.length) <= rounded(most) ? { n, m: tries.length } : null;
};
