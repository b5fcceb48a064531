import type { Willing } from "../../attempts/events.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import { MINUTE, type EntryId, type Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { careConstants } from "../../care/science.ts";
import { partOf, subjectOf } from "../../mechanisms/mechanism.ts";
import { answered } from "../events.ts";
import { orderChosen, willingSaid } from "./events.ts";

/** How one path went so far; there is none until something of it was answered. */
export interface Path {
  /** Stations that were answered or skipped. */
  readonly passed: string[];
  /** The station at which it was last left; null where it was gone on with since. */
  leftAt: string | null;
  willingAtStart: Willing | null;
  willingAtEnd: Willing | null;
  /** When the present sitting with it began, and when it was last touched. */
  sittingFrom: Instant;
  touched: Instant;
}

/** What the ritual remembers. */
export interface Ritual {
  readonly paths: { [setback: EntryId]: Path };
  /** The last setback whose path came to its end. */
  lastEnded: EntryId | null;
  /** The learner's own order; null as it is. */
  first: "settle" | "insight" | null;
  /** How often the order was chosen; it is asked once, after a first path. */
  chosen: number;
}

const pathOf = (state: Ritual, setback: EntryId, at: Instant): Path =>
  (state.paths[setback] ??= {
    passed: [],
    leftAt: null,
    willingAtStart: null,
    willingAtEnd: null,
    sittingFrom: at,
    touched: at,
  });

/** How it grows. */
export const fold: Fold<Ritual> = {
  initial: () => ({ paths: {}, lastEnded: null, first: null, chosen: 0 }),
  steps: {
    [answered.type]: (state: Ritual, { body, at }: EntryOf<typeof answered>) => {
      const setback = subjectOf(body.screen);
      if (setback === null) return;
      const path = pathOf(state, setback, at);
      if (at - path.touched > careConstants.pause.value * MINUTE) path.sittingFrom = at;
      path.touched = at;
      const station = partOf(body.screen);
      if (!body.left && !path.passed.includes(station)) path.passed.push(station);
      if (body.rule === "ritual") path.leftAt = body.left ? station : null;
    },
    [willingSaid.type]: (state: Ritual, { body, at }: EntryOf<typeof willingSaid>) => {
      const path = pathOf(state, body.about, at);
      if (body.moment === "start") path.willingAtStart = body.willing;
      else {
        path.willingAtEnd = body.willing;
        state.lastEnded = body.about;
      }
    },
    [orderChosen.type]: (state: Ritual, { body }: EntryOf<typeof orderChosen>) => {
      state.first = body.first === "as-it-is" ? null : body.first;
      state.chosen++;
    },
  },
};
