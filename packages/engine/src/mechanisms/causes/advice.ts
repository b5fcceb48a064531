import { openSetback } from "../../attempts/attempts.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { DAY, HOUR } from "../../journal/entry.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import { controlLately } from "./control.ts";
import type { Causes } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { theirs } from "./screen.ts";
import { words } from "./words/en.ts";

/** Little of the last setbacks is seen as one's own to influence: what can change about one cause, at most once a week. */
const lookForChange = (moment: Moment<Causes>): Advice | null => {
  const setback = openSetback(moment.attempts);
  if (!setback || !moment.attempts.explanationOf[setback.id] || moment.own.lookOf[setback.id]) return null;
  if (moment.own.lastLook !== null && moment.now - moment.own.lastLook < k.lookAgain.value * DAY) return null;
  const lately = controlLately(moment.attempts);
  if (!lately || lately.mean >= k.lowControl.value) return null;
  return {
    fit: "good",
    part: "change",
    subject: setback.id,
    because: [{ text: fill(words.whyChange), evidence: lately.setbacks, finding: findings.retraining }],
  };
};

/**
 * Speaks in calm and by day: to read the same hour twice, once, some hours later; to look for what can change where little seems one's own to
 * influence; or to say a cause more exactly.
 */
export const advise = (moment: Moment<Causes>): Advice | null => {
  const setback = openSetback(moment.attempts);
  if (!setback || !mayBeAsked(moment.care) || setback.kind === "more") return null;
  const explanation = moment.attempts.explanationOf[setback.id];
  const hours = (moment.now - setback.at) / HOUR;
  const canBeRead = moment.own.readTwice[setback.id] === undefined && theirs(moment, setback).length > 0;
  if (hours >= k.twiceAfter.value && canBeRead)
    return {
      fit: "good",
      part: "twice",
      subject: setback.id,
      because: [{ text: fill(words.whyTwice), evidence: [setback.id], finding: findings.oneResult }],
    };
  // In the first hours the short path has asked enough.
  if (hours < k.twiceAfter.value) return null;
  const change = lookForChange(moment);
  if (change) return change;
  const saidExactly = [explanation?.locus, explanation?.stability, explanation?.control].some((scale) => scale != null);
  if (explanation && explanation.causes.length > 0 && !saidExactly)
    return {
      fit: "possible",
      part: "exactly",
      subject: setback.id,
      because: [{ text: fill(words.whyExact), evidence: [explanation.id], finding: findings.dimensions }],
    };
  return null;
};
