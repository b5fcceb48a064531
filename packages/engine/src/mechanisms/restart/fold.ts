import type { EntryOf } from "../../attempts/fold.ts";
import { winNoted } from "../../attempts/events.ts";
import type { EntryId } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { changeJudged, notToday, shrunk, startRated } from "./events.ts";

/** What restart remembers. */
export interface Restart {
  /** How often a step was made smaller, by what it is about. */
  readonly shrinks: { [about: EntryId]: number };
  readonly sure: { [about: EntryId]: number };
  readonly notToday: { [about: EntryId]: number };
  readonly begun: { [setback: EntryId]: { readonly at: number; readonly seconds: number } };
  readonly judged: { [setback: EntryId]: "yes" | "partly" | "no" };
}

/** How it grows. */
export const fold: Fold<Restart> = {
  initial: () => ({ shrinks: {}, sure: {}, notToday: {}, begun: {}, judged: {} }),
  steps: {
    [shrunk.type]: (state: Restart, { body }: EntryOf<typeof shrunk>) => {
      state.shrinks[body.about] = (state.shrinks[body.about] ?? 0) + 1;
    },
    [startRated.type]: (state: Restart, { body }: EntryOf<typeof startRated>) => {
      state.sure[body.about] = body.sure;
    },
    [notToday.type]: (state: Restart, { body, at }: EntryOf<typeof notToday>) => {
      state.notToday[body.about] = at;
    },
    [changeJudged.type]: (state: Restart, { body }: EntryOf<typeof changeJudged>) => {
      state.judged[body.about] = body.helped;
    },
    [winNoted.type]: (state: Restart, { body, at }: EntryOf<typeof winNoted>) => {
      if (body.from === "begun" && body.setback !== undefined)
        state.begun[body.setback] = { at, seconds: body.seconds ?? 0 };
    },
  },
};
