import { openSetback } from "../../attempts/attempts.ts";
import { mayBeOffered } from "../../care/gate.ts";
import { DAY, HOUR } from "../../journal/entry.ts";
import { fill, sayDay } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Identity } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Speaks on the day after a return, and on three days of a month, about coming back as such. */
export const advise = (moment: Moment<Identity>): Advice | null => returned(moment) ?? monthly(moment);

/** The newest return, on the day after it. */
const returned = (moment: Moment<Identity>): Advice | null => {
  const { tries, closedBy } = moment.attempts;
  const isOld = (at: number): boolean => moment.now - at > k.fresh.value * HOUR;
  const last = tries.findLast(({ id, at }) => closedBy[id] !== undefined || isOld(at));
  if (!last || isOld(last.at) || moment.own.by[last.id] !== undefined) return null;
  const day = sayDay(last.at, moment.now, moment.offset);
  return {
    fit: "possible",
    part: "returned",
    subject: last.id,
    because: [{ text: fill(words.why, { day }), evidence: [last.id], finding: findings.verbs }],
  };
};

/** Coming back as something one does: on the first three days of each month since the first return, in calm. */
const monthly = (moment: Moment<Identity>): Advice | null => {
  const { attempts, care, now, own } = moment;
  const first = attempts.setbacks[attempts.returnedIds[0] ?? ""]?.returnedAt ?? null;
  if (first === null || !mayBeOffered(care)) return null;
  const month = k.month.value * DAY;
  const since = now - first;
  const open = openSetback(attempts);
  if (since < month || since % month >= k.askedFor.value * DAY) return null;
  if (own.said !== null && now - own.said.at < month - k.askedFor.value * DAY) return null;
  if (open !== null && now - open.at < k.quiet.value * HOUR) return null;
  return {
    fit: "possible",
    part: "monthly",
    subject: null,
    because: [
      {
        text: fill(words.whyMonthly),
        evidence: attempts.returnedIds.slice(-k.cited.value),
        finding: findings.saying,
      },
    ],
  };
};
