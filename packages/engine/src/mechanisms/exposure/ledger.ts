import type { EntryId } from "../../journal/entry.ts";
import { betaInterval } from "../../measures/beta.ts";
import type { Interval } from "../../measures/returns.ts";
import { fill } from "../../screens/words.ts";
import type { Happened } from "./events.ts";
import type { Exposure, Forecast } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** What happened, as a share. */
const outcome: { readonly [happened in Happened]: number } = { no: 0, partly: k.partly.value, yes: 1 };

/** Forecasts set beside what did happen. */
export interface Ledger {
  /** How many were looked at, and of these how many happened, and how many in part. */
  readonly of: number;
  readonly happened: number;
  readonly partly: number;
  /** How likely they were said to be on average, 0 to 100. */
  readonly likely: number;
  /** f, 0 to 1: begins with the first forecast and moves by .3 towards each outcome. */
  readonly expectancy: number;
  /** What the record says instead: Beta(1 + happened, 1 + not), nine times in ten. */
  readonly record: Interval;
  /** V: by how much forecasts lay above what happened, on average, -1 to 1. */
  readonly violation: number;
  readonly entries: readonly EntryId[];
}

/** The forecasts of a goal, or of all where none is named, that were looked at. */
const looked = ({ forecasts }: Exposure, goal: EntryId | null): readonly Forecast[] =>
  forecasts.filter((one) => one.met !== null && (goal === null || one.goal === goal));

/** Forecasts beside what did happen, at one goal or, for null, at all; null before the first was looked at. */
export const ledger = (own: Exposure, goal: EntryId | null): Ledger | null => {
  const met = looked(own, goal);
  if (met.length === 0) return null;
  const pairs = met.map(({ likely, met }) => ({ f: likely / 100, o: outcome[met?.happened ?? "no"] }));
  const sum = pairs.reduce((total, { o }) => total + o, 0);
  return {
    of: met.length,
    happened: met.filter((one) => one.met?.happened === "yes").length,
    partly: met.filter((one) => one.met?.happened === "partly").length,
    likely: (100 * pairs.reduce((total, { f }) => total + f, 0)) / pairs.length,
    expectancy: pairs.reduce((f, { o }) => f + k.learning.value * (o - f), (pairs[0] as { f: number }).f),
    record: betaInterval(1 + sum, 1 + pairs.length - sum, k.mass.value),
    violation: pairs.reduce((total, { f, o }) => total + f - o, 0) / pairs.length,
    entries: met.flatMap(({ id, met }) => [id, ...(met ? [met.id] : [])]),
  };
};

/** The ledger in words, as counts; null while it holds too little to say. */
export const sayLedger = (
  own: Exposure,
  goal: EntryId | null,
): { text: string; entries: readonly EntryId[] } | null => {
  const found = ledger(own, goal);
  if (found === null || found.of < k.enough.value) return null;
  const { of, happened: n, partly, entries } = found;
  const slots = { of, n, likely: Math.round(found.likely) };
  const main = fill(n === 0 ? words.ledgerNone : words.ledger, slots);
  return { text: partly === 0 ? main : `${main} ${fill(words.ledgerPartly, { n: partly })}`, entries };
};
