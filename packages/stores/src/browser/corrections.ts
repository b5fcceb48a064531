import { amended, redacted, type Entry, type EntryId } from "@reprise/engine/journal";
import { unlessDamaged, type Cipher } from "./cipher.ts";
import type { Reading, Writing } from "./database.ts";
import { entryIn, rowsOf } from "./pages.ts";

/** A correction that erasing asks for: what it is about, which entry it is, and the text of a redaction. */
export interface Correction {
  readonly about: EntryId;
  readonly id: EntryId;
  readonly text: string;
}

/** The keys that begin so: an array stands behind every text. */
const beginningWith = (...parts: readonly string[]): IDBKeyRange => IDBKeyRange.bound(parts, [...parts, []]);

/** The entry that a redaction or an amendment is about. */
export const aboutOf = ({ type, body }: Entry): EntryId | null => {
  if (type !== redacted.type && type !== amended.type) return null;
  const about = (body as { readonly entry?: unknown } | null)?.entry;
  return typeof about === "string" ? about : null;
};

/** What erasing asks for of an entry, which stands in this line; null where it is no correction. */
const correctionIn = (entry: Entry, text: string): Correction | null => {
  const about = aboutOf(entry);
  return about === null ? null : { about, id: entry.id, text: entry.type === redacted.type ? text : "" };
};

/** A correction from the line that it was taken from; null where that can no longer be read either. */
const fromItsLine = async (tx: Reading, cipher: Cipher, named: string): Promise<Correction | null> => {
  const page = await tx.objectStore("pages").index("id").get(named);
  const row = rowsOf(page ? [page] : [], cipher).find(({ id }) => cipher.name(id) === named);
  const entry = row ? entryIn(row.text) : null;
  return row && entry ? correctionIn(entry, row.text) : null;
};

/** The corrections of a type, or those of them that are about one entry. One that can no longer be opened is read from its line. */
export const correctionsOf = async (
  tx: Reading,
  cipher: Cipher,
  type: string,
  about?: EntryId,
): Promise<readonly Correction[]> => {
  const { lock, name, open } = cipher;
  const range = about === undefined ? beginningWith(name(type)) : beginningWith(name(type), name(about));
  const corrections = tx.objectStore("corrections");
  const [keys, kept] = await Promise.all([corrections.getAllKeys(range), corrections.getAll(range)]);
  if (lock === null) return keys.map(([, about, id], i) => ({ about, id, text: kept[i] as string }));
  const opened = await Promise.all(
    keys.map(async (key, i) => {
      const text = await unlessDamaged(() => open(kept[i] as string, `correction ${key.join()}`));
      return text === null ? fromItsLine(tx, cipher, key[2]) : (JSON.parse(text) as Correction);
    }),
  );
  return opened.filter((one) => one !== null);
};

/** Whether a redaction names an entry. */
export const isRedacted = async (tx: Reading, { name }: Cipher, id: EntryId): Promise<boolean> =>
  (await tx.objectStore("corrections").getKey(beginningWith(name(redacted.type), name(id)))) !== undefined;

/** Keeps what erasing asks for of an entry, where it is a correction. */
export const keepCorrection = async (tx: Writing, cipher: Cipher, entry: Entry, text: string): Promise<void> => {
  const correction = correctionIn(entry, text);
  if (correction !== null) await putCorrection(tx, cipher, entry.type, correction);
};

/** Puts a correction down. */
export const putCorrection = async (
  tx: Writing,
  { lock, name, close }: Cipher,
  type: string,
  correction: Correction,
): Promise<void> => {
  const key: [string, string, string] = [name(type), name(correction.about), name(correction.id)];
  // Where names do not tell what they stand for, that is written down beside the text.
  const text = lock === null ? correction.text : JSON.stringify(correction);
  await tx.objectStore("corrections").put(close(text, `correction ${key.join()}`), key);
};
