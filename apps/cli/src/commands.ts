import type { Command } from "./command.ts";
import { answerCommand, next } from "./commands/ask.ts";
import { breathe } from "./commands/breathe.ts";
import { exportCommand, importCommand, record } from "./commands/carry.ts";
import { amend, redact, retract } from "./commands/correct.ts";
import { doctor } from "./commands/doctor.ts";
import { showCommand } from "./commands/show.ts";
import { attempt, goal, letGoCommand, setback, win } from "./commands/tell.ts";
export { today } from "./commands/today.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  setback,
  attempt,
  win,
  letGoCommand,
  goal,
  next,
  answerCommand,
  breathe,
  showCommand,
  amend,
  retract,
  redact,
  record,
  importCommand,
  exportCommand,
  doctor,
];

/** A command that a later version brings: its options, and the sentence it is refused with until then. */
interface LaterCommand extends Pick<Command, "name" | "options"> {
  readonly says: string;
}

const comes = (name: string, what: string, options: LaterCommand["options"] = {}): LaterCommand => ({
  name,
  options,
  says: `${name} comes with a later version: ${what}.`,
});

/** Commands that a later version brings. */
export const laterCommands: readonly LaterCommand[] = [
  comes("watch", "it will follow a test command and suggest what to put on record"),
  comes("serve", "it will serve the web app on this machine", { port: "value", host: "value", db: "value" }),
  comes("pair", "it will let two devices share one journal", { relay: "value" }),
  comes("sync", "it will send and fetch sealed entries"),
  comes("checkpoint", "a short look at the week's record"),
];

/** What `reprise --help` prints. */
export const helpText = (): string => {
  const lines = commands.map(({ usage, does }) =>
    usage.length > 34 ? `  ${usage}\n${" ".repeat(38)}${does}` : `  ${usage.padEnd(34)}  ${does}`,
  );
  return [
    "Reprise: again, differently, and better.",
    "",
    "  reprise                             what now (on a terminal)",
    ...lines,
    "",
    "Options, before or after the command:",
    "  --home DIR   where the journal lives (or REPRISE_HOME)",
    "  --now ISO    take this as the time",
    "  --json       print one JSON document",
    "  --plain      lines only, for screen readers",
    "  --           what follows is text, not an option",
    "",
    "Everything stays on this device.",
    "",
  ].join("\n");
};
