import { triesSince, type Attempts } from "../../attempts/attempts.ts";
import { HOUR, type EntryId } from "../../journal/entry.ts";
import { fill, sayDay } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { BounceBack } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Whether an attempt was a return from something that may be talked about: not only from what was more than a setback. */
export const isReturn = ({ closedBy, setbacks }: Attempts, attempt: EntryId): boolean =>
  closedBy[attempt]?.some((id) => setbacks[id]?.kind !== "more") ?? false;

/** Speaks in calm after each return until something was said of it, and for two days at most; the newest first. */
export const advise = (moment: Moment<BounceBack>): Advice | null => {
  const { attempts, care, own, now, offset } = moment;
  if (!care.calm) return null;
  const last = triesSince(attempts, now - k.fresh.value * HOUR).findLast(
    ({ id }) => own.said[id] === undefined && isReturn(attempts, id),
  );
  if (!last) return null;
  const day = sayDay(last.at, now, offset);
  return {
    fit: "good",
    part: "returned",
    subject: last.id,
    because: [{ text: fill(words.why, { day }), evidence: [last.id], finding: findings.verbs }],
  };
};
