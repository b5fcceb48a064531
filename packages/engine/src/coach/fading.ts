import { lastTries, WIN, type Attempts } from "../attempts/attempts.ts";
import { DAY, HOUR, type Instant, type Minutes } from "../journal/entry.ts";
import { dayOf } from "../screens/words.ts";
import { sameness, unasked, type CoachMemory } from "./memory.ts";
import { coachConstants as k } from "./science.ts";

/**
 * Whether someone gets on by themselves and is left alone: of their last ten tries at least half worked, the last two not both
 * failed, and of those that did not work (three or more) each was followed by another try within a day. Nothing is taken from
 * them: everything that speaks still stands beside the next step.
 */
export const getsOn = (attempts: Attempts): boolean => {
  const last = lastTries(attempts, null, k.aloneTries.value);
  if (last.length < k.aloneTries.value) return false;
  const worked = last.filter(({ result }) => result >= WIN).length;
  if (worked / last.length < k.aloneShare.value) return false;
  if (last.slice(-2).every(({ result }) => result < WIN)) return false;
  let misses = 0;
  for (let i = 0; i < last.length - 1; i++) {
    const [one, next] = [last[i], last[i + 1]];
    if (!one || !next || one.result >= WIN) continue;
    if (next.at - one.at > k.aloneWithin.value * HOUR) return false;
    misses++;
  }
  return misses >= k.aloneMisses.value;
};

/**
 * Whether a suggestion nobody asked for may come first now. Hard limits on prompting: at most three different ones a day; after two
 * different ones that were put off running, a pause that doubles with each further one; after five, none until one is asked for.
 */
export const mayComeFirst = (
  memory: CoachMemory,
  rule: string,
  screen: string,
  now: Instant,
  offset: Minutes,
): boolean => {
  if (!unasked.includes(rule)) return true;
  if (memory.ignored.length >= k.stopsAfter.value) return false;
  const over = memory.ignored.length - k.patience.value;
  // The one that was put off last may be put off again: three times running is its own limit.
  const isLast = memory.ignored.at(-1) === sameness(rule, screen);
  if (!isLast && over >= 0 && now - memory.ignoredAt < 2 ** over * DAY) return false;
  const today = memory.day.of === dayOf(now, offset) ? memory.day.suggestions : [];
  return today.includes(sameness(rule, screen)) || today.length < k.aDay.value;
};

/** Whether a suggestion was put off today already, on the learner's own day. */
export const putOffToday = (
  memory: CoachMemory,
  rule: string,
  screen: string,
  { now, offset }: { readonly now: Instant; readonly offset: Minutes },
): boolean => memory.dismissedOn[sameness(rule, screen)] === dayOf(now, offset);
