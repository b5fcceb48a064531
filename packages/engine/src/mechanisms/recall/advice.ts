import { hasSettled, lastReturnAt, openSetback, triesSince, WIN } from "../../attempts/attempts.ts";
import { mayBeOffered } from "../../care/gate.ts";
import { DAY, HOUR, type EntryId } from "../../journal/entry.ts";
import { levelAt } from "../../measures/filter.ts";
import { rounded } from "../../measures/logistic.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Recall, Recalled } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

type Here = Moment<Recall>;

/** The gate is open (so distress is below 60, or unknown), it is day, and no setback in its first hours. */
const isQuiet = ({ attempts, care, now }: Here): boolean =>
  mayBeOffered(care) && hasSettled(attempts, now, k.quiet.value);

/** Speaks in a quiet moment: the record beside what was remembered, for a day; or the question, every two weeks at most, after something that did not work. */
export const advise = (moment: Here): Advice | null => (isQuiet(moment) ? (toCompare(moment) ?? toAsk(moment)) : null);

/** What was remembered last, while the record is not set beside it yet and it is not older than a day; or null. */
export const waiting = ({ own, now }: Here): Recalled | null => {
  const last = own.times.at(-1);
  return last?.slipped === null && now - last.at <= k.open.value * HOUR ? last : null;
};

const toCompare = (moment: Here): Advice | null => {
  const last = waiting(moment);
  return last
    ? {
        fit: "good",
        part: "compare",
        subject: last.id,
        because: [{ text: fill(words.whyCompare), evidence: [last.id], finding: findings.looked }],
      }
    : null;
};

/** What to ask about: the goal last tried where it holds enough, else all tries; undefined where neither does. */
const scope = ({ attempts }: Here): EntryId | null | undefined => {
  const goal = attempts.tries.at(-1)?.goal ?? null;
  if (goal !== null && attempts.goals[goal] && (attempts.placesByGoal[goal]?.length ?? 0) >= k.least.value) return goal;
  return attempts.tries.length >= k.least.value ? null : undefined;
};

/** Whether a try of the last days did not work: then what comes to mind is that one. */
const hasHurtLately = ({ attempts, now }: Here): boolean =>
  triesSince(attempts, now - k.hurt.value * DAY).some(({ result }) => result < WIN);

const toAsk = (moment: Here): Advice | null => {
  const { attempts, measures, own, now } = moment;
  const last = attempts.tries.at(-1);
  const about = scope(moment);
  if (about === undefined || !last || now - last.at > k.active.value * DAY) return null;
  const open = openSetback(attempts);
  if (now - Math.max(open?.at ?? -Infinity, lastReturnAt(attempts)) < k.lookFirst.value * HOUR) return null;
  if (!open && !hasHurtLately(moment)) return null;
  // Someone who feels surer than the record says is not asked: what they would see could only make them surer still.
  const goal = about ?? last.goal;
  if (goal !== null && rounded(levelAt(measures.filter, goal, now).gap) > k.gap.value) return null;
  const isSoon = (time: Recalled | undefined, days: number): boolean =>
    time !== undefined && now - time.at < days * DAY;
  if (isSoon(own.times.at(-1), k.between.value)) return null;
  if (
    isSoon(
      own.times.findLast((time) => time.goal === about),
      k.apart.value,
    )
  )
    return null;
  // The tries themselves are not named here: it is asked before the record is shown.
  const evidence = open ? [open.id] : about === null ? [] : [about];
  return {
    fit: open ? "good" : "possible",
    part: "ask",
    subject: about,
    because: [{ text: fill(words.whyAsk), evidence, finding: findings.weighsMore }],
  };
};
