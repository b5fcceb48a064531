import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import {
  differenceSaid,
  instanceNamed,
  lineWritten,
  pageKept,
  phraseAnswered,
  retold,
  rewritten,
  valueWritten,
  worthSaid,
  type Fits,
  type Marker,
  type ValueName,
  type Way,
} from "./events.ts";

/** Words of theirs, and the entry they stand in; null where there are none, or they were erased. */
export interface Said {
  readonly id: EntryId;
  readonly at: Instant;
  readonly text: string | null;
}

/** The newest rewriting of one setback's line. */
export interface Rewriting {
  readonly id: EntryId;
  readonly at: Instant;
  readonly line: string | null;
  /** None: a draft. */
  readonly markers: readonly Marker[];
  /** How often it was written anew. */
  readonly times: number;
}

/** Something that matters to them. */
export interface Value {
  readonly id: EntryId;
  readonly at: Instant;
  readonly setback: EntryId | null;
  readonly value: ValueName | null;
  readonly own: string | null;
  readonly why: string | null;
  readonly time: string | null;
}

/** A sentence to themselves. */
export interface Line extends Said {
  readonly to: "then" | "later";
  readonly setback: EntryId | null;
}

/** What narrative remembers. */
export interface Narrative {
  readonly phrases: { [setback: EntryId]: Fits };
  readonly rewritings: { [setback: EntryId]: Rewriting };
  readonly differences: { [setback: EntryId]: Said };
  readonly instances: { [setback: EntryId]: Said };
  readonly retellings: { [setback: EntryId]: Said & { readonly way: Way | null } };
  /** From 0 to 100; null where they would rather not say. */
  readonly worth: { [setback: EntryId]: number | null };
  readonly values: Value[];
  /** The newest value written about each setback. */
  readonly valueOf: { [setback: EntryId]: EntryId };
  readonly pages: { [setback: EntryId]: boolean };
  readonly lines: Line[];
}

/** How it grows: what was said last stands, and nothing is taken from what was said before. */
export const fold: Fold<Narrative> = {
  initial: () => ({
    phrases: {},
    rewritings: {},
    differences: {},
    instances: {},
    retellings: {},
    worth: {},
    values: [],
    valueOf: {},
    pages: {},
    lines: [],
  }),
  steps: {
    [phraseAnswered.type]: (state: Narrative, { body }: EntryOf<typeof phraseAnswered>) => {
      state.phrases[body.setback] = body.fits;
    },
    [rewritten.type]: (state: Narrative, { id, at, body }: EntryOf<typeof rewritten>) => {
      const times = (state.rewritings[body.setback]?.times ?? 0) + 1;
      state.rewritings[body.setback] = { id, at, line: body.line ?? null, markers: body.markers, times };
    },
    [differenceSaid.type]: (state: Narrative, { id, at, body }: EntryOf<typeof differenceSaid>) => {
      state.differences[body.setback] = { id, at, text: body.difference ?? null };
    },
    [instanceNamed.type]: (state: Narrative, { id, at, body }: EntryOf<typeof instanceNamed>) => {
      state.instances[body.setback] = { id, at, text: body.instance ?? null };
    },
    [retold.type]: (state: Narrative, { id, at, body }: EntryOf<typeof retold>) => {
      state.retellings[body.setback] = { id, at, text: body.retelling ?? null, way: body.way ?? null };
    },
    [worthSaid.type]: (state: Narrative, { body }: EntryOf<typeof worthSaid>) => {
      state.worth[body.setback] = body.worth ?? null;
    },
    [valueWritten.type]: (state: Narrative, { id, at, body }: EntryOf<typeof valueWritten>) => {
      const { setback, value, own, why, time } = body;
      state.values.push({
        id,
        at,
        setback: setback ?? null,
        value: value ?? null,
        own: own ?? null,
        why: why ?? null,
        time: time ?? null,
      });
      if (setback !== undefined) state.valueOf[setback] = id;
    },
    [pageKept.type]: (state: Narrative, { body }: EntryOf<typeof pageKept>) => {
      state.pages[body.setback] = body.kept;
    },
    [lineWritten.type]: (state: Narrative, { id, at, body }: EntryOf<typeof lineWritten>) => {
      state.lines.push({ id, at, text: body.line ?? null, to: body.to, setback: body.setback ?? null });
    },
  },
};

/** Whether a rewriting says it of a moment: it holds a marker of one. */
export const isReframed = (rewriting: Rewriting | undefined): rewriting is Rewriting =>
  rewriting !== undefined && rewriting.line !== null && rewriting.markers.length > 0;
