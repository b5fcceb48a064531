import { no, ok, type Result } from "@reprise/engine/journal";
import { sql, type Kysely } from "kysely";
import { textOf } from "../bytes.ts";
import type { Keeping, Offered, Quota, Stored, Vault } from "./keeping.ts";
import { sorted, type Known, type Sorted } from "./offered.ts";
import { persistently } from "./trouble.ts";
import type { Tables, VaultRow } from "./tables.ts";
import type { Turns } from "./turns.ts";

type Append = Keeping["append"];
type Appended = Result<readonly Stored[], "full" | "no-vault">;

/** What an append needs to know besides its database. */
interface Terms {
  readonly quota: Quota;
  readonly clock: () => number;
}

/** How many ids are looked for, and how many rows are written, by one statement. */
const [LOOKED_FOR, WRITTEN] = [500, 100];

const pieces = <Value>(list: readonly Value[], size: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

// What every push asks is asked in plain words: putting it together each time costs as much as asking it.

/** The vault as it is now; undefined where it is over. */
const now = async (db: Kysely<Tables>, id: Uint8Array, at: number) => {
  const asked = sql<Pick<VaultRow, "head" | "bytes">>`
    select head, bytes from vaults where id = ${id} and gone is null and (ends is null or ends > ${at})`;
  return (await asked.execute(db)).rows[0];
};

const knownOf = async (
  db: Kysely<Tables>,
  vault: Uint8Array,
  offered: readonly Offered[],
): Promise<readonly Known[]> => {
  const known: Known[] = [];
  for (const piece of pieces(offered, LOOKED_FOR)) {
    const ids = piece.map(({ id }) => id);
    const asked = sql<Known>`
      select id, seq, sha256, sealed is null as gone from records where vault = ${vault} and id in (${sql.join(ids)})`;
    known.push(...(await asked.execute(db)).rows);
  }
  return known;
};

/** Appends to a file, whose one writer sees what there is and writes what is new in one transaction. */
export const appendInTurn =
  ({ change }: Turns, { quota, clock }: Terms): Append =>
  ({ id: vault }, offered) =>
    change(async (turn): Promise<Appended> => {
      const there = await now(turn, vault, clock());
      if (!there) return no("no-vault");
      const { fresh, bytes, stored } = sorted(vault, there.head, offered, await knownOf(turn, vault, offered));
      const head = there.head + fresh.length;
      if (fresh.length === 0) return ok(stored);
      if (head > quota.records || there.bytes + bytes > quota.bytes) return no("full");
      await sql`update vaults set head = ${head}, bytes = ${there.bytes + bytes} where id = ${vault}`.execute(turn);
      for (const piece of pieces(fresh, WRITTEN)) await turn.insertInto("records").values(piece).execute();
      return ok(stored);
    });

/** How often a push begins anew because another one came first. */
const ANEW = 40;
/** PostgreSQL's code for what an engine does not take. */
const NOT_TAKEN = "0A000";

/**
 * Appends where others write as well: one statement takes the vault from the head that was seen to the next one and writes the
 * records, or, when the head has moved or an id is there already, does neither. Then what is there is read, and it is tried again.
 */
export const appendByOneStatement = (db: Kysely<Tables>, { quota, clock }: Terms): Append => {
  const asOne = async (vault: Uint8Array, head: number, { fresh, bytes }: Sorted): Promise<boolean> => {
    const column = (name: "id" | "sealed" | "sha256" | "erase_hash") => fresh.map((row) => row[name]);
    const ids = column("id");
    const { rows } = await sql<{ seq: number }>`
      with moved as (
        update vaults set head = head + ${fresh.length}::bigint, bytes = bytes + ${bytes}::bigint
        where id = ${vault} and head = ${head}::bigint and gone is null and (ends is null or ends > ${clock()}::bigint)
          and head + ${fresh.length}::bigint <= ${quota.records}::bigint and bytes + ${bytes}::bigint <= ${quota.bytes}::bigint
          and not exists (select 1 from records where vault = ${vault} and id = any(${ids}::bytea[]))
        returning id
      )
      insert into records (vault, seq, id, sealed, sha256, erase_hash)
      select moved.id, ${head}::bigint + place, offered.id, sealed, sha256, erase_hash
      from moved, unnest(${ids}::bytea[], ${column("sealed")}::bytea[], ${column("sha256")}::bytea[], ${column("erase_hash")}::bytea[])
        with ordinality as offered (id, sealed, sha256, erase_hash, place)
      returning seq`.execute(db);
    return rows.length > 0;
  };

  /** The same in plain words, for engines that do not take the one statement: they say so the first time. */
  const asMany = (vault: Uint8Array, head: number, { fresh, bytes }: Sorted): Promise<boolean> =>
    db.transaction().execute(async (turn) => {
      const { numUpdatedRows: moved } = await turn
        .updateTable("vaults")
        .set(({ eb }) => ({ head: eb("head", "+", fresh.length), bytes: eb("bytes", "+", bytes) }))
        .where("id", "=", vault)
        .where("head", "=", head)
        .where("gone", "is", null)
        .where((or) => or.or([or("ends", "is", null), or("ends", ">", clock())]))
        .where("head", "<=", quota.records - fresh.length)
        .where("bytes", "<=", quota.bytes - bytes)
        .executeTakeFirstOrThrow();
      if (moved === 0n) return false;
      for (const piece of pieces(fresh, WRITTEN)) await turn.insertInto("records").values(piece).execute();
      return true;
    });
  let isPlain = false;
  const write = async (vault: Uint8Array, head: number, push: Sorted): Promise<boolean> => {
    if (!isPlain)
      try {
        return await asOne(vault, head, push);
      } catch (error) {
        if ((error as { code?: unknown }).code !== NOT_TAKEN) throw error;
        isPlain = true;
      }
    return asMany(vault, head, push);
  };

  const append = async (vault: Vault, offered: readonly Offered[]): Promise<Appended> => {
    // Most pushes bring only what is new, to a vault that nobody else writes at this moment.
    const first = sorted(vault.id, vault.head, offered, []);
    if (!isPlain && (await write(vault.id, vault.head, first))) return ok(first.stored);
    for (let tries = ANEW; tries > 0; tries--) {
      const there = await now(db, vault.id, clock());
      if (!there) return no("no-vault");
      const push = sorted(vault.id, there.head, offered, await knownOf(db, vault.id, offered));
      if (push.fresh.length === 0) return ok(push.stored);
      if (there.head + push.fresh.length > quota.records || there.bytes + push.bytes > quota.bytes) return no("full");
      if (await write(vault.id, there.head, push)) return ok(push.stored);
      await new Promise((done) => setTimeout(done, Math.random() * 20));
    }
    // Said as the database would say it: come again.
    throw Object.assign(new Error("others came first, too often"), { code: "40001" });
  };

  const inLine = oneByOne();
  return (vault, offered) => inLine(textOf(vault.id), () => persistently(() => append(vault, offered)));
};

/** Lets what is done under one name be done one after the other; what is done under another name does not wait for it. */
const oneByOne = (): (<Value>(name: string, work: () => Promise<Value>) => Promise<Value>) => {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name);
    const mine = before ? before.then(work, work) : work();
    const over = (): void => {
      if (last.get(name) === mine) last.delete(name);
    };
    last.set(name, mine);
    mine.then(over, over);
    return mine;
  };
};
