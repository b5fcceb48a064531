import type { Instant } from "../journal/entry.ts";

/** One thing on a screen: a closed list, so that every shell draws every kind and the compiler checks that it does. */
export type Block =
  /** One thought of ours. */
  | { readonly id: string; readonly kind: "say"; readonly text: string; readonly note?: true }
  /** Their own words, never edited. `folded` until they ask for them. */
  | { readonly id: string; readonly kind: "quote"; readonly text: string; readonly folded?: true }
  /** One of a few answers; up to `many` of them where it says so. `steps` are worded degrees of one thing. */
  | {
      readonly id: string;
      readonly kind: "choose";
      readonly text: string;
      readonly options: readonly Option[];
      readonly many?: number;
      readonly steps?: true;
    }
  /** A number between two ends that are named in words. */
  | {
      readonly id: string;
      readonly kind: "rate";
      readonly text: string;
      readonly low: number;
      readonly high: number;
      readonly lowLabel: string;
      readonly highLabel: string;
    }
  /** How it is now: distress, arousal, valence, each 0 to 100. */
  | { readonly id: string; readonly kind: "feel"; readonly text: string }
  /** A line or more in their own words. `limit` counts UTF-16 units of each; `starts` is what stands in a field until it is changed. */
  | {
      readonly id: string;
      readonly kind: "write";
      readonly text: string;
      readonly fields: readonly string[];
      readonly starts?: readonly string[];
      readonly limit: number;
    }
  /** Breathing: seconds in, (held sip), out, for so many rounds; a word for each part. */
  | {
      readonly id: string;
      readonly kind: "pace";
      readonly text: string;
      readonly pattern: readonly number[];
      readonly words: readonly string[];
      readonly rounds: number;
    }
  /** A time that runs, and what to do in it. */
  | { readonly id: string; readonly kind: "timer"; readonly text: string; readonly seconds: number }
  /** If this, then that; with moments to choose from, some of them at a time that a calendar can read. */
  | {
      readonly id: string;
      readonly kind: "plan";
      readonly text: string;
      readonly ifs: readonly string[];
      readonly then: string;
      readonly whens?: readonly When[];
    }
  /** Sizes of a step, the one that stands now, the one offered. */
  | {
      readonly id: string;
      readonly kind: "ladder";
      readonly text: string;
      readonly rungs: readonly string[];
      readonly now: number;
      readonly offered: number;
    }
  /** Facts of their own record, each with the entries it rests on. */
  | {
      readonly id: string;
      readonly kind: "evidence";
      readonly text: string;
      readonly facts: readonly { readonly text: string; readonly entries: readonly string[] }[];
    }
  /** Someone who came through: dated rows, in order. */
  | {
      readonly id: string;
      readonly kind: "story";
      readonly text: string;
      readonly rows: readonly { readonly when: string; readonly text: string }[];
    }
  /** How something went over time, and the sentence that says it. */
  | {
      readonly id: string;
      readonly kind: "trend";
      readonly text: string;
      readonly points: readonly { readonly at: number; readonly value: number }[];
    }
  /** The same thing read twice: what the feeling says, what the record says. */
  | {
      readonly id: string;
      readonly kind: "compare";
      readonly left: string;
      readonly right: string;
      readonly pairs: readonly { readonly left: string; readonly right: string }[];
    }
  /** Ways to reach a person. */
  | {
      readonly id: string;
      readonly kind: "help";
      readonly text: string;
      readonly lines: readonly HelpLine[];
    }
  /** Something off a shelf. It is only shown, and its words come through a door of their own, which a shell opens when it draws. */
  | { readonly id: string; readonly kind: "shelf"; readonly shelf: ShelfName; readonly item: string };

/** One way to reach a person: what a phone can do with it, and where it was found. A line of the learner's own has no source. */
export interface HelpLine {
  readonly label: string;
  readonly detail: string;
  /** A number to call or to send a text to, an address to write to, a page to open. */
  readonly dial?: string;
  readonly text?: string;
  readonly mail?: string;
  readonly url?: string;
  /** For danger to life, now. */
  readonly urgent?: true;
  /** Whom the learner chose: the label is in their own words. */
  readonly own?: true;
  readonly source?: string;
  /** The day it was last confirmed, as an ISO date. */
  readonly checked?: string;
}

/** The shelves: each is a door of the engine that gives blocks for an item. */
export type ShelfName = "stories" | "ways" | "reach";

/** What the door of a shelf gives: the blocks of one item. An item that is not there is no block. */
export type OffShelf = (item: string) => readonly Block[];

/** A time to choose for a plan: how one says it, the instant, and the "if" it makes. */
export interface When {
  readonly label: string;
  readonly at: Instant;
  readonly if: string;
}

/** An answer that can be chosen. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** Every kind of block. */
export type BlockKind = Block["kind"];

/** The kinds that take an answer; the others are only shown. */
export const answerable = [
  "choose",
  "rate",
  "feel",
  "write",
  "plan",
  "pace",
  "timer",
] as const satisfies readonly BlockKind[];

/** Whether a block takes an answer. */
export const takesAnswer = (block: Block): boolean => (answerable as readonly string[]).includes(block.kind);

/** One screen: plain data, with its words in it. `id` is mechanism/name/subject, stable until its subject is settled. */
export interface Screen {
  readonly id: string;
  readonly mechanism: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** One thought of ours as a block. */
export const say = (id: string, text: string): Block => ({ id, kind: "say", text });

/** The same, as a note: said more quietly. */
export const note = (id: string, text: string): Block => ({ id, kind: "say", text, note: true });

/** What stands where a screen has no entry to be about. */
export const NO_SUBJECT = "now";

/** A screen's id. */
export const screenId = (mechanism: string, name: string, subject: string | null): string =>
  `${mechanism}/${name}/${subject ?? NO_SUBJECT}`;
