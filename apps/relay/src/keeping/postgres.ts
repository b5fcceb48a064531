import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Tables } from "./tables.ts";

/** PostgreSQL's own number for a whole number of eight bytes: none of ours is too large for a number here. */
const INT8 = 20;

/** How long a connection, an answer and an idle transaction may take, in milliseconds. */
const PATIENCE = { connect: 5_000, statement: 15_000, idle: 15_000 };

/** How many statements a connection keeps planned. The few that matter are asked always in the same words. */
const PLANNED = 32;

/** Connections to a PostgreSQL, or to an engine that speaks like one. */
export const openPostgres = (url: string, connections: number): Kysely<Tables> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: "reprise",
    connectionTimeoutMillis: PATIENCE.connect,
    statement_timeout: PATIENCE.statement,
    query_timeout: PATIENCE.statement + 1_000,
    idle_in_transaction_session_timeout: PATIENCE.idle,
    types: {
      getTypeParser: ((oid: number, format?: "text") =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
    Client: planning(),
  });
  // A connection that broke while nobody used it is only thrown away; the next question opens another.
  pool.on("error", () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};

/** A connection that names what it asks, so that the database plans it once: planning a push takes longer than doing it. */
const planning = (): typeof pg.Client => {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    if (!names.has(text) && names.size < PLANNED) names.set(text, `reprise_${names.size}`);
    return names.get(text);
  };
  class Planning extends pg.Client {
    override query(...asked: readonly unknown[]): never {
      const [text, values] = asked;
      const name = typeof text === "string" && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
      const query = super.query as (...args: readonly unknown[]) => never;
      return query.apply(this, name === undefined ? [...asked] : [{ name, text, values }]);
    }
  }
  return Planning;
};
