import { openSetback, type Attempt, type Attempts, type Setback } from "../../attempts/attempts.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { HOUR, type EntryId } from "../../journal/entry.ts";
import { attributionOf, diagnosticity } from "../../measures/attribution.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import { chosenAt, chosenWay, type ChosenWay } from "./chosen.ts";
import { waysAt, type Strategy } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Whether what was said about a setback points to another way of working before a second try fails. */
const pointsToAnotherWay = (moment: Moment<Strategy>, setback: Setback): boolean => {
  const error = moment.attempts.adjustmentOf[setback.id]?.error;
  const choice = moment.attempts.choices.findLast(({ goal }) => goal === setback.goal);
  const chosenSince = choice !== undefined && choice.at > setback.at;
  return (error === "knowledge" || error === "too-big") && !chosenSince && isCalmSince(moment, setback);
};

/** Whether the first hours after a setback have gone by. */
const isCalmSince = ({ now }: Moment<Strategy>, setback: Setback): boolean =>
  (now - setback.at) / HOUR >= k.calmAfter.value;

/** How a way that was chosen is begun: at the head of what stands beside the first thing until it was read, then further down until the try. */
const start = (moment: Moment<Strategy>, chosen: ChosenWay, setback: Setback | null): Advice => {
  const subject = setback && chosenWay({ ...moment, subject: setback.id }) ? setback.id : chosen.id;
  return {
    fit: moment.own.read[subject] ? "possible" : "good",
    part: "start",
    subject,
    because: [{ text: fill(words.whyStart), evidence: [chosen.id], finding: findings.beginning }],
  };
};

/** Speaks in calm and by day: how a way just chosen is begun; after two tries running that did not work, or when the causes ask for another way; never twice without a try between. */
export const advise = (moment: Moment<Strategy>): Advice | null => {
  const { attempts, care } = moment;
  if (!mayBeAsked(care)) return null;
  const setback = openSetback(attempts);
  const last = attempts.tries.at(-1);
  const goal = setback ? setback.goal : (last?.goal ?? null);
  const ways = waysAt(moment.own, goal);
  if (setback?.kind === "more") return null;
  const chosen = chosenAt(moment, goal);
  // In the first hours after a setback there is enough to see as it is.
  if (chosen) return setback && !isCalmSince(moment, setback) ? null : start(moment, chosen, setback);
  if (!ways.triedSince) return null;
  if (setback && isOneOff(moment, setback.id)) return null;
  if (setback && pointsToAnotherWay(moment, setback))
    return {
      fit: "good",
      part: "change",
      subject: setback.id,
      because: [
        {
          text: fill(words.whyKind),
          evidence: [setback.id, ...idsOf(attempts.adjustmentOf[setback.id])],
          finding: findings.noWaiting,
        },
      ],
    };
  if (ways.losses < k.losses.value) return null;
  const lastTwo = lastTwoAt(attempts, goal);
  const newest = lastTwo.at(-1);
  if (!newest || isOneOff(moment, newest.id)) return null;
  return {
    fit: "good",
    part: "change",
    subject: newest.id,
    because: [
      {
        text: fill(words.whyTwo, { n: ways.losses }),
        evidence: lastTwo.map((attempt) => attempt.id),
        finding: findings.twoLosses,
      },
    ],
  };
};

/** Whether the causes named say that this told little: it is tried again as it is. */
const isOneOff = ({ attempts }: Moment<Strategy>, id: EntryId): boolean => {
  const explanation = attempts.explanationOf[id];
  return explanation !== undefined && diagnosticity(attributionOf(explanation)) < k.oneOff.value;
};

/** The last two tries at a goal, newest last; those at no goal where none is named, as the ways are counted. */
const lastTwoAt = ({ placesByGoal, tries }: Attempts, goal: EntryId | null): readonly Attempt[] =>
  (placesByGoal[goal ?? ""] ?? []).slice(-k.losses.value).flatMap((place) => tries[place] ?? []);

const idsOf = (adjustment: { readonly id: string } | undefined): readonly string[] =>
  adjustment ? [adjustment.id] : [];
