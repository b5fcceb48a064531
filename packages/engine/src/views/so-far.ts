import { sayable } from "../care/gate.ts";
import type { Learner } from "../coach/learner.ts";
import { momentFor, sceneAt, speaker, type Now, type Scene } from "../coach/moment.ts";
import type { EntryId, Instant } from "../journal/entry.ts";
import type { Exposure } from "../mechanisms/exposure/fold.ts";
import type { Moment } from "../mechanisms/mechanism.ts";
import { isReframed, type Narrative } from "../mechanisms/narrative/fold.ts";
import type { Upkeep } from "../mechanisms/upkeep/fold.ts";
import { dueNow, dueOf } from "../mechanisms/upkeep/waiting.ts";
import type { Block } from "../screens/screen.ts";
import { brief, capital, fill, sayDay } from "../screens/words.ts";
import type { Told } from "./told.ts";
import { goesWithSooner, mayTellFears, whatHelped, type WhatHelped } from "./what-helped.ts";
import { words } from "./words/en.ts";

/** What one question comes to so far. */
export interface SoFarSection {
  readonly id: "sure" | "days" | "wording" | "feared" | "possible" | "settles" | "body" | "again" | "own";
  readonly title: string;
  readonly lines: readonly Told[];
}

/** How many of the newest lines of one kind are shown. */
const NEWEST = 3;

interface Here {
  readonly learner: Learner;
  readonly scene: Scene;
}

const own = <State>({ learner, scene }: Here, id: string): Moment<State> =>
  momentFor(learner, scene, speaker(id), null) as Moment<State>;

const dayOf = ({ scene }: Here, at: Instant): string => sayDay(at, scene.now, scene.offset);

/** What a block says of the record, as sentences; what is said beside it, and what is asked, is none of it. */
const sentences = (block: Block): readonly Told[] => {
  switch (block.kind) {
    case "evidence":
      return block.facts;
    case "say":
      return block.note ? [] : [{ text: block.text, entries: [] }];
    case "compare":
      return block.pairs.map(({ left, right }) => ({
        text: fill(words.soFarBeside, { one: block.left, left, other: block.right, right }),
        entries: [],
      }));
    default:
      return [];
  }
};

/** What a mechanism shows of itself on a page, as sentences. */
const shownBy = ({ learner, scene }: Here, id: string, part: string): readonly Told[] =>
  speaker(id)
    .screen(momentFor(learner, scene, speaker(id), null), part)
    ?.blocks.flatMap(sentences) ?? [];

/** The days with a try; nothing before the first try. */
const days = (here: Here): readonly Told[] =>
  here.learner.attempts.tries.length === 0 ? [] : shownBy(here, "rhythm", "days");

/** What was feared last and what did happen, in their words where they may be said. */
const feared = (here: Here, { feared: counts }: WhatHelped): readonly Told[] => {
  if (!mayTellFears(here.scene)) return [];
  const { care, attempts } = here.scene;
  const { forecasts } = own<Exposure>(here, "exposure").own;
  const met = forecasts.flatMap(({ id, at, setback, fear, likely, met }) => {
    if (met === null || attempts.setbacks[setback ?? ""]?.kind === "more") return [];
    const said = sayable(care, id, fear)?.trim();
    const slots = { day: capital(dayOf(here, at)), likely, outcome: fill(words[`soFarMet-${met.happened}`]) };
    const text = said ? fill(words.soFarFeared, { ...slots, fear: brief(said) }) : fill(words.soFarFearedUnsaid, slots);
    return [{ text, entries: [id, met.id] }];
  });
  return [...counts, ...met.slice(-NEWEST).reverse()];
};

/** How long it took, what was there, what they wrote of it, and what tends to go with it. */
const possible = ({ learner }: Here, now: Now, helped: WhatHelped): readonly Told[] => [
  ...helped.possible,
  ...helped.lines.map(({ id, text }) => ({ text: fill(words.soFarWrote, { line: text }), entries: [id] })),
  ...(goesWithSooner(learner, now)?.facts ?? []),
];

/** What waits to be met again, when the next one comes, and how the meetings went. */
const again = (here: Here): readonly Told[] => {
  const moment = own<Upkeep>(here, "upkeep");
  const { kept, waiting } = moment.own;
  const due = dueNow(moment).map(({ id }) => id);
  const next = waiting
    .flatMap((id) => kept[id] ?? [])
    .map((one) => ({ one, due: dueOf(moment, one) }))
    .reduce<{ id: EntryId; due: number } | null>(
      (first, { one, due }) => (first === null || due < first.due ? { id: one.id, due } : first),
      null,
    );
  const met = Object.values(kept).flatMap(({ id, results }) => results.map((result) => ({ id, result })));
  const had = met.filter(({ result }) => result === "had-it");
  return [
    ...(waiting.length > 0 ? [{ text: fill(words.soFarWaiting, { n: waiting.length }), entries: waiting }] : []),
    ...(due.length > 0
      ? [{ text: fill(words.soFarDue, { n: due.length }), entries: due }]
      : next
        ? [{ text: fill(words.soFarNext, { day: dayOf(here, next.due) }), entries: [next.id] }]
        : []),
    ...(met.length > 0
      ? [
          {
            text: fill(words.soFarMetAgain, { had: had.length, n: met.length }),
            entries: [...new Set(met.map(({ id }) => id))],
          },
        ]
      : []),
  ];
};

/** Lines they wrote anew, and sentences to themselves; newest first. */
const ownWords = (here: Here): readonly Told[] => {
  const { own: state, care, attempts } = own<Narrative>(here, "narrative");
  const anew = attempts.setbackIds.flatMap((id) => {
    const rewriting = state.rewritings[id];
    const isToldOn = isReframed(rewriting) && attempts.setbacks[id]?.kind !== "more";
    return isToldOn ? [{ id: rewriting.id, at: rewriting.at, text: rewriting.line }] : [];
  });
  return [...anew, ...state.lines]
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .flatMap(({ id, at, text }) => {
      const said = sayable(care, id, text)?.trim();
      return said ? [{ text: fill(words.soFarOwn, { day: capital(dayOf(here, at)), line: said }), entries: [id] }] : [];
    })
    .slice(0, NEWEST);
};

/**
 * What the record of every mechanism comes to so far, in plain sentences with the entries they rest on: counts and the learner's own
 * words, nothing that met care. A question without an answer yet is left out.
 */
export const soFar = (learner: Learner, now: Now): readonly SoFarSection[] => {
  const here: Here = { learner, scene: sceneAt(learner, now) };
  const helped = whatHelped(learner, now);
  const sections: readonly SoFarSection[] = [
    { id: "sure", title: fill(words.soFarSure), lines: shownBy(here, "confidence", "calibration") },
    { id: "days", title: fill(words.soFarDays), lines: days(here) },
    { id: "wording", title: fill(words.soFarWording), lines: shownBy(here, "process", "trend") },
    { id: "feared", title: fill(words.soFarFears), lines: feared(here, helped) },
    { id: "possible", title: fill(words.soFarPossible), lines: possible(here, now, helped) },
    { id: "settles", title: fill(words.soFarSettles), lines: helped.settled },
    { id: "body", title: fill(words.soFarBody), lines: shownBy(here, "regulation", "zone") },
    { id: "again", title: fill(words.soFarAgain), lines: again(here) },
    { id: "own", title: fill(words.soFarOwnTitle), lines: ownWords(here) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
};
