import { decodeLine, kinds, ok, type Line, type Refusal, type Result } from "@reprise/engine";
import type { Visit } from "../visit.ts";
import { linesOf, type Pieces } from "./lines.ts";

/** What came of reading a file: lines read, entries new and known, and what was skipped and why. `line` counts from 1. */
export interface Carried {
  readonly read: number;
  readonly recorded: number;
  readonly known: number;
  readonly skipped: readonly Skipped[];
}

/** A line that was not taken in, and why not. */
export interface Skipped {
  readonly line: number;
  readonly why: string;
}

/** How many lines are put into the store in one transaction. */
const BATCH = 5000;

/**
 * Reads JSON lines: whole entries are merged as they are; where `drafts` is set, {type, body, when?} is recorded. The visit does
 * not know what was merged until it is read anew.
 */
export const takeLines = async (
  visit: Visit,
  input: Pieces,
  { drafts = false }: { readonly drafts?: boolean } = {},
): Promise<Result<Carried, Refusal>> => {
  const carried = { read: 0, recorded: 0, known: 0, skipped: [] as Skipped[] };
  let batch: Line[] = [];
  const flush = async (): Promise<Result<null, Refusal>> => {
    if (batch.length === 0) return ok(null);
    const merged = await visit.store.merge(batch);
    if (!merged.ok) return merged;
    carried.recorded += merged.value.recorded;
    carried.known += merged.value.known;
    batch = [];
    return ok(null);
  };
  let number = 0;
  for await (const text of linesOf(input)) {
    number++;
    if (text?.trim() === "") continue;
    carried.read++;
    if (text === null) {
      carried.skipped.push({ line: number, why: "This line is not UTF-8." });
      continue;
    }
    const draft = drafts ? asDraft(text) : null;
    if (draft !== null) {
      // A draft may name what came in whole before it.
      const names = batch.length > 0;
      const flushed = await flush();
      if (!flushed.ok) return flushed;
      const again = names ? await visit.reload() : ok(null);
      if (!again.ok) return again;
      const recorded = await visit.record([draft]);
      if (recorded.ok) carried.recorded++;
      else if (recorded.problem.type.startsWith("Store")) return recorded;
      else carried.skipped.push({ line: number, why: recorded.problem.says });
      continue;
    }
    const line = decodeLine(text, kinds);
    if (!line.ok) carried.skipped.push({ line: number, why: line.problem.says });
    else {
      batch.push(line.value);
      if (batch.length >= BATCH) {
        const flushed = await flush();
        if (!flushed.ok) return flushed;
      }
    }
  }
  const flushed = await flush();
  return flushed.ok ? ok(carried) : flushed;
};

/** A line that is {type, body, when?} without a stamp, as a draft; null for anything else. */
const asDraft = (text: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value) || "id" in value || !("type" in value))
    return null;
  const { type, body, when } = value as { type: unknown; body?: unknown; when?: unknown };
  return when === undefined || typeof body !== "object" || body === null
    ? { type, body }
    : { type, body: { ...body, when } };
};
