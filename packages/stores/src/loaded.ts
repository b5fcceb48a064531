import { newest, type Entry, type Kinds } from "@reprise/engine/journal";
import type { Loaded } from "./store.ts";

/** A journal read back from its lines; `known` says whether the line passed its decoder when it came in. */
export const loadedFrom = (
  lines: readonly { readonly text?: unknown; readonly known?: unknown }[],
  kinds: Kinds,
): Loaded => {
  const entries: Entry[] = [];
  let damaged = 0;
  for (const { text, known } of lines) {
    let entry: Entry;
    try {
      entry = JSON.parse(String(text)) as Entry;
    } catch {
      damaged++;
      continue;
    }
    // What passed its decoder when it came in, in its newest shape, is not checked again.
    const trusted = Boolean(known) && entry.body !== null && entry.version === kinds.get(entry.type)?.version;
    const read = trusted ? entry : newest(entry, kinds);
    if (read) entries.push(read);
  }
  return { entries, unknown: lines.length - damaged - entries.length, damaged };
};
