import { openSetback } from "../../attempts/attempts.ts";
import { HOUR } from "../../journal/entry.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import { constants, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Speaks while nothing is set to be different for an open setback: in words of one's own beside the path, or asked again in calm. */
export const advise = (moment: Moment): Advice | null => {
  const setback = openSetback(moment.attempts);
  if (!setback || !moment.care.calm || setback.kind === "more") return null;
  if (moment.attempts.adjustmentOf[setback.id]) return null;
  const asked = (moment.now - setback.at) / HOUR >= constants.calmAfter.value;
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
