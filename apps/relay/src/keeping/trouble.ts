/** What kind of trouble a database is in: no room, asked at the wrong moment, or not there. Anything else is a bug. */
export type Trouble = "full" | "again" | "away" | "bug";

/** SQLite's result codes, the lower byte of what it says: full; busy or locked; trouble with files, or a file that is read-only. */
const SQLITE: Readonly<Record<number, Trouble>> = {
  13: "full",
  5: "again",
  6: "again",
  10: "away",
  14: "away",
  8: "away",
};

/** PostgreSQL's codes: no room; a number taken or a turn lost, which another try mends; a server that goes, comes or has no place. */
const POSTGRES: readonly (readonly [RegExp, Trouble])[] = [
  [/^53[12]00$/, "full"],
  [/^(23505|40001|40P01|55P03)$/, "again"],
  [/^(08...|57P0[123]|53300|58030|57014|25006|XX000)$/, "away"],
];

/** The network's: a connection that was refused or broke. */
const NETWORK = /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOENT)$/;

/** What kind of trouble an error tells of. */
export const troubleOf = (error: unknown): Trouble => {
  const { code, errcode, message } = (error ?? {}) as { code?: unknown; errcode?: unknown; message?: unknown };
  if (typeof errcode === "number") return SQLITE[errcode & 255] ?? "bug";
  if (code === "ENOSPC") return "full";
  if (typeof code === "string") {
    const known = POSTGRES.find(([pattern]) => pattern.test(code))?.[1];
    if (known) return known;
    if (NETWORK.test(code)) return "away";
  }
  // The driver has no code for these: a connection that ended under a question, and a pool that waited in vain.
  return typeof message === "string" &&
    /connection (terminated|timeout|ended)|timeout exceeded|timeout expired/i.test(message)
    ? "away"
    : "bug";
};

/** How often something is tried before it is given up. */
const TRIES = 12;
/** The longest rest between two tries, in milliseconds. */
const REST = 250;

/**
 * Does something again while the database says that another try may do: what is done must be the same when it is done twice.
 * A connection that broke is tried twice more, for it may have been an old one.
 */
export const persistently = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  for (let tried = 1, away = 0; ; tried++) {
    try {
      return await work();
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === "away") away++;
      if ((trouble !== "again" && trouble !== "away") || tried >= TRIES || away > 2) throw error;
      await new Promise((done) => setTimeout(done, Math.random() * Math.min(REST, 2 ** tried * 2)));
    }
  }
};
