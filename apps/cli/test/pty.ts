import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { onTestFinished } from "vitest";
import { environment, REPRISE, type Given } from "./run.ts";

/** How long a condition is waited for, in milliseconds, before a story fails. */
const PATIENCE = 15_000;

/** Keys by name. */
export const keys = { enter: "\r", down: "\u001B[B", escape: "\u001B", ctrlC: "\u0003", space: " " } as const;

/** A visit in a real terminal of 80 by 24: what it shows, what it wrote, and the keys that are pressed. */
export interface Visit {
  readonly pid: number;
  /** Everything on the screen and above it, line by line, without the spaces at the ends. */
  readonly lines: () => readonly string[];
  /** Every byte that was written, escapes and all. */
  readonly raw: () => string;
  readonly press: (keys: string) => void;
  /** Waits until something is true of the screen. */
  readonly until: (isSo: (text: string) => boolean, what?: string) => Promise<void>;
  /** Waits until a text stands on the screen. */
  readonly sees: (text: string) => Promise<void>;
  /** Waits until this question is the one that is being asked, at the end of the screen. */
  readonly asks: (question: string) => Promise<void>;
  /** Waits for the question, then presses the keys. */
  readonly answers: (question: string, keys: string) => Promise<void>;
  readonly ended: Promise<{ readonly code: number; readonly signal: number | undefined }>;
  readonly kill: (signal: string) => void;
  /** Whether any line was ever longer than the screen is wide. */
  readonly wrapped: () => boolean;
  /** Whether the cursor is shown. */
  readonly cursorShown: () => boolean;
}

/** Starts `bin/reprise` in a terminal of its own; `after` is a line of shell that follows in the same terminal. */
export const visit = (args: readonly string[], given: Given, after?: string): Visit => {
  const size = { cols: 80, rows: 24 };
  const words = after === undefined ? [REPRISE, ...args] : ["-c", `sh "$0" "$@"; ${after}`, REPRISE, ...args];
  const pty = spawn("sh", words, {
    ...size,
    name: "xterm-256color",
    cwd: "/",
    env: { ...environment(given), TERM: given.env?.["TERM"] ?? "xterm-256color" },
  });
  const screen = new xterm.Terminal({ ...size, scrollback: 10_000, allowProposedApi: true });
  let raw = "";
  let wrapped = false;
  let over = false;
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const one of [...waiting]) one();
  };
  pty.onData((data) => {
    raw += data;
    screen.write(data, () => {
      const { active } = screen.buffer;
      for (let i = active.baseY; i < active.length; i++) wrapped ||= active.getLine(i)?.isWrapped === true;
      look();
    });
  });
  const ended = new Promise<{ code: number; signal: number | undefined }>((done) =>
    pty.onExit(({ exitCode, signal }) => {
      // What was written last is drawn before anyone is told of the end.
      screen.write("", () => {
        over = true;
        look();
        done({ code: exitCode, signal });
      });
    }),
  );
  onTestFinished(async () => {
    if (!over) pty.kill("SIGKILL");
    await ended;
    screen.dispose();
  });

  const lines = (): readonly string[] => {
    const { active } = screen.buffer;
    const all = Array.from({ length: active.length }, (_, i) => active.getLine(i)?.translateToString(true) ?? "");
    return all.slice(0, all.findLastIndex((line) => line !== "") + 1);
  };
  const until: Visit["until"] = (isSo, what = isSo.toString()) =>
    new Promise((done, failed) => {
      const check = (): void => {
        if (isSo(lines().join("\n"))) end(done);
        else if (over) end(() => failed(new Error(`The visit ended before ${what}\n${lines().join("\n")}`)));
      };
      const end = (then: () => void): void => {
        waiting.delete(check);
        clearTimeout(timer);
        then();
      };
      const timer = setTimeout(
        () => end(() => failed(new Error(`Waited in vain for ${what}\n${lines().join("\n")}`))),
        PATIENCE,
      );
      waiting.add(check);
      check();
    });
  const asks: Visit["asks"] = (question) => until(() => isAsked(lines(), question), `the question ${question}`);

  return {
    pid: pty.pid,
    lines,
    raw: () => raw,
    press: (text) => pty.write(text),
    until,
    sees: (text) => until((all) => all.includes(text), text),
    asks,
    answers: async (question, text) => {
      await asks(question);
      pty.write(text);
    },
    ended,
    kill: (signal) => pty.kill(signal),
    wrapped: () => wrapped,
    cursorShown: () => raw.lastIndexOf("\u001B[?25h") > raw.lastIndexOf("\u001B[?25l"),
  };
};

/** The line of keys that stands under every question. */
const KEYS = /^(?:arrows or a number|number or Space|number, Enter|Enter: go on|Space: pause|leave$|q: leave$)/;

/** Whether a question is the one at the end of the screen: under it stand only its options and the line of keys. */
const isAsked = (lines: readonly string[], question: string): boolean => {
  const at = lines.findLastIndex((line) => line.startsWith(question));
  const under = lines.slice(at + 1);
  return (
    at >= 0 &&
    under.some((line) => KEYS.test(line)) &&
    under.every((line) => /^(?:[ ›]|$)/.test(line) || KEYS.test(line))
  );
};
