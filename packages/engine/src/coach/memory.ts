import type { EntryOf } from "../attempts/fold.ts";
import type { Fold } from "../journal/fold.ts";
import { partOf } from "../mechanisms/mechanism.ts";
import { answered } from "./events.ts";

/** What the coach remembers: how often running each suggestion was dismissed. */
export interface CoachMemory {
  readonly dismissals: { [suggestion: string]: number };
}

/** What makes two suggestions the same one: the path of one setback; else the mechanism and what it shows. */
export const sameness = (rule: string | undefined, screen: string): string =>
  rule === "ritual" ? `ritual/${screen.split("/")[2] ?? ""}` : `${screen.split("/")[0] ?? ""}/${partOf(screen)}`;

/** How it grows: leaving dismisses once more, answering begins anew. */
export const coachFold: Fold<CoachMemory> = {
  initial: () => ({ dismissals: {} }),
  steps: {
    [answered.type]: (state: CoachMemory, { body }: EntryOf<typeof answered>) => {
      const key = sameness(body.rule, body.screen);
      if (body.left) state.dismissals[key] = (state.dismissals[key] ?? 0) + 1;
      else delete state.dismissals[key];
    },
  },
};
