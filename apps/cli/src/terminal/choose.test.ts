import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowed } from "./choose.ts";

const same = (text: string): string => text;
const options = (n: number, lines = 1): readonly (readonly string[])[] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: lines }, (_, line) => `${i}.${line}`));

describe("a list that is longer than the screen", () => {
  it("is drawn whole where there is room", () => {
    expect(windowed(options(3), 0, 3, same)).toEqual(["0.0", "1.0", "2.0"]);
  });

  it("is drawn around where one stands, and says how many lie above and below", () => {
    expect(windowed(options(9), 0, 5, same)).toEqual(["0.0", "1.0", "2.0", "  ↓ 6 more"]);
    expect(windowed(options(9), 4, 5, same)).toEqual(["  ↑ 3 more", "3.0", "4.0", "5.0", "  ↓ 3 more"]);
    expect(windowed(options(9), 8, 5, same)).toEqual(["  ↑ 6 more", "6.0", "7.0", "8.0"]);
  });

  it("holds the one that is chosen, and fits, however long the list and the options are", () => {
    const given = fc.record({
      n: fc.integer({ min: 1, max: 40 }),
      lines: fc.integer({ min: 1, max: 3 }),
      room: fc.integer({ min: 5, max: 30 }),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(given, ({ n, lines, room, at }) => {
        const drawn = windowed(options(n, lines), at % n, room, same);
        expect(drawn).toContain(`${at % n}.0`);
        expect(drawn.length).toBeLessThanOrEqual(room);
      }),
    );
  });
});
