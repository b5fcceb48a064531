import { difficultyNames, setbackKinds, willingness } from "@reprise/engine";
import type { Command, Errand } from "./command.ts";
import { answerCommand, next } from "./commands/ask.ts";
import { backup, restore } from "./commands/backup.ts";
import { breathe } from "./commands/breathe.ts";
import { exportCommand, importCommand, record } from "./commands/carry.ts";
import { checkpoint } from "./commands/checkpoint.ts";
import { amend, redact, retract } from "./commands/correct.ts";
import { devicesCommand } from "./commands/devices.ts";
import { doctor } from "./commands/doctor.ts";
import { erase } from "./commands/erase.ts";
import { pair } from "./commands/pair.ts";
import { phrase } from "./commands/phrase.ts";
import { person } from "./commands/person.ts";
import { serveCommand } from "./commands/serve.ts";
import { showCommand } from "./commands/show.ts";
import { sync } from "./commands/sync.ts";
import { attempt, goal, letGoCommand, setback, win } from "./commands/tell.ts";
export { today } from "./commands/today.ts";

/** Every command, in the order of the help. */
export const commands: readonly (Command | Errand)[] = [
  setback,
  attempt,
  win,
  letGoCommand,
  goal,
  next,
  answerCommand,
  breathe,
  person,
  checkpoint,
  showCommand,
  amend,
  retract,
  redact,
  record,
  importCommand,
  exportCommand,
  pair,
  sync,
  devicesCommand,
  phrase,
  backup,
  restore,
  serveCommand,
  doctor,
  erase,
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
];

/** What an option takes, as the help shows it. */
const takes: { readonly [option: string]: string } = {
  kind: setbackKinds.join("|"),
  willing: willingness.join("|"),
  difficulty: `${difficultyNames.join("|")}|-3..3`,
  result: "0..1",
  process: "0..1",
  distress: "0..100",
  arousal: "0..100",
  valence: "0..100",
  confidence: "0..100",
  minutes: "N",
  country: "CODE",
  goal: "ID",
  attempt: "ID",
  at: "ISO",
  pattern: "paced|sigh",
  port: "N",
  host: "HOST",
  db: "URL",
  relay: "URL",
  invite: "CODE",
  output: "FILE",
  as: "FORMAT",
};

/** What `reprise COMMAND --help` prints: its line and its options. */
export const helpFor = ({ usage, does, options }: Command | Errand): string =>
  [
    `reprise ${usage}`,
    `  ${does}`,
    ...(Object.keys(options).length === 0 ? [] : [""]),
    ...Object.entries(options).map(
      ([name, shape]) => `  --${name}${shape === "value" ? ` ${takes[name] ?? "TEXT"}` : ""}`,
    ),
    "",
  ].join("\n");

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
    "reprise COMMAND --help lists a command's own options. For all of them, before or after the command:",
    "  --home DIR   where the journal lives (or REPRISE_HOME)",
    "  --now ISO    take this as the time",
    "  --json       print one JSON document",
    "  --plain      lines only, for screen readers",
    "  --           what follows is text, not an option",
    "",
    "Everything stays on this device, unless you pair it with another; then it leaves sealed.",
    "",
  ].join("\n");
};
