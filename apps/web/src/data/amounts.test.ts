import { describe, expect, it } from "vitest";
import { sayCount, sayRoom } from "./amounts.ts";

describe("an amount", () => {
  it("is read in threes", () => {
    expect([0, 999, 20_000, 1_234_567].map(sayCount)).toEqual(["0", "999", "20,000", "1,234,567"]);
  });

  it.each([
    [0, "less than 10 kB"],
    [341_000, "about 340 kB"],
    [3_120_000, "about 3.1 MB"],
    [4_000_000, "about 4 MB"],
    [12_600_000, "about 13 MB"],
    [1_234_000_000, "about 1,234 MB"],
  ])("of %d bytes is said roughly", (bytes, says) => {
    expect(sayRoom(bytes)).toBe(says);
  });
});
