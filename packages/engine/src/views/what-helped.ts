import { openSetback } from "../attempts/attempts.ts";
import { sayable } from "../care/gate.ts";
import type { Learner } from "../coach/learner.ts";
import { momentFor, sceneAt, speaker, type Now, type Scene } from "../coach/moment.ts";
import type { EntryId } from "../journal/entry.ts";
import { helpedBefore, howLong } from "../mechanisms/bounce-back/counts.ts";
import type { BounceBack } from "../mechanisms/bounce-back/fold.ts";
import { sooner } from "../mechanisms/bounce-back/map.ts";
import { words as backWords } from "../mechanisms/bounce-back/words/en.ts";
import { sayLedger } from "../mechanisms/exposure/ledger.ts";
import type { Exposure } from "../mechanisms/exposure/fold.ts";
import type { Identity } from "../mechanisms/identity/fold.ts";
import { words as identityWords } from "../mechanisms/identity/words/en.ts";
import type { Regulation } from "../mechanisms/regulation/fold.ts";
import { rankedTools, sayEffect } from "../mechanisms/regulation/tool.ts";
import type { Moment } from "../mechanisms/mechanism.ts";
import { fill, sayDay } from "../screens/words.ts";
import { told, type Told } from "./told.ts";

/** A line of theirs about coming back. */
export interface OwnLine {
  readonly id: EntryId;
  readonly day: string;
  readonly text: string;
}

/** What helped this learner come back, in their own counts and words; each empty while there is too little to say. */
export interface WhatHelped {
  /** What they named as having made it possible, and how long coming back took. */
  readonly possible: readonly Told[];
  /** What settled them: before and after each way, as they said it. */
  readonly settled: readonly Told[];
  /** What was feared, and what happened; only in calm, and not while what is open is more than a setback. */
  readonly feared: readonly Told[];
  /** How far coming back is something they do, as they said it last. */
  readonly said: readonly Told[];
  /** What they wrote about coming back, the newest first. */
  readonly lines: readonly OwnLine[];
}

/** So many of their lines stand there at most. */
const LINES = 3;

/** The lines about a coming back that still is one, and that may be said. */
const ownLines = (learner: Learner, { own, now, offset }: Moment<BounceBack>): readonly OwnLine[] => {
  const lines: OwnLine[] = [];
  for (const attempt of own.order.toReversed()) {
    if (lines.length === LINES) break;
    const line = own.said[attempt]?.line;
    const text = line && sayable(learner.care, line.id, line.text)?.trim();
    const from = learner.attempts.closedBy[attempt]?.at(-1);
    const at = learner.attempts.setbacks[from ?? ""]?.returnedAt ?? null;
    if (line && text && at !== null) lines.push({ id: line.id, day: sayDay(at, now, offset), text });
  }
  return lines;
};

/** Fears are told only in calm, and not while what is open is more than a setback. */
export const mayTellFears = ({ care, attempts }: Scene): boolean => care.calm && openSetback(attempts)?.kind !== "more";

/** What helped, and what they said of it. */
export const whatHelped = (learner: Learner, now: Now): WhatHelped => {
  const scene = sceneAt(learner, now);
  const back = momentFor(learner, scene, speaker("bounce-back"), null) as Moment<BounceBack>;
  const regulation = learner.mechanisms["regulation"] as Regulation;
  const ledger = mayTellFears(scene) ? sayLedger(learner.mechanisms["exposure"] as Exposure, null) : null;
  const { said } = learner.mechanisms["identity"] as Identity;
  const day = said && sayDay(said.at, now.instant, now.offset);
  return {
    possible: [...helpedBefore(back), ...howLong(back)].map(told),
    settled: rankedTools(regulation).flatMap((tool) => {
      const text = sayEffect(regulation, tool);
      return text === null ? [] : [told({ text, entries: regulation.effects[tool]?.ids ?? [] })];
    }),
    feared: ledger ? [told(ledger)] : [],
    said: said
      ? [{ text: fill(identityWords.saidThen, { n: Math.round(said.value), day: day ?? "" }), entries: [said.id] }]
      : [],
    lines: ownLines(learner, back),
  };
};

/** What tends to go with coming back sooner: only when someone asks, since it is reckoned from many setbacks. Null below twenty. */
export const goesWithSooner = (
  learner: Learner,
  now: Now,
): { readonly says: string; readonly facts: readonly Told[]; readonly note: string } | null => {
  const found = sooner(momentFor(learner, sceneAt(learner, now), speaker("bounce-back"), null) as Moment<BounceBack>);
  return (
    found && {
      says: fill(found.facts.length === 0 ? backWords.nothing : backWords.mapLead, { of: found.of }),
      facts: found.facts.map(told),
      note: fill(backWords.together),
    }
  );
};
