import { checkpointNow, ok } from "@reprise/engine";
import type { Command } from "../command.ts";
import { asText } from "../terminal/as-text.ts";
import { backOn, sitDown } from "../terminal/walk.ts";

/** `checkpoint`: the look back, whether or not one is due, and what comes next. Without a terminal it prints the screen. */
export const checkpoint: Command = {
  name: "checkpoint",
  usage: "checkpoint",
  does: "looks back on what is on record, and ahead",
  options: {},
  texts: 0,
  run: async (shell) => {
    const { visit } = shell;
    if (shell.interactive) return sitDown(shell, (terminal) => backOn(terminal, visit));
    const shown = checkpointNow(visit.learner(), visit.now());
    return ok({ json: shown.screen, text: asText(shown) });
  },
};
