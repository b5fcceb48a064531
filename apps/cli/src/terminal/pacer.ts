import { words } from "../words/en.ts";
import { fill } from "@reprise/engine";
import { harmless } from "@reprise/visit";
import { clockText } from "./as-text.ts";
import { commonKeys, type Asked, type Asking } from "./asked.ts";
import type { Key, Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** How often the picture is drawn anew, in milliseconds. */
const FRAME = 100;

/** A running time: begun at an instant, held while paused. It goes by the clock, so that it is true however slow the terminal is. */
const stopwatch = (begun: number) => {
  let paused: number | null = null;
  let lost = 0;
  return {
    seconds: (): number => Math.max(0, ((paused ?? Date.now()) - begun - lost) / 1000),
    isPaused: (): boolean => paused !== null,
    toggle: (): void => {
      if (paused === null) paused = Date.now();
      else {
        lost += Date.now() - paused;
        paused = null;
      }
    },
  };
};

const done = (seconds: number): Asked => ({
  kind: "answer",
  value: { seconds: Math.max(1, Math.round(seconds)) },
  label: clockText(seconds),
});

/** What a key means while something runs; undefined goes on. */
const ended = (key: Key | null, seconds: number): Asked | undefined => {
  if (!key) return undefined;
  if (key.name === "return" || key.name === "enter") return done(seconds);
  const common = commonKeys[key.text] ?? (key.name === "escape" ? "leave" : undefined);
  return common === undefined ? undefined : { kind: common };
};

/** Where a breath stands: which part of it, and how far into that part, from 0 to 1. */
export const breathAt = (
  pattern: readonly number[],
  seconds: number,
): { readonly part: number; readonly share: number } => {
  const length = pattern.reduce((sum, one) => sum + one, 0);
  let left = seconds % length;
  for (const [part, one] of pattern.entries()) {
    if (left < one) return { part, share: left / one };
    left -= one;
  }
  return { part: 0, share: 0 };
};

/** How far the line is open: it opens over every part but the last, and closes over the last. */
export const openness = (pattern: readonly number[], seconds: number): number => {
  const { part, share } = breathAt(pattern, seconds);
  const last = pattern.length - 1;
  if (part === last) return 1 - share;
  const opening = pattern.slice(0, last);
  const before = opening.slice(0, part).reduce((sum, one) => sum + one, 0);
  return (before + share * (opening[part] ?? 0)) / opening.reduce((sum, one) => sum + one, 0);
};

/** Breathing: a line that opens on the way in and closes on the way out, true to the clock; a word for each part. */
export const pace = async (terminal: Terminal, { block, started, keepStarted }: Asking<"pace">): Promise<Asked> => {
  const total = block.pattern.reduce((sum, one) => sum + one, 0) * block.rounds;
  const word = (seconds: number): string => block.words[breathAt(block.pattern, seconds).part] ?? "";
  return run(terminal, { text: block.text, total, started, keepStarted }, (seconds) => {
    const width = Math.min(terminal.columns() - 4, 48);
    const bars = Math.max(1, Math.round(width * openness(block.pattern, seconds)));
    const margin = " ".repeat(Math.floor((width - bars) / 2) + 2);
    return { line: `${margin}${"━".repeat(bars)}`, word: word(seconds) };
  });
};

/** A time that runs: a ruler that fills from the left. */
export const timer = async (terminal: Terminal, { block, started, keepStarted }: Asking<"timer">): Promise<Asked> =>
  run(terminal, { text: block.text, total: block.seconds, started, keepStarted }, (seconds) => {
    const width = Math.min(terminal.columns() - 4, 48);
    const full = Math.min(width, Math.round((width * seconds) / block.seconds));
    return { line: `  ${"━".repeat(full)}${"─".repeat(width - full)}`, word: "" };
  });

interface Running {
  readonly text: string;
  readonly total: number;
  readonly started: number | null;
  readonly keepStarted: (at: number) => Promise<void>;
}

/** Runs until its time is over or someone ends it. A time begun before the program was closed goes on where it is by now. */
const run = async (
  terminal: Terminal,
  { text, total, started, keepStarted }: Running,
  picture: (seconds: number) => { readonly line: string; readonly word: string },
): Promise<Asked> => {
  const goesOn = started !== null && Date.now() - started < total * 1000 && Date.now() >= started;
  const begun = goesOn ? started : Date.now();
  if (!goesOn) await keepStarted(begun);
  const watch = stopwatch(begun);
  if (terminal.plain) return runPlain(terminal, text, total, watch, picture);
  for (;;) {
    const seconds = watch.seconds();
    if (seconds >= total) {
      terminal.bell();
      return done(total);
    }
    const { line, word } = picture(seconds);
    const { style } = terminal;
    const left = fill(words.left, { time: clockText(total - seconds) });
    terminal.draw([
      ...wrap(harmless(text), terminal.columns()).map(style.title),
      style.yours(line),
      `  ${watch.isPaused() ? words.paused : word}`,
      style.note(`  ${left}`),
      ...wrap(words.keysTimer, terminal.columns()).map(style.note),
    ]);
    const key = await terminal.key(FRAME);
    if (key?.name === "space") watch.toggle();
    const end = ended(key, watch.seconds());
    if (end) return end;
  }
};

const runPlain = async (
  terminal: Terminal,
  text: string,
  total: number,
  watch: ReturnType<typeof stopwatch>,
  picture: (seconds: number) => { readonly word: string },
): Promise<Asked> => {
  terminal.say(text);
  terminal.say(`${words.plainTimer} ${clockText(total)}`);
  for (let said = ""; watch.seconds() < total;) {
    const { word } = picture(watch.seconds());
    if (word !== said && word !== "") terminal.say(word);
    said = word;
    const key = await terminal.key(FRAME);
    if (!key) continue;
    const common = commonKeys[key.text.trim().toLowerCase()];
    return common === undefined ? done(watch.seconds()) : { kind: common };
  }
  terminal.bell();
  return done(total);
};
