import type { Block } from "@reprise/engine";

/** What came of asking one block. */
export type Asked =
  | { readonly kind: "answer"; readonly value: unknown; readonly label: string }
  | { readonly kind: "skip" | "leave" | "undo" | "why" | "help" | "open" };

/** What is kept of a screen that is not answered yet: answers so far, words half typed, timers begun. */
export interface Scratch {
  readonly answers: { readonly [block: string]: { readonly value: unknown; readonly label: string } };
  readonly typing: { readonly [block: string]: readonly string[] };
  readonly started: { readonly [block: string]: number };
}

/** Nothing kept yet. */
export const noScratch: Scratch = { answers: {}, typing: {}, started: {} };

/** How a block asks: what was half typed before, field by field, when its timer began, and how to keep both. */
export interface Asking<Kind extends Block["kind"]> {
  readonly block: Extract<Block, { kind: Kind }>;
  readonly typed: readonly string[];
  readonly started: number | null;
  readonly keepTyped: (text: string, field: number) => Promise<void>;
  readonly keepStarted: (at: number) => Promise<void>;
}

/** What keys mean that answer nothing. */
export type Keys = { readonly [key: string]: Exclude<Asked["kind"], "answer"> };

/** Keys that mean the same wherever one is asked something. */
export const commonKeys: Keys = {
  s: "skip",
  q: "leave",
  u: "undo",
  w: "why",
  h: "help",
  "?": "help",
  o: "open",
};

/** Those of them that mean something before what cannot be taken back: nothing is skipped there, or undone. */
export const finalKeys: Keys = { q: "leave", h: "help", "?": "help" };
