import { hashOf, textOf } from "../bytes.ts";
import type { Offered, Stored } from "./keeping.ts";
import type { RecordRow } from "./tables.ts";

/** What is there already under an id. */
export interface Known {
  readonly id: Uint8Array;
  readonly seq: number;
  readonly sha256: Uint8Array;
  readonly gone: number | boolean;
}

/** A push, sorted out: the rows that are new, what they take, and what is answered for each that was offered, in its order. */
export interface Sorted {
  readonly fresh: readonly RecordRow[];
  readonly bytes: number;
  readonly stored: readonly Stored[];
}

/** Sorts out a push over what is there: the first bytes under an id win, those within one push too, and numbers go on without a hole. */
export const sorted = (
  vault: Uint8Array,
  head: number,
  offered: readonly Offered[],
  known: readonly Known[],
): Sorted => {
  const byId = new Map<string, Stored>(
    known.map(({ id, seq, sha256, gone }) => [textOf(id), { id, seq, sha256, gone: Boolean(gone) }]),
  );
  const fresh: RecordRow[] = [];
  let bytes = 0;
  const stored = offered.map(({ id, sealed, erase }) => {
    const name = textOf(id);
    const there = byId.get(name);
    if (there) return there;
    const row = { vault, seq: head + fresh.length + 1, id, sealed, sha256: hashOf(sealed), erase_hash: erase };
    fresh.push(row);
    bytes += sealed.length;
    const made = { id, seq: row.seq, sha256: row.sha256, gone: false };
    byId.set(name, made);
    return made;
  });
  return { fresh, bytes, stored };
};
