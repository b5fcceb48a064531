import type { CauseName } from "../../attempts/causes.ts";
import { adjusted } from "../../attempts/events.ts";
import { sayable } from "../../care/gate.ts";
import { chosen, ratedIn, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { brief, capital, fill, sayDay } from "../../screens/words.ts";
import { setbackOf, type Moment, type Part } from "../mechanism.ts";
import { changedBefore, liesOutside } from "./control.ts";
import { looked } from "./events.ts";
import type { Causes } from "./fold.ts";
import { words } from "./words/en.ts";

/** The same cause having changed before, in their own record; nothing where there is none, or its words met care. */
const example = (moment: Moment<Causes>, causes: readonly CauseName[]): readonly Block[] => {
  for (const cause of causes) {
    const before = changedBefore(moment.attempts, cause, moment.subject ?? "");
    const adjustment = before ? moment.attempts.adjustmentOf[before.id] : undefined;
    const said = adjustment ? sayable(moment.care, adjustment.id, adjustment.change) : null;
    if (!before || said === null) continue;
    return [
      {
        id: "before",
        kind: "evidence",
        text: fill(words.changeBefore),
        facts: [
          {
            text: capital(
              fill(words.changedThen, {
                day: sayDay(before.at, moment.now, moment.offset),
                cause: fill(words[cause]),
                change: brief(said, 120),
              }),
            ),
            entries: [before.id, ...(before.returnedBy === null ? [] : [before.returnedBy])],
          },
        ],
      },
    ];
  }
  return [];
};

/**
 * What can change: one cause, how changeable it is, the same cause having changed before, the one thing to try. Where nearly all
 * of it lay outside, the question is what of it, if anything, is theirs, and "nothing" is a full answer.
 */
export const change: Part<Causes> = {
  title: () => fill(words.changeTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    const explanation = setback ? moment.attempts.explanationOf[setback.id] : undefined;
    if (!setback || !explanation || explanation.causes.length === 0) return [];
    if (liesOutside(moment.attempts, setback))
      return [
        { id: "outside", kind: "say", text: fill(words.outsideSay) },
        {
          id: "mine",
          kind: "choose",
          text: fill(words.outsideAsk),
          options: [
            { id: "nothing", label: fill(words.outsideNothing) },
            { id: "something", label: fill(words.outsideSomething) },
          ],
        },
        { id: "thing", kind: "write", text: fill(words.outsideThing), fields: [fill(words.thingField)], limit: 300 },
      ];
    return [
      {
        id: "cause",
        kind: "choose",
        text: fill(words.changeAsk),
        options: explanation.causes.map((id) => ({ id, label: fill(words[id]) })),
      },
      {
        id: "changeable",
        kind: "rate",
        text: fill(words.changeable),
        low: 0,
        high: 100,
        lowLabel: fill(words.changeableLow),
        highLabel: fill(words.changeableHigh),
      },
      ...example(moment, explanation.causes),
      { id: "thing", kind: "write", text: fill(words.thing), fields: [fill(words.thingField)], limit: 300 },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const cause = chosen(answers, "cause") as CauseName | undefined;
    const changeable = ratedIn(answers, "changeable");
    const thing = written(answers, "thing");
    const nothing = chosen(answers, "mine") === "nothing";
    if (!setback || ([cause, changeable, thing].every((said) => said === undefined) && !nothing)) return [];
    const draft = looked({
      setback: setback.id,
      ...(cause === undefined ? {} : { cause }),
      ...(changeable === undefined ? {} : { changeable }),
      ...(thing === undefined ? {} : { thing }),
      ...(nothing ? { nothing } : {}),
    });
    // The one thing to try is the one change of this setback, unless one stands already.
    const stands = moment.attempts.adjustmentOf[setback.id]?.change != null;
    return thing === undefined || stands
      ? [draft]
      : [draft, adjusted({ setback: setback.id, adjustment: "own", change: thing })];
  },
};
