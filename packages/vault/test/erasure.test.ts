import { describe, expect, it } from "vitest";
import { syncOnce, type Fetch } from "../src/index.ts";
import { winLine } from "./any.ts";
import { device, idOf, imported, joins, live, settle, vaultOf } from "./devices.ts";
import { relayModel } from "./relay-model.ts";

describe("an erasure", () => {
  it("takes the words from every device and from the relay, and the chain closes over the hole", async () => {
    const relay = relayModel();
    const [one, two] = [await device(1, relay.fetch), await device(2, relay.fetch)];
    const entry = await one.win("unmistakable");
    const change = await two.win("x");
    await settle(one, two);
    const amendment = await two.amend(entry, "unmistakable too");
    await settle(one, two);
    await one.erase(entry);
    await settle(one, two);
    expect([...(await one.lines()), ...(await two.lines())].join()).not.toContain("unmistakable");
    expect(await two.lines()).toEqual(await one.lines());
    expect(live(relay)).not.toContain(idOf(entry));
    expect(live(relay)).not.toContain(idOf(amendment));
    expect(live(relay)).toContain(idOf(change));
    await joins(relay, one);
  });

  it("sends nothing of what was erased before it was sent, and still tells what is left of it", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch);
    const entry = await one.win("unmistakable");
    await one.erase(entry);
    await one.sync();
    expect(relay.records(vaultOf()).map(({ id }) => id)).not.toContain(idOf(entry));
    await joins(relay, one);
  });

  it("drops what waits in the outbox, and closes its number", async () => {
    const relay = relayModel();
    let isOff = true;
    const one = await device(1, (url, init) =>
      init.method === "POST" && isOff ? Promise.reject(new Error("off")) : relay.fetch(url, init),
    );
    const entry = await one.win("unmistakable");
    await one.win("other");
    await syncOnce(one.syncing);
    await one.erase(entry);
    isOff = false;
    await one.sync();
    expect(relay.records(vaultOf()).map(({ id }) => id)).not.toContain(idOf(entry));
    await joins(relay, one);
  });

  it("is done over again when the relay took bytes whose answer was lost before it", async () => {
    const relay = relayModel();
    let isLost = true;
    const one = await device(1, async (url, init) => {
      const answered = await relay.fetch(url, init);
      if (init.method === "POST" && isLost) throw new Error("lost");
      return answered;
    });
    const entry = await one.win("unmistakable");
    await syncOnce(one.syncing);
    await one.erase(entry);
    isLost = false;
    await one.sync();
    await one.sync();
    expect(live(relay)).not.toContain(idOf(entry));
    await joins(relay, one);
  });

  it("reaches what another device amended meanwhile", async () => {
    const relay = relayModel();
    const [one, two] = [await device(1, relay.fetch), await device(2, relay.fetch)];
    const entry = await one.win("unmistakable");
    await settle(one, two);
    await one.erase(entry);
    const amendment = await two.amend(entry, "unmistakable too");
    const twoOff = two;
    await one.sync();
    await settle(twoOff, one);
    expect(live(relay)).not.toContain(idOf(amendment));
    expect(await two.lines()).toEqual(await one.lines());
    await joins(relay, one);
  });

  it("carries what is left of an entry to a device that never saw it", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch);
    const entry = await one.win("unmistakable");
    await one.sync();
    await one.erase(entry);
    await one.sync();
    const two = await device(2, relay.fetch);
    await two.sync();
    expect(await two.lines()).toEqual(await one.lines());
    expect((await two.lines()).find((line) => line.includes(entry))).toContain('"from":"noted"');
  });

  it("closes its holes also where another device told of the same redaction first", async () => {
    const relay = relayModel();
    let isOff = true;
    const one = await device(1, relay.fetch);
    const two = await device(2, (url, init) =>
      init.method === "POST" && isOff ? Promise.reject(new Error("off")) : relay.fetch(url, init),
    );
    const entry = await two.win("unmistakable");
    await syncOnce(two.syncing);
    const redaction = JSON.stringify({
      ...(JSON.parse(winLine(5, "").text) as object),
      type: "journal/redacted",
      body: { entry, rest: null },
    });
    await imported(two, [redaction]);
    await syncOnce(two.syncing);
    await imported(one, [redaction]);
    await one.sync();
    isOff = false;
    await settle(two, one);
    await joins(relay, one);
  });

  it("does not wait where the relay has no room: it makes some", async () => {
    const relay = relayModel();
    let room = 3;
    const small: Fetch = (url, init) => {
      const { records = [] } = JSON.parse(init.body ?? "{}") as { readonly records?: readonly unknown[] };
      const isFull = init.method === "POST" && live(relay).length + records.length > room;
      return isFull ? full() : relay.fetch(url, init);
    };
    const full = async () => ({
      status: 507,
      headers: { get: () => null },
      text: async () => JSON.stringify({ type: "urn:reprise:problem:quota-full" }),
      body: null,
    });
    const [one, two] = [await device(1, small), await device(2, relay.fetch)];
    const entries = [await one.win("unmistakable"), await one.win("b"), await one.win("c")];
    await one.sync();
    await two.sync();
    await one.erase(entries[0] ?? "");
    await one.sync();
    expect(live(relay)).not.toContain(idOf(entries[0] ?? ""));
    expect((await two.sync()).findings).toEqual([]);
    // And where that room is not enough, the words are gone all the same.
    room = 2;
    await one.erase(entries[1] ?? "");
    expect(await syncOnce(one.syncing)).toMatchObject({ ok: false, problem: { type: "QuotaFull" } });
    expect(live(relay)).not.toContain(idOf(entries[1] ?? ""));
    room = 9;
    await settle(one, two);
    await joins(relay, one);
  });
});
