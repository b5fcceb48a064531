import { describe, expect, it } from "vitest";
import { sources, sourcesOf } from "@reprise/engine/sources";
import { cited } from "./cited.ts";
import { corrections } from "./corrections.ts";

describe("a publication named in a sentence", () => {
  it.each([
    ["sitzmann2013", "Sitzmann & Yeo 2013"],
    ["talsma2018", "Talsma et al. 2018"],
    ["bandura1977", "Bandura 1977"],
    ["eskreiswinkler2019", "Eskreis-Winkler & Fishbach 2019"],
    ["brummelman2014", "Brummelman et al. 2014"],
    ["decalheirosvelozo2023", "De Calheiros Velozo et al. 2023"],
  ] as const)("%s is %s", (id, says) => {
    expect(cited(sources[id].citation)).toBe(says);
  });

  it("has a name and a year, whichever it is", () => {
    for (const { citation } of Object.values(sources))
      expect(cited(citation)).toMatch(/^\p{L}[\p{L}\p{M}'’ .&-]+ \d{4}$/u);
  });
});

describe("where studies say something else", () => {
  it("names a publication for each, and only such as the engine knows", () => {
    for (const { found } of corrections) {
      expect(found.length).toBeGreaterThan(0);
      expect(sourcesOf(found)).toHaveLength(found.length);
    }
  });
});
