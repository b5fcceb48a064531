import type { Cipher } from "./cipher.ts";
import type { Reading, Sheet, SheetKey, Writing } from "./database.ts";
import type { Places } from "./places.ts";

/** From so many on, rows are looked for where they probably are, and not one by one. */
const SEVERAL = 100;
/** Sheets read at once. */
const HANDFUL = 32;

/** A part of one vault's ledger: rows by key, in the order in which they came. */
export interface Rows<Row> {
  readonly vault: number;
  readonly part: string;
  readonly keyOf: (row: Row) => string;
  /** Rows on a full sheet. */
  readonly full: number;
  /**
   * Whether keys are looked up in an index, which costs as much as everything else together, or on the sheets themselves, where few
   * rows are waiting. Its names stand apart, so that a row can change without them.
   */
  readonly indexed: boolean;
  readonly cipher: Cipher;
  /** Where its rows stand, as remembered at a revision of the ledger. */
  readonly remembered?: { readonly places: Places<SheetKey>; readonly at: unknown };
}

interface Open<Row> {
  readonly key: SheetKey;
  readonly rows: readonly Row[];
}
type Part = Pick<Rows<never>, "vault" | "part">;

const nameOf = ({ vault, part, cipher }: Rows<never>, key: string): string => cipher.name(`${vault}/${part}/${key}`);
const placeOf = (key: SheetKey): string => `sheet ${key.join()}`;
/** All sheets of a part, after one of them where it is given. */
const rangeOf = ({ vault, part }: Part, after?: SheetKey): IDBKeyRange =>
  IDBKeyRange.bound(after ?? [vault, part], [vault, part, []], after !== undefined);
/** Where the names of a sheet stand, and the sheet of some names. */
const namesAt = ([vault, part, device, place]: SheetKey): SheetKey => [vault, `names of ${part}`, device, place];
const sheetAt = ({ part }: Part, [vault, , device, place]: SheetKey): SheetKey => [vault, part, device, place];

const opened = <Row>(part: Rows<Row>, key: SheetKey, sheet: Sheet): Open<Row> => ({
  key,
  rows: part.cipher.open(sheet.rows as readonly Row[], placeOf(key)),
});

const readSheet = async <Row>(tx: Reading, part: Rows<Row>, key: SheetKey): Promise<readonly Row[]> => {
  const sheet = await tx.objectStore("ledgers").get(key);
  return sheet ? opened(part, key, sheet).rows : [];
};

/** Writes a sheet; its names as well, unless only what stands under them has changed. */
const write = async <Row>(tx: Writing, part: Rows<Row>, { key, rows }: Open<Row>, isRenamed = true): Promise<void> => {
  const ledgers = tx.objectStore("ledgers");
  if (rows.length === 0) await Promise.all([ledgers.delete(key), part.indexed ? ledgers.delete(namesAt(key)) : null]);
  else {
    const names = rows.map((row) => nameOf(part, part.keyOf(row)));
    await Promise.all([
      ledgers.put({ rows: part.cipher.close<readonly unknown[]>(rows, placeOf(key)) }, key),
      part.indexed && isRenamed ? ledgers.put({ names, rows: [] }, namesAt(key)) : null,
    ]);
  }
};

/** On which sheet each of these keys stands, of those that stand on one. */
const sheetsOf = async <Row>(
  tx: Reading,
  part: Rows<Row>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, SheetKey>> => {
  if (keys.length === 0) return new Map();
  if (!part.indexed) return searched(tx, part, keys);
  const ledgers = tx.objectStore("ledgers");
  const { remembered } = part;
  const names = keys.map((key) => nameOf(part, key));
  if (remembered && keys.length >= SEVERAL) {
    const { places, at } = remembered;
    const all =
      places.known(at) ??
      (await places.learn(at, async () => {
        const range = rangeOf({ ...part, part: `names of ${part.part}` });
        const [where, sheets] = await Promise.all([ledgers.getAllKeys(range), ledgers.getAll(range)]);
        return sheets.flatMap(({ names = [] }, i) =>
          names.map((name) => [name, sheetAt(part, where[i] as SheetKey)] as const),
        );
      }));
    return found(keys, (_, i) => all.get(names[i] as string));
  }
  const at = await Promise.all(names.map((name) => ledgers.index("name").getKey(name)));
  return found(keys, (_, i) => at[i] && sheetAt(part, at[i]));
};

const searched = async <Row>(tx: Reading, part: Rows<Row>, keys: readonly string[]) => {
  const wanted = new Set(keys);
  const where = new Map<string, SheetKey>();
  for await (const { key, rows } of sheetsInOrder(tx, part, keys.length)) {
    for (const row of rows) if (wanted.has(part.keyOf(row))) where.set(part.keyOf(row), key);
    if (where.size === wanted.size) break;
  }
  return where;
};

const found = (
  keys: readonly string[],
  where: (key: string, i: number) => SheetKey | undefined,
): ReadonlyMap<string, SheetKey> =>
  new Map(
    keys.flatMap((key, i) => {
      const at = where(key, i);
      return at ? [[key, at] as const] : [];
    }),
  );

const each = (keys: Iterable<SheetKey>): readonly SheetKey[] => [
  ...new Map([...keys].map((key) => [key.join(), key])).values(),
];

/** The rows of these keys, of those that are here, in any order. */
export const rowsOfKeys = async <Row>(
  tx: Reading,
  part: Rows<Row>,
  keys: readonly string[],
): Promise<readonly Row[]> => {
  const where = await sheetsOf(tx, part, keys);
  const wanted = new Set(keys);
  const rows = await Promise.all(each(where.values()).map((key) => readSheet(tx, part, key)));
  return rows.flat().filter((row) => wanted.has(part.keyOf(row)));
};

/** The rows that came first. */
export const firstRows = async <Row>(tx: Reading, part: Rows<Row>, limit: number): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const sheet of sheetsInOrder(tx, part, limit)) {
    rows.push(...sheet.rows);
    if (rows.length >= limit) break;
  }
  return rows.slice(0, limit);
};

async function* sheetsInOrder<Row>(tx: Reading, part: Rows<Row>, limit: number): AsyncGenerator<Open<Row>> {
  const ledgers = tx.objectStore("ledgers");
  // First as many as are probably needed, then more and more.
  let count = Math.min(HANDFUL, Math.ceil(limit / part.full) + 1);
  for (let after: SheetKey | undefined; ; count = Math.min(HANDFUL, 2 * count)) {
    const range = rangeOf(part, after);
    const [keys, sheets] = await Promise.all([ledgers.getAllKeys(range, count), ledgers.getAll(range, count)]);
    for (const [i, sheet] of sheets.entries()) yield opened(part, keys[i] as SheetKey, sheet);
    after = keys.at(-1);
    if (keys.length < count) return;
  }
}

/** Rows that were put down as new, and where they stand. */
export type Put = readonly (readonly [name: string, at: SheetKey])[];

/** Puts rows down: in the place of those that have their keys, else at the end. */
export const putRows = async <Row>(tx: Writing, part: Rows<Row>, rows: readonly Row[]): Promise<Put> => {
  const byKey = new Map(rows.map((row) => [part.keyOf(row), row]));
  const where = await sheetsOf(tx, part, [...byKey.keys()]);
  await Promise.all(
    each(where.values()).map(async (key) => {
      const now = (await readSheet(tx, part, key)).map((row) => byKey.get(part.keyOf(row)) ?? row);
      await write(tx, part, { key, rows: now }, false);
    }),
  );
  return append(
    tx,
    part,
    [...byKey].flatMap(([key, row]) => (where.has(key) ? [] : [row])),
  );
};

/** Puts rows down at the end that are known to be new. */
export const append = async <Row>(tx: Writing, part: Rows<Row>, rows: readonly Row[]): Promise<Put> => {
  if (rows.length === 0) return [];
  const cursor = await tx.objectStore("ledgers").openCursor(rangeOf(part), "prev");
  const last = cursor ? opened(part, cursor.key, cursor.value) : null;
  const room = last === null ? 0 : Math.max(0, part.full - last.rows.length);
  const written: Open<Row>[] = [];
  if (last && room > 0) written.push({ key: last.key, rows: [...last.rows, ...rows.slice(0, room)] });
  let place = last?.key[3] ?? 0;
  for (let from = room; from < rows.length; from += part.full)
    written.push({ key: [part.vault, part.part, "", ++place], rows: rows.slice(from, from + part.full) });
  await Promise.all(written.map((sheet) => write(tx, part, sheet)));
  return written.flatMap((sheet) => sheet.rows.map((row) => [nameOf(part, part.keyOf(row)), sheet.key] as const));
};

/** Takes rows away by their keys. What is done is mostly what came first. */
export const removeRows = async <Row>(tx: Writing, part: Rows<Row>, keys: readonly string[]): Promise<void> => {
  const gone = new Set(keys);
  const where = await sheetsOf(tx, part, keys);
  await Promise.all(
    each(where.values()).map(async (key) => {
      const rows = (await readSheet(tx, part, key)).filter((row) => !gone.has(part.keyOf(row)));
      await write(tx, part, { key, rows });
    }),
  );
};

/** Writes a sheet anew as another cipher writes it, where it stands. */
export const rewriteSheet = <Row>(
  tx: Writing,
  from: Rows<Row>,
  to: Rows<Row>,
  key: SheetKey,
  sheet: Sheet,
): Promise<void> => write(tx, to, opened(from, key, sheet));
