import * as v from "valibot";
import type { Draft, Entry } from "./entry.ts";
import { isDeviceId, isEntryId, LATEST } from "./id.ts";
import { LONGEST_TEXT, type EventKind, type Kinds } from "./kind.ts";
import { ok, refuse, type Refusal, type Result } from "./result.ts";

/** An entry as a file or a store holds it: its line byte for byte, its stamp, and whether this release knows its kind. */
export interface Line {
  readonly text: string;
  readonly entry: Entry;
  /** The kind and version are known here and the body passed its decoder. Otherwise it is kept and passed over. */
  readonly known: boolean;
}

/** Reads one line of a journal file: kept if well stamped, refused if damaged. */
export const decodeLine = (text: string, kinds: Kinds): Result<Line, Refusal> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("NotJson", "This line is not JSON.");
  }
  const stamped = decodeStamp(value);
  if (!stamped.ok) return stamped;
  const entry = stamped.value;
  const kind = kinds.get(entry.type);
  if (!kind || entry.version > kind.version) return ok({ text, entry, known: false });
  const body = decodeBody(kind, entry.version, entry.body);
  return body.ok ? ok({ text, entry, known: true }) : body;
};

/** Checks the stamp and the outer shape of an entry. */
export const decodeStamp = (value: unknown): Result<Entry, Refusal> => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse("NotAnEntry", "This line is not an entry.");
  const { id, at, offset, device, type, version, body } = value as Record<string, unknown>;
  const missing = !isEntryId(id)
    ? "id"
    : !isWhole(at, 0, LATEST)
      ? "at"
      : !isWhole(offset, -1440, 1440)
        ? "offset"
        : !isDeviceId(device)
          ? "device"
          : typeof type !== "string" || !/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(type)
            ? "type"
            : !isWhole(version, 1, 1_000_000)
              ? "version"
              : body === undefined
                ? "body"
                : undefined;
  return missing ? refuse("BadStamp", `This line has no well-formed "${missing}".`) : ok(value as unknown as Entry);
};

const isWhole = (value: unknown, low: number, high: number): value is number =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

/** A body in its newest shape: upgraded step by step, then checked. `null` is a body whose words were erased. */
export const decodeBody = (kind: EventKind, version: number, body: unknown): Result<unknown, Refusal> => {
  if (body === null) return ok(null);
  let newest: unknown = body;
  for (let from = version; from < kind.version; from++) {
    const upgrade = kind.upgrades[from];
    if (!upgrade) return refuse("NoUpgrade", `No way is known from version ${from} of ${kind.type}.`);
    try {
      newest = upgrade(newest);
    } catch {
      return refuse("BadBody", `This version ${from} entry of ${kind.type} cannot be read.`);
    }
  }
  const checked = v.safeParse(kind.body, newest, { abortEarly: true, abortPipeEarly: true });
  if (checked.success) return ok(newest);
  const issue = checked.issues[0];
  const path = issue.path?.map((item) => String(item.key)).join(".") ?? "";
  // Valibot's own sentences quote what was received; ours never do.
  const says =
    issue.received === "undefined"
      ? "is missing"
      : /\breceived\b/i.test(issue.message)
        ? "is not of the expected kind"
        : issue.message;
  const where = /^[a-z][\w.]{0,60}$/i.test(path) ? `"${path}"` : "The body";
  return refuse("BadBody", `${where} ${says} (${kind.type}).`);
};

/** Checks a draft before it is recorded; a draft of an unknown kind is refused, since nobody could read it back. */
export const decodeDraft = (draft: unknown, kinds: Kinds): Result<Draft, Refusal> => {
  if (typeof draft !== "object" || draft === null)
    return refuse("NotADraft", "This is neither an entry nor a {type, body}.");
  const { type, body } = draft as Record<string, unknown>;
  const kind = typeof type === "string" ? kinds.get(type) : undefined;
  if (!kind)
    return refuse("UnknownType", "This version does not know that type; see docs/journal-format.md for the list.");
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return refuse("BadBody", `The body must be an object (${kind.type}).`);
  const checked = decodeBody(kind, kind.version, body);
  if (!checked.ok) return checked;
  const unfit = unfitText(body);
  return unfit === null ? ok({ type: kind.type, body }) : refuse("BadBody", `${unfit} (${kind.type}).`);
};

/** Deepest nesting of a body that is recorded here; no kind of ours goes deeper than three. */
const DEEPEST = 16;

/** What is wrong with the texts or the depth of a body, in any of its fields; null where nothing is. */
const unfitText = (body: unknown): string | null => {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: body, depth: 0 }];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { value, depth } = one;
    if (depth > DEEPEST) return "The body is nested too deeply";
    if (typeof value === "string" && value.length > LONGEST_TEXT)
      return "A text is longer than 10,000 characters; shorten it";
    if (typeof value === "string" && /\p{Surrogate}/u.test(value))
      return "A text holds half of a character; type it again";
    if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value)) waiting.push({ value: inner, depth: depth + 1 });
  }
  return null;
};

/** An entry in its newest shape, or null when this release does not know it or cannot read it. */
export const newest = (entry: Entry, kinds: Kinds): Entry | null => {
  const kind = kinds.get(entry.type);
  if (!kind || entry.version > kind.version || entry.body === null) return null;
  const body = decodeBody(kind, entry.version, entry.body);
  return body.ok ? { ...entry, version: kind.version, body: body.value } : null;
};
