import { decodeLine, kinds, type Entry, type Line } from "@reprise/engine";
import { openBrowserStore } from "../../src/browser/index.ts";
import { memoryStore, type Store } from "../../src/index.ts";

/** Merges the same hundred handfuls of lines into a store in this browser and one in memory: what each then holds. */
export const besideMemory = async (seed: number) => {
  const opened = await openBrowserStore(`beside-memory-${seed}`, kinds);
  if (!opened.ok) throw new Error(opened.problem.says);
  const handfuls = handfulsOf(seed);
  const [browser, memory] = [opened.value, memoryStore(kinds, (bytes) => new Uint8Array(bytes))];
  const held = { browser: await holding(browser, handfuls), memory: await holding(memory, handfuls) };
  await browser.close();
  return held;
};

const holding = async (store: Store, handfuls: readonly (readonly Line[])[]) => {
  const merged = [];
  for (const lines of handfuls) merged.push(await store.merge(lines));
  const [lines, loaded] = [await store.lines(), await store.load()];
  if (!lines.ok || !loaded.ok) throw new Error("a store could not be read");
  // As text: what carries it out of a page loses what stands in it twice.
  return JSON.stringify({ merged, lines: lines.value, ...loaded.value }, null, 1);
};

const IDS = 300;

/** Wins, amendments, redactions and lines of a later release, about one another, in no order; some come twice, some with a hundred others. */
const handfulsOf = (seed: number): readonly (readonly Line[])[] => {
  let state = seed;
  const dice = (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  const id = (n: number): string => `01KJPWD6M0000000000000${String(n).padStart(4, "0")}`;
  const any = (): Line => {
    const about = { entry: id(dice(IDS)) };
    const what = `words ${dice(1000)} `.repeat(dice(30) + 1);
    const [type, body] = (
      [
        ["attempts/win-noted", { what }],
        ["attempts/win-noted", { what, from: "noted" }],
        ["journal/amended", { ...about, body: { what } }],
        ["journal/redacted", { ...about, rest: dice(2) === 0 ? null : { from: "noted" } }],
        ["later/kind", { what }],
      ] as const
    )[dice(5)] as readonly [string, unknown];
    const entry: Entry = { id: id(dice(IDS)), at: dice(50), offset: 0, device: "AAAAAAAAAA", type, version: 1, body };
    const line = decodeLine(`${dice(2) === 0 ? " " : ""}${JSON.stringify(entry)}`, kinds);
    if (!line.ok) throw new Error(line.problem.says);
    return line.value;
  };
  return Array.from({ length: 100 }, () => Array.from({ length: dice(10) === 0 ? 120 : dice(4) }, any));
};
