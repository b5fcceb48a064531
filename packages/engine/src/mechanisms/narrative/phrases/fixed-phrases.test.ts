import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixedPhrases } from "./fixed-phrases.ts";
import { english } from "./en.ts";

type Labelled = readonly { readonly text: string; readonly fixed: boolean }[];

const half = (name: string): Labelled =>
  JSON.parse(readFileSync(join(import.meta.dirname, "sentences", `${name}.json`), "utf8")) as Labelled;
const development = half("development");
const evaluation = half("evaluation");

const measured = (half: Labelled) => {
  const found = half.filter(({ text }) => fixedPhrases(text).length > 0);
  const right = found.filter(({ fixed }) => fixed).length;
  const wanted = half.filter(({ fixed }) => fixed).length;
  return { right, found: found.length, wanted, precision: right / found.length, recall: right / wanted };
};

const isFound = (text: string): boolean => fixedPhrases(text).length > 0;

describe("phrases about who one is", () => {
  it.each([
    ["development", development],
    ["evaluation", evaluation],
  ] as const)("are right at least nine times in ten on the %s half", (name, half) => {
    const { right, found, wanted, precision, recall } = measured(half);
    console.info(`${name}: precision ${right} of ${found}, recall ${right} of ${wanted}`);
    expect(half.length).toBeGreaterThanOrEqual(100);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  });

  it("are measured on two halves that share no sentence, about half of each being such phrases", () => {
    const texts = [...development, ...evaluation].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(200);
    for (const half of [development, evaluation]) {
      const share = half.filter(({ fixed }) => fixed).length / half.length;
      expect(share).toBeGreaterThan(0.4);
      expect(share).toBeLessThan(0.6);
    }
  });

  it("are places in the learner's own text, with the name of a rule, and no verdict", () => {
    const text = "Got 34 percent.\u00a0I’m just not a MATHS person, I think";
    const [one, ...more] = fixedPhrases(text);
    expect(more).toEqual([]);
    expect(Object.keys(one ?? {})).toEqual(["from", "to", "rule"]);
    expect(text.slice(one?.from, one?.to)).toBe("I’m just not a MATHS person");
    expect(one?.rule).toBe("kind");
  });

  it.each([
    ["denied", "I'm not stupid", "I don't think I'm stupid"],
    ["said by somebody", "She told me I'm a failure", "I'm a failure, he said", 'It said "I\'m a failure" on the wall'],
    ["supposed", "If I'm too stupid for this, I will see", "What would it mean if I'm a failure"],
    ["past", "I used to think I'm a failure", "As a child I was sure I'm stupid"],
    ["a question", "Am I stupid?", "Am I sure that I'm stupid?"],
    ["about others", "You are stupid", "My brother is a failure", "They can't do maths"],
    ["a title", "I read a book called I'm a Failure", "The Idiot's Guide to Latin"],
    ["about things", "this proof is stupid", "the bug is a disaster"],
    ["denied in other words", "It is not so that I'm a failure", "I am far from certain that I'm stupid"],
    ["in quotation marks", '"I\'m a failure" was a line in the poem'],
    ["only like it", "I'm an idiot sandwich", "I'm a failure analyst", "I'm the kind of person who likes maps"],
    ["about something else", "I have no ear plugs", "I'll never pass up cake", "I can't write because my wrist hurts"],
    ["passing", "I can't do integrals yet", "I'm useless today", "I'm hopeless at French right now"],
    ["about one act", "I'm an idiot for leaving it until midnight"],
    ["everyday", "I'm not a morning person", "I'm terrible at replying", "I'm too tired", "I can't do Friday"],
  ])("are not what is %s", (_, ...texts) => {
    for (const text of texts) expect([text, isFound(text)]).toEqual([text, false]);
  });

  it("are found after something that is denied or past, where a new thought begins", () => {
    for (const text of [
      "I could not finish it because I'm stupid",
      "I thought it went well but I'm just not a maths person",
      "He said it was fine. I'm a failure.",
    ])
      expect([text, isFound(text)]).toEqual([text, true]);
  });

  const rules = english.rules.map(({ id }) => id);

  it("do not overlap, lie inside the text and stand in order, whatever the text", () => {
    const piece = fc.constantFrom(
      "I'm ",
      "so ",
      "not ",
      "stupid",
      "a failure",
      ", ",
      ". ",
      '"',
      "I can't do maths",
      "İ",
      "’",
      "\n",
      "🎻",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join("");
          let before = 0;
          for (const { from, to, rule } of fixedPhrases(text)) {
            expect(from).toBeGreaterThanOrEqual(before);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(rules.includes(rule)).toBe(true);
            before = to;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("have rules of one name each", () => {
    expect(new Set(rules).size).toBe(rules.length);
  });

  it("are found in ten thousand characters without going over the same ones again and again", () => {
    const longest = (text: string) => text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000);
    fixedPhrases("I'm stupid");
    for (const bait of [
      "i'm just so too really ",
      "i'm a very very very ",
      "i'm not a maths ",
      "i don't have the the the ",
      "i can't do foreign foreign ",
      "i'm stupid ",
      '"i\'m stupid" ',
      '"',
      "i can't a b c d e ",
      "if not because ",
    ]) {
      const from = performance.now();
      fixedPhrases(longest(bait));
      // A few milliseconds in truth; a search that goes back over itself would take seconds.
      expect([bait, performance.now() - from < 250]).toEqual([bait, true]);
    }
  });
});
