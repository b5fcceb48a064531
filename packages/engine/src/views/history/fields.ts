import { WIN } from "../../attempts/attempts.ts";
import { difficulties, difficultyNames, nearestDifficulty, type DifficultyName } from "../../attempts/difficulty.ts";
import { attempted, planMade, setBack, setbackKinds, winNoted } from "../../attempts/events.ts";
import { kinds } from "../../coach/learner.ts";
import { words as kindWords } from "../../coach/ritual/words/en.ts";
import { DAY, type Draft, type Instant } from "../../journal/entry.ts";
import { amended } from "../../journal/events.ts";
import { LONGEST_TEXT, LONGEST_TITLE } from "../../journal/kind.ts";
import { happened } from "../../journal/order.ts";
import { no, ok, type Result } from "../../journal/result.ts";
import { distressSteps, labelFor, optionsOf, valueOf } from "../../screens/steps.ts";
import type { Option } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import type { Past } from "./past.ts";
import { words } from "./words/en.ts";

/** What of an entry can be said anew: words, one of a few, or when it happened. */
export type ChangeField =
  | {
      readonly name: string;
      readonly kind: "text";
      readonly label: string;
      readonly text: string;
      readonly longest: number;
    }
  | {
      readonly name: string;
      readonly kind: "choose";
      readonly label: string;
      readonly options: readonly Option[];
      readonly chosen: string | null;
    }
  | { readonly name: string; readonly kind: "when"; readonly label: string; readonly at: Instant };

/** What was said anew, by field: a text, the id of an option, an instant; null takes the field away. */
export interface Change {
  readonly [field: string]: string | number | null | undefined;
}

/** Which field cannot be kept as it is, and what to do. */
export interface FieldProblem {
  readonly type: "BadField";
  readonly field: string;
  readonly says: string;
}

type Body = { readonly [field: string]: unknown };

/** How a try went, in the three words in which it is asked. */
export const resultOptions = [
  { id: "worked", label: fill(words.worked), value: 1 },
  { id: "partly", label: fill(words.partly), value: WIN },
  { id: "not-this-time", label: fill(words.notThisTime), value: 0 },
] as const;

/** The word for a result from 0 to 1. */
export const resultOf = (result: number): (typeof resultOptions)[number] =>
  resultOptions.find(({ value }) => result >= value) ?? resultOptions[2];

/** The five sizes of a step, as one chooses them. */
export const sizeOptions: readonly Option[] = difficultyNames.map((name) => ({ id: name, label: name }));

const kindOptions: readonly Option[] = setbackKinds.map((kind) => ({ id: kind, label: fill(kindWords[kind]) }));

const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

const choose = (
  name: "result" | "difficulty" | "kind" | "distress",
  options: readonly Option[],
  chosen: string | null,
): ChangeField => ({ name, kind: "choose", label: fill(words[name]), options: optionsOf(options), chosen });

/** The fields one chooses from a list, by the kind of entry. */
const chosenFields = (type: string, body: Body): readonly ChangeField[] => {
  if (type === attempted.type) {
    const b = number(body["difficulty"]);
    return [
      choose("result", resultOptions, resultOf(number(body["result"]) ?? 0).id),
      choose("difficulty", sizeOptions, b === null ? null : nearestDifficulty(b)),
    ];
  }
  if (type !== setBack.type) return [];
  const distress = number(body["distress"]);
  const label = distress === null ? null : labelFor(distressSteps, distress);
  return [
    choose("kind", kindOptions, typeof body["kind"] === "string" ? body["kind"] : null),
    choose("distress", distressSteps, distressSteps.find((step) => step.label === label)?.id ?? null),
  ];
};

const hasWhen: readonly string[] = [attempted.type, setBack.type, winNoted.type];

/** What can be said anew of an entry: nothing where its words were erased, since a correction would not be laid over it. */
export const fieldsOf = ({ entry, erased }: Past): readonly ChangeField[] => {
  if (erased || entry.body === null) return [];
  const body = entry.body as Body;
  const texts = (kinds.get(entry.type)?.words ?? []).filter(
    (name) => !Array.isArray(body[name]) && name !== "criteria",
  );
  return [
    ...texts.map((name): ChangeField => ({
      name,
      kind: "text",
      label: fill(words[name as "what"]),
      text: typeof body[name] === "string" ? body[name] : "",
      longest: name === "title" ? LONGEST_TITLE : LONGEST_TEXT,
    })),
    ...chosenFields(entry.type, body),
    ...(hasWhen.includes(entry.type)
      ? [{ name: "when", kind: "when", label: fill(words.when), at: happened(entry) } as const]
      : []),
  ];
};

/** What is wrong with a text someone wrote, in one sentence; null where nothing is. */
export const textProblem = (text: string, longest: number): string | null =>
  text.length > longest
    ? fill(words.tooLong, { n: longest.toLocaleString("en") })
    : /\p{Surrogate}/u.test(text)
      ? fill(words.halfLetter)
      : null;

/** What is wrong with the time at which something is said to have happened, in one sentence; null where nothing is. */
export const timeProblem = (at: Instant, now: Instant): string | null =>
  !Number.isInteger(at) || at < 0 ? fill(words.noTime) : at - now > DAY ? fill(words.tooFar) : null;

/** What a chosen option stands for in a body. */
const valueFor = (name: string, id: string): unknown =>
  name === "result"
    ? resultOptions.find((option) => option.id === id)?.value
    : name === "difficulty"
      ? difficulties[id as DifficultyName]
      : name === "distress"
        ? valueOf(distressSteps, id)
        : id;

/** A change as a correction: only what is different from what stands; null where nothing is. */
export const changeDraft = (past: Past, change: Change, now: Instant): Result<Draft | null, FieldProblem> => {
  const body: { [field: string]: unknown } = {};
  for (const field of fieldsOf(past)) {
    const given = change[field.name];
    if (given === undefined) continue;
    const problem = (says: string) => no({ type: "BadField", field: field.name, says } as const);
    if (field.kind === "text") {
      const text = given === null ? "" : String(given);
      const wrong = textProblem(text, field.longest);
      if (wrong !== null) return problem(wrong);
      if (text !== field.text) body[field.name] = text.trim() === "" ? null : text;
    } else if (field.kind === "choose") {
      if (given === null && field.name === "result") return problem(fill(words.needed));
      if (given !== field.chosen) body[field.name] = given === null ? null : valueFor(field.name, String(given));
    } else if (given === null) {
      if (past.entry.at !== field.at) body[field.name] = null;
    } else {
      const wrong = timeProblem(Number(given), now);
      if (wrong !== null) return problem(wrong);
      if (given !== field.at) body[field.name] = given;
    }
  }
  if (Object.keys(body).length === 0) return ok(null);
  // A time belongs to its moment: said anew in words, a plan has no other time beside them.
  const timed = past.entry.type === planMade.type && "if" in body && (past.entry.body as Body)["at"] !== undefined;
  return ok(amended({ entry: past.entry.id, body: timed ? { ...body, at: null } : body }));
};
