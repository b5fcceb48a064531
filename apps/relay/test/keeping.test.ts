import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Postgres, startPostgres } from "../../../tools/postgres.ts";
import { serve, USUAL } from "../src/index.ts";
import type { Keeping } from "../src/keeping/keeping.ts";
import { openKeeping } from "../src/keeping/open.ts";
import { ask } from "./ask.ts";
import { device, newDevice, newKeys, newRecord, refusedAs, until } from "./device.ts";
import { startRelay } from "./relay-process.ts";
import { newFolder, newPlace, serving } from "./served.ts";

describe("words that were erased", () => {
  it("are in no file of an SQLite relay any more", async () => {
    const folder = newFolder();
    const { url } = await serving({ db: join(folder, "relay.sqlite") });
    const mine = await newDevice(url);
    const canary = randomBytes(600);
    const holds = (): boolean => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(canary));
    const record = newRecord(canary);
    await mine.stored(newRecord(), record, newRecord());
    expect(holds()).toBe(true);
    await mine.erase(record);
    expect(holds()).toBe(false);
    const again = newRecord(canary);
    await mine.stored(again);
    expect(holds()).toBe(true);
    await mine.remove();
    expect(holds()).toBe(false);
  });

  it("go from the log as soon as another program lets go of the file that reads it meanwhile", async () => {
    const folder = newFolder();
    const db = join(folder, "relay.sqlite");
    const { url } = await serving({ db, terms: { patience: { ...USUAL.patience, sweep: 50 } } });
    const mine = await newDevice(url);
    const canary = randomBytes(600);
    const holds = (): boolean => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(canary));
    const record = newRecord(canary);
    await mine.stored(record);
    const reader = new DatabaseSync(db);
    reader.exec("BEGIN; SELECT * FROM records");
    reader.prepare("SELECT count(*) FROM records").get();
    expect((await mine.erase(record)).status).toBe(204);
    expect(holds()).toBe(true);
    reader.exec("COMMIT");
    reader.close();
    await until(() => !holds());
  });
});

describe("a relay that was restored", () => {
  it("from an older backup says so to who has read more, gives back what it has, and takes the rest again", async () => {
    const folder = newFolder();
    const [file, saved] = [join(folder, "relay.sqlite"), join(folder, "saved.sqlite")];
    const first = await startRelay(newPlace({ db: file }));
    const mine = await newDevice(first.url);
    const sent = Array.from({ length: 6 }, () => newRecord());
    await mine.stored(...sent.slice(0, 4));
    // While it runs and others write, as docs/hosting.md says.
    const db = new DatabaseSync(file);
    await backup(db, saved);
    db.close();
    await mine.stored(...sent.slice(4));
    await first.stop();
    const again = await serving({ db: saved });
    const back = device(again.url, mine.keys);
    expect(refusedAs(await back.pull(`?after=6&last=${sent[5]?.record.id}`))).toBe("409 cursor-unknown");
    expect((await back.all()).map(({ id }) => id)).toEqual(sent.slice(0, 4).map(({ record }) => record.id));
    expect((await back.stored(...sent)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe("a relay over a file", () => {
  it("that a newer one has changed past it says so and changes nothing", async () => {
    const db = join(newFolder(), "relay.sqlite");
    const first = await serve(newPlace({ db }));
    if (!first.ok) throw new Error(first.problem.says);
    await first.value.stop();
    execFileSync(process.execPath, [
      "--disable-warning=ExperimentalWarning",
      "--eval",
      `new (require("node:sqlite").DatabaseSync)(${JSON.stringify(db)}).exec("update relay_schema set version = 9, oldest = 9")`,
    ]);
    expect(await serve(newPlace({ db }))).toMatchObject({
      ok: false,
      problem: { type: "CannotKeep", says: expect.stringContaining("newer Reprise") as string },
    });
  });

  it("is ready only as long as its tables have the shape that it needs", async () => {
    const db = join(newFolder(), "relay.sqlite");
    const { url } = await serving({ db });
    const other = new DatabaseSync(db);
    onTestFinished(() => other.close());
    for (const [version, oldest, status] of [
      [9, 1, 200],
      [9, 9, 503],
      [0, 0, 503],
      [1, 1, 200],
    ] as const) {
      other.exec(`UPDATE relay_schema SET version = ${version}, oldest = ${oldest}`);
      expect((await ask(url, "/readyz")).status, `${version} ${oldest}`).toBe(status);
    }
  });

  it("goes on beside a newer one whose changes it can live with", async () => {
    const db = join(newFolder(), "relay.sqlite");
    const first = await serving({ db });
    const mine = await newDevice(first.url);
    execFileSync(process.execPath, [
      "--disable-warning=ExperimentalWarning",
      "--eval",
      `new (require("node:sqlite").DatabaseSync)(${JSON.stringify(db)}).exec("update relay_schema set version = 9, oldest = 1")`,
    ]);
    const beside = await serving({ db });
    expect(await device(beside.url, mine.keys).stored(newRecord())).toHaveLength(1);
  });
});

describe("a keeping", () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  const bytesOfKeys = (): { id: Uint8Array; write: Uint8Array; read: Uint8Array } => {
    const { id, hashes } = newKeys();
    return {
      id: Buffer.from(id, "base64url"),
      write: Buffer.from(hashes.write, "base64url"),
      read: Buffer.from(hashes.read, "base64url"),
    };
  };
  const offered = () => ({ id: randomBytes(32), sealed: randomBytes(600), erase: randomBytes(32) });
  let count = 0;
  const database = (kind: string): Promise<string> | string =>
    kind === "SQLite" ? join(newFolder(), "relay.sqlite") : postgres.database(`keeping${++count}`);

  describe.each(["SQLite", "PostgreSQL"])("over %s", (kind) => {
    it("that many open at once is made once", async () => {
      const db = await database(kind);
      const opened = await Promise.all(
        Array.from({ length: 6 }, () =>
          openKeeping({ db, quota: { records: 10, bytes: 1e6 }, connections: 2, clock: Date.now }),
        ),
      );
      for (const one of opened) {
        expect(one.ok).toBe(true);
        if (one.ok) await one.value.close();
      }
    });

    it("ends temporary vaults when their time is over, before anyone has swept, and sweeps them away", async () => {
      let now = 1_000_000;
      const db = await database(kind);
      const opened = await openKeeping({ db, quota: { records: 5000, bytes: 1e9 }, connections: 4, clock: () => now });
      if (!opened.ok) throw new Error(opened.problem.says);
      const keeping = opened.value;
      onTestFinished(() => keeping.close());
      const [short, long, forever] = [bytesOfKeys(), bytesOfKeys(), bytesOfKeys()];
      await keeping.register({ ...short, ends: now + 60_000 });
      await keeping.register({ ...long, ends: now + 90_000 });
      await keeping.register({ ...forever, ends: null });
      for (const { id } of [short, long, forever]) {
        const vault = await keeping.vault(id);
        if (!vault) throw new Error("it is not there");
        await keeping.append(vault, Array.from({ length: 700 }, offered));
      }
      const before = await keeping.vault(short.id);
      expect(await keeping.sweep()).toBe(0);
      now += 60_000;
      expect(await keeping.vault(short.id)).toBeNull();
      expect(before && (await keeping.append(before, [offered()]))).toEqual({ ok: false, problem: "no-vault" });
      expect((await keeping.reaches([short.id, long.id])).size).toBe(1);
      expect(await keeping.sweep()).toBe(1);
      expect(await keeping.sweep()).toBe(0);
      // Another may have the name again: it belongs to whoever has the tokens.
      expect(await keeping.register({ ...short, ends: null })).toBe("made");
      const again = await keeping.vault(short.id);
      expect(again && (await keeping.page(again, { after: 0, last: null }, 10))).toEqual({
        records: [],
        next: 0,
        head: 0,
      });
      const kept = await keeping.vault(forever.id);
      expect(kept && (await keeping.page(kept, { after: 0, last: null }, 1000))?.records).toHaveLength(700);
    });

    it("lets a temporary vault be made anew once its time is over, though nobody has swept", async () => {
      let now = 1_000_000;
      const opened = await openKeeping({
        db: await database(kind),
        quota: { records: 50, bytes: 1e9 },
        connections: 4,
        clock: () => now,
      });
      if (!opened.ok) throw new Error(opened.problem.says);
      const keeping = opened.value;
      onTestFinished(() => keeping.close());
      const vault = bytesOfKeys();
      await keeping.register({ ...vault, ends: now + 60_000 });
      const first = await keeping.vault(vault.id);
      if (first) await keeping.append(first, [offered()]);
      now += 61_000;
      expect(await keeping.register({ ...vault, ends: now + 60_000 })).toBe("made");
      expect((await keeping.vault(vault.id))?.head).toBe(0);
    });

    it("goes on with what a killed process had begun to delete", async () => {
      const db = await database(kind);
      const open = async () => {
        const opened = await openKeeping({ db, quota: { records: 5000, bytes: 1e9 }, connections: 4, clock: Date.now });
        if (!opened.ok) throw new Error(opened.problem.says);
        return opened.value;
      };
      const keeping = await open();
      onTestFinished(() => keeping.close());
      const keys = bytesOfKeys();
      await keeping.register({ ...keys, ends: null });
      const vault = await keeping.vault(keys.id);
      if (!vault) throw new Error("it is not there");
      await keeping.append(vault, [offered()]);
      // As it is when the process ends right after the vault was marked.
      const mark = "update vaults set gone = 1, due = 1";
      if (kind === "SQLite")
        execFileSync(process.execPath, [
          "--disable-warning=ExperimentalWarning",
          "--eval",
          `new (require("node:sqlite").DatabaseSync)(${JSON.stringify(db)}).exec("${mark}")`,
        ]);
      else await sql(db, mark);
      expect(await keeping.sweep()).toBe(1);
      expect(await keeping.sweep()).toBe(0);
      expect(await keeping.vault(keys.id)).toMatchObject({ gone: true, head: 0 });
      expect(await keeping.page(vault, { after: 0, last: null }, 10)).toMatchObject({ records: [] });
    });
  });

  const sql = async (url: string, text: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(text);
    await client.end();
    return rows;
  };

  it("is refused over a PostgreSQL that answers before a change is safe", async () => {
    const url = await postgres.database("hasty");
    await sql(url, "alter database hasty set synchronous_commit = off");
    expect(
      await openKeeping({ db: url, quota: { records: 1, bytes: 1 }, connections: 2, clock: Date.now }),
    ).toMatchObject({
      ok: false,
      problem: { says: expect.stringContaining("synchronous_commit is off") as string },
    });
  });

  it("appends in plain words where an engine does not take them in one statement, each push whole and each id once", async () => {
    const url = await postgres.database("plain");
    const open = async () => {
      const opened = await openKeeping({
        db: url,
        quota: { records: 300, bytes: 1e6 },
        connections: 4,
        clock: Date.now,
      });
      if (!opened.ok) throw new Error(opened.problem.says);
      onTestFinished(() => opened.value.close());
      return opened.value;
    };
    const doors = [await open(), await open()] as const;
    await sql(
      url,
      `create function refuse() returns trigger language plpgsql as $$ begin
         if position('with moved' in current_query()) > 0 then raise exception 'not taken' using errcode = '0A000'; end if;
         return new;
       end $$;
       create trigger refuse before insert on records for each row execute function refuse()`,
    );
    const keys = bytesOfKeys();
    await doors[0].register({ ...keys, ends: null });
    const shared = offered();
    const pushes = Array.from({ length: 20 }, () => [offered(), shared, offered()]);
    const kept = await Promise.all(
      pushes.map(async (push, i) => {
        const door = doors[i % 2] as Keeping;
        const vault = await door.vault(keys.id);
        return vault && door.append(vault, push);
      }),
    );
    for (const one of kept) expect(one).toMatchObject({ ok: true });
    const vault = await doors[0].vault(keys.id);
    if (!vault) throw new Error("it is not there");
    const page = await doors[0].page(vault, { after: 0, last: null }, 100);
    expect(page?.records.map(({ seq }) => seq)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
    expect(await doors[1].append(vault, [shared])).toEqual(
      await doors[0].append(vault, [{ ...shared, sealed: randomBytes(10) }]),
    );
    expect(await doors[0].append(vault, Array.from({ length: 260 }, offered))).toEqual({ ok: false, problem: "full" });
  });

  it("says 503 while PostgreSQL is away, is not ready then, and goes on once it is back", async () => {
    const own = await startPostgres();
    onTestFinished(own.stop);
    const served = await serving({ db: own.url });
    const mine = await newDevice(served.url);
    await mine.stored(newRecord());
    own.pause();
    expect(refusedAs(await mine.push(newRecord()))).toBe("503 about:blank");
    expect((await ask(served.url, "/readyz")).status).toBe(503);
    expect((await ask(served.url, "/healthz")).status).toBe(200);
    own.resume();
    expect(await mine.stored(newRecord())).toMatchObject([{ seq: 2 }]);
    expect((await ask(served.url, "/readyz")).status).toBe(200);
    // Connections that broke while nobody used them cost nobody an answer.
    own.restart();
    expect(await mine.stored(newRecord())).toMatchObject([{ seq: 3 }]);
  });

  it("takes no port from another program, and holds no database then", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const db = await postgres.database("unused");
    expect((await serve(newPlace({ db, port }))).ok).toBe(false);
    expect(await sql(db, "select count(*)::int as n from pg_stat_activity where datname = 'unused'")).toEqual([
      { n: 1 },
    ]);
  });
});
