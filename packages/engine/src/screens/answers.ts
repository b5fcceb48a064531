import type { Instant } from "../journal/entry.ts";
import { LATEST } from "../journal/id.ts";
import { LONGEST_TEXT } from "../journal/kind.ts";
import { ok, refuse, type Refusal, type Result } from "../journal/result.ts";
import type { Block, Screen } from "./screen.ts";

/** A plan as it was answered; `at` where it has a time. */
export interface Planned {
  readonly if: string;
  readonly then: string;
  readonly at?: Instant;
}

/** What a person may answer to a block, by its kind. */
export type Answer =
  | string
  | readonly string[]
  | number
  | { readonly valence?: number; readonly arousal?: number; readonly distress?: number }
  | Planned
  | { readonly seconds: number };

/** Answers by block id, already checked against their screen. Left out is skipped. */
export interface Answers {
  readonly [block: string]: Answer;
}

/** What came back from a screen: answers, or leaving it. */
export interface Reply {
  readonly left: boolean;
  readonly answers: Answers;
}

/** Checks what came back from a screen against its blocks. */
export const readReply = (screen: Screen, value: unknown): Result<Reply, Refusal> => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse("BadAnswer", 'Answers are an object by block id, such as {"kind": "exam"}; {} skips the screen.');
  const { leave, ...rest } = value as Record<string, unknown>;
  if (leave !== undefined && typeof leave !== "boolean") return refuse("BadAnswer", '"leave" is true or left out.');
  const answers: Record<string, Answer> = {};
  for (const [id, given] of Object.entries(rest)) {
    const block = screen.blocks.find((one) => one.id === id);
    if (!block)
      return refuse(
        "NoSuchBlock",
        `This screen has no such block. It has: ${screen.blocks.map((one) => one.id).join(", ")}.`,
      );
    if (given === null) continue;
    const checked = readAnswer(block, given);
    if (!checked.ok) return checked;
    answers[id] = checked.value;
  }
  return ok({ left: leave === true, answers });
};

const readAnswer = (block: Block, given: unknown): Result<Answer, Refusal> => {
  const bad = (says: string) => refuse("BadAnswer", `"${block.id}" ${says}`);
  switch (block.kind) {
    case "choose": {
      const offered = block.options.map((option) => option.id);
      if (block.many === undefined)
        return typeof given === "string" && offered.includes(given)
          ? ok(given)
          : bad(`takes one of: ${offered.join(", ")}.`);
      const list = isTexts(given) ? [...new Set(given)] : null;
      if (!list || list.length > block.many || list.some((id) => !offered.includes(id)))
        return bad(`takes a list of up to ${block.many} of: ${offered.join(", ")}.`);
      return ok(list);
    }
    case "rate":
      return isWithin(given, block.low, block.high)
        ? ok(given)
        : bad(`takes a number from ${block.low} to ${block.high}.`);
    case "feel": {
      const says = "takes {valence, arousal, distress}, each from 0 to 100.";
      if (!isObject(given)) return bad(says);
      const felt = Object.entries(given).filter(([, value]) => value !== null);
      if (felt.some(([name, value]) => !["valence", "arousal", "distress"].includes(name) || !isWithin(value, 0, 100)))
        return bad(says);
      return ok(Object.fromEntries(felt) as Answer);
    }
    case "write": {
      if (!isTexts(given) || given.length > block.fields.length)
        return bad(`takes a list of up to ${block.fields.length} texts.`);
      if (given.some((text) => text.length > block.limit || !isWhole(text)))
        return bad(`takes texts of up to ${block.limit} whole characters.`);
      return ok(given);
    }
    case "plan": {
      if (!isObject(given) || !isText(given["if"]) || !isText(given["then"]))
        return bad("takes {if, then}, both short texts.");
      const { if: moment, then, at } = given as { if: string; then: string; at?: unknown };
      if (at == null) return ok({ if: moment, then });
      return isWithin(at, 0, LATEST) && Number.isInteger(at)
        ? ok({ if: moment, then, at })
        : bad("takes as {at} a time in whole milliseconds since 1970, or none.");
    }
    case "pace":
    case "timer":
      return isObject(given) && isWithin(given["seconds"], 0, 86_400)
        ? ok({ seconds: given["seconds"] })
        : bad("takes {seconds}, from 0 to 86400.");
    default:
      return bad("is only shown and takes no answer.");
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === "string");
const isWithin = (value: unknown, low: number, high: number): value is number =>
  typeof value === "number" && value >= low && value <= high;
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text);
const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= LONGEST_TEXT && isWhole(value);

/** The one option chosen in a block, or undefined when it was skipped. */
export const chosen = (answers: Answers, block: string): string | undefined => {
  const answer = answers[block];
  return typeof answer === "string" ? answer : undefined;
};

/** The options chosen in a block that takes many, or undefined when it was skipped. */
export const chosenMany = (answers: Answers, block: string): readonly string[] | undefined => {
  const answer = answers[block];
  return Array.isArray(answer) ? answer : undefined;
};

/** The text written in a block's field, trimmed; undefined when nothing was written. */
export const written = (answers: Answers, block: string, fieldAt = 0): string | undefined => {
  const answer = answers[block];
  const text = Array.isArray(answer) ? (answer[fieldAt] as string | undefined)?.trim() : undefined;
  return text === "" ? undefined : text;
};

/** The number given in a rate block, or undefined. */
export const ratedIn = (answers: Answers, block: string): number | undefined => {
  const answer = answers[block];
  return typeof answer === "number" ? answer : undefined;
};

/** The seconds spent in a pace or timer block, or undefined. */
export const secondsIn = (answers: Answers, block: string): number | undefined => {
  const answer = answers[block];
  return typeof answer === "object" && "seconds" in answer ? answer.seconds : undefined;
};

/** The plan made in a plan block, or undefined when either half is empty. */
export const plannedIn = (answers: Answers, block: string): Planned | undefined => {
  const answer = answers[block];
  return typeof answer === "object" && "if" in answer && answer.if.trim() !== "" ? answer : undefined;
};
