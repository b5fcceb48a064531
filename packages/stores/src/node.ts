import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
  amended,
  byRecorded,
  deviceId,
  erased,
  no,
  ok,
  redacted,
  redactions,
  type Entry,
  type EntryId,
  type Kinds,
  type Line,
  type Result,
} from "@reprise/engine/journal";
import { eraseNodeJournal } from "./erase-node.ts";
import type { VaultStore } from "./ledger.ts";
import { loadedFrom } from "./loaded.ts";
import { LEDGER_SCHEMA, LEDGER_TABLES, sqliteLedger, tellLedgers } from "./sqlite-ledger.ts";
import { patiently, problemOf } from "./sqlite.ts";
import { PATIENCE, type StoreProblem } from "./store.ts";

/** The name of the journal's file in the data folder. */
export const JOURNAL_FILE = "journal.sqlite";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entries (id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, type TEXT NOT NULL, about TEXT, known INTEGER NOT NULL, text TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS entries_at ON entries (at);
  CREATE INDEX IF NOT EXISTS entries_about ON entries (about) WHERE about IS NOT NULL;
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
  ${LEDGER_SCHEMA}
`;
const TABLES = ["entries", "facts", "notes", ...LEDGER_TABLES];

/** Erases the journal in a data folder for good, with everything that stood beside it. */
export const eraseNodeStore = (home: string): Result<null, StoreProblem> => eraseNodeJournal(home, JOURNAL_FILE);

/** A journal in a data folder, which other programs may write to at the same time. */
export interface NodeStore extends VaultStore {
  /** Moves on whenever another program, or another connection, has written to the journal's file. */
  readonly othersWrote: () => number;
}

/** Opens the journal in a data folder, making both where they are missing: folder 0700, file 0600, every commit fsynced. */
export const openNodeStore = (home: string, kinds: Kinds): Result<NodeStore, StoreProblem> => {
  const path = join(home, JOURNAL_FILE);
  let db: DatabaseSync | undefined;
  try {
    makeFolder(home);
    const isNew = statSync(path, { throwIfNoEntry: false }) === undefined;
    if (isNew) {
      chmodSync(home, 0o700);
      closeSync(openSync(path, "a", 0o600));
    }
    const opened = new DatabaseSync(path);
    db = opened;
    opened.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;`);
    patiently(() => opened.exec("PRAGMA journal_mode = WAL"));
    if (isNew || !hasSchema(opened)) patiently(() => transact(opened, () => opened.exec(SCHEMA)));
    return ok(
      storeOn(
        opened,
        patiently(() => deviceOf(opened, path)),
        kinds,
      ),
    );
  } catch (error) {
    db?.close();
    return no(problemOf(error));
  }
};

/** Makes a folder and those above it. Not `recursive`: that tries for ever where the system has no place for a folder, as in /proc. */
const makeFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another first visit may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
};

const hasSchema = (db: DatabaseSync): boolean =>
  db.prepare(`SELECT count(*) AS n FROM sqlite_schema WHERE name IN ('${TABLES.join("', '")}')`).get()?.["n"] ===
  TABLES.length;

/** This store's device id. It is bound to the file itself, so that a copied or restored folder gets a new one. */
const deviceOf = (db: DatabaseSync, path: string): string => {
  const { ino, birthtimeMs } = statSync(path);
  const file = `${ino}/${Math.floor(birthtimeMs)}`;
  const fact = (name: string) => db.prepare("SELECT value FROM facts WHERE name = ?").get(name)?.["value"];
  const known = (): string | null => {
    const device = fact("device");
    return typeof device === "string" && fact("file") === file ? device : null;
  };
  const mint = (): string => {
    // Another first visit may have minted one while this one waited for its turn.
    const device = known() ?? deviceId(randomBytes(7));
    const put = db.prepare(
      "INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    );
    put.run("device", device);
    put.run("file", file);
    return device;
  };
  return known() ?? transact(db, mint);
};

const transact = <Value>(db: DatabaseSync, work: () => Value): Value => {
  db.exec("BEGIN IMMEDIATE");
  try {
    const value = work();
    db.exec("COMMIT");
    return value;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
};

const storeOn = (db: DatabaseSync, device: string, kinds: Kinds): NodeStore => {
  const prepared = new Map<string, StatementSync>();
  const sql = (text: string): StatementSync => {
    const known = prepared.get(text) ?? db.prepare(text);
    prepared.set(text, known);
    return known;
  };
  const rows = (text: string, ...values: SQLInputValue[]) => sql(text).all(...values);
  const attempt = async <Value>(work: () => Value): Promise<Result<Value, StoreProblem>> => {
    try {
      return ok(work());
    } catch (error) {
      return no(problemOf(error));
    }
  };

  /**
   * Keeps lines that are new; carries out every redaction that is on either side; tells the ledgers. Inside a transaction.
   * `all`: the ledgers are told of every line here that a redaction covers, not only of what is new.
   */
  const take = (lines: readonly Line[], all = false): number => {
    const insert = sql("INSERT OR IGNORE INTO entries (id, at, type, about, known, text) VALUES (?, ?, ?, ?, ?, ?)");
    const fresh: EntryId[] = [];
    const touched: { readonly id: EntryId; readonly isAmendment: boolean }[] = [];
    for (const { text, entry, known } of lines) {
      const about = entry.type.startsWith("journal/")
        ? ((entry.body as { entry?: EntryId } | null)?.entry ?? null)
        : null;
      const { changes } = insert.run(
        entry.id,
        entry.at,
        entry.type,
        typeof about === "string" ? about : null,
        known ? 1 : 0,
        text,
      );
      const isNew = Number(changes) > 0;
      if (isNew) fresh.push(entry.id);
      if (isNew || all) touched.push({ id: entry.id, isAmendment: entry.type === amended.type });
      if (isNew && typeof about === "string" && entry.type === redacted.type)
        touched.push({ id: about, isAmendment: false });
    }
    tellLedgers(sql, fresh, erase(touched));
    return fresh.length;
  };

  /** Erases what a redaction covers of some entries and their amendments, and hands back which those are. */
  const erase = (touched: readonly { readonly id: EntryId; readonly isAmendment: boolean }[]): readonly EntryId[] => {
    if (touched.length === 0) return [];
    const erasing = rows("SELECT text FROM entries WHERE about IS NOT NULL AND type = ?", redacted.type).map(
      ({ text }) => JSON.parse(String(text)) as Entry,
    );
    if (erasing.length === 0) return [];
    const rests = redactions(erasing);
    const covered = new Set<EntryId>();
    const update = sql("UPDATE entries SET text = ? WHERE id = ?");
    const one = sql("SELECT text FROM entries WHERE id = ?");
    for (const { id, isAmendment } of touched) {
      const isNamed = rests.has(id);
      if (!isNamed && !isAmendment) continue;
      const amendments = isNamed ? rows("SELECT text FROM entries WHERE about = ? AND type = ?", id, amended.type) : [];
      for (const { text } of [...one.all(id), ...amendments]) {
        const entry = JSON.parse(String(text)) as Entry;
        const kept = erased(entry, rests, kinds);
        if (kept === entry) continue;
        covered.add(entry.id);
        const words = JSON.stringify(kept);
        if (words === text) continue;
        update.run(words, entry.id);
        markErased();
      }
    }
    return [...covered];
  };
  let hasErased = false;
  const markErased = (): void => {
    hasErased = true;
  };
  /** Takes what was erased out of the write-ahead log as well. */
  const afterwards = (): void => {
    if (hasErased) db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    hasErased = false;
  };

  const writing = <Value>(work: () => Value): Value => {
    const value = transact(db, work);
    afterwards();
    return value;
  };

  return {
    device,
    load: () => attempt(() => loadedFrom(rows("SELECT text, known FROM entries"), kinds)),
    find: (id) =>
      attempt(() => {
        const text = sql("SELECT text FROM entries WHERE id = ?").get(id)?.["text"];
        if (typeof text !== "string") return undefined;
        const erased = sql("SELECT 1 FROM entries WHERE about = ? AND type = ?").get(id, redacted.type) !== undefined;
        return { entry: JSON.parse(text) as Entry, erased };
      }),
    record: ({ instant, offset }, make) =>
      attempt(() => {
        const entries = transact(db, () => {
          const newestAt = sql("SELECT max(at) AS at FROM entries").get()?.["at"];
          const made = make({ clock: instant, offset, device, newest: typeof newestAt === "number" ? newestAt : null });
          take(made.map((entry) => ({ text: JSON.stringify(entry), entry, known: true })));
          return made;
        });
        afterwards();
        return entries;
      }),
    merge: (lines) =>
      attempt(() => {
        const recorded = transact(db, () => take(lines));
        afterwards();
        return { recorded, known: lines.length - recorded };
      }),
    lines: () =>
      attempt(() => {
        const kept = rows("SELECT id, at, text FROM entries") as unknown as readonly {
          id: string;
          at: number;
          text: string;
        }[];
        return [...kept]
          .sort((a, b) => byRecorded(a as unknown as Entry, b as unknown as Entry))
          .map(({ text }) => text);
      }),
    note: (name, text) =>
      attempt(() => {
        if (text === null) sql("DELETE FROM notes WHERE name = ?").run(name);
        else
          sql("INSERT INTO notes (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text").run(
            name,
            text,
          );
        return null;
      }),
    noted: (name) =>
      attempt(() => {
        const text = sql("SELECT text FROM notes WHERE name = ?").get(name)?.["text"];
        return typeof text === "string" ? text : null;
      }),
    vaults: () => attempt(() => rows("SELECT id FROM vaults ORDER BY n").map(({ id }) => String(id))),
    ledger: (vault) => sqliteLedger(vault, { sql, attempt, writing, markErased, take }),
    othersWrote: () => Number(sql("PRAGMA data_version").get()?.["data_version"] ?? 0),
    close: async () => db.close(),
  };
};
