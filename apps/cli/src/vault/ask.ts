import { ok, type Result } from "@reprise/engine";
import { misused, type Shell, type Trouble } from "../command.ts";
import { choose } from "../terminal/choose.ts";
import { help } from "../terminal/help.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { typeLine } from "../terminal/type.ts";
import { sitDown } from "../terminal/walk.ts";
import { wrap } from "../terminal/wrap.ts";
import { words } from "./words/en.ts";

/** What is said before something that cannot be taken back, both answers to it, and what is said where nobody can be asked. */
export interface Asks {
  readonly explains: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly misuse: string;
}

/** Asks once before something that cannot be taken back: at a terminal by a question, elsewhere by --yes. */
export const agreed = async (shell: Shell, asks: Asks): Promise<Result<boolean, Trouble>> => {
  if (shell.call.options["yes"] === true) return ok(true);
  if (!shell.interactive) return misused(asks.misuse);
  let answer = false;
  const sat = await sitDown(shell, async (terminal) => {
    const options = [
      { id: "no", label: asks.no },
      { id: "yes", label: asks.yes },
    ];
    const block = { id: "agreed", kind: "choose" as const, text: words.goAhead, options };
    for (;;) {
      // Help may have cleared what stood above the question.
      for (const text of asks.explains) terminal.say(text);
      const asked = await choose(terminal, { block, isFinal: true });
      terminal.settle(false);
      answer = asked.kind === "answer" && asked.value === "yes";
      if (asked.kind !== "help") return ok(null);
      await help(terminal, shell.visit);
    }
  });
  return sat.ok ? ok(answer) : sat;
};

/** One line typed at a terminal; null when it was left. */
export const line = async (terminal: Terminal, asks: string): Promise<string | null> => {
  const typed = await typeLine(terminal, asks, "", 1_000, async () => {}, words.keysLine);
  terminal.settle(false);
  return "text" in typed ? typed.text.trim() : null;
};

/** A secret typed or pasted at a terminal, which shows only how much of it there is; null when it was left. */
export const secretLine = async (terminal: Terminal, asks: string): Promise<string | null> => {
  if (terminal.plain) {
    terminal.say(asks);
    return (await terminal.key())?.text.trim() ?? null;
  }
  for (let typed = ""; ;) {
    terminal.draw([
      ...wrap(asks, terminal.columns()).map(terminal.style.title),
      `  ${"•".repeat(Math.min(typed.length, terminal.columns() - 4))}▏`,
      ...wrap(words.keysLine, terminal.columns()).map(terminal.style.note),
    ]);
    const key = await terminal.key();
    if (!key) continue;
    const isDone = key.name === "return" || key.name === "enter";
    if (isDone || key.name === "escape") {
      terminal.settle(false);
      return isDone ? typed.trim() : null;
    }
    if (key.name === "backspace") typed = typed.slice(0, -1);
    else if (key.name === "ctrl-u") typed = "";
    else if (!/[\u0000-\u001F\u007F]/.test(key.text)) typed += key.text;
  }
};

/** A secret asked for at a terminal, and elsewhere all of standard input; null where it was left. */
export const secretGiven = async (shell: Shell, asks: string): Promise<string | null> => {
  if (!shell.interactive) return standardInput();
  let typed: string | null = null;
  await sitDown(shell, async (terminal) => {
    typed = await secretLine(terminal, asks);
    return ok(null);
  });
  return typed;
};

/** All of standard input, as text. */
export const standardInput = async (): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
};
