import { openSetback } from "../../attempts/attempts.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { DAY, HOUR } from "../../journal/entry.ts";
import { distressSteps, labelFor } from "../../screens/steps.ts";
import { fill, sayDay } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Course, Feelings } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Speaks for another look in calm and by day, about four hours after and the next morning; above 60, for a kind word beside settling. */
export const advise = (moment: Moment<Feelings>): Advice | null => (moment.care.calm ? look(moment) : kindWord(moment));

/** Another look at the newest setback: how it is now, beside how bad it was said to be. */
const look = (moment: Moment<Feelings>): Advice | null => {
  const course = moment.own.courses[moment.own.order.at(-1) ?? ""];
  if (!mayBeAsked(moment.care) || !course?.first || !isDue(course, moment.now) || askedEnough(moment)) return null;
  if (moment.attempts.setbacks[course.setback]?.kind === "more") return null;
  const day = sayDay(course.first.at, moment.now, moment.offset);
  const label = labelFor(distressSteps, course.first.distress);
  return {
    fit: "good",
    part: "later",
    subject: course.setback,
    because: [{ text: fill(words.whyLater, { day, label }), evidence: [course.first.id], finding: findings.fades }],
  };
};

/** Whether a look is due: about four hours after the first where there was none, or the next morning where there was none since. */
const isDue = ({ first, later, morning }: Course, now: number): boolean => {
  if (first === null) return false;
  const hours = (now - first.at) / HOUR;
  if (hours < k.askAgainAfter.value || hours > k.askAgainUntil.value) return false;
  return later === null || (now >= morning && later.at < morning && (now - later.at) / HOUR >= k.askAgainAfter.value);
};

/** Whether how bad it is was said four times within a day: then nobody is asked. */
const askedEnough = ({ measures, now }: Moment): boolean => {
  const before = measures.affect.distress.at(-k.mostADay.value);
  return before !== undefined && now - before.at < DAY;
};

/** A kind word, once for a setback, while it is very bad; never where it was more than a setback. */
const kindWord = (moment: Moment<Feelings>): Advice | null => {
  const setback = openSetback(moment.attempts);
  const { distress, gate } = moment.care;
  if (!setback || setback.kind === "more" || gate === "support" || distress === null) return null;
  if (moment.own.kindness[setback.id] !== undefined || moment.now - setback.at > k.freshKindness.value * HOUR)
    return null;
  const label = labelFor(distressSteps, distress.value);
  return {
    fit: "possible",
    part: "kindness",
    subject: setback.id,
    because: [{ text: fill(words.whyKindness, { label }), evidence: [distress.id], finding: findings.kindness }],
  };
};
