import { HOUR, MINUTE, type Instant } from "../../journal/entry.ts";
import { constants as k } from "./science.ts";

/** How often and how long one setback was gone over. */
export interface GoneOver {
  /** When it was gone over, each time; any order. */
  readonly times: readonly Instant[];
  /** How often it was opened again after its path was done. */
  readonly reopened: number;
  /** When the present sitting with it began; null when there is none. */
  readonly sittingFrom: Instant | null;
  /** When the brake last closed it; null when it has not. */
  readonly closedAt: Instant | null;
}

/**
 * Whether going over a setback has gone on long enough, so that only something to do or a rest is offered: twice within a day
 * already, opened again three times, more than ten minutes in one sitting, or closed for that less than twelve hours ago.
 */
export const isEnough = ({ times, reopened, sittingFrom, closedAt }: GoneOver, now: Instant): boolean => {
  const within = (at: Instant, hours: number): boolean => at <= now && now - at < hours * HOUR;
  return (
    (closedAt !== null && within(closedAt, k.coolDown.value)) ||
    times.filter((at) => within(at, 24)).length >= k.perDay.value ||
    reopened >= k.reopened.value ||
    (sittingFrom !== null && now - sittingFrom > k.longestSitting.value * MINUTE)
  );
};
