import {
  contactNow,
  countryNow,
  countryShown,
  eraseMet,
  fill,
  helpNow,
  peopleNow,
  takesAnswer,
  type Block,
  type Option,
  type Screen,
  type Suggestion,
} from "@reprise/engine";
import { furnished, regionOf, type Visit } from "@reprise/visit";
import { words } from "../words/en.ts";
import type { Asked } from "./asked.ts";
import { choose } from "./choose.ts";
import { paintBlock } from "./paint.ts";
import { Interrupted, type Terminal } from "./terminal.ts";
import { typeLine, write } from "./type.ts";

/** Which of the two screens with ways to reach a person one is at. */
type Place = "calm" | "people";

/** How it ended: they went back, said they are safe, or left while it is still due. */
type Over = "back" | "safe" | "left";

/** The country that the language of this terminal names; it is only a hint, and is kept by nobody. */
export const hinted = (): string | null => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return regionOf(LC_ALL || LC_MESSAGES || LANG || "");
};

/** Ways to reach a person, asked for at any question; then one is back at that question. */
export const help = async (terminal: Terminal, visit: Visit): Promise<void> => {
  await stay(terminal, visit, "calm", null);
};

/** The screen that care puts in front of everything, until they say they are safe or leave. */
export const helpOver = async (terminal: Terminal, visit: Visit, shown: Suggestion): Promise<"safe" | "left"> => {
  const over = await stay(terminal, visit, placeOf(shown.screen), shown);
  return over === "safe" ? "safe" : "left";
};

const placeOf = ({ id }: Screen): Place => (id.startsWith("care/people/") ? "people" : "calm");

/** One choice, wherever one sits; help leads back to it. */
export const chosenHere = async (
  terminal: Terminal,
  visit: Visit,
  block: Extract<Block, { kind: "choose" }>,
): Promise<Asked> => {
  for (;;) {
    const asked = await choose(terminal, { block });
    terminal.settle(false);
    if (asked.kind !== "help") return asked;
    await help(terminal, visit);
  }
};

/** One line, wherever one sits, kept while it is typed; help leads back to it. Null when it was left. */
export const typedHere = async (
  terminal: Terminal,
  visit: Visit,
  asks: string,
  before: string,
  keep: (text: string) => Promise<void>,
): Promise<string | null> => {
  for (let typed = before; ; typed = "") {
    const line = await typeLine(terminal, asks, typed, 10_000, keep);
    terminal.settle(false);
    if ("text" in line) return line.text.trim();
    if (line.ended === "leave") return null;
    await help(terminal, visit);
  }
};

/** Shows the one screen or the other until it is over. Nothing of the screen about other people is left in the terminal. */
const stay = async (terminal: Terminal, visit: Visit, first: Place, due: Suggestion | null): Promise<Over> => {
  for (let place = first; ;) {
    try {
      const over = await (place === "calm" ? calm(terminal, visit, due) : people(terminal, visit, due));
      if (place === "people") terminal.wipe();
      if (over !== "other") return over;
      place = place === "calm" ? "people" : "calm";
    } catch (error) {
      if (error instanceof Interrupted && place === "people") terminal.wipe();
      throw error;
    }
  }
};

const paint = async (terminal: Terminal, screen: Screen): Promise<void> => {
  terminal.say("");
  terminal.say(screen.title, terminal.style.title);
  for (const block of (await furnished(screen)).blocks) {
    if (takesAnswer(block)) continue;
    if (block.kind === "help") terminal.say("");
    paintBlock(terminal, block);
    if (block.kind === "help") terminal.say("");
  }
};

/** The question whether they are safe, where that is due. */
const safeIn = ({ blocks }: Screen): Extract<Block, { kind: "choose" }> | undefined =>
  blocks.find((block): block is Extract<Block, { kind: "choose" }> => block.id === "safe" && block.kind === "choose");

const calm = async (terminal: Terminal, visit: Visit, due: Suggestion | null): Promise<Over | "other"> => {
  await paint(terminal, helpNow(visit.learner(), hinted()));
  const about = countryShown(visit.learner(), hinted());
  if (about?.isHint) terminal.say(fill(words.helpHint, { country: about.name }), terminal.style.note);
  return choices(terminal, visit, due, [
    { id: "other", label: words.helpPeople },
    { id: "country", label: about ? words.helpOther : words.helpCountry },
    { id: "contact", label: words.helpContact },
  ]);
};

const people = async (terminal: Terminal, visit: Visit, due: Suggestion | null): Promise<Over | "other"> => {
  terminal.wipe();
  await paint(terminal, peopleNow(visit.learner(), hinted()));
  terminal.say(words.peopleExit, terminal.style.note);
  const about = countryShown(visit.learner(), hinted());
  return choices(terminal, visit, due, [
    { id: "go", label: words.peopleGo },
    { id: "country", label: about ? words.helpOther : words.helpCountry },
    { id: "other", label: words.helpCalm },
  ]);
};

/** What can be done on such a screen, until something of it leads on. */
const choices = async (
  terminal: Terminal,
  visit: Visit,
  due: Suggestion | null,
  ways: readonly Option[],
): Promise<Over | "other"> => {
  const leavesAtOnce = ways.some(({ id }) => id === "go");
  const question = due && safeIn(due.screen);
  const done: readonly Option[] = question?.options ?? [{ id: "back", label: words.helpBack }];
  for (;;) {
    const erases = eraseMet(visit.entries()).length > 0 ? [{ id: "erase", label: words.helpErase }] : [];
    const options = leavesAtOnce
      ? [...ways.slice(0, 1), ...done, ...erases, ...ways.slice(1)]
      : [...done, ...ways, ...erases];
    const block = { id: "help", kind: "choose", text: question?.text ?? words.helpAsk, options } as const;
    const asked = await choose(terminal, { block });
    terminal.settle(false);
    if (asked.kind === "leave" || (asked.kind === "answer" && asked.value === "go")) {
      if (leavesAtOnce) throw new Interrupted(0);
      return due ? "left" : "back";
    }
    if (asked.kind !== "answer") continue;
    if (asked.value === "back" || asked.value === "safe" || asked.value === "other") return asked.value;
    if (asked.value === "erase") await erase(terminal, visit);
    if (asked.value === "country") await ask(terminal, visit, countryNow(hinted()));
    if (asked.value === "contact") await ask(terminal, visit, contactNow(visit.learner()));
    if (asked.value === "country" || asked.value === "contact")
      await paint(terminal, (leavesAtOnce ? peopleNow : helpNow)(visit.learner(), hinted()));
  }
};

/** Asks one of care's own screens, one question after another, and records what was answered; leaving records nothing. */
const ask = async (terminal: Terminal, visit: Visit, shown: Suggestion): Promise<void> => {
  const answers: { [block: string]: unknown } = {};
  for (const block of shown.screen.blocks) {
    if (!takesAnswer(block)) {
      paintBlock(terminal, block);
      continue;
    }
    const kept = { typed: [], started: null, keepTyped: async () => {}, keepStarted: async () => {} };
    const asked = block.kind === "write" ? await write(terminal, { block, ...kept }) : await chosen(terminal, block);
    terminal.settle(false);
    if (asked.kind === "leave") return;
    if (asked.kind !== "answer") continue;
    terminal.say(`  ${asked.label}`, terminal.style.yours);
    answers[block.id] = asked.value;
  }
  const recorded = await visit.answerShown(shown, answers);
  terminal.say(recorded.ok ? words.kept : recorded.problem.says, terminal.style.note);
};

const chosen = (terminal: Terminal, block: Block): Promise<Asked> =>
  block.kind === "choose" ? choose(terminal, { block }) : Promise.resolve({ kind: "skip" });

/** Erases every word that met care. */
const erase = async (terminal: Terminal, visit: Visit): Promise<void> => {
  const recorded = await visit.record(eraseMet(visit.entries()));
  terminal.say(recorded.ok ? words.helpErased : recorded.problem.says, terminal.style.note);
};
