import { describe, expect, it } from "vitest";
import { kinds } from "@reprise/engine";
import { memoryStore } from "@reprise/stores";
import { b64u, b64uToBytes, bytesToContent, open, syncOnce, keysOf } from "../src/index.ts";
import { device, ENTROPY, imported, joins, kindsOf, live, reached, settle, vaultOf } from "./devices.ts";
import { dice, value, winLine } from "./any.ts";
import { relayModel } from "./relay-model.ts";

const keys = keysOf(ENTROPY);

describe("a sync", () => {
  it("brings what was written on either device to both, byte for byte", async () => {
    const relay = relayModel();
    const [one, two] = [await device(1, relay.fetch), await device(2, relay.fetch)];
    await one.win("a");
    await one.win("b");
    expect(await one.sync()).toEqual({ sent: 2, received: 0, findings: [] });
    await two.win("c");
    expect(await two.sync()).toEqual({ sent: 1, received: 2, findings: [] });
    expect(await one.sync()).toEqual({ sent: 0, received: 1, findings: [] });
    expect(await one.lines()).toHaveLength(3);
    expect(await two.lines()).toEqual(await one.lines());
    expect(await one.sync()).toEqual({ sent: 0, received: 0, findings: [] });
    await joins(relay, one);
  });

  it("asks only for what is new, and reads back no more than the first of what it sent", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch);
    for (const what of ["a", "b", "c"]) await one.win(what);
    await one.sync();
    relay.seen.length = 0;
    await one.sync();
    await one.sync();
    expect(relay.seen.map((asked) => asked.replace(/.*records/, ""))).toEqual([
      "?after=0&limit=1 ",
      expect.stringMatching(/^\?after=3&last=[\w-]{43}&limit=500 $/),
    ]);
  });

  it("goes through long journals in batches", async () => {
    const relay = relayModel();
    const [one, two] = [await device(1, relay.fetch, { batch: 7 }), await device(2, relay.fetch, { batch: 5 })];
    for (let i = 0; i < 40; i++) await one.win(`win ${i}`);
    expect((await one.sync()).sent).toBe(40);
    expect((await two.sync()).received).toBe(40);
    expect(await two.lines()).toEqual(await one.lines());
  });

  it("shows the relay no word, no entry's id and no instant", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch, { name: "kitchen tablet" });
    const entry = await one.win("unmistakable words");
    await one.sync();
    await one.erase(entry);
    await one.sync();
    const seen = relay.seen.join("\n") + JSON.stringify(relay.records(vaultOf()));
    for (const secret of ["unmistakable", "kitchen", entry, one.store.device, "179000", b64u(keys.seal)])
      expect(seen).not.toContain(secret);
  });

  it("tells the other devices what the learner calls this one", async () => {
    const relay = relayModel();
    const [one, two] = [await device(1, relay.fetch, { name: "phone" }), await device(2, relay.fetch)];
    await one.sync();
    await two.sync();
    expect((await two.state()).names).toEqual({ [one.store.device]: "phone" });
  });

  it("merges two devices that imported the same file: one record each entry, and the holes are closed", async () => {
    const relay = relayModel();
    const [one, two] = [await device(1, relay.fetch), await device(2, relay.fetch)];
    const lines = [1, 2, 3].map((number) => winLine(number, `win ${number}`).text);
    await imported(one, lines);
    await imported(two, lines);
    // Both seal before either has sent.
    const late = await device(2, async () => Promise.reject(new Error("offline")), { store: two.store });
    expect((await syncOnce(late.syncing)).ok).toBe(false);
    await one.sync();
    await settle(two, one);
    expect(live(relay)).toHaveLength(3);
    await joins(relay, one);
  });

  it("seals before it sends, and sends the same bytes again when the answer was lost", async () => {
    const relay = relayModel();
    let isLost = true;
    const one = await device(1, async (url, init) => {
      const answered = await relay.fetch(url, init);
      if (init.method === "POST" && isLost) throw new Error("lost");
      return answered;
    });
    await one.win("a");
    expect(await syncOnce(one.syncing)).toMatchObject({ ok: false, problem: { type: "Unreachable" } });
    const before = relay.records(vaultOf());
    isLost = false;
    await one.sync();
    expect(relay.records(vaultOf())).toEqual(before);
    await joins(relay, one);
  });

  it("says that it is not followed where it is not", async () => {
    const relay = relayModel();
    const store = memoryStore(kinds, dice(1));
    const vault = vaultOf();
    expect(await syncOnce({ store, vault, relay: reached(relay.fetch), kinds, random: dice(2) })).toMatchObject({
      ok: false,
      problem: { type: "NotFollowed" },
    });
  });
});

describe("a device", () => {
  it("that was put back from a backup goes on under numbers that nobody has seen", async () => {
    const relay = relayModel();
    const [one, two] = [await device(1, relay.fetch), await device(2, relay.fetch)];
    await one.win("a");
    await one.sync();
    const old = value(await one.store.ledger(vaultOf()).read())?.state ?? "";
    const oldLines = await one.lines();
    await one.win("b");
    await one.win("c");
    await one.sync();
    await two.sync();
    // The same device id, the old state, and something new.
    const again = memoryStore(kinds, dice(1));
    expect(again.device).toBe(one.store.device);
    await again.ledger(vaultOf()).begin(ENTROPY, old);
    const back = await device(77, relay.fetch, { store: again });
    await imported(back, oldLines);
    await back.win("d");
    await settle(back, two);
    expect(await two.lines()).toHaveLength(4);
    expect((await two.sync()).findings).toEqual([]);
    await joins(relay, two);
  });

  it("says that an entry is too long to be sent, keeps it, and sends the others", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch);
    await imported(one, [
      `{"id":"01KJPWD6M00000000000000002","at":7,"offset":0,"device":"AAAAAAAAAA","type":"later/kind","version":1,"body":{"n":"${"x".repeat(70_000)}"}}`,
    ]);
    await one.win("short");
    const { sent, findings } = await one.sync();
    expect([sent, kindsOf(findings)]).toEqual([1, ["too-long"]]);
    expect(await one.lines()).toHaveLength(2);
    expect((await one.sync()).sent).toBe(0);
  });

  it("says so once its vault was deleted, for a new phrase or for good, and asks no more", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch);
    await one.win("a");
    await one.sync();
    await one.syncing.relay.remove({ vault: vaultOf(), token: keys.writeToken });
    const told = {
      ok: false,
      problem: {
        type: "Gone",
        says: expect.stringMatching(
          /^Elsewhere, this journal got twelve new words, or its copies were deleted\./,
        ) as string,
      },
    };
    expect(await syncOnce(one.syncing)).toEqual(told);
    relay.seen.length = 0;
    expect(await syncOnce(one.syncing)).toEqual(told);
    expect(relay.seen).toEqual([]);
  });

  it("reads content that is whole: the chain of each record leads to the one before", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch);
    for (const what of ["a", "b", "c"]) await one.win(what);
    await one.sync();
    const contents = relay.records(vaultOf()).map(({ id, sealed }) => {
      const bytes = b64uToBytes(sealed ?? "") ?? new Uint8Array(0);
      return bytesToContent(value(open(keys, b64uToBytes(id) ?? new Uint8Array(0), bytes, 0)));
    });
    expect(contents.map((content) => content?.number)).toEqual([1, 2, 3]);
    expect(contents.map((content) => content?.link)).toEqual([
      null,
      ...relay
        .records(vaultOf())
        .slice(0, 2)
        .map(({ hash }) => hash),
    ]);
  });
});
