import type { Way } from "./way.ts";

/**
 * The shelf: the ways of working there are, one line each, the likeliest to be of use first among those that answer the same. Their
 * pages stand in `mechanisms/strategy/collected/`, which a shell fetches when one is shown; a test holds the two together.
 */
export const ways: readonly Way[] = [
  { id: "way-closed-book", dimension: "method", answers: ["strategy"], causes: ["how-studied"] },
  { id: "way-mix", dimension: "method", answers: ["strategy", "slip"], causes: ["how-studied"] },
  { id: "way-morning", dimension: "time", answers: ["conditions", "time-energy"], causes: ["sleep"] },
  { id: "way-other-place", dimension: "place", answers: ["conditions", "time-energy"], causes: ["how-much"] },
  {
    id: "way-short-daily",
    dimension: "pacing",
    answers: ["time-energy", "too-big", "strategy"],
    causes: ["how-much", "started-late"],
  },
  { id: "way-slow", dimension: "pacing", answers: ["strategy", "slip", "too-big"], causes: ["how-studied"] },
  { id: "way-example", dimension: "material", answers: ["knowledge", "too-big"], causes: ["new-topic"] },
  { id: "way-ask", dimension: "help", answers: ["knowledge"], causes: ["new-topic"] },
  { id: "way-other-source", dimension: "material", answers: ["knowledge"], causes: ["taught-or-marked"] },
  {
    id: "way-with-someone",
    dimension: "help",
    answers: ["conditions", "knowledge", "too-big"],
    causes: ["started-late"],
  },
];

/** A way by its name; undefined where the shelf holds none of that name. */
export const wayOf = (id: string | null): Way | undefined => ways.find((way) => way.id === id);
