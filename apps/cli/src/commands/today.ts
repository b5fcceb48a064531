import {
  breatheNow,
  cardNow,
  ok,
  openSetback,
  setBack,
  winNoted,
  type Learner,
  type Now,
  type Option,
  type Result,
  type Suggestion,
} from "@reprise/engine";
import { refused, type Command, type Shell, type Trouble } from "../command.ts";
import { cameText, recordText, wholeRecordText } from "../terminal/as-text.ts";
import type { Asked } from "../terminal/asked.ts";
import { drawCard } from "../terminal/card.ts";
import { chosenHere, typedHere } from "../terminal/help.ts";
import { hasStory, storyLines } from "../terminal/story.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { backOn, followed, lookOn, sitDown, through, undoSince, walkOn } from "../terminal/walk.ts";
import { quietWord } from "../vault/quiet.ts";
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
      // Copies are nobody's concern in the minutes after something went wrong.
      const quiet = onTheWay.includes(shell.visit.next().primary.rule) ? null : await quietWord(shell);
      if (quiet !== null) terminal.say(quiet, terminal.style.note);
      for (let seen = shell.store.othersWrote(); ;) {
        // The browser of this machine, or another terminal, may have put something on record meanwhile.
        const now = shell.store.othersWrote();
        const again = now === seen ? ok(null) : await shell.visit.reload();
        if (!again.ok) return refused(again.problem);
        seen = now;
        const picked = await menu(shell, terminal);
        if (picked === null) return ok(null);
        const done = await picked();
        if (!done.ok) return done;
      }
    }),
};

/** Something that can be done now, and how it is done. */
interface Act extends Option {
  readonly does: () => Promise<Done>;
}

/** Rules by which care or the path comes first: nothing else is looked at beside it. */
const onTheWay: readonly string[] = ["ritual", "support", "rest", "guard"];

/** What can be done now, most likely first; null closes. */
const menu = async (shell: Shell, terminal: Terminal): Promise<(() => Promise<Done>) | null> => {
  const { visit } = shell;
  const { primary, others, look } = visit.next();
  const learner = visit.learner();
  const onPath = onTheWay.includes(primary.rule);
  if (learner.entries === 0) terminal.say(words.todayEmpty, terminal.style.note);
  if (primary.rule === "support" || !drawCard(terminal, visit)) terminal.say("");
  const acts: Act[] = [];
  const act = (id: string, label: string, does: () => Promise<Done>): void => void acts.push({ id, label, does });
  const open = (shown: Suggestion) => async (): Promise<Done> => {
    if (isLookBack(shown)) return backOn(terminal, visit);
    const done = await followed(terminal, visit, () => shown);
    return done.ok ? ok(null) : done;
  };
  const say = (text: (learner: Learner, now: Now) => string) => async (): Promise<Done> => {
    terminal.say("");
    terminal.say(text(learner, visit.now()));
    return ok(null);
  };

  if (onPath) act("go-on", `${words.goOn}: ${primary.screen.title}`, () => walkOn(terminal, visit));
  if (openSetback(learner.attempts) !== null && primary.rule !== "support") {
    act("worked", words.triedWorked, () => tried(shell, terminal, "worked"));
    act("partly", words.triedPartly, () => tried(shell, terminal, "partly"));
    act("not", words.triedNot, () => tried(shell, terminal, "not-this-time"));
  }
  if (!onPath && learner.entries > 0) act("primary", primary.screen.title, open(primary));
  if (primary.rule !== "support") {
    act("wrong", words.wrong, () => somethingWrong(shell, terminal));
    act("right", words.worked, () => somethingWorked(shell, terminal));
  }
  act("breathe", words.breathe, open(breatheNow(learner, visit.now(), "paced", 2)));
  if (look) act("look", words.closerLook, () => lookOn(terminal, visit));
  const rest = others.filter((one) => !isLookBack(one));
  if (rest.length > 0) act("else", words.somethingElse, () => somethingElse(terminal, visit, rest, open));
  if (learner.entries > 0)
    act("record", words.onRecord, say(primary.rule === "support" ? recordText : wholeRecordText));
  if (!onPath && hasStory(learner)) {
    if (!isLookBack(primary)) act("back", words.lookBack, () => backOn(terminal, visit));
    act("story", words.myStory, say(storyLines));
  }

  for (;;) {
    const asked = await chooseAct(terminal, visit, words.menu, acts, MOST);
    if (asked.kind === "leave" || asked.kind === "skip") return null;
    if (asked.kind === "undo") return () => undoSince(terminal, visit, 0);
    if (asked.kind === "why") for (const { text } of primary.because) terminal.say(text, terminal.style.note);
    if (asked.kind !== "answer") continue;
    return acts.find(({ id }) => id === asked.value)?.does ?? null;
  }
};

/** A look back goes on to what comes next. */
const isLookBack = ({ screen }: Suggestion): boolean => screen.id === "checkpoint/review/now";

/** How many keys of one digit there are. */
const MOST = 9;

/** How many of a long list are shown first. */
const FIRST = 5;

/** One of several things, each with a key of one digit: so many first, then more of them. Leaving further on goes back to the first. */
const chooseAct = async (
  terminal: Terminal,
  visit: Shell["visit"],
  text: string,
  options: readonly Option[],
  first: number,
): Promise<Asked> => {
  const pages = paged(options, first);
  for (let page = 0; ;) {
    const shown = pages[page] ?? [];
    const isMore = page + 1 < pages.length;
    const options = isMore ? [...shown, { id: MORE, label: words.moreActs }] : shown;
    const asked = await chosenHere(terminal, visit, { id: "menu", kind: "choose", text, options });
    if (asked.kind === "answer" && asked.value === MORE) page++;
    else if (page > 0 && (asked.kind === "leave" || asked.kind === "skip")) page = 0;
    else return asked;
  }
};

const MORE = "more";

/** Options in pages of which each, with a line for more, has no more than nine; the first may be shorter. */
const paged = (options: readonly Option[], first: number): readonly (readonly Option[])[] => {
  if (options.length <= first) return [options];
  const cut = first === MOST ? MOST - 1 : first;
  return [options.slice(0, cut), ...paged(options.slice(cut), MOST)];
};

/** A try, in one key; then, where something was to be different, whether it helped. */
const tried = async ({ visit }: Shell, terminal: Terminal, how: string): Promise<Done> => {
  const card = cardNow(visit.learner(), visit.now());
  if (!card) return ok(null);
  const helped = card.screen.blocks.find(({ id }) => id === "helped");
  const asked = helped?.kind === "choose" ? await chosenHere(terminal, visit, helped) : null;
  const answers = { tried: how, ...(asked?.kind === "answer" ? { helped: asked.value } : {}) };
  const recorded = await visit.answerShown(card, answers);
  if (!recorded.ok) return refused(recorded.problem);
  terminal.say(words.kept, terminal.style.note);
  const after = visit.next();
  const returned = [after.primary, ...after.others].find(({ mechanism }) => mechanism === "bounce-back");
  if (!returned) {
    terminal.say(recordText(visit.learner(), visit.now()));
    return ok(null);
  }
  terminal.lines(["", terminal.style.lamp(words.lit)]);
  terminal.say(cameText(visit.learner()), terminal.style.lamp);
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
  const line = await typedHere(terminal, visit, words.what, before.ok ? (before.value ?? "") : "", async (text) => {
    await visit.store.note(name, text);
  });
  if (line === null) return null;
  if (line !== "") terminal.say(`  ${line}`, terminal.style.yours);
  return line;
};

/** Everything else that speaks now: the first few, then more. */
const somethingElse = async (
  terminal: Terminal,
  visit: Shell["visit"],
  others: readonly Suggestion[],
  open: (shown: Suggestion) => () => Promise<Done>,
): Promise<Done> => {
  const options = others.map(({ screen }) => ({ id: screen.id, label: screen.title }));
  const asked = await chooseAct(terminal, visit, words.somethingElse, options, FIRST);
  const shown = asked.kind === "answer" ? others.find(({ screen }) => screen.id === asked.value) : undefined;
  return shown ? open(shown)() : ok(null);
};
