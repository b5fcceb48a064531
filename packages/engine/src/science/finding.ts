/** A publication a claim rests on. */
export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly doi: string;
}

/** How sure one can be of a claim. "our assumption" is a respectable answer; silence is not. */
export type Certainty = "replicated" | "mixed" | "single study" | "our assumption";

/** What is claimed, how sure it is, and where it was found. Only our own assumptions stand without a source. */
export interface Finding {
  readonly claim: string;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
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
