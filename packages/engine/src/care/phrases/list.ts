import { neededBy } from "./needed.ts";
import { phraseToPattern } from "./pattern.ts";

/** By so many letters it is found what may begin at a place: a text is gone through once, however many phrases there are. */
const BEGINNING = 3;

/** Phrases that are looked for together, in text that is plain. */
export interface PhraseList {
  /** Whether one could be in a text, or in a part of it: a quick look, which never says no where one is. */
  readonly mayBeIn: (text: string) => boolean;
  readonly isIn: (text: string) => boolean;
  /** The text with a bar for each of them. A bar is no gap and no letter, so that what stood around them makes no new phrase. */
  readonly without: (text: string) => string;
}

/** A list of phrases. Where words stand apart, a phrase begins and ends with one. */
export const phraseList = (phrases: readonly string[], { spaced }: { readonly spaced: boolean }): PhraseList => {
  const patterns = phrases.map(phraseToPattern);
  // Looking around compiles in half the time of \b.
  const toExpression = (pattern: string, flags = ""): RegExp =>
    new RegExp(spaced ? `(?<![a-z0-9])(?:${pattern})(?![a-z0-9])` : pattern, flags);
  const expressions: RegExp[] = [];

  const always: number[] = [];
  const byBeginning = new Map<string, Map<string, number[]>>();
  for (const [at, pattern] of patterns.entries()) {
    const needed = neededBy(pattern);
    if (needed === null) always.push(at);
    for (const part of needed ?? []) {
      const parts = byBeginning.get(part.slice(0, BEGINNING)) ?? new Map<string, number[]>();
      byBeginning.set(part.slice(0, BEGINNING), parts.set(part, [...(parts.get(part) ?? []), at]));
    }
  }
  const lengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))];
  /** The phrases that may be in a text, in the order of the list. */
  const possibleIn = (text: string): readonly number[] => {
    const found = new Set(always);
    for (let from = 0; from < text.length; from++)
      for (const length of lengths)
        for (const [part, those] of byBeginning.get(text.slice(from, from + length)) ?? [])
          if (text.startsWith(part, from)) for (const at of those) found.add(at);
    return [...found].sort((a, b) => a - b);
  };

  return {
    mayBeIn: (text) => possibleIn(text).length > 0,
    isIn: (text) => possibleIn(text).some((at) => (expressions[at] ??= toExpression(patterns[at] ?? "")).test(text)),
    without: (text) => {
      const possible = possibleIn(text).map((at) => patterns[at]);
      return possible.length === 0 ? text : text.replace(toExpression(possible.join("|"), "g"), "|");
    },
  };
};
