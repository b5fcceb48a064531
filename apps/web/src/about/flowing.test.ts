import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { flowing } from "./flowing.ts";

describe("a licence that flows", () => {
  const fonts = join(import.meta.dirname, "..", "look", "fonts");
  const text = readFileSync(join(fonts, "newsreader-OFL.txt"), "utf8");

  it("says the same in the same words", () => {
    const spaced = (one: string): string => one.replace(/\s+/g, " ");
    expect(spaced(flowing(text))).toBe(spaced(text));
  });

  it("keeps its headings and its paragraphs, and breaks no sentence", () => {
    const lines = flowing(text).split("\n");
    expect(lines).toContain("PREAMBLE");
    expect(lines.find((line) => line.startsWith("The goals of the Open Font License"))).toMatch(/with others\.$/);
    expect(lines.find((line) => line.startsWith("2)"))).toMatch(/viewed by the user\.$/);
  });
});
