import { describe, expect, it } from "vitest";
import { b64u, moveVault, settleFinding, type Fetch, type Finding } from "../src/index.ts";
import { device, idOf, imported, joins, kindsOf, live, settle, vaultOf } from "./devices.ts";
import { winLine } from "./any.ts";
import { relayModel, type RelayModel } from "./relay-model.ts";

const line = winLine(1, "withheld").text;
const entry = winLine(1, "").entry.id;

/** A relay that says another device was first with some records (or that they were erased), and hands nothing out in their place. */
const withholding = (
  relay: RelayModel,
  isOne: (id: string) => boolean,
  more = {},
): { readonly fetch: Fetch; isHonest: boolean } => {
  const way = {
    isHonest: false,
    fetch: (async (url, init) => {
      const body = JSON.parse(init.body ?? "{}") as { readonly records?: readonly { readonly id: string }[] };
      if (way.isHonest || !body.records?.some((one) => isOne(one.id))) return relay.fetch(url, init);
      const others = body.records.filter((one) => !isOne(one.id));
      const answer =
        others.length > 0 ? await relay.fetch(url, { ...init, body: JSON.stringify({ records: others }) }) : null;
      const { stored } = JSON.parse((await answer?.text()) ?? `{"stored":[]}`) as { readonly stored: { id: string }[] };
      const claimed = { seq: relay.records(vaultOf()).length + 1, sha256: b64u(new Uint8Array(32)), ...more };
      const all = body.records.map((one) => stored.find((kept) => kept.id === one.id) ?? { id: one.id, ...claimed });
      return {
        status: 200,
        headers: { get: () => null },
        text: async () => JSON.stringify({ stored: all }),
        body: null,
      };
    }) as Fetch,
  };
  return way;
};

describe("what a relay says another device sent first", () => {
  it("stays to be sent until it was read, is said where it is not handed out, and is sent once the relay takes it", async () => {
    const relay = relayModel();
    const way = withholding(relay, (id) => id === idOf(entry));
    const [one, two] = [await device(1, way.fetch), await device(2, relay.fetch)];
    await one.win("before");
    await imported(one, [line]);
    await one.win("after");
    expect(kindsOf((await one.sync()).findings)).toEqual(["withheld"]);
    await settle(two, one, two);
    // The others miss it as well: its place was not closed.
    expect((await two.sync()).findings).toContainEqual({ is: "missing", device: one.store.device, from: 2, to: 2 });
    expect(kindsOf((await one.sync()).findings)).toEqual(["withheld"]);
    expect((await one.state()).own.number).toBe(3);
    way.isHonest = true;
    await settle(one, two);
    for (const each of [one, two]) expect((await each.sync()).findings).toEqual([]);
    expect(live(relay)).toContain(idOf(entry));
    await joins(relay, one);
  });

  it("is let go of where it was read, in the same sync", async () => {
    const relay = relayModel();
    const two = await device(2, relay.fetch);
    await imported(two, [line]);
    let isFirst = true;
    const one = await device(1, async (url, init) => {
      if (init.method === "POST" && isFirst) {
        isFirst = false;
        await two.sync();
      }
      return relay.fetch(url, init);
    });
    await imported(one, [line]);
    expect((await one.sync()).findings).toEqual([]);
    expect(await one.sync()).toEqual({ sent: 0, received: 0, findings: [] });
    await joins(relay, one);
  });

  it("is looked for without judging what is missing: a hole may still be closed a moment later", async () => {
    const relay = relayModel();
    const [two, three] = [await device(2, relay.fetch), await device(3, relay.fetch)];
    for (const what of ["a", "b", "c"]) {
      await three.win(what);
      await three.sync();
    }
    const hole = live(relay)[1];
    relay.tamper(vaultOf(), (kept) => (kept.id === hole ? null : kept));
    await imported(two, [line]);
    let isFirst = true;
    const one = await device(1, async (url, init) => {
      if (init.method === "POST" && isFirst) {
        isFirst = false;
        await two.sync();
      }
      return relay.fetch(url, init);
    });
    await imported(one, [line]);
    expect((await one.sync()).findings).toEqual([]);
    expect((await one.state()).doubts).toHaveLength(1);
    expect(kindsOf((await one.sync()).findings)).toEqual(["missing"]);
  });

  it("tells what it carries in another record", async () => {
    const relay = relayModel();
    const way = withholding(relay, (id) => id === idOf(entry));
    const [one, two] = [await device(1, way.fetch), await device(2, relay.fetch)];
    const erased = await one.win("unmistakable");
    await settle(one, two);
    const redaction = {
      ...(JSON.parse(line) as object),
      type: "journal/redacted",
      body: { entry: erased, rest: null },
    };
    await imported(one, [JSON.stringify(redaction)]);
    expect(kindsOf((await one.sync()).findings)).toEqual(["withheld"]);
    expect(live(relay)).not.toContain(idOf(erased));
    await settle(two);
    // The hole that was erased is closed; what is missing is the redaction itself.
    expect((await two.sync()).findings).toEqual([
      { is: "missing", device: one.store.device, from: 2, to: 2 },
      { is: "unexplained", record: idOf(erased) },
    ]);
    way.isHonest = true;
    await settle(one, two);
    await joins(relay, one);
  });

  it("costs no more with each sync, of however much it is said", async () => {
    const relay = relayModel();
    const lines = Array.from({ length: 150 }, (_, i) => winLine(i, `win ${i}`));
    const held = new Set(lines.map((one) => idOf(one.entry.id)));
    const one = await device(1, withholding(relay, (id) => held.has(id)).fetch);
    await one.win("what goes through");
    await imported(
      one,
      lines.map(({ text }) => text),
    );
    await settle(one);
    const [before, { pass, findings }] = [live(relay).length, await one.state()];
    expect(findings.filter(({ is }) => is === "withheld")).toHaveLength(100);
    await settle(one, one);
    expect(await one.state()).toMatchObject({ pass, findings });
    expect(live(relay)).toHaveLength(before);
    // What the learner has read is said again as long as it is so.
    await settleFinding(one.syncing, findings[0] as Finding);
    await one.sync();
    expect((await one.state()).findings.filter(({ is }) => is === "withheld")).toHaveLength(100);
  });

  it("lets no new phrase come about, and that is said", async () => {
    const relay = relayModel();
    const way = withholding(
      relay,
      (id) => id !== idOf(entry) && !relay.records(vaultOf()).some((one) => one.id === id),
    );
    way.isHonest = true;
    const one = await device(1, way.fetch);
    await one.win("mine");
    await settle(one);
    way.isHonest = false;
    const moving = { ...one.syncing };
    for (let i = 0; i < 2; i++)
      expect(await moveVault(moving)).toMatchObject({ ok: false, problem: { type: "Withheld" } });
    way.isHonest = true;
    expect(await moveVault(moving)).toMatchObject({ ok: true });
    expect(relay.records(vaultOf())).toEqual([]);
  });

  it("is sent again as it is with each sync, until it is erased", async () => {
    const relay = relayModel();
    const one = await device(1, withholding(relay, (id) => id === idOf(entry)).fetch);
    await imported(one, [line]);
    await one.sync();
    const { own } = await one.state();
    relay.seen.length = 0;
    for (let i = 0; i < 3; i++) await one.sync();
    expect((await one.state()).own).toEqual(own);
    await one.erase(entry);
    await one.sync();
    expect((await one.sync()).findings).toEqual([]);
    await joins(relay, one);
  });

  it("is missed by the others as well where the relay says instead that it was erased", async () => {
    const relay = relayModel();
    const way = withholding(relay, (id) => id === idOf(entry), { gone: true });
    const [one, two] = [await device(1, way.fetch), await device(2, relay.fetch)];
    await imported(one, [line]);
    await one.win("after");
    await settle(one, two);
    expect(kindsOf((await one.sync()).findings)).toEqual(["unexplained"]);
    expect((await two.sync()).findings).toMatchObject([{ is: "missing", device: one.store.device }]);
    way.isHonest = true;
    await one.sync({ anew: true });
    await settle(one, two);
    for (const each of [one, two]) expect((await each.sync()).findings).toEqual([]);
    await joins(relay, two);
  });
});
