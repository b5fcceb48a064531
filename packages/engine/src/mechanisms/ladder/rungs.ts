import { lastTries, type Attempt } from "../../attempts/attempts.ts";
import { difficulties, difficultyNames, nearestDifficulty } from "../../attempts/difficulty.ts";
import { sayable } from "../../care/gate.ts";
import type { EntryId } from "../../journal/entry.ts";
import { stepSize, worked, type StepSize } from "../../measures/step-size.ts";
import { brief } from "../../screens/words.ts";
import type { Moment } from "../mechanism.ts";
import type { Ladder } from "./fold.ts";
import { constants as k } from "./science.ts";

/** Where someone stands on the five sizes at a goal: places from 0 (tiny) to 4 (stretch). */
export interface Rungs {
  readonly size: StepSize;
  /** The size of their last try. */
  readonly now: number;
  readonly offered: number;
}

/** The place of the size nearest to a difficulty in logits. */
const placeOfSize = (b: number): number => difficultyNames.indexOf(nearestDifficulty(b));

/** The difficulty of the size at a place, in logits. */
export const sizeAt = (place: number): number => difficulties[difficultyNames[place] ?? "tiny"];

/** The five sizes as they stand for a goal; what was settled is the coach's to say, and our own where it does not. */
export const rungsAt = (moment: Moment<Ladder>, goal: EntryId): Rungs => {
  const { attempts, measures, now, own, settledAt } = moment;
  const ours = own.chosen[goal];
  const size = stepSize(attempts, measures.filter, goal, now, settledAt?.(goal) ?? (ours ? [ours] : []));
  const offered = placeOfSize(size.b);
  const last = lastTries(attempts, goal, 1)[0];
  return { size, now: last ? placeOfSize(last.difficulty) : offered, offered };
};

/** Whether a larger size than the one offered may be taken now: not where something holds it, nor at the largest. */
export const mayGrow = ({ size, offered }: Rungs): boolean =>
  size.held === null && offered < difficultyNames.length - 1;

/** Up to three small things at a goal that worked, newest first, by their names; none whose words met care. */
export const knownEasy = (
  moment: Moment<Ladder>,
  goal: EntryId,
): readonly { readonly id: EntryId; readonly what: string }[] => {
  const names = new Set<string>();
  const found: { readonly id: EntryId; readonly what: string }[] = [];
  const isEasy = (one: Attempt): boolean => worked(one) && one.difficulty <= difficulties.easy;
  for (const one of lastTries(moment.attempts, goal, k.easyLook.value).toReversed()) {
    const what = isEasy(one) ? sayable(moment.care, one.id, one.what)?.trim() : null;
    if (!what || names.has(what)) continue;
    names.add(what);
    found.push({ id: one.id, what: brief(what, 40) });
    if (found.length === k.mostThings.value) break;
  }
  return found;
};
