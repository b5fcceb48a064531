import { lastReturnAt, lastTries, openSetback, type Attempt, type Setback } from "../../attempts/attempts.ts";
import { mayBeOffered } from "../../care/gate.ts";
import { DAY, HOUR, MINUTE } from "../../journal/entry.ts";
import { stepSizeConstants } from "../../measures/science.ts";
import { worked } from "../../measures/step-size.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Ladder } from "./fold.ts";
import { knownEasy } from "./rungs.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Coming back after a setback: a few quick things they know first. */
const easyFirst = (moment: Moment<Ladder>, { id, goal }: Setback): Advice | null => {
  if (goal === null || moment.own.warmedUp[id]) return null;
  const things = knownEasy(moment, goal);
  if (things.length < k.fewest.value) return null;
  const evidence = [id, ...things.map((one) => one.id)];
  return {
    fit: "possible",
    part: "easyFirst",
    subject: id,
    because: [{ text: fill(words.whyEasy), evidence, finding: findings.easyFirst }],
  };
};

/** Whether something was said about the size since a try, or someone stopped after it. */
const isSaid = ({ own }: Moment<Ladder>, { id, at, goal }: Attempt): boolean =>
  own.stopped[id] === true || (own.chosen[goal ?? ""]?.at ?? -1) > at;

/** Right after a try that worked: going on, or stopping there. */
const rung = (moment: Moment<Ladder>, last: Attempt): Advice | null =>
  !worked(last) || isSaid(moment, last) || moment.now - last.at > k.justNow.value * MINUTE
    ? null
    : {
        fit: "good",
        part: "rung",
        subject: last.id,
        because: [{ text: fill(words.whyRung), evidence: [last.id], finding: findings.stopAhead }],
      };

/** When nobody has just stopped, nor chosen a size within the day: the size of the next step. */
const next = ({ attempts, own, now }: Moment<Ladder>, last: Attempt, goal: string): Advice | null => {
  const chosen = own.chosen[goal];
  if (own.stopped[last.id] && now - last.at < stepSizeConstants.sitting.value * HOUR) return null;
  if (now - last.at > k.lately.value * DAY || now - lastReturnAt(attempts) < k.afterReturn.value * HOUR) return null;
  if (chosen && now - chosen.at < stepSizeConstants.chosenLasts.value * HOUR) return null;
  const tries = lastTries(attempts, goal, k.counted.value);
  if (tries.length < k.enough.value) return null;
  return {
    fit: "possible",
    part: "next",
    subject: goal,
    because: [{ text: fill(words.whyNext), evidence: tries.map(({ id }) => id), finding: findings.nearGoals }],
  };
};

/** Speaks in calm, at an open gate and by day: before coming back, right after a try that worked, and between sittings. */
export const advise = (moment: Moment<Ladder>): Advice | null => {
  const { attempts, care } = moment;
  if (!mayBeOffered(care)) return null;
  const open = openSetback(attempts);
  if (open) return open.kind === "more" ? null : easyFirst(moment, open);
  const last = attempts.tries.at(-1);
  if (!last || last.goal === null) return null;
  return rung(moment, last) ?? next(moment, last, last.goal);
};
