import { HOUR } from "../../journal/entry.ts";
import { fill, sayDay } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Identity } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Speaks once after each return, within two days of it. */
export const advise = (moment: Moment<Identity>): Advice | null => {
  const { tries, closedBy } = moment.attempts;
  const isOld = (at: number): boolean => moment.now - at > constants.fresh.value * HOUR;
  const last = tries.findLast(({ id, at }) => closedBy[id] !== undefined || isOld(at));
  if (!last || isOld(last.at) || moment.own.by[last.id] !== undefined) return null;
  const day = sayDay(last.at, moment.now, moment.offset);
  return {
    fit: "good",
    part: "returned",
    subject: last.id,
    because: [{ text: fill(words.why, { day }), evidence: [last.id], finding: findings.verbs }],
  };
};
