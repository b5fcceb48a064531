import { tryOf, WIN, type Attempt, type Setback } from "../../attempts/attempts.ts";
import { sayable } from "../../care/gate.ts";
import { rounded } from "../../measures/logistic.ts";
import { brief, capital, fill, sayDay } from "../../screens/words.ts";
import type { Moment } from "../mechanism.ts";
import type { Lines, Stories } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

type Here = Moment<Stories>;

/** Whether two setbacks are of one kind and about as hard; where a kind is not known, the goal has to be the same. */
const areAlike = (one: Setback, other: Setback): boolean =>
  one.kind !== "more" &&
  (one.kind === null || other.kind === null ? one.goal !== null && one.goal === other.goal : one.kind === other.kind) &&
  rounded(Math.abs(one.difficulty - other.difficulty)) <= k.apart.value;

/** An earlier setback like this one that ended in a return: at the same goal, else the newest; null where there is none. */
export const earlierLike = ({ attempts }: Here, setback: Setback): Setback | null => {
  const earlier = attempts.returnedIds
    .slice(-k.lookBack.value)
    .map((id) => attempts.setbacks[id] as Setback)
    .filter((one) => one.id !== setback.id && one.at < setback.at && areAlike(one, setback));
  return earlier.findLast(({ goal }) => goal === setback.goal) ?? earlier.at(-1) ?? null;
};

/** The lines written after the last return from something like this; null where there are none that may be said. */
export const linesFor = ({ attempts, own, care }: Here, setback: Setback): Lines | null => {
  const from = own.linesOf.slice(-k.lookBack.value).findLast((id) => {
    const one = attempts.setbacks[id];
    return one !== undefined && id !== setback.id && one.at < setback.at && areAlike(one, setback);
  });
  const lines = from === undefined ? undefined : own.lines[from];
  if (!lines) return null;
  const [toNext, toSelf] = [sayable(care, lines.id, lines.toNext), sayable(care, lines.id, lines.toSelf)];
  return toNext === null && toSelf === null ? null : { id: lines.id, toNext, toSelf };
};

/** An earlier setback and its return as dated rows, in the learner's own words where these may be said. */
export const rowsOf = (moment: Here, earlier: Setback): readonly { readonly when: string; readonly text: string }[] => {
  const { attempts, now, offset, care } = moment;
  const dayOf = (at: number): string => capital(sayDay(at, now, offset));
  const what = named(sayable(care, earlier.id, earlier.what));
  const back = tryOf(attempts, earlier.returnedBy);
  const level = earlier.levelBy === earlier.returnedBy ? undefined : tryOf(attempts, earlier.levelBy);
  const change = changeOf(moment, earlier);
  return [
    { when: dayOf(earlier.at), text: what ?? fill(words[earlier.kind ?? "unnamed"]) },
    ...(change === null ? [] : [change]),
    ...(back === undefined ? [] : [{ when: dayOf(back.at), text: sayReturn(moment, back) }]),
    ...(level === undefined ? [] : [{ when: dayOf(level.at), text: fill(words.level) }]),
  ];
};

/** What was changed in between: the change in their words, else the plan, else that there was one. */
const changeOf = (
  { attempts, now, offset, care }: Here,
  { id }: Setback,
): { readonly when: string; readonly text: string } | null => {
  const adjusted = attempts.adjustmentOf[id];
  const change = adjusted ? named(sayable(care, adjusted.id, adjusted.change)) : null;
  if (change !== null) return { when: fill(words.then), text: fill(words.changed, { change }) };
  const plan = attempts.planOf[id];
  const then = plan ? named(sayable(care, plan.from.then, plan.then)) : null;
  if (plan && then !== null)
    return { when: capital(sayDay(plan.made, now, offset)), text: fill(words.planned, { then }) };
  return adjusted ? { when: fill(words.then), text: fill(words.adjusted) } : null;
};

const sayReturn = ({ care }: Here, attempt: Attempt): string => {
  const what = named(sayable(care, attempt.id, attempt.what));
  const came = what === null ? fill(words.cameBack) : fill(words.cameBackWith, { what });
  return `${came} ${fill(attempt.result >= WIN ? words.worked : attempt.result > 0 ? words.partly : words.notYet)}`;
};

const named = (text: string | null): string | null => (text === null || text.trim() === "" ? null : brief(text));
