import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { judged, type Sentence } from "./events.ts";
import { constants } from "./science.ts";

/** What encouragement remembers: the setbacks at which it was judged, and how often each kind of sentence did not ring true. */
export interface Encouragement {
  readonly judged: { [setback: EntryId]: number };
  readonly untrue: { [sentence in Sentence]?: number };
}

/** How it grows. */
export const fold: Fold<Encouragement> = {
  initial: () => ({ judged: {}, untrue: {} }),
  steps: {
    [judged.type]: (state: Encouragement, { body }: EntryOf<typeof judged>) => {
      if (body.setback !== undefined) state.judged[body.setback] = body.true;
      if (body.true >= constants.ringsTrue.value) return;
      for (const sentence of new Set(body.sentences)) state.untrue[sentence] = (state.untrue[sentence] ?? 0) + 1;
    },
  },
};

/** Whether a kind of sentence is said no more: twice it did not ring true. */
export const isRetired = ({ untrue }: Encouragement, sentence: Sentence): boolean =>
  (untrue[sentence] ?? 0) >= constants.retiredAfter.value;
