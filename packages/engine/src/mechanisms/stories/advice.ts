import { openSetback, type Attempts, type Setback } from "../../attempts/attempts.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { HOUR } from "../../journal/entry.ts";
import { fill, sayDay } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Stories } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { modelFor } from "./selection.ts";
import { words } from "./words/en.ts";

/** Whether someone's own record has too little to speak: fewer than two wins, two minutes begun on the path left out. */
const isEmptyRecord = ({ counts, wins }: Attempts): boolean => {
  let own = counts.wins - wins.length;
  for (let i = wins.length - 1; i >= 0 && own < k.enough.value; i--) if (wins[i]?.from !== "begun") own++;
  return own < k.enough.value;
};

/** The newest fresh return of which no line has been asked for yet, as the setback it came back from; null where there is none. */
const untold = ({ attempts, own, now }: Moment<Stories>): Setback | null =>
  attempts.returnedIds
    .slice(-k.lately.value)
    .map((id) => attempts.setbacks[id] as Setback)
    .findLast(
      ({ id, kind, returnedAt }) =>
        kind !== "more" &&
        returnedAt !== null &&
        now - returnedAt >= k.settledIn.value * HOUR &&
        now - returnedAt <= k.fresh.value * HOUR &&
        !own.asked[id] &&
        own.lines[id] === undefined,
    ) ?? null;

/**
 * Speaks in calm, by day: after a return it asks once for two lines; while a setback is open and the record is empty it tells of
 * someone. With a record, stories are for the closer look.
 */
export const advise = (moment: Moment<Stories>): Advice | null => {
  const { attempts, care, now, offset } = moment;
  if (!mayBeAsked(care) || openSetback(attempts)?.kind === "more") return null;
  const returned = untold(moment);
  if (returned)
    return {
      fit: "possible",
      part: "tell",
      subject: returned.id,
      because: [
        {
          text: fill(words.whyTell, { day: sayDay(returned.returnedAt ?? now, now, offset) }),
          evidence: returned.returnedBy === null ? [returned.id] : [returned.returnedBy],
          finding: findings.advising,
        },
      ],
    };
  const setback = openSetback(attempts);
  if (!setback || !isEmptyRecord(attempts)) return null;
  const model = modelFor(moment, setback);
  if (!model) return null;
  return {
    fit: "possible",
    part: "story",
    subject: setback.id,
    because: [
      model.is === "past-self"
        ? { text: fill(words.whyPastSelf), evidence: [model.earlier.id], finding: findings.pastSelf }
        : { text: fill(words.whyStory), evidence: [setback.id], finding: findings.coping },
    ],
  };
};
