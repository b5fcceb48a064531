import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { no, ok, type Kinds, type Refusal, type Result } from "@reprise/engine/journal";
import type { VaultStore } from "@reprise/stores";
import { problemOfType } from "./answers.ts";
import { followVault } from "./begin.ts";
import { b64u, b64uToBytes, utf8 } from "./bytes.ts";
import { keysOf, type Keys } from "./keys.ts";
import { ENTROPY_BYTES } from "./phrase.ts";
import type { Relay } from "./relay.ts";
import { NONCE_BYTES, open, seal } from "./seal.ts";
import { notFollowed, type SyncProblem } from "./session.ts";
import { changeState } from "./starts.ts";
import type { VaultState } from "./state.ts";
import { syncOnce } from "./sync.ts";

/** What moving a journal to a new phrase is given. */
export interface Moving {
  readonly store: VaultStore;
  /** The vault it leaves. */
  readonly vault: string;
  readonly relay: Relay;
  readonly kinds: Kinds;
  readonly random: (bytes: number) => Uint8Array;
  readonly batch?: number;
  /** An invitation, where the relay asks for one. */
  readonly invite?: string;
}

/** The new vault, and the entropy of its phrase. */
export interface Moved {
  readonly vault: string;
  readonly entropy: Uint8Array;
}

const busy: Refusal & { readonly type: "Busy" } = {
  type: "Busy",
  says: "The journal changed on its way to new words. It is kept here; try again.",
};

/**
 * Gives a journal a new phrase: everything is sealed anew into a new vault, and the old one is deleted once all of it was acknowledged.
 * Broken off anywhere, the same call goes on with the same new phrase. Every other device is then to be paired again.
 */
export const moveVault = async (given: Moving): Promise<Result<Moved, SyncProblem>> => {
  const { store, vault, relay } = given;
  const begun = await newEntropy(given);
  if (!begun.ok) return begun;
  const { entropy, state } = begun.value;
  const keys = keysOf(entropy);
  const isUnderWay = await store.ledger(keys.id).read();
  if (!isUnderWay.ok) return isUnderWay;
  // What the other devices sent is taken along; what they send later they bring themselves, when they are paired again.
  const last = await syncOnce(given);
  if (!last.ok && !(last.problem.type === "Gone" && isUnderWay.value !== null)) return last;
  const { invite } = given;
  const registered = await relay.register({
    vault: keys.id,
    token: keys.writeToken,
    ...keys.registration,
    ...(invite !== undefined && { invite }),
  });
  if (!registered.ok) return registered;
  const followed = await followVault(store, entropy, state.relay, state.names[store.device] ?? null);
  if (!followed.ok) return followed;
  const sent = await syncOnce({ ...given, vault: keys.id });
  if (!sent.ok) return sent;
  const rest = await store.ledger(keys.id).outbox(1);
  if (!rest.ok) return rest;
  if (rest.value.length > 0)
    return no(sent.value.findings.some(({ is }) => is === "withheld") ? problemOfType("Withheld") : busy);
  const { old } = begun.value;
  const removed = await relay.remove({ vault: old.id, token: old.writeToken });
  if (!removed.ok && removed.problem.type !== "Gone" && removed.problem.type !== "Unauthorised") return removed;
  const ended = await store.ledger(vault).end();
  return ended.ok ? ok({ vault: keys.id, entropy }) : ended;
};

/** The entropy this move goes to: kept before anything is done with it, so that the same move goes on after a crash. */
const newEntropy = async ({
  store,
  vault,
  random,
}: Moving): Promise<
  Result<{ readonly entropy: Uint8Array; readonly old: Keys; readonly state: VaultState }, SyncProblem>
> => {
  const followed = await store.ledger(vault).read();
  if (!followed.ok) return followed;
  if (followed.value === null) return notFollowed;
  const old = keysOf(followed.value.secret);
  let entropy: Uint8Array = new Uint8Array(0);
  const changed = await changeState(store, vault, (state) => {
    const known = state.moving === null ? null : openMoving(old, state.moving);
    entropy = known ?? random(ENTROPY_BYTES);
    return known ? state : { ...state, moving: sealMoving(old, entropy, random(NONCE_BYTES)) };
  });
  return changed.ok ? ok({ entropy, old, state: changed.value }) : changed;
};

/** The new entropy as it stands in what is known of the old vault: sealed as a record is, under an id that no record has. */
const sealMoving = (keys: Keys, entropy: Uint8Array, nonce: Uint8Array): string =>
  b64u(seal(keys, movingId(keys), entropy, nonce));

const movingId = ({ name }: Keys): Uint8Array => hmac(sha256, name, utf8("moving"));

/** The new entropy again; an older release kept it as it is. */
const openMoving = (keys: Keys, text: string): Uint8Array | null => {
  const bytes = b64uToBytes(text) ?? new Uint8Array(0);
  if (bytes.length === ENTROPY_BYTES) return bytes;
  const opened = open(keys, movingId(keys), bytes, 0);
  return opened.ok ? opened.value : null;
};
