import {
  difficulties,
  difficultyNames,
  ok,
  setbackKinds,
  willingness,
  attempted,
  goalAdded,
  letGo,
  setBack,
  titleOf,
  winNoted,
  type Draft,
  type Result,
} from "@reprise/engine";
import { numberIn, numbersIn, oneOf, type Call, type Misuse } from "../arguments.ts";
import { timeOf } from "../clock.ts";
import { misused, refused, type Command, type Said, type Shell, type Trouble } from "../command.ts";
import { chosenHere, typedHere } from "../terminal/help.ts";
import { sitDown, walk } from "../terminal/walk.ts";
import { words } from "../words/en.ts";

const textOption = ({ options }: Call, name: string): string | undefined => {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
};

const at = (call: Call): Result<number | undefined, { readonly says: string }> => {
  const text = textOption(call, "at");
  if (text === undefined) return ok(undefined);
  const read = timeOf(text, "at");
  return read.ok ? ok(read.value.instant) : read;
};

/** What it is about, where something was typed: blanks say nothing. */
const whatOf = ({ texts: [text] }: Call): string | undefined => (text?.trim() ? text : undefined);

/** Fields that were given; those that were not are left out. */
const given = <Fields extends Record<string, unknown>>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [key in keyof Fields]: Exclude<Fields[key], undefined>;
  };

/** Records one draft and says its id. */
const recordOne = async (shell: Shell, draft: Draft, says: (id: string) => Said): Promise<Result<Said, Trouble>> => {
  const recorded = await shell.visit.record([draft]);
  return recorded.ok ? ok(says((recorded.value[0] as { id: string }).id)) : refused(recorded.problem);
};

/** A number that cannot be: refused, as the journal itself would refuse it. */
const outOfRange = ({ says }: Misuse) => refused({ type: "OutOfRange", says });

/** One line about it, asked at the terminal; null when it was left. */
const askLine = async (shell: Shell): Promise<string | null> => {
  let line: string | null = null;
  await sitDown(shell, async (terminal) => {
    line = await typedHere(terminal, shell.visit, words.what, "", async () => {});
    return ok(null);
  });
  return line;
};

/** How a try went, asked at the terminal; undefined when it was left. */
const howItWent = async (shell: Shell): Promise<number | undefined> => {
  let result: number | undefined;
  await sitDown(shell, async (terminal) => {
    const block = { id: "tried", kind: "choose", text: words.howItWent, options: results } as const;
    const asked = await chosenHere(terminal, shell.visit, block);
    result = asked.kind === "answer" ? results.find(({ id }) => id === asked.value)?.value : undefined;
    return ok(null);
  });
  return result;
};

const results = [
  { id: "worked", label: words.itWorked, value: 1 },
  { id: "partly", label: words.itPartly, value: 0.5 },
  { id: "not", label: words.notThisTime, value: 0 },
] as const;

/** `goal add TITLE`, `goal list`. */
export const goal: Command = {
  name: "goal",
  usage: "goal add TITLE · goal list",
  does: "adds a goal, or lists them",
  options: {},
  texts: 2,
  run: async (shell) => {
    const [verb, title] = shell.call.texts;
    if (verb === "list" && title === undefined) {
      const learner = shell.visit.learner();
      const goals = Object.keys(learner.attempts.goals).map((id) => ({ id, title: titleOf(learner, id) }));
      const lines = goals.map((one) => `${one.id}  ${one.title || words.goalWordless}`);
      return ok({ json: goals, text: goals.length === 0 ? words.noGoals : lines.join("\n") });
    }
    if (verb !== "add") return misused("Say goal add TITLE, or goal list.");
    if (title === undefined || title.trim() === "") return misused("Say what the goal is: goal add TITLE.");
    return recordOne(shell, goalAdded({ title }), (id) => ({ json: { id, title }, text: `${words.kept} ${id}` }));
  },
};

/** `attempt WHAT --goal ID --result 0..1 …`. */
export const attempt: Command = {
  name: "attempt",
  usage: "attempt WHAT --goal ID --result 0..1",
  does: "records one try",
  options: {
    goal: "value",
    result: "value",
    difficulty: "value",
    process: "value",
    confidence: "value",
    strategy: "value",
    minutes: "value",
    at: "value",
  },
  texts: 1,
  run: async (shell) => {
    const { call, visit } = shell;
    const what = whatOf(call);
    const named = difficultyNames.find((name) => name === call.options["difficulty"]);
    const size = named === undefined ? numberIn(call, "difficulty", -3, 3) : ok(difficulties[named]);
    if (!size.ok)
      return outOfRange({ says: `--difficulty takes ${difficultyNames.join(", ")}, or a number from -3 to 3.` });
    const numbers = numbersIn(call, { result: [0, 1], process: [0, 1], confidence: [0, 100], minutes: [0, 14_400] });
    if (!numbers.ok) return outOfRange(numbers.problem);
    const when = at(call);
    if (!when.ok) return misused(when.problem.says);
    const goal = textOption(call, "goal");
    if (!shell.interactive && what === undefined)
      return misused("Say what was tried: attempt WHAT --goal ID --result 0..1.");
    if (!shell.interactive && goal === undefined) return misused("Say at which goal: --goal ID. See goal list.");
    if (!shell.interactive && numbers.value.result === undefined)
      return misused("Say how it went: --result from 0 (not this time) to 1 (worked).");
    const result = numbers.value.result ?? (await howItWent(shell));
    if (result === undefined) return ok(null);
    const strategy = textOption(call, "strategy");
    const draft = attempted({
      ...numbers.value,
      result,
      ...given({ what, goal, difficulty: size.value, strategy, when: when.value }),
    });
    return recordOne(shell, draft, (id) => {
      const returns = visit.learner().attempts.closedBy[id] ?? [];
      return { json: { id, returns }, text: returns.length > 0 ? `${words.kept} ${words.cameBack}` : words.kept };
    });
  },
};

/** `setback WHAT …`: on a terminal it goes on with the short path. */
export const setback: Command = {
  name: "setback",
  usage: "setback WHAT",
  does: "puts on record that something went wrong; on a terminal it goes on from there",
  options: {
    kind: "value",
    goal: "value",
    attempt: "value",
    distress: "value",
    arousal: "value",
    valence: "value",
    willing: "value",
    confidence: "value",
    at: "value",
  },
  texts: 1,
  run: async (shell) => {
    const { call, visit } = shell;
    if (!shell.interactive && whatOf(call) === undefined) return misused("Say what went wrong: setback WHAT.");
    const kind = oneOf(call, "kind", setbackKinds);
    if (!kind.ok) return misused(kind.problem.says);
    const willing = oneOf(call, "willing", willingness);
    if (!willing.ok) return misused(willing.problem.says);
    const hundred = [0, 100] as const;
    const numbers = numbersIn(call, { distress: hundred, arousal: hundred, valence: hundred, confidence: hundred });
    if (!numbers.ok) return outOfRange(numbers.problem);
    const when = at(call);
    if (!when.ok) return misused(when.problem.says);
    const [goal, attempt] = [textOption(call, "goal"), textOption(call, "attempt")];
    const line = whatOf(call) ?? (await askLine(shell));
    if (line === null) return ok(null);
    const what = line.trim() === "" ? undefined : line;
    const draft = setBack({
      ...numbers.value,
      ...given({ what, kind: kind.value, goal, attempt, willing: willing.value, when: when.value }),
    });
    const recorded = await recordOne(shell, draft, (id) => ({
      json: { id, recovery: id, care: visit.next().care },
      text: words.kept,
    }));
    if (!recorded.ok || !shell.interactive) return recorded;
    return walk(shell);
  },
};

/** `let-go RECOVERY`: respected, never counted against anyone. */
export const letGoCommand: Command = {
  name: "let-go",
  usage: "let-go RECOVERY [--reason TEXT]",
  does: "lets one go; it is left out, never counted against you",
  options: { reason: "value" },
  texts: 1,
  run: async (shell) => {
    const [recovery] = shell.call.texts;
    if (recovery === undefined) return misused("Say which one: let-go RECOVERY. A setback's own id is its recovery's.");
    const reason = textOption(shell.call, "reason");
    const draft = { type: letGo.type, body: { recovery, ...(reason === undefined ? {} : { reason }) } };
    return recordOne(shell, draft, (id) => ({ json: { id }, text: `${words.kept} ${words.letGo}` }));
  },
};

/** `win WHAT`: something that worked, noted or remembered. */
export const win: Command = {
  name: "win",
  usage: "win WHAT [--goal ID] [--remembered]",
  does: "notes something that worked",
  options: { goal: "value", remembered: "flag" },
  texts: 1,
  run: async (shell) => {
    const what = shell.call.texts[0] ?? (shell.interactive ? await askLine(shell) : "");
    if (what === null || (shell.interactive && what.trim() === "")) return ok(null);
    if (what.trim() === "") return misused("Say what worked: win WHAT.");
    const goal = textOption(shell.call, "goal");
    const from = shell.call.options["remembered"] === true ? "remembered" : "noted";
    return recordOne(shell, winNoted({ what, from, ...(goal === undefined ? {} : { goal }) }), (id) => ({
      json: { id },
      text: words.kept,
    }));
  },
};
