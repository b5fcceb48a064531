import { sql, type Kysely } from "kysely";
import { troubleOf } from "./trouble.ts";
import type { Tables } from "./tables.ts";

/** Which language of SQL a database speaks. */
export type Dialect = "sqlite" | "postgres";

/** One change of the tables. Each may be begun twice, and leaves what the version before it needs (`oldest` says which is that). */
interface Step {
  readonly oldest: number;
  readonly statements: (words: Words) => readonly string[];
}

/** What the two languages call the same thing. */
interface Words {
  readonly bytes: string;
  readonly number: string;
  readonly clustered: string;
}

const WORDS: Readonly<Record<Dialect, Words>> = {
  sqlite: { bytes: "BLOB", number: "INTEGER", clustered: " WITHOUT ROWID" },
  postgres: { bytes: "BYTEA", number: "BIGINT", clustered: "" },
};

/**
 * Every step there ever was; a step that was published is never changed. The vault stands first in every key, so that an engine
 * that spreads tables over machines keeps a vault together, and no key spans two vaults.
 */
const STEPS: readonly Step[] = [
  {
    oldest: 1,
    statements: ({ bytes, number, clustered }) => [
      `CREATE TABLE IF NOT EXISTS vaults (id ${bytes} NOT NULL PRIMARY KEY, write_hash ${bytes} NOT NULL, read_hash ${bytes} NOT NULL, head ${number} NOT NULL, bytes ${number} NOT NULL, made ${number} NOT NULL, ends ${number}, gone ${number}, due ${number})${clustered}`,
      `CREATE INDEX IF NOT EXISTS vaults_due ON vaults (due) WHERE due IS NOT NULL`,
      `CREATE TABLE IF NOT EXISTS records (vault ${bytes} NOT NULL, seq ${number} NOT NULL, id ${bytes} NOT NULL, sealed ${bytes}, sha256 ${bytes} NOT NULL, erase_hash ${bytes} NOT NULL, PRIMARY KEY (vault, seq))${clustered}`,
      `CREATE UNIQUE INDEX IF NOT EXISTS records_id ON records (vault, id)`,
    ],
  },
];

/** The shape of the tables that this relay works with. */
export const VERSION = STEPS.length;

/** What is wrong with the shape of a database that a newer relay has changed past this one. */
export class TooNew extends Error {}

/**
 * Brings a database to this relay's shape. Any number of processes may do it at once: each step is one transaction that takes the row
 * of the version first, and what lost its turn is done again. No advisory lock, which not every engine has.
 */
export const migrate = async (db: Kysely<Tables>, dialect: Dialect): Promise<void> => {
  const run = (text: string, on: Kysely<Tables> = db): Promise<unknown> => sql.raw(text).execute(on);
  await insistently(async () => {
    await run(
      "CREATE TABLE IF NOT EXISTS relay_schema (id INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL, oldest INTEGER NOT NULL)",
    );
    await db
      .insertInto("relay_schema")
      .values({ id: 1, version: 0, oldest: 0 })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  });
  for (;;) {
    const isDone = await insistently(() =>
      db.transaction().execute(async (turn) => {
        const row = turn.selectFrom("relay_schema").select(["version", "oldest"]).where("id", "=", 1);
        const { version, oldest } = await (dialect === "postgres" ? row.forUpdate() : row).executeTakeFirstOrThrow();
        if (oldest > VERSION) throw new TooNew();
        const step = STEPS[version];
        if (!step) return true;
        for (const statement of step.statements(WORDS[dialect])) await run(statement, turn);
        await turn
          .updateTable("relay_schema")
          .set({ version: version + 1, oldest: Math.max(oldest, step.oldest) })
          .where("id", "=", 1)
          .execute();
        return false;
      }),
    );
    if (isDone) return;
  }
};

/** Throws where a database has not the shape that this relay works with: no tables, those of a relay before it, or of one past it. */
export const checkShape = async (db: Kysely<Tables>): Promise<void> => {
  const row = db.selectFrom("relay_schema").select(["version", "oldest"]).where("id", "=", 1);
  const { version, oldest } = await row.executeTakeFirstOrThrow();
  if (oldest > VERSION) throw new TooNew();
  if (version < VERSION) throw new Error("the tables are those of a relay before this one");
};

/** PostgreSQL's codes for a table that another process makes at the same moment. */
const AT_ONCE = /^(42P07|42710|23505)$/;

/** As often as another process may stand in the way: a big step of someone else takes its time. */
const insistently = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  for (let tries = 400; ; tries--) {
    try {
      return await work();
    } catch (error) {
      const isAtOnce = AT_ONCE.test(String((error as { code?: unknown }).code));
      if ((troubleOf(error) !== "again" && !isAtOnce) || tries === 0) throw error;
      await new Promise((done) => setTimeout(done, 25));
    }
  }
};
