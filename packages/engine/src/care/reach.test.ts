import { describe, expect, it } from "vitest";
import { never } from "../../test/never-said.ts";
import { africa } from "./reach/collected/africa.ts";
import { americas } from "./reach/collected/americas.ts";
import { asia } from "./reach/collected/asia.ts";
import { europe } from "./reach/collected/europe.ts";
import { oceania } from "./reach/collected/oceania.ts";
import { everywhere } from "./reach/everywhere.ts";
import type { Country, WayToReach } from "./reach/country.ts";
import { listed } from "./reach/listed.ts";
import { isStale, lineProblems, reachProblems } from "./reach/problems.ts";
import { blocksOf, countries, pages } from "./shelf.ts";

const line: WayToReach = {
  label: "116 123",
  detail: "Someone listens, day and night.",
  dial: "116123",
  for: ["crisis"],
  source: "https://example.org/lines",
  checked: "2026-11-22",
};
const country: Country = {
  code: "IE",
  name: "Ireland",
  lines: [
    { ...line, for: ["danger"] },
    { ...line, label: "+116 123" },
  ],
};

const labelsOf = (item: string): readonly string[] => {
  const [block] = blocksOf(item);
  return block?.kind === "help" ? block.lines.map(({ label }) => label) : [];
};

describe("a line", () => {
  it.each<readonly [problem: string, Partial<WayToReach>]>([
    ["the label is empty or too long", { label: " " }],
    ["the detail is no sentence", { detail: "Someone listens" }],
    ["the detail promises or guesses", { detail: "Always there." }],
    ["the detail promises or guesses", { detail: "Probably free." }],
    ["the source is no https address", { source: "http://example.org" }],
    ["the source is no https address", { source: "example.org" }],
    ["the day it was checked is missing", { checked: "" }],
    ["the day it was checked is missing", { checked: "last May" }],
    ["it is for nothing we know", { for: [] }],
    ["a phone cannot dial it", { dial: "116 123" }],
    ["a phone cannot send a text to it", { text: "HOME" }],
    ["the page is no https address", { url: "findahelpline.com" }],
    ["the label names another number than it dials", { dial: "116111" }],
  ])("is refused where %s", (problem, change) => {
    expect(lineProblems(line)).toEqual([]);
    expect(lineProblems({ ...line, ...change })).toContain(problem);
  });
});

describe("a country", () => {
  it("is refused without a line for danger or for dark thoughts, with a line twice, and with one that leads nowhere", () => {
    expect(reachProblems(country)).toEqual([]);
    expect(reachProblems({ ...country, lines: [line] })).toContain("no line for danger");
    expect(reachProblems({ ...country, lines: [{ ...line, for: ["danger"] }] })).toContain("no line for crisis");
    expect(reachProblems({ ...country, lines: [line, line] })).toContain("the same line stands there twice");
    expect(reachProblems({ ...country, code: "irl" })).toContain("the code is not two capital letters");
    const { dial: _, ...nowhere } = { ...line, label: "Samaritans" };
    expect(reachProblems({ ...country, lines: [nowhere] })).toContain("Samaritans: nobody can reach it");
  });
});

describe("what was looked up", () => {
  it("is stale after 180 days, without a day, and on a day that is still to come", () => {
    expect(isStale("2026-11-22", "2027-05-21", 180)).toBe(false);
    expect(isStale("2026-11-22", "2027-05-22", 180)).toBe(true);
    expect(isStale("", "2026-11-22", 180)).toBe(true);
    expect(isStale("2026-11-23", "2026-11-22", 180)).toBe(true);
  });
});

describe("the shelf of ways to reach a person", () => {
  it.each(countries.map((one) => [one.name, one] as const))("%s may stand on it", (_, one) => {
    expect(reachProblems(one)).toEqual([]);
  });

  it("holds at least 25 countries, and on all continents but the empty one", () => {
    expect(countries.length).toBeGreaterThanOrEqual(25);
    for (const part of [africa, americas, asia, europe, oceania]) expect(part.length).toBeGreaterThan(0);
  });

  it("holds the countries that are listed, each once and by name", () => {
    expect(listed.map(({ code }) => code).toSorted()).toEqual(countries.map(({ code }) => code).toSorted());
    for (const { code, name } of listed) expect(countries.find((one) => one.code === code)?.name).toBe(name);
    expect(listed.map(({ name }) => name)).toEqual(
      listed.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, "en")),
    );
    expect(new Set(listed.map(({ code }) => code)).size).toBe(listed.length);
  });

  it("says in each line no word that is never said", () => {
    for (const { label, detail } of [...everywhere, ...countries.flatMap(({ lines }) => lines)])
      for (const [pattern, why] of never) expect(pattern.test(`${label} ${detail}`), `${label}: ${why}`).toBe(false);
  });

  it("names for every line the day it was looked up", () => {
    expect(pages).toHaveLength(countries.flatMap(({ lines }) => lines).length);
  });

  it("holds everywhere a line for danger and a directory, with nothing in it that is refused", () => {
    expect(everywhere.flatMap(lineProblems)).toEqual([]);
    expect(everywhere[0]?.for).toEqual(["danger"]);
    expect(everywhere.some(({ url }) => url !== undefined)).toBe(true);
  });

  it("shows where other people are the danger what is there for that, and then who listens to anything", () => {
    for (const { code, lines } of countries) {
      const shown = labelsOf(`${code}/people`);
      const [danger] = lines.filter((one) => one.for.includes("danger"));
      expect(shown[0]).toBe(danger?.label);
      expect(shown.length).toBeGreaterThan(1);
      const harm = lines.filter((one) => one.for.includes("harm")).map(({ label }) => label);
      for (const label of harm) expect(shown).toContain(label);
    }
  });

  it("leaves lines for harm alone to the screen about that, and shows nothing for a country that is not there", () => {
    for (const { code, lines } of countries)
      for (const one of lines)
        expect(labelsOf(code).includes(one.label) || one.for.every((of) => of === "harm")).toBe(true);
    expect(blocksOf("ZZ")).toEqual([]);
  });
});
