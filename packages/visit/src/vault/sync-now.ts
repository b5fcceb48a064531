import type { Refusal, Result } from "@reprise/engine";
import { settleFinding, syncOnce, type Finding, type Synced } from "@reprise/vault";
import { knownVault, syncing, type Means } from "./means.ts";
import { rememberOf, rememberTrouble, remembered } from "./remembered.ts";

/** That both are the same is written down again only after so long, in milliseconds: a note is a write to the disk. */
const OFTEN_ENOUGH = 60_000;

/**
 * Sends and fetches now, and remembers how that went. It can be broken off anywhere; the next one goes on. `invite` is the code for new
 * journals, for a relay that lost this one and asks for it.
 */
export const syncNow = async (
  means: Means,
  vault: string,
  { invite, ...options }: { readonly anew?: boolean; readonly invite?: string } = {},
): Promise<Result<Synced, Refusal>> => {
  const known = await knownVault(means, vault);
  if (!known.ok) return known;
  const given = { ...syncing(means, known.value), ...(invite !== undefined && { invite }) };
  const synced = await syncOnce(given, options);
  // Left meanwhile: of a vault that is left, nothing is remembered.
  if (!(await knownVault(means, vault)).ok) return synced;
  if (!synced.ok) {
    await rememberTrouble(means, vault, synced.problem);
    return synced;
  }
  const before = await remembered(means, vault);
  const at = means.clock();
  const last = before.ok ? before.value.inStepAt : null;
  const isFresh = last !== null && Math.abs(at - last) < OFTEN_ENOUGH;
  await rememberOf(means, vault, { trouble: null, ...(isFresh ? {} : { inStepAt: at }) });
  return synced;
};

/** Settles something that the learner was told and has read. What is missing is found again as long as it is. */
export const settled = async (means: Means, vault: string, finding: Finding): Promise<Result<null, Refusal>> => {
  const known = await knownVault(means, vault);
  return known.ok ? settleFinding(syncing(means, known.value), finding) : known;
};

/** What came of syncing all vaults of a journal; the first trouble stands beside what was done all the same. */
export interface AllSynced {
  readonly sent: number;
  readonly received: number;
  readonly troubles: readonly { readonly vault: string; readonly problem: Refusal }[];
}

/** Sends and fetches in every vault of this journal. What came out of one is sent to the others as well. */
export const syncAll = async (means: Means, vaults: readonly string[]): Promise<AllSynced> => {
  const troubles: { vault: string; problem: Refusal }[] = [];
  let [sent, received] = [0, 0];
  const sync = async (vault: string): Promise<number> => {
    const synced = await syncNow(means, vault);
    if (!synced.ok) {
      if (!troubles.some((one) => one.vault === vault)) troubles.push({ vault, problem: synced.problem });
      return 0;
    }
    sent += synced.value.sent;
    received += synced.value.received;
    return synced.value.received;
  };
  let carried = 0;
  for (const [i, vault] of vaults.entries()) {
    const came = await sync(vault);
    if (i > 0) carried += came;
  }
  if (carried > 0) for (const vault of vaults.slice(0, -1)) await sync(vault);
  return { sent, received, troubles };
};
