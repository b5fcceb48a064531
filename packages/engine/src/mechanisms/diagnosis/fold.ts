import { adjusted, type ErrorType } from "../../attempts/events.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import { DAY, type EntryId, type Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { diverged, sourceNamed, type PointsWent } from "./events.ts";
import { constants } from "./science.ts";

/** What was said about where one setback went another way. */
export interface Divergence {
  readonly id: EntryId;
  readonly points: PointsWent | null;
  readonly where: string | null;
}

/** What diagnosis remembers. */
export interface Diagnosis {
  readonly divergenceOf: { [setback: EntryId]: Divergence };
  /** The last kind of error that each setback was said to be, and when; the newest last. */
  readonly errorOf: { [setback: EntryId]: { readonly error: ErrorType; readonly at: Instant } };
  /** Where something new was to come from, by goal, and when it was named. */
  readonly sourceAt: { [goal: EntryId]: Instant };
}

/** The kind of error that each answer about points stands for; nobody can say before they have seen it. */
const errorOfPoints: { readonly [points in PointsWent]: ErrorType | null } = {
  "not-known": "knowledge",
  "not-used": "strategy",
  "not-in-time": "strategy",
  misread: "slip",
  conditions: "conditions",
  "not-seen": null,
};

const noteError = (state: Diagnosis, setback: EntryId, error: ErrorType | null | undefined, at: Instant): void => {
  if (error) state.errorOf[setback] = { error, at };
};

/** How it grows. */
export const fold: Fold<Diagnosis> = {
  initial: () => ({ divergenceOf: {}, errorOf: {}, sourceAt: {} }),
  steps: {
    [adjusted.type]: (state: Diagnosis, { body, at }: EntryOf<typeof adjusted>) => {
      noteError(state, body.setback, body.error, at);
    },
    [diverged.type]: (state: Diagnosis, { id, at, body }: EntryOf<typeof diverged>) => {
      const { setback, points, where } = body;
      state.divergenceOf[setback] = { id, points: points ?? null, where: where ?? null };
      noteError(state, setback, points && errorOfPoints[points], at);
    },
    [sourceNamed.type]: (state: Diagnosis, { at, body }: EntryOf<typeof sourceNamed>) => {
      state.sourceAt[body.goal] = at;
    },
  },
};

/**
 * The kind of error it most often was, with how many of how many setbacks: each counts .97 per day of its age, beside one of every
 * kind to begin with (Dirichlet). Null while fewer than five setbacks say anything, and where two kinds lead alike.
 */
export const mostlyOf = (
  state: Diagnosis,
  now: Instant,
): { readonly error: ErrorType; readonly times: number; readonly of: number } | null => {
  const said = Object.values(state.errorOf);
  if (said.length < constants.enoughErrors.value) return null;
  const weights = new Map<ErrorType, { weight: number; times: number }>();
  for (const { error, at } of said) {
    const one = weights.get(error) ?? { weight: 1, times: 0 };
    one.weight += constants.errorMemory.value ** (Math.max(0, now - at) / DAY);
    one.times++;
    weights.set(error, one);
  }
  const [first, second] = [...weights].sort(([, a], [, b]) => b.weight - a.weight);
  if (!first || (second && second[1].weight === first[1].weight)) return null;
  return { error: first[0], times: first[1].times, of: said.length };
};
