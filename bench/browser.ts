// How long a browser takes to read a long journal back, on a processor a quarter as fast as this one: run with `node bench/browser.ts`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openChromiumIn } from "../tools/browsers.ts";
import { serveScript } from "../tools/site.ts";
import { journalOf } from "./journal.ts";

const SIZE = 20_000;
const LONG = 100_000;
const SLOWER = 4;
const ROUNDS = 9;

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const row = (what: string, milliseconds: number): void =>
  console.log(`${what.padEnd(60)} ${milliseconds.toFixed(0)} ms`);

/** The page can run the acceptance suite as well; what that needs of a test runner is left out. */
const collected = {
  name: "tests-are-collected",
  enforce: "pre" as const,
  resolveId: (name: string, from?: string): string | null =>
    name === "vitest" && from?.endsWith("acceptance.ts")
      ? join(import.meta.dirname, "../packages/stores/test/browser/collect.ts")
      : null,
};
const lines = journalOf(SIZE).map((entry) => JSON.stringify(entry));
const site = await serveScript(join(import.meta.dirname, "../packages/stores/test/browser/page.ts"), {
  files: {
    "/journal": lines.join("\n"),
    "/long": journalOf(LONG)
      .map((entry) => JSON.stringify(entry))
      .join("\n"),
  },
  plugins: [collected],
});
const profile = mkdtempSync(join(tmpdir(), "reprise-bench-"));
const context = await openChromiumIn(profile);

/** A page of its own for each round: nothing is warm but the disk. */
const fresh = async (script: string, slower: number): Promise<number> => {
  const page = await context.newPage();
  await page.goto(site.url);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const milliseconds = await page.evaluate<number>(script);
  await page.close();
  return milliseconds;
};
const rounds = async (script: string, slower: number): Promise<number> => {
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await fresh(script, slower));
  return median(all);
};

console.log(`${context.browser()?.version() ?? ""}, ${SIZE.toLocaleString("en")} entries, median of ${ROUNDS}\n`);
row("taken in from a file, once", await fresh("tab.open().then(() => tab.takeFile('/journal'))", 1));
row("opened and read back", await rounds("tab.openAndLoad()", 1));
row(`opened and read back, ${SLOWER} times slower`, await rounds("tab.openAndLoad()", SLOWER));

row("a lock put on", await fresh("tab.open().then(() => tab.timedLock())", 1));
row("opened and read back, locked", await rounds("tab.know(1), tab.openAndLoad()", 1));
row(`opened and read back, locked, ${SLOWER} times slower`, await rounds("tab.know(1), tab.openAndLoad()", SLOWER));

const page = await context.newPage();
await page.goto(site.url);
const vault = await page.evaluate<{ readonly [part: string]: number }>("tab.longVault('/long')");
console.log(`\na vault of ${LONG.toLocaleString("en")} entries, 500 to a step`);
row("taken in", vault["takenIn"] ?? NaN);
row("followed: all of a journal begins to wait", vault["followed"] ?? NaN);
row("put into the outbox, and out of it again", vault["sentOut"] ?? NaN);
row("one more entry recorded", vault["oneMore"] ?? NaN);
row("one more step", vault["oneStep"] ?? NaN);
await context.close();
await site.close();
rmSync(profile, { recursive: true, force: true });
