import { hasSettled, type Setback } from "../../attempts/attempts.ts";
import type { ErrorType, SetbackKind } from "../../attempts/events.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { DAY, HOUR, type EntryId, type Instant } from "../../journal/entry.ts";
import { dayOf } from "../../screens/words.ts";
import type { Moment } from "../mechanism.ts";
import type { Kept, Upkeep } from "./fold.ts";
import { dueAt, hasDayCome } from "./schedule.ts";
import { constants as k } from "./science.ts";

/** A moment as upkeep sees it. */
export type Here = Moment<Upkeep>;

/** Whether it is a moment for it: calm, by day, and no setback of the last hours or of a kind that asks for a person. */
export const isMoment = ({ now, care, attempts }: Here): boolean =>
  mayBeAsked(care) && hasSettled(attempts, now, k.settled.value);

/** The date that the goal of a mistake carries, or null. */
const dateOf = ({ attempts }: Here, { goal }: Kept): Instant | null =>
  goal === null ? null : (attempts.goals[goal]?.by ?? null);

/** When a mistake is met again. */
export const dueOf = (moment: Here, one: Kept): Instant => dueAt(one.stage, one.from, dateOf(moment, one));

/** Whether a few were met today already. */
const wasEnoughToday = ({ now, offset, own }: Here): boolean => {
  const today = dayOf(now, offset);
  return own.lastMet.filter((at) => dayOf(at, offset) === today).length >= k.perDay.value;
};

/** The mistakes whose day has come, the one that has waited longest first; late ones wait, and are counted as nothing. */
export const dueNow = (moment: Here): readonly Kept[] =>
  moment.own.waiting
    .flatMap((id) => {
      const one = moment.own.kept[id];
      const due = one ? dueOf(moment, one) : Infinity;
      return one && hasDayCome(due, moment.now, moment.offset) ? [{ one, due }] : [];
    })
    .sort((a, b) => a.due - b.due || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one);

/** The mistake to be met now; null where none is due, or a few were met today. */
export const nextToMeet = (moment: Here): Kept | null => (wasEnoughToday(moment) ? null : (dueNow(moment)[0] ?? null));

/** Kinds of error that can be met again: the others are no matter of memory. */
const errors: readonly (ErrorType | null)[] = ["knowledge", "strategy", "slip"];
/** Kinds of setback that are about something learned. */
const learned: readonly (SetbackKind | null)[] = ["exam", "practice", "sent-back", "performance", null];

/** The newest setback whose mistake can be met again and is neither kept nor passed by; only the newest few are looked at. */
export const toOffer = ({ now, attempts, own }: Here): Setback | null => {
  if (own.waiting.length >= k.mostWaiting.value) return null;
  const isOffered = (id: EntryId): boolean => {
    const setback = attempts.setbacks[id];
    const error = attempts.adjustmentOf[id]?.error ?? null;
    if (!setback || error === null || own.settled[id]) return false;
    const age = now - setback.at;
    // Coming back goes first: while it is open, the mistake waits for a day.
    const from = (setback.status === "open" ? k.stillOpen : k.settled).value * HOUR;
    const isRested = setback.returnedAt === null || now - setback.returnedAt >= k.afterReturn.value * HOUR;
    const isInTime = isRested && age >= from && age <= k.offerFor.value * DAY;
    return isInTime && errors.includes(error) && learned.includes(setback.kind);
  };
  const id = attempts.setbackIds.slice(-k.lookedThrough.value).findLast(isOffered);
  return id === undefined ? null : (attempts.setbacks[id] ?? null);
};
