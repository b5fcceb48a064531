import type { SQLInputValue, StatementSync } from "node:sqlite";
import { amended, redacted, type EntryId, type Line, type Result } from "@reprise/engine/journal";
import type { KeptLink, KeptRecord, Ledger, Outgoing, Step, Stepped, Waiting } from "./ledger.ts";
import type { StoreProblem } from "./store.ts";

/** The tables of the ledgers, beside those of the journal. */
export const LEDGER_SCHEMA = `
  CREATE TABLE IF NOT EXISTS vaults (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, secret BLOB NOT NULL, state TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS vault_records (vault INTEGER NOT NULL, id TEXT NOT NULL, entry TEXT, device TEXT, number INTEGER, seq INTEGER, pass INTEGER NOT NULL, gone INTEGER NOT NULL, rests INTEGER NOT NULL, PRIMARY KEY (vault, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS vault_links (vault INTEGER NOT NULL, device TEXT NOT NULL, number INTEGER NOT NULL, link TEXT NOT NULL, record TEXT, closed INTEGER NOT NULL, PRIMARY KEY (vault, device, number)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS vault_outbox (vault INTEGER NOT NULL, number INTEGER NOT NULL, id TEXT NOT NULL, entry TEXT, link TEXT NOT NULL, sealed BLOB, PRIMARY KEY (vault, number));
  CREATE INDEX IF NOT EXISTS vault_outbox_entry ON vault_outbox (vault, entry);
  CREATE TABLE IF NOT EXISTS vault_unsealed (n INTEGER PRIMARY KEY, vault INTEGER NOT NULL, entry TEXT NOT NULL, UNIQUE (vault, entry));
  CREATE TABLE IF NOT EXISTS vault_erased (n INTEGER PRIMARY KEY, vault INTEGER NOT NULL, entry TEXT NOT NULL, UNIQUE (vault, entry));
  CREATE TABLE IF NOT EXISTS vault_waiting (n INTEGER PRIMARY KEY, vault INTEGER NOT NULL, queue TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (vault, queue, key));
`;

/** The names of those tables. */
export const LEDGER_TABLES = [
  "vaults",
  "vault_records",
  "vault_links",
  "vault_outbox",
  "vault_unsealed",
  "vault_erased",
  "vault_waiting",
] as const;

/** What the ledgers in SQLite ask of their store. */
export interface Tables {
  readonly sql: (text: string) => StatementSync;
  readonly attempt: <Value>(work: () => Value) => Promise<Result<Value, StoreProblem>>;
  /** In one transaction; afterwards, what was erased in it is gone from the files as well. */
  readonly writing: <Value>(work: () => Value) => Value;
  /** Marks, inside a transaction, that it erases what must not stay in the write-ahead log. */
  readonly markErased: () => void;
  /** Merges lines inside a transaction and tells the ledgers; `all`: also of covered lines that were known. */
  readonly take: (lines: readonly Line[], all: boolean) => number;
}

// The entries that a redaction covers: those that one names, and the amendments of those; a redaction itself stands.
const COVERED = `type <> '${redacted.type}' AND (
  EXISTS (SELECT 1 FROM entries r WHERE r.about = entries.id AND r.type = '${redacted.type}') OR
  (type = '${amended.type}' AND EXISTS (SELECT 1 FROM entries r WHERE r.about = entries.about AND r.type = '${redacted.type}')))`;

/** Tells every ledger, inside the transaction, what is new in the journal and what a redaction covers. */
export const tellLedgers = (sql: Tables["sql"], fresh: readonly EntryId[], covered: readonly EntryId[]): void => {
  const vaults = sql("SELECT n FROM vaults").all() as unknown as readonly { readonly n: number }[];
  for (const { n } of vaults) {
    const wait = sql("INSERT OR IGNORE INTO vault_unsealed (vault, entry) VALUES (?, ?)");
    for (const id of fresh) wait.run(n, id);
    if (covered.length === 0) continue;
    for (const id of covered) {
      sql("DELETE FROM vault_unsealed WHERE vault = ? AND entry = ?").run(n, id);
      sql("UPDATE vault_outbox SET sealed = NULL WHERE vault = ? AND entry = ?").run(n, id);
      sql("INSERT OR IGNORE INTO vault_erased (vault, entry) VALUES (?, ?)").run(n, id);
    }
    sql("UPDATE vaults SET revision = revision + 1 WHERE n = ?").run(n);
  }
};

/** Puts down every entry that a redaction covers. */
const PUT_DOWN = `INSERT OR IGNORE INTO vault_erased (vault, entry) SELECT ?, id FROM entries WHERE ${COVERED}`;

type Row = Readonly<Record<string, SQLInputValue>>;

const recordOf = ({ id, entry, device, number, seq, pass, gone, rests }: Row): KeptRecord => ({
  id: String(id),
  entry: entry as string | null,
  place: device === null ? null : { device: String(device), number: Number(number) },
  seq: seq as number | null,
  pass: Number(pass),
  gone: gone === 1,
  left: Number(rests),
});

const linkOf = ({ device, number, link, record, closed }: Row): KeptLink => ({
  device: String(device),
  number: Number(number),
  link: String(link),
  record: record as string | null,
  closed: closed === 1,
});

/** What a device remembers of one vault, in the database of its journal. */
export const sqliteLedger = (vault: string, { sql, attempt, writing, markErased, take }: Tables): Ledger => {
  /** The vault's number in this database; 0, which no vault has, where it is not followed. */
  const n = (): number => Number(sql("SELECT n FROM vaults WHERE id = ?").get(vault)?.["n"] ?? 0);
  const rows = (text: string, ...values: readonly SQLInputValue[]): readonly Row[] =>
    sql(text).all(n(), ...values) as unknown as readonly Row[];

  const puts = (of: number, step: Step): void => {
    const putRecord = sql("INSERT OR REPLACE INTO vault_records VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const { id, entry, place, seq, pass, gone, left } of step.records ?? [])
      putRecord.run(of, id, entry, place?.device ?? null, place?.number ?? null, seq, pass, gone ? 1 : 0, left);
    const putLink = sql("INSERT OR REPLACE INTO vault_links VALUES (?, ?, ?, ?, ?, ?)");
    for (const { device, number, link, record, closed } of step.links ?? [])
      putLink.run(of, device, number, link, record, closed ? 1 : 0);
    const putOut = sql("INSERT OR REPLACE INTO vault_outbox VALUES (?, ?, ?, ?, ?, ?)");
    for (const { number, id, entry, link, sealed } of step.sealed ?? [])
      putOut.run(of, number, id, entry, link, sealed);
    for (const number of step.sent ?? [])
      sql("DELETE FROM vault_outbox WHERE vault = ? AND number = ?").run(of, number);
  };
  const queues = (of: number, step: Step): void => {
    const sealed = sql("DELETE FROM vault_unsealed WHERE vault = ? AND entry = ?");
    for (const { entry, gone } of step.records ?? []) if (entry !== null && !gone) sealed.run(of, entry);
    for (const { entry } of step.sealed ?? []) if (entry !== null) sealed.run(of, entry);
    const again = sql(
      `INSERT OR IGNORE INTO vault_unsealed (vault, entry) SELECT ?, id FROM entries WHERE id = ? AND NOT (${COVERED})`,
    );
    for (const id of step.unsealed ?? []) again.run(of, id);
    for (const id of step.passed ?? []) sealed.run(of, id);
    for (const id of step.handled ?? []) sql("DELETE FROM vault_erased WHERE vault = ? AND entry = ?").run(of, id);
    if (step.again) sql(PUT_DOWN).run(of);
    const wait = sql(
      "INSERT INTO vault_waiting (vault, queue, key, value) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    );
    for (const { queue, key, value } of step.wait ?? []) wait.run(of, queue, key, value);
    const done = sql("DELETE FROM vault_waiting WHERE vault = ? AND queue = ? AND key = ?");
    for (const { queue, key } of step.done ?? []) done.run(of, queue, key);
  };

  return {
    read: () =>
      attempt(() => {
        const row = sql("SELECT revision, secret, state FROM vaults WHERE id = ?").get(vault);
        return row
          ? {
              revision: Number(row["revision"]),
              secret: Uint8Array.from(row["secret"] as Uint8Array),
              state: String(row["state"]),
            }
          : null;
      }),
    begin: (secret, state) =>
      attempt(() =>
        writing(() => {
          if (n() !== 0) return null;
          sql("INSERT INTO vaults (id, revision, secret, state) VALUES (?, 1, ?, ?)").run(vault, secret, state);
          const of = n();
          sql(
            `INSERT OR IGNORE INTO vault_unsealed (vault, entry) SELECT ?, id FROM entries WHERE NOT (${COVERED}) ORDER BY entries.rowid`,
          ).run(of);
          sql(PUT_DOWN).run(of);
          return null;
        }),
      ),
    records: (ids) =>
      attempt(() => {
        const [of, one] = [n(), sql("SELECT * FROM vault_records WHERE vault = ? AND id = ?")];
        return ids.flatMap((id) => one.all(of, id) as unknown as readonly Row[]).map(recordOf);
      }),
    links: (places) =>
      attempt(() => {
        const [of, one] = [n(), sql("SELECT * FROM vault_links WHERE vault = ? AND device = ? AND number = ?")];
        return places
          .flatMap(({ device, number }) => one.all(of, device, number) as unknown as readonly Row[])
          .map(linkOf);
      }),
    linksAfter: (after, limit) =>
      attempt(() =>
        rows(
          "SELECT * FROM vault_links WHERE vault = ? AND (device, number) > (?, ?) ORDER BY device, number LIMIT ?",
          after?.device ?? "",
          after?.number ?? 0,
          limit,
        ).map(linkOf),
      ),
    unsealed: (limit) =>
      attempt(() =>
        rows(
          "SELECT entry, text FROM vault_unsealed JOIN entries ON id = entry WHERE vault = ? ORDER BY n LIMIT ?",
          limit,
        ).map(({ entry, text }) => ({ id: String(entry), text: String(text) })),
      ),
    outbox: (limit) =>
      attempt(() =>
        rows("SELECT * FROM vault_outbox WHERE vault = ? ORDER BY number LIMIT ?", limit).map(
          ({ number, id, entry, link, sealed }): Outgoing => ({
            number: Number(number),
            id: String(id),
            entry: entry as string | null,
            link: String(link),
            sealed: sealed === null ? null : Uint8Array.from(sealed as Uint8Array),
          }),
        ),
      ),
    erased: (limit) =>
      attempt(() =>
        rows("SELECT entry FROM vault_erased WHERE vault = ? ORDER BY n LIMIT ?", limit).map(({ entry }) =>
          String(entry),
        ),
      ),
    waiting: (queue, limit) =>
      attempt(
        () =>
          rows(
            "SELECT queue, key, value FROM vault_waiting WHERE vault = ? AND queue = ? ORDER BY n LIMIT ?",
            queue,
            limit,
          ).map((row) => ({ ...row })) as unknown as readonly Waiting[],
      ),
    texts: (ids) =>
      attempt(() => {
        const one = sql("SELECT text FROM entries WHERE id = ?");
        const texts = new Map<EntryId, string>();
        for (const id of ids) {
          const text = one.get(id)?.["text"];
          if (typeof text === "string") texts.set(id, text);
        }
        return texts;
      }),
    step: (step) =>
      attempt(() =>
        writing((): Stepped => {
          const { n: of, revision, state } = (sql("SELECT * FROM vaults WHERE id = ?").get(vault) ?? {}) as Row;
          if (typeof of !== "number" || revision !== step.revision) return { isDone: false };
          puts(of, step);
          const recorded = take(step.lines ?? [], true);
          queues(of, step);
          const next = sql("UPDATE vaults SET revision = revision + 1, state = ? WHERE n = ? RETURNING revision").get(
            step.state ?? (state as string),
            of,
          );
          return {
            isDone: true,
            revision: Number(next?.["revision"]),
            recorded,
            known: (step.lines?.length ?? 0) - recorded,
          };
        }),
      ),
    end: () =>
      attempt(() =>
        writing(() => {
          const of = n();
          // The secret of the vault is among it.
          markErased();
          for (const table of LEDGER_TABLES)
            sql(`DELETE FROM ${table} WHERE ${table === "vaults" ? "n" : "vault"} = ?`).run(of);
          return null;
        }),
      ),
  };
};
