import { HOUR } from "../../journal/entry.ts";
import { fill, sayDay } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Identity } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Speaks after each return until what made it possible was said, and for two days at most; the newest first. */
export const advise = (moment: Moment<Identity>): Advice | null => {
  const { tries, closedBy } = moment.attempts;
  const isUnsaid = (id: string): boolean => closedBy[id] !== undefined && moment.own.by[id] === undefined;
  const isOld = (at: number): boolean => moment.now - at > constants.fresh.value * HOUR;
  const last = tries.findLast(({ id, at }) => isUnsaid(id) || isOld(at));
  if (!last || isOld(last.at)) return null;
  const day = sayDay(last.at, moment.now, moment.offset);
  return {
    fit: "good",
    part: "returned",
    subject: last.id,
    because: [{ text: fill(words.why, { day }), evidence: [last.id], finding: findings.verbs }],
  };
};
