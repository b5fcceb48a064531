import { felt, setBack } from "../attempts/events.ts";
import type { Attempts } from "../attempts/attempts.ts";
import type { EntryOf } from "../attempts/fold.ts";
import { DAY, HOUR, type EntryId, type Instant } from "../journal/entry.ts";
import type { Fold } from "../journal/fold.ts";
import { FURTHEST_AHEAD } from "../journal/stamp.ts";
import { happened } from "../journal/order.ts";
import { attributionOf } from "./attribution.ts";
import { affectConstants } from "./science.ts";

/** One thing they said about how it feels. */
export interface Said {
  readonly id: EntryId;
  readonly at: Instant;
  /** Whether the learner dated it; then a time to come has not come yet. */
  readonly dated: boolean;
  readonly value: number;
}

/** The last few things that were said of each, newest last; feelings are entered, never inferred. */
export interface Affect {
  readonly distress: Said[];
  readonly arousal: Said[];
  readonly valence: Said[];
  readonly sleep: Said[];
}

/** How many sayings are kept of each: more than one, because a clock that ran ahead may have dated some of them to come. */
const KEPT = 8;

/** How the last said feelings are remembered. */
export const affectFold: Fold<Affect> = {
  initial: () => ({ distress: [], arousal: [], valence: [], sleep: [] }),
  steps: {
    [setBack.type]: (state: Affect, entry: EntryOf<typeof setBack>) => keep(state, entry),
    [felt.type]: (state: Affect, entry: EntryOf<typeof felt>) => keep(state, entry),
  },
};

const keep = (state: Affect, entry: EntryOf<typeof felt> | EntryOf<typeof setBack>): void => {
  const body = entry.body as { readonly [name in keyof Affect]?: number } & { readonly when?: number };
  for (const name of ["distress", "arousal", "valence", "sleep"] as const) {
    const value = body[name];
    if (value === undefined) continue;
    state[name].push({ id: entry.id, at: happened(entry), dated: body.when !== undefined, value });
    if (state[name].length > KEPT) state[name].shift();
  }
};

/** Whether something said has been said by now. What another clock stamped less than a day ahead was said just now. */
const isSaid = (said: Said, now: Instant): boolean => said.at <= now || (!said.dated && said.at - now < FURTHEST_AHEAD);

/** What was said of a feeling last, if that was within four hours; older is unknown: null. */
export const current = (said: readonly Said[], now: Instant): Said | null => {
  const last = said.findLast((one) => isSaid(one, now));
  return last && now - last.at <= affectConstants.counts.value * HOUR ? last : null;
};

/**
 * The pattern in which nothing seems one's own to influence: the last four setbacks or more, at two goals or more, all explained
 * as hardly controllable and lasting, and no try for a week. A care matter, never shown by name.
 */
export const seemsOutOfReach = (attempts: Attempts, now: Instant): readonly EntryId[] | null => {
  const k = affectConstants;
  const last = attempts.setbackIds.slice(-k.patternSetbacks.value);
  if (last.length < k.patternSetbacks.value) return null;
  const goals = new Set(last.map((id) => attempts.setbacks[id]?.goal ?? ""));
  const lastTry = attempts.tries.at(-1);
  if (goals.size < k.patternGoals.value || (lastTry && now - lastTry.at < k.patternPause.value * DAY)) return null;
  let control = 0;
  let stability = 0;
  for (const id of last) {
    const explanation = attempts.explanationOf[id];
    const attribution = explanation ? attributionOf(explanation) : null;
    if (!attribution) return null;
    control += attribution.control / last.length;
    stability += attribution.stability / last.length;
  }
  return control < k.patternControl.value && stability > k.patternStability.value ? last : null;
};
