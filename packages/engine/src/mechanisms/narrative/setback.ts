import { type Setback } from "../../attempts/attempts.ts";
import { mayBeAsked, sayable } from "../../care/gate.ts";
import { setbackOf, type Moment } from "../mechanism.ts";
import type { Narrative } from "./fold.ts";
import { constants as k } from "./science.ts";

/** A moment as narrative sees it. */
export type Here = Moment<Narrative>;

/** The setback a part may speak of now; null where there is none, or this is no time for it. */
export const subjectNow = (moment: Here): Setback | null => {
  const setback = setbackOf(moment);
  return setback && setback.kind !== "more" && mayBeAsked(moment.care) ? setback : null;
};

/** The line they wrote about a setback, as it may be said back; null where there is none. */
export const lineOf = ({ care }: Pick<Here, "care">, setback: Setback): string | null => {
  const line = sayable(care, setback.id, setback.what);
  return line === null || line.trim() === "" ? null : line;
};

/** How many setbacks on the same goal there were up to this one, itself included; 1 where it names no goal. */
export const timesOnGoal = ({ attempts }: Pick<Here, "attempts">, { id, goal }: Setback): number => {
  if (goal === null) return 1;
  const { setbackIds, setbacks } = attempts;
  const place = setbackIds.lastIndexOf(id);
  let times = 0;
  for (let i = place; i >= 0 && i > place - k.lookBack.value; i--)
    if (setbacks[setbackIds[i] ?? ""]?.goal === goal) times++;
  return times;
};
