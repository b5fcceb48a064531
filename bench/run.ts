import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { advise, attempted, kinds, remember, type Entry } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import { openNodeStore } from "@reprise/stores/node";
import { journalOf } from "./journal.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
const percentile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(share * list.length) - 1)] ?? NaN;
const row = (what: string, figure: string, bar: string, met: boolean): void =>
  console.log(`${what.padEnd(58)} ${figure.padStart(18)}   bar ${bar.padEnd(20)} ${met ? "met" : "NOT MET"}`);

console.log(`node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()})\n`);

/** The whole fold: every mechanism, in the order in which things happened. */
const fold = (): void => {
  const size = 1_000_000;
  const entries = journalOf(size);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const rates: number[] = [];
  let memory = remember([]);
  for (let round = 0; round < 5; round++) {
    // Each round begins with an empty heap, as a program does that opens its journal.
    memory = remember([]);
    globalThis.gc?.();
    const start = performance.now();
    memory = remember(entries);
    rates.push(size / ((performance.now() - start) / 1000));
  }
  globalThis.gc?.();
  const held = (process.memoryUsage().heapUsed - before) / size;
  row(
    `fold of ${size.toLocaleString("en")} entries, median of 5`,
    `${Math.round(median(rates)).toLocaleString("en")} /s`,
    ">= 1,000,000 /s",
    median(rates) >= 1e6,
  );
  console.log(
    `  memory held for ${memory.learner.entries.toLocaleString("en")} entries: ${held.toFixed(0)} bytes each`,
  );
};

/** One entry more, and advice again. */
const appendAndAdvise = (): void => {
  const entries = journalOf(100_000);
  const memory = remember(entries);
  const last = entries.at(-1) as Entry;
  const goal = (entries[0] as Entry).id;
  let clock = last.at;
  let count = 0;
  const bytes = (): Uint8Array =>
    Uint8Array.from({ length: 10 }, (_, i) => (i === 0 ? 255 : (++count >>> (8 * (i % 4))) & 255));
  const times: number[] = [];
  for (let i = 0; i < 2000; i++) {
    clock += 60_000;
    const start = performance.now();
    memory.add(
      entriesFor(
        [attempted({ goal, result: i % 2 })],
        { clock, offset: 60, device: "0123456789", newest: memory.learner.newest },
        bytes,
      ),
    );
    advise(memory.learner, { instant: clock, offset: 60 });
    times.push(performance.now() - start);
  }
  row(
    "one entry more at 100,000, and advice again: p99 of 2,000",
    `${percentile(times, 0.99).toFixed(2)} ms`,
    "<= 5 ms",
    percentile(times, 0.99) <= 5,
  );
  console.log(`  median ${median(times).toFixed(2)} ms`);
};

/** The command line from a cold process. */
const start = async (): Promise<void> => {
  const home = mkdtempSync(join(tmpdir(), "reprise-bench-"));
  try {
    const store = openNodeStore(home, kinds);
    if (!store.ok) throw new Error(store.problem.says);
    await store.value.merge(journalOf(100_000).map((entry) => ({ text: JSON.stringify(entry), entry, known: true })));
    await store.value.close();
    const time = (args: readonly string[]): number => {
      const begun = performance.now();
      const { status, stderr } = spawnSync("sh", [join(root, "bin", "reprise"), ...args], {
        encoding: "utf8",
        env: { ...process.env, REPRISE_HOME: home },
      });
      if (status !== 0) throw new Error(stderr);
      return performance.now() - begun;
    };
    const rounds = (args: readonly string[]): number => {
      time(args);
      return median(Array.from({ length: 7 }, () => time(args)));
    };
    const help = rounds(["--help"]);
    row("start of the command line: --help, median of 7", `${help.toFixed(0)} ms`, "<= 500 ms", help <= 500);
    for (const args of [
      ["next", "--json"],
      ["show", "--json"],
    ]) {
      const took = rounds(args);
      row(
        `start with 100,000 entries: ${args.join(" ")}, median of 7`,
        `${took.toFixed(0)} ms`,
        "<= 500 ms",
        took <= 500,
      );
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

fold();
appendAndAdvise();
await start();
