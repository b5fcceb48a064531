import type { Attempts } from "../attempts/attempts.ts";
import type { EntryOf } from "../attempts/fold.ts";
import type { EntryId, Instant, Minutes } from "../journal/entry.ts";
import type { Fold } from "../journal/fold.ts";
import { current, seemsOutOfReach, type Said } from "../measures/affect.ts";
import type { Measures } from "../measures/measures.ts";
import { hourOf, nextMorning } from "../screens/words.ts";
import { doorTaken, noticed, released, restChosen } from "./events.ts";
import { careConstants } from "./science.ts";

/** What care remembers. */
export interface Care {
  /** Entries whose words met care and that were not released since. */
  readonly noticed: EntryId[];
  /** Every entry whose words met care: they are not said back, whenever that was. */
  readonly hidden: { [entry: EntryId]: true };
  /** Until when resting was chosen. */
  restUntil: Instant | null;
  readonly doors: { [setback: EntryId]: { readonly door: "start" | "rest" | "person"; readonly at: Instant } };
}

/** How care grows. "I am safe, go on" works at once. */
export const careFold: Fold<Care> = {
  initial: () => ({ noticed: [], hidden: {}, restUntil: null, doors: {} }),
  steps: {
    [noticed.type]: (state: Care, entry: EntryOf<typeof noticed>) => {
      state.noticed.push(entry.id);
      state.hidden[entry.body.about] = true;
    },
    [released.type]: (state: Care) => {
      state.noticed.length = 0;
      state.restUntil = null;
    },
    [restChosen.type]: (state: Care, entry: EntryOf<typeof restChosen>) => {
      state.restUntil = nextMorning(entry.at, entry.offset);
    },
    [doorTaken.type]: (state: Care, entry: EntryOf<typeof doorTaken>) => {
      state.doors[entry.body.about] = { door: entry.body.door, at: entry.at };
    },
  },
};

/** How much coaching is right: none but help; none but rest; gently; all of it. */
export type Gate = "support" | "rest" | "gentle" | "open";

/** What care knows at a moment. */
export interface CareNow {
  readonly gate: Gate;
  /** The feelings last entered, where that was within four hours. */
  readonly distress: Said | null;
  readonly arousal: Said | null;
  readonly valence: Said | null;
  /** Nothing was said, or what was said is at most 60. */
  readonly calm: boolean;
  /** Between eleven and five where the learner is. */
  readonly night: boolean;
  readonly noticed: readonly EntryId[];
  /** Entries whose words are not said back. */
  readonly hidden: { readonly [entry: EntryId]: true };
}

/** Words as they may be said back: null where they met care. */
export const sayable = <Text extends string | null | undefined>(
  { hidden }: Pick<CareNow, "hidden">,
  entry: EntryId,
  text: Text,
): Text | null => (hidden[entry] ? null : text);

/** The gate and what it rests on, at an instant in the learner's own time. */
export const careNow = (care: Care, attempts: Attempts, measures: Measures, now: Instant, offset: Minutes): CareNow => {
  const { affect } = measures;
  const distress = current(affect.distress, now);
  const arousal = current(affect.arousal, now);
  const sleep = current(affect.sleep, now);
  const hour = hourOf(now, offset);
  const k = careConstants;
  const resting = care.restUntil !== null && now < care.restUntil;
  const gate: Gate =
    care.noticed.length > 0
      ? "support"
      : resting || (distress !== null && distress.value >= k.rest.value)
        ? "rest"
        : (distress !== null && distress.value >= k.gentle.value) ||
            (sleep !== null && sleep.value < k.sleep.value) ||
            seemsOutOfReach(attempts, now) !== null
          ? "gentle"
          : "open";
  return {
    gate,
    distress,
    arousal,
    valence: current(affect.valence, now),
    calm: distress === null || distress.value <= k.gentle.value,
    night: hour >= k.nightFrom.value || hour < k.nightTo.value,
    noticed: care.noticed,
    hidden: care.hidden,
  };
};
