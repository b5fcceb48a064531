import type { Dimension } from "../../attempts/events.ts";
import type { Finding } from "../../science/finding.ts";
import { findings } from "./science.ts";
import type { words } from "./words/en.ts";

/** A way of working: which one thing it changes, and what speaks for it. */
export interface Way {
  readonly id: keyof typeof words & `way-${string}`;
  readonly dimension: Dimension;
  readonly finding: Finding;
}

/** The shelf: a first few for each dimension, in the order of the alphabet of their names. */
export const shelf: readonly Way[] = [
  { id: "way-ask", dimension: "help", finding: findings.asking },
  { id: "way-closed-book", dimension: "method", finding: findings.testing },
  { id: "way-example", dimension: "material", finding: findings.examples },
  { id: "way-mix", dimension: "method", finding: findings.mixing },
  { id: "way-morning", dimension: "time", finding: findings.timeOfDay },
  { id: "way-other-place", dimension: "place", finding: findings.place },
  { id: "way-other-source", dimension: "material", finding: findings.otherSource },
  { id: "way-short-daily", dimension: "pacing", finding: findings.spacing },
  { id: "way-slow", dimension: "pacing", finding: findings.slowly },
  { id: "way-with-someone", dimension: "help", finding: findings.company },
];
