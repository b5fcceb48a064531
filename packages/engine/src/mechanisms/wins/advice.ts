import { openSetback, type Attempts } from "../../attempts/attempts.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import { constants, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Whether there is enough on record to speak from: two minutes begun on the path are a win, but tell nothing of what can be done. */
const hasEnough = ({ counts, wins }: Attempts): boolean =>
  counts.wins - wins.length >= constants.enough.value ||
  counts.wins - wins.filter(({ from }) => from === "begun").length >= constants.enough.value;

/** Speaks in a calm moment by day while fewer than two wins are on record: what one remembers counts, too. */
export const advise = (moment: Moment): Advice | null => {
  const setback = openSetback(moment.attempts);
  if (!setback || !mayBeAsked(moment.care) || setback.kind === "more" || hasEnough(moment.attempts)) return null;
  return {
    fit: "possible",
    part: "remember",
    subject: setback.id,
    because: [{ text: fill(words.whyRemember), evidence: [setback.id], finding: findings.mastery }],
  };
};
