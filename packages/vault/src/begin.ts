import { ok, type Result } from "@reprise/engine/journal";
import type { StoreProblem, VaultStore } from "@reprise/stores";
import { keysOf } from "./keys.ts";
import { newState } from "./state.ts";

/** Follows the vault of a phrase on this device: from the next sync on, both journals become one. Nothing is sent here. */
export const followVault = async (
  store: VaultStore,
  entropy: Uint8Array,
  relay: string,
  name: string | null,
): Promise<Result<string, StoreProblem>> => {
  const { id } = keysOf(entropy);
  const known = await store.ledger(id).read();
  if (!known.ok) return known;
  if (known.value !== null) return ok(id);
  const begun = await store.ledger(id).begin(entropy, JSON.stringify(newState(relay, store.device, name)));
  return begun.ok ? ok(id) : begun;
};
