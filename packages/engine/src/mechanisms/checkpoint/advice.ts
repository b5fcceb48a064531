import { fill } from "../../screens/words.ts";
import type { Advice } from "../mechanism.ts";
import { dueNow, isMoment, toSetAhead, worthDue, worthFirst, type Due, type Here } from "./due.ts";
import { constants as k, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** The look back, due or asked for: what the command `checkpoint` and a page show. */
export const lookBack = (moment: Here, due: Due | null = dueNow(moment)): Advice => {
  const last = moment.own.held.at(-1);
  const recent = moment.attempts.tries.slice(-k.tries.value).map(({ id }) => id);
  const evidence = due === "tries" ? recent : last ? [last.id] : [];
  const why = { day: words.whyDay, tries: words.whyTries, week: words.whyWeek, asked: words.whyAsked }[due ?? "asked"];
  return {
    fit: due === "day" ? "good" : "possible",
    part: "review",
    subject: null,
    because: [{ text: fill(why), evidence, finding: findings.debrief }],
  };
};

/** What comes after a look back: one change, and the next cue. */
export const lookAhead = (checkpoint: string): Advice => ({
  fit: "good",
  part: "ahead",
  subject: null,
  because: [{ text: fill(words.whyAhead), evidence: [checkpoint], finding: findings.debrief }],
});

const isItWorth: Advice = {
  fit: "possible",
  part: "worthwhile",
  subject: null,
  because: [{ text: fill(words.whyWorth), evidence: [], finding: findings.askedWorth }],
};

/** Speaks in calm when a look back is due, right after one to set what comes next, and every two weeks to ask whether it is worth it. */
export const advise = (moment: Here): Advice | null => {
  if (!isMoment(moment)) return null;
  const held = toSetAhead(moment);
  if (held) return lookAhead(held.id);
  const asksWorth = worthDue(moment);
  if (asksWorth && worthFirst(moment)) return isItWorth;
  const due = dueNow(moment);
  if (due) return lookBack(moment, due);
  return asksWorth ? isItWorth : null;
};
