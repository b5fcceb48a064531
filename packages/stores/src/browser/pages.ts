import type { Entry, EntryId } from "@reprise/engine/journal";
import type { Cipher } from "./cipher.ts";
import { factOf, type Page, type PageLine, type Reading, type Writing } from "./database.ts";
import type { Places } from "./places.ts";

/** Characters on a full page. Chromium keeps values of more than 64 kB beside its database, and reads those slowly. */
const FULL = 24_000;
/** So many pages are left loose, each with the few lines of one commit, before they are bound into full ones. */
const MANY = 64;
/** From so many ids on it is quicker to remember where every id stands than to look each one up. */
const SEVERAL = 100;
/** Pages rewritten at once. */
const HANDFUL = 16;

/** A line by its id, byte for byte, and whether it passed its decoder when it came in. */
export interface Row {
  readonly id: EntryId;
  readonly text: string;
  readonly known: boolean;
}

/** How a journal is written down, and where its ids were last seen to stand. */
export interface Desk {
  readonly cipher: Cipher;
  readonly places: Places<number>;
}

const placeOf = (names: readonly string[]): string => `page ${names.join()}`;

/** The lines of some pages, in the order in which they came in. A page that cannot be opened any more holds lines that cannot be read. */
export const rowsOf = (pages: readonly Page[], cipher: Cipher): readonly Row[] =>
  pages.flatMap((page) => {
    const { ids, lines } = contentOf(page, cipher);
    return ids.map((id, i) => {
      const line = lines[i] ?? { text: "" };
      return typeof line === "string" ? { id, text: line, known: true } : { id, text: line.text, known: false };
    });
  });

interface Content {
  readonly ids: readonly EntryId[];
  readonly lines: readonly PageLine[];
}

const contentOf = ({ ids, lines }: Page, { lock, open }: Cipher): Content => {
  if (lock === null) return { ids, lines: lines as readonly PageLine[] };
  try {
    return open<Content>(lines as Uint8Array, placeOf(ids));
  } catch {
    return { ids, lines: [] };
  }
};

/** The entry of a line; null where it can no longer be read. */
export const entryIn = (text: string): Entry | null => {
  try {
    return JSON.parse(text) as Entry;
  } catch {
    return null;
  }
};

const pageOf = (rows: readonly Row[], { lock, name, close }: Cipher): Page => {
  const names = rows.map(({ id }) => name(id));
  const content = { ids: rows.map(({ id }) => id), lines: rows.map(({ text, known }) => (known ? text : { text })) };
  return { ids: names, lines: lock === null ? content.lines : (close(content, placeOf(names)) as Uint8Array) };
};

/** Writes every page anew as another cipher writes it, where it stands. */
export const rewritePages = async (tx: Writing, from: Cipher, to: Cipher): Promise<void> => {
  const pages = tx.objectStore("pages");
  for (let after = 0; ;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const [keys, all] = await Promise.all([pages.getAllKeys(range, HANDFUL), pages.getAll(range, HANDFUL)]);
    await Promise.all(all.map((page, i) => pages.put(pageOf(rowsOf([page], from), to), keys[i])));
    if (keys.length < HANDFUL) return;
    after = keys.at(-1) as number;
  }
};

/** On which page each of these ids stands, of those that stand on one. */
export const pagesOf = async (
  tx: Reading,
  ids: readonly EntryId[],
  { cipher, places }: Desk,
): Promise<ReadonlyMap<EntryId, number>> => {
  const pages = tx.objectStore("pages");
  if (ids.length < SEVERAL) {
    const at = await Promise.all(ids.map((id) => pages.index("id").getKey(cipher.name(id))));
    return new Map(ids.flatMap((id, i) => (at[i] === undefined ? [] : [[id, at[i]] as const])));
  }
  // Pages only ever come after the last; where a line is replaced, it stays on its page.
  const last = await lastPage(tx);
  const known =
    places.known(last) ??
    places.learn(last, async () => {
      const [keys, all] = await Promise.all([pages.getAllKeys(), pages.getAll()]);
      return all.flatMap((page, i) => page.ids.map((name) => [name, keys[i] as number] as const));
    });
  const all = await known;
  return new Map(
    ids.flatMap((id) => {
      const page = all.get(cipher.name(id));
      return page === undefined ? [] : [[id, page] as const];
    }),
  );
};

const lastPage = async (tx: Reading): Promise<number> =>
  (await tx.objectStore("pages").openKeyCursor(null, "prev"))?.key ?? 0;

/** The lines of these ids, of those that are here. */
export const rowsAt = async (tx: Reading, ids: readonly EntryId[], desk: Desk): Promise<ReadonlyMap<EntryId, Row>> => {
  const keys = new Set((await pagesOf(tx, ids, desk)).values());
  const pages = await Promise.all([...keys].map((key) => tx.objectStore("pages").get(key)));
  const wanted = new Set(ids);
  const rows = rowsOf(
    pages.flatMap((page) => page ?? []),
    desk.cipher,
  );
  return new Map(rows.filter(({ id }) => wanted.has(id)).map((row) => [row.id, row]));
};

/** The line of an id. */
export const rowAt = async (tx: Reading, id: EntryId, desk: Desk): Promise<Row | undefined> =>
  (await rowsAt(tx, [id], desk)).get(id);

/** Puts a line in the place of the one that has its id. */
export const replace = async (tx: Writing, row: Row, { cipher }: Desk): Promise<void> => {
  const pages = tx.objectStore("pages");
  const at = await pages.index("id").getKey(cipher.name(row.id));
  const page = at === undefined ? undefined : await pages.get(at);
  if (!page) return;
  const rows = rowsOf([page], cipher).map((kept) => (kept.id === row.id ? row : kept));
  await pages.put(pageOf(rows, cipher), at);
};

/** Adds lines that are new; binds what has come loose when it has become many pages. */
export const add = async (tx: Writing, rows: readonly Row[], { cipher, places }: Desk): Promise<void> => {
  const [pages, facts] = [tx.objectStore("pages"), tx.objectStore("facts")];
  const before = await lastPage(tx);
  const added = await addPages(tx, rows, cipher);
  const bound = (await factOf(tx, "bound")) ?? 0;
  const loose = IDBKeyRange.lowerBound(bound, true);
  if (added.length > 1) await facts.put(added.at(-1)?.key as number, "bound");
  else if ((await pages.count(loose)) >= MANY) {
    const lines = rowsOf(await pages.getAll(loose), cipher);
    await pages.delete(loose);
    await facts.put((await addPages(tx, lines, cipher)).at(-1)?.key as number, "bound");
    return;
  }
  const last = added.at(-1)?.key ?? before;
  const now = added.flatMap(({ key, page }) => page.ids.map((name) => [name, key] as const));
  places.moveOn(tx.done, before, last, now);
};

interface Added {
  readonly key: number;
  readonly page: Page;
}

const addPages = (tx: Writing, rows: readonly Row[], cipher: Cipher): Promise<readonly Added[]> => {
  const written: Promise<Added>[] = [];
  let held: Row[] = [];
  let characters = 0;
  const turn = (): void => {
    if (held.length === 0) return;
    const page = pageOf(held, cipher);
    written.push(
      tx
        .objectStore("pages")
        .add(page)
        .then((key) => ({ key, page })),
    );
    held = [];
    characters = 0;
  };
  for (const row of rows) {
    if (characters + row.text.length > FULL) turn();
    held.push(row);
    characters += row.text.length;
  }
  turn();
  return Promise.all(written);
};
