import { openSetback, type Process } from "../../attempts/attempts.ts";
import type { EntryId } from "../../journal/entry.ts";
import type { Moment } from "../mechanism.ts";
import type { ProcessState } from "./fold.ts";
import { wordingOf } from "./wording.ts";

/** What is set out for a goal; nothing where it met care, was taken back, or was never said. */
export const linesOf = (
  { attempts, care }: Pick<Moment, "attempts" | "care">,
  goal: EntryId | null,
): Process | null => {
  const set = goal === null ? undefined : attempts.processOf[goal];
  return set && set.criteria.length > 0 && !care.hidden[set.id] ? set : null;
};

/** The first line at a goal that names only what may come out of it, and that they have not read themselves yet; null without one. */
export const lineInDoubt = (moment: Moment<ProcessState>, goal: EntryId | null): number | null => {
  const set = linesOf(moment, goal);
  const read = moment.own.read[set?.id ?? ""] ?? {};
  const line = set?.criteria.findIndex((text, i) => read[i] === undefined && wordingOf(text) === "outcome") ?? -1;
  return line < 0 ? null : line;
};

/** The kind of what went wrong at a goal, while that is open. */
export const kindAt = ({ attempts }: Pick<Moment, "attempts">, goal: EntryId | null) => {
  const setback = openSetback(attempts);
  return setback && setback.goal === goal ? setback.kind : null;
};
