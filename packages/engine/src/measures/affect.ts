import { felt, setBack } from "../attempts/events.ts";
import type { Attempts } from "../attempts/attempts.ts";
import type { EntryOf } from "../attempts/fold.ts";
import { DAY, HOUR, type EntryId, type Instant } from "../journal/entry.ts";
import type { Fold } from "../journal/fold.ts";
import { happened } from "../journal/order.ts";
import { attributionOf } from "./attribution.ts";
import { affectConstants } from "./science.ts";

/** One thing they said about how it feels. */
export interface Said {
  readonly id: EntryId;
  readonly at: Instant;
  readonly value: number;
}

/** The last that was said of each; feelings are entered, never inferred. */
export interface Affect {
  distress: Said | null;
  arousal: Said | null;
  valence: Said | null;
  sleep: Said | null;
}

/** How the last said feelings are remembered. */
export const affectFold: Fold<Affect> = {
  initial: () => ({ distress: null, arousal: null, valence: null, sleep: null }),
  steps: {
    [setBack.type]: (state: Affect, entry: EntryOf<typeof setBack>) => keep(state, entry),
    [felt.type]: (state: Affect, entry: EntryOf<typeof felt>) => keep(state, entry),
  },
};

const keep = (state: Affect, entry: EntryOf<typeof felt> | EntryOf<typeof setBack>): void => {
  for (const name of ["distress", "arousal", "valence", "sleep"] as const) {
    const value = (entry.body as { readonly [key in typeof name]?: number | undefined })[name];
    if (value !== undefined) state[name] = { id: entry.id, at: happened(entry), value };
  }
};

/** What was said of a feeling within the last four hours; older is unknown: null. */
export const current = (said: Said | null, now: Instant): Said | null =>
  said !== null && now - said.at <= affectConstants.counts.value * HOUR ? said : null;

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
