import { here } from "./here.svelte.ts";

/** Half-typed answers by screen, the place in the path, a timer that runs: kept beside the journal, never in it. */

const waiting = new Map<string, string | null>();
let writing = false;
let drained: Promise<void> = Promise.resolve();

/**
 * Writes what waits, all at once: a tab that is closed in this moment hardly leaves one part of it without the other. What could not be
 * written, as on a full device, waits on: it is tried again with the next note.
 */
const drain = async (): Promise<void> => {
  const refused = new Map<string, string | null>();
  const write = async ([name, text]: readonly [string, string | null]): Promise<void> => {
    const { ok } = await here.store.note(name, text);
    if (!ok) refused.set(name, text);
    // Something newer may wait by now.
    else if (waiting.get(name) === text) waiting.delete(name);
  };
  for (;;) {
    const next = [...waiting].filter(([name, text]) => refused.get(name) !== text);
    if (next.length === 0) break;
    await Promise.all(next.map(write));
  }
  writing = false;
};

const begin = (): void => {
  if (writing) return;
  writing = true;
  // After this turn, so that what is forgotten together is written together.
  drained = Promise.resolve().then(drain);
};

/** Keeps something to come back to; while one write is under way, only the newest of the next ones is kept. */
export const scribble = (name: string, value: unknown): void => {
  waiting.set(name, value === null ? null : JSON.stringify(value));
  begin();
};

/** Kept once what waits is written, as far as it can be. */
export const written = (): Promise<void> => drained;

/** What was kept to come back to, or null. */
export const scribbled = async <Value>(name: string): Promise<Value | null> => {
  const pending = waiting.get(name);
  const text = pending === undefined ? await here.store.noted(name) : { ok: true as const, value: pending };
  if (!text.ok || text.value === null) return null;
  try {
    return JSON.parse(text.value) as Value;
  } catch {
    return null;
  }
};

/** Forgets what is not to be come back to: each note that `isOver` names, by its name and what it holds. */
export const forgetNotes = async (isOver: (name: string, text: string) => boolean): Promise<void> => {
  for (const [name, text] of waiting) if (text !== null && isOver(name, text)) waiting.set(name, null);
  await here.store.forgetNotes(isOver);
  if (waiting.size > 0) begin();
};
