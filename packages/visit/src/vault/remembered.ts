import { ok, type Refusal, type Result } from "@reprise/engine";
import type { Means } from "./means.ts";

/** What a shell remembers of a vault beside its ledger; losing it loses nothing but a sentence. */
export interface Remembered {
  /** When this device and the relay were last the same. */
  readonly inStepAt: number | null;
  /** Why the last sync did not come about, and since when. */
  readonly trouble: { readonly since: number; readonly type: string; readonly says: string } | null;
  /** It is the vault that the programs of this one machine share, on a relay that only they reach. */
  readonly isHere: boolean;
  /** When the learner last showed that the twelve words are written down. */
  readonly phraseKeptAt: number | null;
}

const nothing: Remembered = { inStepAt: null, trouble: null, isHere: false, phraseKeptAt: null };
const nameOf = (vault: string): string => `vault/${vault}`;

/** What is remembered of a vault. */
export const remembered = async ({ store }: Means, vault: string): Promise<Result<Remembered, Refusal>> => {
  const noted = await store.noted(nameOf(vault));
  if (!noted.ok) return noted;
  try {
    return ok({ ...nothing, ...(JSON.parse(noted.value ?? "{}") as Partial<Remembered>) });
  } catch {
    return ok(nothing);
  }
};

/** Remembers something of a vault; what is left out stays as it was. */
export const rememberOf = async (
  means: Means,
  vault: string,
  change: Partial<Remembered>,
): Promise<Result<null, Refusal>> => {
  const before = await remembered(means, vault);
  if (!before.ok) return before;
  const after = JSON.stringify({ ...before.value, ...change });
  return after === JSON.stringify(before.value) ? ok(null) : means.store.note(nameOf(vault), after);
};

/** Remembers why something did not come about, and since when that is so: for another reason, the time begins anew. */
export const rememberTrouble = async (
  means: Means,
  vault: string,
  { type, says }: Refusal,
): Promise<Result<null, Refusal>> => {
  const before = await remembered(means, vault);
  if (!before.ok) return before;
  const last = before.value.trouble;
  const since = last?.type === type ? last.since : means.clock();
  return rememberOf(means, vault, { trouble: { since, type, says } });
};

/** Forgets what was remembered of a vault. */
export const forgetOf = ({ store }: Means, vault: string): Promise<Result<null, Refusal>> =>
  store.note(nameOf(vault), null);
