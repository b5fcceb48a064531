import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../../mechanisms/mechanism.ts";
import { ritualHelps } from "../science.ts";
import type { Ritual } from "./fold.ts";
import { words } from "./words/en.ts";

/** Speaks once, in calm, after a first path came to its end: the path can be put into one's own order. */
export const advise = (moment: Moment<Ritual>): Advice | null => {
  const { own, care } = moment;
  const last = own.lastEnded;
  if (last === null || own.chosen > 0 || !care.calm || care.distress !== null) return null;
  return {
    fit: "possible",
    part: "order",
    subject: last,
    because: [{ text: fill(words.whyOrder), evidence: [last], finding: ritualHelps }],
  };
};
