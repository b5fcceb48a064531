// Puts a journal where the app keeps it, in a page of the app's origin: what pictures and measures begin from.
import { decodeLine, kinds, type Line } from "@reprise/engine";
import { openBrowserStore } from "@reprise/stores/browser";

/** The journal of the app, as apps/web opens it. */
const JOURNAL = "reprise";

/** Takes the lines in; how many are new. */
const pour = async (lines: readonly string[]): Promise<number> => {
  const store = await openBrowserStore(JOURNAL, kinds);
  if (!store.ok) throw new Error(store.problem.says);
  const merged = await store.value.merge(lines.map(lineOf));
  await store.value.close();
  if (!merged.ok) throw new Error(merged.problem.says);
  return merged.value.recorded;
};

const lineOf = (text: string): Line => {
  const line = decodeLine(text, kinds);
  if (!line.ok) throw new Error(line.problem.says);
  return line.value;
};

Object.assign(globalThis, { pour });
