import { decodeLine, kinds, type Draft, type Entry } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import { memoryStore, type VaultStore } from "@reprise/stores";
import { expect } from "vitest";
import {
  b64u,
  followVault,
  keysOf,
  recordIdOf,
  relayOver,
  syncOnce,
  type Fetch,
  type Finding,
  type Relay,
  type Synced,
  type Syncing,
  type VaultState,
} from "../src/index.ts";
import { dice, value } from "./any.ts";
import type { RelayModel } from "./relay-model.ts";

export const URL_OF_RELAY = "https://relay.example";
export const ENTROPY = Uint8Array.from({ length: 16 }, (_, i) => i * 7);

/** A relay reached by a `fetch`, which asks once and never waits. */
export const reached = (fetch: Fetch, tries = 1): Relay =>
  relayOver({ url: URL_OF_RELAY, fetch, sleep: () => new Promise(() => {}), random: (n) => new Uint8Array(n), tries });

/** A device of a test: a store, its vault, and what a learner does with them. */
export interface Device {
  readonly store: VaultStore;
  readonly syncing: Syncing;
  readonly write: (...drafts: readonly Draft[]) => Promise<readonly Entry[]>;
  readonly win: (what: string) => Promise<string>;
  readonly amend: (entry: string, what: string) => Promise<string>;
  readonly erase: (entry: string) => Promise<string>;
  readonly sync: (options?: { readonly anew?: boolean }) => Promise<Synced>;
  readonly state: () => Promise<VaultState>;
  readonly lines: () => Promise<readonly string[]>;
}

/** A device that follows a vault; the seed makes its id, its nonces and its entries' ids. */
export const device = async (
  seed: number,
  fetch: Fetch,
  more: {
    readonly name?: string;
    readonly entropy?: Uint8Array;
    readonly batch?: number;
    readonly store?: VaultStore;
  } = {},
): Promise<Device> => {
  const random = dice(seed);
  const store = more.store ?? memoryStore(kinds, random);
  const entropy = more.entropy ?? ENTROPY;
  const vault = value(await followVault(store, entropy, URL_OF_RELAY, more.name ?? null));
  const syncing: Syncing = { store, vault, relay: reached(fetch), kinds, random, batch: more.batch ?? 500 };
  let clock = 1_790_000_000_000 + seed;
  const write = async (...drafts: readonly Draft[]): Promise<readonly Entry[]> =>
    value(
      await store.record({ instant: (clock += 1000), offset: 60 }, (stamping) =>
        entriesFor(drafts, stamping, () => random(10)),
      ),
    );
  const one = async (draft: Draft): Promise<string> => (await write(draft))[0]?.id ?? "";
  return {
    store,
    syncing,
    write,
    win: (what) => one({ type: "attempts/win-noted", body: { what, from: "noted" } }),
    amend: (entry, what) => one({ type: "journal/amended", body: { entry, body: { what } } }),
    erase: (entry) => one({ type: "journal/redacted", body: { entry, rest: { from: "noted" } } }),
    sync: async (options) => value(await syncOnce(syncing, options)),
    state: async () => JSON.parse(value(await store.ledger(vault).read())?.state ?? "{}") as VaultState,
    lines: async () => value(await store.lines()),
  };
};

/** What stands in a vault on the relay, and under which id a record with an entry stands there. */
export const vaultOf = (entropy: Uint8Array = ENTROPY): string => keysOf(entropy).id;

/** Takes the lines of one device into another, as importing a file does. */
export const imported = async (to: Device, lines: readonly string[]): Promise<void> => {
  value(await to.store.merge(lines.map((text) => value(decodeLine(text, kinds)))));
};

/** The id of the record that holds an entry. */
export const idOf = (entry: string): string => b64u(recordIdOf(keysOf(ENTROPY), entry));

/** What kinds of findings there are. */
export const kindsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ is }) => is);

/** The ids of the records that the relay holds the bytes of. */
export const live = (relay: RelayModel): readonly string[] =>
  relay.records(vaultOf()).flatMap(({ id, sealed }) => (sealed === null ? [] : [id]));

/** Syncs devices in turn until nothing is new to any of them. */
export const settle = async (...devices: readonly Device[]): Promise<void> => {
  for (let round = 0; round < 4; round++) for (const one of devices) await one.sync();
};

/** That a device which joins now gets everything, and finds nothing amiss. */
export const joins = async (relay: RelayModel, like: Device, seed = 999): Promise<void> => {
  const fresh = await device(seed, relay.fetch);
  await fresh.sync();
  const again = await fresh.sync();
  expect(again.findings).toEqual([]);
  expect((await fresh.state()).doubts).toEqual([]);
  expect(await fresh.lines()).toEqual(await like.lines());
};
