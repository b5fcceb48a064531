import { chmodSync, closeSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Kysely, SqliteDialect, type SqliteDatabase } from "kysely";
import type { Tables } from "./tables.ts";

/** How long SQLite itself waits for another program, in milliseconds: nothing else is answered meanwhile, so the waiting is ours. */
const PATIENCE = 20;
/** How many statements are kept ready. */
const READY = 256;

/** A database file as Kysely asks for it. Each connection answers at once: the file is on this machine. */
const connection = (file: string, settings: string): SqliteDatabase => {
  const db = new DatabaseSync(file);
  db.exec(settings);
  const ready = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = ready.get(sql) ?? db.prepare(sql);
    if (ready.size >= READY) ready.clear();
    ready.set(sql, known);
    return known;
  };
  return {
    close: () => db.close(),
    prepare: (asked) => {
      // SQLite ends a transaction by itself where the disk is full; there is nothing left to take back then.
      if (asked === "rollback" && !db.isTransaction) return NOTHING;
      // A turn is taken when it begins: one that began by reading could find that another program wrote meanwhile.
      const statement = prepared(asked === "begin" ? "BEGIN IMMEDIATE" : asked);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as readonly SQLInputValue[])),
        run: (values) => statement.run(...(values as readonly SQLInputValue[])),
        iterate: (values) =>
          statement.iterate(...(values as readonly SQLInputValue[])) as unknown as IterableIterator<unknown>,
      };
    },
  };
};

const NOTHING: ReturnType<SqliteDatabase["prepare"]> = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

/** A file with two connections: one that writes, one transaction at a time, and one that reads what is committed. */
export interface SqliteFile {
  readonly writing: Kysely<Tables>;
  readonly reading: Kysely<Tables>;
}

/** Opens a relay's file, making it where it is missing: for its owner alone, every commit flushed, erased bytes overwritten. */
export const openSqlite = (file: string): SqliteFile => {
  makeFolder(dirname(file));
  closeSync(openSync(file, "a", 0o600));
  chmodSync(file, 0o600);
  const settings = `PRAGMA busy_timeout = ${PATIENCE}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -32000;`;
  const kysely = (more: string): Kysely<Tables> =>
    new Kysely<Tables>({
      dialect: new SqliteDialect({ database: async () => connection(file, `${settings} ${more}`) }),
    });
  return { writing: kysely("PRAGMA journal_mode = WAL;"), reading: kysely("PRAGMA query_only = ON;") };
};

/** Makes a folder and those above it. Not `recursive`: that tries for ever where the system has no place for a folder, as in /proc. */
const makeFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another first start may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
};
