import type { Next, Suggestion } from "@reprise/engine";

/** The rules under which one is on the way: the path itself, and what care puts in front of it. */
const onWay: readonly string[] = ["ritual", "support", "rest", "guard"];

/** Whether there is something to go on with. */
export const isOnWay = ({ primary }: Next): boolean => onWay.includes(primary.rule);

/** The station a screen id names. */
export const stationOf = (screen: string): string => screen.split("/")[1] ?? "";

/** How far along the path each station stands, from 0 to 1; as the line is drawn. */
const shares: { readonly [station: string]: number } = {
  setback: 0.1,
  settle: 0.36,
  causes: 0.5,
  different: 0.56,
  change: 0.62,
  card: 0.76,
  begin: 0.88,
  close: 1,
};

/** How far along a suggestion is; null where it belongs to no path. */
export const shareOf = ({ rule, screen }: Suggestion): number | null =>
  rule === "ritual" || rule === "rest" ? (shares[stationOf(screen.id)] ?? null) : null;
