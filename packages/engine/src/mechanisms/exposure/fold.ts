import type { EntryOf } from "../../attempts/fold.ts";
import { noticed } from "../../care/events.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import {
  forecastMade,
  forecastMet,
  ladderMade,
  ladderPutAway,
  rungAdded,
  rungTried,
  safetySaid,
  type Happened,
  type Safe,
} from "./events.ts";
import { ceilingAfter, type Ladder } from "./rungs.ts";

/** What was feared, and, once it was looked at, what did happen. */
export interface Forecast {
  readonly id: EntryId;
  readonly at: Instant;
  readonly setback: EntryId | null;
  readonly goal: EntryId | null;
  readonly fear: string | null;
  /** 0 to 100. */
  readonly likely: number;
  readonly bad: number | null;
  met: { readonly id: EntryId; readonly at: Instant; readonly happened: Happened; readonly bad: number | null } | null;
}

/** What exposure remembers. */
export interface Exposure {
  /** In the order in which they were made. */
  readonly forecasts: Forecast[];
  readonly ladders: Ladder[];
  /** Whether it is safe to try, by the setback it was said of. */
  readonly safe: { [setback: EntryId]: Safe };
  /** When words last met care, whether or not that was released. */
  crisis: Instant | null;
}

/** A ladder by its id. */
export const ladderOf = ({ ladders }: Exposure, id: EntryId | null): Ladder | undefined =>
  ladders.findLast((one) => one.id === id);

/** A forecast by its id. */
export const forecastOf = ({ forecasts }: Exposure, id: EntryId | null): Forecast | undefined =>
  forecasts.findLast((one) => one.id === id);

/** How it grows. */
export const fold: Fold<Exposure> = {
  initial: () => ({ forecasts: [], ladders: [], safe: {}, crisis: null }),
  steps: {
    [noticed.type]: (state: Exposure, { at }: EntryOf<typeof noticed>) => {
      state.crisis = Math.max(state.crisis ?? at, at);
    },
    [forecastMade.type]: (state: Exposure, { id, at, body }: EntryOf<typeof forecastMade>) => {
      const { setback, goal, fear, likely, bad } = body;
      state.forecasts.push({
        id,
        at,
        setback: setback ?? null,
        goal: goal ?? null,
        fear: fear ?? null,
        likely,
        bad: bad ?? null,
        met: null,
      });
    },
    [forecastMet.type]: (state: Exposure, { id, at, body }: EntryOf<typeof forecastMet>) => {
      const forecast = forecastOf(state, body.forecast);
      if (forecast) forecast.met = { id, at, happened: body.happened, bad: body.bad ?? null };
    },
    [safetySaid.type]: (state: Exposure, { body }: EntryOf<typeof safetySaid>) => {
      state.safe[body.setback] = body.safe;
    },
    [ladderMade.type]: (state: Exposure, { id, at, body }: EntryOf<typeof ladderMade>) => {
      state.ladders.push({
        id,
        at,
        setback: body.setback ?? null,
        goal: body.goal ?? null,
        rungs: body.distress.map((distress, i) => ({ from: id, text: body.rungs?.[i] ?? null, distress })),
        safety: body.safety ?? null,
        safe: body.safe ?? null,
        tries: [],
        ceiling: null,
        away: false,
      });
    },
    [rungAdded.type]: (state: Exposure, { id, body }: EntryOf<typeof rungAdded>) => {
      ladderOf(state, body.ladder)?.rungs.push({ from: id, text: body.rung ?? null, distress: body.distress ?? null });
    },
    [rungTried.type]: (state: Exposure, { id, at, body }: EntryOf<typeof rungTried>) => {
      const ladder = ladderOf(state, body.ladder);
      if (!ladder) return;
      const tried = {
        id,
        at,
        rung: body.rung,
        distress: body.distress ?? null,
        stayed: body.stayed ?? null,
        safety: body.safety ?? null,
      };
      ladder.ceiling = ceilingAfter(ladder, tried);
      ladder.tries.push(tried);
    },
    [ladderPutAway.type]: (state: Exposure, { body }: EntryOf<typeof ladderPutAway>) => {
      const ladder = ladderOf(state, body.ladder);
      if (ladder) ladder.away = true;
    },
  },
};
