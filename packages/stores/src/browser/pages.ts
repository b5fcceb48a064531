import type { EntryId } from "@reprise/engine/journal";
import type { JOURNAL, Page, Writing } from "./database.ts";

/** Characters on a full page. Chromium keeps values of more than 64 kB beside its database, and reads those slowly. */
const FULL = 24_000;
/** So many pages are left loose, each with the few lines of one commit, before they are bound into full ones. */
const MANY = 64;
/** From so many ids on it is quicker to read every page than to look each one up. */
const SEVERAL = 100;

/** A line by its id, byte for byte, and whether it passed its decoder when it came in. */
export interface Row {
  readonly id: EntryId;
  readonly text: string;
  readonly known: boolean;
}

type Journal = Writing<typeof JOURNAL>;

/** The lines of some pages, in the order in which they came in. */
export const rowsOf = (pages: readonly Page[]): readonly Row[] =>
  pages.flatMap(({ ids, lines }) =>
    lines.map((line, i) => {
      const id = ids[i] as EntryId;
      return typeof line === "string" ? { id, text: line, known: true } : { id, text: line.text, known: false };
    }),
  );

const pageOf = (rows: readonly Row[]): Page => ({
  ids: rows.map(({ id }) => id),
  lines: rows.map(({ text, known }) => (known ? text : { text })),
});

/** Which of these ids stand on a page. */
export const idsKept = async (tx: Journal, ids: readonly EntryId[]): Promise<ReadonlySet<EntryId>> => {
  const pages = tx.objectStore("pages");
  if (ids.length >= SEVERAL) return new Set((await pages.getAll()).flatMap((page) => page.ids));
  const at = await Promise.all(ids.map((id) => pages.index("id").getKey(id)));
  return new Set(ids.filter((_, i) => at[i] !== undefined));
};

/** The line of an id. */
export const rowAt = async (tx: Journal, id: EntryId): Promise<Row | undefined> => {
  const page = await tx.objectStore("pages").index("id").get(id);
  return page && rowsOf([page]).find((row) => row.id === id);
};

/** Puts a line in the place of the one that has its id. */
export const replace = async (tx: Journal, row: Row): Promise<void> => {
  const pages = tx.objectStore("pages");
  const at = await pages.index("id").getKey(row.id);
  const page = at === undefined ? undefined : await pages.get(at);
  if (page) await pages.put(pageOf(rowsOf([page]).map((kept) => (kept.id === row.id ? row : kept))), at);
};

/** Adds lines that are new; binds what has come loose when it has become many pages. */
export const add = async (tx: Journal, rows: readonly Row[]): Promise<void> => {
  const [pages, facts] = [tx.objectStore("pages"), tx.objectStore("facts")];
  const added = await addPages(tx, rows);
  const bound = (await facts.get("bound")) ?? 0;
  const loose = IDBKeyRange.lowerBound(bound, true);
  if (added.length > 1) await facts.put(added.at(-1) as number, "bound");
  else if ((await pages.count(loose)) >= MANY) {
    const lines = rowsOf(await pages.getAll(loose));
    await pages.delete(loose);
    await facts.put((await addPages(tx, lines)).at(-1) as number, "bound");
  }
};

const addPages = (tx: Journal, rows: readonly Row[]): Promise<readonly number[]> => {
  const written: Promise<number>[] = [];
  let page: Row[] = [];
  let characters = 0;
  const turn = (): void => {
    if (page.length > 0) written.push(tx.objectStore("pages").add(pageOf(page)));
    page = [];
    characters = 0;
  };
  for (const row of rows) {
    if (characters + row.text.length > FULL) turn();
    page.push(row);
    characters += row.text.length;
  }
  turn();
  return Promise.all(written);
};
