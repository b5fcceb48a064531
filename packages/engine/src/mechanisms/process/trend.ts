import { DAY, type EntryId, type Instant } from "../../journal/entry.ts";
import type { Moment } from "../mechanism.ts";
import type { ProcessState } from "./fold.ts";
import { constants } from "./science.ts";
import { wordingOf } from "./wording.ts";

type Here = Pick<Moment<ProcessState>, "attempts" | "now" | "own">;

/** Lines of a fortnight: how many there are, how many name only an outcome, and the entries they stand in. */
export interface Lines {
  readonly of: number;
  readonly outcomeOnly: number;
  readonly entries: readonly EntryId[];
}

/** Goals, plans and lines they wrote from one instant until another. A goal counts once more with the lines set out for it. */
const written = ({ attempts, own }: Here, from: Instant, until: Instant): Lines => {
  const isIn = (at: Instant): boolean => at >= from && at < until;
  const goals = Object.values(attempts.goals).flatMap(({ id, title, added }) =>
    title !== null && isIn(added) ? [{ id, text: title, reading: undefined }] : [],
  );
  const sets = Object.values(attempts.processOf).flatMap(({ id, at, criteria }) =>
    isIn(at) ? criteria.map((text, line) => ({ id, text, reading: own.read[id]?.[line] })) : [],
  );
  const plans = attempts.setbackIds.slice(-constants.trendLook.value).flatMap((setback) => {
    const plan = attempts.planOf[setback];
    return plan?.then != null && isIn(plan.made) ? [{ id: plan.id, text: plan.then, reading: undefined }] : [];
  });
  const lines = [...goals, ...sets, ...plans];
  return {
    of: lines.length,
    // What they read themselves counts before what the markers say.
    outcomeOnly: lines.filter(({ text, reading }) =>
      reading === undefined ? wordingOf(text) === "outcome" : reading === "happen",
    ).length,
    entries: [...new Set(lines.map(({ id }) => id))],
  };
};

/**
 * How they put what they wrote, in the last fortnight and in the one before: how many lines name only an outcome.
 * Null while either holds too few. It is only ever set beside itself.
 */
export const wordingTrend = (moment: Here): { readonly lately: Lines; readonly before: Lines } | null => {
  const span = constants.trendDays.value * DAY;
  const lately = written(moment, moment.now - span, Infinity);
  const before = written(moment, moment.now - 2 * span, moment.now - span);
  const enough = constants.trendLines.value;
  return lately.of < enough || before.of < enough ? null : { lately, before };
};
