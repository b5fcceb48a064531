import { lastTries, openSetback, WIN } from "../../attempts/attempts.ts";
import { mayBeOffered } from "../../care/gate.ts";
import { DAY, type Minutes } from "../../journal/entry.ts";
import { rounded } from "../../measures/logistic.ts";
import { dayOf, fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import { daysTried, mondayOf } from "./days.ts";
import type { Rhythm } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

type Here = Moment<Rhythm>;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The median of one number or more. */
const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[sorted.length - 1 - middle] as number, sorted[middle] as number];
  return below === above ? above : mean([below, above]);
};

/** Today's minutes beside what is usual: the median of the days with minutes in the two weeks before. Null where nothing is usual yet. */
export const minutesToday = ({
  own,
  now,
  offset,
}: Here): { readonly today: Minutes; readonly usual: Minutes } | null => {
  const today = dayOf(now, offset);
  const before = own.minutes.filter(({ day }) => day < today && day >= today - k.brakeDays.value);
  if (before.length < k.brakeFrom.value) return null;
  const usual = median(before.map(({ minutes }) => minutes));
  return { today: own.minutes.find(({ day }) => day === today)?.minutes ?? 0, usual };
};

/** A day more than twice as long as is usual: enough for today. */
const longDay = (moment: Here): Advice | null => {
  const { attempts, own, now, offset } = moment;
  const minutes = minutesToday(moment);
  const last = attempts.tries.at(-1);
  if (!minutes || !last || own.answered === dayOf(now, offset)) return null;
  if (rounded(minutes.today) <= rounded(k.brake.value * minutes.usual)) return null;
  return {
    fit: "good",
    part: "longDay",
    subject: last.id,
    because: [{ text: fill(words.whyLong), evidence: [last.id], finding: findings.steadiness }],
  };
};

/** Whether a new chapter may help: after weak results or a week's pause, and never after strong ones. */
const mayOpenChapter = ({ attempts, own, now }: Here): boolean => {
  const last = attempts.tries.at(-1);
  const asked = Math.max(own.chapters.at(-1)?.at ?? 0, own.putOff ?? 0);
  if (!last || now - asked < k.apart.value * DAY) return false;
  const tries = lastTries(attempts, last.goal, k.recent.value);
  const share = tries.filter(({ result }) => result >= WIN).length / tries.length;
  if (share >= k.strong.value) return false;
  return (tries.length >= k.enough.value && share < k.weak.value) || now - last.at >= k.pause.value * DAY;
};

const chapter = (moment: Here): Advice | null => {
  const { attempts } = moment;
  const last = attempts.tries.at(-1);
  if (!last || !mayOpenChapter(moment)) return null;
  return {
    fit: "possible",
    part: "chapter",
    subject: last.goal,
    because: [{ text: fill(words.whyChapter), evidence: [last.id], finding: findings.freshStart }],
  };
};

/** How often someone came back: on the first day with a try in a week, unless the days were chosen within seven. */
const days = ({ attempts, own, now, offset }: Here): Advice | null => {
  const today = dayOf(now, offset);
  if (own.planned && now - own.planned.at < k.askAgain.value * DAY) return null;
  const tried = daysTried(attempts, today - k.tellWithin.value + 1, today, k.tellWithin.value);
  if (tried[0]?.day !== today || tried.length < k.tellFrom.value) return null;
  if ((tried[1]?.day ?? -1) >= mondayOf(today)) return null;
  return {
    fit: "possible",
    part: "days",
    subject: null,
    because: [{ text: fill(words.whyDays), evidence: tried.map(({ id }) => id), finding: findings.habit }],
  };
};

/** Speaks when a day was long; else in calm and by day: of a new chapter where one may help, or of how often someone tried. */
export const advise = (moment: Here): Advice | null => {
  const long = longDay(moment);
  if (long) return long;
  const { attempts, care } = moment;
  const open = openSetback(attempts);
  if (!mayBeOffered(care) || open?.kind === "more") return null;
  return chapter(moment) ?? (open ? null : days(moment));
};
