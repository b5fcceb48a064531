import { tryOf, WIN, type Setback } from "../attempts/attempts.ts";
import { sayable } from "../care/gate.ts";
import type { Learner } from "../coach/learner.ts";
import type { Now } from "../coach/moment.ts";
import { words as kindWords } from "../coach/ritual/words/en.ts";
import type { EntryId, Instant } from "../journal/entry.ts";
import type { BounceBack } from "../mechanisms/bounce-back/fold.ts";
import { words as backWords } from "../mechanisms/bounce-back/words/en.ts";
import type { Feelings } from "../mechanisms/feelings/fold.ts";
import { isReframed, type Narrative } from "../mechanisms/narrative/fold.ts";
import type { Restart } from "../mechanisms/restart/fold.ts";
import { distressSteps, labelFor } from "../screens/steps.ts";
import { fill, sayDate, sayLength } from "../screens/words.ts";
import { titleOf } from "./show.ts";
import { words } from "./words/en.ts";

/** What a row of a page tells. */
export type PageStep =
  | "went-wrong"
  | "how-bad"
  | "told-again"
  | "difference"
  | "to-be-different"
  | "plan"
  | "began"
  | "came-back"
  | "how-it-went"
  | "made-possible"
  | "level";

/** One row of a page: what happened, the learner's own words, and the entries it rests on. */
export interface PageRow {
  readonly step: PageStep;
  /** The day in full, since a page is read on another day; null where no day is known. */
  readonly date: string | null;
  readonly says: string;
  /** Their words, line by line; none where there are none, or they met care. */
  readonly own: readonly string[];
  /** Whether their words are the line as they wrote it anew. */
  readonly anew: boolean;
  readonly entries: readonly EntryId[];
}

/** One coming back as a page: from what went wrong to the next try and back at the level, to read and to print. */
export interface ComingBack {
  readonly setback: EntryId;
  readonly goal: string | null;
  /** From its first day to its last one. */
  readonly from: string;
  readonly until: string;
  /** How long the coming back took, in milliseconds and in words. */
  readonly took: number;
  readonly after: string;
  readonly rows: readonly PageRow[];
  /** What they wrote to themselves about it last; null where they wrote nothing. */
  readonly line: string | null;
  /** Whether it is kept for the story; null where they were not asked. */
  readonly kept: boolean | null;
}

interface Here {
  readonly learner: Learner;
  readonly setback: Setback;
  readonly dateOf: (at: Instant) => string;
}

/** Their words as lines; none where there are none, or they may not be said back. */
const lines = ({ learner }: Here, entry: EntryId, ...texts: readonly (string | null)[]): readonly string[] =>
  texts.flatMap((text) => {
    const said = sayable(learner.care, entry, text)?.trim() ?? "";
    return said === "" ? [] : [said];
  });

const row = (
  step: PageStep,
  date: string | null,
  says: string,
  entries: readonly EntryId[],
  own: readonly string[] = [],
  anew = false,
): PageRow => ({ step, date, says, own, anew, entries });

const narrativeOf = ({ mechanisms }: Learner): Narrative => mechanisms["narrative"] as Narrative;

/** What it was, with the line as they said it last; and how bad, then and later. */
const whatItWas = (here: Here): readonly PageRow[] => {
  const { learner, setback, dateOf } = here;
  const { id, at, kind, distress, distressLater } = setback;
  const rewriting = narrativeOf(learner).rewritings[id];
  const anew = isReframed(rewriting) ? lines(here, rewriting.id, rewriting.line) : [];
  const own = anew.length > 0 ? anew : lines(here, id, setback.what);
  const says = kind === null ? fill(words.pageWrong) : fill(words.pageWrongKind, { kind: fill(kindWords[kind]) });
  const course = (learner.mechanisms["feelings"] as Feelings).courses[id];
  const bad = (value: number): string => labelFor(distressSteps, value);
  return [
    row(
      "went-wrong",
      dateOf(at),
      says,
      [id, ...(anew.length > 0 && rewriting ? [rewriting.id] : [])],
      own,
      anew.length > 0,
    ),
    ...(distress === null
      ? []
      : [
          row(
            "how-bad",
            dateOf(course?.first?.at ?? at),
            distressLater === null
              ? fill(words.pageBad, { then: bad(distress) })
              : fill(words.pageBadLater, { then: bad(distress), later: bad(distressLater) }),
            [course?.first?.id, course?.later?.id].filter((one) => one !== undefined),
          ),
        ]),
  ];
};

/** What they said of it later: told once more, what was different, what was set to be. */
const whatTheySaid = (here: Here): readonly PageRow[] => {
  const { learner, setback, dateOf } = here;
  const { retellings, differences } = narrativeOf(learner);
  const retelling = retellings[setback.id];
  const told = retelling ? lines(here, retelling.id, retelling.text) : [];
  const how = { friend: words.pageFriend, "third-person": words.pageOther, numb: words.pageRetold } as const;
  const difference = differences[setback.id];
  const differs = difference ? lines(here, difference.id, difference.text) : [];
  const adjustment = learner.attempts.adjustmentOf[setback.id];
  const change = adjustment ? lines(here, adjustment.id, adjustment.change) : [];
  return [
    ...(retelling && told.length > 0
      ? [row("told-again", dateOf(retelling.at), fill(how[retelling.way ?? "numb"]), [retelling.id], told)]
      : []),
    ...(difference && differs.length > 0
      ? [row("difference", dateOf(difference.at), fill(words.pageDifference), [difference.id], differs)]
      : []),
    ...(adjustment && change.length > 0
      ? [row("to-be-different", null, fill(words.pageDifferent), [adjustment.id], change)]
      : []),
  ];
};

/** What they planned, and what of it was begun. */
const whatTheyDid = (here: Here): readonly PageRow[] => {
  const { learner, setback, dateOf } = here;
  const plan = learner.attempts.planOf[setback.id];
  const moment = plan ? lines(here, plan.from.if, plan.if).map((one) => fill(words.pageIf, { if: one })) : [];
  const planned = plan ? [...moment, ...lines(here, plan.from.then, plan.then)] : [];
  const begun = (learner.mechanisms["restart"] as Restart).begun[setback.id];
  const win = learner.attempts.wins.findLast((one) => one.from === "begun" && one.setback === setback.id);
  const n = begun ? Math.floor(begun.seconds / 60) : 0;
  const after = begun ? sayLength(Math.max(0, begun.at - setback.at)) : "";
  return [
    ...(plan && planned.length > 0
      ? [row("plan", dateOf(plan.made), fill(words.pagePlan), [...new Set([plan.from.if, plan.from.then])], planned)]
      : []),
    ...(begun
      ? [
          row(
            "began",
            dateOf(begun.at),
            n > 0 ? fill(words.pageBegan, { n, after }) : fill(words.pageBeganShort, { after }),
            win ? [win.id] : [],
          ),
        ]
      : []),
  ];
};

/** The coming back, how it went, what made it possible, and when it was back at the level. */
const theReturn = (here: Here, returnedAt: Instant): readonly PageRow[] => {
  const { learner, setback, dateOf } = here;
  const { attempts } = learner;
  const attempt = tryOf(attempts, setback.returnedBy);
  const level = tryOf(attempts, setback.levelBy);
  const after = sayLength(returnedAt - setback.at);
  if (!attempt) return [];
  const went = attempt.result >= 1 ? words.pageWorked : attempt.result >= WIN ? words.pagePartly : words.pageNot;
  const possible = (learner.mechanisms["bounce-back"] as BounceBack).said[attempt.id];
  const by = possible?.by === "nothing-to-add" ? null : (possible?.by ?? null);
  const line = possible?.line ? lines(here, possible.line.id, possible.line.text) : [];
  const own = lines(here, attempt.id, attempt.what);
  return [
    row("came-back", dateOf(attempt.at), fill(words.pageBack, { after }), [attempt.id], own),
    row("how-it-went", dateOf(attempt.at), fill(went), [attempt.id]),
    ...(by === null && line.length === 0
      ? []
      : [
          row(
            "made-possible",
            dateOf(attempt.at),
            by === null ? fill(words.pagePossible) : fill(words.pageBy, { by: fill(backWords[by]) }),
            [attempt.id],
            line,
          ),
        ]),
    ...(level
      ? [
          row(
            "level",
            dateOf(level.at),
            level.id === attempt.id
              ? fill(words.pageLevelAtOnce)
              : fill(words.pageLevel, { after: sayLength(Math.max(0, level.at - setback.at)) }),
            [level.id],
            level.id === attempt.id ? [] : lines(here, level.id, level.what),
          ),
        ]
      : []),
  ];
};

/**
 * One coming back as a page. Null where there is none: an unknown setback, one that is open or was let go, and one that was
 * more than a setback. Words that met care are on no page.
 */
export const comingBack = (learner: Learner, now: Now, id: EntryId): ComingBack | null => {
  const setback = learner.attempts.setbacks[id];
  if (!setback || setback.returnedAt === null || setback.kind === "more") return null;
  const dateOf = (at: Instant): string => sayDate(at, now.offset);
  const here: Here = { learner, setback, dateOf };
  const took = setback.returnedAt - setback.at;
  const letter = narrativeOf(learner).lines.findLast((one) => one.setback === id);
  const last = tryOf(learner.attempts, setback.levelBy)?.at ?? setback.returnedAt;
  return {
    setback: id,
    goal: titleOf(learner, setback.goal ?? "") || null,
    from: dateOf(setback.at),
    until: dateOf(Math.max(last, setback.returnedAt)),
    took,
    after: sayLength(took),
    rows: [...whatItWas(here), ...whatTheySaid(here), ...whatTheyDid(here), ...theReturn(here, setback.returnedAt)],
    line: letter ? (lines(here, letter.id, letter.text)[0] ?? null) : null,
    kept: narrativeOf(learner).pages[id] ?? null,
  };
};

/** The last comings back as pages, newest first, to choose from; at most `most`. */
export const comingBacks = (learner: Learner, now: Now, most: number): readonly ComingBack[] => {
  const { returnedIds } = learner.attempts;
  const pages: ComingBack[] = [];
  for (let i = returnedIds.length - 1; i >= 0 && pages.length < most; i--) {
    const page = comingBack(learner, now, returnedIds[i] as EntryId);
    if (page) pages.push(page);
  }
  return pages;
};
