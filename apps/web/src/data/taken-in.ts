import { fill } from "@reprise/engine";
import type { Carried } from "@reprise/visit/carry";
import { words } from "../words/en.ts";
import { sayCount } from "./amounts.ts";

/** So many reasons are shown; more of them are counted. */
const MOST = 20;

/** What came of taking in a file, as it is told. */
export interface TakenIn {
  readonly says: string;
  /** Whether there is anything now that was not there before. */
  readonly hasNew: boolean;
  /** Why lines were left out, the first of them, and how many more there are. */
  readonly reasons: readonly string[];
  readonly more: number;
}

const slots = (n: number) => ({ n, count: sayCount(n) });

/** What came of taking in a file, in words. */
export const takenIn = ({ read, recorded, known, skipped }: Carried): TakenIn => {
  const parts = [
    recorded > 0 ? fill(words.importNew, slots(recorded)) : fill(words.importNothingNew),
    ...(known > 0 ? [fill(words.importKnown, slots(known))] : []),
    ...(skipped.length > 0 ? [fill(words.importLeftOut, slots(skipped.length))] : []),
  ];
  return {
    says: read === 0 ? fill(words.importEmpty) : `${fill(words.importRead, slots(read))}: ${parts.join(", ")}.`,
    hasNew: recorded > 0,
    reasons: skipped.slice(0, MOST).map(({ line, why }) => fill(words.importReason, { line: sayCount(line), why })),
    more: Math.max(0, skipped.length - MOST),
  };
};
