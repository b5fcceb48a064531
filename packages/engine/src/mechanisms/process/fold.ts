import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { lineRead, type Reading } from "./events.ts";

/** What process remembers: how they read their own lines, by the entry that set them and the line's place in it. */
export interface ProcessState {
  readonly read: { [set: EntryId]: { [line: number]: Reading } };
}

/** How it grows. What they set out to do is the trunk's. */
export const fold: Fold<ProcessState> = {
  initial: () => ({ read: {} }),
  steps: {
    [lineRead.type]: (state: ProcessState, { body }: EntryOf<typeof lineRead>) => {
      (state.read[body.about] ??= {})[body.line] = body.reading;
    },
  },
};
