import { eraseMet, kinds, type Entry } from "@reprise/engine";
import { forgetKept, here, keep } from "../visit/here.svelte.ts";
import { forgetNotes } from "../visit/scratch.svelte.ts";

/** Whether words that met care still stand on record. */
export const canErase = (): boolean =>
  here.isOpen && Object.keys(here.learner.care.hidden).length > 0 && eraseMet(here.entries).length > 0;

/** The words of an entry, as they stand in a note. */
const textsOf = ({ type, body }: Entry): readonly string[] =>
  (kinds.get(type)?.words ?? [])
    .flatMap((name) => (body as { readonly [field: string]: unknown } | null)?.[name])
    .filter((text): text is string => typeof text === "string" && text.trim() !== "")
    .map((text) => JSON.stringify(text.trim()).slice(1, -1));

/** Erases every word that met care, with whatever half-written line holds it; says whether it was done. It is not taken back. */
export const eraseAll = async (): Promise<boolean> => {
  const drafts = eraseMet(here.entries);
  const ids = drafts.map(({ body }) => (body as { readonly entry: string }).entry);
  const texts = here.entries.filter(({ id }) => ids.includes(id)).flatMap(textsOf);
  if ((await keep(drafts)) === null) return false;
  await forgetNotes((name, note) => ids.some((id) => name.includes(id)) || texts.some((text) => note.includes(text)));
  forgetKept();
  return true;
};
