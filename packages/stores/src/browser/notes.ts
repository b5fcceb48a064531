import type { Cipher } from "./cipher.ts";
import type { Reading, Writing } from "./database.ts";

interface Note {
  readonly name: string;
  readonly text: string;
}

const placeOf = (key: string): string => `note ${key}`;

const noteOf = (key: string, kept: string | Uint8Array, { lock, open }: Cipher): Note => {
  const text = open(kept as string, placeOf(key));
  // Where the key does not tell the name, it is written down beside the text.
  return lock === null ? { name: key, text } : (JSON.parse(text) as Note);
};

/** Every note, by its key. */
export const notesIn = async (tx: Reading, cipher: Cipher): Promise<ReadonlyMap<string, Note>> => {
  const notes = tx.objectStore("notes");
  const [keys, kept] = await Promise.all([notes.getAllKeys(), notes.getAll()]);
  return new Map(keys.map((key, i) => [key, noteOf(key, kept[i] as string, cipher)]));
};

/** The text of a note, or null. */
export const noteNamed = async (tx: Reading, name: string, cipher: Cipher): Promise<string | null> => {
  const key = cipher.name(name);
  const kept = await tx.objectStore("notes").get(key);
  return kept === undefined ? null : noteOf(key, kept, cipher).text;
};

/** Keeps a note, or forgets it where there is no text. */
export const putNote = async (tx: Writing, name: string, text: string | null, cipher: Cipher): Promise<void> => {
  const key = cipher.name(name);
  const notes = tx.objectStore("notes");
  if (text === null) await notes.delete(key);
  else await notes.put(cipher.close(cipher.lock === null ? text : JSON.stringify({ name, text }), placeOf(key)), key);
};
