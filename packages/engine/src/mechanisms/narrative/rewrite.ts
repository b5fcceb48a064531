import { tryOf, type Setback } from "../../attempts/attempts.ts";
import { sayable } from "../../care/gate.ts";
import { HOUR, type Draft } from "../../journal/entry.ts";
import { chosen, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { brief, fill } from "../../screens/words.ts";
import { setbackOf, type Part } from "../mechanism.ts";
import {
  differenceSaid,
  fits,
  instanceNamed,
  markers,
  phraseAnswered,
  rewritten,
  type Fits,
  type Marker,
} from "./events.ts";
import type { Narrative, Rewriting } from "./fold.ts";
import { markerOfPiece, markersIn, promisesAll } from "./markers.ts";
import { fixedPhrases, type FixedPhrase } from "./phrases/fixed-phrases.ts";
import { constants as k } from "./science.ts";
import { lineOf, subjectNow, timesOnGoal, type Here } from "./setback.ts";
import { words } from "./words/en.ts";

/** The one phrase of their line that is asked about, unless it was already; the first, since one question is enough. */
export const phraseIn = (moment: Here, setback: Setback): (FixedPhrase & { readonly text: string }) | null => {
  const line = moment.own.phrases[setback.id] === undefined ? lineOf(moment, setback) : null;
  if (line === null) return null;
  const [first] = fixedPhrases(line.slice(0, k.read.value));
  return first ? { ...first, text: line.slice(first.from, first.to) } : null;
};

/** A first rewriting that a hint may still be given to: a draft, or one that promises everything; on its own day only. */
export const hintedOf = ({ own, now, care }: Here, setback: Setback): Rewriting | null => {
  const rewriting = own.rewritings[setback.id];
  if (!rewriting || rewriting.times > 1 || now - rewriting.at > k.hint.value * HOUR) return null;
  const line = sayable(care, rewriting.id, rewriting.line);
  if (line === null || own.instances[setback.id] !== undefined) return null;
  return rewriting.markers.length === 0 || promisesAll(line) ? rewriting : null;
};

/** Whether this is the third time on one goal or a later one, and nobody said yet what was different from the first. */
export const asksDifference = (moment: Here, setback: Setback): boolean =>
  timesOnGoal(moment, setback) >= k.third.value && moment.own.differences[setback.id] === undefined;

/** What a learner named that a line may be about: their goal and their try. */
const namesAbout = (moment: Here, setback: Setback) => ({
  names: [
    moment.attempts.goals[setback.goal ?? ""]?.title ?? null,
    tryOf(moment.attempts, setback.attempt)?.what ?? null,
  ],
});

/** Which time this is on one goal, from the third on: then it is not called one moment, and what changed is asked. */
const whichTime = (times: number): string =>
  times <= 8 ? fill(words.third, { nth: fill(words[`nth-${times}` as "nth-3"]) }) : fill(words.thirdMore, { n: times });

const yours: Block = {
  id: "yours",
  kind: "write",
  text: fill(words.yoursAsk),
  fields: [fill(words.yoursField)],
  limit: 500,
};

const pieceFields = [words.pieceTime, words.pieceTask, words.piecePart, words.pieceYet].map((one) => fill(one));

/** The question from the third time on, until it is answered; nothing before. */
const whatWasDifferent = (moment: Here, setback: Setback): readonly Block[] =>
  asksDifference(moment, setback)
    ? [
        {
          id: "different",
          kind: "write",
          text: whichTime(timesOnGoal(moment, setback)),
          fields: [fill(words.differentField)],
          limit: 500,
        },
      ]
    : [];

const first = (moment: Here, setback: Setback, line: string): readonly Block[] => {
  const phrase = phraseIn(moment, setback);
  const isThird = timesOnGoal(moment, setback) >= k.third.value;
  return [
    { id: "line", kind: "quote", text: line },
    ...(phrase
      ? [
          {
            id: "fits",
            kind: "choose",
            text: fill(words.fits, { phrase: brief(phrase.text) }),
            options: fits.map((id) => ({ id, label: fill(words[id]) })),
          } as const,
        ]
      : []),
    ...(isThird
      ? whatWasDifferent(moment, setback)
      : [{ id: "say", kind: "say", text: fill(words.rewriteSay) } as const]),
    { id: "pieces", kind: "write", text: fill(words.piecesAsk), fields: pieceFields, limit: 120 },
    yours,
  ];
};

const hint = ({ line }: Rewriting): readonly Block[] => {
  const draft: Block = { id: "line", kind: "quote", text: line ?? "" };
  return promisesAll(line ?? "")
    ? [
        draft,
        {
          id: "instance",
          kind: "write",
          text: fill(words.promiseHint),
          fields: [fill(words.instanceField)],
          limit: 500,
        },
      ]
    : [draft, { id: "hint", kind: "say", text: fill(words.draftHint) }, yours];
};

/** What was written anew, as a draft entry; null where nothing was. Nothing that was typed is lost. */
const rewriting = (
  moment: Here,
  setback: Setback,
  pieces: readonly string[],
  own: string | undefined,
): Draft | null => {
  const filled = pieces.filter((piece) => piece !== "");
  const line = own ?? filled.join(", ");
  if (line === "") return null;
  const held = new Set<Marker | null>([
    ...markersIn(line, namesAbout(moment, setback)),
    ...markers.map((marker, i) => markerOfPiece(marker, pieces[i] ?? "")),
  ]);
  return rewritten({
    setback: setback.id,
    line,
    ...(own !== undefined && filled.length > 0 ? { pieces: [...pieces] } : {}),
    markers: markers.filter((marker) => held.has(marker)),
  });
};

/** Their line, written anew as a moment; once it is, one hint at most. */
export const rewrite: Part<Narrative> = {
  title: (moment) => {
    const setback = setbackOf(moment);
    if (!setback || moment.own.rewritings[setback.id]) return fill(words.draftTitle);
    return fill(timesOnGoal(moment, setback) >= k.third.value ? words.rewriteTitleAgain : words.rewriteTitle);
  },
  blocks: (moment) => {
    const setback = subjectNow(moment);
    const line = setback && lineOf(moment, setback);
    if (!setback) return [];
    if (line === null) return whatWasDifferent(moment, setback);
    if (moment.own.rewritings[setback.id] === undefined) return first(moment, setback, line);
    const hinted = hintedOf(moment, setback);
    return hinted ? hint(hinted) : [];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    if (!setback) return [];
    const fit = chosen(answers, "fits") as Fits | undefined;
    const rule = fit === "yes" ? phraseIn(moment, setback)?.rule : undefined;
    const difference = written(answers, "different");
    const instance = written(answers, "instance");
    const pieces = pieceFields.map((_, i) => written(answers, "pieces", i) ?? "");
    const anew = rewriting(moment, setback, pieces, written(answers, "yours"));
    return [
      ...(fit === undefined ? [] : [phraseAnswered({ setback: setback.id, fits: fit, ...(rule ? { rule } : {}) })]),
      ...(difference === undefined ? [] : [differenceSaid({ setback: setback.id, difference })]),
      ...(anew ? [anew] : []),
      ...(instance === undefined ? [] : [instanceNamed({ setback: setback.id, instance })]),
    ];
  },
};
