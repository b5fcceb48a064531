import { decodeLine, isCorrection, kinds, letGo, ok, type Line, type Refusal, type Result } from "@reprise/engine";
import type { Visit } from "../visit.ts";
import { linesByPiece, type Pieces } from "./lines.ts";

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

/** How many lines are put into the store in one transaction, and how many drafts. */
const BATCH = { lines: 5000, drafts: 1000 };

interface Given {
  readonly draft: { readonly type: unknown; readonly body: unknown };
  readonly line: number;
}

/** Whether a draft has to be held against what came before it: whether there is still what it takes back, or lets go of. */
const standsAlone = ({ draft: { type } }: Given): boolean =>
  type === letGo.type || (typeof type === "string" && isCorrection({ type }));

/**
 * Reads JSON lines: whole entries are merged as they are; where `drafts` is set, {type, body, when?} is recorded, no later than the piece
 * of the input that it came in. The visit does not know what was merged until it is read anew.
 */
export const takeLines = async (
  visit: Visit,
  input: Pieces,
  { drafts = false }: { readonly drafts?: boolean } = {},
): Promise<Result<Carried, Refusal>> => {
  const carried = { read: 0, recorded: 0, known: 0, skipped: [] as Skipped[] };
  let whole: Line[] = [];
  let drafted: Given[] = [];

  const merge = async (): Promise<Result<null, Refusal>> => {
    if (whole.length === 0) return ok(null);
    const merged = await visit.store.merge(whole);
    if (!merged.ok) return merged;
    carried.recorded += merged.value.recorded;
    carried.known += merged.value.known;
    whole = [];
    return ok(null);
  };

  /** Records drafts together: what happened earlier than something known is put in its place once for all of them, not for each. */
  const record = async (given: readonly Given[]): Promise<Result<null, Refusal>> => {
    if (given.length === 0) return ok(null);
    const recorded = await visit.record(given.map(({ draft }) => draft));
    if (!recorded.ok && recorded.problem.type.startsWith("Store")) return recorded;
    if (recorded.ok) carried.recorded += given.length;
    else if (given.length === 1) carried.skipped.push({ line: given[0]?.line ?? 0, why: recorded.problem.says });
    else {
      const half = Math.ceil(given.length / 2);
      const first = await record(given.slice(0, half));
      return first.ok ? record(given.slice(half)) : first;
    }
    return ok(null);
  };
  const recordAll = (): Promise<Result<null, Refusal>> => {
    const given = drafted;
    drafted = [];
    return record(given);
  };

  const takeDraft = async (one: Given): Promise<Result<null, Refusal>> => {
    // A draft may name what came in whole before it.
    if (whole.length > 0) {
      const merged = await merge();
      const again = merged.ok ? await visit.reload() : merged;
      if (!again.ok) return again;
    }
    const isAlone = standsAlone(one);
    const before = isAlone ? await recordAll() : ok(null);
    if (!before.ok) return before;
    drafted.push(one);
    return isAlone || drafted.length >= BATCH.drafts ? recordAll() : ok(null);
  };

  const take = async (text: string | null, line: number): Promise<Result<null, Refusal>> => {
    if (text?.trim() === "") return ok(null);
    carried.read++;
    if (text === null) {
      carried.skipped.push({ line, why: "This line is not UTF-8." });
      return ok(null);
    }
    const draft = drafts ? asDraft(text) : null;
    if (draft !== null) return takeDraft({ draft, line });
    const recorded = await recordAll();
    if (!recorded.ok) return recorded;
    const read = decodeLine(text, kinds);
    if (read.ok) whole.push(read.value);
    else carried.skipped.push({ line, why: read.problem.says });
    return whole.length >= BATCH.lines ? merge() : ok(null);
  };

  let line = 0;
  for await (const texts of linesByPiece(input)) {
    for (const text of texts) {
      const taken = await take(text, ++line);
      if (!taken.ok) return taken;
    }
    const recorded = await recordAll();
    if (!recorded.ok) return recorded;
  }
  const merged = await merge();
  return merged.ok ? ok({ ...carried, skipped: carried.skipped.sort((a, b) => a.line - b.line) }) : merged;
};

/** A line that is {type, body, when?} without a stamp, as a draft; null for anything else. */
const asDraft = (text: string): Given["draft"] | null => {
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
