import {
  hasPassed,
  isWin,
  triesSince,
  type Attempt,
  type Plan,
  type Process,
  type Setback,
  type Win,
} from "../../attempts/attempts.ts";
import type { EntryId } from "../../journal/entry.ts";
import type { Here, Period } from "./due.ts";

/** A plan and what the record tells of it: a start after it, still to come, or nothing either way. */
export interface PlanThen {
  readonly plan: Plan;
  readonly became: "started" | "to-come" | "unseen";
}

/** What is on record of a stretch of time. */
export interface Summary {
  readonly tries: readonly Attempt[];
  readonly workedTries: readonly Attempt[];
  readonly wins: readonly Win[];
  /** Tries that say whether the plan was kept, and those of them in which it was. */
  readonly told: readonly Attempt[];
  readonly kept: readonly Attempt[];
  /** What they set out to do towards the goals tried. */
  readonly processes: readonly Process[];
  readonly plans: readonly PlanThen[];
  readonly setbacks: readonly Setback[];
  readonly returned: readonly Setback[];
  readonly open: readonly Setback[];
}

/** The end of a list as long as it holds, oldest first; for lists in the order in which things happened. */
const endOf = <One>(list: readonly One[], holds: (one: One) => boolean): readonly One[] => {
  let from = list.length;
  while (from > 0 && holds(list[from - 1] as One)) from--;
  return list.slice(from);
};

/** How many of the newest setbacks are looked through for plans and for what is still open. */
const LOOKED_THROUGH = 50;

/** What is on record since an instant; what was more than a setback is left out. */
export const summaryOf = ({ attempts, now }: Here, { from }: Pick<Period, "from">): Summary => {
  const { setbacks, setbackIds, returnedIds, planOf, processOf } = attempts;
  const named = (ids: readonly EntryId[]): readonly Setback[] =>
    ids.flatMap((id) => setbacks[id] ?? []).filter(({ kind }) => kind !== "more");
  const tries = triesSince(attempts, from);
  const wins = endOf(attempts.wins, ({ at }) => at >= from).filter((win) => win.from !== "remembered");
  const happened = named(endOf(setbackIds, (id) => (setbacks[id]?.at ?? 0) >= from));
  const returned = named(endOf(returnedIds, (id) => (setbacks[id]?.returnedAt ?? 0) >= from));
  const open = named(setbackIds.slice(-LOOKED_THROUGH)).filter(({ status }) => status === "open");
  const about = [...new Set([...returned, ...named(setbackIds.slice(-LOOKED_THROUGH))])];
  const plans = about.flatMap((setback) => {
    const plan = planOf[setback.id];
    if (!plan || plan.made < from) return [];
    const started =
      wins.some((win) => win.setback === setback.id && win.at >= plan.made) ||
      tries.some(({ at, goal }) => at >= plan.made && (setback.goal === null || goal === setback.goal));
    const became = started ? "started" : plan.at !== null && !hasPassed(plan, now) ? "to-come" : "unseen";
    return [{ plan, became } as const];
  });
  const told = tries.filter(({ process }) => process !== null);
  const goals = [...new Set(tries.map(({ goal }) => goal))];
  return {
    tries,
    workedTries: tries.filter(isWin),
    wins,
    told,
    kept: told.filter(({ process }) => process === 1),
    processes: goals.flatMap((goal) => (goal === null ? [] : (processOf[goal] ?? []))),
    plans,
    setbacks: happened,
    returned,
    open,
  };
};

/** Whether nothing at all is on record of that time. */
export const isEmpty = ({ tries, wins, setbacks, returned, plans }: Summary): boolean =>
  [tries, wins, setbacks, returned, plans].every((list) => list.length === 0);
