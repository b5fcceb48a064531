import { ok, refuse, type Refusal, type Result } from "@reprise/engine/journal";
import { sql, type Kysely } from "kysely";
import { appendByOneStatement, appendInTurn } from "./append.ts";
import type { Keeping, Quota } from "./keeping.ts";
import { openPostgres } from "./postgres.ts";
import { migrate, TooNew } from "./schema.ts";
import { openSqlite } from "./sqlite.ts";
import { sqlKeeping } from "./sql-keeping.ts";
import type { Tables } from "./tables.ts";
import { persistently, troubleOf } from "./trouble.ts";
import { inTurns } from "./turns.ts";

/** How a relay keeps: a file's path or a PostgreSQL's URL, how much a vault may hold, and how many connections there may be. */
export interface KeepingTerms {
  readonly db: string;
  readonly quota: Quota;
  readonly connections: number;
  readonly clock: () => number;
}

const IS_POSTGRES = /^postgres(ql)?:\/\//;

/** Opens the database of a relay and brings it to this relay's shape. */
export const openKeeping = async (terms: KeepingTerms): Promise<Result<Keeping, Refusal>> => {
  const isPostgres = IS_POSTGRES.test(terms.db);
  if (!isPostgres && /^[a-z]+:\/\//i.test(terms.db))
    return refuse(
      "UnknownDatabase",
      "--db takes postgres://... Leave it out to keep everything in one file on this machine.",
    );
  let keeping: Keeping | undefined;
  try {
    keeping = isPostgres ? await postgresKeeping(terms) : await sqliteKeeping(terms);
    await keeping.check();
    return ok(keeping);
  } catch (error) {
    await keeping?.close();
    return refuse("CannotKeep", whyNot(error, isPostgres));
  }
};

const whyNot = (error: unknown, isPostgres: boolean): string => {
  if (error instanceof TooNew)
    return "A newer Reprise has changed this database past what this one can read. Update Reprise, then start it again.";
  if (error instanceof NotDurable)
    return `This PostgreSQL answers before a change is safe (${error.message}). Turn that setting on, then start again.`;
  const trouble = troubleOf(error);
  if (trouble === "full") return "The disk of the relay's database is full. Make room, then start again.";
  if (isPostgres)
    return "The relay's PostgreSQL cannot be reached, or does not let this program in. Check the address in --db and that it runs.";
  if (trouble === "again") return "Another program holds the relay's file. Stop that one, then start again.";
  return "The relay's file cannot be opened or written. Check that the data folder is yours and has room, then start again.";
};

/** A PostgreSQL that is set to answer before a change has reached its disk. */
class NotDurable extends Error {}

const sqliteKeeping = async ({ db, quota, clock }: KeepingTerms): Promise<Keeping> => {
  const { writing, reading } = openSqlite(db);
  const turns = inTurns(writing);
  const close = async (): Promise<void> => {
    // What waits for its turn is done first.
    await turns.tidy(async () => {});
    await reading.destroy();
    await writing.destroy();
  };
  try {
    await persistently(() => migrate(writing, "sqlite"));
  } catch (error) {
    await close();
    throw error;
  }
  return sqlKeeping({
    read: (work) => persistently(() => work(reading)),
    change: turns.change,
    append: appendInTurn(turns, { quota, clock }),
    // The write-ahead log holds what was written before; emptied, it holds nothing. Who reads in it meanwhile keeps it full.
    forget: async () => {
      const emptied = sql.raw<{ readonly busy: number }>("PRAGMA wal_checkpoint(TRUNCATE)");
      const { rows } = await turns.tidy((on) => emptied.execute(on));
      return rows[0]?.busy === 0;
    },
    close,
    clock,
  });
};

const postgresKeeping = async ({ db: url, quota, connections, clock }: KeepingTerms): Promise<Keeping> => {
  const db = openPostgres(url, connections);
  try {
    await persistently(() => isDurable(db));
    await migrate(db, "postgres");
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return sqlKeeping({
    read: (work) => persistently(() => work(db)),
    change: (work) => persistently(() => db.transaction().execute(work)),
    append: appendByOneStatement(db, { quota, clock }),
    forget: async () => true,
    close: () => db.destroy(),
    clock,
  });
};

/** What is answered as kept must survive a power cut, so a database that is told not to care is refused. */
const isDurable = async (db: Kysely<Tables>): Promise<void> => {
  for (const name of ["fsync", "synchronous_commit"]) {
    const { rows } = await sql<{ is: string | null }>`select current_setting(${name}::text, true) as is`.execute(db);
    if (rows[0]?.is === "off") throw new NotDurable(`${name} is off`);
  }
};
