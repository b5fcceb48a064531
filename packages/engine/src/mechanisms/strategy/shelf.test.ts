import { describe, expect, it } from "vitest";
import { never } from "../../../test/never-said.ts";
import { causeNames } from "../../attempts/causes.ts";
import { dimensions, errorTypes, setbackKinds } from "../../attempts/events.ts";
import { fields } from "../../attempts/field.ts";
import { labels } from "../../attempts/ways/labels.ts";
import { ways } from "../../attempts/ways/listed.ts";
import { assumed } from "../../science/finding.ts";
import { sources } from "../../science/sources.ts";
import { wayProblems, type Page } from "./page.ts";
import { blocksOf, pages } from "./shelf.ts";

const good: Page = {
  id: "way-mix",
  what: "You take tasks of different kinds in turn.",
  begin: ["Pick three tasks.", "Begin the first."],
  notWhen: "One of the kinds is still new.",
  finding: { claim: "Mixing holds longer.", certainty: "mixed", sources: ["rohrer2007"] },
  checked: "2026-11-22",
};

describe("the shelf of ways", () => {
  it("holds sixty ways and more, each once, with a page and a label of its own", () => {
    expect(ways.length).toBeGreaterThanOrEqual(60);
    const ids = ways.map(({ id }) => id).sort();
    expect(new Set(ids).size).toBe(ids.length);
    expect(pages.map(({ id }) => id).sort()).toEqual(ids);
    expect(Object.keys(labels).sort()).toEqual(ids);
    expect(new Set(Object.values(labels)).size).toBe(ids.length);
  });

  it("keeps the names that journals hold", () => {
    for (const id of ["ask", "closed-book", "example", "mix", "morning", "other-place", "other-source", "short-daily"])
      expect(Object.keys(labels)).toContain(`way-${id}`);
    for (const id of ["way-slow", "way-with-someone"]) expect(Object.keys(labels)).toContain(id);
  });

  it("has several for each thing that can be changed, and some for each cause, kind of error, kind of setback and field named", () => {
    for (const one of dimensions) expect(ways.filter(({ dimension }) => dimension === one).length).toBeGreaterThan(5);
    for (const cause of causeNames)
      expect(
        ways.some(({ causes }) => causes.includes(cause)),
        cause,
      ).toBe(true);
    for (const error of errorTypes.filter((one) => one !== "luck"))
      expect(ways.filter(({ answers }) => answers.includes(error)).length, error).toBeGreaterThan(5);
    for (const kind of setbackKinds.filter((one) => one !== "more"))
      expect(ways.filter(({ kinds }) => kinds?.includes(kind) ?? true).length, kind).toBeGreaterThan(15);
    for (const field of ["programming", "writing", "languages", "music", "sport", "applications"] as const) {
      expect(fields).toContain(field);
      expect(
        ways.some((way) => way.fields?.includes(field)),
        field,
      ).toBe(true);
    }
  });

  it("shows nothing of which anything is missing", () => {
    for (const page of pages) expect(wayProblems(page), page.id).toEqual([]);
  });

  it("tells a good page from one that lacks something", () => {
    expect(wayProblems(good)).toEqual([]);
    const lacking: readonly (readonly [string, unknown])[] = [
      ["on the list", { ...good, id: "way-none" }],
      ["in one sentence", { ...good, what: "mix" }],
      ["first two minutes", { ...good, begin: [] }],
      ["4 steps at most", { ...good, begin: ["One.", "Two.", "Three.", "Four.", "Five."] }],
      ["does not fit", { ...good, notWhen: "" }],
      ["what speaks for it", { ...good, finding: undefined }],
      ["names a source", { ...good, finding: { claim: "It holds.", certainty: "replicated", sources: [] } }],
      ["names a source", { ...good, finding: { ...assumed("It holds."), sources: ["rohrer2007"] } }],
      ["public address", { ...good, guides: [{ citation: "A page", url: "a page" }] }],
      ["words are short", { ...good, what: "You use metacognitively motivated interleaving." }],
      ["sentences are short", { ...good, what: `You ${"take one and then ".repeat(8)}stop.` }],
      ["exclamation", { ...good, what: "You mix them! And that is it." }],
      ["learning styles", { ...good, what: "You find your learning style." }],
      ["which day", { ...good, checked: "lately" }],
    ];
    for (const [problem, page] of lacking) expect(wayProblems(page).join(" / "), problem).toContain(problem);
    expect(wayProblems(null).length).toBeGreaterThan(5);
  });

  it("says what it rests on, with an address for each, or that no study is cited", () => {
    for (const { id, finding, guides } of pages) {
      const source = blocksOf(id).find((block) => block.id === "source");
      const text = source?.kind === "say" ? source.text : "";
      for (const one of finding.sources) expect(text).toContain(sources[one].doi);
      for (const { url } of guides ?? []) expect(text).toContain(url);
      if (finding.sources.length === 0 && !guides) expect(text).toContain("no study");
    }
  });

  it("says no word that is never said, in a page or in a label", () => {
    for (const { id, what, begin, notWhen, finding } of pages)
      for (const text of [labels[id], what, ...begin, notWhen, finding.claim])
        for (const [pattern, why] of never) expect(pattern.test(text), `${id}: "${text}": ${why}`).toBe(false);
  });

  it("gives one line where only what speaks for a way is asked for, and nothing for a name it does not hold", () => {
    expect(blocksOf("why/way-mix")).toMatchObject([{ id: "why-way-mix", kind: "say", note: true }]);
    expect(blocksOf("way-none")).toEqual([]);
    expect(blocksOf("why/way-none")).toEqual([]);
  });
});
