import { kinds, type Entry, type Line } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import { memoryStore, type VaultStore } from "@reprise/stores";
import {
  b64u,
  followVault,
  keysOf,
  moveVault,
  recordIdOf,
  relayOver,
  syncOnce,
  type Relay,
  type Synced,
  type SyncProblem,
  type VaultState,
} from "../../src/index.ts";
import type { Result } from "@reprise/engine/journal";
import { dice, value, winLine } from "../any.ts";
import { relayModel, type Copy } from "../relay-model.ts";
import { isWithoutCause } from "./causes.ts";
import type { History, Operation } from "./history.ts";
import { turns, type Task } from "./turns.ts";

/** A fault that is planted: what stands between a device and its store, or its relay, does something wrong. */
export interface Planted {
  /** Where each device's journal is kept; in memory where nothing is said. */
  readonly kept?: (device: number) => VaultStore;
  readonly store?: (store: VaultStore) => VaultStore;
  readonly relay?: (relay: Relay, device: number) => Relay;
}

/** Something that does not hold at the end of a history. */
export type Broken = string;

const FIRST = new Uint8Array(16).fill(1);
const START = 1_790_000_000_000;
const FILES: readonly (readonly Line[])[] = [0, 1].map((file) =>
  [1, 2, 3].map((number) => winLine(100 * (file + 1) + number, `of a file ${number}`, "CCCCCCCCCC")),
);

/** Devices, a relay and a learner, in a history of what they did; `run` plays it and says what does not hold in the end. */
export const play = async (history: History, planted: Planted = {}): Promise<readonly Broken[]> => {
  const random = dice(history.seed);
  const chance = (below: number): number => {
    const [a = 0, b = 0] = random(2);
    return (a * 256 + b) % below;
  };
  const model = relayModel();
  const { wait, some, all } = turns(chance, history.faults);
  const broken: Broken[] = [];
  const written: Entry[][] = [];
  const erased = new Set<string>();
  const copies: Copy[] = [];
  let current: Uint8Array = FIRST;
  let isPutBack = false;
  /** What the relay kept before an intruder erased everything on it. */
  let whole: Copy | null = null;

  const devices = Array.from({ length: history.devices }, (_, n) => {
    const plain = planted.kept?.(n) ?? memoryStore(kinds, dice(history.seed + 7 * n + 1));
    return { n, plain, store: planted.store?.(plain) ?? plain, clock: START + n, runs: 0 };
  });
  type Device = (typeof devices)[number];
  const cursors = new Map<string, readonly [pass: number, after: number]>();
  /** A cursor goes forward, but for a reading that begins anew. */
  const watched = (n: number, vault: string, text: string): void => {
    const { pass, cursor } = JSON.parse(text) as VaultState;
    const [was, at] = cursors.get(`${n}/${vault}`) ?? [0, 0];
    const now = [pass, cursor?.after ?? 0] as const;
    if (now[0] < was || (now[0] === was && now[1] < at)) broken.push(`h: the cursor of ${n} went back`);
    cursors.set(`${n}/${vault}`, now);
  };

  /** A device's store as a task uses it: it waits for its turn, and may be killed there. */
  const storeFor = (device: Device, task: Task): VaultStore => ({
    ...device.store,
    ledger: (vault) => {
      const ledger = device.store.ledger(vault);
      return {
        ...ledger,
        read: () => wait(task, "device", ledger.read),
        unsealed: (limit) => wait(task, "device", () => ledger.unsealed(limit)),
        erased: (limit) => wait(task, "device", () => ledger.erased(limit)),
        step: (step) =>
          wait(task, "device", async () => {
            const stepped = await ledger.step(step);
            if (stepped.ok && stepped.value.isDone && step.state !== undefined) watched(device.n, vault, step.state);
            return stepped;
          }),
      };
    },
  });
  const relayFor = (task: Task): Relay => {
    const relay = relayOver({
      url: "https://relay.example",
      fetch: (url, init) => wait(task, "network", () => model.fetch(url, init)),
      sleep: () => new Promise(() => {}),
      random: (n) => new Uint8Array(n),
      tries: 1,
    });
    return planted.relay?.(relay, task.device) ?? relay;
  };
  const givenFor = (device: Device, task: Task, vault: string) => ({
    store: storeFor(device, task),
    vault,
    relay: relayFor(task),
    kinds,
    random: dice(history.seed + 1000 * device.n + ++device.runs),
    batch: history.batch,
  });
  const vaultsOf = async (device: Device): Promise<readonly string[]> => value(await device.plain.vaults());

  /** What the learner does where a device says that the journal has a new phrase, or follows no vault: pairs it again. */
  const pair = async (device: Device): Promise<void> => {
    const { id } = keysOf(current);
    for (const vault of await vaultsOf(device)) if (vault !== id) await device.plain.ledger(vault).end();
    await followVault(device.plain, current, "https://relay.example", `device ${device.n}`);
  };
  const sync = async (device: Device, { anew = false } = {}): Promise<Result<Synced, SyncProblem> | null> => {
    const [vault] = await vaultsOf(device);
    if (vault === undefined) return null;
    const synced = await syncOnce(givenFor(device, { device: device.n, isDead: false }, vault), { anew });
    if (synced.ok && !isPutBack && whole === null) await checkCauses(device);
    if (!synced.ok && synced.problem.type === "Gone" && vault !== keysOf(current).id) await pair(device);
    return synced;
  };
  const move = async (device: Device): Promise<void> => {
    const [vault] = await vaultsOf(device);
    if (vault === undefined) return;
    const moved = await moveVault(givenFor(device, { device: device.n, isDead: false }, vault));
    if (moved.ok) current = moved.value.entropy;
  };
  const checkCauses = async (device: Device): Promise<void> => {
    const entries = value(await device.plain.lines()).map((text) => JSON.parse(text) as Entry);
    if (isWithoutCause(entries, erased)) broken.push(`e: device ${device.n} has a correction without its entry`);
  };

  const write = async (device: Device, type: string, body: object): Promise<void> => {
    device.clock += 1000;
    const recorded = await device.store.record({ instant: device.clock, offset: 0 }, (stamping) =>
      entriesFor([{ type, body }], stamping, () => random(10)),
    );
    (written[device.n] ??= []).push(...value(recorded));
  };
  /** One of the entries that a device has, other than a redaction; undefined where it has none. */
  const pick = async (device: Device, of: number): Promise<Entry | undefined> => {
    const entries = value(await device.plain.lines()).map((text) => JSON.parse(text) as Entry);
    const wins = entries.filter(({ type, body }) => type === "attempts/win-noted" && body !== null);
    return wins[of % Math.max(1, wins.length)];
  };
  const act = async (operation: Operation): Promise<void> => {
    const device = devices[operation.device % devices.length] as Device;
    const { of } = operation;
    switch (operation.is) {
      case "write":
        return write(device, "attempts/win-noted", { what: `words ${of}`, from: "noted" });
      case "amend":
      case "undo":
      case "erase": {
        const entry = await pick(device, of);
        if (!entry || erased.has(entry.id)) return;
        if (operation.is === "amend")
          return write(device, "journal/amended", { entry: entry.id, body: { what: `other words ${of}` } });
        if (operation.is === "undo") return write(device, "journal/retracted", { entry: entry.id });
        erased.add(entry.id);
        return write(device, "journal/redacted", { entry: entry.id, rest: { from: "noted" } });
      }
      case "import":
        return void value(await device.store.merge(FILES[of % FILES.length] ?? []));
      case "clock":
        device.clock += ((of % 7) - 3) * 3_600_000;
        return;
      case "sync":
        return void sync(device);
      case "move":
        if (of % 4 === 0) void move(device);
        return;
      case "copy":
        copies.push(model.copy());
        return;
      case "put-back":
        if (copies.length === 0 || of % 3 !== 0) return;
        model.putBack(copies[of % copies.length] ?? "[]");
        isPutBack = true;
        return;
      case "intrude":
        if (whole !== null || of % 3 !== 0) return;
        whole = model.copy();
        model.tamper(keysOf(current).id, (kept) => ({ ...kept, sealed: null }));
        return;
    }
  };

  await pair(devices[0] as Device);
  for (const device of devices.slice(1)) await pair(device);
  for (const operation of history.operations) {
    await act(operation);
    await some(operation.then);
  }

  // Everything heals: nothing fails any more, whoever was moving comes to an end, and everyone is paired with the newest phrase.
  await all();
  const finish = async (work: Promise<unknown>): Promise<void> => {
    await all();
    await work;
  };
  for (const device of devices)
    for (const vault of await vaultsOf(device)) {
      const state = JSON.parse(value(await device.plain.ledger(vault).read())?.state ?? "{}") as VaultState;
      if (state.moving !== null) await finish(move(device));
    }
  for (const device of devices) await pair(device);
  if (whole !== null) {
    model.putBack(whole);
    isPutBack = true;
  }
  const sent: number[] = [];
  for (let round = 0; round < 6; round++)
    for (const device of devices) {
      const synced = sync(device, { anew: whole !== null && round === 0 });
      await finish(synced);
      const done = await synced;
      if (done && !done.ok) broken.push(`a sync does not come to an end: ${done.problem.type}`);
      if (done?.ok && round === 5) sent.push(done.value.sent + done.value.received);
    }
  if (sent.some((count) => count > 0)) broken.push("it does not come to rest");
  broken.push(...(await judge()));
  return [...new Set(broken)];

  /** What must hold once everything has healed. */
  async function judge(): Promise<readonly Broken[]> {
    const found: Broken[] = [];
    const fresh = memoryStore(kinds, dice(history.seed + 5));
    const keys = keysOf(current);
    // Before a new device joins: it would erase what it finds, too.
    const held = model.records(keys.id);
    await followVault(fresh, current, "https://relay.example", null);
    const given = {
      store: fresh,
      vault: keys.id,
      relay: relayOver({
        url: "https://relay.example",
        fetch: model.fetch,
        sleep: () => new Promise(() => {}),
        random: (n) => new Uint8Array(n),
      }),
      kinds,
      random: dice(9),
    };
    for (let round = 0; round < 3; round++) value(await syncOnce(given));
    const all = [...devices.map(({ plain }) => plain), fresh];
    const texts = await Promise.all(all.map(async (store) => value(await store.lines())));
    const first = texts[0] ?? [];
    texts.forEach((lines, n) => {
      const who = n === devices.length ? "a new device" : `device ${n}`;
      const ids = lines.map((text) => (JSON.parse(text) as Entry).id);
      if (lines.join("\n") !== first.join("\n")) found.push(`c: ${who} has another journal than device 0`);
      if (new Set(ids).size !== ids.length) found.push(`b: ${who} has an entry twice`);
      for (const entry of written.flat()) if (!ids.includes(entry.id)) found.push(`a: ${who} lost an entry`);
      for (const own of written) {
        const order = (own ?? []).map(({ id }) => ids.indexOf(id));
        if (order.some((place, i) => i > 0 && place < (order[i - 1] ?? 0)))
          found.push(`d: ${who} has entries out of order`);
      }
      for (const text of lines) {
        const entry = JSON.parse(text) as Entry<{
          type: string;
          body: { entry?: string; what?: string; body?: unknown } | null;
        }>;
        if (erased.has(entry.id) && entry.body?.what !== undefined) found.push(`f: ${who} has erased words`);
        if (entry.type === "journal/amended" && erased.has(entry.body?.entry ?? "") && entry.body?.body !== undefined)
          found.push(`f: ${who} has erased words in an amendment`);
      }
    });
    const covered = first
      .map((text) => JSON.parse(text) as Entry<{ type: string; body: { entry?: string } | null }>)
      .filter(({ id, type, body }) => erased.has(id) || (type === "journal/amended" && erased.has(body?.entry ?? "")));
    const live = new Set(held.flatMap(({ id, sealed }) => (sealed === null ? [] : [id])));
    if (covered.some(({ id }) => live.has(b64u(recordIdOf(keys, id))))) found.push("f: the relay holds erased words");
    for (const text of first) {
      const entry = JSON.parse(text) as Entry;
      if (!covered.some(({ id }) => id === entry.id) && !live.has(b64u(recordIdOf(keys, entry.id))))
        found.push("a: the relay lost an entry");
    }
    const ledgers = await Promise.all(all.map(async (store) => value(await store.ledger(keys.id).read())));
    ledgers.forEach((ledger, n) => {
      const { findings, doubts } = JSON.parse(ledger?.state ?? "{}") as VaultState;
      const odd = [...findings, ...doubts].filter(({ is }) => is !== "older-relay" || !isPutBack);
      if (odd.length > 0)
        found.push(
          `i: ${n === devices.length ? "a new device" : `device ${n}`} found ${[...new Set(odd.map((one) => JSON.stringify(one)))].join()}`,
        );
      if (n === devices.length && findings.length > 0) found.push("i: a new device found something");
    });
    for (const { sealed } of model.records(keys.id)) if (sealed?.includes("words")) found.push("the relay can read");
    if (model.seen.some((asked) => asked.includes("words"))) found.push("the relay was shown words");
    return found;
  }
};
