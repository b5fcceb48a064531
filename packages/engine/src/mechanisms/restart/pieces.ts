import type { Setback } from "../../attempts/attempts.ts";
import type { CauseName } from "../../attempts/causes.ts";
import { planMade } from "../../attempts/events.ts";
import type { Draft } from "../../journal/entry.ts";
import type { plannedIn } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { fill, hourOf } from "../../screens/words.ts";
import { setbackOf, type Moment } from "../mechanism.ts";
import type { Restart } from "./fold.ts";
import { microStep, thenFor, type MicroStep } from "./micro-step.ts";
import { words } from "./words/en.ts";

/** A moment as restart sees it. */
export type Here = Moment<Restart>;

/** The first cause that can be different, else the first that was named. */
const causeOf = (moment: Here, setback: Setback | null): CauseName | null => {
  const explanation = setback ? moment.attempts.explanationOf[setback.id] : undefined;
  return explanation?.different?.[0] ?? explanation?.causes[0] ?? null;
};

/** The step for a setback: by kind, by the first cause that can be different, and by how often it was made smaller. */
export const stepFor = (moment: Here, setback: Setback | null, more = 0): MicroStep => {
  const cause = causeOf(moment, setback);
  const shrinks = setback ? (moment.own.shrinks[setback.id] ?? 0) : 0;
  return microStep(setback?.kind ?? null, cause, shrinks + more);
};

/** The moments a plan may begin with, nearest first. */
const ifs = (moment: Here): readonly string[] => {
  const evening = hourOf(moment.now, moment.offset) < 18 && !moment.care.night;
  return [...(evening ? [words["if-evening"]] : []), words["if-tomorrow"], words["if-home"], words["if-finished"]].map(
    (one) => fill(one),
  );
};

export const planBlock = (moment: Here, setback: Setback | null): Block => ({
  id: "plan",
  kind: "plan",
  text: fill(words.again),
  ifs: ifs(moment),
  then: thenFor(setback?.kind ?? null, causeOf(moment, setback)),
});

/** The one change as it may be said: null where nothing is to change, undefined where there is nothing to say. */
export const changeOf = ({ attempts, care }: Here, setback: Setback): string | null | undefined => {
  const adjustment = attempts.adjustmentOf[setback.id];
  return adjustment && care.hidden[adjustment.id] ? undefined : (adjustment?.change ?? null);
};

/** The line of the card that says what will be different; no line where words met care. */
export const differently = (moment: Here, setback: Setback): readonly Block[] => {
  const change = changeOf(moment, setback);
  if (change === undefined) return [];
  const text = change === null ? fill(words.differentlyNothing) : fill(words.differently, { change });
  return [{ id: "differently", kind: "say", text }];
};

export const planDrafts = (
  moment: Here,
  plan: ReturnType<typeof plannedIn>,
  better: string | undefined,
): readonly Draft[] => {
  const setback = setbackOf(moment);
  if (!plan && better === undefined) return [];
  return [
    planMade({
      ...(setback ? { setback: setback.id } : {}),
      ...(setback?.goal ? { goal: setback.goal } : {}),
      ...(plan ? { if: plan.if.trim(), then: plan.then.trim() } : {}),
      ...(better === undefined ? {} : { better }),
    }),
  ];
};
