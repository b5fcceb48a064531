// npm run bench:vault: how fast a vault seals, opens and syncs, against a relay in memory, so that only this side is measured.
import { mkdtempSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kinds } from "@reprise/engine";
import { memoryStore, type VaultStore } from "@reprise/stores";
import { openNodeStore } from "@reprise/stores/node";
import {
  b64u,
  contentToBytes,
  followVault,
  keysOf,
  linkOf,
  open,
  recordIdOf,
  relayOver,
  seal,
  syncOnce,
} from "@reprise/vault";
import { value, winLine } from "../packages/vault/test/any.ts";
import { relayModel } from "../packages/vault/test/relay-model.ts";

const ENTRIES = Number(process.argv[2] ?? 100_000);
const entropy = new Uint8Array(16).fill(7);
const keys = keysOf(entropy);
const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
};
const say = (what: string, figure: number, unit: string): void =>
  console.log(`${what.padEnd(64)} ${figure.toFixed(figure < 100 ? 2 : 0).padStart(10)} ${unit}`);

const TIMES = 20_000;
const content = {
  device: "AAAAAAAAAA",
  number: 2,
  link: linkOf(Uint8Array.of(1)),
  heads: {},
  entry: winLine(1, "a win of the usual length").text,
};
const record = recordIdOf(keys, "01KJPWD6M00000000000000001");
const sealed = seal(keys, record, contentToBytes(content), random(24));
const rate = (what: string, work: () => unknown): void => {
  for (let i = 0; i < 2000; i++) work();
  const begun = performance.now();
  for (let i = 0; i < TIMES; i++) work();
  say(what, TIMES / ((performance.now() - begun) / 1000), "a second");
};
rate("records sealed, with name and link", () => {
  const id = recordIdOf(keys, "01KJPWD6M00000000000000001");
  linkOf(seal(keys, id, contentToBytes(content), random(24)));
  b64u(id);
});
rate("records opened", () => open(keys, record, sealed, 1));

const relay = relayModel();
const reach = () =>
  relayOver({ url: "https://relay.example", fetch: relay.fetch, sleep: () => new Promise(() => {}), random });
const synced = async (store: VaultStore) =>
  value(await syncOnce({ store, vault: keys.id, relay: reach(), kinds, random, batch: 1000 }));
const folders: string[] = [];
const sqlite = (): VaultStore => {
  const folder = mkdtempSync(join(tmpdir(), "reprise-bench-"));
  folders.push(folder);
  return value(openNodeStore(folder, kinds));
};

const first = sqlite();
const lines = Array.from({ length: ENTRIES }, (_, i) =>
  winLine(i, `win number ${i}, with a line or two about how it came about`),
);
await first.merge(lines);
await followVault(first, entropy, "https://relay.example", "first");
say(`${ENTRIES} entries sealed and sent, SQLite`, await seconds(() => synced(first)), "s");
const fresh = sqlite();
await followVault(fresh, entropy, "https://relay.example", "second");
say(`${ENTRIES} entries to a new device, SQLite`, await seconds(() => synced(fresh)), "s");
const inMemory = memoryStore(kinds, random);
await followVault(inMemory, entropy, "https://relay.example", null);
say(`${ENTRIES} entries to a new device, memory`, await seconds(() => synced(inMemory)), "s");

await first.merge([winLine(ENTRIES + 1, "one more")]);
say("one more entry sent, beside them", 1000 * (await seconds(() => synced(first))), "ms");
say("one more entry received, beside them", 1000 * (await seconds(() => synced(fresh))), "ms");
say("nothing new", 1000 * (await seconds(() => synced(fresh))), "ms");
say(
  "everything read anew",
  await seconds(() =>
    syncOnce({ store: fresh, vault: keys.id, relay: reach(), kinds, random, batch: 1000 }, { anew: true }),
  ),
  "s",
);
const size = relay.records(keys.id).reduce((bytes, one) => bytes + (one.sealed?.length ?? 0), 0);
say("on the relay, an entry", ((size / ENTRIES) * 3) / 4, "bytes");

await first.close();
await fresh.close();
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
