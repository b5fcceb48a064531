import { openSetback, type Attempt, type Process } from "../../attempts/attempts.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { HOUR, type EntryId } from "../../journal/entry.ts";
import { fill, sayDay } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { ProcessState } from "./fold.ts";
import { lineInDoubt } from "./lines.ts";
import { constants, findings } from "./science.ts";
import { wordingOf } from "./wording.ts";
import { words } from "./words/en.ts";

/** How many of the last tries are looked at. */
const LATELY = 12;

/** The newest try at a goal with lines of its own at which nobody said yet whether they were done. */
const toBeSaid = ({ attempts, now }: Moment): Attempt | undefined =>
  attempts.tries.slice(-LATELY).findLast((one) => {
    const set: Process | undefined = one.goal === null ? undefined : attempts.processOf[one.goal];
    return (
      set !== undefined &&
      set.criteria.length > 0 &&
      one.process === null &&
      one.at >= set.at &&
      now - one.at <= constants.fresh.value * HOUR
    );
  });

/** Whether this is a moment for it at all: calm, by day, and not while it was more than a setback. */
const isMoment = ({ attempts, care }: Moment): boolean => mayBeAsked(care) && openSetback(attempts)?.kind !== "more";

/**
 * Speaks after a try at a goal with lines of its own; where a line can be read in two ways; and where a setback is open at a goal
 * for which nothing is set out yet, some hours on.
 */
export const advise = (moment: Moment<ProcessState>): Advice | null => {
  if (!isMoment(moment)) return null;
  const { attempts, now, offset } = moment;
  const tried = toBeSaid(moment);
  if (tried) {
    const text = fill(words.whyKept, { day: sayDay(tried.at, now, offset) });
    const set = attempts.processOf[tried.goal as EntryId] as Process;
    return {
      fit: "good",
      part: "kept",
      subject: tried.id,
      because: [{ text, evidence: [tried.id, set.id], finding: findings.recordIt }],
    };
  }
  const setback = openSetback(attempts);
  const goal = setback?.goal ?? null;
  if (!setback || goal === null) return null;
  const set = attempts.processOf[goal];
  if (set)
    return lineInDoubt(moment, goal) === null
      ? null
      : {
          fit: "possible",
          part: "read",
          subject: goal,
          because: [{ text: fill(words.whyRead), evidence: [set.id], finding: findings.markers }],
        };
  if (now - setback.at < constants.calmAfter.value * HOUR) return null;
  const title = attempts.goals[goal]?.title ?? "";
  const isOutcome = wordingOf(title) === "outcome";
  return {
    fit: "possible",
    part: "set",
    subject: goal,
    because: [
      {
        text: fill(isOutcome ? words.whySet : words.whySetPlain),
        evidence: [setback.id, goal],
        finding: findings.seeTheDoing,
      },
    ],
  };
};
