import { harmless } from "@reprise/visit";
import { words } from "../words/en.ts";
import { endsOf } from "./as-text.ts";
import { commonKeys, type Asked, type Asking } from "./asked.ts";
import type { Terminal } from "./terminal.ts";
import { graphemes, wrap } from "./wrap.ts";

/** A line being typed, or how it ended otherwise. */
type Typed = { readonly text: string } | { readonly ended: "leave" | "help" };

/** What one writes instead of a line to see ways to reach a person: every letter stands for itself there. */
const ASKS_FOR_HELP = "?";

/** Lets someone type one line, beginning with what was typed before; every change is kept at once. */
export const typeLine = async (
  terminal: Terminal,
  asks: string,
  before: string,
  limit: number,
  keep: (text: string) => Promise<void>,
  keys: string = words.keysText,
): Promise<Typed> => {
  if (terminal.plain) {
    terminal.say(asks);
    if (before !== "") terminal.say(before);
    terminal.say(words.plainText);
    const line = (await terminal.key())?.text ?? "";
    if (line === "q") return { ended: "leave" };
    if (line.trim() === ASKS_FOR_HELP) return { ended: "help" };
    const text = (line.trim() === "" ? before : line).slice(0, limit);
    await keep(text);
    return { text };
  }
  let signs = [...graphemes(before)];
  let at = signs.length;
  for (;;) {
    const { style } = terminal;
    const shown = `${harmless(signs.slice(0, at).join(""))}▏${harmless(signs.slice(at).join(""))}`;
    terminal.draw([
      ...wrap(harmless(asks), terminal.columns()).map(style.title),
      ...wrap(`  ${shown}`, terminal.columns()).map(style.yours),
      ...wrap(keys, terminal.columns()).map(style.note),
    ]);
    const key = await terminal.key();
    if (!key) continue;
    if (key.name === "return" || key.name === "enter") {
      const text = signs.join("");
      if (text.trim() !== ASKS_FOR_HELP) return { text };
      await keep("");
      return { ended: "help" };
    }
    if (key.name === "escape") return { ended: "leave" };
    if (key.name === "left") at = Math.max(0, at - 1);
    else if (key.name === "right") at = Math.min(signs.length, at + 1);
    else if (key.name === "home" || key.name === "ctrl-a") at = 0;
    else if (key.name === "end" || key.name === "ctrl-e") at = signs.length;
    else if (key.name === "backspace") {
      if (at > 0) signs.splice(--at, 1);
    } else if (key.name === "delete") signs.splice(at, 1);
    else if (key.name === "ctrl-u") {
      signs = signs.slice(at);
      at = 0;
    } else if (key.text !== "" && !/[\u0000-\u001F\u007F]/.test(key.text)) {
      const text = signs.slice(0, at).join("") + key.text;
      const whole = text + signs.slice(at).join("");
      if (whole.length > limit) continue;
      at = graphemes(text).length;
      signs = [...graphemes(whole)];
    } else continue;
    await keep(signs.join(""));
  }
};

/** Asks for a line, or for one line after another. */
export const write = async (terminal: Terminal, { block, typed, keepTyped }: Asking<"write">): Promise<Asked> => {
  const texts: string[] = [];
  for (const [i, label] of block.fields.entries()) {
    const asks = block.fields.length === 1 ? block.text : `${block.text}\n${label}`;
    const line = await typeLine(terminal, asks, typed[i] ?? block.starts?.[i] ?? "", block.limit, (text) =>
      keepTyped(text, i),
    );
    if ("ended" in line) return { kind: line.ended };
    texts.push(line.text.trim());
  }
  return texts.every((text) => text === "")
    ? { kind: "skip" }
    : { kind: "answer", value: texts, label: texts.filter((text) => text !== "").join(" · ") };
};

/** Asks for a number between two named ends; a letter alone means what it means under every other question. */
export const rate = async (terminal: Terminal, { block, typed, keepTyped }: Asking<"rate">): Promise<Asked> => {
  const asks = `${block.text}\n${endsOf(block)}`;
  for (let before = typed[0] ?? ""; ; before = "") {
    const line = await typeLine(terminal, asks, before, 6, (text) => keepTyped(text, 0), words.keysRate);
    if ("ended" in line) return { kind: line.ended };
    const text = line.text.trim();
    if (text === "") return { kind: "skip" };
    const common = commonKeys[text.toLowerCase()];
    const value = Number(text.replace(",", "."));
    if (common === undefined && value >= block.low && value <= block.high)
      return { kind: "answer", value, label: String(value) };
    await keepTyped("", 0);
    if (common !== undefined) return { kind: common };
    terminal.say(words.notThat, terminal.style.note);
  }
};
