import type { EntryOf } from "../../attempts/fold.ts";
import type { Entry, EntryId } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { read, told } from "./events.ts";

/** What is known of a story from its readings. */
export interface Readings {
  times: number;
  /** Readings that said how sure someone was before and after, and the sum of the changes, in points of a hundred. */
  measured: number;
  change: number;
}

/** Two lines after a return, and the entry that holds them. */
export interface Lines {
  readonly id: EntryId;
  readonly toNext: string | null;
  readonly toSelf: string | null;
}

/** What stories remembers. */
export interface Stories {
  readonly readings: { [story: string]: Readings };
  /** The stories read about each setback, and how often a story was answered or passed over there. */
  readonly readAbout: { [setback: EntryId]: string[] };
  readonly passed: { [setback: EntryId]: number };
  readonly lines: { [setback: EntryId]: Lines };
  /** Setbacks with lines, oldest first; and those of which lines were asked for once. */
  readonly linesOf: EntryId[];
  readonly asked: { [setback: EntryId]: true };
}

const STORY = "stories/story/";
const TELL = "stories/tell/";

/** How it grows. */
export const fold: Fold<Stories> = {
  initial: () => ({ readings: {}, readAbout: {}, passed: {}, lines: {}, linesOf: [], asked: {} }),
  steps: {
    [told.type]: (state: Stories, { id, body }: EntryOf<typeof told>) => {
      const before = state.lines[body.setback];
      if (before === undefined) state.linesOf.push(body.setback);
      state.lines[body.setback] = { id, toNext: body.toNext ?? null, toSelf: body.toSelf ?? null };
    },
    [read.type]: (state: Stories, { body }: EntryOf<typeof read>) => {
      const { story, about, before, after } = body;
      const readings = (state.readings[story] ??= { times: 0, measured: 0, change: 0 });
      readings.times++;
      if (before !== undefined && after !== undefined) {
        readings.measured++;
        readings.change += after - before;
      }
      const stories = (state.readAbout[about] ??= []);
      if (!stories.includes(story)) stories.push(story);
    },
    // What was passed over is not shown again for the same setback, and lines are asked for once.
    "coach/answered": (state: Stories, { body }: Entry) => {
      const { screen } = body as { readonly screen: string };
      if (!screen.startsWith("stories/")) return;
      if (screen.startsWith(STORY)) {
        const setback = screen.slice(STORY.length);
        state.passed[setback] = (state.passed[setback] ?? 0) + 1;
      } else if (screen.startsWith(TELL)) state.asked[screen.slice(TELL.length)] = true;
    },
  },
};
