import { unlessDamaged, type Cipher } from "./cipher.ts";
import type { Reading, Writing } from "./database.ts";

interface Note {
  readonly name: string;
  readonly text: string;
}

const placeOf = (key: string): string => `note ${key}`;

/** A note; null where it can no longer be opened, for then there is none. */
const noteOf = async (key: string, kept: string | Uint8Array, { lock, open }: Cipher): Promise<Note | null> => {
  const text = await unlessDamaged(() => open(kept as string, placeOf(key)));
  if (text === null) return null;
  // Where the key does not tell the name, it is written down beside the text.
  return lock === null ? { name: key, text } : (JSON.parse(text) as Note);
};

/** Every note, by its key. */
export const notesIn = async (tx: Reading, cipher: Cipher): Promise<ReadonlyMap<string, Note>> => {
  const notes = tx.objectStore("notes");
  const [keys, kept] = await Promise.all([notes.getAllKeys(), notes.getAll()]);
  const read = new Map<string, Note>();
  for (const [i, key] of keys.entries()) {
    const note = await noteOf(key, kept[i] as string, cipher);
    if (note) read.set(key, note);
  }
  return read;
};

/** The text of a note, or null. */
export const noteNamed = async (tx: Reading, name: string, cipher: Cipher): Promise<string | null> => {
  const key = cipher.name(name);
  const kept = await tx.objectStore("notes").get(key);
  return kept === undefined ? null : ((await noteOf(key, kept, cipher))?.text ?? null);
};

/** Keeps a note, or forgets it where there is no text. */
export const putNote = async (tx: Writing, name: string, text: string | null, cipher: Cipher): Promise<void> => {
  const key = cipher.name(name);
  const notes = tx.objectStore("notes");
  if (text === null) await notes.delete(key);
  else await notes.put(cipher.close(cipher.lock === null ? text : JSON.stringify({ name, text }), placeOf(key)), key);
};
