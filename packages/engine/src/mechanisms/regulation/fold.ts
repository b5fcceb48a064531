import type { EntryOf } from "../../attempts/fold.ts";
import { careConstants } from "../../care/science.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { finished, toolChosen, type Tool } from "./events.ts";

/** What regulation remembers. */
export interface Regulation {
  /** When the last three uses ended, newest last: a third within the hour is enough. */
  readonly lastUses: Instant[];
  readonly uses: { [tool in Tool]?: number };
  readonly chosenFor: { [setback: EntryId]: Tool };
}

/** How it grows. */
export const fold: Fold<Regulation> = {
  initial: () => ({ lastUses: [], uses: {}, chosenFor: {} }),
  steps: {
    [finished.type]: (state: Regulation, { body, at }: EntryOf<typeof finished>) => {
      state.uses[body.tool] = (state.uses[body.tool] ?? 0) + 1;
      state.lastUses.push(at);
      if (state.lastUses.length > careConstants.breathings.value) state.lastUses.shift();
    },
    [toolChosen.type]: (state: Regulation, { body }: EntryOf<typeof toolChosen>) => {
      state.chosenFor[body.about] = body.tool;
    },
  },
};
