import { kinds, winNoted } from "@reprise/engine";
import { memoryStore } from "@reprise/stores";
import { openVisit } from "@reprise/visit";
import { AFTERNOON, DAY } from "./hand.ts";

/** A journal of so many wins, as it would stand in a file: long enough that a sync takes several rounds. */
export const manyWins = async (count: number): Promise<string> => {
  let drawn = 0;
  const random = (bytes: number): Uint8Array => {
    drawn++;
    return Uint8Array.from({ length: bytes }, (_, i) => (i < bytes - 4 ? 9 : (drawn >>> (8 * (bytes - 1 - i))) & 255));
  };
  const store = memoryStore(kinds, random);
  const now = { instant: AFTERNOON - DAY, offset: 120 };
  const visit = await openVisit(
    store,
    () => now,
    () => {},
    random,
  );
  if (!visit.ok) throw new Error(visit.problem.says);
  for (let from = 0; from < count; from += 500) {
    now.instant += 1000;
    const drafts = Array.from({ length: Math.min(500, count - from) }, (_, i) =>
      winNoted({ what: `Small thing ${from + i + 1}`, from: "noted" }),
    );
    const recorded = await visit.value.record(drafts);
    if (!recorded.ok) throw new Error(recorded.problem.says);
  }
  const lines = await store.lines();
  if (!lines.ok) throw new Error(lines.problem.says);
  return `${lines.value.join("\n")}\n`;
};
