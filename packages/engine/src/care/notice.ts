import { phrasesOfCrisis, phrasesOfHarm, textToPlainText } from "./phrases/en.ts";

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
const curlyApostrophe = /[\u2018\u2019\u201a\u201b\u2032\u02b9\u02bb\u02bc\u00b4`]/g;
const curlyQuote = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;

// Apostrophes go first: NFKC would turn the acute accent some keyboards give for one into a space and a mark.
const textToEvenText = (text: string): string =>
  text
    .replace(curlyApostrophe, "'")
    .replace(curlyQuote, '"')
    .normalize("NFKC")
    .replace(invisible, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[ ,.*~_\u2013\u2014-]+/g, (gap) => (gap === " " ? " " : ","))
    .trim();

/** A list of phrases as one pattern, made when the first text comes. Looking around compiles in half the time of \b. */
const anyOf = (phrases: readonly string[]): (() => RegExp) => {
  let pattern: RegExp | null = null;
  return () => (pattern ??= new RegExp(`(?<![a-z0-9])(?=(?:${phrases.join("|")})(?![a-z0-9]))`));
};

const ofCrisis = anyOf(phrasesOfCrisis);
const ofHarm = anyOf(phrasesOfHarm);

/**
 * Whom a text says its writer may be in danger from: themselves, other people, or null. Where both are said it is `"self"`: a life
 * comes first, and the calm screen carries a way to the other one.
 */
export const noticedIn = (text: string): "self" | "others" | null => {
  const plain = textToPlainText(textToEvenText(text));
  return ofCrisis().test(plain) ? "self" : ofHarm().test(plain) ? "others" : null;
};

/** Whether a text holds words of crisis, so that everything stops and a person is offered: yes or no, and nothing more. */
export const hasWordsOfCrisis = (text: string): boolean => noticedIn(text) !== null;
