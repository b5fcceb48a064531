import { ok, type Result } from "@reprise/engine/journal";
import type { StoreProblem, VaultStore } from "@reprise/stores";
import { keysOf } from "./keys.ts";
import { ENTROPY_BYTES } from "./phrase.ts";
import type { Relay, RelayProblem } from "./relay.ts";
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

/** Makes a new vault for this journal: tells the relay of it, then follows it. The entropy is its phrase. */
export const newVault = async (
  store: VaultStore,
  relay: Relay,
  {
    url,
    name,
    random,
    invite,
  }: {
    readonly url: string;
    readonly name: string | null;
    readonly random: (bytes: number) => Uint8Array;
    readonly invite?: string;
  },
): Promise<Result<{ readonly vault: string; readonly entropy: Uint8Array }, StoreProblem | RelayProblem>> => {
  const entropy = random(ENTROPY_BYTES);
  const { id, registration, writeToken } = keysOf(entropy);
  const registered = await relay.register({
    vault: id,
    token: writeToken,
    ...registration,
    ...(invite !== undefined && { invite }),
  });
  if (!registered.ok) return registered;
  const followed = await followVault(store, entropy, url, name);
  return followed.ok ? ok({ vault: followed.value, entropy }) : followed;
};
