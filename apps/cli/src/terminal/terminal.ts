import { emitKeypressEvents } from "node:readline";
import { harmless } from "@reprise/visit";
import { styleFor, takesColours, type Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** One key, by its name where it has one, and by what it types. */
export interface Key {
  readonly name: string;
  readonly text: string;
}

/** A person at a terminal: what is written to them, and the keys they press. Text typed ahead is kept in order. */
export interface Terminal {
  readonly style: Style;
  readonly plain: boolean;
  /** Writes lines for good, wrapped. */
  readonly say: (text: string, paint?: (line: string) => string) => void;
  /** Writes lines for good as they are, already wrapped and harmless. */
  readonly lines: (lines: readonly string[]) => void;
  /** Draws lines in place of those drawn before. */
  readonly draw: (lines: readonly string[]) => void;
  /** Leaves what was drawn where it is, or takes it away. */
  readonly settle: (keep: boolean) => void;
  /** The next key; null when none came within so many milliseconds. */
  readonly key: (within?: number) => Promise<Key | null>;
  /** A key that was taken too early, back in front of the others. */
  readonly putBack: (key: Key) => void;
  readonly bell: () => void;
  /** Takes away all that is seen and all that was above it. */
  readonly wipe: () => void;
  readonly columns: () => number;
  /** How many lines are seen at once. */
  readonly rows: () => number;
  readonly close: () => void;
}

/** Someone pressed Ctrl-C, their terminal went away, or they left at once (0): the visit ends with this exit code. */
export class Interrupted extends Error {
  readonly code: number;
  constructor(code: number) {
    super("interrupted");
    this.code = code;
  }
}

/** What ends a visit from outside, and the exit code that says so: 128 and the signal's number. */
const endings = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Clears what is seen, then what can be scrolled back to, and begins at the top. */
const WIPE = "\u001B[2J\u001B[3J\u001B[H";
const HIDE = "\u001B[?25l";
const SHOW = "\u001B[?25h";
const PASTE_ON = "\u001B[?2004h";
const PASTE_OFF = "\u001B[?2004l";

/** The process's own terminal. In plain mode keys are whole lines, and nothing is drawn twice. */
export const openTerminal = (plain: boolean): Terminal => {
  const { stdin, stdout } = process;
  const style = styleFor(!plain && takesColours(process.env));
  const queue: Key[] = [];
  let wake: (() => void) | null = null;
  let gone: number | null = null;
  let drawn = 0;
  let pasting = false;
  let line = "";

  const push = (key: Key): void => {
    queue.push(key);
    wake?.();
  };
  const interrupt = (code: number): void => {
    gone ??= code;
    wake?.();
  };
  const hangUp = (): void => interrupt(endings.SIGHUP);
  const signalled = (signal: NodeJS.Signals): void => interrupt(endings[signal as keyof typeof endings]);
  const onKey = (text: string | undefined, key: { name?: string; ctrl?: boolean; meta?: boolean }): void => {
    if (key.name === "paste-start") pasting = true;
    else if (key.name === "paste-end") pasting = false;
    else if (key.ctrl && (key.name === "c" || key.name === "d")) interrupt(endings.SIGINT);
    else if (pasting) push({ name: "", text: /[\r\n\t]/.test(text ?? "") ? " " : (text ?? "") });
    else
      push({ name: key.ctrl ? `ctrl-${key.name}` : (key.name ?? ""), text: key.ctrl || key.meta ? "" : (text ?? "") });
  };
  const onLines = (chunk: string): void => {
    line += chunk;
    for (let end = line.search(/\r?\n/); end >= 0; end = line.search(/\r?\n/)) {
      push({ name: "line", text: line.slice(0, end) });
      line = line.slice(end).replace(/^\r?\n/, "");
    }
  };

  stdin.setEncoding("utf8");
  if (plain) {
    stdin.on("data", onLines);
  } else {
    emitKeypressEvents(stdin);
    stdin.setRawMode(true);
    stdin.on("keypress", onKey);
    stdout.write(HIDE + PASTE_ON);
  }
  stdin.on("end", hangUp);
  stdin.resume();
  for (const signal of Object.keys(endings)) process.on(signal, signalled);

  const columns = (): number => Math.max(20, Math.min(stdout.columns ?? 80, 80) - 2);
  const rows = (): number => Math.max(6, stdout.rows ?? 24);
  const clear = (): void => {
    if (drawn > 0) stdout.write(`\u001B[${drawn}A\r\u001B[0J`);
    drawn = 0;
  };

  return {
    style,
    plain,
    columns,
    rows,
    say: (text, paint = (one) => one) => {
      clear();
      stdout.write(
        wrap(harmless(text), columns())
          .map((one) => `${paint(one)}\n`)
          .join(""),
      );
    },
    lines: (lines) => {
      clear();
      stdout.write(lines.map((one) => `${one}\n`).join(""));
    },
    draw: (lines) => {
      if (plain) return;
      clear();
      // What has left the screen at its top cannot be taken back: of more than fits, the end is drawn.
      const seen = lines.slice(-(rows() - 1));
      stdout.write(seen.map((one) => `${one}\n`).join(""));
      drawn = seen.length;
    },
    settle: (keep) => {
      if (keep) drawn = 0;
      else clear();
    },
    key: async (within) => {
      const until = within === undefined ? Infinity : Date.now() + within;
      while (queue.length === 0) {
        if (gone !== null) throw new Interrupted(gone);
        const left = until - Date.now();
        if (left <= 0) return null;
        await new Promise<void>((resolve) => {
          const timer = left === Infinity ? undefined : setTimeout(resolve, left);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = null;
      }
      return queue.shift() ?? null;
    },
    putBack: (key) => void queue.unshift(key),
    bell: () => void stdout.write("\u0007"),
    wipe: () => {
      drawn = 0;
      // A terminal that obeys nothing is at least moved on.
      stdout.write(process.env["TERM"] === "dumb" ? "\n".repeat(2 * rows()) : WIPE);
    },
    close: () => {
      if (plain) stdin.off("data", onLines);
      else {
        stdin.off("keypress", onKey);
        stdin.setRawMode(false);
        stdout.write(PASTE_OFF + SHOW);
      }
      stdin.pause();
      stdin.off("end", hangUp);
      for (const signal of Object.keys(endings)) process.off(signal, signalled);
    },
  };
};
