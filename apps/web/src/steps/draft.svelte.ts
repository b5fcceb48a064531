import type { Running } from "../blocks/block.ts";
import { scribble, scribbled } from "../visit/scratch.svelte.ts";

/** What was answered and not yet kept: by screen and block, and what runs. */
export interface Draft {
  readonly answers: { readonly [screen: string]: { readonly [block: string]: unknown } };
  readonly running: { readonly [block: string]: Running };
}

/** Nothing answered yet. */
export const empty: Draft = { answers: {}, running: {} };

/** The name under which a screen's draft is kept. */
const nameOf = (screen: string): string => `screen:${screen}`;

/** The draft of a screen as it was left: by going away, by a killed tab, by an empty battery. */
export const recall = async (screen: string): Promise<Draft> => (await scribbled<Draft>(nameOf(screen))) ?? empty;

/** Keeps a draft to come back to. */
export const remind = (screen: string, draft: Draft): void => scribble(nameOf(screen), draft);

/** Forgets a draft: its answers are on record now. */
export const drop = (screen: string): void => scribble(nameOf(screen), null);
