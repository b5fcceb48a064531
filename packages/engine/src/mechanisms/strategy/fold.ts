import { attempted, strategyChosen } from "../../attempts/events.ts";
import { isWin } from "../../attempts/attempts.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import type { Arm } from "./draw.ts";
import { constants } from "./science.ts";

/** What is known of the ways at one goal. */
export interface Ways {
  /** The way in force: one of ours by its name, or "own:" and their words. */
  current: string | null;
  /** Tries running that were no win, since the way was chosen. */
  losses: number;
  /** Whether a try came after the last choice: never two changes without a try between them. */
  triedSince: boolean;
  tries: number;
  readonly arms: { [way: string]: { worked: number; not: number; readonly at: number } };
}

/** What strategy remembers: ways by goal; tries at no goal under "". */
export interface Strategy {
  readonly byGoal: { [goal: EntryId | ""]: Ways };
}

/** What a way is called in the state: ours by name, theirs by their words. */
export const wayKey = (way: string | null | undefined, words: string | null | undefined): string | null =>
  way ?? (words == null ? null : `own:${words}`);

/** The ways at a goal as far as they are known. */
export const waysAt = (state: Strategy, goal: EntryId | null): Ways =>
  state.byGoal[goal ?? ""] ?? { current: null, losses: 0, triedSince: true, tries: 0, arms: {} };

/** How it grows. */
export const fold: Fold<Strategy> = {
  initial: () => ({ byGoal: {} }),
  steps: {
    [strategyChosen.type]: (state: Strategy, { body }: EntryOf<typeof strategyChosen>) => {
      const ways = (state.byGoal[body.goal ?? ""] ??= waysAt(state, body.goal ?? null));
      // A choice that names no way keeps the one in force.
      ways.current = wayKey(body.way, body.strategy) ?? ways.current;
      ways.losses = 0;
      ways.triedSince = false;
    },
    [attempted.type]: (state: Strategy, { body }: EntryOf<typeof attempted>) => {
      const ways = (state.byGoal[body.goal ?? ""] ??= waysAt(state, body.goal ?? null));
      const way = body.strategy === undefined ? ways.current : `own:${body.strategy}`;
      if (way !== ways.current) ways.losses = 0;
      ways.current = way;
      ways.tries++;
      ways.triedSince = true;
      ways.losses = isWin({ result: body.result, process: body.process ?? null }) ? 0 : ways.losses + 1;
      const arm = decayed(ways, way ?? "own:");
      ways.arms[way ?? "own:"] = { worked: arm.worked + body.result, not: arm.not + 1 - body.result, at: ways.tries };
    },
  },
};

/** A way's counts, discounted by the tries since it was last used; nothing for a way never used. */
const decayed = (ways: Ways, way: string): { readonly worked: number; readonly not: number } => {
  const arm = ways.arms[way];
  if (!arm) return { worked: 0, not: 0 };
  const keep = constants.memory.value ** (ways.tries - arm.at);
  return { worked: arm.worked * keep, not: arm.not * keep };
};

/** The arms of these ways at a goal, discounted to now; what they did at other goals counts by half. */
export const armsOf = (state: Strategy, goal: EntryId | null, ids: readonly string[]): readonly Arm[] => {
  const own = waysAt(state, goal);
  const others = Object.entries(state.byGoal).filter(([other]) => other !== (goal ?? ""));
  return ids.map((id) => {
    let { worked, not } = decayed(own, id);
    for (const [, ways] of others) {
      const elsewhere = decayed(ways, id);
      worked += constants.elsewhere.value * elsewhere.worked;
      not += constants.elsewhere.value * elsewhere.not;
    }
    return { id, worked, not };
  });
};
