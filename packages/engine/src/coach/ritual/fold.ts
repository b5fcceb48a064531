import { felt, setBack, type Willing } from "../../attempts/events.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { careConstants } from "../../care/science.ts";
import { MINUTE } from "../../journal/entry.ts";
import { partOf, subjectOf } from "../../mechanisms/mechanism.ts";
import { answered } from "../events.ts";
import { orderChosen, willingSaid } from "./events.ts";

/** How one path went so far. */
export interface Path {
  /** Stations that were answered or skipped. */
  readonly passed: string[];
  willingAtStart: Willing | null;
  willingAtEnd: Willing | null;
  /** The first and the last distress said about it. */
  first: number | null;
  last: number | null;
  /** When the present sitting with it began, and when it was last touched. */
  sittingFrom: Instant;
  touched: Instant;
}

/** What the ritual remembers. */
export interface Ritual {
  readonly paths: { [setback: EntryId]: Path };
  readonly order: EntryId[];
  first: "settle" | "insight" | null;
  /** How often the order was chosen; it is asked once, after a first path. */
  chosen: number;
}

/** How it grows. */
export const fold: Fold<Ritual> = {
  initial: () => ({ paths: {}, order: [], first: null, chosen: 0 }),
  steps: {
    [setBack.type]: (state: Ritual, { id, at, body }: EntryOf<typeof setBack>) => {
      state.order.push(id);
      state.paths[id] = {
        passed: [],
        willingAtStart: body.willing ?? null,
        willingAtEnd: null,
        first: body.distress ?? null,
        last: null,
        sittingFrom: at,
        touched: at,
      };
    },
    [felt.type]: (state: Ritual, { body }: EntryOf<typeof felt>) => {
      const path = state.paths[body.about ?? ""];
      if (!path || body.distress === undefined) return;
      if (path.first === null) path.first = body.distress;
      else path.last = body.distress;
    },
    [answered.type]: (state: Ritual, { body, at }: EntryOf<typeof answered>) => {
      const path = state.paths[subjectOf(body.screen) ?? ""];
      if (!path) return;
      if (at - path.touched > careConstants.pause.value * MINUTE) path.sittingFrom = at;
      path.touched = at;
      const station = partOf(body.screen);
      if (!body.left && !path.passed.includes(station)) path.passed.push(station);
    },
    [willingSaid.type]: (state: Ritual, { body }: EntryOf<typeof willingSaid>) => {
      const path = state.paths[body.about];
      if (!path) return;
      if (body.moment === "start") path.willingAtStart = body.willing;
      else path.willingAtEnd = body.willing;
    },
    [orderChosen.type]: (state: Ritual, { body }: EntryOf<typeof orderChosen>) => {
      state.first = body.first === "as-it-is" ? null : body.first;
      state.chosen++;
    },
  },
};
