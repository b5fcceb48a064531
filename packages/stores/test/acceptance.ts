import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeLine, kinds, type Draft, type Entry, type Line, type Result } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import type { Store } from "../src/index.ts";

const bytes = (): Uint8Array => crypto.getRandomValues(new Uint8Array(10));
const clock = (instant: number) => ({ instant, offset: 60 });

/** What a result holds; a refusal is a fault of the test. */
const value = <Value>(result: Result<Value, { readonly says: string }>): Value => {
  if (!result.ok) throw new Error(result.problem.says);
  return result.value;
};

const line = (text: string): Line => value(decodeLine(text, kinds));
const lineOf = (entry: Entry): Line => line(JSON.stringify(entry));
const goal = (title: string): Draft => ({ type: "attempts/goal-added", body: { title } });

/** What every store must do, whatever it is made of. `open` opens the same place again; `again` is left out where nothing lasts. */
export const storeAcceptance = (
  name: string,
  place: () => { readonly open: () => Promise<Store>; readonly lasts: boolean; readonly leave: () => void },
): void => {
  describe(name, () => {
    let at: ReturnType<typeof place>;
    let store: Store;
    beforeEach(async () => {
      at = place();
      store = await at.open();
    });
    afterEach(async () => {
      await store.close();
      at.leave();
    });

    const record = async (drafts: readonly Draft[], instant = 1000): Promise<readonly Entry[]> =>
      value(await store.record(clock(instant), (stamping) => entriesFor(drafts, stamping, bytes)));
    const load = async () => value(await store.load());
    const texts = async (): Promise<readonly string[]> => value(await store.lines());

    it("is empty at first and has a device id of its own", async () => {
      expect(await load()).toEqual({ entries: [], unknown: 0, damaged: 0 });
      expect(store.device).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    });

    it("keeps what it recorded, stamped with its device, one instant apart", async () => {
      const entries = await record([goal("one"), goal("two")]);
      expect(entries.map(({ at }) => at)).toEqual([1000, 1001]);
      expect(new Set(entries.map(({ device }) => device))).toEqual(new Set([store.device]));
      expect((await load()).entries).toEqual(entries);
      expect(value(await store.find(entries[1]?.id ?? ""))).toEqual({ entry: entries[1], erased: false });
      expect(value(await store.find("00000000000000000000000000"))).toBeUndefined();
    });

    it("stamps after the newest that it knows, also when that came from elsewhere", async () => {
      const [one] = await record([goal("one")]);
      await store.merge([lineOf({ ...(one as Entry), id: "01KJPWD6M00000000000000009", at: 5000 })]);
      expect((await record([goal("two")], 2000))[0]?.at).toBe(5001);
    });

    it("records all of several drafts or none", async () => {
      const failing = store.record(clock(1), (stamping) => {
        entriesFor([goal("one")], stamping, bytes);
        throw new Error("a fault of the caller");
      });
      await expect(failing).rejects.toThrow("a fault of the caller");
      expect((await load()).entries).toEqual([]);
      expect(await record([goal("after it")])).toHaveLength(1);
    });

    it("takes a line in once: the same again is known, not new", async () => {
      const [one] = await record([goal("one")]);
      const other = lineOf({ ...(one as Entry), id: "01KJPWD6M00000000000000001" });
      expect(value(await store.merge([other, lineOf(one as Entry)]))).toEqual({ recorded: 1, known: 1 });
      expect(value(await store.merge([other, other]))).toEqual({ recorded: 0, known: 2 });
    });

    it("keeps the first copy of an entry when another comes with its id", async () => {
      const [one] = await record([goal("one")]);
      await store.merge([lineOf({ ...(one as Entry), body: { title: "not one" } })]);
      expect((await load()).entries[0]?.body).toEqual({ title: "one" });
    });

    it("keeps an unknown line byte for byte and passes over it", async () => {
      const text = ` {"id":"01KJPWD6M00000000000000002", "at":7,"offset":0,"device":"AAAAAAAAAA","type":"later/kind","version":1,"body":{"n":1.0},"more":[] }`;
      await store.merge([line(text)]);
      expect(await texts()).toEqual([text]);
      expect(await load()).toEqual({ entries: [], unknown: 1, damaged: 0 });
    });

    it("hands lines out in the order of record", async () => {
      const entries = await record([goal("one"), goal("two")], 9000);
      await store.merge([lineOf({ ...(entries[0] as Entry), id: "01KJPWD6M00000000000000003", at: 10 })]);
      expect((await texts()).map((text) => (JSON.parse(text) as Entry).at)).toEqual([10, 9000, 9001]);
    });

    it("erases words for ever: no older copy brings them back, and amendments go with them", async () => {
      const [one] = await record([goal("words nobody may see")]);
      const id = (one as Entry).id;
      const older = await texts();
      await record([{ type: "journal/amended", body: { entry: id, body: { title: "other words" } } }]);
      await record([{ type: "journal/redacted", body: { entry: id, rest: {} } }]);
      await store.merge(older.map(line));
      expect((await texts()).join("\n")).not.toContain("words");
      expect(JSON.parse((await texts())[0] ?? "{}")).toMatchObject({ id, body: {} });
    });

    it("erases words that arrive after the redaction, from whichever side", async () => {
      const [one] = await record([goal("words nobody may see")]);
      const text = JSON.stringify({ ...(one as Entry), id: "01KJPWD6M00000000000000004" });
      await record([{ type: "journal/redacted", body: { entry: "01KJPWD6M00000000000000004", rest: null } }]);
      await store.merge([line(text)]);
      expect((await texts()).filter((kept) => kept.includes("nobody"))).toHaveLength(1);
    });

    it("keeps notes beside the journal, never in it, and forgets them when told", async () => {
      await store.note("screen:x", "half a sentence");
      expect(value(await store.noted("screen:x"))).toBe("half a sentence");
      expect(await texts()).toEqual([]);
      await store.note("screen:x", null);
      expect(value(await store.noted("screen:x"))).toBeNull();
    });

    it("is there again after it was closed, with the same device", async () => {
      if (!at.lasts) return; // What lives in memory is gone with it, and says so in its name.
      const entries = await record([goal("one")]);
      await store.note("screen:x", "half a sentence");
      const { device } = store;
      await store.close();
      store = await at.open();
      expect((await load()).entries).toEqual(entries);
      expect(store.device).toBe(device);
      expect(value(await store.noted("screen:x"))).toBe("half a sentence");
    });
  });
};
