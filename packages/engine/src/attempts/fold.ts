import type { Draft, Entry, EntryId } from "../journal/entry.ts";
import type { Fold } from "../journal/fold.ts";
import type { DraftOf } from "../journal/kind.ts";
import { happened } from "../journal/order.ts";
import { isWin, type Attempts, type Setback } from "./attempts.ts";
import { NORMAL } from "./difficulty.ts";
import {
  adjusted,
  attempted,
  explained,
  felt,
  goalAdded,
  letGo,
  planMade,
  setBack,
  strategyChosen,
  winNoted,
} from "./events.ts";

/** An entry of a kind. */
export type EntryOf<Kind> = DraftOf<Kind> extends infer D extends Draft ? Entry<D> : never;

/** How far below the failed difficulty still counts as back at the level, in logits (contracts, section 4). */
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
    openByGoal: {},
    belowByGoal: {},
    explanationOf: {},
    adjustmentOf: {},
    planOf: {},
    choices: [],
    wins: [],
    closedBy: {},
    counts: { attempts: 0, returns: 0, wins: 0, open: 0, returned: 0, letGo: 0 },
  }),
  steps: {
    [goalAdded.type]: (state: Attempts, entry: EntryOf<typeof goalAdded>) => {
      const { title, by } = entry.body;
      state.goals[entry.id] = { id: entry.id, title: title ?? null, added: happened(entry), by: by ?? null };
    },
    [attempted.type]: (state: Attempts, entry: EntryOf<typeof attempted>) => {
      const { what, goal, result, process, difficulty, strategy } = entry.body;
      const place = state.tries.length;
      const attempt = {
        id: entry.id,
        at: happened(entry),
        offset: entry.offset,
        what: what ?? null,
        goal: goal ?? null,
        difficulty: difficulty ?? NORMAL,
        result,
        process: process ?? null,
        strategy: strategy ?? null,
      };
      state.tries.push(attempt);
      state.placeOfTry[entry.id] = place;
      if (goal !== undefined) (state.placesByGoal[goal] ??= []).push(place);
      state.counts.attempts++;
      if (isWin(attempt)) state.counts.wins++;
      const closed = [
        ...close(state, goal ?? "", entry.id, attempt.at),
        ...(goal === undefined ? [] : close(state, "", entry.id, attempt.at)),
      ];
      if (closed.length > 0) {
        state.closedBy[entry.id] = closed;
        state.counts.returns++;
      }
      backAtTheLevel(state, "", entry.id, attempt.difficulty);
      if (goal !== undefined) backAtTheLevel(state, goal, entry.id, attempt.difficulty);
    },
    [setBack.type]: (state: Attempts, entry: EntryOf<typeof setBack>) => {
      const { what, kind, attempt, distress, arousal, willing } = entry.body;
      const tried = attempt === undefined ? undefined : state.tries[state.placeOfTry[attempt] ?? -1];
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
        arousal: arousal ?? null,
        willing: willing ?? null,
        status: "open",
        returnedBy: null,
        returnedAt: null,
        levelBy: null,
      };
      state.setbacks[entry.id] = setback;
      state.setbackIds.push(entry.id);
      (state.openByGoal[goal ?? ""] ??= []).push(entry.id);
      const below = (state.belowByGoal[goal ?? ""] ??= { ids: [], lowest: Infinity });
      below.ids.push(entry.id);
      below.lowest = Math.min(below.lowest, setback.difficulty - LEVEL_SLACK);
      state.counts.open++;
    },
    [felt.type]: (state: Attempts, entry: EntryOf<typeof felt>) => {
      const { about, distress, arousal } = entry.body;
      const setback = about === undefined ? undefined : state.setbacks[about];
      if (!setback) return;
      setback.distress ??= distress ?? null;
      setback.arousal ??= arousal ?? null;
    },
    [letGo.type]: (state: Attempts, entry: EntryOf<typeof letGo>) => {
      const setback = state.setbacks[entry.body.recovery];
      if (setback?.status !== "open") return;
      setback.status = "let-go";
      state.counts.open--;
      state.counts.letGo++;
      const key = setback.goal ?? "";
      state.openByGoal[key] = (state.openByGoal[key] ?? []).filter((id) => id !== setback.id);
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
      const { setback, adjustment, error, change } = entry.body;
      state.adjustmentOf[setback] = {
        id: entry.id,
        adjustment: adjustment ?? null,
        error: error ?? null,
        change: change ?? null,
      };
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
      const { setback, better, at } = entry.body;
      if (setback === undefined) return;
      state.planOf[setback] = {
        id: entry.id,
        made: entry.at,
        if: entry.body.if ?? null,
        then: entry.body.then ?? null,
        better: better ?? null,
        at: at ?? null,
      };
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

/** Closes every open recovery under a key but those whose own attempt this is; says which. */
const close = (state: Attempts, key: EntryId | "", attempt: EntryId, at: number): readonly EntryId[] => {
  const open = state.openByGoal[key];
  if (!open || open.length === 0) return [];
  const closed: EntryId[] = [];
  const stay: EntryId[] = [];
  for (const id of open) {
    const setback = state.setbacks[id] as Setback;
    if (setback.attempt === attempt) {
      stay.push(id);
      continue;
    }
    setback.status = "returned";
    setback.returnedBy = attempt;
    setback.returnedAt = at;
    state.counts.open--;
    state.counts.returned++;
    closed.push(id);
  }
  state.openByGoal[key] = stay;
  return closed;
};

/** Marks the setbacks under a key that an attempt of this difficulty brings back at the level. */
const backAtTheLevel = (state: Attempts, key: EntryId | "", attempt: EntryId, difficulty: number): void => {
  const below = state.belowByGoal[key];
  if (!below || difficulty < below.lowest) return;
  const stay: EntryId[] = [];
  below.lowest = Infinity;
  for (const id of below.ids) {
    const setback = state.setbacks[id] as Setback;
    const needed = setback.difficulty - LEVEL_SLACK;
    if (setback.status === "let-go") continue;
    if (setback.attempt !== attempt && difficulty >= needed) setback.levelBy = attempt;
    else {
      stay.push(id);
      below.lowest = Math.min(below.lowest, needed);
    }
  }
  below.ids = stay;
};
