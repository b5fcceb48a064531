import { openSetback } from "../../attempts/attempts.ts";
import { HOUR } from "../../journal/entry.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Causes } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Speaks in calm: to read the same hour twice, once, some hours later; or to say a cause more exactly. */
export const advise = (moment: Moment<Causes>): Advice | null => {
  const setback = openSetback(moment.attempts);
  if (!setback || !moment.care.calm || setback.kind === "more") return null;
  const explanation = moment.attempts.explanationOf[setback.id];
  const hours = (moment.now - setback.at) / HOUR;
  if (hours >= k.twiceAfter.value && moment.own.readTwice[setback.id] === undefined)
    return {
      fit: "good",
      part: "twice",
      subject: setback.id,
      because: [{ text: fill(words.whyTwice), evidence: [setback.id], finding: findings.oneResult }],
    };
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
