import type { Cipher } from "./cipher.ts";
import type { Reading, Sheet, SheetKey, Writing } from "./database.ts";

/** A row that stands under a device and a number. Its bytes are sealed already, and are kept as they are. */
export interface NumberedRow {
  readonly device: string;
  readonly number: number;
  readonly bytes?: Uint8Array | null;
}

/** A part of one vault's ledger: rows by device and number, so many numbers to a sheet. */
export interface Numbered {
  readonly vault: number;
  readonly part: string;
  readonly span: number;
  readonly cipher: Cipher;
}

/** A place in such a part. */
export type Place = Pick<NumberedRow, "device" | "number">;

/** Sheets read at once. */
const HANDFUL = 32;

const keyOf = ({ vault, part, span }: Numbered, { device, number }: Place): SheetKey => [
  vault,
  part,
  device,
  Math.floor(number / span),
];
const allOf = ({ vault, part }: Numbered): IDBKeyRange => IDBKeyRange.bound([vault, part], [vault, part, []]);
const placeOf = (key: SheetKey): string => `sheet ${key.join()}`;
const opened = <Row extends NumberedRow>(
  { cipher }: Numbered,
  key: SheetKey,
  { rows, bytes }: Sheet,
): readonly Row[] => {
  const all = cipher.open(rows as readonly Row[], placeOf(key));
  return bytes ? all.map((row, i) => ({ ...row, bytes: bytes[i] ?? null })) : all;
};

const write = async (tx: Writing, part: Numbered, key: SheetKey, rows: readonly NumberedRow[]): Promise<unknown> => {
  const ledgers = tx.objectStore("ledgers");
  if (rows.length === 0) return ledgers.delete(key);
  const ordered = rows.toSorted((a, b) => a.number - b.number);
  const bare = ordered.map(({ bytes: _, ...row }) => row);
  const sheet = { rows: part.cipher.close<readonly unknown[]>(bare, placeOf(key)) };
  const hasBytes = ordered.some(({ bytes }) => bytes !== undefined);
  return ledgers.put(hasBytes ? { ...sheet, bytes: ordered.map(({ bytes }) => bytes ?? null) } : sheet, key);
};

const bySheet = <One extends Place>(
  part: Numbered,
  places: readonly One[],
): readonly { readonly key: SheetKey; readonly of: readonly One[] }[] => {
  const groups = new Map<string, { readonly key: SheetKey; readonly of: One[] }>();
  for (const place of places) {
    const key = keyOf(part, place);
    const group = groups.get(key.join()) ?? { key, of: [] };
    group.of.push(place);
    groups.set(key.join(), group);
  }
  return [...groups.values()];
};

const readSheet = async <Row extends NumberedRow>(
  tx: Reading,
  part: Numbered,
  key: SheetKey,
): Promise<readonly Row[]> => {
  const sheet = await tx.objectStore("ledgers").get(key);
  return sheet ? opened<Row>(part, key, sheet) : [];
};

/** The rows at these places, of those that are here, in any order. */
export const rowsAtPlaces = async <Row extends NumberedRow>(
  tx: Reading,
  part: Numbered,
  places: readonly Place[],
): Promise<readonly Row[]> => {
  const found = await Promise.all(
    bySheet(part, places).map(async ({ key, of }) => {
      const numbers = new Set(of.map(({ number }) => number));
      return (await readSheet<Row>(tx, part, key)).filter(({ number }) => numbers.has(number));
    }),
  );
  return found.flat();
};

/** Every row after a place (null: from the first), by device, then number. */
export const rowsAfter = async <Row extends NumberedRow>(
  tx: Reading,
  part: Numbered,
  after: Place | null,
  limit: number,
): Promise<readonly Row[]> => {
  const ledgers = tx.objectStore("ledgers");
  const rows: Row[] = [];
  let from: IDBValidKey = after === null ? [part.vault, part.part] : keyOf(part, after);
  let isOpen = false;
  while (rows.length < limit) {
    const range = IDBKeyRange.bound(from, [part.vault, part.part, []], isOpen);
    const count = Math.min(HANDFUL, Math.ceil(limit / part.span) + 1);
    const [keys, sheets] = await Promise.all([ledgers.getAllKeys(range, count), ledgers.getAll(range, count)]);
    for (const [i, sheet] of sheets.entries())
      for (const row of opened<Row>(part, keys[i] as SheetKey, sheet))
        if (after === null || row.device !== after.device || row.number > after.number) rows.push(row);
    const last = keys.at(-1);
    if (last === undefined || keys.length < count) break;
    from = last;
    isOpen = true;
  }
  return rows.slice(0, limit);
};

/** Puts rows down, in the place of those that stand where they stand. */
export const putNumbered = async <Row extends NumberedRow>(
  tx: Writing,
  part: Numbered,
  rows: readonly Row[],
): Promise<void> => {
  await Promise.all(
    bySheet(part, rows).map(async ({ key, of }) => {
      const now = new Map((await readSheet<Row>(tx, part, key)).map((row) => [row.number, row]));
      for (const row of of) now.set(row.number, row);
      await write(tx, part, key, [...now.values()]);
    }),
  );
};

/** Takes the rows at these places away. */
export const removeNumbered = async (tx: Writing, part: Numbered, places: readonly Place[]): Promise<void> => {
  await Promise.all(
    bySheet(part, places).map(async ({ key, of }) => {
      const numbers = new Set(of.map(({ number }) => number));
      const rows = await readSheet(tx, part, key);
      const staying = rows.filter(({ number }) => !numbers.has(number));
      if (staying.length < rows.length) await write(tx, part, key, staying);
    }),
  );
};

/** Changes every row that it is true of. All of them are looked at. */
export const changeWhere = async <Row extends NumberedRow>(
  tx: Writing,
  part: Numbered,
  isMeant: (row: Row) => boolean,
  change: (row: Row) => Row,
): Promise<void> => {
  const ledgers = tx.objectStore("ledgers");
  for (const key of await ledgers.getAllKeys(allOf(part))) {
    const rows = await readSheet<Row>(tx, part, key);
    if (!rows.some(isMeant)) continue;
    await write(
      tx,
      part,
      key,
      rows.map((row) => (isMeant(row) ? change(row) : row)),
    );
  }
};

/** Writes a sheet anew as another cipher writes it, where it stands. */
export const rewriteNumbered = (
  tx: Writing,
  from: Numbered,
  to: Numbered,
  key: SheetKey,
  sheet: Sheet,
): Promise<unknown> => write(tx, to, key, opened(from, key, sheet));
