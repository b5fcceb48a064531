import { ok, refuse, type DeviceId, type Entry, type Refusal, type Result } from "@reprise/engine";
import { ENTROPY_BYTES, followVault, keysOf, LONGEST_NAME, phraseToEntropy } from "@reprise/vault";
import { changeVault, knownVault, relayAt, relayUrl, type Means } from "./means.ts";
import { forgetOf, rememberOf } from "./remembered.ts";
import { standings } from "./standing.ts";

/** How this device comes to a vault: what the learner calls it, and the relay's code for new journals where it asks for one. */
export interface Coming {
  readonly name?: string;
  readonly invite?: string;
  /** The vault is shared by the programs of this machine alone. */
  readonly isHere?: boolean;
}

/** A name of a device as it is kept: one line, not too long; null where nothing is left of it. */
export const deviceName = (text: string | undefined): string | null => {
  const name = [...(text ?? "").replace(/\s+/g, " ").trim()].slice(0, LONGEST_NAME / 2).join("");
  return name === "" ? null : name;
};

/** Whether this journal can come to a vault that other devices share: it is in one at a time. */
export const isFree = async (means: Means): Promise<Result<null, Refusal>> => {
  const all = await standings(means);
  if (!all.ok) return all;
  const shared = all.value.find(({ isHere, isMoved }) => !isHere && !isMoved);
  if (shared)
    return refuse(
      "AlreadyPaired",
      `This journal is already kept at ${shared.relay}. Leave that first, then come to the other.`,
    );
  return ok(null);
};

/** Leaves the vaults whose phrase is no longer the journal's, once the journal came to another. */
export const leaveMoved = async (means: Means, joined: string): Promise<Result<string, Refusal>> => {
  const all = await standings(means);
  if (!all.ok) return all;
  for (const { vault, isHere, isMoved } of all.value) {
    const left = !isHere && isMoved && vault !== joined ? await leave(means, vault) : ok(null);
    if (!left.ok) return left;
  }
  return ok(joined);
};

/** Makes this journal a vault on a relay. The next sync sends it. */
export const start = async (means: Means, relay: string, coming: Coming = {}): Promise<Result<string, Refusal>> => {
  const url = relayUrl(relay);
  if (!url.ok) return url;
  const free = coming.isHere ? ok(null) : await isFree(means);
  if (!free.ok) return free;
  const secret = means.random(ENTROPY_BYTES);
  const { id, registration, writeToken } = keysOf(secret);
  const { invite } = coming;
  const told = { vault: id, token: writeToken, ...registration, ...(invite !== undefined && { invite }) };
  const registered = await relayAt(means, url.value).register(told);
  return registered.ok ? followed(means, secret, url.value, coming) : registered;
};

/** Follows a vault, noting first what kind it is. */
const followed = async (
  means: Means,
  secret: Uint8Array,
  url: string,
  { isHere = false, name }: Coming,
): Promise<Result<string, Refusal>> => {
  const noted = await rememberOf(means, keysOf(secret).id, { isHere });
  if (!noted.ok) return noted;
  const begun = await followVault(means.store, secret, url, deviceName(name));
  return begun.ok && !isHere ? leaveMoved(means, begun.value) : begun;
};

/** Comes to the vault of some entropy. The next sync makes both journals one. */
export const follow = async (
  means: Means,
  entropy: Uint8Array,
  relay: string,
  coming: Coming = {},
): Promise<Result<string, Refusal>> => {
  const url = relayUrl(relay);
  if (!url.ok) return url;
  const free = coming.isHere ? ok(null) : await isFree(means);
  if (!free.ok) return free;
  return followed(means, entropy, url.value, coming);
};

/** Comes back with the twelve words alone, as on a new device when every other is gone. */
export const startFromPhrase = async (
  means: Means,
  words: string,
  relay: string,
  coming: Coming = {},
): Promise<Result<string, Refusal>> => {
  const entropy = phraseToEntropy(words);
  if (!entropy.ok) return entropy;
  const url = relayUrl(relay);
  if (!url.ok) return url;
  // A sync would make the vault anew where the relay has none; so it is asked first whether there is anything to come back to.
  const { id, readToken } = keysOf(entropy.value);
  const there = await relayAt(means, url.value).pull({ vault: id, token: readToken }, null, 1);
  if (there.ok) return follow(means, entropy.value, relay, coming);
  return ["Unauthorised", "Gone"].includes(there.problem.type) ? nothingSealed : there;
};

const nothingSealed = refuse(
  "NothingSealed",
  "The relay has nothing sealed with these words. Check each word, and the address of the relay.",
);

/** Stops keeping this journal in a vault. The journal stays as it is; so does what the relay and other devices have. */
export const leave = async (means: Means, vault: string): Promise<Result<null, Refusal>> => {
  const ended = await means.store.ledger(vault).end();
  return ended.ok ? forgetOf(means, vault) : ended;
};

/** Deletes the vault on its relay for all devices, then leaves it. Nothing is left there; each device keeps its own journal. */
export const eraseVault = async (means: Means, vault: string): Promise<Result<null, Refusal>> => {
  const known = await knownVault(means, vault);
  if (!known.ok) return known;
  const { keys, state } = known.value;
  const removed = await relayAt(means, state.relay).remove({ vault, token: keys.writeToken });
  // What a relay does not know, or knows as deleted, is not there any more; any other answer leaves the key here.
  if (!removed.ok && !["Gone", "Unauthorised"].includes(removed.problem.type)) return removed;
  return leave(means, vault);
};

/** One device of a journal. */
export interface Device {
  readonly id: DeviceId;
  /** What the learner calls it; null where nobody said. */
  readonly name: string | null;
  readonly isThis: boolean;
  /** When it last wrote something that has come here; null where nothing has. */
  readonly lastWroteAt: number | null;
}

/** Every device that has a part in a vault, this one first, then the one that wrote last. */
export const devices = async (
  means: Means,
  vault: string,
  entries: readonly Entry[],
): Promise<Result<readonly Device[], Refusal>> => {
  const known = await knownVault(means, vault);
  if (!known.ok) return known;
  const { names, chains } = known.value.state;
  const own = means.store.device;
  const last = new Map<DeviceId, number>();
  for (const { device, at } of entries) if (at > (last.get(device) ?? 0)) last.set(device, at);
  const ids = new Set([own, ...Object.keys(names), ...Object.keys(chains)]);
  return ok(
    [...ids]
      .map((id) => ({ id, name: names[id] ?? null, isThis: id === own, lastWroteAt: last.get(id) ?? null }))
      .sort((a, b) => Number(b.isThis) - Number(a.isThis) || (b.lastWroteAt ?? 0) - (a.lastWroteAt ?? 0)),
  );
};

/** Calls this device something else; the others hear of it with the next sync. */
export const rename = async (means: Means, vault: string, text: string): Promise<Result<string, Refusal>> => {
  const name = deviceName(text);
  if (name === null) return refuse("NoName", "Give this device a name, such as “phone” or “desk”.");
  const own = means.store.device;
  const changed = await changeVault(means, vault, (state) =>
    state.names[own] === name ? state : { ...state, names: { ...state.names, [own]: name }, nameDue: true },
  );
  return changed.ok ? ok(name) : changed;
};
