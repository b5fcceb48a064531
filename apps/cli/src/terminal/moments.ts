import type { Block } from "@reprise/engine";
import { words } from "../words/en.ts";

/** A moment that a plan can begin with, as it is offered; `at` where it has a time. */
export interface Moment {
  readonly label: string;
  readonly if: string;
  readonly at?: number;
}

/** The moments of a plan: first those at a time, then the others; one that a time makes already is offered once. */
export const momentsOf = ({ whens = [], ifs }: Extract<Block, { kind: "plan" }>): readonly Moment[] => [
  ...whens,
  ...ifs
    .filter((one) => !whens.some((when) => when.if === one))
    .map((one) => ({ label: `${words.if} ${one}`, if: one })),
];
