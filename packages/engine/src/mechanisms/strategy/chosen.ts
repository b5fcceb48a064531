import type { Choice } from "../../attempts/attempts.ts";
import { labels } from "../../attempts/ways/labels.ts";
import { wayOf } from "../../attempts/ways/listed.ts";
import type { WayId } from "../../attempts/ways/way.ts";
import type { EntryId } from "../../journal/entry.ts";
import { setbackOf, type Moment } from "../mechanism.ts";
import { waysAt, type Strategy } from "./fold.ts";

/** A way of ours that was chosen and has not come to a try yet. */
export interface ChosenWay {
  readonly id: EntryId;
  readonly goal: EntryId | null;
  readonly way: WayId;
  readonly label: string;
}

/** The way that was chosen last at a goal, while no try came since; null where it was their own, or none. */
export const chosenAt = ({ attempts, own }: Moment<Strategy>, goal: EntryId | null): ChosenWay | null => {
  const { current, triedSince } = waysAt(own, goal);
  const way = triedSince ? undefined : wayOf(current);
  const choice = way && attempts.choices.findLast((one) => one.goal === goal && one.way === way.id);
  return way && choice ? { id: choice.id, goal, way: way.id, label: labels[way.id] } : null;
};

/** The way that a moment is about: by the choice itself, or chosen since the setback at hand. */
export const chosenWay = (moment: Moment<Strategy>): ChosenWay | null => {
  const { attempts, subject } = moment;
  const setback = setbackOf(moment);
  const about: Pick<Choice, "goal"> | undefined = setback ?? attempts.choices.findLast(({ id }) => id === subject);
  const found = about ? chosenAt(moment, about.goal) : null;
  const isIt = setback ? isSince(attempts.choices, found?.id, setback.at) : found?.id === subject;
  return found && isIt && setback?.kind !== "more" ? found : null;
};

const isSince = (choices: readonly Choice[], id: EntryId | undefined, at: number): boolean =>
  (choices.findLast((choice) => choice.id === id)?.at ?? -Infinity) >= at;
