import { checkpointNow, ok, type Result, type Suggestion } from "@reprise/engine";
import { refused, type Said, type Shell, type Trouble } from "../command.ts";
import type { Visit } from "@reprise/visit";
import { words } from "../words/en.ts";
import { drawCard } from "./card.ts";
import { helpOver } from "./help.ts";
import { showScreen } from "./screen.ts";
import { Interrupted, openTerminal, type Terminal } from "./terminal.ts";

/** Rules whose screens follow one another without going back to the start: the path, and what care puts in its place. */
const goesOn: readonly string[] = ["support", "rest", "guard", "ritual"];

/** Sits down with someone: opens the terminal, and puts it back in order however the visit ends. */
export const sitDown = async (
  shell: Shell,
  sitting: (terminal: Terminal) => Promise<Result<Said | null, Trouble>>,
): Promise<Result<Said | null, Trouble>> => {
  const terminal = openTerminal(shell.plain);
  try {
    return await sitting(terminal);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // Whoever left at once leaves nothing on the screen.
    if (error.code !== 0) {
      terminal.settle(true);
      terminal.say(words.leaveKept);
    }
    throw error;
  } finally {
    terminal.close();
  }
};

/** Takes back what was recorded last since a mark, and says so. */
export const undoSince = async (terminal: Terminal, visit: Visit, mark: number): Promise<Result<null, Trouble>> => {
  const undone = await visit.undo(mark);
  if (!undone.ok) return refused(undone.problem);
  terminal.say(undone.value ? words.undone : words.nothingToUndo, terminal.style.note);
  return ok(null);
};

/** What came of showing one screen. */
type Passed = "answered" | "left" | "undone";

/** Shows one screen and records what came of it. */
export const through = async (
  terminal: Terminal,
  visit: Visit,
  shown: Suggestion,
  mark = visit.mark(),
): Promise<Result<Passed, Trouble>> => {
  if (shown.rule === "support") return withCare(terminal, visit, shown);
  const outcome = await showScreen(terminal, visit, shown);
  if (outcome.kind === "undo") {
    const undone = await undoSince(terminal, visit, mark);
    return undone.ok ? ok("undone") : undone;
  }
  const left = outcome.kind === "left";
  const recorded = await visit.answerShown(shown, left ? { ...outcome.answers, leave: true } : outcome.answers);
  return recorded.ok ? ok(left ? "left" : "answered") : refused(recorded.problem);
};

/** The screen that care puts in front of everything: it is over once they say they are safe, and leaving it lets go of nothing. */
const withCare = async (terminal: Terminal, visit: Visit, shown: Suggestion): Promise<Result<Passed, Trouble>> => {
  const over = await helpOver(terminal, visit, shown);
  if (over !== "safe") return ok(over);
  const recorded = await visit.answerShown(shown, { safe: "safe" });
  return recorded.ok ? ok("answered") : refused(recorded.problem);
};

/** The short path, station after station, until its end, a leave, or a rest. */
export const walkOn = async (terminal: Terminal, visit: Visit): Promise<Result<null, Trouble>> => {
  const mark = visit.mark();
  let last: string | null = null;
  for (;;) {
    const { primary } = visit.next();
    if (!goesOn.includes(primary.rule) || (primary.rule === "rest" && primary.screen.id === last)) break;
    const done = await through(terminal, visit, primary, mark);
    if (!done.ok) return done;
    if (done.value === "left") {
      terminal.say(words.leaveKept, terminal.style.note);
      return ok(null);
    }
    const answered = done.value === "answered";
    if (answered && primary.screen.id.startsWith("restart/card/")) drawCard(terminal, visit);
    last = answered ? primary.screen.id : null;
  }
  terminal.say("");
  terminal.say(words.atEnd, terminal.style.note);
  return ok(null);
};

/** The closer look, question after question, until nothing is left to look at, a leave, or its ten minutes. */
export const lookOn = async (terminal: Terminal, visit: Visit): Promise<Result<null, Trouble>> => {
  const mark = visit.mark();
  for (;;) {
    const { look } = visit.next();
    if (!look) break;
    const done = await through(terminal, visit, look, mark);
    if (!done.ok) return done;
    if (done.value === "left") {
      terminal.say(words.leaveKept, terminal.style.note);
      return ok(null);
    }
  }
  terminal.say("");
  terminal.say(words.lookEnd, terminal.style.note);
  return ok(null);
};

/**
 * A screen that was asked for, and the one that its answer opened: what was remembered beside the record, one change after a look
 * back. Taking that back leads to the first one again.
 */
export const followed = async (
  terminal: Terminal,
  visit: Visit,
  first: () => Suggestion,
): Promise<Result<"answered" | "left", Trouble>> => {
  const mark = visit.mark();
  for (;;) {
    const shown = first();
    const before = spoken(visit).map(({ screen }) => screen.id);
    const done = await through(terminal, visit, shown, mark);
    if (!done.ok) return done;
    if (done.value === "undone") continue;
    const opened = spoken(visit).find(
      ({ mechanism, rule, screen }) =>
        mechanism === shown.mechanism &&
        opens.includes(rule) &&
        screen.id !== shown.screen.id &&
        !before.includes(screen.id),
    );
    if (done.value === "left" || !opened) return ok(done.value);
    const then = await through(terminal, visit, opened, mark);
    if (!then.ok) return then;
    if (then.value !== "undone") return ok(then.value);
  }
};

/** How a screen stands among the others that an answer opens; what comes first next is another thing. */
const opens: readonly string[] = ["essential", "good"];

/** Everything that speaks now. */
const spoken = (visit: Visit): readonly Suggestion[] => {
  const { primary, others } = visit.next();
  return [primary, ...others];
};

/** The look back, then what comes next where that is offered; or what care shows in its place. */
export const backOn = async (terminal: Terminal, visit: Visit): Promise<Result<null, Trouble>> => {
  const done = await followed(terminal, visit, () => checkpointNow(visit.learner(), visit.now()));
  if (!done.ok) return done;
  terminal.say("");
  terminal.say(done.value === "left" ? words.leaveKept : words.lookEnd, terminal.style.note);
  return ok(null);
};

/** The short path in a terminal of its own, as `setback` goes on. */
export const walk = (shell: Shell): Promise<Result<Said | null, Trouble>> =>
  sitDown(shell, async (terminal) => {
    terminal.say(words.kept, terminal.style.note);
    return walkOn(terminal, shell.visit);
  });
