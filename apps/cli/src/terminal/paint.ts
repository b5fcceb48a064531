import type { Block } from "@reprise/engine";
import { words } from "../words/en.ts";
import { blockText } from "./as-text.ts";
import type { Terminal } from "./terminal.ts";

/** A block that is only shown. Their own words are blue, and folded until they ask for them; a return is lamp. */
export const paintBlock = (terminal: Terminal, block: Block, unfolded = false): void => {
  const { style } = terminal;
  const isFolded = block.kind === "quote" && block.folded === true && !unfolded;
  const lines = blockText(block.kind === "quote" ? { id: block.id, kind: "quote", text: block.text } : block);
  if (isFolded) terminal.say(words.foldedKey, style.note);
  else if (block.kind === "quote") terminal.say(lines.join("\n"), style.yours);
  else if (block.kind === "evidence") {
    terminal.say(lines[0] ?? "");
    terminal.say(lines.slice(1).join("\n"), block.id === "returns" ? style.lamp : style.yours);
  } else terminal.say(lines.join("\n"), block.kind === "say" && block.note ? style.note : (one) => one);
};
