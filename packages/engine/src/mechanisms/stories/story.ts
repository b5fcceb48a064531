import { setbackKinds, type SetbackKind } from "../../attempts/events.ts";
import { fields, type Field } from "../../attempts/field.ts";

/** How far along someone was: just begun, on the way, or long at it. */
export const levels = ["beginning", "on-the-way", "far"] as const;
export type Level = (typeof levels)[number];

/** Where a story can be read in full. */
export interface StorySource {
  readonly citation: string;
  readonly url: string;
}

/** What is known of a story before it is told: enough to choose it. */
export interface Listed {
  /** A short name that stands in entries for ever. */
  readonly id: string;
  readonly field: Field;
  /** The kinds of setback it tells of. */
  readonly obstacle: readonly [SetbackKind, ...SetbackKind[]];
  readonly level: Level;
}

/** What is told: someone true who struggled, changed something, and came through; facts in our own words. */
export interface Page {
  readonly id: string;
  /** Whether many know them by name: those are few, so that most are people like anyone. */
  readonly isKnown?: true;
  readonly failures: readonly [string, ...string[]];
  /** As they told them themselves, never inferred. */
  readonly feelings: readonly [string, ...string[]];
  /** What was done differently afterwards, as one short sentence each. */
  readonly changes: readonly [string, ...string[]];
  /** As it is said: "five weeks"; null where nobody knows. */
  readonly timeToRecover: string | null;
  readonly outcome: string;
  /** 60 to 140 words. */
  readonly text: string;
  readonly sources: readonly [StorySource, ...StorySource[]];
  /** The day on which the sources were last looked up, as 2026-11-22. */
  readonly checked: string;
  /** The terms of our own text: MIT, like the rest. The facts in it belong to nobody. */
  readonly licence: string;
}

/** A whole story. */
export type Story = Listed & Page;

/** The shortest and the longest story, in words. */
const LENGTH = { least: 60, most: 140 } as const;

/** What a story lacks, in sentences; none where it may be told. One of success alone is refused, and one without a source. */
export const storyProblems = (story: unknown): readonly string[] => {
  const told = (story ?? {}) as { readonly [name in keyof Story]?: unknown };
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  const some = (value: unknown): boolean => list(value).length > 0 && list(value).every(isWritten);
  const text = typeof told.text === "string" ? told.text : "";
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  const problems: readonly (readonly [boolean, string])[] = [
    [/^[a-z]+(-[a-z]+)*$/.test(String(told.id)), "its name is small letters and hyphens"],
    [(fields as readonly unknown[]).includes(told.field), "its field is one of the known ones"],
    [(levels as readonly unknown[]).includes(told.level), "it says how far along someone was"],
    [
      list(told.obstacle).length > 0 &&
        list(told.obstacle).every((kind) => kind !== "more" && (setbackKinds as readonly unknown[]).includes(kind)),
      "it names kinds of setback, and none that was more than that",
    ],
    [some(told.failures), "it shows something that did not work: success alone helps nobody"],
    [some(told.feelings), "it shows how that felt, as they told it"],
    [some(told.changes), "it shows what was done differently"],
    [isWritten(told.outcome), "it says what came of it"],
    [told.timeToRecover === null || isWritten(told.timeToRecover), "it says how long it took, or that nobody knows"],
    [words >= LENGTH.least && words <= LENGTH.most, `it has ${LENGTH.least} to ${LENGTH.most} words, not ${words}`],
    [!/["“”«»]/.test(text), "it quotes nobody: facts in our own words"],
    [!text.includes("!"), "it has no exclamation mark"],
    [
      list(told.sources).length > 0 &&
        list(told.sources).every((source) => {
          const { citation, url } = (source ?? {}) as { readonly citation?: unknown; readonly url?: unknown };
          return isWritten(citation) && typeof url === "string" && /^https?:\/\/[^\s/]+\.[^\s]+$/.test(url);
        }),
      "it names a public source with its address",
    ],
    [isDay(told.checked), "it says on which day its source was checked"],
    [isWritten(told.licence), "it says under what terms it is told"],
  ];
  return problems.flatMap(([fine, problem]) => (fine ? [] : [problem]));
};

const isWritten = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
