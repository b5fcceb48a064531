import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { adjusted, carriedOut, dayChosen, held, worthSaid, type Degree } from "./events.ts";

/** One look back. */
export interface Held {
  readonly id: EntryId;
  readonly at: Instant;
  readonly from: Instant;
  readonly to: Instant;
  readonly worked: string | null;
  readonly wins: readonly EntryId[];
}

/** What was set for the time ahead. */
export interface Ahead {
  readonly id: EntryId;
  readonly adjustment: string | null;
  readonly change: string | null;
  readonly setback: EntryId | null;
  readonly next: string | null;
  readonly then: string | null;
  /** The time the cue is for, where it has one. */
  readonly at: Instant | null;
}

/** What checkpoint remembers. */
export interface Checkpoint {
  /** Every look back, in the order in which they were held. */
  readonly held: Held[];
  readonly aheadOf: { [checkpoint: EntryId]: Ahead };
  readonly doneOf: { [checkpoint: EntryId]: Degree };
  /** What was said last about a day; null while nothing was. A weekday of null is no day of its own. */
  day: { readonly weekday: number | null; readonly hour: number | null; readonly at: Instant } | null;
  readonly worth: { readonly id: EntryId; readonly at: Instant; readonly worth: Degree }[];
}

/** How it grows. */
export const fold: Fold<Checkpoint> = {
  initial: () => ({ held: [], aheadOf: {}, doneOf: {}, day: null, worth: [] }),
  steps: {
    [held.type]: (state: Checkpoint, { id, at, body }: EntryOf<typeof held>) => {
      const { from, to, worked, wins } = body;
      state.held.push({ id, at, from, to, worked: worked ?? null, wins: wins ?? [] });
    },
    [adjusted.type]: (state: Checkpoint, { id, body }: EntryOf<typeof adjusted>) => {
      state.aheadOf[body.checkpoint] = {
        id,
        adjustment: body.adjustment ?? null,
        change: body.change ?? null,
        setback: body.setback ?? null,
        next: body.next ?? null,
        then: body.then ?? null,
        at: body.at ?? null,
      };
    },
    [carriedOut.type]: (state: Checkpoint, { body }: EntryOf<typeof carriedOut>) => {
      state.doneOf[body.checkpoint] = body.done;
    },
    [dayChosen.type]: (state: Checkpoint, { at, body }: EntryOf<typeof dayChosen>) => {
      state.day = { weekday: body.weekday ?? null, hour: body.hour ?? null, at };
    },
    [worthSaid.type]: (state: Checkpoint, { id, at, body }: EntryOf<typeof worthSaid>) => {
      state.worth.push({ id, at, worth: body.worth });
    },
  },
};
