import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { qrOf } from "./qr.ts";

const QUIET = 4;

/** The modules that a path paints, row by row. */
const painted = (path: string, size: number): readonly (readonly boolean[])[] => {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let i = 0; i < Number(width); i++) rows[Number(y)]![Number(x) + i] = true;
  return rows;
};

describe("a link as a picture", () => {
  const link = "https://relay.example.org/#pair=AZfX0q2lY9m0wqv1dYB6y1Y";

  it("paints the modules of the code, each of them and no other, inside an edge of four", () => {
    const { size, path } = qrOf(link);
    const { data, size: inside } = encode(link, { ecc: "M", border: 0 });
    expect(size).toBe(inside + 2 * QUIET);
    const rows = painted(path, size);
    expect(rows.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET))).toEqual(data);
    const edge = rows.flatMap((row, y) => row.filter((_, x) => Math.min(x, y, size - 1 - x, size - 1 - y) < QUIET));
    expect(edge).not.toContain(true);
  });

  it("is another picture for another link", () => {
    expect(qrOf(`${link}2`).path).not.toBe(qrOf(link).path);
  });
});
