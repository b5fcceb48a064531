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
      await record(
        attempted({ what: "The first task of it", goal, result: 0.8, difficulty, confidence: 45 + 5 * week }),
      );
    }
    for (let again = 0; again < 2; again++) {
      later(10);
      if (week < 7) await record(attempted({ what: "One more", goal, result: again === 0 ? 0.4 : 1, difficulty: 0 }));
    }
    await record(winNoted({ what: `Asked one exact question in week ${week + 1}`, goal, from: "noted" }));
    now.instant = Math.max(now.instant, AFTERNOON - 62 * DAY + (week + 1) * 7 * DAY);
  }
  now.instant = AFTERNOON - 5 * DAY;
  await record(winNoted({ what: "The driving test, at the second go", from: "remembered", than: "harder" }));
  return `${value(await store.lines()).join("\n")}\n`;
};
