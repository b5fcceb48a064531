import { openSetback } from "../../attempts/attempts.ts";
import { HOUR, type EntryId } from "../../journal/entry.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Restart } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Whether a plan is missing, or was made for a start that was too large. */
const wantsPlan = ({ attempts, own, now }: Moment<Restart>, setback: string): boolean => {
  const plan = attempts.planOf[setback];
  const sure = own.sure[setback];
  return !plan || (sure !== undefined && sure < constants.sure.value && now - plan.made > HOUR);
};

/** The next step: the card of the open setback, or a small step at the goal last tried. It is always there. */
export const nextStep = ({ attempts }: Moment<Restart>): Advice => {
  const open = openSetback(attempts);
  const plan = open ? attempts.planOf[open.id] : undefined;
  const last = attempts.tries.at(-1);
  const because = plan
    ? { text: fill(words.whyCard), evidence: [plan.id], finding: findings.plansHelp }
    : {
        text: fill(last ? words.whyStep : words.whyFirst),
        evidence: last ? [last.id] : [],
        finding: findings.smallGoals,
      };
  const subject = open?.id ?? last?.goal ?? Object.keys(attempts.goals).at(-1) ?? null;
  return { fit: open ? "good" : "possible", part: "step", subject, because: [because] };
};

/** When and where, asked for by the learner: a first plan, or another than the one that stands. */
export const planAnew = (moment: Moment<Restart>, setback: EntryId): Advice => ({
  ...(moment.attempts.planOf[setback] ? nextStep(moment) : firstPlan(setback)),
  part: "plan",
  subject: setback,
});

const firstPlan = (setback: EntryId): Advice => ({
  fit: "good",
  part: "plan",
  subject: setback,
  because: [{ text: fill(words.whyPlan), evidence: [setback], finding: findings.plansHelp }],
});

/** Speaks always: a plan where an open setback has none, else the next small step. */
export const advise = (moment: Moment<Restart>): Advice => {
  const open = openSetback(moment.attempts);
  if (!open || !wantsPlan(moment, open.id)) return nextStep(moment);
  return firstPlan(open.id);
};

/** A smaller start, offered beside the two minutes. */
export const smallerStart = (moment: Moment<Restart>, setback: string): Advice | null =>
  (moment.own.shrinks[setback] ?? 0) < constants.shrinks.value
    ? {
        fit: "possible",
        part: "smaller",
        subject: setback,
        because: [{ text: fill(words.whySmaller), evidence: [setback], finding: findings.smallGoals }],
      }
    : null;
