import type { Learner } from "../../coach/learner.ts";
import type { Now } from "../../coach/moment.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import { happened } from "../../journal/order.ts";
import { kinds } from "../../coach/learner.ts";
import { capital, fill, sayDay, sayTime } from "../../screens/words.ts";
import { titleOf } from "../show.ts";
import { fieldsOf, type ChangeField } from "./fields.ts";
import type { Past } from "./past.ts";
import { chosenIn, saysOf } from "./said.ts";
import { words } from "./words/en.ts";

/** Words of the learner's own in an entry, and what they are about; the label is null where there is nothing else it could be. */
export interface Own {
  readonly field: string;
  readonly label: string | null;
  readonly text: string;
}

/** One entry as the history shows it. */
export interface HistoryLine {
  readonly id: EntryId;
  readonly at: Instant;
  /** Where the learner was then: minutes east of UTC. */
  readonly offset: number;
  readonly day: string;
  readonly time: string;
  readonly says: string;
  /** What became of a try or a setback; null for everything else. */
  readonly outcome: string | null;
  /** Whether that was a coming back. */
  readonly isReturn: boolean;
  readonly goal: string | null;
  /** The learner's own words. Where they are hidden, they met care: they are shown only when asked for. */
  readonly own: readonly Own[];
  readonly hidden: boolean;
  /** What they chose from lists or said in numbers, in words. */
  readonly chosen: readonly string[];
  /** The entry that this one is about, and its day. */
  readonly about: { readonly id: EntryId; readonly day: string } | null;
  /** The day on which it was written down, where that was another one. */
  readonly written: string | null;
  readonly takenBack: boolean;
  readonly changed: boolean;
  readonly erased: boolean;
  /** A setback that is open: it can be let go. */
  readonly isOpen: boolean;
  readonly fields: readonly ChangeField[];
}

type Body = { readonly [field: string]: unknown };

/** Kinds of entry that Reprise notes for itself, to know what was shown and what it does not say back. */
const forItself: readonly string[] = ["coach/answered", "care/noticed"];

/** Whether Reprise noted an entry for itself. */
export const isByItself = ({ entry }: Past): boolean => forItself.includes(entry.type);

/** An entry in words, as they are read now. */
export const historyLine = (learner: Learner, past: Past, now: Now): HistoryLine => {
  const { entry, takenBack, changed, erased } = past;
  const { attempts } = learner;
  const at = happened(entry);
  const dayOf = (instant: Instant): string => sayDay(instant, now.instant, entry.offset);
  const setback = takenBack ? undefined : attempts.setbacks[entry.id];
  const isReturn = !takenBack && (attempts.closedBy[entry.id] !== undefined || setback?.status === "returned");
  const outcome =
    setback === undefined
      ? isReturn
        ? fill(words.cameBack)
        : null
      : setback.returnedAt !== null
        ? fill(words.cameBackOn, { day: dayOf(setback.returnedAt) })
        : fill(setback.status === "open" ? words.open : words.letGo);
  const body = (entry.body ?? {}) as Body;
  return {
    id: entry.id,
    at,
    offset: entry.offset,
    day: capital(dayOf(at)),
    time: sayTime(at, entry.offset),
    says: saysOf(entry),
    outcome,
    isReturn,
    goal: typeof body["goal"] === "string" ? titleOf(learner, body["goal"]) || null : null,
    own: ownIn(entry.type, body),
    hidden: past.hidden,
    chosen: chosenIn(entry, dayOf),
    about: aboutOf(learner, body, dayOf),
    written: dayOf(entry.at) === dayOf(at) ? null : dayOf(entry.at),
    takenBack,
    changed,
    erased,
    isOpen: setback?.status === "open",
    fields: fieldsOf(past),
  };
};

/** The learner's own words in a body; a label stands beside them where there is more than one kind of them. */
const ownIn = (type: string, body: Body): readonly Own[] => {
  const names = kinds.get(type)?.words ?? [];
  return names.flatMap((field) => {
    const texts = Array.isArray(body[field]) ? (body[field] as readonly unknown[]) : [body[field]];
    return texts
      .filter((text): text is string => typeof text === "string" && text.trim() !== "")
      .map((text) => ({
        field,
        label: field === names[0] && field !== "if" ? null : fill(words[field as "what"]),
        text,
      }));
  });
};

/** The setback or try an entry is about, and when that was; null where it is about none, or about one that does not stand. */
const aboutOf = ({ attempts }: Learner, body: Body, dayOf: (at: Instant) => string): HistoryLine["about"] => {
  const id = body["setback"] ?? body["about"] ?? body["recovery"];
  const setback = typeof id === "string" ? attempts.setbacks[id] : undefined;
  return setback ? { id: setback.id, day: dayOf(setback.at) } : null;
};
