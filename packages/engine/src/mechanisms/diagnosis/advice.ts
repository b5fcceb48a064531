import { openSetback } from "../../attempts/attempts.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { DAY, HOUR } from "../../journal/entry.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Diagnosis } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { roundInOnePlace } from "./stuck.ts";
import { words } from "./words/en.ts";

/** Many tries in one place at the goal last tried, and nothing new named for it lately: something new before one more try. */
const newSource = (moment: Moment<Diagnosis>): Advice | null => {
  const goal = moment.attempts.tries.at(-1)?.goal;
  if (goal == null || !mayBeAsked(moment.care)) return null;
  const named = moment.own.sourceAt[goal];
  if (named !== undefined && moment.now - named < k.sourceHolds.value * DAY) return null;
  const tries = roundInOnePlace(moment.attempts, goal);
  if (!tries) return null;
  const evidence = tries.slice(-k.mastered.value).map(({ id }) => id);
  return {
    fit: "essential",
    part: "source",
    subject: goal,
    because: [{ text: fill(words.whySource, { n: tries.length }), evidence, finding: findings.stuck }],
  };
};

/**
 * Speaks when tries go round in one place; else while nothing is set to be different for an open setback, in words of one's own
 * beside the path or asked again in calm. Where it went another way is asked in the closer look alone.
 */
export const advise = (moment: Moment<Diagnosis>): Advice | null => {
  const stuck = newSource(moment);
  if (stuck) return stuck;
  const setback = openSetback(moment.attempts);
  if (!setback || !mayBeAsked(moment.care) || setback.kind === "more") return null;
  const asked = (moment.now - setback.at) / HOUR >= k.calmAfter.value;
  if (moment.attempts.adjustmentOf[setback.id]) return null;
  return {
    fit: asked ? "good" : "possible",
    part: asked ? "adjust" : "ownWords",
    subject: setback.id,
    because: [
      {
        text: fill(words.whyDiagnose),
        evidence: [setback.id],
        finding: setback.kind === "not-started" ? findings.notStarting : findings.oneChange,
      },
    ],
  };
};
