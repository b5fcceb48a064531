import {
  breatheNow,
  cardNow,
  helpNow,
  ok,
  openSetback,
  setBack,
  winNoted,
  type Option,
  type Result,
  type Suggestion,
} from "@reprise/engine";
import { refused, type Command, type Shell, type Trouble } from "../command.ts";
import { blockText, recordText } from "../terminal/as-text.ts";
import { drawCard } from "../terminal/card.ts";
import { choose } from "../terminal/choose.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { typeLine } from "../terminal/type.ts";
import { lookOn, sitDown, through, undoSince, walkOn } from "../terminal/walk.ts";
import { words } from "../words/en.ts";

type Done = Result<null, Trouble>;

/** `reprise`: Today. The card while one is open, then what can be done; each with one key. */
export const today: Command = {
  name: "today",
  usage: "",
  does: "what now",
  options: {},
  texts: 0,
  run: (shell) =>
    sitDown(shell, async (terminal) => {
      terminal.say(words.todayTitle, terminal.style.title);
      for (;;) {
        const picked = await menu(shell, terminal);
        if (picked === null) return ok(null);
        const done = await picked();
        if (!done.ok) return done;
      }
    }),
};

/** What can be done now, most likely first; null closes. */
const menu = async (shell: Shell, terminal: Terminal): Promise<(() => Promise<Done>) | null> => {
  const { visit } = shell;
  const { primary, others, look } = visit.next();
  const setback = openSetback(visit.learner().attempts);
  const onPath = ["ritual", "support", "rest", "guard"].includes(primary.rule);
  if (visit.learner().entries === 0) terminal.say(words.todayEmpty, terminal.style.note);
  if (primary.rule === "support" || !drawCard(terminal, visit)) terminal.say("");
  const acts: (Option & { readonly does: () => Promise<Done> })[] = [];
  const act = (id: string, label: string, does: () => Promise<Done>): void => void acts.push({ id, label, does });
  const open = (shown: Suggestion) => async (): Promise<Done> => {
    const done = await through(terminal, visit, shown);
    return done.ok ? ok(null) : done;
  };

  if (onPath) act("go-on", `${words.goOn}: ${primary.screen.title}`, () => walkOn(terminal, visit));
  if (setback !== null && primary.rule !== "support") {
    act("worked", words.triedWorked, () => tried(shell, terminal, "worked"));
    act("partly", words.triedPartly, () => tried(shell, terminal, "partly"));
    act("not", words.triedNot, () => tried(shell, terminal, "not-this-time"));
  }
  if (!onPath && visit.learner().entries > 0) act("primary", primary.screen.title, open(primary));
  if (primary.rule !== "support") {
    act("wrong", words.wrong, () => somethingWrong(shell, terminal));
    act("right", words.worked, () => somethingWorked(shell, terminal));
  }
  act("breathe", words.breathe, open(breatheNow(visit.learner(), visit.now(), "paced", 2)));
  if (look && !onPath) act("look", words.closerLook, () => lookOn(terminal, visit));
  if (others.length > 0) act("else", words.somethingElse, () => somethingElse(shell, terminal, others));
  if (visit.learner().entries > 0)
    act("record", words.onRecord, async () => {
      terminal.say("");
      terminal.say(recordText(visit.learner(), visit.now()));
      return ok(null);
    });

  for (;;) {
    const asked = await choose(terminal, { block: { id: "menu", kind: "choose", text: words.menu, options: acts } });
    terminal.settle(false);
    if (asked.kind === "leave" || asked.kind === "skip") return null;
    if (asked.kind === "help") showHelp(terminal);
    if (asked.kind === "undo") return () => undoSince(terminal, visit, 0);
    if (asked.kind === "why") for (const { text } of primary.because) terminal.say(text, terminal.style.note);
    if (asked.kind !== "answer") continue;
    return acts.find(({ id }) => id === asked.value)?.does ?? null;
  }
};

const showHelp = (terminal: Terminal): void => {
  for (const block of helpNow().blocks)
    if (block.kind === "say" || block.kind === "help") terminal.say(blockText(block).join("\n"));
};

/** A try, in one key; then, where something was to be different, whether it helped. */
const tried = async ({ visit }: Shell, terminal: Terminal, how: string): Promise<Done> => {
  const card = cardNow(visit.learner(), visit.now());
  if (!card) return ok(null);
  const helped = card.screen.blocks.find(({ id }) => id === "helped");
  const asked = helped?.kind === "choose" ? await choose(terminal, { block: helped }) : null;
  terminal.settle(false);
  const answers = { tried: how, ...(asked?.kind === "answer" ? { helped: asked.value } : {}) };
  const recorded = await visit.answerShown(card, answers);
  if (!recorded.ok) return refused(recorded.problem);
  terminal.say(words.kept, terminal.style.note);
  const after = visit.next();
  const returned = [after.primary, ...after.others].find(({ mechanism }) => mechanism === "identity");
  if (!returned) {
    terminal.say(recordText(visit.learner(), visit.now()));
    return ok(null);
  }
  terminal.lines(["", terminal.style.lamp(words.lit)]);
  const done = await through(terminal, visit, returned);
  return done.ok ? ok(null) : done;
};

/** Something went wrong: on record at once, with a line if one likes; then the path. */
const somethingWrong = async ({ visit }: Shell, terminal: Terminal): Promise<Done> => {
  const line = await typed(terminal, visit, "today:wrong");
  if (line === null) return ok(null);
  const recorded = await visit.record([setBack(line === "" ? {} : { what: line })]);
  if (!recorded.ok) return refused(recorded.problem);
  await visit.store.note("today:wrong", null);
  terminal.say(words.kept, terminal.style.note);
  return walkOn(terminal, visit);
};

/** Something worked: a line about it. */
const somethingWorked = async ({ visit }: Shell, terminal: Terminal): Promise<Done> => {
  const line = await typed(terminal, visit, "today:worked");
  if (line === null || line === "") return ok(null);
  const recorded = await visit.record([winNoted({ what: line, from: "noted" })]);
  if (!recorded.ok) return refused(recorded.problem);
  await visit.store.note("today:worked", null);
  terminal.say(words.kept, terminal.style.note);
  return ok(null);
};

/** One line, kept while it is typed; null when it was left. */
const typed = async (terminal: Terminal, visit: Shell["visit"], name: string): Promise<string | null> => {
  const before = await visit.store.noted(name);
  const line = await typeLine(terminal, words.what, before.ok ? (before.value ?? "") : "", 10_000, async (text) => {
    await visit.store.note(name, text);
  });
  terminal.settle(false);
  if ("ended" in line) return null;
  if (line.text.trim() !== "") terminal.say(`  ${line.text.trim()}`, terminal.style.yours);
  return line.text.trim();
};

/** Everything else that speaks now. */
const somethingElse = async ({ visit }: Shell, terminal: Terminal, others: readonly Suggestion[]): Promise<Done> => {
  const asked = await choose(terminal, {
    block: {
      id: "else",
      kind: "choose",
      text: words.somethingElse,
      options: others.map(({ screen }) => ({ id: screen.id, label: screen.title })),
    },
  });
  terminal.settle(false);
  const shown = asked.kind === "answer" ? others.find(({ screen }) => screen.id === asked.value) : undefined;
  if (!shown) return ok(null);
  const done = await through(terminal, visit, shown);
  return done.ok ? ok(null) : done;
};
