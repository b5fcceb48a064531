import { DAY, type Dated, type Draft, type Entry, type EntryId, type Instant } from "../journal/entry.ts";
import type { Fold } from "../journal/fold.ts";
import type { DraftOf } from "../journal/kind.ts";
import { happened } from "../journal/order.ts";
import { isWin, namedEarly, tryOf, type Attempt, type Attempts, type Setback } from "./attempts.ts";
import { NORMAL } from "./difficulty.ts";
import {
  adjusted,
  attempted,
  explained,
  felt,
  goalAdded,
  letGo,
  planMade,
  processSet,
  setBack,
  strategyChosen,
  winNoted,
} from "./events.ts";
import { wayOf } from "./ways/listed.ts";

/** An entry of a kind. */
export type EntryOf<Kind> = DraftOf<Kind> extends infer D extends Draft ? Entry<D> : never;

/** Where setbacks stand that name no goal. */
export const NO_GOAL = "";

/** How far below the failed difficulty still counts as back at the level, in logits (docs/model.md). */
export const LEVEL_SLACK = 1;

/** How the trunk grows. Entries come in the order in which they happened. */
export const attemptsFold: Fold<Attempts> = {
  initial: () => ({
    goals: {},
    tries: [],
    placeOfTry: {},
    placesByGoal: {},
    setbacks: {},
    setbackIds: [],
    returnedIds: [],
    levelIds: [],
    namedBefore: {},
    letGoBefore: {},
    openByGoal: {},
    belowByGoal: {},
    explanationOf: {},
    adjustmentOf: {},
    planOf: {},
    choices: [],
    processOf: {},
    wins: [],
    closedBy: {},
    counts: { attempts: 0, returns: 0, wins: 0, open: 0, returned: 0, letGo: 0, early: 0, late: 0 },
  }),
  steps: {
    [goalAdded.type]: (state: Attempts, entry: EntryOf<typeof goalAdded>) => {
      const { title, by } = entry.body;
      state.goals[entry.id] = { id: entry.id, title: title ?? null, added: happened(entry), by: by ?? null };
    },
    [attempted.type]: (state: Attempts, entry: EntryOf<typeof attempted>) => {
      const { what, goal, result, process, difficulty, strategy, minutes } = entry.body;
      const attempt: Attempt = {
        id: entry.id,
        at: happened(entry),
        offset: entry.offset,
        what: what ?? null,
        goal: goal ?? null,
        difficulty: difficulty ?? NORMAL,
        result,
        process: process ?? null,
        strategy: strategy ?? null,
        minutes: minutes ?? null,
      };
      if (isLate(entry)) state.counts.late++;
      const place = state.tries.push(attempt) - 1;
      (state.placesByGoal[goal ?? NO_GOAL] ??= []).push(place);
      state.counts.attempts++;
      if (isWin(attempt)) state.counts.wins++;
      for (const setback of namedEarly(state, entry.id)) moveLevel(state, setback, attempt.difficulty);
      if (goal !== undefined) comeBack(state, goal, attempt);
      comeBack(state, NO_GOAL, attempt);
    },
    [setBack.type]: (state: Attempts, entry: EntryOf<typeof setBack>) => {
      const { what, kind, attempt, distress, arousal, willing } = entry.body;
      const tried = tryOf(state, attempt);
      const goal = entry.body.goal ?? tried?.goal ?? null;
      const setback: Setback = {
        id: entry.id,
        at: happened(entry),
        offset: entry.offset,
        what: what ?? null,
        kind: kind ?? null,
        goal,
        attempt: attempt ?? null,
        difficulty: tried?.difficulty ?? NORMAL,
        distress: distress ?? null,
        distressLater: null,
        arousal: arousal ?? null,
        willing: willing ?? null,
        status: "open",
        returnedBy: null,
        returnedAt: null,
        levelBy: null,
      };
      if (isLate(entry)) state.counts.late++;
      state.setbacks[entry.id] = setback;
      state.setbackIds.push(entry.id);
      if (attempt !== undefined && !tried) {
        (state.namedBefore[attempt] ??= []).push(entry.id);
        state.counts.early++;
      }
      if (state.letGoBefore[entry.id]) {
        setback.status = "let-go";
        state.counts.letGo++;
        return;
      }
      (state.openByGoal[goal ?? NO_GOAL] ??= []).push(entry.id);
      const below = (state.belowByGoal[goal ?? NO_GOAL] ??= {});
      (below[setback.difficulty - LEVEL_SLACK] ??= []).push(entry.id);
      state.counts.open++;
    },
    [felt.type]: (state: Attempts, entry: EntryOf<typeof felt>) => {
      const { about, distress, arousal } = entry.body;
      const setback = about === undefined ? undefined : state.setbacks[about];
      if (!setback) return;
      if (setback.distress === null) setback.distress = distress ?? null;
      else setback.distressLater = distress ?? setback.distressLater;
      setback.arousal ??= arousal ?? null;
    },
    [letGo.type]: (state: Attempts, entry: EntryOf<typeof letGo>) => {
      const setback = state.setbacks[entry.body.recovery];
      if (!setback) state.letGoBefore[entry.body.recovery] = true;
      if (setback?.status !== "open") return;
      setback.status = "let-go";
      state.counts.open--;
      state.counts.letGo++;
      // The list keeps those let go in its middle until it is next gone through; its last one is always open.
      const open = state.openByGoal[setback.goal ?? NO_GOAL] ?? [];
      while (open.length > 0 && state.setbacks[open.at(-1) as EntryId]?.status !== "open") open.pop();
    },
    [explained.type]: (state: Attempts, entry: EntryOf<typeof explained>) => {
      const { setback, causes, different, locus, stability, control } = entry.body;
      const explanation = {
        id: entry.id,
        causes,
        different: different ?? null,
        locus: locus ?? null,
        stability: stability ?? null,
        control: control ?? null,
      };
      const attempt = entry.body.attempt ?? (setback === undefined ? undefined : state.setbacks[setback]?.attempt);
      if (setback !== undefined) state.explanationOf[setback] = explanation;
      if (attempt != null) state.explanationOf[attempt] = explanation;
    },
    [adjusted.type]: (state: Attempts, entry: EntryOf<typeof adjusted>) => {
      const { setback, adjustment, error, change, way } = entry.body;
      state.adjustmentOf[setback] = {
        id: entry.id,
        adjustment: adjustment ?? null,
        error: error ?? null,
        change: change ?? null,
      };
      if (way != null)
        state.choices.push({
          id: entry.id,
          at: entry.at,
          goal: state.setbacks[setback]?.goal ?? null,
          way,
          dimension: wayOf(way)?.dimension ?? null,
          strategy: change ?? null,
        });
    },
    [strategyChosen.type]: (state: Attempts, entry: EntryOf<typeof strategyChosen>) => {
      const { goal, way, dimension, strategy } = entry.body;
      state.choices.push({
        id: entry.id,
        at: entry.at,
        goal: goal ?? null,
        way: way ?? null,
        dimension: dimension ?? null,
        strategy: strategy ?? null,
      });
    },
    [planMade.type]: (state: Attempts, entry: EntryOf<typeof planMade>) => {
      const { setback, if: moment, then, better, at } = entry.body;
      if (setback === undefined) return;
      // What a later plan does not say stays as it was said before; a time belongs to its moment.
      const before = state.planOf[setback];
      state.planOf[setback] = {
        id: entry.id,
        made: entry.at,
        if: moment ?? before?.if ?? null,
        then: then ?? before?.then ?? null,
        better: better ?? before?.better ?? null,
        at: at ?? (moment === undefined ? (before?.at ?? null) : null),
        from: {
          if: moment === undefined ? (before?.from.if ?? entry.id) : entry.id,
          then: then === undefined ? (before?.from.then ?? entry.id) : entry.id,
          better: better === undefined ? (before?.from.better ?? entry.id) : entry.id,
        },
      };
    },
    [processSet.type]: (state: Attempts, entry: EntryOf<typeof processSet>) => {
      const { goal, criteria } = entry.body;
      state.processOf[goal] = { id: entry.id, at: entry.at, criteria: criteria ?? [] };
    },
    [winNoted.type]: (state: Attempts, entry: EntryOf<typeof winNoted>) => {
      const { what, goal, from, than, setback } = entry.body;
      state.wins.push({
        id: entry.id,
        at: happened(entry),
        offset: entry.offset,
        what: what ?? null,
        goal: goal ?? null,
        from: from ?? "noted",
        than: than ?? null,
        setback: setback ?? null,
      });
      state.counts.wins++;
    },
  },
};

/** Whether something was put on record more than a day after it happened. */
const isLate = ({ at, body }: { readonly at: Instant; readonly body: Dated }): boolean =>
  body.when !== undefined && at - body.when > DAY;

/** Gives a setback the difficulty of the attempt it names, when that is known only after it. */
const moveLevel = (state: Attempts, setback: Setback, difficulty: number): void => {
  const below = state.belowByGoal[setback.goal ?? NO_GOAL];
  const from = below?.[setback.difficulty - LEVEL_SLACK];
  setback.difficulty = difficulty;
  if (!below || !from?.includes(setback.id)) return;
  from.splice(from.indexOf(setback.id), 1);
  (below[difficulty - LEVEL_SLACK] ??= []).push(setback.id);
};

/** What a try does to the setbacks under a key: it closes those that are open, and may bring some back at the level. */
const comeBack = (state: Attempts, key: EntryId | typeof NO_GOAL, attempt: Attempt): void => {
  const open = state.openByGoal[key];
  if (open !== undefined && open.length > 0) close(state, key, open, attempt);
  const below = state.belowByGoal[key];
  if (below !== undefined) backAtTheLevel(state, below, attempt);
};

/** Closes every open recovery under a key but those whose own attempt this is. */
const close = (state: Attempts, key: EntryId, open: readonly EntryId[], attempt: Attempt): void => {
  const closed: EntryId[] = [];
  for (const id of open) {
    const setback = state.setbacks[id] as Setback;
    if (setback.status !== "open" || setback.attempt === attempt.id) continue;
    setback.status = "returned";
    setback.returnedBy = attempt.id;
    setback.returnedAt = attempt.at;
    closed.push(id);
  }
  if (closed.length === 0) return;
  state.openByGoal[key] =
    closed.length === open.length ? [] : open.filter((id) => state.setbacks[id]?.status === "open");
  for (const id of closed) state.returnedIds.push(id);
  state.counts.open -= closed.length;
  state.counts.returned += closed.length;
  const before = state.closedBy[attempt.id];
  if (before === undefined) state.counts.returns++;
  state.closedBy[attempt.id] = before === undefined ? closed : [...before, ...closed];
};

/** Marks the setbacks that an attempt brings back at the level; they wait by the difficulty that does it. */
const backAtTheLevel = (state: Attempts, below: { [needed: number]: EntryId[] }, attempt: Attempt): void => {
  for (const needed in below) {
    const ids = below[needed] as EntryId[];
    if (ids.length === 0 || attempt.difficulty < Number(needed)) continue;
    const stay: EntryId[] = [];
    for (const id of ids) {
      const setback = state.setbacks[id] as Setback;
      if (setback.status === "let-go") continue;
      if (setback.attempt === attempt.id) stay.push(id);
      else {
        setback.levelBy = attempt.id;
        state.levelIds.push(id);
      }
    }
    below[needed] = stay;
  }
};
