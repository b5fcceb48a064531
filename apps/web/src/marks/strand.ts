/** A point on paper. */
type Point = readonly [x: number, y: number];

/** A piece of a curve: from where the last one ended, by two handles, to a point. */
export type Piece = readonly [Point, Point, Point];

const along = ([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): readonly [Point, Point] => {
  const u = 1 - t;
  const at = (i: 0 | 1): number => u ** 3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t ** 3 * d[i];
  const slope = (i: 0 | 1): number => 3 * (u * u * (b[i] - a[i]) + 2 * u * t * (c[i] - b[i]) + t * t * (d[i] - c[i]));
  return [
    [at(0), at(1)],
    [slope(0), slope(1)],
  ];
};

/** How finely each piece is drawn. */
const STEPS = 18;

/**
 * A stroke of a pen that comes down hard and leaves lightly, as the outline of a shape: along a curve, its width going evenly
 * from one to another. This is the one line of Reprise: it falls, turns, and rises light.
 */
export const strand = (from: Point, pieces: readonly Piece[], heavy: number, light: number): string => {
  const left: string[] = [];
  const right: string[] = [];
  const say = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  let begin = from;
  for (const [n, piece] of pieces.entries()) {
    for (let i = n === 0 ? 0 : 1; i <= STEPS; i++) {
      const [[x, y], [dx, dy]] = along([begin, ...piece], i / STEPS);
      const length = Math.hypot(dx, dy) || 1;
      const half = (heavy + (light - heavy) * ((n + i / STEPS) / pieces.length)) / 2;
      left.push(say(x - (dy / length) * half, y + (dx / length) * half));
      right.push(say(x + (dy / length) * half, y - (dx / length) * half));
    }
    begin = piece[2];
  }
  return `M${[...left, ...right.reverse()].join("L")}Z`;
};
