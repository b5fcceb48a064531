import { dimensions } from "../../attempts/events.ts";
import { ways } from "../../attempts/ways/listed.ts";
import type { WayId } from "../../attempts/ways/way.ts";
import type { Finding } from "../../science/finding.ts";

/** Where a way can be read about in full, by someone who teaches it. */
export interface Guide {
  readonly citation: string;
  readonly url: string;
}

/** A way of working as it is shown: what it is, how its first two minutes go, when to leave it, and what speaks for it. */
export interface Page {
  readonly id: WayId;
  /** What it is, in one sentence. */
  readonly what: string;
  /** What the hands do in the first two minutes, in their order. */
  readonly begin: readonly [string, ...string[]];
  /** When it does not fit. */
  readonly notWhen: string;
  readonly finding: Finding;
  readonly guides?: readonly [Guide, ...Guide[]];
  /** The day on which what it rests on was last looked up, as 2026-11-22. */
  readonly checked: string;
}

/** The day on which what the pages rest on was last looked up. */
export const checked = "2026-11-22";

/** The longest word, sentence and list of steps that a tired person reads. */
const MOST = { letters: 13, words: 26, steps: 4 } as const;

/** Longer words that everyone who needs the page knows. */
const known = new Set(["conversations", "announcement"]);

/** What a page lacks, in sentences; none where it may be shown. */
export const wayProblems = (page: unknown): readonly string[] => {
  const told = (page ?? {}) as { readonly [name in keyof Page]?: unknown };
  const begin: readonly unknown[] = Array.isArray(told.begin) ? told.begin : [];
  const finding = (told.finding ?? {}) as Partial<Finding>;
  const sources: readonly unknown[] = Array.isArray(finding.sources) ? finding.sources : [];
  const guides: readonly unknown[] = Array.isArray(told.guides) ? told.guides : [];
  const texts = [told.what, told.notWhen, ...begin].filter((text) => typeof text === "string");
  const long = longWords(texts);
  const way = ways.find(({ id }) => id === told.id);
  const problems: readonly (readonly [boolean, string])[] = [
    [way !== undefined && dimensions.includes(way.dimension), "it is on the list, with the one thing it changes"],
    [isSentence(told.what), "it says in one sentence what it is"],
    [begin.length > 0 && begin.every(isSentence), "it says what the hands do in the first two minutes"],
    [begin.length <= MOST.steps, `its first two minutes are ${MOST.steps} steps at most`],
    [isSentence(told.notWhen), "it says when it does not fit"],
    [isWritten(finding.claim) && isWritten(finding.certainty), "it says what speaks for it, and how sure that is"],
    [
      finding.certainty === "our assumption" ? sources.length === 0 : sources.length > 0,
      "it names a source, or says that it is our assumption",
    ],
    [guides.every(isGuide), "where it can be read about has a name and a public address"],
    [long.length === 0, `its words are short: ${long.join(", ")}`],
    [
      texts.every((text) => sentencesIn(text).every((one) => one.split(/\s+/).length <= MOST.words)),
      "its sentences are short",
    ],
    [!/[!"“”]/.test(texts.join(" ")), "it has no exclamation mark and quotes nobody"],
    [!/learning style|visual learner|left.brain/i.test(texts.join(" ")), "it says nothing of learning styles"],
    [isDay(told.checked), "it says on which day it was checked"],
  ];
  return problems.flatMap(([fine, problem]) => (fine ? [] : [problem]));
};

const longWords = (texts: readonly string[]): readonly string[] =>
  (texts.join(" ").match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length > MOST.letters && !known.has(word.toLowerCase()),
  );

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.?:;])\s+/);

const isWritten = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

const isSentence = (value: unknown): boolean => isWritten(value) && /^\p{Lu}.*[.?]$/su.test(value);

const isGuide = (value: unknown): boolean => {
  const { citation, url } = (value ?? {}) as { readonly citation?: unknown; readonly url?: unknown };
  return isWritten(citation) && typeof url === "string" && /^https?:\/\/[^\s/]+\.\S+$/.test(url);
};

const isDay = (value: unknown): boolean =>
  typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
