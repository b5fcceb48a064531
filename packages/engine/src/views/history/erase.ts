import { kinds } from "../../coach/learner.ts";
import type { Draft, Entry, EntryId } from "../../journal/entry.ts";
import { amended, isCorrection, redacted } from "../../journal/events.ts";
import { redactions } from "../../journal/resolve.ts";
import { metCare } from "./past.ts";

type Fields = { readonly [field: string]: unknown };

/** What erases, for ever, every word on record that met care; nothing where none is left. That they were noticed stands. */
export const eraseMet = (entries: readonly Entry[]): readonly Draft[] => {
  const met = metCare(entries);
  if (met.size === 0) return [];
  const rests = redactions(entries);
  const typeOf = new Map(entries.filter(({ id }) => met.has(id)).map(({ id, type }) => [id, type]));
  const hasWords = (type: string | undefined, fields: Fields | undefined): boolean =>
    (kinds.get(type ?? "")?.words ?? []).some((name) => fields?.[name] != null);
  // Words may have come with an amendment: they go with the entry that they are laid over.
  const worded = new Set<EntryId>();
  for (const { id, type, body } of entries) {
    if (body === null) continue;
    const { entry, body: change } = body as { readonly entry?: EntryId; readonly body?: Fields };
    const about = type === amended.type ? entry : id;
    if (about === undefined || !met.has(about) || rests.has(about)) continue;
    if (hasWords(typeOf.get(about), type === amended.type ? change : (body as Fields))) worded.add(about);
  }
  return [...typeOf].flatMap(([id, type]) =>
    worded.has(id) && !isCorrection({ type }) ? [redacted({ entry: id, rest: {} })] : [],
  );
};
