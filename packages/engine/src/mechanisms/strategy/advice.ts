import { openSetback, type Setback } from "../../attempts/attempts.ts";
import { HOUR } from "../../journal/entry.ts";
import { attributionOf, diagnosticity } from "../../measures/attribution.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import { waysAt, type Strategy } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Whether what was said about a setback points to another way of working before a second try fails. */
const pointsToAnotherWay = (moment: Moment<Strategy>, setback: Setback): boolean => {
  const error = moment.attempts.adjustmentOf[setback.id]?.error;
  const choice = moment.attempts.choices.at(-1);
  const chosenSince = choice !== undefined && choice.at > setback.at;
  return (
    (error === "knowledge" || error === "too-big") &&
    !chosenSince &&
    (moment.now - setback.at) / HOUR >= k.calmAfter.value
  );
};

/** Speaks in calm: after two tries running that did not work, or when the causes ask for another way; never twice without a try between. */
export const advise = (moment: Moment<Strategy>): Advice | null => {
  const { attempts, care } = moment;
  if (!care.calm) return null;
  const setback = openSetback(attempts);
  const last = attempts.tries.at(-1);
  const goal = setback ? setback.goal : (last?.goal ?? null);
  const ways = waysAt(moment.own, goal);
  if (!ways.triedSince) return null;
  if (setback && pointsToAnotherWay(moment, setback))
    return {
      fit: "good",
      part: "change",
      subject: setback.id,
      because: [
        {
          text: fill(words.whyKind),
          evidence: [setback.id, ...idsOf(attempts.adjustmentOf[setback.id])],
          finding: findings.twoLosses,
        },
      ],
    };
  const places = goal === null ? null : (attempts.placesByGoal[goal] ?? []);
  const lastTwo = (places ? places.slice(-2).map((place) => attempts.tries[place]) : attempts.tries.slice(-2)).flatMap(
    (one) => (one ? [one] : []),
  );
  const newest = lastTwo.at(-1);
  if (ways.losses < k.losses.value || !newest) return null;
  const explanation = attempts.explanationOf[newest.id];
  if (explanation && diagnosticity(attributionOf(explanation)) < k.oneOff.value) return null;
  return {
    fit: "good",
    part: "change",
    subject: newest.id,
    because: [
      { text: fill(words.whyTwo), evidence: lastTwo.map((attempt) => attempt.id), finding: findings.twoLosses },
    ],
  };
};

const idsOf = (adjustment: { readonly id: string } | undefined): readonly string[] =>
  adjustment ? [adjustment.id] : [];
