import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds, type Draft } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import { memoryStore, type VaultStore } from "../src/index.ts";
import { JOURNAL_FILE, openNodeStore } from "../src/node.ts";
import { storeAcceptance } from "./acceptance.ts";
import { ledgerAcceptance } from "./ledger-acceptance.ts";

const open = (home: string): VaultStore => {
  const store = openNodeStore(home, kinds);
  if (!store.ok) throw new Error(store.problem.says);
  return store.value;
};
const folder = (): string => mkdtempSync(join(tmpdir(), "reprise-store-"));

const inMemory = () => {
  const store = memoryStore(kinds, (bytes) => randomBytes(bytes));
  return { open: async () => store, lasts: false, leave: () => {} };
};
const inSqlite = () => {
  const home = folder();
  return { open: async () => open(home), lasts: true, leave: () => rmSync(home, { recursive: true, force: true }) };
};

storeAcceptance("the store in memory", inMemory);
storeAcceptance("the store in SQLite", inSqlite);
ledgerAcceptance("the store in memory", inMemory);
ledgerAcceptance("the store in SQLite", inSqlite);

describe("the store in SQLite", () => {
  const goal = (title: string): Draft => ({ type: "attempts/goal-added", body: { title } });
  const record = (store: VaultStore, draft: Draft) =>
    store.record({ instant: 1000, offset: 0 }, (stamping) => entriesFor([draft], stamping, () => randomBytes(10)));
  const inside = async (work: (home: string) => Promise<void>): Promise<void> => {
    const home = folder();
    try {
      await work(home);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  };

  it("can be read by its owner alone: folder 0700, every file 0600", () =>
    inside(async (base) => {
      const home = join(base, "new");
      const store = open(home);
      await record(store, goal("one"));
      expect(statSync(home).mode & 0o777).toBe(0o700);
      for (const file of readdirSync(home))
        expect([file, statSync(join(home, file)).mode & 0o777]).toEqual([file, 0o600]);
      await store.close();
    }));

  it("commits with a write-ahead log and a full fsync", () =>
    inside(async (home) => {
      const store = open(home);
      await record(store, goal("one"));
      const db = new DatabaseSync(join(home, JOURNAL_FILE));
      expect(db.prepare("PRAGMA journal_mode").get()?.["journal_mode"]).toBe("wal");
      db.close();
      await store.close();
    }));

  it("mints a new device id on a copy", () =>
    inside(async (base) => {
      const home = join(base, "one");
      const first = open(home);
      await record(first, goal("one"));
      const { device } = first;
      await first.close();
      cpSync(home, join(base, "two"), { recursive: true });
      const copy = open(join(base, "two"));
      expect(copy.device).not.toBe(device);
      await copy.close();
      const again = open(home);
      expect(again.device).toBe(device);
      await again.close();
    }));

  it("leaves no erased words in the outbox of a vault", () =>
    inside(async (home) => {
      const store = open(home);
      const recorded = await record(store, { type: "attempts/win-noted", body: { what: "a win", from: "noted" } });
      const id = (recorded.ok && recorded.value[0]?.id) || "";
      const ledger = store.ledger("v");
      await ledger.begin(Uint8Array.of(1), "");
      const sealed = new TextEncoder().encode("unmistakable ".repeat(700));
      await ledger.step({ revision: 1, sealed: [{ number: 1, id: "r", entry: id, link: "l", sealed }] });
      await record(store, { type: "journal/redacted", body: { entry: id, rest: {} } });
      for (const file of readdirSync(home)) expect(readFileSync(join(home, file)).includes("unmistakable")).toBe(false);
      await store.close();
    }));

  it.each([1, 700])("leaves no erased word in any of its files, of %d", (times) =>
    inside(async (home) => {
      const store = open(home);
      const what = "unmistakable ".repeat(times);
      const recorded = await record(store, { type: "attempts/win-noted", body: { what } });
      const id = recorded.ok ? recorded.value[0]?.id : "";
      await record(store, { type: "journal/redacted", body: { entry: id, rest: {} } });
      for (const file of readdirSync(home)) expect(readFileSync(join(home, file)).includes("unmistakable")).toBe(false);
      await store.close();
    }),
  );

  it("says in one sentence what is wrong with a damaged file, a folder that is a file, and a journal that is held", () =>
    inside(async (base) => {
      writeFileSync(join(base, "file"), "not a folder");
      expect(openNodeStore(join(base, "file"), kinds)).toMatchObject({
        ok: false,
        problem: { type: "StoreUnreachable" },
      });
      const home = join(base, "damaged");
      await open(home).close();
      writeFileSync(join(home, JOURNAL_FILE), "this is no database at all, whatever its name says".repeat(200));
      expect(openNodeStore(home, kinds)).toMatchObject({ ok: false, problem: { type: "StoreDamaged" } });
    }));

  it("takes up a journal from before there were vaults: nothing is lost, and a vault can be followed", () =>
    inside(async (home) => {
      const before = new DatabaseSync(join(home, JOURNAL_FILE));
      before.exec(`
        CREATE TABLE entries (id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, type TEXT NOT NULL, about TEXT, known INTEGER NOT NULL, text TEXT NOT NULL);
        CREATE INDEX entries_at ON entries (at);
        CREATE INDEX entries_about ON entries (about) WHERE about IS NOT NULL;
        CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE notes (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;`);
      const text = `{"id":"01KJPWD6M00000000000000001","at":7,"offset":0,"device":"AAAAAAAAAA","type":"attempts/goal-added","version":1,"body":{"title":"one"}}`;
      before
        .prepare("INSERT INTO entries VALUES (?, 7, 'attempts/goal-added', NULL, 1, ?)")
        .run("01KJPWD6M00000000000000001", text);
      before.exec("INSERT INTO notes VALUES ('screen:x', 'half a sentence')");
      before.close();
      const store = open(home);
      expect(await store.lines()).toEqual({ ok: true, value: [text] });
      expect(await store.noted("screen:x")).toEqual({ ok: true, value: "half a sentence" });
      await store.ledger("v").begin(Uint8Array.of(1), "");
      expect(await store.ledger("v").unsealed(9)).toEqual({
        ok: true,
        value: [{ id: "01KJPWD6M00000000000000001", text }],
      });
      await store.close();
    }));

  it("counts a line that can no longer be read and keeps the others", () =>
    inside(async (home) => {
      const store = open(home);
      await record(store, goal("one"));
      const db = new DatabaseSync(join(home, JOURNAL_FILE));
      db.exec(`INSERT INTO entries (id, at, type, known, text) VALUES ('x', 1, 'attempts/goal-added', 1, '{"id":')`);
      db.close();
      const loaded = await store.load();
      expect(loaded).toMatchObject({ ok: true, value: { damaged: 1 } });
      expect(loaded.ok && loaded.value.entries).toHaveLength(1);
      await store.close();
    }));
});
