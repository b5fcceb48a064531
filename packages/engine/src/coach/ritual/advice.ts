import { lastReturnAt, openSetback } from "../../attempts/attempts.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { DAY, HOUR } from "../../journal/entry.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../../mechanisms/mechanism.ts";
import { coachConstants, ritualHelps } from "../science.ts";
import type { Ritual } from "./fold.ts";
import { words } from "./words/en.ts";

/** Speaks in calm in the two weeks after a path came to its end, some days after coming back: the path can be put into one's own order. */
export const advise = (moment: Moment<Ritual>): Advice | null => {
  const { own, care, attempts, now } = moment;
  const last = own.lastEnded;
  if (last === null || own.chosen > 0 || !mayBeAsked(care) || care.distress !== null || openSetback(attempts))
    return null;
  if (now - lastReturnAt(attempts) < coachConstants.orderAfter.value * HOUR) return null;
  if (now - (own.paths[last]?.touched ?? 0) > coachConstants.orderFor.value * DAY) return null;
  return {
    fit: "possible",
    part: "order",
    subject: last,
    because: [{ text: fill(words.whyOrder), evidence: [last], finding: ritualHelps }],
  };
};
