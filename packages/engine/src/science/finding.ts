import type { SourceId } from "./sources.ts";

/** How sure one can be of a claim. "our assumption" is a respectable answer; silence is not. */
export type Certainty = "replicated" | "mixed" | "single study" | "our assumption";

/** What is claimed, how sure it is, and where it was found, by the ids of its sources. Only our own assumptions stand without one. */
export interface Finding {
  readonly claim: string;
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
}

/** A number the engine relies on. It cannot be written down without saying where it came from. */
export interface Constant {
  readonly value: number;
  readonly unit: string;
  readonly finding: Finding;
}

/** A claim that rests on nothing but our own judgement: it says what is assumed. */
export const assumed = (claim: string): Finding => ({ claim, certainty: "our assumption", sources: [] });

/** A number with its unit and its finding. */
export const constant = (value: number, unit: string, finding: Finding): Constant => ({ value, unit, finding });
