import { neededBy } from "./needed.ts";
import { phraseToPattern } from "./pattern.ts";

/** Phrases that are looked for together, in text that is plain. */
export interface PhraseList {
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
  const byPart = new Map<string, number[]>();
  for (const [at, pattern] of patterns.entries()) {
    const needed = neededBy(pattern);
    if (needed === null) always.push(at);
    for (const part of needed ?? []) byPart.set(part, [...(byPart.get(part) ?? []), at]);
  }
  /** The phrases that may be in a text, in the order of the list. */
  const possibleIn = (text: string): readonly number[] => {
    const found = new Set(always);
    for (const [part, those] of byPart) if (text.includes(part)) for (const at of those) found.add(at);
    return [...found].sort((a, b) => a - b);
  };

  return {
    isIn: (text) => possibleIn(text).some((at) => (expressions[at] ??= toExpression(patterns[at] ?? "")).test(text)),
    without: (text) => {
      const possible = possibleIn(text).map((at) => patterns[at]);
      return possible.length === 0 ? text : text.replace(toExpression(possible.join("|"), "g"), "|");
    },
  };
};
