import { takesAnswer, type Block, type Suggestion } from "@reprise/engine";
import { furnished, type Visit } from "@reprise/visit";
import { words } from "../words/en.ts";
import { blockText, repeatsTitle, whyText } from "./as-text.ts";
import { noScratch, type Asked, type Asking, type Scratch } from "./asked.ts";
import { choose } from "./choose.ts";
import { feel } from "./feel.ts";
import { help } from "./help.ts";
import { paintBlock } from "./paint.ts";
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

  const screen = await furnished(shown.screen);
  terminal.say("");
  if (!repeatsTitle(screen)) terminal.say(screen.title, style.title);
  const blocks = inOrderOfAsking(screen.blocks);
  for (let place = 0; place < blocks.length; place++) {
    const block = blocks[place] as Block;
    if (!takesAnswer(block)) {
      const isLast = blocks.slice(place).every((one) => !takesAnswer(one));
      paintBlock(terminal, block, isLast);
      continue;
    }
    const before = scratch.answers[block.id];
    if (before) {
      terminal.say(`${shortText(block)}  ${before.label}`, style.yours);
      continue;
    }
    for (let asked: Asked | null = null; asked === null;) {
      const said = await ask(terminal, block, {
        typed: typedBefore(scratch, block.id),
        started: scratch.started[block.id] ?? null,
        keepTyped: (text, field) => {
          const typed = [...typedBefore(scratch, block.id)];
          typed[field] = text;
          return keep({ typing: { ...scratch.typing, [block.id]: Array.from(typed, (one) => one ?? "") } });
        },
        keepStarted: (at) => keep({ started: { ...scratch.started, [block.id]: at } }),
      });
      terminal.settle(false);
      if (said.kind === "why") terminal.say(whyText(shown).join("\n"), style.note);
      else if (said.kind === "help") await help(terminal, visit);
      else if (said.kind === "open")
        for (const one of blocks.slice(0, place)) {
          if (one.kind === "quote" && one.folded) paintBlock(terminal, one, true);
        }
      if (said.kind === "why" || said.kind === "help" || said.kind === "open") continue;
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

/** What was half typed before, field by field. */
const typedBefore = (scratch: Scratch, block: string): readonly string[] => {
  // Earlier versions kept one field as a text of its own.
  const before: readonly string[] | string = scratch.typing[block] ?? [];
  return typeof before === "string" ? [before] : before;
};

/**
 * A screen as it is asked one block after another: a note that stands under a question comes before it, since nobody looks for it
 * once they have answered. So does what is said under the last one, and before the first where it is notes alone and nothing is to
 * be read in between. Counts, their own words and ways to reach a person are read afterwards as well, and stay where they are.
 */
export const inOrderOfAsking = (blocks: readonly Block[]): readonly Block[] => {
  const [first, last] = [blocks.findIndex(takesAnswer), blocks.findLastIndex(takesAnswer)];
  const isNote = (block: Block): boolean => block.kind === "say" && block.note === true;
  const isToRead = (block: Block): boolean => !takesAnswer(block) && !isNote(block);
  const under = blocks.slice(last + 1);
  const moved = last >= 0 && under.every(({ kind }) => kind === "say") ? under : [];
  const isForAll = moved.every(isNote) && !blocks.slice(first, last).some(isToRead);
  const asked: Block[] = [];
  for (const [place, block] of blocks.slice(0, blocks.length - moved.length).entries()) {
    if (place === (isForAll ? first : last)) asked.push(...moved);
    const question = asked.findLastIndex(takesAnswer);
    const isUnder = question >= 0 && asked.slice(question + 1).length === 0;
    if (isNote(block) && isUnder && place < last) asked.splice(question, 0, block);
    else asked.push(block);
  }
  return asked;
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
