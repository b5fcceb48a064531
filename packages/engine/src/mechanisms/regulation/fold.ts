import { NORMAL } from "../../attempts/difficulty.ts";
import { attempted, felt, setBack } from "../../attempts/events.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import { careConstants } from "../../care/science.ts";
import { HOUR, MINUTE, type EntryId, type Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { happened } from "../../journal/order.ts";
import { affectConstants, zoneConstants } from "../../measures/science.ts";
import { breathingSet, energyTaken, finished, toolChosen, type Tool } from "./events.ts";
import { constants } from "./science.ts";

/** What one way did: how often it was said before and after, how often it was less after, and by how much in all. */
export interface Effect {
  times: number;
  lower: number;
  /** Before minus after, summed, in points of distress. */
  sum: number;
  /** The last answers it rests on. */
  readonly ids: EntryId[];
}

/** A way that was just used, until it is said how it is after. */
export interface Used {
  readonly id: EntryId;
  readonly at: Instant;
  readonly tool: Tool;
  readonly before: number;
  readonly about: EntryId | null;
}

/** A try with how the body was before it. */
export interface TriedAt {
  readonly id: EntryId;
  readonly at: Instant;
  readonly goal: EntryId;
  readonly difficulty: number;
  readonly result: number;
  readonly arousal: number;
}

/** What regulation remembers. */
export interface Regulation {
  /** When the last three uses ended, newest last: a third within the hour is enough. */
  readonly lastUses: Instant[];
  readonly uses: { [tool in Tool]?: number };
  readonly chosenFor: { [setback: EntryId]: Tool };
  waiting: Used | null;
  readonly effects: { [tool in Tool]?: Effect };
  breathing: "yes" | "no";
  energy: { readonly choice: "use" | "settle"; readonly at: Instant } | null;
  /** How the body was last said to be, and the last tries that were made within four hours of such a saying. */
  aroused: { readonly at: Instant; readonly value: number } | null;
  readonly tried: TriedAt[];
}

/** How it grows. */
export const fold: Fold<Regulation> = {
  initial: () => ({
    lastUses: [],
    uses: {},
    chosenFor: {},
    waiting: null,
    effects: {},
    breathing: "yes",
    energy: null,
    aroused: null,
    tried: [],
  }),
  steps: {
    [finished.type]: (state: Regulation, { id, body, at }: EntryOf<typeof finished>) => {
      const { tool, before, about } = body;
      state.uses[tool] = (state.uses[tool] ?? 0) + 1;
      state.lastUses.push(at);
      if (state.lastUses.length > careConstants.breathings.value) state.lastUses.shift();
      state.waiting = before === undefined ? null : { id, at, tool, before, about: about ?? null };
    },
    [toolChosen.type]: (state: Regulation, { body }: EntryOf<typeof toolChosen>) => {
      state.chosenFor[body.about] = body.tool;
    },
    [breathingSet.type]: (state: Regulation, { body }: EntryOf<typeof breathingSet>) => {
      state.breathing = body.offered;
    },
    [energyTaken.type]: (state: Regulation, { body, at }: EntryOf<typeof energyTaken>) => {
      state.energy = { choice: body.choice, at };
    },
    [setBack.type]: (state: Regulation, entry: EntryOf<typeof setBack>) => {
      const { arousal } = entry.body;
      // What went wrong since says nothing of the way that was used before it.
      if (state.waiting !== null) state.waiting = null;
      if (arousal !== undefined) state.aroused = { at: happened(entry), value: arousal };
    },
    [felt.type]: (state: Regulation, entry: EntryOf<typeof felt>) => {
      const { arousal, distress } = entry.body;
      if (arousal !== undefined) state.aroused = { at: happened(entry), value: arousal };
      if (state.waiting === null || distress === undefined) return;
      if (happened(entry) - state.waiting.at <= constants.afterwards.value * MINUTE)
        count(state, state.waiting, distress, entry.id);
      state.waiting = null;
    },
    [attempted.type]: (state: Regulation, entry: EntryOf<typeof attempted>) => {
      const { aroused } = state;
      const { goal, difficulty, result } = entry.body;
      if (aroused === null || goal === undefined) return;
      const at = happened(entry);
      if (at - aroused.at > affectConstants.counts.value * HOUR) return;
      state.tried.push({ id: entry.id, at, goal, difficulty: difficulty ?? NORMAL, result, arousal: aroused.value });
      if (state.tried.length > zoneConstants.kept.value) state.tried.shift();
    },
  },
};

const count = (state: Regulation, { tool, before }: Used, after: number, id: EntryId): void => {
  const effect = (state.effects[tool] ??= { times: 0, lower: 0, sum: 0, ids: [] });
  effect.times++;
  if (after < before) effect.lower++;
  effect.sum += before - after;
  effect.ids.push(id);
  if (effect.ids.length > constants.idsKept.value) effect.ids.shift();
};
