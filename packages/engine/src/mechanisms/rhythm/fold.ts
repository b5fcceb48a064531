import type { EntryOf } from "../../attempts/fold.ts";
import { attempted } from "../../attempts/events.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { happened } from "../../journal/order.ts";
import { dayOf } from "../../screens/words.ts";
import { type Day } from "./days.ts";
import { chapterOpened, chapterPutOff, daysChosen, longDayAnswered, type Weekday } from "./events.ts";
import { constants as k } from "./science.ts";

/** A chapter they opened: a view may begin there. */
export interface Chapter {
  readonly id: EntryId;
  readonly at: Instant;
  readonly goal: EntryId | null;
  readonly title: string | null;
}

/** What rhythm remembers. */
export interface Rhythm {
  /** The days on which they mean to work, as chosen last. */
  planned: { readonly days: readonly Weekday[]; readonly at: Instant; readonly since: Day } | null;
  /** Every chapter, in the order in which they were opened. */
  readonly chapters: Chapter[];
  putOff: Instant | null;
  /** Minutes of tries on the last days that had any, oldest first. */
  readonly minutes: { readonly day: Day; minutes: number }[];
  /** The last day on which it was said whether a long day ends. */
  answered: Day | null;
}

/** How it grows. */
export const fold: Fold<Rhythm> = {
  initial: () => ({ planned: null, chapters: [], putOff: null, minutes: [], answered: null }),
  steps: {
    [attempted.type]: (state: Rhythm, entry: EntryOf<typeof attempted>) => {
      // The trunk keeps no minutes, and most tries carry none.
      const { minutes } = entry.body;
      if (minutes === undefined) return;
      const day = dayOf(happened(entry), entry.offset);
      const same = state.minutes.findLast((one) => one.day === day);
      if (same) same.minutes += minutes;
      else state.minutes.push({ day, minutes });
      if (state.minutes.length > k.kept.value) state.minutes.shift();
    },
    [daysChosen.type]: (state: Rhythm, { at, offset, body }: EntryOf<typeof daysChosen>) => {
      state.planned = { days: body.days, at, since: dayOf(at, offset) };
    },
    [chapterOpened.type]: (state: Rhythm, { id, at, body }: EntryOf<typeof chapterOpened>) => {
      state.chapters.push({ id, at, goal: body.goal ?? null, title: body.title ?? null });
    },
    [chapterPutOff.type]: (state: Rhythm, { at }: EntryOf<typeof chapterPutOff>) => {
      state.putOff = at;
    },
    [longDayAnswered.type]: (state: Rhythm, { at, offset }: EntryOf<typeof longDayAnswered>) => {
      state.answered = dayOf(at, offset);
    },
  },
};
