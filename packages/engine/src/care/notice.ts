import { phrasesOfCrisis, textToPlainText } from "./phrases/en.ts";

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

let pattern: RegExp | null = null;

/** All phrases as one pattern, made when the first text comes. Looking around compiles in half the time of \b. */
const anyPhrase = (): RegExp =>
  (pattern ??= new RegExp(`(?<![a-z0-9])(?=(?:${phrasesOfCrisis.join("|")})(?![a-z0-9]))`));

/** Whether a text holds words of crisis, so that everything stops and a person is offered: yes or no, and nothing more. */
export const hasWordsOfCrisis = (text: string): boolean => anyPhrase().test(textToPlainText(textToEvenText(text)));
