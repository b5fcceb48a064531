import type { EntryId, Instant } from "../journal/entry.ts";
import { afterOutcome, startLevel, tick, type Filter, type Level } from "./filter.ts";
import type { Kept, ProcessLevel } from "./process-channel.ts";
import { processConstants } from "./science.ts";

/**
 * What is known at an instant (ms) of doing at a goal what one set out to do: the equations of theta on the process result of
 * tries, each at full weight, since what had a part in a result says nothing about what one did. Without any, where a goal begins.
 */
export const processLevelAt = (filter: Filter, goal: EntryId, at: Instant): ProcessLevel => {
  const domain = filter.domains[goal];
  if (!domain?.process) return levelOf(tick(startLevel(domain?.start ?? at), at));
  const { signals, reached } = domain.process;
  const first = signals[0] as Kept;
  let now = whole(reached.at(-1) ?? startLevel(domain.start ?? first.at));
  for (let i = reached.length; i < signals.length; i++) {
    const { at: then, b, y } = signals[i] as Kept;
    now = afterOutcome(tick(now, then), b, y, 1);
    reached.push(levelOf(now));
  }
  return levelOf(tick(now, at));
};

/** A level of this channel as one the equations take; the gap belongs to ratings and stays where every goal begins. */
const whole = (level: ProcessLevel): Level => ({ ...startLevel(level.at), ...level });
const levelOf = ({ at, theta, variance }: ProcessLevel): ProcessLevel => ({ at, theta, variance });

/**
 * Omega: the share, 0 to 1, by which the size of the next step at a goal follows results rather than what was done. 0 until they
 * did all they had set out to do three times running; from then on min(1, such tries / 6), and it does not fall again. 1 where
 * nobody ever said what they had set out to do, since there is nothing else to follow.
 */
export const omega = (filter: Filter, goal: EntryId): number => {
  const channel = filter.domains[goal]?.process;
  if (!channel) return 1;
  return channel.steady ? Math.min(1, channel.wins / processConstants.toResults.value) : 0;
};
