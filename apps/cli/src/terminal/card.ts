import { card } from "@reprise/engine";
import { harmless, type Visit } from "@reprise/visit";
import { words } from "../words/en.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** How far the words of the card stand in. */
const MARGIN = 13;

/** Draws the card and says whether there is one: a heavy stem, a turn, a light line out. The two dots are open until the return. */
export const drawCard = (terminal: Terminal, visit: Visit): boolean => {
  const shown = card(visit.learner(), visit.now());
  if (!shown) return false;
  const again = shown.again === null ? words.cardWhen : `${words.if} ${shown.again}, ${words.then} ${shown.then ?? ""}`;
  const rows: readonly (readonly [string, string])[] = [
    [words.again, again],
    [words.differently, shown.differently ?? words.cardSame],
    [words.better, shown.better ?? words.cardBetter],
  ];
  if (terminal.plain) {
    for (const [label, text] of rows) terminal.say(`${label}: ${text}`);
    return true;
  }
  const { style } = terminal;
  const width = terminal.columns();
  const lines = rows.flatMap(([label, text]) =>
    wrap(harmless(text), width - MARGIN - 4).map((line, i) => [i === 0 ? label : "", line] as const),
  );
  const stem = style.title("┃");
  terminal.lines([
    "",
    `${stem} ${style.lamp(words.unlit)}  ${style.note(shown.goal ?? "")}`,
    ...lines.map(([label, line]) => `${stem} ${label.padEnd(MARGIN)}${style.yours(line)}`),
    `${style.title("┗━━━")}${style.note("─".repeat(Math.min(width, 64) - 5))}╱`,
    "",
  ]);
  return true;
};
