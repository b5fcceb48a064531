import { english } from "./phrases/en.ts";
import { spanish } from "./phrases/es.ts";
import { korean } from "./phrases/ko.ts";
import { phraseList, type PhraseList } from "./phrases/list.ts";
import type { Phrases } from "./phrases/pattern.ts";

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

/** What is set aside, in all languages that are written alike: "Romeo y Julieta" must not be noticed by the English list, either. */
const setAsideIn = (spaced: boolean): PhraseList =>
  phraseList(
    languages.filter((language) => language.spaced === spaced).flatMap(({ setAside }) => setAside),
    { spaced },
  );

interface Lists {
  readonly setAside: PhraseList;
  readonly self: PhraseList;
  readonly others: PhraseList;
}

interface Sign {
  readonly from: "self" | "others";
  readonly any: PhraseList;
}

// On a page of daily life any two signs meet by chance; what belongs together stands within a few sentences.
const near = 240;

/** Whom weak signs near one another point to, where there are two of different families; one alone is never reason enough. */
const pointedToBy = (signs: readonly Sign[], plain: string): "self" | "others" | null => {
  const possible = signs.filter(({ any }) => any.mayBeIn(plain));
  if (possible.length < 2) return null;
  for (let from = 0; from === 0 || from + near / 2 < plain.length; from += near / 2) {
    const part = plain.slice(from, from + near);
    const found = possible.filter(({ any }) => any.isIn(part));
    if (found.length >= 2) return found.some((sign) => sign.from === "self") ? "self" : "others";
  }
  return null;
};

/** Makes the search of one language's lists, which are made when the first text comes that may be in it. */
const searchFor = (language: Phrases): ((text: string) => "self" | "others" | null) => {
  let made: Lists | null = null;
  let signs: readonly Sign[] | null = null;
  return (text) => {
    if (!language.script.test(text)) return null;
    made ??= {
      setAside: setAsideIn(language.spaced),
      self: phraseList([...language.crisis, ...language.selfHarm], language),
      others: phraseList([...language.abuse, ...language.danger], language),
    };
    const plain = made.setAside.without(language.toPlainText(text));
    if (made.self.isIn(plain)) return "self";
    if (made.others.isIn(plain)) return "others";
    if (!language.everyday.test(text)) return null;
    signs ??= language.signs.map(({ from, phrases }) => ({ from, any: phraseList(phrases, language) }));
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
