import { scribble, scribbled } from "../visit/scratch.svelte.ts";

/** Where one was on the way: kept while one is there, forgotten on leaving, so that a killed browser opens where it was. */
const NAME = "place";

/** For how long a place is gone back to by itself; after that Today offers it with one tap. In milliseconds. */
const SITTING = 30 * 60_000;

/** Keeps where one is: a path of the app with its hash. */
export const stay = (path: string): void => scribble(NAME, { path, at: Date.now() });

/** Nothing to come back to. */
export const moveOn = (): void => scribble(NAME, null);

/** Where one was within this sitting, or null. */
export const cameFrom = async (): Promise<string | null> => {
  const place = await scribbled<{ readonly path: string; readonly at: number }>(NAME);
  return place && Math.abs(Date.now() - place.at) < SITTING ? place.path : null;
};
