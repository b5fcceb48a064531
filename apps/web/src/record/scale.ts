const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Lengths of time that have a name, and their names. */
const named = [
  { ms: MINUTE, name: "minute" },
  { ms: 10 * MINUTE, name: "tenMinutes" },
  { ms: HOUR, name: "hour" },
  { ms: DAY, name: "day" },
  { ms: 7 * DAY, name: "week" },
  { ms: 30 * DAY, name: "month" },
  { ms: 365 * DAY, name: "year" },
  { ms: 3652 * DAY, name: "years" },
] as const;

/** A length of time that has a name. */
export type Named = (typeof named)[number];

/** The ends of a scale that holds every length given, from an hour or less to seven days or more: it is never cut off before. */
export const endsOf = (lengths: readonly number[]): readonly [from: number, to: number] => {
  const [shortest, longest] = lengths.reduce(
    ([low, high], ms) => [Math.min(low, ms), Math.max(high, ms)],
    [HOUR, 7 * DAY],
  );
  return [Math.max(MINUTE, shortest), longest];
};

/** Where a length stands between two others, from 0 to 1, on a scale on which each tenfold takes the same room. */
export const shareOf = (length: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, Math.log(Math.max(1, length) / from) / Math.log(to / from)));

/** The lengths to name on a scale of so many pixels, each with its place: seven days first of all, then as many as do not touch. */
export const namedOn = (
  [from, to]: readonly [from: number, to: number],
  width: number,
  roomFor: (one: Named) => number,
): readonly { readonly one: Named; readonly x: number }[] => {
  const inside = named.filter(({ ms }) => ms >= from && ms <= to);
  const first: readonly string[] = ["year", "hour", "day", "week"];
  const rank = ({ name }: Named): number => -first.indexOf(name);
  const kept: { one: Named; x: number }[] = [];
  for (const one of inside.toSorted((a, b) => rank(a) - rank(b))) {
    const x = shareOf(one.ms, from, to) * width;
    if (kept.every((other) => Math.abs(other.x - x) > (roomFor(other.one) + roomFor(one)) / 2)) kept.push({ one, x });
  }
  return kept.toSorted((a, b) => a.x - b.x);
};

/** A dot on a picture: which of the given ones it is, and where. */
export interface Dot {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** Dots side by side where they would cover one another, stacked from the ground up; smaller where there are many. */
export const stacked = (
  places: readonly number[],
  tallest: number,
  largest: number,
): { readonly dots: readonly Dot[]; readonly radius: number; readonly height: number } => {
  const SMALLEST = 1.5;
  for (let radius = largest; ; radius = Math.max(SMALLEST, radius - 0.5)) {
    const step = 2 * radius + 1;
    const columns = new Map<number, number>();
    const dots = places.map((x, index) => {
      const column = Math.round(x / step);
      const below = columns.get(column) ?? 0;
      columns.set(column, below + 1);
      return { index, x: column * step, below };
    });
    const most = Math.max(1, ...columns.values());
    if (most * step > tallest && radius > SMALLEST) continue;
    const up = Math.min(step, tallest / most);
    return { dots: dots.map(({ index, x, below }) => ({ index, x, y: below * up })), radius, height: most * up };
  }
};
