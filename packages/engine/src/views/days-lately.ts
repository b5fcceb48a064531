import { tryOf } from "../attempts/attempts.ts";
import type { Learner } from "../coach/learner.ts";
import { momentFor, sceneAt, speaker, type Now } from "../coach/moment.ts";
import { DAY, MINUTE, type EntryId, type Instant } from "../journal/entry.ts";
import { daysTried, type Day } from "../mechanisms/rhythm/days.ts";
import type { Rhythm } from "../mechanisms/rhythm/fold.ts";
import { plannedDays } from "../mechanisms/rhythm/habit.ts";
import { sayApart } from "../mechanisms/rhythm/screen.ts";
import { constants as k } from "../mechanisms/rhythm/science.ts";
import { words as rhythmWords } from "../mechanisms/rhythm/words/en.ts";
import type { Moment } from "../mechanisms/mechanism.ts";
import { dayOf, fill, sayDay } from "../screens/words.ts";
import { told, type Told } from "./told.ts";

/** One day as a mark. An empty day is empty: there is no sign for one that was left out. */
export interface DayMark {
  readonly day: string;
  readonly tried: boolean;
  /** Whether a try of that day was a coming back. */
  readonly came: boolean;
  /** The last try of that day. */
  readonly attempt: EntryId | null;
}

/** The days of the last weeks, in counts: nothing to keep up, nothing to lose. */
export interface DaysLately {
  /** One for each day, the oldest first; fewer than four weeks where the record is younger. */
  readonly marks: readonly DayMark[];
  readonly says: readonly Told[];
}

/** So many days are shown at most, and at least so many, although the record may be younger. */
const MOST = 28;
const LEAST = 7;

/** When the record begins. */
const firstOf = ({ attempts }: Learner, now: Instant): Instant =>
  Math.min(
    attempts.tries[0]?.at ?? now,
    attempts.setbacks[attempts.setbackIds[0] ?? ""]?.at ?? now,
    ...Object.values(attempts.goals).map(({ added }) => added),
  );

/** The days on which someone came back, as far as they lie within the last ones. */
const daysBack = ({ attempts }: Learner, from: Day): ReadonlySet<Day> => {
  const days = new Set<Day>();
  for (const id of attempts.returnedIds.toReversed()) {
    const attempt = tryOf(attempts, attempts.setbacks[id]?.returnedBy);
    const day = attempt && dayOf(attempt.at, attempt.offset);
    if (day === undefined || day < from) break;
    days.add(day);
  }
  return days;
};

/** On which of the last days someone tried, and on how many of those they had planned; null while there is no try among them. */
export const daysLately = (learner: Learner, now: Now): DaysLately | null => {
  const { attempts } = learner;
  const rhythm = speaker("rhythm");
  const moment = momentFor(learner, sceneAt(learner, now), rhythm, null) as Moment<Rhythm>;
  const today = dayOf(now.instant, now.offset);
  const since = today - dayOf(firstOf(learner, now.instant), now.offset) + 1;
  const of = Math.min(MOST, Math.max(LEAST, since));
  const first = today - of + 1;
  const all = daysTried(attempts, today - k.lookBack.value, today, k.lookBack.value);
  const tried = all.filter(({ day }) => day >= first);
  if (tried.length === 0) return null;
  const { planned } = moment.own;
  const kept = planned && plannedDays(new Set(all.map(({ day }) => day)), planned.days, planned.since, today);
  const back = daysBack(learner, first);
  const idOn = new Map(tried.map(({ day, id }) => [day, id]));
  return {
    marks: Array.from({ length: of }, (_, i) => {
      const day = first + i;
      return {
        day: sayDay(day * DAY + DAY / 2 - now.offset * MINUTE, now.instant, now.offset),
        tried: idOn.has(day),
        came: back.has(day),
        attempt: idOn.get(day) ?? null,
      };
    }),
    says: [
      { text: fill(rhythmWords.week, { n: tried.length, of }), entries: tried.map(({ id }) => id).toReversed() },
      ...(kept !== null && kept.of > 0
        ? [
            {
              text: fill(rhythmWords.planned, { kept: kept.kept.length, n: kept.of }),
              entries: all.flatMap(({ day, id }) => (kept.kept.includes(day) ? [id] : [])).toReversed(),
            },
          ]
        : []),
      ...sayApart(all).map(({ text, entries }) => ({ text, entries: entries.toReversed() })),
    ].map(told),
  };
};
