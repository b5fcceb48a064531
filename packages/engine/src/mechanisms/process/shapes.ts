import type { SetbackKind } from "../../attempts/events.ts";
import { fill } from "../../screens/words.ts";
import { constants } from "./science.ts";
import { words } from "./words/en.ts";

/** A line that is there to be chosen. */
export interface Shape {
  readonly id: string;
  readonly label: string;
}

/** What a goal is about, as far as its title says so. */
const fields = [
  [
    "language",
    /\b(?:spanish|french|german|english|italian|chinese|japanese|korean|arabic|latin|language|vocabulary|conversational)\b/i,
  ],
  ["music", /\b(?:piano|violin|guitar|cello|flute|drums?|sing(?:ing)?|choir|sonata|instrument|jazz|music)\b/i],
  ["sums", /\b(?:calculus|algebra|maths?|mathematics|statistics|physics|chemistry|geometry|analysis|programming)\b/i],
  ["writing", /\b(?:essay|thesis|paper|writing|novel|report|article|dissertation|letter)\b/i],
] as const;

type Ready = keyof typeof words & `shape-${string}`;

const byField: { readonly [field in (typeof fields)[number][0]]: readonly Ready[] } = {
  language: ["shape-aloud", "shape-words", "shape-listen"],
  music: ["shape-bars", "shape-slow", "shape-record"],
  sums: ["shape-problems", "shape-example", "shape-why"],
  writing: ["shape-draft", "shape-paragraph", "shape-outline"],
};

const byKind: { readonly [kind in SetbackKind | "any"]: readonly Ready[] } = {
  exam: ["shape-recall", "shape-mistakes", "shape-timed"],
  practice: ["shape-slow", "shape-hard-part", "shape-stop"],
  "sent-back": ["shape-remarks", "shape-paragraph", "shape-reader"],
  rejection: ["shape-letter", "shape-question", "shape-list"],
  performance: ["shape-run", "shape-first", "shape-record"],
  "with-others": ["shape-say", "shape-question", "shape-list"],
  "not-started": ["shape-open", "shape-ten", "shape-phone"],
  unfair: ["shape-question", "shape-recall", "shape-list"],
  more: [],
  any: ["shape-recall", "shape-ten", "shape-hard-part"],
};

/** Ready lines for a goal, by what its title says it is about and by the kind of what went wrong; each is done in one sitting. */
export const shapesFor = (title: string | null, kind: SetbackKind | null): readonly Shape[] => {
  const field = fields.find(([, pattern]) => title !== null && pattern.test(title))?.[0];
  const ready = [...(field ? byField[field] : []), ...byKind[kind ?? "any"], ...byKind.any];
  return [...new Set(ready)]
    .slice(0, constants.shapes.value)
    .map((key) => ({ id: key.slice("shape-".length), label: fill(words[key]) }));
};
