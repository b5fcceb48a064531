import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noticedIn } from "../../src/care/notice.ts";

/** The languages there are sentences in. */
export const tongues = ["en", "es", "ko"] as const;
/** What a sentence is about; harmless ones must stop nobody. */
export const kinds = ["crisis", "self-harm", "abuse", "danger", "harmless"] as const;
/** Sentences the phrases were tuned with, and sentences they were measured on once. */
export const shelves = ["tuned", "held-out"] as const;

type Tongue = (typeof tongues)[number];
type Kind = (typeof kinds)[number];
type Shelf = (typeof shelves)[number];

/** The sentences of one language on one shelf, by what they are about. */
export const sentencesOf = (shelf: Shelf, tongue: Tongue): { readonly [kind in Kind]: readonly string[] } =>
  JSON.parse(readFileSync(join(import.meta.dirname, "sentences", shelf, `${tongue}.json`), "utf8")) as {
    readonly [kind in Kind]: readonly string[];
  };

/** How many sentences of one kind there are, and which were missed or, where they are harmless, noticed. */
export interface Count {
  readonly tongue: Tongue;
  readonly kind: Kind;
  readonly of: number;
  readonly wrong: readonly string[];
  /** Of those noticed, how many lead to the calm screen; the others lead to the one about other people. */
  readonly calm: number;
}

/** Every language and kind on a shelf, counted. */
export const counted = (shelf: Shelf): readonly Count[] =>
  tongues.flatMap((tongue) => {
    const sentences = sentencesOf(shelf, tongue);
    return kinds.map((kind) => ({
      tongue,
      kind,
      of: sentences[kind].length,
      wrong: sentences[kind].filter((sentence) => (noticedIn(sentence) === null) !== (kind === "harmless")),
      calm: sentences[kind].filter((sentence) => noticedIn(sentence) === "self").length,
    }));
  });
