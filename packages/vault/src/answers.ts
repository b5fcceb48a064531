import { b64uToBytes } from "./bytes.ts";
import type { Given, Page, RelayProblem, Stored } from "./relay.ts";

const NAMES: Readonly<Record<string, RelayProblem["type"]>> = {
  unauthorised: "Unauthorised",
  "bad-request": "BadRequest",
  "too-large": "TooLarge",
  "too-many": "TooMany",
  "quota-full": "QuotaFull",
  "cursor-unknown": "CursorUnknown",
  "invite-needed": "InviteNeeded",
  gone: "Gone",
  "not-found": "NotFound",
  stopping: "Stopping",
};
/** What a bare status means, which anything on the way may have answered. That a vault is not there, only the relay's own word says. */
const BY_STATUS: Readonly<Record<number, RelayProblem["type"]>> = {
  400: "BadRequest",
  403: "InviteNeeded",
  413: "TooLarge",
  429: "TooMany",
  502: "Unreachable",
  503: "Stopping",
  504: "Unreachable",
  507: "QuotaFull",
};

/** What each problem says here; a relay's own sentences are not shown, since it could write anything into them. */
const SAYS: Readonly<Record<RelayProblem["type"], string>> = {
  Unreachable: "The relay cannot be reached. Check the connection; what you record is kept here and sent later.",
  Strange: "What answered is not a relay, or not one this Reprise understands. Check its address.",
  Unauthorised: "The relay does not know this journal. Check its address, or add this device again.",
  BadRequest: "The relay did not understand what was sent. Update Reprise here and there, then sync again.",
  TooLarge: "The relay takes no pieces of this size. Ask whoever runs it.",
  TooMany: "The relay asks for a pause. Sync again in a few minutes.",
  QuotaFull: "The relay has no room left for this journal. Ask whoever runs it; everything is kept here.",
  CursorUnknown: "The relay came back from an older copy. Sync again.",
  InviteNeeded: "This relay takes new journals by invitation only. Ask whoever runs it for a code.",
  Gone: "Elsewhere, this journal got twelve new words, or its copies were deleted. It is kept here; add this device again to share it.",
  NotFound: "The relay does not have that. Check its address.",
  Stopping: "The relay is stopping for a moment. Sync again soon.",
  Withheld:
    "The relay does not take all of this journal, and keeps the rest from your devices. Nothing was deleted, and all of it is kept here. Ask whoever runs it.",
};

/** A problem of a type, with its sentence. */
export const problemOfType = (type: RelayProblem["type"]): RelayProblem => ({ type, says: SAYS[type] });

const read = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
};

/** What an answer that is not a success means. */
export const problemOf = (status: number, text: string): RelayProblem => {
  const urn = read(text)?.["type"];
  const name = typeof urn === "string" && urn.startsWith("urn:reprise:problem:") ? urn.slice(20) : "";
  return problemOfType(NAMES[name] ?? BY_STATUS[status] ?? (status >= 500 ? "Unreachable" : "Strange"));
};

const isSeq = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isHash = (value: unknown): value is string =>
  typeof value === "string" && value.length === 43 && b64uToBytes(value) !== null;

/** What a relay says it stored, in the order asked for; null where that is not what was asked for. */
export const storedOf = (text: string, ids: readonly string[]): readonly Stored[] | null => {
  const stored = read(text)?.["stored"];
  if (!Array.isArray(stored) || stored.length !== ids.length) return null;
  const rows: Stored[] = [];
  for (const [i, one] of stored.entries()) {
    const { id, seq, sha256, gone } = (one ?? {}) as Record<string, unknown>;
    if (typeof id !== "string" || id !== ids[i] || !isSeq(seq) || !isHash(sha256)) return null;
    rows.push({ id, seq, sha256, gone: gone === true });
  }
  return rows;
};

/** The records of an answer; null where they are not in order, or not records at all. */
export const pageOf = (text: string, after: number): Page | null => {
  const { records, head } = read(text) ?? {};
  if (!Array.isArray(records) || !isSeq(head)) return null;
  const given: Given[] = [];
  let before = after;
  for (const one of records) {
    const { id, seq, sealed, gone } = (one ?? {}) as Record<string, unknown>;
    if (!isHash(id) || !isSeq(seq) || seq <= before) return null;
    before = seq;
    const bytes = gone === true ? null : typeof sealed === "string" ? b64uToBytes(sealed) : null;
    if (gone !== true && bytes === null) return null;
    given.push({ id, seq, sealed: bytes });
  }
  return { records: given, head };
};
