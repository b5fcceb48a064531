// What the web app costs on a slow phone, beside the bars: run with `npm run bench:web`, or `npm run bench:web -- --runs 5`.
import { cpus, loadavg } from "node:os";
import type { Page } from "playwright-core";
import { adjusted, explained, planMade, setBack, type Draft, type Entry } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import { serveApp, tappable } from "../tools/app.ts";
import { journalOf } from "./journal.ts";
import { onSlowPhone, returning, SLOW, strange, type Profile, type Script } from "./slow-phone.ts";
import { walk, type Wait } from "./walk.ts";

const SIZE = 20_000;
const count = `${SIZE.toLocaleString("en")} entries`;
const RUNS = Number(/--runs[= ](\d+)/.exec(process.argv.join(" "))?.[1] ?? 3);
const KILO = 1000;
const HOUR = 3_600_000;

const sorted = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => a - b);
const median = (list: readonly number[]): number => sorted(list)[Math.floor(list.length / 2)] ?? NaN;
const percentile = (list: readonly number[], share: number): number =>
  sorted(list)[Math.min(list.length - 1, Math.ceil(share * list.length) - 1)] ?? NaN;
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

const inKilobytes = (bytes: number): string => `${(bytes / KILO).toFixed(1)} kB`;
const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const inMilliseconds = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

/** One line of the table: the median, from the least to the most, and the bar where there is one. */
const row = (what: string, list: readonly number[], say: (value: number) => string, bar?: number): void => {
  const range = list.length > 1 ? `${say(Math.min(...list))} - ${say(Math.max(...list))}` : "";
  const beside = bar === undefined ? "" : `<= ${say(bar)}`.padEnd(14) + (median(list) <= bar ? "met" : "NOT MET");
  console.log(`${what.padEnd(66)} ${say(median(list)).padStart(9)}   ${range.padEnd(22)} ${beside}`);
};

/** What one opening of the app cost. */
interface Opening {
  /** When the first button was painted, and Today where a journal is on record; milliseconds from the start of the navigation. */
  readonly button: number;
  readonly today: number | null;
  /** From the tap on it until the first question was painted. */
  readonly question: number;
  readonly scripts: readonly Script[];
  readonly questionAt: number;
}

/** Long enough for any phone; what has not come by then does not come. */
const PATIENCE = 60_000;

const until = async (page: Page, what: string): Promise<number> => {
  for (const begun = Date.now(); Date.now() - begun < PATIENCE;) {
    const at = await page.evaluate<number | null>(`globalThis.watch?.painted().${what} || null`);
    if (at) return at;
    await page.waitForTimeout(25);
  }
  throw new Error(`the ${what} was never painted`);
};

/** Opens the app, and taps the first button as soon as it stands there: it works if the same page goes on to the question. */
const opened = async (page: Page, url: string): Promise<Opening> => {
  await page.goto(`${url}/`, { waitUntil: "commit" });
  const button = await until(page, "button");
  const first = tappable(page, "Something went wrong");
  await first.scrollIntoViewIfNeeded();
  const box = await first.boundingBox();
  if (!box) throw new Error("the first button is not on the screen");
  const [tapped, document] = await page.evaluate<[number, number]>("[performance.now(), performance.timeOrigin]");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const questionAt = await until(page, "question");
  if (document !== (await page.evaluate("performance.timeOrigin")))
    throw new Error("the first button stood there before it worked: the tap loaded the page anew");
  const { today = null } = await page.evaluate<{ readonly today?: number }>("watch.painted()");
  const scripts = await page.evaluate<readonly Script[]>("watch.scripts()");
  return { button, today, question: questionAt - tapped, scripts, questionAt };
};

const openings = async (url: string, profile: Profile, worker: boolean): Promise<readonly Opening[]> => {
  const all: Opening[] = [];
  for (let run = 0; run < RUNS; run++)
    all.push(await onSlowPhone(url, profile, { worker }, (page) => opened(page, url)));
  return all;
};

/** The bytes of scripts that were there by a time. */
const bytesBy = (scripts: readonly Script[], time: number): number =>
  sum(scripts.filter(({ there }) => there <= time).map(({ bytes }) => bytes));

type When = "button" | "today" | "questionAt";
const times = (list: readonly Opening[], what: When | "question"): readonly number[] =>
  list.map((one) => one[what] ?? NaN);
const bytesUntil = (list: readonly Opening[], what: When): readonly number[] =>
  list.map((one) => bytesBy(one.scripts, one[what] ?? NaN));

/** So many entries, and one setback of this day whose card is made: what Today has most to show of. */
const fullJournal = (): readonly Entry[] => {
  const entries = [...journalOf(SIZE)];
  let random = 0;
  const record = (draft: Draft): string => {
    const stamping = { clock: Date.now() - HOUR, offset: 0, device: "0123456789", newest: entries.at(-1)?.at ?? null };
    entries.push(...entriesFor([draft], stamping, () => Uint8Array.from({ length: 10 }, () => ++random)));
    return entries.at(-1)?.id ?? "";
  };
  const setback = record(setBack({ what: "question three again", kind: "exam", distress: 50, willing: "maybe" }));
  record(explained({ setback, causes: ["ran-out"], different: ["ran-out"] }));
  record(adjusted({ setback, change: "The short questions first." }));
  record(planMade({ setback, if: "it is 7 pm and I sit down", then: "I open the notebook", at: Date.now() + HOUR }));
  return entries;
};

const says = ({ what, wait, work }: Wait): string => `${what}: ${wait.toFixed(0)} ms, ${work.toFixed(0)} of them work`;

const busy = (loadavg()[0] ?? 0) > cpus().length / 2;
const app = await serveApp();
const { url } = app;
const lines = fullJournal().map((entry) => JSON.stringify(entry));
const empty = await strange(url, []);
const full = await strange(url, lines);
const kept = await returning(url, full);

console.log(
  [
    `Chromium on ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0]?.toFixed(1)} as it began; every opening in a new process.`,
    `A processor ${SLOW.processor} times slower; ${(SLOW.down * 8) / 1e6} Mbit/s down, ${(SLOW.up * 8) / 1e6} up, ${SLOW.latency} ms to the first byte of each answer; gzip; HTTP/1.1.`,
    `The median of ${RUNS}, from the least to the most.`,
    busy ? "This machine is busy with other things: every time is longer than it would be.\n" : "",
  ].join("\n"),
);

const first = await openings(url, empty, false);
row("the first button works: nothing on record, first visit", times(first, "button"), inSeconds, 1500);
row("  from a tap on it to the first question", times(first, "question"), inSeconds);
row("  JavaScript until it works", bytesUntil(first, "button"), inKilobytes, 90_000);
row("  JavaScript until the first question, with the engine", bytesUntil(first, "questionAt"), inKilobytes);

const cold = await openings(url, full, false);
row(`Today painted: ${count} on record, nothing of the app here`, times(cold, "today"), inSeconds, 2000);
row("  from a tap to the first question", times(cold, "question"), inSeconds);
row("  JavaScript until Today", bytesUntil(cold, "today"), inKilobytes);

const again = await openings(url, kept, true);
row(`Today painted: ${count} on record, the app kept here`, times(again, "today"), inSeconds, 2000);
row("  from a tap to the first question", times(again, "question"), inSeconds);

const waits: Wait[] = [];
for (let run = 0; run < RUNS; run++)
  waits.push(
    ...(await onSlowPhone(url, kept, { worker: true }, async (page) => {
      await page.goto(`${url}/`);
      await until(page, "today");
      return walk(page);
    })),
  );
const all = waits.map(({ wait }) => wait);
row(`input to next paint, ${waits.length / RUNS} taps and keys: p98`, [percentile(all, 0.98)], inMilliseconds, 100);
row("  median", [median(all)], inMilliseconds);
console.log("\nThe longest waits, and how much of each the app worked:");
for (const one of waits.toSorted((a, b) => b.wait - a.wait).slice(0, 8)) console.log(`  ${says(one)}`);

for (const profile of [empty, full, kept]) profile.drop();
await app.stop();
