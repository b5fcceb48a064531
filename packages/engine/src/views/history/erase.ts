import { kinds } from "../../coach/learner.ts";
import type { Draft, Entry } from "../../journal/entry.ts";
import { isCorrection, redacted } from "../../journal/events.ts";
import { redactions } from "../../journal/resolve.ts";
import { metCare } from "./past.ts";

/** What erases, for ever, every word on record that met care; nothing where none is left. That they were noticed stands. */
export const eraseMet = (entries: readonly Entry[]): readonly Draft[] => {
  const met = metCare(entries);
  if (met.size === 0) return [];
  const rests = redactions(entries);
  const seen = new Set<string>();
  const hasWords = ({ type, body }: Entry): boolean =>
    (kinds.get(type)?.words ?? []).some((name) => (body as { readonly [field: string]: unknown })[name] !== undefined);
  const amendedWords = new Set(
    entries
      .filter(({ id, type, body }) => type === "journal/amended" && body !== null && met.has(id))
      .map(({ body }) => (body as { readonly entry: string }).entry),
  );
  return entries.flatMap((entry) => {
    const { id, body } = entry;
    if (isCorrection(entry) || body === null || !met.has(id) || rests.has(id) || seen.has(id)) return [];
    seen.add(id);
    return hasWords(entry) || amendedWords.has(id) ? [redacted({ entry: id, rest: {} })] : [];
  });
};
