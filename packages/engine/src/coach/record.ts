import { noticedIn } from "../care/notice.ts";
import { noticed } from "../care/events.ts";
import { tryOf } from "../attempts/attempts.ts";
import { letGo, setBack } from "../attempts/events.ts";
import { DAY, type Draft, type Entry, type EntryId, type Instant } from "../journal/entry.ts";
import { amended, isCorrection, redacted } from "../journal/events.ts";
import { decodeBody, decodeDraft } from "../journal/decode.ts";
import { overlay, withoutWords, type Held } from "../journal/resolve.ts";
import { no, ok, refuse, type Refusal, type Result } from "../journal/result.ts";
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
  const wrong = wrongReference(type, body, learner, clock);
  if (wrong) return no(wrong);
  if (isCorrection({ type })) return admitCorrection(decoded.value, body, learner, find, clock);
  // A setback that names an attempt is about the attempt's goal, whatever time it is dated to.
  const tried = type === setBack.type ? tryOf(learner.attempts, body["attempt"] as EntryId | undefined) : undefined;
  if (tried?.goal && body["goal"] === undefined) return ok({ type, body: { ...body, goal: tried.goal } });
  return ok(decoded.value);
};

const refusal = (type: string, says: string): Refusal => ({ type, says });

/** What a body names that is not there, or cannot be; null where all is well. */
const wrongReference = (type: string, body: Fields, { attempts }: Learner, clock: Instant): Refusal | null => {
  const { goal, attempt, recovery, setback, when } = body as { readonly [name: string]: string | undefined };
  if (typeof when === "number" && when - clock > DAY)
    return refusal("TooFarAhead", "That is more than a day ahead. Give the time it happened.");
  if (goal !== undefined && !attempts.goals[goal])
    return refusal("UnknownGoal", "There is no goal with that id. See goal list.");
  if (attempt !== undefined && !tryOf(attempts, attempt))
    return refusal("UnknownAttempt", "There is no attempt with that id.");
  if (setback !== undefined && !attempts.setbacks[setback])
    return refusal("UnknownSetback", "There is no setback with that id.");
  if (type !== letGo.type) return null;
  const found = attempts.setbacks[recovery ?? ""];
  if (!found) return refusal("UnknownRecovery", "There is no setback with that id. See next or show.");
  return found.status === "open"
    ? null
    : refusal("AlreadyClosed", "That one is closed already; nothing has to be let go.");
};

const admitCorrection = (
  draft: Draft,
  body: Fields,
  learner: Learner,
  find: Find,
  clock: Instant,
): Result<Draft, Refusal> => {
  const id = body["entry"] as EntryId;
  const held = find(id);
  if (!held) return refuse("UnknownEntry", "There is no entry with that id.");
  const { entry: target, erased } = held;
  if (target.type === redacted.type) return refuse("Erased", "A redaction stands for ever; it cannot be changed.");
  if (kinds.get(target.type)?.stands && target.body !== null)
    return refuse("Stands", 'That one stays as it is. "I am safe, go on" on the help screen lets go of it.');
  if (draft.type === redacted.type)
    return ok({
      type: draft.type,
      body: { entry: id, rest: body["rest"] === null ? null : withoutWords(target, kinds) },
    });
  if (draft.type !== amended.type) return ok(draft);
  if (erased) return refuse("Erased", "The words of that entry were erased; it cannot be amended.");
  const kind = kinds.get(target.type);
  if (!kind || target.version > kind.version)
    return refuse("UnknownType", "This version does not know that entry well enough to change it.");
  if (isCorrection(target)) return refuse("NotAmendable", "A correction is not amended; retract it and write another.");
  const amendedBody = overlay(target.body as Fields, (body["body"] as Fields | undefined) ?? {});
  const checked = decodeBody(kind, target.version, amendedBody);
  if (!checked.ok) return checked;
  // What is already so is not asked again: only what the amendment itself says may be wrong.
  const wrong = wrongReference("", (body["body"] as Fields | undefined) ?? {}, learner, clock);
  return wrong ? no(wrong) : ok(draft);
};

/** All texts in a body, however deep; without recursion, since a body may be deeper than any stack. */
const textsIn = (value: unknown): readonly string[] => {
  const texts: string[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === "string") texts.push(one);
    else if (typeof one === "object" && one !== null) for (const inner of Object.values(one)) waiting.push(inner);
  }
  return texts;
};

/** Whom what is about to be recorded may be in danger from; null where it does not meet care. "More than that" says no more than that. */
const dangerIn = ({ type, body }: Draft): "self" | "others" | null => {
  const fields = (type === amended.type ? (body as { body?: Fields }).body : body) as Fields | undefined;
  if ((type === setBack.type || type === amended.type) && fields?.["kind"] === "more") return "self";
  const found = textsIn(fields).map(noticedIn);
  return found.includes("self") ? "self" : found.includes("others") ? "others" : null;
};

/** Whether what is about to be recorded should meet care: words of crisis, or "more than that". */
export const meetsCare = (draft: Draft): boolean => dangerIn(draft) !== null;

/** What follows a draft whose words meet care, about the entry that holds them; null for every other draft. */
export const noticedAfter = (draft: Draft, about: EntryId): Draft | null => {
  const from = dangerIn(draft);
  return from === null ? null : noticed(from === "others" ? { about, from } : { about });
};

/**
 * Drafts as entries, stamped one after another. A draft whose words meet care is followed by `care/noticed`, which says which
 * entry it is about and, if so, that other people are the danger. A store calls this inside the transaction that keeps the entries.
 */
export const entriesFor = (
  drafts: readonly Draft[],
  stamping: Stamping,
  random: () => Uint8Array,
): readonly Entry[] => {
  const stamp = stamper(stamping, kinds, random);
  return drafts.flatMap((draft) => {
    const entry = stamp(draft);
    // An amendment's words stand at its original's place, so it is the original whose words are not said back.
    const about = draft.type === amended.type ? (draft.body as { entry: EntryId }).entry : entry.id;
    const after = noticedAfter(draft, about);
    return after === null ? [entry] : [entry, stamp(after)];
  });
};
