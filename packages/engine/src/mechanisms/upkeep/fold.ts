import { WIN } from "../../attempts/attempts.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { kept, leftOut, met, passedBy, proved, type Meeting } from "./events.ts";
import { afterMeeting, MEETINGS } from "./schedule.ts";
import { constants } from "./science.ts";

/** A mistake that is met again. */
export interface Kept {
  readonly id: EntryId;
  readonly at: Instant;
  readonly what: string | null;
  readonly answer: string | null;
  readonly setback: EntryId | null;
  readonly goal: EntryId | null;
  /** How many of the four meetings it has behind it, 0 to 4, and from when the next one is counted. */
  stage: number;
  from: Instant;
  /** How it went, each time, oldest first. */
  readonly results: Meeting[];
  state: "waiting" | "done" | "left-out";
}

/** Tries after some time without practice, at one goal. */
export interface Proofs {
  /** How many worked, one after another, 0 to 3. */
  stage: number;
  readonly list: { readonly id: EntryId; readonly at: Instant; readonly difficulty: number; readonly result: number }[];
}

/** What upkeep remembers. */
export interface Upkeep {
  readonly kept: { [id: EntryId]: Kept };
  /** Those that are still met again: the index of what may be due. */
  readonly waiting: EntryId[];
  /** Setbacks whose mistake was kept, or was not to be. */
  readonly settled: { [setback: EntryId]: true };
  /** The last few meetings. */
  readonly lastMet: Instant[];
  readonly proofs: { [goal: EntryId]: Proofs };
}

/** Takes one out of those that are still met again. */
const stop = (state: Upkeep, one: Kept, as: "done" | "left-out"): void => {
  one.state = as;
  const place = state.waiting.indexOf(one.id);
  if (place >= 0) state.waiting.splice(place, 1);
};

/** How it grows. */
export const fold: Fold<Upkeep> = {
  initial: () => ({ kept: {}, waiting: [], settled: {}, lastMet: [], proofs: {} }),
  steps: {
    [kept.type]: (state: Upkeep, { id, at, body }: EntryOf<typeof kept>) => {
      const { what, answer, setback, goal } = body;
      state.kept[id] = {
        id,
        at,
        what: what ?? null,
        answer: answer ?? null,
        setback: setback ?? null,
        goal: goal ?? null,
        stage: 0,
        from: at,
        results: [],
        state: "waiting",
      };
      state.waiting.push(id);
      if (setback !== undefined) state.settled[setback] = true;
    },
    [met.type]: (state: Upkeep, { at, body }: EntryOf<typeof met>) => {
      const one = state.kept[body.kept];
      if (one?.state !== "waiting") return;
      one.results.push(body.result);
      one.stage = afterMeeting(one.stage, body.result);
      one.from = at;
      if (one.stage >= MEETINGS) stop(state, one, "done");
      state.lastMet.push(at);
      if (state.lastMet.length > constants.perDay.value) state.lastMet.shift();
    },
    [leftOut.type]: (state: Upkeep, { body }: EntryOf<typeof leftOut>) => {
      const one = state.kept[body.kept];
      if (one?.state === "waiting") stop(state, one, "left-out");
    },
    [passedBy.type]: (state: Upkeep, { body }: EntryOf<typeof passedBy>) => {
      state.settled[body.setback] = true;
    },
    [proved.type]: (state: Upkeep, { id, at, body }: EntryOf<typeof proved>) => {
      const proofs = (state.proofs[body.goal] ??= { stage: 0, list: [] });
      proofs.stage = body.result >= WIN ? proofs.stage + 1 : 0;
      proofs.list.push({ id, at, difficulty: body.difficulty, result: body.result });
    },
  },
};
