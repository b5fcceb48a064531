import { no, ok, type DeviceId, type Kinds, type Refusal, type Result } from "@reprise/engine/journal";
import type { Ledger, Step, StoreProblem, VaultStore } from "@reprise/stores";
import { keysOf, type Keys } from "./keys.ts";
import type { Access, Relay, RelayProblem } from "./relay.ts";
import type { VaultState } from "./state.ts";

/** Why a vault was not synced, as one sentence that says what to do. */
export type SyncProblem = StoreProblem | RelayProblem | (Refusal & { readonly type: "NotFollowed" | "Busy" });

/** The ledger had moved on: what was worked out is thrown away, and begun again from what is there now. */
export interface Overtaken {
  readonly type: "Overtaken";
}

/** What came of a part of a sync. */
export type Part<Value> = Result<Value, SyncProblem | Overtaken>;

/** A vault, opened for one sync. What it knows changes only as its ledger takes each step. */
export interface Session {
  readonly store: VaultStore;
  readonly device: DeviceId;
  readonly ledger: Ledger;
  readonly relay: Relay;
  readonly kinds: Kinds;
  readonly random: (bytes: number) => Uint8Array;
  readonly keys: Keys;
  readonly access: Access;
  readonly batch: number;
  readonly invite: string | undefined;
  readonly state: () => VaultState;
  /** Takes a step and the state after it; hands back how many lines were new. */
  readonly commit: (state: VaultState, step: Omit<Step, "revision" | "state">) => Promise<Part<number>>;
  /** Records that the relay has something else for and does not hand that out: they stay in the outbox, and are not sent again here. */
  readonly withheld: Set<string>;
  readonly counts: Counts;
}

/**
 * What came of a sync so far, also of what was begun again; and how often the relay was read from the beginning in it, and how often
 * less was asked of a slow line.
 */
export interface Counts {
  sent: number;
  received: number;
  restarts: number;
  smaller: number;
}

/** What a sync is given. */
export interface Syncing {
  readonly store: VaultStore;
  readonly vault: string;
  readonly relay: Relay;
  readonly kinds: Kinds;
  readonly random: (bytes: number) => Uint8Array;
  /** How many records are read, sealed and sent at once. */
  readonly batch?: number;
  /** The relay's code for new journals, where it lost this one and asks for it. */
  readonly invite?: string;
}

/** A sync in which nothing has been done yet. */
export const noCounts = (): Counts => ({ sent: 0, received: 0, restarts: 0, smaller: 0 });

/** What is said of a vault that is not followed here. */
export const notFollowed = no({
  type: "NotFollowed" as const,
  says: "This device does not share that journal. Bring them together first.",
});

/** Reads what a vault's ledger knows, as the start of a sync. */
export const openSession = async (given: Syncing, counts: Counts = noCounts()): Promise<Part<Session>> => {
  const { store, vault, relay, kinds, random, batch = 500, invite } = given;
  const ledger = store.ledger(vault);
  const followed = await ledger.read();
  if (!followed.ok) return followed;
  if (followed.value === null) return notFollowed;
  const keys = keysOf(followed.value.secret);
  let { revision } = followed.value;
  let state = JSON.parse(followed.value.state) as VaultState;
  const commit = async (after: VaultState, step: Omit<Step, "revision" | "state">): Promise<Part<number>> => {
    const stepped = await ledger.step({ ...step, revision, state: JSON.stringify(after) });
    if (!stepped.ok) return stepped;
    if (!stepped.value.isDone) return no({ type: "Overtaken" });
    revision = stepped.value.revision;
    state = after;
    counts.received += stepped.value.recorded;
    return ok(stepped.value.recorded);
  };
  return ok({
    store,
    device: store.device,
    ledger,
    relay,
    kinds,
    random,
    keys,
    access: { vault: keys.id, token: keys.writeToken },
    batch,
    invite,
    state: () => state,
    commit,
    withheld: new Set(),
    counts,
  });
};
