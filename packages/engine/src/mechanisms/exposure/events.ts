import * as v from "valibot";
import { event, field, listOf, maybe } from "../../journal/kind.ts";

/** Whether what was feared did happen. */
export const happenings = ["no", "partly", "yes"] as const;
export type Happened = (typeof happenings)[number];

/** Whether something is safe to try, as far as they can tell; only yes goes on. */
export const safeties = ["yes", "not-sure", "no"] as const;
export type Safe = (typeof safeties)[number];

/** How a rung ended: as they had set out to, or sooner, which is information and no failure. */
export const endings = ["to-the-end", "left"] as const;
export type Ending = (typeof endings)[number];

/** The most rungs that one entry makes. */
const MOST_RUNGS = 5;

/** What they fear will happen, how likely and how bad, before it was looked at. */
export const forecastMade = event(
  "exposure/forecast-made",
  {
    setback: maybe(field.id),
    goal: maybe(field.id),
    fear: maybe(field.text),
    likely: field.hundred,
    bad: maybe(field.hundred),
  },
  { words: ["fear"] },
);

/** What did happen. */
export const forecastMet = event(
  "exposure/forecast-met",
  {
    forecast: field.id,
    happened: field.oneOf(happenings),
    bad: maybe(field.hundred),
    surprise: maybe(field.text),
  },
  { words: ["surprise"] },
);

/** Whether it is safe to try, said of a setback where that must be asked first. */
export const safetySaid = event("exposure/safety-said", { setback: field.id, safe: field.oneOf(safeties) });

/** Versions of what is feared, each with how bad they expect it to be; null where they did not say. Words and numbers stand at the same place. */
export const ladderMade = event(
  "exposure/ladder-made",
  {
    setback: maybe(field.id),
    goal: maybe(field.id),
    rungs: maybe(listOf(field.text, MOST_RUNGS)),
    distress: listOf(v.nullable(field.hundred), MOST_RUNGS),
    /** What makes it feel safer, and may be dropped later. */
    safety: maybe(field.text),
    safe: maybe(field.oneOf(safeties)),
  },
  { words: ["rungs", "safety"] },
);

/** One more version, between two that stand far apart. */
export const rungAdded = event(
  "exposure/rung-added",
  { ladder: field.id, rung: maybe(field.text), distress: maybe(field.hundred) },
  { words: ["rung"] },
);

/** A rung was tried: which, counted from 0, how bad it was, how it ended, and whether with what makes it feel safer. */
export const rungTried = event("exposure/rung-tried", {
  ladder: field.id,
  rung: field.count,
  distress: maybe(field.hundred),
  stayed: maybe(field.oneOf(endings)),
  safety: maybe(field.oneOf(["with", "without"])),
});

/** A ladder was put away; nothing of it is offered any more. */
export const ladderPutAway = event("exposure/ladder-put-away", { ladder: field.id });

/** The kinds of entry that exposure owns. */
export const events = [forecastMade, forecastMet, safetySaid, ladderMade, rungAdded, rungTried, ladderPutAway] as const;
