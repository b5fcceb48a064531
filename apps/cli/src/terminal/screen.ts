import { takesAnswer, helpNow, type Block, type Suggestion } from "@reprise/engine";
import type { Visit } from "@reprise/visit";
import { words } from "../words/en.ts";
import { blockText, repeatsTitle, whyText } from "./as-text.ts";
import { noScratch, type Asked, type Asking, type Scratch } from "./asked.ts";
import { choose } from "./choose.ts";
import { feel } from "./feel.ts";
import { pace, timer } from "./pacer.ts";
import { plan } from "./plan.ts";
import type { Terminal } from "./terminal.ts";
import { rate, write } from "./type.ts";

/** What came back from a screen: answers by block id, and whether it was left or the step before taken back. */
export type Outcome =
  | { readonly kind: "answered" | "left"; readonly answers: { readonly [block: string]: unknown } }
  | { readonly kind: "undo" };

/** How each kind of block that takes an answer is asked in a terminal. */
const ask = (terminal: Terminal, block: Block, kept: Omit<Asking<never>, "block">): Promise<Asked> => {
  switch (block.kind) {
    case "choose":
      return choose(terminal, { block });
    case "rate":
      return rate(terminal, { block, ...kept });
    case "feel":
      return feel(terminal, { block, ...kept });
    case "write":
      return write(terminal, { block, ...kept });
    case "plan":
      return plan(terminal, { block, ...kept });
    case "pace":
      return pace(terminal, { block, ...kept });
    case "timer":
      return timer(terminal, { block, ...kept });
    default:
      return Promise.resolve({ kind: "skip" });
  }
};

const noteName = (shown: Suggestion): string => `screen:${shown.screen.id}`;

/** Shows a screen one block at a time. Whatever is answered or half typed is kept at once, and is there again after a crash. */
export const showScreen = async (terminal: Terminal, visit: Visit, shown: Suggestion): Promise<Outcome> => {
  const { style } = terminal;
  const name = noteName(shown);
  let scratch = await readScratch(visit, name);
  const keep = async (change: Partial<Scratch>): Promise<void> => {
    scratch = { ...scratch, ...change };
    await visit.store.note(name, JSON.stringify(scratch));
  };
  const answers = (): { [block: string]: unknown } =>
    Object.fromEntries(Object.entries(scratch.answers).map(([id, { value }]) => [id, value]));
  const end = async (outcome: Outcome): Promise<Outcome> => {
    await visit.store.note(name, null);
    return outcome;
  };

  terminal.say("");
  if (!repeatsTitle(shown.screen)) terminal.say(shown.screen.title, style.title);
  const { blocks } = shown.screen;
  for (let place = 0; place < blocks.length; place++) {
    const block = blocks[place] as Block;
    if (!takesAnswer(block)) {
      paintBlock(terminal, block);
      continue;
    }
    const before = scratch.answers[block.id];
    if (before) {
      terminal.say(`${shortText(block)}  ${before.label}`, style.yours);
      continue;
    }
    for (let asked: Asked | null = null; asked === null;) {
      const said = await ask(terminal, block, {
        typed: scratch.typing[block.id] ?? "",
        started: scratch.started[block.id] ?? null,
        keepTyped: (text) => keep({ typing: { ...scratch.typing, [block.id]: text } }),
        keepStarted: (at) => keep({ started: { ...scratch.started, [block.id]: at } }),
      });
      terminal.settle(false);
      if (said.kind === "why") terminal.say(whyText(shown).join("\n"), style.note);
      else if (said.kind === "help")
        for (const one of helpNow().blocks) if (!takesAnswer(one)) paintBlock(terminal, one);
      if (said.kind === "why" || said.kind === "help") continue;
      asked = said;
      if (said.kind === "answer") {
        await keep({ answers: { ...scratch.answers, [block.id]: { value: said.value, label: said.label } } });
        if (!terminal.plain) terminal.say(shortText(block), style.note);
        terminal.say(`  ${said.label}`, style.yours);
      }
      // "More than that" asks nothing more: help comes next.
      if (said.kind === "answer" && block.id === "kind" && said.value === "more")
        return end({ kind: "answered", answers: answers() });
      if (said.kind === "leave") {
        const left = { kind: "left", answers: answers() } as const;
        // What was answered goes on record; what was half typed waits here for the next visit.
        await keep({ answers: {}, started: {} });
        return left;
      }
      if (said.kind === "undo") {
        const previous = blocks.slice(0, place).findLastIndex(takesAnswer);
        if (previous < 0) return end({ kind: "undo" });
        const { id } = blocks[previous] as Block;
        await keep({ answers: Object.fromEntries(Object.entries(scratch.answers).filter(([name]) => name !== id)) });
        terminal.say(words.undone, style.note);
        place = previous - 1;
      }
    }
  }
  return end({ kind: "answered", answers: answers() });
};

const readScratch = async (visit: Visit, name: string): Promise<Scratch> => {
  const kept = await visit.store.noted(name);
  try {
    return kept.ok && kept.value !== null
      ? { ...noScratch, ...(JSON.parse(kept.value) as Partial<Scratch>) }
      : noScratch;
  } catch {
    return noScratch;
  }
};

/** The question of a block in one line. */
const shortText = (block: Block): string => blockText(block)[0] ?? "";

/** A block that is only shown. Their own words are blue; a return is lamp. */
const paintBlock = (terminal: Terminal, block: Block): void => {
  const { style } = terminal;
  const lines = blockText(block);
  if (block.kind === "quote") terminal.say(lines.join("\n"), style.yours);
  else if (block.kind === "evidence") {
    terminal.say(lines[0] ?? "");
    terminal.say(lines.slice(1).join("\n"), block.id === "returns" ? style.lamp : style.yours);
  } else terminal.say(lines.join("\n"), block.kind === "say" && block.note ? style.note : (one) => one);
};
