import { lastTries, openSetback } from "../../attempts/attempts.ts";
import { DAY, HOUR, type EntryId } from "../../journal/entry.ts";
import { fill } from "../../screens/words.ts";
import type { Finding } from "../../science/finding.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Exposure, Forecast } from "./fold.ts";
import { asksSafety, isPermitted, isSafe, setbackAt } from "./permitted.ts";
import { offeredRung, type Ladder } from "./rungs.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

type Here = Moment<Exposure>;

/** How many of the last forecasts and ladders are looked at. */
const LATELY = 8;

/** Whether a forecast can be looked at: there was a try since, lately, or a week has passed, and not two. */
export const isDue = ({ attempts, now }: Here, { at, goal, met }: Forecast): boolean => {
  if (met !== null) return false;
  const tried = lastTries(attempts, goal, 1)[0];
  const age = now - at;
  return tried !== undefined && tried.at > at && now - tried.at <= k.week.value * DAY
    ? true
    : age >= k.week.value * DAY && age <= k.askedUntil.value * DAY;
};

/** Whether a ladder may be spoken of: not put away, said to be safe, and touched lately. */
export const isOpenLadder = (moment: Here, ladder: Ladder): boolean => {
  const touched = ladder.tries.at(-1)?.at ?? ladder.at;
  const { attempts, now } = moment;
  return (
    !ladder.away &&
    ladder.safe === "yes" &&
    isSafe(moment, ladder.setback === null ? null : attempts.setbacks[ladder.setback]) &&
    now - touched <= k.active.value * DAY
  );
};

/** The ladder of which a rung can be offered now; once a day. */
const ladderNow = (moment: Here): Ladder | undefined =>
  moment.own.ladders.slice(-LATELY).findLast((ladder) => {
    const last = ladder.tries.at(-1);
    return (
      isOpenLadder(moment, ladder) &&
      !moment.care.hidden[ladder.id] &&
      (last === undefined || moment.now - last.at >= k.apart.value * HOUR) &&
      offeredRung(ladder, moment.now) !== null
    );
  });

/** The last three steps at the goal last tried, where all were small, lately, and no forecast was made since the first of them. */
export const smallSteps = ({
  attempts,
  own,
  now,
}: Here): { readonly goal: EntryId; readonly steps: readonly EntryId[] } | null => {
  const goal = attempts.tries.at(-1)?.goal ?? attempts.wins.at(-1)?.goal ?? null;
  if (goal === null) return null;
  const count = k.smallSteps.value;
  const tries = lastTries(attempts, goal, count).map(({ id, at, difficulty }) => ({
    id,
    at,
    small: difficulty <= k.small.value,
  }));
  const begun = attempts.wins
    .slice(-LATELY)
    .flatMap((win) => (win.goal === goal && win.from === "begun" ? [{ id: win.id, at: win.at, small: true }] : []));
  const last = [...tries, ...begun].toSorted((a, b) => a.at - b.at).slice(-count);
  const first = last[0];
  return first !== undefined &&
    last.length === count &&
    last.every(({ small }) => small) &&
    now - first.at <= k.active.value * DAY &&
    !own.forecasts.slice(-LATELY).some((one) => one.goal === goal && one.at >= first.at)
    ? { goal, steps: last.map(({ id }) => id) }
    : null;
};

/** Whether a ladder stands already for a setback or its goal. */
export const hasLadder = ({ own }: Here, setback: EntryId, goal: EntryId | null): boolean =>
  own.ladders.some((one) => one.setback === setback || (goal !== null && one.goal === goal && !one.away));

/** The forecast about a setback, if there is one. */
export const forecastAbout = ({ own }: Here, setback: EntryId): Forecast | undefined =>
  own.forecasts.findLast((one) => one.setback === setback);

const says = (
  fit: Advice["fit"],
  part: string,
  subject: EntryId,
  text: string,
  evidence: readonly EntryId[],
  finding: Finding,
): Advice => ({ fit, part, subject, because: [{ text, evidence, finding }] });

/** About an open setback, six hours later: whether it is safe, what is feared, and then a smaller version of it. */
const aboutSetback = (moment: Here): Advice | null => {
  const setback = openSetback(moment.attempts);
  if (!setback || moment.now - setback.at < k.closer.value * HOUR) return null;
  const { id, goal } = setback;
  if (asksSafety(moment, setback)) return says("possible", "safe", id, fill(words.whySafe), [id], findings.safeFirst);
  if (!isSafe(moment, setback)) return null;
  const forecast = forecastAbout(moment, id);
  if (!forecast) return says("possible", "forecast", id, fill(words.whyForecast), [id], findings.violation);
  return forecast.likely >= k.likely.value && !hasLadder(moment, id, goal)
    ? says("possible", "ladder", id, fill(words.whyLadder), [id, forecast.id], findings.ownPace)
    : null;
};

/** What there is to offer, by itself: what came of a forecast first, then what was begun, then something new. Never but at an open gate. */
export const advise = (moment: Here): Advice | null => {
  if (!isPermitted(moment)) return null;
  const due = moment.own.forecasts.slice(-LATELY).findLast((one) => isDue(moment, one));
  if (due) return says("good", "met", due.id, fill(words.whyMet), [due.id], findings.violation);
  const ladder = ladderNow(moment);
  if (ladder) return says("possible", "rung", ladder.id, fill(words.whyRung), [ladder.id], findings.ownPace);
  const about = aboutSetback(moment);
  if (about) return about;
  const small = smallSteps(moment);
  return small && isSafe(moment, setbackAt(moment, small.goal))
    ? says("possible", "dare", small.goal, fill(words.whyDare), small.steps, findings.violation)
    : null;
};
