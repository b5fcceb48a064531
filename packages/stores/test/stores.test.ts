import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds, type Draft } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import { memoryStore, type Store } from "../src/index.ts";
import { JOURNAL_FILE, openNodeStore } from "../src/node.ts";
import { storeAcceptance } from "./acceptance.ts";

const open = (home: string): Store => {
  const store = openNodeStore(home, kinds);
  if (!store.ok) throw new Error(store.problem.says);
  return store.value;
};
const folder = (): string => mkdtempSync(join(tmpdir(), "reprise-store-"));

storeAcceptance("the store in memory", () => {
  const store = memoryStore(kinds, (bytes) => randomBytes(bytes));
  return { open: async () => store, lasts: false, leave: () => {} };
});

storeAcceptance("the store in SQLite", () => {
  const home = folder();
  return { open: async () => open(home), lasts: true, leave: () => rmSync(home, { recursive: true, force: true }) };
});

describe("the store in SQLite", () => {
  const goal = (title: string): Draft => ({ type: "attempts/goal-added", body: { title } });
  const record = (store: Store, draft: Draft) =>
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
