import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { no, ok, type Result } from "@reprise/engine/journal";
import { problemOf } from "./sqlite.ts";
import { PATIENCE, type StoreProblem } from "./store.ts";

/** Erases a journal's file for good: overwritten first, then taken away, with its logs. A folder without one is as it should be. */
export const eraseNodeJournal = (home: string, file: string): Result<null, StoreProblem> => {
  const path = join(home, file);
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return ok(null);
  try {
    overwrite(path);
    for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
    return ok(null);
  } catch (error) {
    return no(problemOf(error));
  }
};

const overwrite = (path: string): void => {
  const db = new DatabaseSync(path);
  try {
    db.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA secure_delete = ON; BEGIN IMMEDIATE`);
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all();
    for (const { name } of tables) db.exec(`DELETE FROM "${String(name)}"`);
    db.exec("COMMIT");
    db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } finally {
    db.close();
  }
};
