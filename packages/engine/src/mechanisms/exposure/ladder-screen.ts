import { sayable } from "../../care/gate.ts";
import { chosen, ratedIn, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { brief, fill } from "../../screens/words.ts";
import { setbackOf, type Moment, type Part } from "../mechanism.ts";
import { forecastAbout, hasLadder, isOpenLadder } from "./advice.ts";
import {
  endings,
  ladderMade,
  ladderPutAway,
  rungAdded,
  rungTried,
  safeties,
  type Ending,
  type Safe,
} from "./events.ts";
import { ladderOf, type Exposure } from "./fold.ts";
import { isOwnDiscomfort, isPermitted, isSafe } from "./permitted.ts";
import { hasGap, offeredRung, type Ladder } from "./rungs.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

type Here = Moment<Exposure>;

/** How many versions are asked for on one screen. */
const asked = [1, 2, 3, 4] as const;

const expectation = (id: string, text: string): Block => ({
  id,
  kind: "rate",
  text,
  low: 0,
  high: 100,
  lowLabel: fill(words.expectLow),
  highLabel: fill(words.expectHigh),
});

/** Versions of what is feared, each with how bad they expect it to be, and whether it is safe. */
export const ladder: Part<Exposure> = {
  title: () => fill(words.ladderTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback || !isPermitted(moment) || !isSafe(moment, setback)) return [];
    if (hasLadder(moment, setback.id, setback.goal)) return [];
    const forecast = forecastAbout(moment, setback.id);
    const fear = forecast ? sayable(moment.care, forecast.id, forecast.fear) : null;
    return [
      ...(fear === null ? [] : [{ id: "fear", kind: "quote", text: fear } as const]),
      { id: "say", kind: "say", text: fill(words.ladderSay) },
      {
        id: "rungs",
        kind: "write",
        text: fill(words.rungsAsk),
        fields: asked.map((n) => fill(words[`rung-${n}`])),
        limit: 200,
      },
      ...asked.map((n) => expectation(`expect-${n}`, fill(words.expect, { n }))),
      { id: "safety", kind: "write", text: fill(words.safetyAsk), fields: [fill(words.safetyField)], limit: 200 },
      {
        id: "safe",
        kind: "choose",
        text: fill(words.safeAsk),
        options: safeties.map((id) => ({ id, label: fill(words[id]) })),
      },
      { id: "cap", kind: "say", text: fill(words.ladderNote), note: true },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const rungs = asked.flatMap((n) => {
      const text = written(answers, "rungs", n - 1);
      return text === undefined ? [] : [{ text, distress: ratedIn(answers, `expect-${n}`) ?? null }];
    });
    if (!setback || rungs.length === 0) return [];
    const safety = written(answers, "safety");
    const safe = chosen(answers, "safe") as Safe | undefined;
    return [
      ladderMade({
        setback: setback.id,
        ...(setback.goal ? { goal: setback.goal } : {}),
        rungs: rungs.map(({ text }) => text),
        distress: rungs.map(({ distress }) => distress),
        ...(safety === undefined ? {} : { safety }),
        ...(safe === undefined ? {} : { safe }),
      }),
    ];
  },
};

/** A ladder and the rung that stands next on it; null where there is none. */
const next = (moment: Here): { readonly ladder: Ladder; readonly rung: number } | null => {
  const ladder = ladderOf(moment.own, moment.subject);
  const rung = ladder && !ladder.away ? offeredRung(ladder, moment.now) : null;
  return !ladder || rung === null ? null : { ladder, rung };
};

/** The words of a rung that may be offered now; null where care, the ladder, or what its words met says no. */
const offer = (moment: Here, { ladder, rung }: NonNullable<ReturnType<typeof next>>): string | null => {
  const one = ladder.rungs[rung];
  return one && isPermitted(moment) && isOpenLadder(moment, ladder) && !moment.care.hidden[ladder.id]
    ? sayable(moment.care, one.from, one.text)
    : null;
};

/** What makes it feel safer: with it or without it, and, after some times with it, that it may be left out. */
const safetyBlocks = ({ safety, tries }: Ladder): readonly Block[] => {
  if (safety === null) return [];
  const often = tries.filter((one) => one.safety === "with").length >= k.dropAfter.value;
  return [
    {
      id: "safety",
      kind: "choose",
      text: fill(words.safetyWith, { safety: brief(safety) }),
      options: (["with", "without"] as const).map((id) => ({ id, label: fill(words[id]) })),
    },
    ...(often ? [{ id: "drop", kind: "say", text: fill(words.dropNote), note: true } as const] : []),
  ];
};

/** One small version of it, if they want to; then how it was. */
export const rung: Part<Exposure> = {
  title: () => fill(words.rungTitle),
  blocks: (moment) => {
    const offered = next(moment);
    const text = offered ? offer(moment, offered) : null;
    if (!offered || text === null) return [];
    const { ladder } = offered;
    const setback = ladder.setback === null ? null : moment.attempts.setbacks[ladder.setback];
    return [
      { id: "rung", kind: "quote", text },
      { id: "say", kind: "say", text: fill(words.rungSay) },
      ...(isOwnDiscomfort(setback)
        ? [{ id: "expected", kind: "say", text: fill(words.rungExpected), note: true } as const]
        : []),
      { id: "stop", kind: "say", text: fill(words.rungStop), note: true },
      {
        id: "went",
        kind: "choose",
        text: fill(words.went),
        options: [...endings, "away" as const].map((id) => ({ id, label: fill(words[id]) })),
      },
      expectation("distress", fill(words.rungBad)),
      ...safetyBlocks(ladder),
      ...(hasGap(ladder)
        ? [
            {
              id: "between",
              kind: "write",
              text: fill(words.betweenAsk),
              fields: [fill(words.betweenField)],
              limit: 200,
            } as const,
            expectation("between-expect", fill(words.betweenBad)),
          ]
        : []),
    ];
  },
  record: (moment, answers) => {
    // What was tried is kept, though it may have become night, or hard, since it was offered.
    const offered = next(moment);
    if (!offered) return [];
    const ladder = offered.ladder.id;
    const went = chosen(answers, "went");
    if (went === "away") return [ladderPutAway({ ladder })];
    const distress = ratedIn(answers, "distress");
    const safety = chosen(answers, "safety") as "with" | "without" | undefined;
    const between = written(answers, "between");
    const expect = ratedIn(answers, "between-expect");
    return [
      ...(went === undefined && distress === undefined
        ? []
        : [
            rungTried({
              ladder,
              rung: offered.rung,
              ...(went === undefined ? {} : { stayed: went as Ending }),
              ...(distress === undefined ? {} : { distress }),
              ...(safety === undefined ? {} : { safety }),
            }),
          ]),
      ...(between === undefined
        ? []
        : [rungAdded({ ladder, rung: between, ...(expect === undefined ? {} : { distress: expect }) })]),
    ];
  },
};
