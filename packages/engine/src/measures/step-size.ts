import { lastTries, WIN, type Attempt, type Attempts } from "../attempts/attempts.ts";
import { difficulties, difficultyNames, nearestDifficulty } from "../attempts/difficulty.ts";
import { HOUR, type EntryId, type Instant } from "../journal/entry.ts";
import { levelAt, levelBefore, record, startLevel, type Filter, type Level } from "./filter.ts";
import { logit, rounded } from "./logistic.ts";
import { omega, processLevelAt } from "./process.ts";
import type { ProcessLevel } from "./process-channel.ts";
import { stepSizeConstants as k } from "./science.ts";

/**
 * What a learner settled about the size of steps at a goal: a size they chose, or a way back to a size they know and up again
 * from there. Measures read no mechanism's state, so whoever keeps such a thing hands it in.
 */
export interface SettledSize {
  readonly as: "choice" | "ramp";
  readonly id: EntryId;
  readonly at: Instant;
  /** The size chosen, or the one to begin again from, in logits from -3 to 3. */
  readonly b: number;
}

/** The size of the next step, and what it rests on. */
export interface StepSize {
  /** b* in logits from -3 to 3. */
  readonly b: number;
  /** The record, single tries where the record is not sure enough, a way up from what is known, or their own choice. */
  readonly by: "record" | "tries" | "ramp" | "choice";
  /** Tries at the goal that worked since the last setback. */
  readonly wins: number;
  /** Whether something keeps it from growing in this sitting: a try that did not work, or as much growth as one sitting takes. */
  readonly held: "not-worked" | "grown" | null;
}

/** How likely the next step should be, from .95 right after a setback to .85 after some wins. */
export const targetChance = (winsSince: number): number =>
  k.targetLate.value + k.targetExtra.value * Math.exp(-winsSince / k.targetWins.value);

const inRange = (b: number): number => Math.min(k.largest.value, Math.max(k.smallest.value, b));

/**
 * The size of the next step by the model, b* in logits from -3 to 3: likely enough on the record, with half a standard deviation
 * to spare, and likely enough as it feels (docs/model.md).
 */
export const nextSize = (level: Level, winsSince: number): number => {
  const onRecord = level.theta - k.cautious.value * Math.sqrt(level.variance) - logit(targetChance(winsSince));
  const asFelt = level.theta + level.gap - logit(k.leastFelt.value);
  return rounded(inRange(Math.min(onRecord, asFelt)));
};

/** Whether a try worked, as far as the size of the next one goes: half of it or more. */
export const worked = ({ result }: Pick<Attempt, "result">): boolean => result >= WIN;

/**
 * A size after one try at about that size: a little more when it worked, much less when it did not, so that in the long run about
 * 85 in 100 work. A smaller try that worked, or a harder one that did not, says nothing about it. In logits from -3 to 3.
 */
export const afterTry = (b: number, tried: Pick<Attempt, "result" | "difficulty">, up = k.up.value): number => {
  if (worked(tried)) return tried.difficulty < b - k.slack.value ? b : inRange(b + up);
  return tried.difficulty > b + k.slack.value ? b : inRange(b - k.down.value);
};

/** Whether two instants belong to one sitting: less than six hours apart. */
const sameSitting = (before: Instant, after: Instant): boolean => after - before < k.sitting.value * HOUR;

/** The tries at a goal in the sitting that still goes on, oldest first; none where the last was six hours ago. At most sixty. */
export const sittingOf = (attempts: Attempts, goal: EntryId, now: Instant): readonly Attempt[] => {
  const tries = lastTries(attempts, goal, k.look.value);
  let from = tries.length;
  let after = now;
  while (from > 0 && sameSitting((tries[from - 1] as Attempt).at, after)) after = (tries[--from] as Attempt).at;
  return tries.slice(from);
};

/** How many of the five sizes someone went up in a sitting: from its first try to the largest that worked. */
export const sizesClimbed = (tries: readonly Attempt[]): number => {
  const [first] = tries;
  if (!first) return 0;
  const place = ({ difficulty }: Attempt): number => difficultyNames.indexOf(nearestDifficulty(difficulty));
  return Math.max(0, ...tries.filter(worked).map((one) => place(one) - place(first)));
};

/** Setbacks at a goal, and those that name none, among the last of all; oldest first. */
const setbacksAt = ({ setbackIds, setbacks }: Attempts, goal: EntryId) =>
  setbackIds.slice(-k.lookSetbacks.value).flatMap((id) => {
    const setback = setbacks[id];
    return setback && (setback.goal === goal || setback.goal === null) ? [setback] : [];
  });

/** Where the walk stands: the size offered, and what this sitting has brought. */
interface Stand {
  readonly b: number;
  /** The lowest size this sitting can be said to have begun with. */
  readonly start: number;
  readonly failed: boolean;
}

/** Whether both of the last tries worked at about a size and were near certain to: then they told next to nothing. */
const toldNothing = (last: readonly { readonly tried: Attempt; readonly level: Level }[], b: number): boolean =>
  last.length === 2 &&
  last.every(
    ({ tried, level }) =>
      worked(tried) && tried.difficulty >= b - k.slack.value && record(level, tried.difficulty) >= k.sureWin.value,
  );

/**
 * A target within what a sitting allows: never more after a try that did not work, and one logit more at most. `before` is the
 * last try where the sitting goes on, else null.
 */
const limited = (
  target: number,
  stand: Stand | null,
  before: Attempt | null,
): { readonly stand: Stand; readonly held: StepSize["held"] } => {
  if (stand === null) {
    const b = rounded(inRange(target));
    return { stand: { b, start: b, failed: false }, held: null };
  }
  const failed = before !== null && (stand.failed || !worked(before));
  const most = (before === null ? stand.b : stand.start) + k.most.value;
  const b = rounded(inRange(Math.min(target, failed ? stand.b : most)));
  const start = before === null ? Math.min(stand.b, b) : stand.start;
  return {
    stand: { b, start, failed },
    held: failed ? "not-worked" : before !== null && target > most ? "grown" : null,
  };
};

/**
 * The size of the next step at a goal. By the record where its variance is below .4, else by single tries, beginning at tiny; never
 * more after a try that did not work in the same sitting, never more than one logit more in a sitting, and always a little more
 * after two wins that were near certain. A way up from what is known comes before both, a size chosen within a day before all.
 * It walks through the last sixty tries at the goal and computes what was offered at each.
 */
export const stepSize = (
  attempts: Attempts,
  filter: Filter,
  goal: EntryId,
  now: Instant,
  settled: readonly SettledSize[] = [],
): StepSize => {
  const tries = lastTries(attempts, goal, k.look.value);
  const isWhole = (attempts.placesByGoal[goal]?.length ?? 0) <= tries.length;
  const ramp = settled.find(({ as }) => as === "ramp");
  const setbacks = setbacksAt(attempts, goal);
  let stand = null as Stand | null;
  let by: StepSize["by"] = "tries";
  let wins = 0;
  let nextSetback = 0;
  let climb = null as { b: number; wins: number } | null;
  let seen: { readonly tried: Attempt; readonly level: Level }[] = [];
  let held: StepSize["held"] = null;

  const share = omega(filter, goal);
  for (let i = 0; i <= tries.length; i++) {
    const here = tries[i];
    const before = tries[i - 1];
    const at = here?.at ?? now;
    const level = here
      ? (levelBefore(filter, goal, at, here.id) ?? startLevel(at))
      : mixed(levelAt(filter, goal, now), processLevelAt(filter, goal, now), share);
    for (let one = setbacks[nextSetback]; one !== undefined && isBefore(one, here); one = setbacks[++nextSetback])
      wins = 0;

    if (ramp && climb === null && (ramp.at < at || !here)) {
      // What they chose to go back to is where everything begins anew.
      climb = { b: ramp.b, wins: 0 };
      wins = 0;
      stand = null;
    }
    const byRecord = level.variance < k.knownFrom.value;
    let target: number;
    if (climb !== null) {
      by = "ramp";
      target = climb.wins < k.rampWins.value ? climb.b : Math.max(climb.b, nextSize(level, wins));
    } else if (byRecord || (stand === null && !isWhole)) {
      by = "record";
      target = nextSize(level, wins);
    } else {
      by = "tries";
      target = stand === null || !before ? k.smallest.value : afterTry(stand.b, before);
    }
    if (stand !== null && toldNothing(seen, stand.b)) target = Math.max(target, stand.b + k.up.value);

    ({ stand, held } = limited(target, stand, before !== undefined && sameSitting(before.at, at) ? before : null));

    if (!here) break;
    seen = [...seen, { tried: here, level }].slice(-2);
    if (worked(here)) wins++;
    if (climb !== null) {
      if (worked(here) && here.difficulty >= climb.b - k.slack.value) climb.wins++;
      climb.b = afterTry(climb.b, here, Math.max(k.up.value, k.rampUp.value / 4));
    }
  }

  const walked: StepSize = { b: (stand as Stand).b, by, wins, held };
  const choice = settled.findLast(
    ({ as, at }) => as === "choice" && at <= now && now - at < k.chosenLasts.value * HOUR,
  );
  if (!choice) return walked;
  const since = tries.filter(({ at }) => at >= choice.at);
  return since.every(worked)
    ? { ...walked, b: inRange(choice.b), by: "choice" }
    : { ...walked, b: Math.min(walked.b, choice.b) };
};

/** A level that follows results by a share from 0 to 1, and for the rest what was done of what they had set out to do. */
const mixed = (level: Level, process: ProcessLevel, share: number): Level =>
  share === 1
    ? level
    : {
        ...level,
        theta: share * level.theta + (1 - share) * process.theta,
        variance: share * level.variance + (1 - share) * process.variance,
      };

/** Whether a setback comes before a try in the order in which things happened; before now, whatever is on record. */
const isBefore = (
  setback: { readonly id: EntryId; readonly at: Instant; readonly attempt: EntryId | null },
  tried: Attempt | undefined,
): boolean =>
  tried === undefined ||
  setback.at < tried.at ||
  (setback.at === tried.at && setback.id < tried.id && setback.attempt !== tried.id);

/** The largest of the five sizes at which, or above which, so many of the tries worked; tiny where there is none. In logits. */
export const knownFloor = (tries: readonly Attempt[], wins: number): number => {
  const reached = tries
    .filter(worked)
    .map(({ difficulty }) => difficulty)
    .toSorted((a, b) => b - a)[wins - 1];
  const name = difficultyNames.findLast((one) => reached !== undefined && difficulties[one] <= reached);
  return name === undefined ? k.smallest.value : difficulties[name];
};
