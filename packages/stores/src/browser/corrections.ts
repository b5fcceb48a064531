import { amended, redacted, type Entry, type EntryId } from "@reprise/engine/journal";
import type { Cipher } from "./cipher.ts";
import type { Reading, Writing } from "./database.ts";

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

/** The corrections of a type, or those of them that are about one entry. */
export const correctionsOf = async (
  tx: Reading,
  { lock, name, open }: Cipher,
  type: string,
  about?: EntryId,
): Promise<readonly Correction[]> => {
  const range = about === undefined ? beginningWith(name(type)) : beginningWith(name(type), name(about));
  const corrections = tx.objectStore("corrections");
  const [keys, kept] = await Promise.all([corrections.getAllKeys(range), corrections.getAll(range)]);
  return keys.map((key, i) => {
    const text = open(kept[i] as string, `correction ${key.join()}`);
    if (lock === null) return { about: key[1], id: key[2], text };
    return JSON.parse(text) as Correction;
  });
};

/** Whether a redaction names an entry. */
export const isRedacted = async (tx: Reading, { name }: Cipher, id: EntryId): Promise<boolean> =>
  (await tx.objectStore("corrections").getKey(beginningWith(name(redacted.type), name(id)))) !== undefined;

/** Keeps what erasing asks for of an entry, where it is a correction. */
export const keepCorrection = async (tx: Writing, cipher: Cipher, entry: Entry, text: string): Promise<void> => {
  const about = aboutOf(entry);
  if (about === null) return;
  await putCorrection(tx, cipher, entry.type, { about, id: entry.id, text: entry.type === redacted.type ? text : "" });
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
