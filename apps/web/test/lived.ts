import {
  attempted,
  explained,
  felt,
  goalAdded,
  kinds,
  letGo,
  rated,
  setBack,
  winNoted,
  type Draft,
  type Result,
} from "@reprise/engine";
import { memoryStore } from "@reprise/stores";
import { openVisit } from "@reprise/visit";
import { AFTERNOON, DAY, HOUR } from "./hand.ts";

/** The last two months of someone who tries, is set back, and comes back: enough that every picture is drawn. */

const value = <Value>(result: Result<Value, { readonly says: string }>): Value => {
  if (!result.ok) throw new Error(result.problem.says);
  return result.value;
};

/** What was said of one coming back: what made it possible, how one settled, and now and then a page of it. */
const saidOf = (week: number, setback: string, attempt: string): readonly Draft[] => [
  { type: "bounce-back/made-possible", body: { attempt, by: "small-step", line: `It began with two minutes ${week}` } },
  { type: "regulation/finished", body: { tool: "look", seconds: 60, before: 70 } },
  felt({ distress: 40 }),
  ...(week === 1
    ? [
        {
          type: "narrative/rewritten",
          body: { setback, line: "In the last hour I lost the thread", markers: ["time"] },
        },
        { type: "narrative/page-kept", body: { setback, kept: true } },
        { type: "narrative/line-written", body: { setback, to: "later", line: "You sat down again" } },
      ]
    : []),
];

/** What was said of all of it. */
const saidOfAll = (goal: string): readonly Draft[] => [
  { type: "identity/said", body: { comingBack: 60 } },
  { type: "rhythm/days-chosen", body: { days: ["monday", "thursday", "sunday"] } },
  { type: "narrative/value-written", body: { value: "family", why: "they ask how it went" } },
  { type: "upkeep/kept", body: { goal, what: "Which way round are u and dv?" } },
];

/** A journal as it would stand in a file: two goals, some thirty tries, eight setbacks of which one is open and one was let go. */
export const livedJournal = async (): Promise<string> => {
  let count = 0;
  const random = (bytes: number): Uint8Array => {
    count++;
    return Uint8Array.from({ length: bytes }, (_, i) => (i < bytes - 2 ? 7 : (count >>> (8 * (bytes - 1 - i))) & 255));
  };
  const now = { instant: AFTERNOON - 62 * DAY, offset: 120 };
  const store = memoryStore(kinds, random);
  const visit = value(
    await openVisit(
      store,
      () => now,
      () => {},
      random,
    ),
  );
  const record = async (...drafts: readonly Draft[]): Promise<string> =>
    value(await visit.record(drafts))[0]?.id as string;
  const later = (hours: number): void => void (now.instant += hours * HOUR);

  const calculus = await record(goalAdded({ title: "Calculus II" }));
  const piano = await record(goalAdded({ title: "Piano, bars 9 to 16" }));
  for (let week = 0; week < 8; week++) {
    const goal = week % 3 === 2 ? piano : calculus;
    const difficulty = [-1.5, 0, 0, 1.5][week % 4] as number;
    const result = [0.2, 0.6, 0.4, 1][week % 4] as number;
    await record(rated({ goal, confidence: 25 + 8 * week, difficulty }));
    later(3);
    const attempt = await record(attempted({ what: `Sheet ${week + 1}`, goal, result, difficulty, minutes: 40 }));
    later(1);
    const setback = await record(
      setBack({ what: "I had nothing left in the last hour", kind: "exam", goal, attempt, distress: 70, arousal: 80 }),
    );
    await record(explained({ setback, attempt, causes: ["started-late", "sleep"], different: ["sleep"] }));
    later(8);
    await record(felt({ about: setback, distress: 30, sleep: 7 }));
    if (week === 4) await record(letGo({ recovery: setback }));
    else if (week < 7) {
      later([2, 14, 50, 26, 0, 120, 9][week] as number);
      const back = await record(
        attempted({ what: "The first task of it", goal, result: 0.8, difficulty, confidence: 45 + 5 * week }),
      );
      await record(...saidOf(week, setback, back));
    }
    for (let again = 0; again < 2; again++) {
      later(10);
      const confidence = 20 + 10 * week;
      if (week < 7)
        await record(attempted({ what: "One more", goal, result: again === 0 ? 0.4 : 1, difficulty: 0, confidence }));
    }
    await record(winNoted({ what: `Asked one exact question in week ${week + 1}`, goal, from: "noted" }));
    now.instant = Math.max(now.instant, AFTERNOON - 62 * DAY + (week + 1) * 7 * DAY);
  }
  now.instant = AFTERNOON - 5 * DAY;
  await record(...saidOfAll(calculus));
  await record(winNoted({ what: "The driving test, at the second go", from: "remembered", than: "harder" }));
  return `${value(await store.lines()).join("\n")}\n`;
};
