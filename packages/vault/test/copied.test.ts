import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { kinds } from "@reprise/engine";
import { openNodeStore } from "@reprise/stores/node";
import { syncOnce, type Fetch, type VaultState } from "../src/index.ts";
import { value } from "./any.ts";
import { device, idOf, joins, live, settle, vaultOf, type Device } from "./devices.ts";
import { relayModel } from "./relay-model.ts";

/** A device whose data folder is copied; `to` reaches the relay for what is done until then. */
const copied = async (to: (relay: Fetch) => Fetch, until: (one: Device, two: Device) => Promise<void>) => {
  const folder = mkdtempSync(join(tmpdir(), "reprise-copied-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const open = (name: string) => {
    const store = value(openNodeStore(join(folder, name), kinds));
    onTestFinished(() => store.close().then(() => {}));
    return store;
  };
  const relay = relayModel();
  const [here, there] = [join(folder, "here"), join(folder, "there")];
  const first = value(openNodeStore(here, kinds));
  const two = await device(2, relay.fetch);
  await until(await device(1, to(relay.fetch), { store: first, name: "desk" }), two);
  await first.close();
  cpSync(here, there, { recursive: true });
  const one = await device(11, relay.fetch, { store: open("here") });
  const copy = await device(12, relay.fetch, { store: open("there") });
  expect(copy.store.device).not.toBe(one.store.device);
  return { relay, one, two, copy };
};

const open: (relay: Fetch) => Fetch = (fetch) => fetch;
/** Nothing that is sent comes through. */
const closed =
  (relay: Fetch): Fetch =>
  (url, init) =>
    init.method === "POST" ? Promise.reject(new Error("off")) : relay(url, init);
/** What is sent comes through, and no answer does. */
const deaf =
  (relay: Fetch): Fetch =>
  async (url, init) => {
    const answer = await relay(url, init);
    if (init.method === "POST") throw new Error("lost");
    return answer;
  };

describe("a data folder that was copied or put back", () => {
  it("goes on as a device of its own, and nobody misses anything", async () => {
    const { relay, one, two, copy } = await copied(open, async (before, other) => {
      for (const what of ["a", "b", "c"]) await before.win(what);
      await settle(before, other);
    });
    await copy.win("from the copy");
    await one.win("from the first");
    await settle(copy, one, two);
    for (const each of [one, two, copy]) expect((await each.sync()).findings).toEqual([]);
    expect(await copy.lines()).toHaveLength(5);
    expect(await two.lines()).toEqual(await copy.lines());
    expect((await two.state()).names[copy.store.device]).toBe("desk");
    await joins(relay, copy);
  });

  it.each([
    ["was not sent", closed],
    ["was sent, and not answered", deaf],
  ])("brings what %s when the copy was made, also where the first is never seen again", async (_, way) => {
    const { relay, two, copy } = await copied(way, async (before) => {
      for (const what of ["a", "b", "c"]) await before.win(what);
      await syncOnce(before.syncing);
    });
    await copy.win("from the copy");
    await settle(copy, two);
    for (const each of [two, copy]) expect((await each.sync()).findings).toEqual([]);
    expect(await two.lines()).toHaveLength(4);
    await joins(relay, copy);
  });

  it("sends what waited from both without a hole, and erases it from both", async () => {
    const { relay, one, two, copy } = await copied(closed, async (before) => {
      for (const what of ["unmistakable", "b", "c"]) await before.win(what);
      await syncOnce(before.syncing);
    });
    await copy.sync();
    await settle(one, copy, two);
    const entry = (JSON.parse((await copy.lines())[0] ?? "{}") as { readonly id: string }).id;
    await copy.erase(entry);
    await settle(copy, one, two);
    expect(live(relay)).not.toContain(idOf(entry));
    expect((await one.lines()).join()).not.toContain("unmistakable");
    for (const each of [one, two, copy]) expect((await each.sync()).findings).toEqual([]);
    await joins(relay, one);
  });

  it("opens what an older release kept of a vault, as before", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch);
    await one.win("a");
    await one.sync();
    const { revision } = value(await one.store.ledger(vaultOf()).read()) ?? { revision: 0 };
    const { device: _, ...older } = await one.state();
    await one.store
      .ledger(vaultOf())
      .step({ revision, state: JSON.stringify(older satisfies Omit<VaultState, "device">) });
    await one.win("b");
    await one.sync();
    expect((await one.state()).own.number).toBe(2);
    expect((await one.state()).device).toBe(one.store.device);
    await joins(relay, one);
  });
});
