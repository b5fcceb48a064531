// Every page and every step of the path, in the order in which someone meets them.
import {
  AFTERNOON,
  breathedTwice,
  fullYear,
  HOUR,
  MINUTE,
  oneOpen,
  overwhelmed,
  returnsBefore,
  toldYear,
  withCard,
  type Life,
} from "./lives.ts";
import { lived, tellings } from "../tellings/tellings.ts";
import { shared } from "./shared.ts";

/** What a scene does with the app before its picture is taken. */
export interface Hand {
  /** Opens a page anew. */
  readonly open: (path: string) => Promise<void>;
  /** Taps what says exactly this; a start is enough where nothing else begins so. */
  readonly tap: (says: string) => Promise<void>;
  /** Waits until this is the heading. */
  /** Taps the first thing that a selector finds. */
  readonly touch: (selector: string) => Promise<void>;
  readonly isAt: (heading: string | RegExp) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  /** Lets time pass, in milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Leaves a sign in the browser, before the app is opened. */
  readonly sign: (name: string, value: string) => Promise<void>;
}

/** One picture, in every light and width. */
export interface Scene {
  readonly name: string;
  readonly life?: () => Promise<Life>;
  readonly at?: number;
  readonly go: (me: Hand) => Promise<void>;
  /** Also at 320 pixels. */
  readonly narrow?: true;
  /** For someone who wants nothing to move. */
  readonly still?: true;
  /** What a browser may complain of here. */
  readonly mayFail?: RegExp;
}

/** Half past eleven. */
const NIGHT = AFTERNOON + 8 * HOUR + 50 * MINUTE;
const CAUSES = "What had a part in it?";
const CARD = "Your card: again, differently, better";
const BEGIN = "Two minutes of it";

const tapAll = async (me: Hand, ...says: readonly string[]): Promise<void> => {
  for (const one of says) await me.tap(one);
};
const today = (me: Hand): Promise<void> => me.open("/");
const wrong = async (me: Hand): Promise<void> => {
  await me.open("/");
  await me.tap("Something went wrong");
  await me.isAt("Something went wrong");
};
const toCauses = async (me: Hand): Promise<void> => {
  await wrong(me);
  await tapAll(me, "test or exam", "bad", "in between", "maybe", "Go on");
  await me.isAt(CAUSES);
};
const answered = async (me: Hand): Promise<void> => {
  await toCauses(me);
  await tapAll(me, "ran out of time", "nerves");
};
const toCard = async (me: Hand): Promise<void> => {
  await answered(me);
  await me.tap("Do it once under the same conditions.");
  await me.tap("Go on");
  await me.isAt(CARD);
};
const toBegin = async (me: Hand): Promise<void> => {
  await toCard(me);
  await tapAll(me, "Today, 7 pm", "Two minutes of it, now");
  await me.isAt(BEGIN);
};
const toSettle = async (me: Hand): Promise<void> => {
  await wrong(me);
  await tapAll(me, "performance or match", "very bad", "wound up", "not now", "Go on");
  await me.wait(2500);
};
const tried = async (me: Hand): Promise<void> => {
  await today(me);
  await me.tap("worked");
  await me.isAt("How did it go?");
};
const returned = async (me: Hand): Promise<void> => {
  await tried(me);
  await me.tap("Go on");
  await me.isAt("You came back.");
};

/** All of them; the place in this list is the number in the name of the picture. */
export const scenes: readonly Scene[] = [
  { name: "first", go: today, narrow: true },
  { name: "wrong-empty", go: wrong },
  {
    name: "wrong-answered",
    narrow: true,
    go: async (me) => {
      await wrong(me);
      await tapAll(me, "test or exam", "bad", "wound up", "maybe", "Add a line");
      await me.type("what happened", "I ran out of time on question three, again");
    },
  },
  { name: "settle", go: toSettle },
  {
    name: "settle-another",
    go: async (me) => {
      await toSettle(me);
      await me.tap("A different way");
    },
  },
  {
    name: "settle-flat",
    go: async (me) => {
      await wrong(me);
      await tapAll(me, "did not start", "some", "flat", "Go on", "Go on", "Go on");
      await me.isAt("A moment to wake up");
    },
  },
  { name: "causes", go: toCauses },
  { name: "causes-unfolded", go: answered, narrow: true },
  {
    name: "card-empty",
    go: async (me) => {
      await toCauses(me);
      await tapAll(me, "Go on", "Go on");
      await me.isAt(CARD);
    },
  },
  {
    name: "card-filled",
    narrow: true,
    go: async (me) => {
      await toCard(me);
      await me.tap("Today, 7 pm");
      await me.type("what I would see", "Question three, read to its end");
    },
  },
  { name: "begin", go: toBegin },
  {
    name: "begin-over",
    go: async (me) => {
      await toBegin(me);
      await me.wait(125_000);
    },
  },
  {
    name: "begun",
    go: async (me) => {
      await toBegin(me);
      await me.wait(125_000);
      await me.tap("Done");
      await me.isAt("Begun.");
    },
  },
  {
    name: "begun-at-once",
    go: async (me) => {
      await wrong(me);
      await tapAll(me, "bad", "Go on", "Go on", "Go on", "Two minutes of it, now", "Done");
    },
  },
  {
    name: "enough",
    life: overwhelmed,
    go: async (me) => {
      await today(me);
      await tapAll(me, "A moment to settle", "That is enough");
    },
  },
  { name: "doors", life: breathedTwice, go: (me) => me.open("/path/") },
  {
    name: "support",
    go: async (me) => {
      await wrong(me);
      await tapAll(me, "more than that", "Go on");
      await me.isAt("You can put this down.");
    },
  },
  { name: "help", go: (me) => me.open("/help/"), narrow: true },
  {
    name: "help-country",
    narrow: true,
    go: async (me) => {
      await me.open("/help/");
      await me.tap("Another country");
    },
  },
  {
    name: "help-person",
    narrow: true,
    go: async (me) => {
      await me.open("/help/person/#help");
      await me.type("a name", "Aoife, my sister");
      await me.type("a number or an address", "+353 1 234 5678");
    },
  },
  {
    name: "help-own",
    narrow: true,
    go: async (me) => {
      await me.open("/help/person/#help");
      await me.type("a name", "Aoife, my sister");
      await me.type("a number or an address", "+353 1 234 5678");
      await me.tap("Keep this person");
      await me.isAt("You can put this down.");
    },
  },
  {
    name: "with-other-people",
    narrow: true,
    go: async (me) => {
      await wrong(me);
      await me.tap("Add a line");
      await me.type("what happened", "my dad hits me");
      await me.tap("Go on");
      await me.isAt("With other people");
    },
  },
  { name: "with-other-people-asked", go: (me) => me.open("/notes/") },
  { name: "today-path-open", life: oneOpen, go: today },
  { name: "today-card", life: () => withCard(1), go: today, narrow: true },
  { name: "today-next-day", life: () => withCard(19, 70), go: today },
  {
    name: "today-night",
    life: () => withCard(1),
    at: NIGHT,
    go: today,
  },
  { name: "today-very-bad", life: overwhelmed, go: today },
  {
    name: "today-rest",
    life: overwhelmed,
    go: async (me) => {
      await me.open("/path/");
      await me.tap("That is enough");
      await me.tap("Rest, and see this again tomorrow");
      await me.tap("Go on");
      await today(me);
    },
  },
  {
    name: "today-support",
    go: async (me) => {
      await wrong(me);
      await tapAll(me, "more than that", "Go on");
      await me.isAt("You can put this down.");
      await today(me);
    },
  },
  { name: "today-breathed-twice", life: breathedTwice, go: today },
  { name: "today-full", life: fullYear, go: today, narrow: true },
  { name: "tried", life: () => returnsBefore(0), go: tried },
  { name: "returned-first", life: () => returnsBefore(0), go: returned },
  { name: "returned-tenth", life: () => returnsBefore(9), go: returned },
  { name: "returned-told", life: toldYear, go: returned },
  {
    name: "when-and-where",
    life: oneOpen,
    go: async (me) => {
      await today(me);
      await me.tap("When, and where?");
    },
  },
  {
    name: "one-thing",
    life: oneOpen,
    go: async (me) => {
      await today(me);
      await me.tap("One thing to change");
    },
  },
  {
    name: "smaller",
    life: () => withCard(19),
    go: async (me) => {
      await today(me);
      await me.tap("A smaller start");
    },
  },
  {
    name: "tonight",
    at: NIGHT,
    go: async (me) => {
      await toCard(me);
      await me.tap("Go on");
      await me.isAt("Nothing has to start tonight.");
    },
  },
  {
    name: "word",
    life: fullYear,
    go: async (me) => {
      await today(me);
      await me.tap("What you have on record");
    },
  },
  { name: "worked", go: (me) => me.open("/worked/") },
  {
    name: "breathe",
    go: async (me) => {
      await me.open("/breathe/");
      await me.wait(2500);
    },
  },
  {
    name: "breathe-sighs",
    go: async (me) => {
      await me.open("/breathe/");
      await me.tap("Long sighs");
      await me.wait(2500);
    },
  },
  {
    name: "breathe-still",
    still: true,
    go: async (me) => {
      await me.open("/breathe/");
      await me.wait(2500);
    },
  },
  {
    name: "breathe-often",
    life: breathedTwice,
    go: async (me) => {
      await me.open("/breathe/");
      await me.wait(2500);
    },
  },
  {
    name: "why",
    go: async (me) => {
      await toCauses(me);
      await me.tap("Why this?");
      await me.wait(500);
    },
  },
  { name: "call-back", life: () => withCard(1), go: (me) => me.open("/plan/") },
  { name: "on-record-empty", go: (me) => me.open("/on-record/") },
  { name: "on-record-full", life: fullYear, go: (me) => me.open("/on-record/"), narrow: true },
  { name: "on-record-told", life: toldYear, go: (me) => me.open("/on-record/"), narrow: true },
  { name: "does-it-help-empty", go: (me) => me.open("/on-record/does-it-help/") },
  { name: "does-it-help", life: toldYear, go: (me) => me.open("/on-record/does-it-help/"), narrow: true },
  { name: "story-empty", go: (me) => me.open("/story/") },
  { name: "story", life: toldYear, go: (me) => me.open("/story/"), narrow: true },
  {
    name: "story-page",
    life: toldYear,
    narrow: true,
    go: async (me) => {
      await me.open("/story/");
      await me.touch("main section a[href*='#']");
    },
  },
  {
    name: "story-keep",
    life: toldYear,
    go: async (me) => {
      await me.open("/story/");
      await me.touch("main .others a");
      await me.tap("Into my story");
    },
  },
  { name: "look-back-empty", go: (me) => me.open("/look-back/") },
  { name: "look-back", life: toldYear, go: (me) => me.open("/look-back/"), narrow: true },
  {
    name: "look-ahead",
    life: toldYear,
    go: async (me) => {
      await me.open("/look-back/");
      await tapAll(me, "nothing comes to mind", "Go on");
    },
  },
  { name: "history-empty", go: (me) => me.open("/history/") },
  { name: "history-full", life: fullYear, go: (me) => me.open("/history/"), narrow: true },
  {
    name: "history-entry",
    life: fullYear,
    go: async (me) => {
      await me.open("/history/");
      await me.touch("main summary:has(.yours)");
    },
  },
  {
    name: "history-add",
    life: fullYear,
    go: async (me) => {
      await me.open("/history/");
      await me.tap("Add a try");
    },
  },
  { name: "data-empty", go: (me) => me.open("/data/") },
  { name: "data-full", life: fullYear, go: (me) => me.open("/data/") },
  {
    name: "data-delete",
    life: fullYear,
    go: async (me) => {
      await me.open("/data/");
      await me.tap("Delete everything");
    },
  },
  ...shared,
  { name: "about", go: (me) => me.open("/about/") },
  {
    name: "wiped",
    go: async (me) => {
      await me.sign("reprise:reprise", "kept");
      await today(me);
    },
  },
  { name: "nowhere", mayFail: /404/, go: (me) => me.open("/no-such-page/") },
  ...tellings.map((telling): Scene => {
    const { her, screen } = lived(telling);
    return {
      name: `mechanism-${telling.mechanism}`,
      life: async () => ({ lines: her.entries.map((entry) => JSON.stringify(entry)) }),
      at: her.now,
      go: (me) => me.open(`/step/#${screen}`),
    };
  }),
];
