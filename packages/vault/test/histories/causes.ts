import type { Entry } from "@reprise/engine";

/**
 * Whether an effect came before its cause: a correction is somewhere without what it is about. What is left of an erased entry may come
 * later: a correction of it has no effect any more.
 */
export const isWithoutCause = (entries: readonly Entry[], erased: ReadonlySet<string>): boolean => {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.some(({ type, body }) => {
    const about = type.startsWith("journal/") ? (body as { readonly entry: string }).entry : null;
    return about !== null && !erased.has(about) && !ids.has(about);
  });
};
