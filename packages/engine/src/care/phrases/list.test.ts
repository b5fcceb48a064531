import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { often } from "../../../test/any.ts";
import { languages } from "../notice.ts";
import { phraseList } from "./list.ts";
import { neededBy } from "./needed.ts";
import { phraseToPattern } from "./pattern.ts";

const lists = languages.map(({ crisis, selfHarm, abuse, danger, setAside, signs, spaced }) => ({
  spaced,
  phrases: [crisis, selfHarm, abuse, danger, setAside, ...signs.map(({ phrases }) => phrases)].flat(),
}));

/** An expression without what it only looks at: that is no part of what is found. */
const withoutLooking = (source: string): string => {
  const opens = /\(\?<?[=!]/.exec(source);
  if (!opens) return source;
  let open = 1;
  let end = opens.index + opens[0].length;
  while (open > 0) {
    // A bracket in a class, or after a stroke, opens and closes nothing.
    const next = /^(?:\\.|\[(?:\\.|[^\]])*\]|.)/.exec(source.slice(end))?.[0] ?? "";
    if (next === "(") open++;
    if (next === ")") open--;
    end += next.length;
  }
  return withoutLooking(source.slice(0, opens.index) + source.slice(end));
};

/** What somebody could write that a phrase is found in, but for what it looks at. */
const meets = (phrase: string): fc.Arbitrary<string> => {
  const whole = new RegExp(`^(?:${withoutLooking(phraseToPattern(phrase))})$`);
  return fc.stringMatching(whole);
};

describe("what a text cannot be without", () => {
  test.each<[string, readonly string[] | null]>([
    ["want to die", ["want"]],
    ["(?:hit|beat)s? me", ["beat", "hit"]],
    ["neighbou?r", ["neighbo"]],
    ["no_?body", ["body"]],
    ["di(?:e{1,9}|ed)", ["di"]],
    ["(?:maybe )?a[a-z]{0,9}", ["a"]],
    ["(?:can't|[a-z]{1,3})", null],
    ["here(?! and there)", ["here"]],
    ["(?<!not )here\\x20?", ["here"]],
    ["x{0,3}", null],
    ["[^)]e+", ["e"]],
    ["(?:a|b|)", null],
  ])("of %s", (phrase, needed) => {
    const found = neededBy(phraseToPattern(phrase));
    expect(found && [...found].sort()).toEqual(needed);
  });

  test("stands in everything that one of our phrases is found in", () => {
    const phrases = lists.flatMap((list) => list.phrases);
    const any = fc.constantFrom(...phrases).chain((phrase) => fc.tuple(fc.constant(phrase), meets(phrase)));
    fc.assert(
      fc.property(any, ([phrase, text]) => {
        const needed = neededBy(phraseToPattern(phrase));
        return needed === null || needed.some((part) => text.includes(part));
      }),
      often(1000),
    );
  });
});

describe("a list of phrases", () => {
  test("finds what could be in any text, too", () => {
    const list = phraseList(["[a-z]{1,3} [0-9]", "chapter"], { spaced: true });
    expect(["page 3", "on 3", "chapters"].map(list.isIn)).toEqual([false, true, false]);
    expect(list.without("on 3 of a chapter")).toBe("| of a |");
  });

  test.each(lists)("finds and takes out what one expression of all of them would", ({ phrases, spaced }) => {
    const all = phrases.map(phraseToPattern).join("|");
    const expression = new RegExp(spaced ? `(?<![a-z0-9])(?:${all})(?![a-z0-9])` : all, "g");
    const list = phraseList(phrases, { spaced });
    const said = fc.oneof(fc.constantFrom(...phrases).chain(meets), fc.string());
    fc.assert(
      fc.property(fc.array(said, { maxLength: 4 }), (parts) => {
        const text = parts.join(" ");
        expect(list.without(text)).toBe(text.replace(expression, "|"));
        expect(list.isIn(text)).toBe(text.search(expression) >= 0);
        expect(list.mayBeIn(text) || !list.isIn(text)).toBe(true);
      }),
      often(200),
    );
  });
});
