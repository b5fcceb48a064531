import {
  attempted,
  explained,
  felt,
  goalAdded,
  letGo,
  setBack,
  winNoted,
  type Draft,
  type Entry,
} from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";

/** A journal of so many entries, the same every time: four goals, tries, setbacks, feelings, causes, wins, in a life's order. */
export const journalOf = (size: number): readonly Entry[] => {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  let count = 0;
  const bytes = (): Uint8Array => {
    count++;
    return Uint8Array.from({ length: 10 }, (_, i) => (i < 6 ? 0 : (count >>> (8 * (9 - i))) & 255));
  };
  const entries: Entry[] = [];
  let clock = Date.parse("2020-01-01T08:00:00Z");
  const record = (draft: Draft): string => {
    clock += 60_000 + Math.floor(random() * 3_600_000);
    const newest = entries.at(-1)?.at ?? null;
    const kept = entriesFor([draft], { clock, offset: 60, device: "0123456789", newest }, bytes);
    entries.push(...kept);
    return (kept[0] as Entry).id;
  };
  const goals = ["Calculus II", "Piano", "Spanish", "Rust"].map((title) => record(goalAdded({ title })));
  while (entries.length < size) {
    const goal = goals[Math.floor(random() * goals.length)] as string;
    const dice = random();
    if (dice < 0.55) {
      const result = Math.round(random() * 4) / 4;
      const difficulty = Math.round((random() * 6 - 3) * 2) / 2;
      record(
        attempted({ what: "a step on the way", goal, result, difficulty, confidence: Math.round(random() * 100) }),
      );
    } else if (dice < 0.7) {
      const attempt = record(attempted({ what: "one that did not work", goal, result: 0 }));
      const setback = record(
        setBack({ what: "it did not work", kind: "exam", goal, attempt, distress: 50, arousal: 50 }),
      );
      record(explained({ setback, attempt, causes: ["ran-out", "nerves"], different: ["ran-out"] }));
      if (random() < 0.1) record(letGo({ recovery: setback }));
    } else if (dice < 0.9) record(felt({ distress: Math.round(random() * 100), arousal: Math.round(random() * 100) }));
    else record(winNoted({ what: "a small one", goal, from: "noted" }));
  }
  return entries.slice(0, size);
};
