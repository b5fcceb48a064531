import { NORMAL } from "../attempts/difficulty.ts";
import { attempted, explained, goalAdded, rated, setBack } from "../attempts/events.ts";
import type { EntryOf } from "../attempts/fold.ts";
import { namedEarly, tryOf, WIN, type Attempts, type Setback } from "../attempts/attempts.ts";
import { DAY, type EntryId, type Instant } from "../journal/entry.ts";
import type { Fold } from "../journal/fold.ts";
import { happened } from "../journal/order.ts";
import { attributionOf, diagnosticity } from "./attribution.ts";
import { logit, sigma } from "./logistic.ts";
import { emptyChannel, takeProcess, type ProcessChannel } from "./process-channel.ts";
import { attributionConstants, filterConstants } from "./science.ts";

/** What is known of one goal at an instant: competence and confidence gap, each with its variance, in logits. */
export interface Level {
  readonly at: Instant;
  /** What the evidence alone says: theta, moved by tries only. */
  readonly theta: number;
  readonly variance: number;
  /** How far felt ability lies above the evidence: moved by ratings only. */
  readonly gap: number;
  readonly gapVariance: number;
}

/** What happened at a goal at one instant: a rating, an outcome, or a rating and then its outcome. */
export interface Signal {
  readonly id: EntryId;
  readonly at: Instant;
  b: number;
  /** An outcome from 0 to 1, or null where there was none. */
  readonly y: number | null;
  /** A rating from 0 to 100, felt before the outcome, or null where there was none. */
  readonly r: number | null;
  /** How much an outcome tells, from its causes. */
  w: number;
}

/** A level, and how long the excuse guard still holds which weight. */
interface Reached extends Level {
  readonly guardLeft: number;
  readonly guardWeight: number;
}

/** The two channels of one goal: its signals in the order they happened, and the levels reached after each as far as computed. */
export interface Domain {
  start: Instant | null;
  readonly signals: Signal[];
  readonly reached: Reached[];
  /** Whether they did what they had set out to do, from the first try on at which they said so (measures/process.ts). */
  process?: ProcessChannel;
}

/** Every goal's domain. */
export interface Filter {
  readonly domains: { [goal: EntryId]: Domain };
}

const k = filterConstants;

/** Where every goal begins: theta 0, variance 1, gap 0, gap variance .64. */
export const startLevel = (at: Instant): Level => ({
  at,
  theta: 0,
  variance: k.startVariance.value,
  gap: 0,
  gapVariance: k.gapVariance.value,
});

/** A level as time passes: certainty fades, the gap forgets; theta stays. A clock that goes back changes nothing. */
export const tick = (level: Level, at: Instant): Level => {
  const days = Math.max(0, at - level.at) / DAY;
  if (days === 0) return level;
  const keep = Math.exp(-days / k.gapMemory.value);
  return {
    at,
    theta: level.theta,
    variance: Math.min(level.variance + k.drift.value * days, k.mostVariance.value),
    gap: level.gap * keep,
    gapVariance: keep * keep * level.gapVariance + (1 - keep * keep) * k.gapVariance.value,
  };
};

/** A level after an outcome y (0 to 1) at difficulty b (logits) that tells w (.3 to 1): only theta and its variance move. */
export const afterOutcome = (level: Level, b: number, y: number, w: number): Level => {
  const p = sigma(level.theta - b);
  const variance = 1 / (1 / level.variance + w * p * (1 - p));
  return { ...level, variance, theta: level.theta + variance * w * (y - p) };
};

/** A level after a rating r (0 to 100) of a step at difficulty b (logits): only the gap and its variance move. */
export const afterRating = (level: Level, b: number, r: number): Level => {
  const clipped = Math.min(Math.max(r, k.lowestRating.value), k.highestRating.value);
  const z = logit(clipped / 100) + b;
  const gain = level.gapVariance / (level.gapVariance + k.ratingNoise.value + level.variance);
  return {
    ...level,
    gap: level.gap + gain * (z - level.theta - level.gap),
    gapVariance: level.gapVariance * (1 - gain),
  };
};

/**
 * The filter grows out of goals, tries, ratings, and causes that arrive later. It reads the trunk for which goal an attempt
 * belongs to. Levels are computed when they are asked for; a cause that changes an earlier outcome makes them stale from there on.
 */
export const filterFold = (attempts: Attempts): Fold<Filter> => ({
  initial: () => ({ domains: {} }),
  steps: {
    [goalAdded.type]: (state: Filter, entry: EntryOf<typeof goalAdded>) => {
      const domain = domainOf(state, entry.id);
      domain.start = happened(entry);
      domain.reached.length = 0;
      if (domain.process) domain.process.reached.length = 0;
    },
    [attempted.type]: (state: Filter, entry: EntryOf<typeof attempted>) => {
      const { goal, result, process, difficulty, confidence } = entry.body;
      if (goal === undefined) return;
      const domain = domainOf(state, goal);
      const at = happened(entry);
      const b = difficulty ?? NORMAL;
      for (const setback of namedEarly(attempts, entry.id)) sizeAgain(domain, setback, b);
      domain.signals.push({ id: entry.id, at, b, y: result, r: confidence ?? null, w: 1 });
      if (process !== undefined) takeProcess((domain.process ??= emptyChannel()), at, b, process);
    },
    [rated.type]: (state: Filter, entry: EntryOf<typeof rated>) => {
      const { goal, confidence, difficulty } = entry.body;
      domainOf(state, goal).signals.push({
        id: entry.id,
        at: happened(entry),
        b: difficulty ?? NORMAL,
        y: null,
        r: confidence,
        w: 1,
      });
    },
    [setBack.type]: (state: Filter, entry: EntryOf<typeof setBack>) => {
      const setback = attempts.setbacks[entry.id];
      if (entry.body.confidence === undefined || !setback || setback.goal === null) return;
      const { id, at, difficulty: b } = setback;
      domainOf(state, setback.goal).signals.push({ id, at, b, y: null, r: entry.body.confidence, w: 1 });
    },
    [explained.type]: (state: Filter, entry: EntryOf<typeof explained>) => {
      const { setback } = entry.body;
      const id = entry.body.attempt ?? (setback === undefined ? undefined : attempts.setbacks[setback]?.attempt);
      const attempt = tryOf(attempts, id);
      const domain = attempt?.goal == null ? undefined : state.domains[attempt.goal];
      const explanation = id == null ? undefined : attempts.explanationOf[id];
      if (!attempt || !domain || !explanation) return;
      const place = placeOfSignal(domain.signals, attempt.at, attempt.id);
      const signal = domain.signals[place];
      if (!signal) return;
      signal.w = diagnosticity(attributionOf(explanation));
      domain.reached.length = Math.min(domain.reached.length, place);
    },
  },
});

const domainOf = (state: Filter, goal: EntryId): Domain =>
  (state.domains[goal] ??= { start: null, signals: [], reached: [] });

/** Gives the rating that came with a setback the difficulty of the attempt it names, when that is known only after it. */
const sizeAgain = ({ signals, reached }: Domain, setback: Setback, b: number): void => {
  const place = placeOfSignal(signals, setback.at, setback.id);
  const signal = signals[place];
  if (!signal) return;
  signal.b = b;
  reached.length = Math.min(reached.length, place);
};

/** Where an entry's signal stands among the signals, by bisection; -1 when it is not there. */
export const placeOfSignal = (signals: readonly Signal[], at: Instant, id: EntryId): number => {
  let low = 0;
  let high = signals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const signal = signals[middle] as Signal;
    if (signal.at < at || (signal.at === at && signal.id < id)) low = middle + 1;
    else high = middle;
  }
  return signals[low]?.id === id ? low : -1;
};

/** What is known of a goal at an instant (ms); a goal nobody has tried stands where every goal begins. */
export const levelAt = (filter: Filter, goal: EntryId, at: Instant): Level => {
  const domain = filter.domains[goal];
  if (!domain) return startLevel(at);
  settle(domain);
  return tick(domain.reached.at(-1) ?? startLevel(domain.start ?? at), at);
};

/** What was known of a goal just before one of its outcomes; null when the attempt is not among them. */
export const levelBefore = (filter: Filter, goal: EntryId, at: Instant, attempt: EntryId): Level | null => {
  const domain = filter.domains[goal];
  if (!domain) return null;
  const place = placeOfSignal(domain.signals, at, attempt);
  if (place < 0) return null;
  settle(domain);
  return tick(domain.reached[place - 1] ?? startLevel(domain.start ?? at), at);
};

/** How sure someone said they were about a goal: when, and of a step at which difficulty; in the order in which it happened. */
export const ratingsOf = (filter: Filter, goal: EntryId): readonly { readonly at: Instant; readonly b: number }[] =>
  (filter.domains[goal]?.signals ?? []).filter(({ r }) => r !== null).map(({ at, b }) => ({ at, b }));

/** Brings the levels of a domain up to its last signal. */
const settle = (domain: Domain): void => {
  const { signals, reached } = domain;
  if (reached.length === signals.length) return;
  let now: Reached = reached.at(-1) ?? {
    ...startLevel(domain.start ?? (signals[0] as Signal).at),
    guardLeft: 0,
    guardWeight: 1,
  };
  for (let i = reached.length; i < signals.length; i++) {
    const { at, b, y, r, w } = signals[i] as Signal;
    let { guardLeft, guardWeight } = now;
    let after: Level = tick(now, at);
    if (r !== null) after = afterRating(after, b, r);
    if (y !== null) {
      if (guardLeft === 0) {
        const pooled = excuse(signals, i);
        if (pooled !== null) [guardLeft, guardWeight] = [attributionConstants.guardSpan.value, pooled];
      }
      after = afterOutcome(after, b, y, guardLeft > 0 ? guardWeight : w);
      if (guardLeft > 0) guardLeft--;
    }
    now = {
      at: after.at,
      theta: after.theta,
      variance: after.variance,
      gap: after.gap,
      gapVariance: after.gapVariance,
      guardLeft,
      guardWeight,
    };
    reached.push(now);
  }
};

/**
 * The excuse guard: over the ten outcomes before this one, when failures were discounted by more than .3 beside successes,
 * the mean weight of the ten, to be used for the next ten; otherwise null.
 */
const excuse = (signals: readonly Signal[], before: number): number | null => {
  const span = attributionConstants.guardSpan.value;
  let count = 0;
  let failed = 0;
  let failedWeight = 0;
  let worked = 0;
  let workedWeight = 0;
  for (let i = before - 1; i >= 0 && count < span; i--) {
    const { y, w } = signals[i] as Signal;
    if (y === null) continue;
    count++;
    if (y >= WIN) {
      worked++;
      workedWeight += w;
    } else {
      failed++;
      failedWeight += w;
    }
  }
  if (count < span || failed === 0 || worked === 0) return null;
  const guards = failedWeight / failed < workedWeight / worked - attributionConstants.guardMargin.value;
  return guards ? (failedWeight + workedWeight) / count : null;
};

/** Whether the excuse guard holds for the next outcome of a goal: the learner is told when it does. */
export const guardHolds = (filter: Filter, goal: EntryId): boolean => {
  const domain = filter.domains[goal];
  if (!domain) return false;
  settle(domain);
  const { guardLeft } = domain.reached.at(-1) ?? { guardLeft: 0 };
  return guardLeft > 0 || excuse(domain.signals, domain.signals.length) !== null;
};

/** What the record says of a step at difficulty b: P(b), a probability. */
export const record = (level: Level, b: number): number => sigma(level.theta - b);

/** Between what the record of a step at difficulty b stands, nine times in ten: two probabilities. */
export const recordBetween = (level: Level, b: number): { readonly low: number; readonly high: number } => {
  const spread = k.spread.value * Math.sqrt(level.variance);
  return { low: sigma(level.theta - spread - b), high: sigma(level.theta + spread - b) };
};

/** What the learner feels about a step at difficulty b: E(b), a probability. */
export const confidence = (level: Level, b: number): number => sigma(level.theta + level.gap - b);
