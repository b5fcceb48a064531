import { whereabouts } from "../care/gate.ts";
import type { Whereabouts } from "../care/reach/blocks.ts";
import { listedCountry, nameOf } from "../care/reach/listed.ts";
import { contactScreen, countryScreen } from "../care/reach/screens.ts";
import { helpScreen, peopleScreen } from "../care/screens.ts";
import type { Screen } from "../screens/screen.ts";
import type { Learner } from "./learner.ts";
import { ASKED, type Suggestion } from "./suggestion.ts";

/** Where someone is: as they chose it, else as their device hints; nobody is known while their journal is closed. */
const about = (learner: Learner | null, hint: string | null): Whereabouts => {
  const known = learner && whereabouts(learner.care);
  return { country: known?.country ?? listedCountry(hint), contact: known?.contact ?? null };
};

const asked = (screen: Screen): Suggestion => ({ rule: ASKED, mechanism: "care", screen, because: [] });

/** The calm screen, reachable from every screen in the same place; `hint` is the country a device is set to, and is recorded by nobody. */
export const helpNow = (learner: Learner | null, hint: string | null = null): Screen =>
  helpScreen(null, about(learner, hint));

/** The screen for someone whom other people hurt or frighten, when they ask for it by themselves. */
export const peopleNow = (learner: Learner | null, hint: string | null = null): Screen =>
  peopleScreen(null, about(learner, hint));

/** Whose lines those are: the country's name, and whether only the device hints at it; null where none is known. */
export const countryShown = (
  learner: Learner | null,
  hint: string | null = null,
): { readonly name: string; readonly isHint: boolean } | null => {
  const { country } = about(learner, hint);
  const name = nameOf(country);
  return name === null ? null : { name, isHint: learner?.care.country !== country };
};

/** Where are you: to choose a country, or another one. */
export const countryNow = (hint: string | null = null): Suggestion => asked(countryScreen(hint));

/** Someone of their own: to name one, or another one, or nobody. */
export const contactNow = (learner: Learner): Suggestion => asked(contactScreen(whereabouts(learner.care).contact));
