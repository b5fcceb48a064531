import { hasWordsOfCrisis } from "../care/notice.ts";
import { noticed } from "../care/events.ts";
import { tryOf } from "../attempts/attempts.ts";
import { letGo, setBack } from "../attempts/events.ts";
import { DAY, type Draft, type Entry, type EntryId, type Instant } from "../journal/entry.ts";
import { amended, redacted, restored, retracted } from "../journal/events.ts";
import { decodeBody, decodeDraft } from "../journal/decode.ts";
import { overlay, type Held } from "../journal/resolve.ts";
import { ok, refuse, type Refusal, type Result } from "../journal/result.ts";
import { stamper, type Stamping } from "../journal/stamp.ts";
import { kinds, type Learner } from "./learner.ts";

/** Finds what the journal a draft is for holds, by its id. */
export type Find = (id: EntryId) => Held | undefined;

type Fields = Readonly<Record<string, unknown>>;

/** Checks a draft against what is on record: what it names must be there, and nothing may happen more than a day from now. */
export const admit = (draft: unknown, learner: Learner, find: Find, clock: Instant): Result<Draft, Refusal> => {
  const decoded = decodeDraft(draft, kinds);
  if (!decoded.ok) return decoded;
  const { type } = decoded.value;
  const body = decoded.value.body as Fields;
  const { goal, attempt, recovery, setback, entry, when } = body as { readonly [name: string]: string | undefined };
  const { attempts } = learner;
  if (typeof when === "number" && when - clock > DAY)
    return refuse("TooFarAhead", "That is more than a day ahead. Give the time it happened.");
  if (goal !== undefined && !attempts.goals[goal])
    return refuse("UnknownGoal", "There is no goal with that id. See goal list.");
  if (attempt !== undefined && tryOf(attempts, attempt) === undefined)
    return refuse("UnknownAttempt", "There is no attempt with that id.");
  if (setback !== undefined && !attempts.setbacks[setback])
    return refuse("UnknownSetback", "There is no setback with that id.");
  if (type === letGo.type) {
    const found = attempts.setbacks[recovery ?? ""];
    if (!found) return refuse("UnknownRecovery", "There is no setback with that id. See next or show.");
    if (found.status !== "open")
      return refuse("AlreadyClosed", "That one is closed already; nothing has to be let go.");
  }
  if (type === amended.type || type === retracted.type || type === restored.type || type === redacted.type) {
    const held = find(entry ?? "");
    if (!held) return refuse("UnknownEntry", "There is no entry with that id.");
    const target = held.entry;
    if (type === amended.type && held.erased)
      return refuse("Erased", "The words of that entry were erased; it cannot be amended.");
    if (target.type === redacted.type) return refuse("Erased", "A redaction stands for ever; it cannot be changed.");
    if (type === amended.type) return admitAmendment(decoded.value, target, body["body"] as Fields | undefined);
  }
  return ok(decoded.value);
};

const admitAmendment = (draft: Draft, target: Entry, change: Fields | undefined): Result<Draft, Refusal> => {
  const kind = kinds.get(target.type);
  if (!kind || target.version > kind.version)
    return refuse("UnknownType", "This version does not know that entry well enough to change it.");
  if (target.type.startsWith("journal/"))
    return refuse("NotAmendable", "A correction is not amended; retract it and write another.");
  const body = decodeBody(kind, target.version, overlay(target.body as Fields, change ?? {}));
  return body.ok ? ok(draft) : body;
};

/** All texts in a body, however deep. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Whether what is about to be recorded should meet care: words of crisis, or "more than that". */
const meetsCare = ({ type, body }: Draft): boolean => {
  const fields = (type === amended.type ? (body as { body?: Fields }).body : body) as Fields | undefined;
  return (
    ((type === setBack.type || type === amended.type) && fields?.["kind"] === "more") ||
    textsIn(fields).some(hasWordsOfCrisis)
  );
};

/**
 * Drafts as entries, stamped one after another. A draft whose words meet care is followed by `care/noticed`, which says which
 * entry it is about and nothing else. A store calls this inside the transaction that keeps the entries.
 */
export const entriesFor = (
  drafts: readonly Draft[],
  stamping: Stamping,
  random: () => Uint8Array,
): readonly Entry[] => {
  const stamp = stamper(stamping, kinds, random);
  return drafts.flatMap((draft) => {
    const entry = stamp(draft);
    return meetsCare(draft) ? [entry, stamp(noticed({ about: entry.id }))] : [entry];
  });
};
