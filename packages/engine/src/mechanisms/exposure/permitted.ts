import { openSetback, type Setback } from "../../attempts/attempts.ts";
import type { SetbackKind } from "../../attempts/events.ts";
import { mayBeOffered } from "../../care/gate.ts";
import { careConstants } from "../../care/science.ts";
import { DAY, HOUR, type EntryId } from "../../journal/entry.ts";
import type { Moment } from "../mechanism.ts";
import type { Exposure } from "./fold.ts";
import { constants as k } from "./science.ts";

type Here = Moment<Exposure>;

/** Kinds of which the feared thing may really harm: only they themselves can say whether it is safe. */
const mayHarm: readonly (SetbackKind | null)[] = ["unfair", "with-others"];

/** Whether they slept too little last night, as far as they said. */
const sleptLittle = ({ measures, now }: Here): boolean => {
  const said = measures.affect.sleep.findLast(({ at }) => at <= now);
  return said !== undefined && now - said.at <= k.sleepLasts.value * HOUR && said.value < careConstants.sleep.value;
};

/** Whether anything feared may be spoken of now: the gate open, calm, by day, slept, no words of crisis for a month, nothing that was more. */
export const isPermitted = (moment: Here): boolean => {
  const { attempts, care, now, own } = moment;
  return (
    mayBeOffered(care) &&
    (own.crisis === null || now - own.crisis > k.crisis.value * DAY) &&
    openSetback(attempts)?.kind !== "more" &&
    !sleptLittle(moment)
  );
};

/** Whether it must be asked first if this is safe to try. */
export const asksSafety = ({ own }: Here, setback: Setback): boolean =>
  mayHarm.includes(setback.kind) && own.safe[setback.id] === undefined;

/** Whether what is feared about a setback may be looked at: never where it was more; where it may harm, only after their own yes. */
export const isSafe = ({ own }: Here, setback: Setback | null | undefined): boolean =>
  !setback || (setback.kind !== "more" && (!mayHarm.includes(setback.kind) || own.safe[setback.id] === "yes"));

/** Whether discomfort may be spoken of as expected: not where others, or something unfair, have a part in it. */
export const isOwnDiscomfort = (setback: Setback | null | undefined): boolean =>
  !setback || (setback.kind !== "more" && !mayHarm.includes(setback.kind));

/** How many of the last setbacks are looked at. */
const LATELY = 20;

/** The newest setback at a goal, of the last few. */
export const setbackAt = ({ attempts }: Here, goal: EntryId | null): Setback | undefined =>
  goal === null
    ? undefined
    : attempts.setbackIds
        .slice(-LATELY)
        .map((id) => attempts.setbacks[id] as Setback)
        .findLast((one) => one.goal === goal);
