import { lastTries, type Attempt, type Setback } from "../../attempts/attempts.ts";
import { NORMAL } from "../../attempts/difficulty.ts";
import { DAY, type EntryId } from "../../journal/entry.ts";
import { levelAt, levelBefore } from "../../measures/filter.ts";
import { rounded } from "../../measures/logistic.ts";
import { knownFloor, worked, type SettledSize } from "../../measures/step-size.ts";
import type { Moment } from "../mechanism.ts";
import type { Rebuild, WayBack } from "./fold.ts";
import { constants as k } from "./science.ts";

type Here = Moment<Rebuild>;

/** The setbacks at a goal within its last ten tries, oldest first. */
export const lateSetbacks = ({ attempts }: Here, goal: EntryId): readonly Setback[] => {
  const from = lastTries(attempts, goal, k.tries.value)[0]?.at ?? 0;
  return attempts.setbackIds.slice(-k.lookSetbacks.value).flatMap((id) => {
    const setback = attempts.setbacks[id];
    return setback && setback.goal === goal && setback.at >= from && setback.kind !== "more" ? [setback] : [];
  });
};

/** How far what the record says of a goal fell within two weeks, in logits; 0 where it did not. */
export const fallen = ({ attempts, measures, now }: Here, goal: EntryId): number => {
  const first = lastTries(attempts, goal, k.look.value).find(({ at }) => now - at <= k.span.value * DAY);
  const before = first ? levelBefore(measures.filter, goal, first.at, first.id) : null;
  return before ? Math.max(0, rounded(before.theta - levelAt(measures.filter, goal, now).theta)) : 0;
};

/** The size to begin from: the largest at which, or above which, three tries worked. */
export const floorAt = ({ attempts }: Here, goal: EntryId): number =>
  knownFloor(lastTries(attempts, goal, k.look.value), k.floorWins.value);

/** The size that hurt: that of the newest setback, else of the hardest late try that did not work. */
export const failedAt = (moment: Here, goal: EntryId): number => {
  const setback = lateSetbacks(moment, goal).at(-1);
  if (setback) return setback.difficulty;
  const failed = lastTries(moment.attempts, goal, k.tries.value).filter((one) => !worked(one));
  return failed.length === 0 ? NORMAL : Math.max(...failed.map(({ difficulty }) => difficulty));
};

/** The tries at the goal since a way back was entered, oldest first. */
export const triesOn = ({ attempts }: Here, way: WayBack): readonly Attempt[] =>
  lastTries(attempts, way.goal, k.look.value).filter(({ at }) => at > way.at);

/** Tries on a way back that worked at about the size that hurt. */
export const atTheLevel = (moment: Here, way: WayBack): readonly Attempt[] =>
  triesOn(moment, way).filter((one) => worked(one) && rounded(one.difficulty) >= rounded(way.failed - k.slack.value));

/** Where a way back stands: under way, at its end because three tries worked, or because two weeks are over. */
export const standOf = (moment: Here, way: WayBack): "under-way" | "reached" | "over" =>
  atTheLevel(moment, way).length >= k.exitWins.value
    ? "reached"
    : moment.now - way.at >= k.span.value * DAY
      ? "over"
      : "under-way";

/** The size steps are to begin from while a way back is under way at a goal; it ends by itself with three wins or two weeks. */
export const settles = (moment: Here, goal: EntryId): SettledSize | null => {
  const way = moment.own.now;
  return way?.goal === goal && standOf(moment, way) === "under-way"
    ? { as: "ramp", id: way.id, at: way.at, b: way.floor }
    : null;
};
