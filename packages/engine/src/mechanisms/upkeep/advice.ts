import { openSetback } from "../../attempts/attempts.ts";
import { fill, sayDay, sayLength } from "../../screens/words.ts";
import type { Advice } from "../mechanism.ts";
import { nextProof } from "./proof.ts";
import { findings } from "./science.ts";
import { isMoment, nextToMeet, toOffer, type Here } from "./waiting.ts";
import { words } from "./words/en.ts";

/** Speaks in calm: of a mistake whose day has come, of one that could be met again, and of what has rested for a while. */
export const advise = (moment: Here): Advice | null => {
  if (!isMoment(moment)) return null;
  const { attempts, now, offset } = moment;
  const one = nextToMeet(moment);
  if (one) {
    const text = fill(words.whyMeet, { day: sayDay(one.at, now, offset) });
    return {
      fit: openSetback(attempts) ? "possible" : "good",
      part: "meet",
      subject: one.id,
      because: [{ text, evidence: [one.id], finding: findings.spacing }],
    };
  }
  const offered = toOffer(moment);
  const adjustment = offered ? attempts.adjustmentOf[offered.id] : undefined;
  if (offered && adjustment)
    return {
      fit: "possible",
      part: "keep",
      subject: offered.id,
      because: [{ text: fill(words.whyKeep), evidence: [offered.id, adjustment.id], finding: findings.spacing }],
    };
  const proof = nextProof(moment);
  if (!proof) return null;
  const text = fill(words.whyProof, { length: sayLength(now - proof.lastAny.at) });
  return {
    fit: "possible",
    part: "proof",
    subject: proof.goal.id,
    because: [{ text, evidence: [proof.lastAny.id], finding: findings.inUse }],
  };
};
