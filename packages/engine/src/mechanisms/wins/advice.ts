import { openSetback } from "../../attempts/attempts.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import { constants, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Speaks in a calm moment while fewer than two wins are on record: what one remembers counts, too. */
export const advise = (moment: Moment): Advice | null => {
  const setback = openSetback(moment.attempts);
  if (!setback || !moment.care.calm || moment.attempts.counts.wins >= constants.enough.value) return null;
  return {
    fit: "possible",
    part: "remember",
    subject: setback.id,
    because: [{ text: fill(words.whyRemember), evidence: [setback.id], finding: findings.mastery }],
  };
};
