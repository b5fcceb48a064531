import { felt, setBack } from "../../attempts/events.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { happened } from "../../journal/order.ts";

/** How bad one setback was said to be, first and later. */
export interface Course {
  readonly setback: EntryId;
  first: { readonly id: EntryId; readonly at: Instant; readonly distress: number } | null;
  later: { readonly id: EntryId; readonly at: Instant; readonly distress: number } | null;
}

/** What feelings remembers: one course for each setback. */
export interface Feelings {
  readonly courses: { [setback: EntryId]: Course };
  readonly order: EntryId[];
  /** Setbacks that were looked at again, and those of them that were less bad then. */
  lookedAgain: number;
  lessBad: number;
}

/** How it grows: the first thing said about a setback, and the last. */
export const fold: Fold<Feelings> = {
  initial: () => ({ courses: {}, order: [], lookedAgain: 0, lessBad: 0 }),
  steps: {
    [setBack.type]: (state: Feelings, entry: EntryOf<typeof setBack>) => {
      const { distress } = entry.body;
      state.order.push(entry.id);
      state.courses[entry.id] = {
        setback: entry.id,
        first: distress === undefined ? null : { id: entry.id, at: happened(entry), distress },
        later: null,
      };
    },
    [felt.type]: (state: Feelings, entry: EntryOf<typeof felt>) => {
      const { about, distress } = entry.body;
      const course = about === undefined ? undefined : state.courses[about];
      if (!course || distress === undefined) return;
      const said = { id: entry.id, at: happened(entry), distress };
      if (course.first === null) {
        course.first = said;
        return;
      }
      const wasLess = course.later !== null && course.later.distress < course.first.distress;
      const isLess = distress < course.first.distress;
      if (course.later === null) state.lookedAgain++;
      state.lessBad += Number(isLess) - Number(wasLess);
      course.later = said;
    },
  },
};
