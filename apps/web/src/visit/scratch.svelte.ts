import { here } from "./here.svelte.ts";

/** Half-typed answers by screen, the place in the path, a timer that runs: kept beside the journal, never in it. */

const waiting = new Map<string, string | null>();
let writing = false;

const drain = async (): Promise<void> => {
  writing = true;
  for (const [name, text] of waiting) {
    waiting.delete(name);
    await here.store.note(name, text);
  }
  if (waiting.size > 0) await drain();
  writing = false;
};

/** Keeps something to come back to; while one write is under way, only the newest of the next ones is kept. */
export const scribble = (name: string, value: unknown): void => {
  waiting.set(name, value === null ? null : JSON.stringify(value));
  if (!writing) void drain();
};

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
