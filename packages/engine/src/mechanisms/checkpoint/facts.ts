import { sayable } from "../../care/gate.ts";
import type { EntryId } from "../../journal/entry.ts";
import type { Option } from "../../screens/screen.ts";
import { brief, fill, sayDay } from "../../screens/words.ts";
import type { Here } from "./due.ts";
import type { Ahead, Checkpoint } from "./fold.ts";
import { constants as k } from "./science.ts";
import { isEmpty, type Summary } from "./summary.ts";
import { words } from "./words/en.ts";

/** A sentence and the entries it rests on. */
export interface Fact {
  readonly text: string;
  readonly entries: readonly EntryId[];
}

/** How many of the entries a count rests on are named with it. */
const NAMED = 3;

const idsOf = (list: readonly { readonly id: EntryId }[]): readonly EntryId[] => list.slice(-NAMED).map(({ id }) => id);

/** The record of that time in counts: what worked stands first, and what is still open last. */
export const factsOf = (moment: Here, summary: Summary): readonly Fact[] => {
  const { tries, workedTries, wins, told, kept, processes, plans, setbacks, returned, open } = summary;
  const still = open.length > 0 ? [{ text: fill(words.open, { n: open.length }), entries: idsOf(open) }] : [];
  if (isEmpty(summary)) return [{ text: fill(words.nothing), entries: [] }, ...still];
  const became = (what: "started" | "to-come") => plans.filter((one) => one.became === what);
  const count = (n: number, text: string, entries: readonly EntryId[]): readonly Fact[] =>
    n > 0 ? [{ text, entries }] : [];
  return [
    ...count(
      workedTries.length,
      fill(words.worked, { worked: workedTries.length, n: tries.length }),
      idsOf(workedTries),
    ),
    ...(workedTries.length === 0 ? count(tries.length, fill(words.tries, { n: tries.length }), idsOf(tries)) : []),
    ...count(wins.length, fill(words.wins, { n: wins.length }), idsOf(wins)),
    ...count(returned.length, fill(words.returned, { n: returned.length }), idsOf(returned)),
    ...processes.slice(-1).flatMap(({ id, criteria }) => {
      const said =
        criteria.length > 0 ? sayable(moment.care, id, criteria.map((one) => brief(one, 40)).join("; ")) : null;
      return said === null ? [] : [{ text: fill(words.criteria, { criteria: said }), entries: [id] }];
    }),
    ...count(told.length, fill(words.kept, { kept: kept.length, n: told.length }), idsOf(told)),
    ...count(
      plans.length,
      fill(words.plans, { n: plans.length, started: became("started").length, later: became("to-come").length }),
      plans.slice(-NAMED).map(({ plan }) => plan.id),
    ),
    ...count(setbacks.length, fill(words.setbacks, { n: setbacks.length }), idsOf(setbacks)),
    ...still,
  ];
};

/** What worked in that time, newest first, as options under the ids of the entries that show it. */
export const winOptions = (moment: Here, { workedTries, wins }: Summary): readonly Option[] =>
  [...workedTries, ...wins]
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .slice(0, k.winsShown.value)
    .map(({ id, at, what }) => {
      const said = sayable(moment.care, id, what)?.trim();
      const day = sayDay(at, moment.now, moment.offset);
      return { id, label: said ? brief(said, 40) : fill(words.unnamed, { day }) };
    });

/** What was set, as it may be said; null where nothing was, or its words may not be said. */
export const sayAhead = (moment: Here, ahead: Ahead): string | null => {
  const { adjustment, change, setback, next, then } = ahead;
  const own = sayable(moment.care, ahead.id, adjustment ?? next ?? then);
  if (own) return brief(own);
  if (change !== null && change in words) return fill(words[change as keyof typeof words]).replace(/\.$/, "");
  const goesOn = setback === null ? undefined : moment.attempts.adjustmentOf[setback];
  const said = goesOn ? sayable(moment.care, goesOn.id, goesOn.change) : null;
  return said ? brief(said).replace(/\.$/, "") : null;
};

/** How often they looked back, how many changes they set, and how many of those were carried out. */
export const countsOf = ({ held, aheadOf, doneOf }: Checkpoint) => {
  const set = held.filter(({ id }) => aheadOf[id] !== undefined);
  const said = (done: string): number => set.filter(({ id }) => doneOf[id] === done).length;
  return { held: held.length, set: set.length, yes: said("yes"), partly: said("partly"), no: said("no") };
};

/** The same in a sentence; null before any change was spoken of again. */
export const sayCounts = (own: Checkpoint): string | null => {
  const { yes, partly, no } = countsOf(own);
  const n = yes + partly + no;
  return n === 0 ? null : fill(words.carriedOut, { n, yes, partly });
};
