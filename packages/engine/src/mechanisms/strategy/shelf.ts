import type { Dimension, ErrorType } from "../../attempts/events.ts";
import type { Finding } from "../../science/finding.ts";
import { findings } from "./science.ts";
import type { words } from "./words/en.ts";

/** A way of working: which one thing it changes, and what speaks for it. */
export interface Way {
  readonly id: keyof typeof words & `way-${string}`;
  readonly dimension: Dimension;
  /** The kinds of error it answers: our assumption, like the reading of the causes themselves. */
  readonly answers: readonly ErrorType[];
  readonly finding: Finding;
}

/** The shelf: a first few for each dimension, in the order of the alphabet of their names. */
export const shelf: readonly Way[] = [
  { id: "way-ask", dimension: "help", answers: ["knowledge"], finding: findings.asking },
  { id: "way-closed-book", dimension: "method", answers: ["strategy"], finding: findings.testing },
  { id: "way-example", dimension: "material", answers: ["knowledge", "too-big"], finding: findings.examples },
  { id: "way-mix", dimension: "method", answers: ["strategy", "slip"], finding: findings.mixing },
  { id: "way-morning", dimension: "time", answers: ["conditions", "time-energy"], finding: findings.timeOfDay },
  { id: "way-other-place", dimension: "place", answers: ["conditions", "time-energy"], finding: findings.place },
  { id: "way-other-source", dimension: "material", answers: ["knowledge"], finding: findings.otherSource },
  {
    id: "way-short-daily",
    dimension: "pacing",
    answers: ["time-energy", "too-big", "strategy"],
    finding: findings.spacing,
  },
  { id: "way-slow", dimension: "pacing", answers: ["slip", "too-big", "strategy"], finding: findings.slowly },
  {
    id: "way-with-someone",
    dimension: "help",
    answers: ["conditions", "knowledge", "too-big"],
    finding: findings.company,
  },
];

/** The ways that can be drawn: those that answer the kind of error that was named, where enough of them do; else all. */
export const waysFor = (error: ErrorType | null, atLeast: number): readonly Way[] => {
  const fitting = error === null ? [] : shelf.filter(({ answers }) => answers.includes(error));
  return new Set(fitting.map(({ dimension }) => dimension)).size >= atLeast ? fitting : shelf;
};
