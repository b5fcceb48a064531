import type { Attempts } from "../attempts/attempts.ts";
import { attemptsFold } from "../attempts/fold.ts";
import { trunkEvents } from "../attempts/events.ts";
import { careEvents } from "../care/events.ts";
import { careFold, type Care } from "../care/gate.ts";
import type { Entry, EntryId, Instant } from "../journal/entry.ts";
import { isCorrection, journalEvents } from "../journal/events.ts";
import { dispatcher, type Dispatch, type Fold } from "../journal/fold.ts";
import { kindsOf, type EventKind, type Kinds } from "../journal/kind.ts";
import { byHappened, happened, inOrder } from "../journal/order.ts";
import { resolve } from "../journal/resolve.ts";
import { affectFold } from "../measures/affect.ts";
import { filterFold } from "../measures/filter.ts";
import type { Measures } from "../measures/measures.ts";
import { catalogue } from "../mechanisms/catalogue.ts";
import type { Mechanism } from "../mechanisms/mechanism.ts";
import { coachEvents } from "./events.ts";
import { coachFold, type CoachMemory } from "./memory.ts";
import { ritual } from "./ritual/index.ts";

/** Everything known about one learner: an opinion about the facts of the journal, to be thrown away and folded again. */
export interface Learner {
  readonly attempts: Attempts;
  readonly measures: Measures;
  readonly care: Care;
  readonly coach: CoachMemory;
  readonly mechanisms: { readonly [id: string]: unknown };
  /** The newest instant on record, and how many entries were folded. */
  readonly newest: Instant | null;
  readonly entries: number;
}

/** Every mechanism the coach asks, the ritual among them. */
export const speakers: readonly Mechanism[] = [...catalogue, ritual];

const everyEvent: readonly EventKind[] = [
  ...journalEvents,
  ...trunkEvents,
  ...careEvents,
  ...coachEvents,
  ...speakers.flatMap(({ events }) => events),
] as readonly EventKind[];

/** Every kind of entry this release knows. */
export const kinds: Kinds = kindsOf(everyEvent);

/** A learner who is being remembered: grown in place entry by entry, or folded again from the start. */
export interface Memory {
  readonly learner: Learner;
  /** Takes in entries recorded since; hands back the learner as they stand then. */
  readonly add: (entries: readonly Entry[]) => Learner;
}

interface Growing {
  learner: Learner;
  readonly step: Dispatch;
  last: Entry | null;
}

/** Nobody known yet. */
const begin = (): Growing => {
  const attempts = attemptsFold.initial();
  const filter = filterFold(attempts);
  const measures = { filter: filter.initial(), affect: affectFold.initial() };
  const care = careFold.initial();
  const coach = coachFold.initial();
  const mechanisms = Object.fromEntries(speakers.map(({ id, fold }) => [id, fold.initial()]));
  const part = <State>(fold: Fold<State>, state: State) => ({ fold: fold as Fold<unknown>, state: state as unknown });
  const step = dispatcher([
    part(attemptsFold, attempts),
    part(filter, measures.filter),
    part(affectFold, measures.affect),
    part(careFold, care),
    part(coachFold, coach),
    ...speakers.map(({ id, fold }) => part(fold, mechanisms[id])),
  ]);
  return { learner: { attempts, measures, care, coach, mechanisms, newest: null, entries: 0 }, step, last: null };
};

const grow = (growing: Growing, entries: readonly Entry[]): void => {
  const { step } = growing;
  let newest = growing.learner.newest ?? -1;
  let last = growing.last;
  let count = 0;
  for (const entry of entries) {
    // The same entry twice stands beside itself in the order, and counts once.
    if (last !== null && entry.at === last.at && entry.id === last.id) continue;
    last = entry;
    count++;
    step(entry);
    if (entry.at > newest) newest = entry.at;
  }
  growing.last = last;
  growing.learner = {
    ...growing.learner,
    newest: newest < 0 ? null : newest,
    entries: growing.learner.entries + count,
  };
};

/** Remembers a learner from all entries known: corrections resolved, in the order in which things happened. */
export const remember = (entries: readonly Entry[]): Memory => {
  let all: Entry[] | null = null;
  const corrected = new Set<unknown>();
  const note = (list: readonly Entry[]): void => {
    for (const entry of list) if (isCorrection(entry)) corrected.add((entry.body as { entry?: EntryId } | null)?.entry);
  };
  note(entries);
  const fold = (list: readonly Entry[]): Growing => {
    const growing = begin();
    grow(growing, inOrder(resolve(list, kinds), byHappened));
    return growing;
  };
  let growing = fold(entries);
  return {
    get learner() {
      return growing.learner;
    },
    add: (more) => {
      all ??= [...entries];
      for (const entry of more) all.push(entry);
      note(more);
      const { last } = growing;
      const plain = more.every(
        (entry, i) =>
          !isCorrection(entry) &&
          entry.body !== null &&
          !corrected.has(entry.id) &&
          isAfter(entry, i === 0 ? last : (more[i - 1] as Entry)),
      );
      if (plain) grow(growing, more);
      else growing = fold(all);
      return growing.learner;
    },
  };
};

const isAfter = (entry: Entry, last: Entry | null): boolean =>
  last === null || happened(entry) > happened(last) || (happened(entry) === happened(last) && entry.id > last.id);
