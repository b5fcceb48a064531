import { english, type Phrasebook } from "./en.ts";

/** Where a phrase stands in a text, in UTF-16 units, and the rule that found it. Some people read it as being about who one is. */
export interface FixedPhrase {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** How far around a phrase is read for what makes it another thing, in UTF-16 units. */
const AROUND = 160;

// Each replacement keeps the length, so that a place in the even text is a place in the learner's own.
const textToEvenText = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\t\u00a0]/g, " ");

const compiled = new Map<Phrasebook, readonly { readonly id: string; readonly pattern: RegExp }[]>();

/** The rules of a language, made when the first text comes. */
const rulesOf = (book: Phrasebook) => {
  const known =
    compiled.get(book) ??
    book.rules.map(({ id, pattern }) => ({ id, pattern: new RegExp(`(?<![a-z0-9'])(?:${pattern})`, "g") }));
  compiled.set(book, known);
  return known;
};

/** The stretches of a text that stand between double quotes: somebody else's word, or a title. */
const quoted = (text: string): readonly (readonly [from: number, to: number])[] =>
  [...text.matchAll(/"[^"\n]{1,400}"/g)].map((match) => [match.index, match.index + match[0].length]);

const lastIndexOfAny = (text: string, signs: string): number => {
  for (let i = text.length - 1; i >= 0; i--) if (signs.includes(text.charAt(i))) return i;
  return -1;
};

/** Whether the words around a phrase make it another thing: denied, past, supposed, asked, quoted, passing, or about one act. */
const meansAnother = (book: Phrasebook, text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const sentence = before.slice(lastIndexOfAny(before, ".!?\n") + 1);
  const after = text.slice(to, to + AROUND);
  const end = after.search(/[.!?\n]/);
  if (after.charAt(end) === "?") return true;
  const rest = end < 0 ? after : after.slice(0, end);
  const thought = sentence.slice([...sentence.matchAll(book.breaks)].at(-1)?.index ?? 0);
  const onwards = rest.slice(0, [...rest.matchAll(book.breaks)][0]?.index ?? rest.length);
  return (
    book.supposed.test(sentence) ||
    book.denied.test(thought) ||
    /\bnot (?:just |only )?because $/.test(sentence) ||
    book.past.test(thought) ||
    book.reported.test(thought) ||
    book.passing.test(onwards) ||
    book.excused.test(rest)
  );
};

/**
 * Phrases in which something that happened is said as what one is, in the order in which they stand; none overlaps another.
 * English only. It says where they are and by what rule: never that they are true of anyone, and nothing of them is kept.
 */
export const fixedPhrases = (text: string, book: Phrasebook = english): readonly FixedPhrase[] => {
  const even = textToEvenText(text);
  const inQuotes = quoted(even);
  const found: FixedPhrase[] = [];
  for (const { id, pattern } of rulesOf(book)) {
    for (const match of even.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (inQuotes.some(([open, close]) => from >= open && to <= close)) continue;
      if (!meansAnother(book, even, from, to)) found.push({ from, to, rule: id });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: FixedPhrase[] = [];
  for (const one of found) if (one.from >= (apart.at(-1)?.to ?? 0)) apart.push(one);
  return apart;
};
