// Phrases are for people to read and to add to. How to read one:
//
// - A space is a gap: one sign, a space, or a comma where there was a comma, a dash, dots or the like.
// - An apostrophe counts for nothing, and _ joins words written as one or as two.
// - The rest is an ordinary regular expression over text that `notice.ts` has made even and the language has made plain: lower case,
//   common misspellings put right, and no fillers ("just", "really"), so write none. \\x20 is a space that is no gap.
// - (?!...) and (?<!...) exclude fixed idioms of study and daily life ("shoot myself in the foot"), never a negation: "I am not
//   suicidal, but ..." is noticed, on purpose. A false alarm costs one calm screen; a miss may cost a life.
//
// Danger: every repetition is bounded and none stands inside another, so that no text can make the search slow. A test holds
// this. A phrase is compiled when a text first holds what it cannot be without (`needed.ts`): a phrase with a telling word in it
// costs nothing on most days.

/** What is too weak to stop anyone alone: of two of different families in one text, the second is reason enough. */
export interface Signs {
  /** What they have in common, in a word: only to be read. */
  readonly family: string;
  /** Whom they would say their writer may be in danger from. */
  readonly from: "self" | "others";
  readonly phrases: readonly string[];
}

/** What one language's lists hold. They are first drafts of our own, not a clinical instrument. */
export interface Phrases {
  /** Wanting to die, ending one's life, being a burden, seeing no reason: the writer may be in danger from themselves. */
  readonly crisis: readonly string[];
  /** Harming oneself, and having taken too much: the same. */
  readonly selfHarm: readonly string[];
  /** Being hurt, threatened, kept or forced: the danger may come from other people. */
  readonly abuse: readonly string[];
  /** Somebody who is there now, or nowhere to stay: the same. */
  readonly danger: readonly string[];
  /** What is noticed where two families of it stand in one text. */
  readonly signs: readonly Signs[];
  /** Study and daily life that sound alike ("an essay about suicide"): set aside first, only these words, and the rest is looked at. */
  readonly setAside: readonly string[];
  /** Makes even text plain, as this language's phrases have it. */
  readonly toPlainText: (text: string) => string;
  /** What a text holds if it may be in this language. */
  readonly script: RegExp;
  /** What hardly any sentence in this language goes without: only then are its weak signs looked for. */
  readonly everyday: RegExp;
  /** Whether words stand apart, so that a phrase begins and ends with one. */
  readonly spaced: boolean;
}

const gap = "[ ,]";

/** A phrase as the source of a regular expression. */
export const phraseToPattern = (phrase: string): string =>
  phrase.replaceAll(" ", gap).replaceAll("_", `${gap}?`).replaceAll("'", "");

/** Up to so many letters of other words: "he (came home and) hits me". */
export const few = (letters: number): string => `[a-z\\x20]{0,${letters}}`;

/** The same across a comma. */
export const fewOn = (letters: number): string => `[a-z\\x20,]{0,${letters}}`;
