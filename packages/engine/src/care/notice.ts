import { english } from "./phrases/en.ts";
import { spanish } from "./phrases/es.ts";
import { korean } from "./phrases/ko.ts";
import { phraseToPattern, type Phrases } from "./phrases/pattern.ts";

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
const curlyApostrophe = /[\u2018\u2019\u201a\u201b\u2032\u02b9\u02bb\u02bc\u00b4`]/g;
const curlyQuote = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;

const accent = /[\u0300-\u036f]/g;

// Accents go: phones leave them out as often as not. Apostrophes go first: NFKC would turn the acute accent some keyboards give for one into a space and a mark.
const textToEvenText = (text: string): string =>
  text
    .replace(curlyApostrophe, "'")
    .replace(curlyQuote, '"')
    .normalize("NFKD")
    .replace(accent, "")
    .normalize("NFKC")
    .replace(invisible, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[ ,.*~_\u00a1\u00bf\u2013\u2014-]+/g, (gap) => (gap === " " ? " " : ","))
    .trim();

/** Every language there is a list for. All are looked for in any text: a learner writes in whatever language comes. */
export const languages: readonly Phrases[] = [english, spanish, korean];

/** Phrases as one expression. Looking around compiles in half the time of \\b, and looking ahead in less than reading on. */
const toExpression = (phrases: readonly string[], spaced: boolean): RegExp => {
  const any = `(?:${phrases.map(phraseToPattern).join("|")})`;
  return new RegExp(spaced ? `(?<![a-z0-9])(?=${any}(?![a-z0-9]))` : any);
};

// Below some 20,000 letters of source an expression is made to run fast, at a cost that grows faster than its length: what is written
// in Hangul is that short, and in parts it takes a sixth of the time. The Latin lists are far longer, and quicker to make in one.
const atOnce = 5;

/** Phrases as one expression, or as several where that is quicker to make. */
const toExpressions = (phrases: readonly string[], spaced: boolean): readonly RegExp[] =>
  spaced
    ? [toExpression(phrases, spaced)]
    : Array.from({ length: Math.ceil(phrases.length / atOnce) }, (_, part) =>
        toExpression(phrases.slice(part * atOnce, (part + 1) * atOnce), spaced),
      );

/** What is set aside, in all languages that are written alike: "Romeo y Julieta" must not be noticed by the English list, either. */
const setAsideIn = (spaced: boolean): RegExp => {
  const phrases = languages.filter((language) => language.spaced === spaced).flatMap(({ setAside }) => setAside);
  const any = `(?:${phrases.map(phraseToPattern).join("|")})`;
  return new RegExp(spaced ? `(?<![a-z0-9])${any}(?![a-z0-9])` : any, "g");
};

interface Expressions {
  readonly setAside: RegExp;
  readonly self: readonly RegExp[];
  readonly others: readonly RegExp[];
}

interface Sign {
  readonly from: "self" | "others";
  readonly any: RegExp;
}

// On a page of daily life any two signs meet by chance; what belongs together stands within a few sentences.
const near = 240;

/** Whom weak signs near one another point to, where there are two of different families; one alone is never reason enough. */
const pointedToBy = (signs: readonly Sign[], plain: string): "self" | "others" | null => {
  for (let from = 0; from === 0 || from + near / 2 < plain.length; from += near / 2) {
    const part = plain.slice(from, from + near);
    const found = signs.filter(({ any }) => any.test(part));
    if (found.length >= 2) return found.some((sign) => sign.from === "self") ? "self" : "others";
  }
  return null;
};

/** Makes the search of one language's lists; its expressions are made when the first text comes that may be in it. */
const searchFor = (language: Phrases): ((text: string) => "self" | "others" | null) => {
  let made: Expressions | null = null;
  let signs: readonly Sign[] | null = null;
  return (text) => {
    if (!language.script.test(text)) return null;
    made ??= {
      setAside: setAsideIn(language.spaced),
      self: toExpressions([...language.crisis, ...language.selfHarm], language.spaced),
      others: toExpressions([...language.abuse, ...language.danger], language.spaced),
    };
    // A bar stands for no gap and no letter, so that what stood around words set aside makes no new phrase.
    const plain = language.toPlainText(text).replace(made.setAside, "|");
    if (made.self.some((any) => any.test(plain))) return "self";
    if (made.others.some((any) => any.test(plain))) return "others";
    if (!language.everyday.test(text)) return null;
    signs ??= language.signs.map(({ from, phrases }) => ({ from, any: toExpression(phrases, language.spaced) }));
    return pointedToBy(signs, plain);
  };
};

const searches = languages.map(searchFor);

/**
 * Whom a text says its writer may be in danger from: themselves, other people, or null. Where both are said it is `"self"`: a life
 * comes first, and the calm screen carries a way to the other one.
 */
export const noticedIn = (text: string): "self" | "others" | null => {
  const even = textToEvenText(text);
  const found = searches.map((search) => search(even));
  return found.includes("self") ? "self" : found.includes("others") ? "others" : null;
};

/** Whether a text holds words of crisis, so that everything stops and a person is offered: yes or no, and nothing more. */
export const hasWordsOfCrisis = (text: string): boolean => noticedIn(text) !== null;
