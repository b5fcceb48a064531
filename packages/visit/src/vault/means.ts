import { kinds, ok, refuse, type Refusal, type Result } from "@reprise/engine";
import type { VaultStore } from "@reprise/stores";
import {
  changeState,
  keysOf,
  notFollowed,
  relayOver,
  type Keys,
  type Reach,
  type Relay,
  type VaultState,
} from "@reprise/vault";

/** What a shell hands over for whatever is done about vaults: the journal's store, the network, time and chance. */
export interface Means extends Pick<Reach, "fetch" | "sleep" | "random" | "patience" | "tries" | "signal"> {
  readonly store: VaultStore;
  /** What time it is, in milliseconds since 1970. */
  readonly clock: () => number;
}

/** A vault that is followed here, as its ledger stands now. */
export interface Known {
  readonly vault: string;
  readonly secret: Uint8Array;
  readonly keys: Keys;
  readonly state: VaultState;
}

/** What is known here of a vault. */
export const knownVault = async ({ store }: Means, vault: string): Promise<Result<Known, Refusal>> => {
  const read = await store.ledger(vault).read();
  if (!read.ok) return read;
  if (read.value === null) return notFollowed;
  const { secret, state } = read.value;
  return ok({ vault, secret, keys: keysOf(secret), state: JSON.parse(state) as VaultState });
};

/** Changes what is known of a vault, whatever else writes to its ledger meanwhile. */
export const changeVault = async (
  { store }: Means,
  vault: string,
  change: (state: VaultState) => VaultState,
): Promise<Result<null, Refusal>> => {
  const changed = await changeState(store, vault, change);
  return changed.ok ? ok(null) : changed;
};

/** The relay at an address, as these means reach it. */
export const relayAt = ({ fetch, sleep, random, patience, tries, signal }: Means, url: string): Relay =>
  relayOver({
    url,
    fetch,
    sleep,
    random,
    ...(patience !== undefined && { patience }),
    ...(tries !== undefined && { tries }),
    ...(signal && { signal }),
  });

/** Says where a vault's relay is now: one that moved to another address. */
export const atRelay = (means: Means, vault: string, url: string): Promise<Result<null, Refusal>> =>
  changeVault(means, vault, (state) => ({ ...state, relay: url }));

/** What a sync is given for a vault. */
export const syncing = (means: Means, { vault, state }: Known) => ({
  store: means.store,
  vault,
  relay: relayAt(means, state.relay),
  kinds,
  random: means.random,
});

const HOME_OR_NEAR =
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+|[\w-]+\.(local|lan|home|internal))$/;

/** An address of a relay as someone typed it, as it is asked. Without https it must be on this machine or in the same house. */
export const relayUrl = (text: string): Result<string, Refusal> => {
  const typed = text.trim();
  const bare = typed.replace(/[/:?#].*$/, "");
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed)
    ? typed
    : `${HOME_OR_NEAR.test(bare.toLowerCase()) ? "http" : "https"}://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.search || url.hash)
    return refuse("BadRelay", "A relay's address looks like https://relay.example.org. Check it and try again.");
  if (url.protocol === "http:" && !HOME_OR_NEAR.test(url.hostname))
    return refuse("BadRelay", "A relay that is not in your own house is reached by https:// only. Check its address.");
  return ok(`${url.origin}${url.pathname.replace(/\/+$/, "")}`);
};
