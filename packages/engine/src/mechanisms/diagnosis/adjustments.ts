import type { CauseName } from "../../attempts/causes.ts";
import type { ErrorType, SetbackKind } from "../../attempts/events.ts";
import type { Field } from "../../attempts/field.ts";
import { labels } from "../../attempts/ways/labels.ts";
import { isFor, wayOf, ways } from "../../attempts/ways/listed.ts";
import type { Way, WayId } from "../../attempts/ways/way.ts";
import { capital, fill } from "../../screens/words.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** One thing that can be different: the kind of error it answers, its sentence, and the way of working it is, if it is one. */
export interface Adjustment {
  /** What it is called in entries, for ever. */
  readonly id: string;
  readonly error: ErrorType;
  readonly text: string;
  readonly way: WayId | null;
}

/** Ways whose change was called otherwise before they stood on the shelf. */
const called: { readonly [way in WayId]?: string } = {
  "way-ask": "change-ask-one",
  "way-example": "change-worked-example",
  "way-other-place": "change-place",
  "way-slow": "change-slower",
};

/** A way of working as a change: its name in entries, its label as a sentence. */
const asChange = ({ id, answers: [error] }: Way): Adjustment => ({
  id: called[id] ?? id.replace(/^way-/, "change-"),
  error,
  text: `${capital(labels[id])}.`,
  way: id,
});

const sameAgain: Adjustment = {
  id: "change-same-again",
  error: "luck",
  text: fill(words["change-same-again"]),
  way: null,
};

const appeal: Adjustment = { id: "change-appeal", error: "conditions", text: fill(words["change-appeal"]), way: null };

/** Every change there is, by its name: what the history says of an entry that holds the name alone. */
export const adjustments: { readonly [id: string]: Adjustment } = Object.fromEntries(
  [...ways.map(asChange), sameAgain, appeal].map((one) => [one.id, one]),
);

/** What a kind of setback leads to when no cause was named, the likeliest first. Our assumption, like the reading of the causes. */
const byKind: { readonly [kind in SetbackKind]: readonly (WayId | Adjustment)[] } = {
  exam: ["way-closed-book", "way-first-steps"],
  practice: ["way-slow", "way-smaller-part"],
  "sent-back": ["way-one-comment", "way-ask"],
  rejection: ["way-one-more-place", "way-read-by"],
  performance: ["way-mock", "way-slow"],
  "with-others": ["way-first-sentence", "way-tell"],
  "not-started": ["way-smallest", "way-other-place"],
  unfair: ["way-ask-marked", appeal, "way-tell"],
  more: [],
};

/** What a kind of setback leads to when no cause was named. */
export const adjustmentsByKind = (kind: SetbackKind): readonly Adjustment[] =>
  byKind[kind].flatMap((one) => {
    const way = typeof one === "string" ? wayOf(one) : one;
    return way === undefined ? [] : "text" in way ? [way] : [asChange(way)];
  });

/**
 * What a cause leads to: the first few ways on the shelf that answer it, for this kind and in this field, those made for the field
 * before those for all.
 */
export const adjustmentsFor = (cause: CauseName, kind: SetbackKind, field: Field | null): readonly Adjustment[] => {
  const fitting = ways.filter((way) => way.causes.includes(cause) && isFor(way, kind, field));
  const own = fitting.filter(({ fields }) => fields !== undefined);
  const changes = [...own, ...fitting.filter((way) => !own.includes(way))].slice(0, k.forCause.value).map(asChange);
  return cause === "luck" ? [sameAgain, ...changes] : changes;
};
