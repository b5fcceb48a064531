import { hasSettled, openSetback, type Attempts } from "../../attempts/attempts.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { DAY, HOUR, type Instant, type Minutes } from "../../journal/entry.ts";
import { dayOf, hourOn, weekdayOf } from "../../screens/words.ts";
import type { Moment } from "../mechanism.ts";
import { degrees } from "./events.ts";
import type { Checkpoint, Held } from "./fold.ts";
import { constants as k } from "./science.ts";

/** A moment as checkpoint sees it. */
export type Here = Moment<Checkpoint>;

/** A stretch of time, from and to. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** When the record begins: the first try, setback or win; null when it is empty. */
const firstOn = ({ tries, setbacks, setbackIds, wins }: Attempts): Instant | null => {
  const firsts = [tries[0]?.at, setbacks[setbackIds[0] ?? ""]?.at, wins[0]?.at].filter((at) => at !== undefined);
  return firsts.length === 0 ? null : Math.min(...firsts);
};

/** What a look back is about: since the last one, or since the record begins, and two weeks at most. */
export const periodOf = ({ now, attempts, own }: Here): Period => {
  const since = own.held.at(-1)?.to ?? firstOn(attempts) ?? now - k.week.value * DAY;
  return { from: Math.max(0, Math.min(since, now), now - k.longest.value * DAY), to: now };
};

/** Whether anything happened since an instant; what was more than a setback is not looked back on. */
const hasRecordSince = ({ tries, setbacks, setbackIds, wins }: Attempts, since: Instant): boolean => {
  const setback = setbacks[setbackIds.at(-1) ?? ""];
  const lasts = [tries.at(-1)?.at, setback?.kind === "more" ? undefined : setback?.at, wins.at(-1)?.at];
  return lasts.some((at) => at !== undefined && at >= since);
};

/** The last time it was this hour of this day of the week where the learner is. */
const lastOccurrence = (now: Instant, offset: Minutes, weekday: number, hour: number): Instant => {
  const back = (weekdayOf(now, offset) - weekday + 7) % 7;
  const at = hourOn(now, offset, -back, hour);
  return at <= now ? at : hourOn(now, offset, -back - 7, hour);
};

/** Why a look back is due. */
export type Due = "day" | "tries" | "week";

/**
 * Whether a look back is due, and why: on the learner's own day, if there is one; else after five tries or a week with something
 * on record, but not in the first two days of a setback that is still open. Never within two days of the last one.
 */
export const dueNow = (moment: Here): Due | null => {
  const { now, offset, attempts, own } = moment;
  const last = own.held.at(-1);
  const since = last?.at ?? firstOn(attempts);
  if (since === null || now - since < k.apart.value * DAY) return null;
  if (own.day !== null && own.day.weekday !== null) {
    const on = lastOccurrence(now, offset, own.day.weekday, own.day.hour ?? 0);
    return since < on && own.day.at < on ? "day" : null;
  }
  const open = openSetback(attempts);
  if (open && now - open.at < k.lookFirst.value * HOUR) return null;
  if (!hasRecordSince(attempts, periodOf(moment).from)) return null;
  const isQuiet = wantsLess(own);
  const fifth = attempts.tries.at(-k.tries.value);
  if (!isQuiet && fifth && fifth.at >= since) return "tries";
  return now - since >= (isQuiet ? k.quieter : k.week).value * DAY ? "week" : null;
};

/** Whether it is a moment to look back at all: calm, by day, and no setback of the last hours or of a kind that asks for a person. */
export const isMoment = ({ now, care, attempts }: Here): boolean =>
  mayBeAsked(care) && hasSettled(attempts, now, k.settled.value);

/** Whether there was looking back enough for one day. */
export const wasEnoughToday = ({ now, offset, own }: Here): boolean =>
  own.held.slice(-k.perDay.value).filter(({ at }) => dayOf(at, offset) === dayOf(now, offset)).length >= k.perDay.value;

/** The look back held a little while ago for which nothing is set yet; null when there is none. */
export const toSetAhead = ({ now, own }: Here): Held | null => {
  const last = own.held.at(-1);
  const isRecent = last !== undefined && now - last.at < k.afterwards.value * HOUR;
  return isRecent && own.aheadOf[last.id] === undefined ? last : null;
};

/** Whether it is time to ask if this is worth it: every two weeks in which something was put on record. */
export const worthDue = ({ now, attempts, own }: Here): boolean => {
  const since = own.worth.at(-1)?.at ?? firstOn(attempts);
  const span = k.worthEvery.value * DAY;
  return since !== null && now - since >= span && hasRecordSince(attempts, now - span);
};

/** Whether that question comes before a look back: in the first two days of each fortnight. */
export const worthFirst = (moment: Here): boolean => {
  const since = moment.own.worth.at(-1)?.at ?? firstOn(moment.attempts) ?? moment.now;
  return (moment.now - since) % (k.worthEvery.value * DAY) < k.worthFirst.value * DAY;
};

/** Whether they said on two checks running that it is worth less, or nothing: then fewer prompts, and a person rather than an app. */
export const wantsLess = ({ worth }: Pick<Checkpoint, "worth">): boolean => {
  const ranks = worth.map((one) => degrees.indexOf(one.worth));
  const isWorse = (rank: number, i: number): boolean => rank === 2 || (i > 0 && rank > (ranks[i - 1] as number));
  const from = ranks.length - k.worthWorse.value;
  return from >= 0 && ranks.every((rank, i) => i < from || isWorse(rank, i));
};
