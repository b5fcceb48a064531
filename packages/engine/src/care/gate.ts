import type { Attempts } from "../attempts/attempts.ts";
import type { EntryOf } from "../attempts/fold.ts";
import { DAY, type EntryId, type Instant, type Minutes } from "../journal/entry.ts";
import type { Fold } from "../journal/fold.ts";
import { current, seemsOutOfReach, type Said } from "../measures/affect.ts";
import type { Measures } from "../measures/measures.ts";
import { hourOf, nextMorning } from "../screens/words.ts";
import { contactNamed, countryChosen, doorTaken, noticed, released, restChosen, restEnded } from "./events.ts";
import { waysOf, type Contact } from "./reach/contact.ts";
import { careConstants } from "./science.ts";

/** What care remembers. */
export interface Care {
  /** Entries in which words were noticed, and those that someone said they are safe from. */
  readonly noticed: EntryId[];
  readonly released: { [noticed: EntryId]: true };
  /** Every entry whose words met care: they are not said back, whenever that was. */
  readonly hidden: { [entry: EntryId]: true };
  /** Of those noticed, where other people may be the danger. */
  readonly ofOthers: { [noticed: EntryId]: true };
  /** Where they are, and whom they would turn to. */
  country: string | null;
  contact: Contact | null;
  /** The rest that was chosen, and until when. */
  rest: { readonly id: EntryId; readonly until: Instant } | null;
  readonly doors: { [setback: EntryId]: { readonly door: "start" | "rest" | "person"; readonly at: Instant } };
}

/** How care grows. "I am safe, go on" works at once. */
export const careFold: Fold<Care> = {
  initial: () => ({
    noticed: [],
    released: {},
    hidden: {},
    ofOthers: {},
    country: null,
    contact: null,
    rest: null,
    doors: {},
  }),
  steps: {
    [noticed.type]: (state: Care, entry: EntryOf<typeof noticed>) => {
      state.hidden[entry.body.about] = true;
      if (entry.body.from === "others") state.ofOthers[entry.id] = true;
      if (!state.released[entry.id]) state.noticed.push(entry.id);
    },
    [released.type]: (state: Care, { body }: EntryOf<typeof released>) => {
      for (const id of body.entries ?? state.noticed) state.released[id] = true;
      const still = state.noticed.filter((id) => !state.released[id]);
      state.noticed.splice(0, state.noticed.length, ...still);
      state.rest = null;
    },
    [restChosen.type]: (state: Care, entry: EntryOf<typeof restChosen>) => {
      state.rest = { id: entry.id, until: nextMorning(entry.at, entry.offset) };
    },
    [restEnded.type]: (state: Care) => {
      state.rest = null;
    },
    [doorTaken.type]: (state: Care, entry: EntryOf<typeof doorTaken>) => {
      state.doors[entry.body.about] = { door: entry.body.door, at: entry.at };
    },
    [countryChosen.type]: (state: Care, { body }: EntryOf<typeof countryChosen>) => {
      state.country = body.country;
    },
    [contactNamed.type]: (state: Care, { id, body }: EntryOf<typeof contactNamed>) => {
      const [name, reach] = [body.name?.trim() || null, body.reach?.trim() || null];
      state.contact = name === null && reach === null ? null : { id, name, reach };
    },
  },
};

/** The rest that holds at an instant, or null; a night is never longer than a day, whatever a clock once said. */
export const restNow = ({ rest }: Care, now: Instant): Care["rest"] =>
  rest !== null && now < rest.until && rest.until - now <= DAY ? rest : null;

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
  /** Whether in all that was noticed, and in nothing else, other people may be the danger. */
  readonly ofOthers: boolean;
  readonly country: string | null;
  readonly contact: Contact | null;
  /** Entries whose words are not said back. */
  readonly hidden: { readonly [entry: EntryId]: true };
}

/** Words as they may be said back: null where they met care. */
export const sayable = <Text extends string | null | undefined>(
  { hidden }: Pick<CareNow, "hidden">,
  entry: EntryId,
  text: Text,
): Text | null => (hidden[entry] ? null : text);

/** Whether questions may be asked by themselves: calm, by day, and care not in front. */
export const mayBeAsked = ({ calm, night, gate }: Pick<CareNow, "calm" | "night" | "gate">): boolean =>
  calm && !night && (gate === "open" || gate === "gentle");

/** Whether numbers, larger steps and new ways may be offered: the same, and nothing narrows what is offered. */
export const mayBeOffered = (care: Pick<CareNow, "calm" | "night" | "gate">): boolean =>
  care.gate === "open" && mayBeAsked(care);

/** Where someone is and whom they chose; words that met care are not said back here either, and a number or an address can be used all the same. */
export const whereabouts = ({ country, contact, hidden }: Care): Pick<CareNow, "country" | "contact"> => {
  if (contact === null || !hidden[contact.id]) return { country, contact };
  const isUsable = contact.reach !== null && Object.keys(waysOf(contact.reach)).length > 0;
  return { country, contact: { ...contact, name: null, reach: isUsable ? contact.reach : null } };
};

/** The gate and what it rests on, at an instant in the learner's own time. */
export const careNow = (care: Care, attempts: Attempts, measures: Measures, now: Instant, offset: Minutes): CareNow => {
  const { affect } = measures;
  const distress = current(affect.distress, now);
  const arousal = current(affect.arousal, now);
  const sleep = current(affect.sleep, now);
  const hour = hourOf(now, offset);
  const k = careConstants;
  const resting = restNow(care, now) !== null;
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
    ofOthers: care.noticed.length > 0 && care.noticed.every((id) => care.ofOthers[id]),
    ...whereabouts(care),
    hidden: care.hidden,
  };
};
