import { hasSettled, lastReturnAt, lastTries, openSetback, WIN, type Attempt } from "../../attempts/attempts.ts";
import { mayBeOffered } from "../../care/gate.ts";
import { DAY, HOUR, type EntryId } from "../../journal/entry.ts";
import { distanceOf, lastRatedAt, pairOf, type Pair } from "../../measures/calibration.ts";
import { levelAt } from "../../measures/filter.ts";
import { rounded } from "../../measures/logistic.ts";
import { fill, sayDay } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Check, Confidence } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

type Here = Moment<Confidence>;

/** The gate is open (so distress is below 60, or unknown), it is day, and no setback in its first hours: only then are numbers asked or shown. */
const isQuiet = ({ attempts, care, now }: Here): boolean =>
  mayBeOffered(care) && hasSettled(attempts, now, k.quiet.value);

/** How far a result lies from what was said: above it, below it, or neither. */
export const apart = (pair: Pick<Pair, "said" | "result">): "better" | "worse" | "about" => {
  const distance = rounded(distanceOf(pair));
  return distance > k.apartFrom.value ? "better" : distance < -k.apartFrom.value ? "worse" : "about";
};

/** Speaks in a quiet moment only: a check that was begun, a check that is due, a rated try to look back on, or a rating. */
export const advise = (moment: Here): Advice | null =>
  isQuiet(moment) ? (finishCheck(moment) ?? beginCheck(moment) ?? lookBack(moment) ?? askBefore(moment)) : null;

/** The check whose tasks are not counted yet, for a day. */
export const checkBegun = ({ own, now }: Here): Check | null => {
  const check = own.checks.at(-1);
  return check?.got === null && now - check.at <= k.open.value * HOUR ? check : null;
};

const finishCheck = (moment: Here): Advice | null => {
  const check = checkBegun(moment);
  return check
    ? {
        fit: "good",
        part: "checked",
        subject: check.id,
        because: [{ text: fill(words.whyChecked), evidence: [check.id], finding: findings.compared }],
      }
    : null;
};

/** The last few tries at a goal that did not work, newest last, where there are enough of them to check; else none. */
export const toCheck = ({ attempts }: Pick<Here, "attempts">, goal: EntryId): readonly Attempt[] => {
  const not = lastTries(attempts, goal, k.lately.value).filter(({ result }) => result < WIN);
  return not.length >= k.notWorked.value ? not : [];
};

const beginCheck = (moment: Here): Advice | null => {
  const { attempts, measures, own, now } = moment;
  const goal = attempts.tries.at(-1)?.goal;
  if (goal == null || !attempts.goals[goal]) return null;
  if (rounded(levelAt(measures.filter, goal, now).gap) <= k.gap.value) return null;
  const not = toCheck(moment, goal);
  const last = own.checks.at(-1);
  if (not.length === 0 || (last && now - last.at < k.pause.value * HOUR)) return null;
  return {
    fit: "good",
    part: "check",
    subject: goal,
    because: [
      {
        text: fill(words.whyCheck),
        evidence: not.map(({ id }) => id),
        finding: findings.surenessCosts,
      },
    ],
  };
};

/** The newest rated try of the last two days, unless it was looked back on. */
const lookBack = ({ attempts, measures, own, now, offset }: Here): Advice | null => {
  for (const attempt of lastTries(attempts, null, k.recent.value).toReversed()) {
    if (now - attempt.at > k.fresh.value * HOUR) return null;
    const pair = pairOf(measures.filter, attempt);
    if (!pair) continue;
    if (own.lookedBack[attempt.id] !== undefined) return null;
    return {
      fit: apart(pair) === "about" ? "possible" : "good",
      part: "after",
      subject: attempt.id,
      because: [
        {
          text: fill(words.whyAfter, { said: Math.round(pair.said), day: sayDay(attempt.at, now, offset) }),
          evidence: [...new Set([pair.rating, attempt.id])],
          finding: findings.compared,
        },
      ],
    };
  }
  return null;
};

/** A rating where it is worth one: the goal is being worked on, and how sure they feel is not known well or not of late. */
const askBefore = ({ attempts, measures, now, offset }: Here): Advice | null => {
  const goal = openSetback(attempts)?.goal ?? attempts.tries.at(-1)?.goal;
  if (goal == null || !attempts.goals[goal]) return null;
  const last = lastTries(attempts, goal, 1)[0];
  if (!last || now - last.at > k.active.value * DAY || now - last.at < k.afterTry.value * HOUR) return null;
  const open = openSetback(attempts);
  if (now - Math.max(open?.at ?? -Infinity, lastReturnAt(attempts)) < k.lookFirst.value * HOUR) return null;
  const rated = lastRatedAt(measures.filter, goal);
  if (rated !== null) {
    if (now - rated < k.apart.value * HOUR) return null;
    const isKnown = rounded(levelAt(measures.filter, goal, now).gapVariance) <= k.uncertain.value;
    if (isKnown && now - rated < k.since.value * DAY) return null;
  }
  const text = rated === null ? fill(words.whyBefore) : fill(words.whyBeforeAgain, { day: sayDay(rated, now, offset) });
  return {
    fit: "possible",
    part: "before",
    subject: goal,
    because: [{ text, evidence: [last.id], finding: findings.stepByStep }],
  };
};
