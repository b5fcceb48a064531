import type { Willing } from "../../attempts/events.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import type { Entry, EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { madePossible, type Enabler } from "./events.ts";

/** What was said of one return; the line is a learner's own, under the entry that holds it. */
export interface Said {
  by: Enabler | null;
  line: { readonly id: EntryId; readonly text: string } | null;
}

/** What bounce-back remembers. */
export interface BounceBack {
  /** What was said of each return, by the attempt that was it; and these attempts in the order of the first answer. */
  readonly said: { [attempt: EntryId]: Said };
  readonly order: EntryId[];
  /** How willing someone said they were when the short path of a setback began, and when they came to its end. */
  readonly willing: { [setback: EntryId]: Willing };
  readonly pathDone: { [setback: EntryId]: Instant };
}

const note = (state: BounceBack, attempt: EntryId, said: Partial<Said>): void => {
  const before = state.said[attempt];
  if (before === undefined) state.order.push(attempt);
  state.said[attempt] = { by: said.by ?? before?.by ?? null, line: said.line ?? before?.line ?? null };
};

/** How it grows. What earlier versions asked under identity's name keeps counting. */
export const fold: Fold<BounceBack> = {
  initial: () => ({ said: {}, order: [], willing: {}, pathDone: {} }),
  steps: {
    [madePossible.type]: (state: BounceBack, { id, body }: EntryOf<typeof madePossible>) => {
      const { attempt, by, line } = body;
      note(state, attempt, {
        ...(by === undefined ? {} : { by }),
        ...(line === undefined ? {} : { line: { id, text: line } }),
      });
    },
    "identity/kept-going": (state: BounceBack, { body }: Entry) => {
      const { attempt, by } = body as { readonly attempt: EntryId; readonly by: Enabler };
      note(state, attempt, { by });
    },
    "ritual/willing-said": (state: BounceBack, { at, body }: Entry) => {
      const { about, willing, moment } = body as { about: EntryId; willing: Willing; moment: "start" | "end" };
      if (moment === "start") state.willing[about] = willing;
      else state.pathDone[about] ??= at;
    },
  },
};
