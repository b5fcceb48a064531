import { sayable } from "../care/gate.ts";
import type { Learner } from "../coach/learner.ts";
import { momentFor, sceneAt, speaker, type Now } from "../coach/moment.ts";
import type { EntryId } from "../journal/entry.ts";
import { hasDayCome, MEETINGS } from "../mechanisms/upkeep/schedule.ts";
import { dueOf, type Here } from "../mechanisms/upkeep/waiting.ts";
import { sayDay } from "../screens/words.ts";
import { titleOf } from "./show.ts";

/** A mistake that is met again. */
export interface MeetAgain {
  readonly id: EntryId;
  /** What they wrote to ask themselves; null where there are no such words, or they met care. */
  readonly own: string | null;
  /** The day on which it was kept. */
  readonly kept: string;
  readonly goal: string | null;
  /** The day on which it comes back; null once that has come: it waits as long as one likes. */
  readonly when: string | null;
  /** How many of its meetings lie behind, and how many there are. */
  readonly met: number;
  readonly of: number;
}

/** What comes back to be met again, the next ones first; and how many more there are. */
export const toMeetAgain = (
  learner: Learner,
  now: Now,
  most: number,
): { readonly next: readonly MeetAgain[]; readonly more: number; readonly done: number } => {
  const moment = momentFor(learner, sceneAt(learner, now), speaker("upkeep"), null) as Here;
  const { kept, waiting } = moment.own;
  const { instant, offset } = now;
  const all = waiting
    .flatMap((id) => {
      const one = kept[id];
      return one ? [{ one, due: dueOf(moment, one) }] : [];
    })
    .sort((a, b) => a.due - b.due || (a.one.id < b.one.id ? -1 : 1));
  return {
    next: all.slice(0, most).map(({ one, due }) => ({
      id: one.id,
      own: sayable(learner.care, one.id, one.what)?.trim() || null,
      kept: sayDay(one.at, instant, offset),
      goal: titleOf(learner, one.goal ?? "") || null,
      when: hasDayCome(due, instant, offset) ? null : sayDay(due, instant, offset),
      met: one.stage,
      of: MEETINGS,
    })),
    more: Math.max(0, all.length - most),
    done: Object.values(kept).filter(({ state }) => state === "done").length,
  };
};
