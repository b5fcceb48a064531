/** The line of the way: it falls, turns, and rises light. One curve from (3, 11) over (44, 25) to (117, 5). */
export const wayLine = "M3 11C22 11 24 25 44 25S84 5 117 5";

type Point = readonly [number, number];
const falls: readonly [Point, Point, Point, Point] = [
  [3, 11],
  [22, 11],
  [24, 25],
  [44, 25],
];
const rises: readonly [Point, Point, Point, Point] = [
  [44, 25],
  [64, 25],
  [84, 5],
  [117, 5],
];

const on = ([a, b, c, d]: typeof falls, t: number): Point => {
  const u = 1 - t;
  const at = (i: 0 | 1): number => u ** 3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t ** 3 * d[i];
  return [at(0), at(1)];
};

/** Where one is on the line, for a share of the way from 0 to 1. */
export const placeOnWay = (share: number): Point => {
  const along = Math.min(1, Math.max(0, share)) * 2;
  return along <= 1 ? on(falls, along) : on(rises, along - 1);
};

/** The part of the line that lies behind, as a path of its own. */
export const wayBehind = (share: number): string => {
  const steps = Math.max(1, Math.round(share * 24));
  const points = Array.from({ length: steps + 1 }, (_, i) => placeOnWay((share * i) / steps));
  return points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
};
