import { breatheNow, ok } from "@reprise/engine";
import { numberIn, oneOf } from "../arguments.ts";
import { misused, refused, type Command } from "../command.ts";
import { asText } from "../terminal/as-text.ts";
import { sitDown, through } from "../terminal/walk.ts";
import { words } from "../words/en.ts";

/** `breathe`: the breathing itself. Without a terminal it says what to do and records nothing. */
export const breathe: Command = {
  name: "breathe",
  usage: "breathe [--pattern paced|sigh] [--minutes N]",
  does: "breathes with you, one to five minutes",
  options: { pattern: "value", minutes: "value" },
  texts: 0,
  run: async (shell) => {
    const pattern = oneOf(shell.call, "pattern", ["paced", "sigh"]);
    if (!pattern.ok) return misused(pattern.problem.says);
    const minutes = numberIn(shell.call, "minutes", 1, 5);
    if (!minutes.ok) return refused({ type: "OutOfRange", says: minutes.problem.says });
    const { visit } = shell;
    const shown = breatheNow(visit.learner(), visit.now(), pattern.value ?? "paced", minutes.value ?? 2);
    // It records nothing here, so there is nothing to answer.
    if (!shell.interactive) return ok({ json: shown.screen, text: asText(shown, false) });
    return sitDown(shell, async (terminal) => {
      if (shown.often) terminal.say(words.enough, terminal.style.note);
      const done = await through(terminal, visit, shown);
      return done.ok ? ok(null) : done;
    });
  },
};
