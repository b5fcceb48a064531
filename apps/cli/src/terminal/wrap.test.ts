import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless } from "@reprise/visit";
import { widthOf, wrap } from "./wrap.ts";

describe("a wrapped text", () => {
  it("keeps to its columns, whatever it is made of, and loses no sign but spaces", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "bc", " ", "한", "👩‍🚀", "é", "\n", "-"), maxLength: 120 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = wrap(text, columns);
        for (const line of lines) expect(widthOf(line.trimStart())).toBeLessThanOrEqual(columns);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it("indents what follows like its first line", () => {
    expect(wrap("  one two three", 9)).toEqual(["  one two", "  three"]);
  });
});

describe("a harmless text", () => {
  it("shows controls and direction marks by their numbers and leaves the rest alone", () => {
    expect(harmless("a\u001B[31mb\u202Ec\u0007\n\td")).toBe("a⟨U+001B⟩[31mb⟨U+202E⟩c⟨U+0007⟩\n\td");
  });
});
