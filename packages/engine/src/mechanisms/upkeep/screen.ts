import { attempted } from "../../attempts/events.ts";
import { difficulties } from "../../attempts/difficulty.ts";
import { sayable } from "../../care/gate.ts";
import type { EntryId } from "../../journal/entry.ts";
import { chosen, ratedIn, secondsIn, written, type Answers } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { brief, fill, sayDay } from "../../screens/words.ts";
import { goalName, goalOf, setbackOf, type Part } from "../mechanism.ts";
import { kept, leftOut, meetings, met, passedBy, proved, type Meeting } from "./events.ts";
import type { Kept, Upkeep } from "./fold.ts";
import { durabilitiesOf, hasRested, lastedOf, proofOf, type Proof } from "./proof.ts";
import { MEETINGS } from "./schedule.ts";
import { constants as k } from "./science.ts";
import type { Here } from "./waiting.ts";
import { words } from "./words/en.ts";

/** What to ask oneself, and the answer or where it stands. */
const write: Block = {
  id: "what",
  kind: "write",
  text: fill(words.writeAsk),
  fields: [fill(words.questionField), fill(words.answerField)],
  limit: 300,
};

/** A mistake with its words, as it was written down. */
const keptFrom = (answers: Answers, setback: EntryId | null, goal: EntryId | null) => {
  const what = written(answers, "what");
  const answer = written(answers, "what", 1);
  return kept({
    ...(what === undefined ? {} : { what }),
    ...(answer === undefined ? {} : { answer }),
    ...(setback === null ? {} : { setback }),
    ...(goal === null ? {} : { goal }),
  });
};

const hasWritten = (answers: Answers): boolean =>
  written(answers, "what") !== undefined || written(answers, "what", 1) !== undefined;

/** Whether the mistake of a setback is to be met again. */
const keep: Part<Upkeep> = {
  title: () => fill(words.keepTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback || moment.own.settled[setback.id]) return [];
    const what = sayable(moment.care, setback.id, setback.what)?.trim();
    return [
      { id: "say", kind: "say", text: fill(words.keepSay) },
      ...(what ? [{ id: "setback", kind: "quote", text: what } as const] : []),
      write,
      {
        id: "keep",
        kind: "choose",
        text: fill(words.keepAsk),
        options: [
          { id: "yes", label: fill(words.keepYes) },
          { id: "no", label: fill(words.keepNo) },
        ],
      },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    if (!setback || moment.own.settled[setback.id]) return [];
    if (chosen(answers, "keep") === "no") return [passedBy({ setback: setback.id })];
    const isKept = chosen(answers, "keep") === "yes" || hasWritten(answers);
    return isKept ? [keptFrom(answers, setback.id, setback.goal)] : [];
  },
};

/** A mistake that the learner adds; the subject is a goal, or nothing. */
const add: Part<Upkeep> = {
  title: () => fill(words.addTitle),
  blocks: () => [{ id: "say", kind: "say", text: fill(words.keepSay) }, write],
  record: (moment, answers) => (hasWritten(answers) ? [keptFrom(answers, null, goalOf(moment)?.id ?? null)] : []),
};

const toMeet = ({ own, subject }: Here): Kept | null => {
  const one = subject === null ? undefined : own.kept[subject];
  return one?.state === "waiting" ? one : null;
};

/** What to call back, in their own words where those may be said. */
const question = (moment: Here, one: Kept): Block => {
  const what = sayable(moment.care, one.id, one.what)?.trim();
  if (what) return { id: "what", kind: "quote", text: what };
  const day = sayDay(one.at, moment.now, moment.offset);
  const setback = one.setback === null ? undefined : moment.attempts.setbacks[one.setback];
  const about = setback ? sayable(moment.care, setback.id, setback.what)?.trim() : undefined;
  const text = about ? fill(words.aboutSetback, { what: brief(about) }) : fill(words.aboutDay, { day });
  return { id: "what", kind: "say", text };
};

/** Two minutes from memory, with the book closed; then the answer, and how it went. */
const meet: Part<Upkeep> = {
  title: () => fill(words.meetTitle),
  blocks: (moment) => {
    const one = toMeet(moment);
    if (!one) return [];
    const answer = sayable(moment.care, one.id, one.answer)?.trim();
    return [
      question(moment, one),
      { id: "minutes", kind: "timer", text: fill(words.closedBook), seconds: k.meetSeconds.value },
      ...(answer
        ? [{ id: "answer", kind: "quote", text: answer, folded: true } as const]
        : [{ id: "look", kind: "say", text: fill(words.lookItUp) } as const]),
      {
        id: "result",
        kind: "choose",
        text: fill(words.resultAsk),
        options: [...meetings, "left-out" as const].map((id) => ({ id, label: fill(words[id]) })),
      },
      { id: "place", kind: "say", text: fill(words.place, { at: one.stage + 1, of: MEETINGS }), note: true },
    ];
  },
  record: (moment, answers) => {
    const one = toMeet(moment);
    const result = chosen(answers, "result") as Meeting | "left-out" | undefined;
    if (!one || result === undefined) return [];
    if (result === "left-out") return [leftOut({ kept: one.id })];
    const seconds = secondsIn(answers, "minutes");
    return [met({ kept: one.id, result, ...(seconds === undefined ? {} : { seconds }) })];
  },
};

const toProve = (moment: Here): Proof | null => (moment.subject === null ? null : proofOf(moment, moment.subject));

/** What to try, with the name of the last step of that size where it may be said. */
const stepOf = (moment: Here, { goal, size, last }: Proof): string => {
  const what = sayable(moment.care, last.id, last.what)?.trim();
  return [
    fill(words[size], { goal: goalName(moment, goal.id) ?? fill(words.thisGoal) }),
    ...(what ? [fill(words.likeLast, { what: brief(what) })] : []),
  ].join(" ");
};

const lasted = (moment: Here): readonly Block[] => {
  const { n, same } = lastedOf(durabilitiesOf(moment));
  return n === 0 ? [] : [{ id: "lasted", kind: "say", text: fill(words.lasted, { n, same }), note: true }];
};

const results: { readonly [id: string]: number } = { worked: 1, "in-part": 0.5, "not-this-time": 0 };

/** Whether it still holds: a few minutes of a step that used to work. It is a try like any other. */
const proof: Part<Upkeep> = {
  title: () => fill(words.proofTitle),
  blocks: (moment) => {
    const found = toProve(moment);
    if (!found) return [];
    return [
      { id: "step", kind: "say", text: stepOf(moment, found) },
      ...(hasRested(moment, found)
        ? [
            {
              id: "sure",
              kind: "rate",
              text: fill(words.sureAsk),
              low: 0,
              high: 100,
              lowLabel: fill(words.sureLow),
              highLabel: fill(words.sureHigh),
            } as const,
          ]
        : []),
      { id: "minutes", kind: "timer", text: fill(words.proofMinutes), seconds: k.proofSeconds.value },
      {
        id: "result",
        kind: "choose",
        text: fill(words.proofAsk),
        options: Object.keys(results).map((id) => ({ id, label: fill(words[id as "worked"]) })),
      },
      ...lasted(moment),
      { id: "in-use", kind: "say", text: fill(words.inUse), note: true },
    ];
  },
  record: (moment, answers) => {
    const found = toProve(moment);
    const result = results[chosen(answers, "result") ?? ""];
    if (!found || result === undefined) return [];
    const goal = found.goal.id;
    const difficulty = difficulties[found.size];
    const sure = ratedIn(answers, "sure");
    const seconds = secondsIn(answers, "minutes");
    return [
      attempted({
        goal,
        result,
        difficulty,
        ...(sure === undefined ? {} : { confidence: sure }),
        ...(seconds === undefined ? {} : { minutes: Math.round(seconds / 60) }),
      }),
      proved({ goal, difficulty, result }),
    ];
  },
};

/** What upkeep can put on a screen. */
export const parts = { keep, add, meet, proof } as const;
