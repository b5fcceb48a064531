import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeLine, kinds, type Draft, type Entry, type Line, type Result } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import type { Ledger, Step, VaultStore } from "../src/index.ts";
import { link, outgoing, record } from "./ledger-rows.ts";

const bytes = (): Uint8Array => crypto.getRandomValues(new Uint8Array(10));
const value = <Value>(result: Result<Value, { readonly says: string }>): Value => {
  if (!result.ok) throw new Error(result.problem.says);
  return result.value;
};
const lineOf = (entry: Entry): Line => value(decodeLine(JSON.stringify(entry), kinds));
const win = (what: string): Draft => ({ type: "attempts/win-noted", body: { what, from: "noted" } });
const SECRET = Uint8Array.from({ length: 16 }, (_, i) => i);

/** What every store's ledgers must do. `open` opens the same place again. */
export const ledgerAcceptance = (
  name: string,
  place: () => { readonly open: () => Promise<VaultStore>; readonly lasts: boolean; readonly leave: () => void },
): void => {
  describe(`${name}: its ledgers`, () => {
    let at: ReturnType<typeof place>;
    let store: VaultStore;
    let ledger: Ledger;
    beforeEach(async () => {
      at = place();
      store = await at.open();
      ledger = store.ledger("vault-one");
    });
    afterEach(async () => {
      await store.close();
      at.leave();
    });

    const write = async (...drafts: readonly Draft[]): Promise<readonly Entry[]> =>
      value(await store.record({ instant: 1000, offset: 0 }, (stamping) => entriesFor(drafts, stamping, bytes)));
    const erase = (entry: string) => write({ type: "journal/redacted", body: { entry, rest: { from: "noted" } } });
    const amend = (entry: string, what: string) => write({ type: "journal/amended", body: { entry, body: { what } } });
    const follow = async (): Promise<void> => void value(await ledger.begin(SECRET, "begun"));
    const revision = async (): Promise<number> => value(await ledger.read())?.revision ?? -1;
    const step = async (given: Omit<Step, "revision">) =>
      value(await ledger.step({ revision: await revision(), ...given }));
    const waits = async (): Promise<readonly string[]> => value(await ledger.unsealed(100)).map(({ id }) => id);
    const erased = async (): Promise<readonly string[]> => [...value(await ledger.erased(100))].sort();
    const ids = (entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id);

    it("follow no vault at first, and hold nothing of one", async () => {
      await write(win("one"));
      expect(value(await store.vaults())).toEqual([]);
      expect(value(await ledger.read())).toBeNull();
      expect(await waits()).toEqual([]);
      expect(value(await ledger.step({ revision: 0, state: "no" }))).toEqual({ isDone: false });
    });

    it("keep secret and state, and say which vaults are followed", async () => {
      await follow();
      expect(value(await ledger.read())).toMatchObject({ secret: SECRET, state: "begun" });
      expect(value(await store.vaults())).toEqual(["vault-one"]);
      await step({ state: "gone on" });
      expect(value(await ledger.read())?.state).toBe("gone on");
    });

    it("go on where they stand when a vault that is followed is begun once more, as by two programs at once", async () => {
      const [one, two] = ids(await write(win("one"), win("two")));
      await follow();
      await step({ state: "gone on", records: [record("r1", one ?? "", 1)] });
      const before = value(await ledger.read());
      value(await store.ledger("vault-one").begin(Uint8Array.of(9), "begun again"));
      expect(value(await ledger.read())).toEqual(before);
      expect(await waits()).toEqual([two]);
      expect(value(await store.vaults())).toEqual(["vault-one"]);
    });

    it("have every entry wait to be sealed: what was there, what is recorded, what is merged; oldest first, with its line", async () => {
      const [one] = await write(win("one"));
      await follow();
      const [two] = await write(win("two"));
      const three = { ...(one as Entry), id: "01KJPWD6M00000000000000003" };
      await store.merge([lineOf(three), lineOf(one as Entry)]);
      expect(await waits()).toEqual([one?.id, two?.id, three.id]);
      expect(value(await ledger.unsealed(1))).toEqual([{ id: one?.id, text: JSON.stringify(one) }]);
    });

    it("keep unknown lines waiting as well, byte for byte", async () => {
      await follow();
      const text = ` {"id":"01KJPWD6M00000000000000002", "at":7,"offset":0,"device":"AAAAAAAAAA","type":"later/kind","version":1,"body":{"n":1.0}}`;
      await store.merge([value(decodeLine(text, kinds))]);
      expect(value(await ledger.unsealed(9))[0]?.text).toBe(text);
      expect(value(await ledger.texts(["01KJPWD6M00000000000000002", "01KJPWD6M00000000000000009"]))).toEqual(
        new Map([["01KJPWD6M00000000000000002", text]]),
      );
    });

    it("take lines in together with their records: those do not wait to be sealed, others do", async () => {
      await follow();
      const [one, two] = ["01KJPWD6M00000000000000001", "01KJPWD6M00000000000000002"].map((id) => ({
        ...({ at: 5, offset: 0, device: "AAAAAAAAAA", version: 1, ...win("elsewhere") } as const),
        id,
      })) as [Entry, Entry];
      const done = await step({
        lines: [lineOf(one), lineOf(two)],
        records: [record("r1", one.id, 1)],
        links: [link(1)],
        state: "took",
      });
      expect(done).toMatchObject({ isDone: true, recorded: 2, known: 0 });
      expect(await waits()).toEqual([two.id]);
      expect(value(await store.load()).entries.map(({ id }) => id)).toEqual([one.id, two.id]);
      expect(await step({ lines: [lineOf(one)] })).toMatchObject({ recorded: 0, known: 1 });
    });

    it("do nothing at all in a step that was worked out from an older revision", async () => {
      await follow();
      const [one] = await write(win("one"));
      const before = await revision();
      const moved = await step({ state: "moved" });
      expect(moved).toMatchObject({ isDone: true });
      expect(moved.isDone && moved.revision).toBe(await revision());
      const late = await ledger.step({
        revision: before,
        state: "late",
        records: [record("r1", one?.id ?? "", 1)],
        sealed: [outgoing(1, one?.id ?? "")],
      });
      expect(value(late)).toEqual({ isDone: false });
      expect(value(await ledger.read())?.state).toBe("moved");
      expect(await waits()).toEqual([one?.id]);
      expect(value(await ledger.outbox(9))).toEqual([]);
      expect(value(await ledger.records(["r1"]))).toEqual([]);
    });

    it("are not moved on by what is recorded, so that writing never disturbs a sync", async () => {
      await follow();
      const before = await revision();
      await write(win("one"));
      expect(await revision()).toBe(before);
    });

    it("keep records by id and links by place, and put newer ones in their place", async () => {
      await follow();
      const kept = record("r1", null, 1, { seq: null, left: 3 });
      await step({ records: [kept, record("r2", null, 2, { place: null, gone: true })], links: [link(1), link(12)] });
      await step({ links: [link(1, { closed: true, record: null }), link(2, { device: "BBBBBBBBBB" })] });
      expect(value(await ledger.records(["r1", "r3"]))).toEqual([kept]);
      expect(value(await ledger.records(["r2"]))[0]).toMatchObject({ place: null, gone: true });
      expect(
        value(
          await ledger.links([
            { device: "AAAAAAAAAA", number: 1 },
            { device: "AAAAAAAAAA", number: 9 },
          ]),
        ),
      ).toEqual([link(1, { closed: true, record: null })]);
    });

    it("hand out every place in order, by device, then number", async () => {
      await follow();
      await step({ links: [link(10), link(9), link(2, { device: "BBBBBBBBBB" }), link(1, { device: "BBBBBBBBBB" })] });
      const places = async (after: Parameters<Ledger["linksAfter"]>[0], limit: number) =>
        value(await ledger.linksAfter(after, limit)).map(({ device, number }) => `${device.charAt(0)}${number}`);
      expect(await places(null, 3)).toEqual(["A9", "A10", "B1"]);
      expect(await places({ device: "AAAAAAAAAA", number: 10 }, 9)).toEqual(["B1", "B2"]);
    });

    it("keep sealed bytes until they were sent, lowest number first", async () => {
      await follow();
      const [one, two] = ids(await write(win("one"), win("two")));
      await step({ sealed: [outgoing(2, two ?? ""), outgoing(1, one ?? ""), outgoing(10, null)] });
      expect(await waits()).toEqual([]);
      expect(value(await ledger.outbox(2))).toEqual([outgoing(1, one ?? ""), outgoing(2, two ?? "")]);
      await step({ sent: [1], records: [record("record 1", one ?? "", 1)] });
      expect(value(await ledger.outbox(9)).map(({ number }) => number)).toEqual([2, 10]);
    });

    it("seal again what is asked for, once, and only what is in the journal", async () => {
      await follow();
      const [one, two] = ids(await write(win("one"), win("two")));
      await step({ sealed: [outgoing(1, one ?? "")], passed: [two ?? ""] });
      expect(await waits()).toEqual([]);
      await step({ unsealed: [one ?? "", one ?? "", "01KJPWD6M00000000000000009"] });
      expect(await waits()).toEqual([one]);
    });

    it("have things wait in queues, each once, until they are done", async () => {
      await follow();
      const of = (queue: string, key: string, text = "") => ({ queue, key, value: text });
      await step({ wait: [of("b", "2", "x"), of("a", "1"), of("b", "1")] });
      await step({ wait: [of("b", "2", "y")] });
      expect(value(await ledger.waiting("b", 9))).toEqual([of("b", "2", "y"), of("b", "1")]);
      await step({ done: [{ queue: "b", key: "2" }] });
      expect(value(await ledger.waiting("b", 9))).toEqual([of("b", "1")]);
      expect(value(await ledger.waiting("a", 9))).toEqual([of("a", "1")]);
    });

    it("put down an erased entry and its amendments, take their bytes out of the outbox, and move on", async () => {
      await follow();
      const [one, two, three] = ids(await write(win("one"), win("two"), win("three")));
      const [change] = ids(await amend(one ?? "", "other words"));
      await step({ sealed: [outgoing(1, one ?? ""), outgoing(2, two ?? "")] });
      const before = await revision();
      const [redaction] = ids(await erase(one ?? ""));
      expect(await revision()).toBeGreaterThan(before);
      expect(await erased()).toEqual([one, change].sort());
      expect(await waits()).toEqual([three, redaction]);
      expect(value(await ledger.outbox(9))).toEqual([
        { ...outgoing(1, one ?? ""), sealed: null },
        outgoing(2, two ?? ""),
      ]);
      await step({ handled: [one ?? ""], sent: [1] });
      expect(await erased()).toEqual([change]);
      await step({ unsealed: [one ?? ""] });
      expect(await waits()).toEqual([three, redaction]);
      expect(value(await ledger.texts([one ?? ""])).get(one ?? "")).not.toContain("one");
    });

    it("put down what comes after the redaction that covers it, also when it was known", async () => {
      await follow();
      const late = "01KJPWD6M00000000000000004";
      await erase(late);
      const entry = { at: 5, offset: 0, device: "AAAAAAAAAA", version: 1, ...win("late words"), id: late } as Entry;
      await step({ lines: [lineOf(entry)], records: [record("r4", late, 4)] });
      expect(await erased()).toEqual([late]);
      expect(await waits()).not.toContain(late);
      await step({ handled: [late] });
      await step({ lines: [lineOf(entry)] });
      expect(await erased()).toEqual([late]);
      await step({ handled: [late] });
      await store.merge([lineOf(entry)]);
      expect(await erased()).toEqual([]);
      expect(value(await store.lines()).join()).not.toContain("late words");
    });

    it("put down what was erased before the vault was followed", async () => {
      const [one, two] = ids(await write(win("one"), win("two")));
      const [change] = ids(await amend(one ?? "", "other words"));
      const [redaction] = ids(await erase(one ?? ""));
      await follow();
      expect(await erased()).toEqual([one, change].sort());
      expect(await waits()).toEqual([two, redaction]);
      await step({ handled: [one ?? "", change ?? ""] });
      expect(await erased()).toEqual([]);
      await step({ again: true });
      expect(await erased()).toEqual([one, change].sort());
    });

    it("stand apart: each vault has its own, and all of them take the journal", async () => {
      await follow();
      const other = store.ledger("vault-two");
      value(await other.begin(Uint8Array.of(9), "other"));
      const [one] = ids(await write(win("one")));
      await step({ records: [record("r1", one ?? "", 1)], sealed: [outgoing(1, one ?? "")], links: [link(1)] });
      expect(await waits()).toEqual([]);
      expect(value(await other.unsealed(9)).map(({ id }) => id)).toEqual([one]);
      expect(value(await other.records(["r1"]))).toEqual([]);
      expect(value(await other.outbox(9))).toEqual([]);
      await erase(one ?? "");
      expect(value(await other.erased(9))).toEqual([one]);
    });

    it("forget a vault with everything about it, and nothing of the journal or of another vault", async () => {
      const [one] = ids(await write(win("one")));
      await follow();
      const other = store.ledger("vault-two");
      value(await other.begin(Uint8Array.of(9), "other"));
      await step({ sealed: [outgoing(1, one ?? "")], wait: [{ queue: "q", key: "k", value: "" }], links: [link(1)] });
      value(await ledger.end());
      expect(value(await store.vaults())).toEqual(["vault-two"]);
      expect(value(await ledger.read())).toBeNull();
      await follow();
      expect(await waits()).toEqual([one]);
      expect(value(await ledger.outbox(9))).toEqual([]);
      expect(value(await ledger.waiting("q", 9))).toEqual([]);
      expect(value(await ledger.linksAfter(null, 9))).toEqual([]);
    });

    it("are there again after the store was closed", async () => {
      if (!at.lasts) return;
      const [one, two] = ids(await write(win("one"), win("two")));
      await follow();
      await step({
        sealed: [outgoing(1, one ?? "")],
        records: [record("r1", one ?? "", 1)],
        links: [link(1)],
        wait: [{ queue: "q", key: "k", value: "v" }],
        state: "kept",
      });
      await store.close();
      store = await at.open();
      ledger = store.ledger("vault-one");
      expect(value(await ledger.read())).toMatchObject({ secret: SECRET, state: "kept" });
      expect(await waits()).toEqual([two]);
      expect(value(await ledger.outbox(9))).toEqual([outgoing(1, one ?? "")]);
      expect(value(await ledger.records(["r1"]))).toEqual([record("r1", one ?? "", 1)]);
      expect(value(await ledger.waiting("q", 9))).toHaveLength(1);
      await write(win("three"));
      expect(await waits()).toHaveLength(2);
    });
  });
};
