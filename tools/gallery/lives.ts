// Invented lives for pictures: journals made with the engine as a visit makes them, so that no picture shows what could not be.
import {
  adjusted,
  attempted,
  cardNow,
  explained,
  felt,
  goalAdded,
  kinds,
  letGo,
  planMade,
  rated,
  setBack,
  winNoted,
  type Block,
  type Draft,
  type Entry,
  type Result,
  type SetbackKind,
  type Suggestion,
} from "@reprise/engine";
import { memoryStore } from "@reprise/stores";
import { openVisit, type Visit } from "@reprise/visit";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Friday 22 May 2026, 2:40 pm in Berlin. */
export const AFTERNOON = Date.UTC(2026, 4, 22, 12, 40);
const OFFSET = 120;

/** A journal as lines, as it stood at a time. */
export interface Life {
  readonly lines: readonly string[];
}

/** Someone whose life is being told: what time it is there, what is put on record. */
interface Telling {
  readonly visit: Visit;
  readonly at: (instant: number) => void;
  readonly record: (...drafts: readonly Draft[]) => Promise<string>;
  /** Answers every screen of the path that is open, until it is at its end. */
  readonly walkPath: (answers?: Answers) => Promise<void>;
  /** Says of the card how the try went. */
  readonly tried: (how: "worked" | "partly" | "not-this-time") => Promise<void>;
}

/** Which option is taken, by block; else the one in the middle. */
type Answers = { readonly [block: string]: unknown };

const valueOf = <Value>(result: Result<Value, { readonly says: string }>): Value => {
  if (!result.ok) throw new Error(result.problem.says);
  return result.value;
};

/** Tells a life; the same telling gives the same lines. */
const tell = async (telling: (me: Telling) => Promise<void>): Promise<Life> => {
  let count = 0;
  const random = (bytes: number): Uint8Array => {
    count++;
    return Uint8Array.from({ length: bytes }, (_, i) => (i < bytes - 2 ? 7 : (count >>> (8 * (bytes - 1 - i))) & 255));
  };
  const now = { instant: AFTERNOON, offset: OFFSET };
  const store = memoryStore(kinds, random);
  const silent = (): void => {};
  const visit = valueOf(await openVisit(store, () => ({ ...now }), silent, random));
  const later = (): void => void (now.instant += 20_000);
  const answerTo = async (shown: Suggestion, answers: Answers): Promise<readonly Entry[]> => {
    const given = shown.screen.blocks.flatMap((block) => {
      const value = answers[block.id] ?? usual(block);
      return value === undefined ? [] : [[block.id, value]];
    });
    later();
    return valueOf(await visit.answerShown(shown, Object.fromEntries(given)));
  };
  await telling({
    visit,
    at: (instant) => void (now.instant = instant),
    record: async (...drafts) => {
      const kept = valueOf(await visit.record(drafts));
      later();
      return (kept[0] as Entry).id;
    },
    walkPath: async (answers = {}) => {
      for (let station = 0; station < 12; station++) {
        const { primary } = visit.next();
        if (primary.rule !== "ritual") return;
        await answerTo(primary, answers);
      }
    },
    tried: async (how) => {
      const card = cardNow(visit.learner(), visit.now());
      if (!card) throw new Error("there is no card to answer");
      await answerTo(card, { tried: how, helped: "yes", begin: undefined });
    },
  });
  return { lines: valueOf(await store.lines()) };
};

/** What someone answers who answers everything, and writes nothing. */
const usual = (block: Block): unknown => {
  if (block.kind === "choose") {
    const { id = "" } = block.options[Math.floor(block.options.length / 2)] ?? {};
    return block.many === undefined ? id : [id];
  }
  if (block.kind === "timer") return { seconds: block.seconds };
  if (block.kind === "pace") return { seconds: 60 };
  if (block.kind === "plan") {
    const first = block.whens?.[0];
    return first ? { if: first.if, then: block.then, at: first.at } : { if: block.ifs[0] ?? "", then: block.then };
  }
  return undefined;
};

const EXAM_LINE = "I ran out of time on question three, again, and could not even read the last page";

/** One setback an hour ago, and nothing else: the path is open. */
export const oneOpen = (): Promise<Life> =>
  tell(async ({ at, record }) => {
    at(AFTERNOON - HOUR);
    await record(setBack({ what: EXAM_LINE, kind: "exam", distress: 50, arousal: 50, willing: "maybe" }));
  });

/** One setback whose path was walked to its end, so many hours before the afternoon. */
export const withCard = (hoursAgo: number, distress = 50): Promise<Life> =>
  tell(async ({ at, record, walkPath }) => {
    at(AFTERNOON - hoursAgo * HOUR);
    await record(setBack({ what: EXAM_LINE, kind: "exam", distress, arousal: 50, willing: "maybe" }));
    await walkPath({
      causes: ["ran-out", "nerves"],
      different: ["ran-out"],
      better: ["Question three, read to its end"],
    });
  });

/** Very bad, and told so an hour ago: care has stepped in front. */
export const overwhelmed = (): Promise<Life> =>
  tell(async ({ at, record }) => {
    at(AFTERNOON - 10 * MINUTE);
    await record(
      setBack({ what: "they cut me off after the first song", kind: "performance", distress: 90, arousal: 80 }),
    );
  });

/** A setback after which one breathed twice within the hour, and wants to again. */
export const breathedTwice = (): Promise<Life> =>
  tell(async ({ at, record, visit }) => {
    at(AFTERNOON - 40 * MINUTE);
    const about = await record(setBack({ what: EXAM_LINE, kind: "exam", distress: 70, arousal: 80, willing: "no" }));
    for (const minutes of [30, 12]) {
      at(AFTERNOON - minutes * MINUTE);
      await record({ type: "regulation/finished", body: { tool: "paced", seconds: 120, about } });
    }
    at(AFTERNOON - 11 * MINUTE);
    await record(felt({ about, distress: 70, arousal: 80 }));
    const { primary } = visit.next();
    if (primary.mechanism === "care") return;
    at(AFTERNOON - 5 * MINUTE);
  });

/** What went wrong in a year: the kind, the goal, the line, how bad, and after how many hours there was another try. */
const year: readonly (readonly [SetbackKind, 0 | 1 | 2 | 3, string, number, number | null])[] = [
  ["exam", 0, "blank page at the quiz, five minutes in", 70, 30],
  ["practice", 1, "bar 12 will not go, not even slowly", 50, 20],
  ["with-others", 2, "I could not say one sentence to her in Spanish", 70, 200],
  ["exam", 0, "I ran out of time on the last two", 50, 46],
  ["not-started", 0, "sat there until eleven and did not open it", 30, 14],
  ["sent-back", 3, "the report came back red all over", 50, 26],
  ["practice", 1, "left hand is behind by the second line", 30, 22],
  ["rejection", 3, "no from the summer school, one line, no reason", 90, 310],
  ["exam", 0, "misread the question and answered another one", 50, 18],
  ["practice", 2, "the subjunctive. again", 30, 40],
  ["performance", 1, "stopped in the middle in front of everyone", 90, 120],
  ["with-others", 2, "he switched to English after my first word", 50, 50],
  ["exam", 0, "half the points on a chapter I thought I knew", 70, 70],
  ["not-started", 1, "three days without the piano", 30, null],
  ["unfair", 3, "marked down for a source they had told us to use", 50, 96],
  ["practice", 1, "the jump in bar 20, one time in ten", 30, 24],
  ["exam", 0, "second quiz, worse than the first", 70, 34],
  ["sent-back", 3, "the code review had forty comments", 50, 12],
  ["practice", 2, "understood nothing of the radio play", 30, 28],
  ["not-started", 0, "did the dishes instead, twice", 10, 9],
  ["performance", 1, "shaking hands in the first half", 70, 60],
  ["exam", 0, "the mock exam: four of ten", 70, 26],
  ["with-others", 2, "laughed at for the accent, kindly, but still", 50, 140],
  ["practice", 1, "memory gap at the repeat", 50, 20],
  ["rejection", 3, "second no, from the lab this time", 70, 90],
  ["exam", 0, "knew it an hour later", 50, 16],
  ["practice", 2, "forgot half the words from last week", 30, 30],
  ["sent-back", 3, "start the method section again, they say", 50, 44],
  ["not-started", 2, "opened the book, closed the book", 30, null],
  ["practice", 1, "too fast again, from the first bar", 30, 18],
  ["exam", 0, "the proof fell apart in the last step", 50, 22],
  ["with-others", 2, "nodded and had understood nothing", 30, 26],
  ["exam", 0, EXAM_LINE, 50, null],
];

const causesBy: { readonly [kind: string]: readonly (readonly string[])[] } = {
  exam: [["ran-out", "nerves"], ["how-studied"], ["misread"], ["sleep", "started-late"]],
  practice: [["how-studied"], ["sleep"], ["new-topic"]],
  other: [["nerves"], ["started-late"], ["how-much"]],
};

const changes = [
  "Read every question first, then begin with the shortest.",
  "Half as fast, and only four bars.",
  "One sentence prepared on paper.",
  "Begin before nine, with the phone in the other room.",
  "Ask one person one exact question.",
];

/** What made a coming back possible, and what was said anew, now and then in words of one's own. */
const enablers = ["small-step", "rest", "person", "small-step", "plan", "change"] as const;
const ownLines: { readonly [place: number]: string } = {
  29: "I only did the first two bars, and then it went on by itself.",
  30: "Slept, then asked Ana to sit beside me while I read the question.",
  31: "One sentence on paper in my pocket. I did not even need it.",
};
const anew: { readonly [place: number]: string } = {
  16: "On Tuesday, with an hour of sleep, I lost the thread in question two.",
  21: "In the mock exam four of ten came; the other six were two kinds of question.",
  30: "In the last step of the proof I used what I had to show. The steps before it stand.",
};

const letters: { readonly [place: number]: string } = {
  16: "Sleep first. The rest of it you know.",
  21: "Count which kinds, not how many.",
  30: "You sat down again. That is all it ever was.",
};

/** A year with thirty-three setbacks and a return after nearly all; the newest is open, from yesterday, with its card. */
export const fullYear = (): Promise<Life> => aYear(false);

/** The same year, with what was said of each coming back, what settled and was feared, and a story that was chosen. */
export const toldYear = (): Promise<Life> => aYear(true);

const aYear = (isTold: boolean): Promise<Life> =>
  tell(async ({ at, record, walkPath, visit }) => {
    const sureness = (i: number) => (isTold ? { confidence: [15, 35, 50, 75, 90][i % 5] as number } : {});
    const begun = AFTERNOON - 362 * DAY;
    at(begun);
    const goals: string[] = [];
    for (const title of ["Calculus II", "Piano, the Bach", "Spanish", "The lab report"])
      goals.push(await record(goalAdded({ title })));
    const apart = 361 / (year.length - 1);
    for (const [i, [kind, which, what, distress, hours]] of year.entries()) {
      const goal = goals[which] as string;
      const isLast = i === year.length - 1;
      const when = isLast ? AFTERNOON - 20 * HOUR : begun + DAY + Math.round(i * apart) * DAY + (i % 5) * HOUR;
      at(when - 3 * HOUR);
      if (isTold && i === 29)
        await record({ type: "rhythm/days-chosen", body: { days: ["monday", "wednesday", "friday", "sunday"] } });
      await record(rated({ goal, confidence: 30 + ((i * 17) % 50), difficulty: [0, -1.5, 1.5][i % 3] as number }));
      at(when - HOUR);
      const difficulty = [0, 1.5, 0, -1.5][i % 4] as number;
      const attempt = await record(
        attempted({ what: "one try", goal, result: (i % 3) * 0.2, difficulty, ...sureness(i) }),
      );
      at(when);
      const arousal = [80, 50, 20][i % 3] as number;
      const setback = await record(setBack({ what, kind, goal, attempt, distress, arousal, willing: "maybe" }));
      const causes = (causesBy[kind] ?? causesBy["other"] ?? [])[i % 3] ?? [];
      if (isLast) {
        await walkPath({
          causes: ["ran-out", "nerves"],
          different: ["ran-out"],
          better: ["Question three, read to its end"],
        });
        continue;
      }
      await record(explained({ setback, attempt, causes: causes as never, different: causes.slice(0, 1) as never }));
      await record(adjusted({ setback, change: changes[i % changes.length] as string }));
      await record(planMade({ setback, if: "it is 7 pm and I sit down at my table", then: "I open the notebook" }));
      if (i % 2 === 0)
        await record(winNoted({ what: "Two minutes of it.", from: "begun", setback, goal, seconds: 120 }));
      at(when + 9 * HOUR);
      await record(felt({ about: setback, distress: Math.max(10, distress - 30), sleep: 6 + (i % 3) }));
      if (hours === null) {
        if (i % 2 === 0) await record(letGo({ recovery: setback }));
        continue;
      }
      at(when + hours * HOUR);
      const result = [0.6, 1, 0.4, 0.8][i % 4] as number;
      const back = await record(
        attempted({
          what: "the first part of it",
          goal,
          result,
          difficulty: i % 5 === 0 ? -3 : difficulty,
          ...sureness(i + 2),
        }),
      );
      if (isTold) await tellOf(record, i, setback, back);
      at(when + (hours + 30) * HOUR);
      if (i % 3 !== 1) await record(attempted({ what: "one more", goal, result: 0.8, difficulty: 0 }));
      if (i % 4 === 0) await record(winNoted({ what: "one page without looking anything up", goal, from: "noted" }));
      visit.next();
    }
    if (isTold) await tellOfAll(record, at, goals);
  });

type Record = Telling["record"];

/** What is said of one coming back. */
const tellOf = async (record: Record, i: number, setback: string, attempt: string): Promise<void> => {
  const [by, line] = [enablers[i % enablers.length], ownLines[i]];
  await record({ type: "bounce-back/made-possible", body: { attempt, by, ...(line ? { line } : {}) } });
  if (i % 4 === 1) {
    await record({ type: "regulation/finished", body: { tool: "look", seconds: 90, before: 70 } });
    await record(felt({ distress: i % 8 === 1 ? 70 : 40 }));
  }
  if (i % 5 === 2) {
    const fear = "I will go blank again";
    const forecast = await record({ type: "exposure/forecast-made", body: { setback, likely: 60 + i, fear } });
    await record({ type: "exposure/forecast-met", body: { forecast, happened: i === 12 ? "partly" : "no" } });
  }
  const again = anew[i];
  if (!again) return;
  await record({ type: "narrative/rewritten", body: { setback, line: again, markers: ["time", "part"] } });
  await record({ type: "narrative/page-kept", body: { setback, kept: true } });
  await record({
    type: "narrative/line-written",
    body: { to: "later", setback, line: letters[i] ?? "" },
  });
};

/** What is said of the whole of it, in the last days. */
const tellOfAll = async (record: Record, at: Telling["at"], goals: readonly string[]): Promise<void> => {
  at(AFTERNOON - 17 * HOUR);
  await record({ type: "identity/said", body: { comingBack: 70 } });
  await record({
    type: "narrative/value-written",
    body: { value: "family", why: "they ask how it went, not what I got" },
  });
  await record({
    type: "narrative/line-written",
    body: { to: "then", line: "Go for a walk first. It can wait an hour." },
  });
  for (const [goal, what] of [
    [goals[0], "Which way round are u and dv?"],
    [goals[0], "The sign when the inner derivative is negative"],
    [goals[2], "después de que: which mood?"],
    [goals[1], "Fingering in bar 20"],
  ])
    await record({ type: "upkeep/kept", body: { goal, what } });
};

/** So many returns on record, and one setback open since yesterday, with its card. */
export const returnsBefore = (times: number): Promise<Life> =>
  tell(async ({ at, record, walkPath, tried }) => {
    for (let i = times; i >= 0; i--) {
      const when = AFTERNOON - (i * 9 + 1) * DAY - 2 * HOUR;
      const [kind, , what] = year[(year.length - 1 - i * 3 + 99) % year.length] as (typeof year)[number];
      at(when);
      await record(setBack({ what, kind, distress: 50, arousal: 50, willing: "maybe" }));
      await walkPath({ causes: ["nerves"], different: ["nerves"] });
      if (i === 0) return;
      at(when + (8 + ((i * 29) % 60)) * HOUR);
      await tried(i % 3 === 0 ? "partly" : "worked");
    }
  });
