import { adjusted, attempted, setBack, strategyChosen } from "../../attempts/events.ts";
import { isWin } from "../../attempts/attempts.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import type { Entry, EntryId } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import type { Arm } from "./draw.ts";
import { messageWritten } from "./events.ts";
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
  /** The goal of every setback: the one change after it may be a way of working at that goal. */
  readonly goalOf: { [setback: EntryId]: EntryId };
  /** What stands under START about each subject was read, or answered. */
  readonly read: { [subject: EntryId]: true };
  /** The message written about each choice, and the entry that holds it. */
  readonly messages: { [choice: EntryId]: { readonly id: EntryId; readonly text: string } };
}

const START = "strategy/start/";

/** What a way is called in the state: ours by name, theirs by their words. */
export const wayKey = (way: string | null | undefined, words: string | null | undefined): string | null =>
  way ?? (words == null ? null : `own:${words}`);

/** The ways at a goal as far as they are known. */
export const waysAt = (state: Strategy, goal: EntryId | null): Ways =>
  state.byGoal[goal ?? ""] ?? { current: null, losses: 0, triedSince: true, tries: 0, arms: {} };

/** How it grows. */
export const fold: Fold<Strategy> = {
  initial: () => ({ byGoal: {}, goalOf: {}, read: {}, messages: {} }),
  steps: {
    [strategyChosen.type]: (state: Strategy, { body }: EntryOf<typeof strategyChosen>) => {
      // A choice that names no way keeps the one in force.
      choose(state, body.goal ?? null, wayKey(body.way, body.strategy));
    },
    [setBack.type]: (state: Strategy, { id, body }: EntryOf<typeof setBack>) => {
      if (body.goal != null) state.goalOf[id] = body.goal;
    },
    // The one change after a setback that is a way on the shelf is a choice of it.
    [adjusted.type]: (state: Strategy, { body }: EntryOf<typeof adjusted>) => {
      if (body.way != null) choose(state, state.goalOf[body.setback] ?? null, body.way);
    },
    [messageWritten.type]: (state: Strategy, { id, body }: EntryOf<typeof messageWritten>) => {
      state.messages[body.about] = { id, text: body.message };
    },
    "coach/answered": (state: Strategy, { body }: Entry) => {
      const { screen } = body as { readonly screen: string };
      if (screen.startsWith(START)) state.read[screen.slice(START.length)] = true;
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

const choose = (state: Strategy, goal: EntryId | null, way: string | null): void => {
  const ways = (state.byGoal[goal ?? ""] ??= waysAt(state, goal));
  ways.current = way ?? ways.current;
  ways.losses = 0;
  ways.triedSince = false;
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
