import { sql, type Kysely } from "kysely";
import { isSame, textOf } from "../bytes.ts";
import type { Keeping, Kept, Vault } from "./keeping.ts";
import { checkShape } from "./schema.ts";
import type { Tables, VaultRow } from "./tables.ts";
import type { Work } from "./turns.ts";

/** What differs between databases: how one is read, how a change is made in a transaction, and what is done after words were erased. */
export interface Sql {
  readonly read: <Value>(work: (db: Kysely<Tables>) => Promise<Value>) => Promise<Value>;
  readonly change: <Value>(work: Work<Value>) => Promise<Value>;
  readonly append: Keeping["append"];
  /** Takes erased bytes out of where the database still has them; whether that came about, for another program may be reading there. */
  readonly forget: () => Promise<boolean>;
  readonly close: () => Promise<void>;
  readonly clock: () => number;
}

/** How many records are read by one question, and after how many bytes a page is long enough: it has three times that at most. */
const [ROWS, LONG_ENOUGH] = [32, 1024 * 1024];
/** How many records are deleted by one transaction, so that no other waits long. */
const WIPED = 500;
/** How many vaults a sweep looks at before it looks again. */
const SWEPT = 100;

/** A keeping over a database that speaks SQL; every question names one vault, save the sweep's and that of what is watched. */
export const sqlKeeping = ({ read, change, append, forget, close, clock }: Sql): Keeping => {
  // In plain words: it is asked with every request, and words that are put together for it cost as much as the question.
  const rowOf = async (db: Kysely<Tables>, id: Uint8Array): Promise<VaultRow | undefined> =>
    (await sql<VaultRow>`select * from vaults where id = ${id}`.execute(db)).rows[0];

  /** Erased bytes may still stand somewhere: at first, those of a process that was killed. The next sweep looks again. */
  let isLeft = true;
  const forgetErased = async (): Promise<void> => {
    isLeft = true;
    isLeft = !(await forget());
  };

  /** Deletes the records of a vault that takes none any more. */
  const wipe = async (vault: Uint8Array, head: number): Promise<void> => {
    for (let from = 0; from < head; from += WIPED)
      await change((turn) =>
        turn
          .deleteFrom("records")
          .where("vault", "=", vault)
          .where("seq", ">", from)
          .where("seq", "<=", from + WIPED)
          .execute(),
      );
  };

  /** Ends a vault: from this moment it takes nothing; then its records go; then the row, when its time is over. */
  const end = async (id: Uint8Array): Promise<void> => {
    const row = await change(async (turn) => {
      await turn
        .updateTable("vaults")
        .set({ gone: clock(), due: clock() })
        .where("id", "=", id)
        .where("gone", "is", null)
        .execute();
      return rowOf(turn, id);
    });
    if (!row) return;
    await wipe(id, row.head);
    await change(async (turn) => {
      if (row.ends !== null && row.ends <= clock()) await turn.deleteFrom("vaults").where("id", "=", id).execute();
      else await turn.updateTable("vaults").set({ head: 0, bytes: 0, due: row.ends }).where("id", "=", id).execute();
    });
    if (row.head > 0) await forgetErased();
  };

  return {
    vault: async (id) => {
      const row = await read((db) => rowOf(db, id));
      if (!row || (row.ends !== null && row.ends <= clock())) return null;
      return { id, write: row.write_hash, read: row.read_hash, head: row.head, gone: row.gone !== null };
    },

    register: async ({ id, write, read: reads, ends }) => {
      const old = await read((db) => rowOf(db, id));
      // Its time is over, and nobody has swept yet.
      if (old && old.ends !== null && old.ends <= clock()) await end(id);
      return change(async (turn) => {
        const { numInsertedOrUpdatedRows: made } = await turn
          .insertInto("vaults")
          .values({
            id,
            write_hash: write,
            read_hash: reads,
            head: 0,
            bytes: 0,
            made: clock(),
            ends,
            gone: null,
            due: ends,
          })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .executeTakeFirstOrThrow();
        if (made === 1n) return "made";
        return (await rowOf(turn, id))?.gone == null ? "there" : "gone";
      });
    },

    append,

    page: async ({ id: vault, head }, { after, last }, limit) => {
      const records: Kept[] = [];
      let bytes = 0;
      let from = after;
      // The record that the cursor names comes first, and must be the one that is there.
      let named = after > 0;
      for (;;) {
        const wanted = Math.min(ROWS, limit - records.length) + (named ? 1 : 0);
        const rows = await read((db) =>
          db
            .selectFrom("records")
            .select(["id", "seq", "sealed"])
            .where("vault", "=", vault)
            .where("seq", named ? ">=" : ">", from)
            .orderBy("seq")
            .limit(wanted)
            .execute(),
        );
        if (named) {
          const first = rows.shift();
          if (first?.seq !== after || last === null || !isSame(first.id, last)) return null;
          named = false;
        }
        for (const row of rows) {
          records.push(row);
          bytes += row.sealed?.length ?? 0;
        }
        from = records.at(-1)?.seq ?? after;
        if (rows.length < ROWS || records.length >= limit || bytes >= LONG_ENOUGH)
          return { records, next: from, head: Math.max(head, from) };
      }
    },

    erase: async ({ id: vault }, record, token) => {
      const done = await change(async (turn) => {
        const row = await turn
          .selectFrom("records")
          .select(["erase_hash", sql<number | null>`length(sealed)`.as("size")])
          .where("vault", "=", vault)
          .where("id", "=", record)
          .executeTakeFirst();
        if (!row) return "not-there";
        if (!isSame(row.erase_hash, token)) return "refused";
        const { numUpdatedRows: changed } = await turn
          .updateTable("records")
          .set({ sealed: null })
          .where("vault", "=", vault)
          .where("id", "=", record)
          .where("sealed", "is not", null)
          .executeTakeFirstOrThrow();
        if (changed === 1n)
          await turn
            .updateTable("vaults")
            .set(({ eb }) => ({ bytes: eb("bytes", "-", row.size ?? 0) }))
            .where("id", "=", vault)
            .execute();
        return "erased";
      });
      if (done === "erased") await forgetErased();
      return done;
    },

    remove: ({ id }: Vault) => end(id),

    reaches: async (ids) => {
      const rows = await read((db) =>
        db.selectFrom("vaults").select(["id", "head", "gone", "ends"]).where("id", "in", ids).execute(),
      );
      const at = clock();
      return new Map(
        rows
          .filter(({ ends }) => ends === null || ends > at)
          .map(({ id, head, gone }) => [textOf(id), { head, gone: gone !== null }]),
      );
    },

    sweep: async () => {
      if (isLeft) await forgetErased();
      for (let swept = 0; ;) {
        const due = await read((db) =>
          db.selectFrom("vaults").select("id").where("due", "<=", clock()).orderBy("due").limit(SWEPT).execute(),
        );
        for (const { id } of due) await end(id);
        swept += due.length;
        if (due.length < SWEPT) return swept;
      }
    },

    check: () => read(checkShape),

    close,
  };
};
