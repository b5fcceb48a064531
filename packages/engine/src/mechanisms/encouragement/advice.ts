import { openSetback } from "../../attempts/attempts.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import { factsFor } from "./facts.ts";
import type { Encouragement } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Speaks when a recovery is open and two facts or more stand for it. */
export const advise = (moment: Moment<Encouragement>): Advice | null => {
  const setback = openSetback(moment.attempts);
  if (!setback || setback.kind === "more") return null;
  const facts = factsFor(moment, setback);
  if (facts.length < k.least.value) return null;
  return {
    fit: "good",
    part: "word",
    subject: setback.id,
    because: [
      {
        text: fill(words.why),
        evidence: facts.slice(0, k.shown.value).map(({ id }) => id),
        finding: findings.onlyWithEvidence,
      },
    ],
  };
};
