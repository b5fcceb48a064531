import type { Result } from "@reprise/engine/journal";
import type { Refusal } from "@reprise/engine";
import type { Call, Misuse, Shape } from "./arguments.ts";
import type { NodeStore } from "@reprise/stores/node";
import type { Visit } from "@reprise/visit";

/** How a shell was called and where it speaks. */
export interface Shell {
  readonly visit: Visit;
  /** The store of the visit, with what it knows of vaults. */
  readonly store: NodeStore;
  readonly call: Call;
  readonly json: boolean;
  /** A person sits at a terminal: then a command may ask and go on. */
  readonly interactive: boolean;
  /** Lines only: for screen readers and plain terminals. */
  readonly plain: boolean;
  readonly warn: (sentence: string) => void;
}

/** What a command says in the end: for people, and for programs. `null` says nothing more. */
export interface Said {
  readonly json: unknown;
  readonly text: string;
}

/** Why a command did not do it: refused (exit 1) or written wrongly (exit 2). */
export type Trouble = ({ readonly misuse: true } & Misuse) | ({ readonly misuse: false } & Refusal);

/** One command: its options, its line in the help, and what it does. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  readonly options: Shape;
  /** How many texts it takes at the most, the command itself not counted. */
  readonly texts: number;
  /** What it says when the journal cannot be opened or read; commands without it are refused with that problem. */
  readonly whenUnreadable?: (problem: Refusal) => Said;
  readonly run: (shell: Shell) => Promise<Result<Said | null, Trouble>>;
}

/** A command that needs no journal: it opens none, and makes no folder for one. `say` speaks before it is done. */
export interface Errand extends Pick<Command, "name" | "usage" | "does" | "options" | "texts"> {
  readonly alone: (call: Call, say: (said: Said) => void) => Promise<Result<Said | null, Trouble>>;
}

/** Refused: one sentence, exit 1. */
export const refused = (problem: Refusal): { readonly ok: false; readonly problem: Trouble } => ({
  ok: false,
  problem: { misuse: false, type: problem.type, says: problem.says },
});

/** Written wrongly: one sentence, exit 2. */
export const misused = (says: string): { readonly ok: false; readonly problem: Trouble } => ({
  ok: false,
  problem: { misuse: true, says },
});
