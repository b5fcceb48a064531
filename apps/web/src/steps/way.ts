import type { Next } from "@reprise/engine";

/** The rules under which one is on the way: the path itself, and what care puts in front of it. */
const onWay: readonly string[] = ["ritual", "support", "rest", "guard"];

/** Whether there is something to go on with. */
export const isOnWay = ({ primary }: Next): boolean => onWay.includes(primary.rule);

/** The station a screen id names. */
export const stationOf = (screen: string): string => screen.split("/")[1] ?? "";
