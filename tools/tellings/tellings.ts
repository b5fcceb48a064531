import { adjusted, attempted, explained, goalAdded, planMade, setBack, type SetbackKind } from "@reprise/engine";
import { everyScience } from "@reprise/engine/science";
import { someone, type Someone } from "../../packages/engine/test/someone.ts";

/** One mechanism as it is met: what happened before, the screen it then shows, what is answered, and the figure that moves. */
export interface Telling {
  readonly mechanism: string;
  /** Where in the essay the idea comes from. */
  readonly essay: string;
  /** What happened before, in a sentence. */
  readonly before: string;
  /** Lives up to the moment; hands back the id of the screen to show. */
  readonly live: (her: Someone) => string;
  readonly answer: object;
  /** What is looked at before and after the answer, in words. */
  readonly figure: string;
  readonly read: (her: Someone) => unknown;
}

/** A number as the page shows it: two decimals. */
const round = (value: number): number => Math.round(100 * value) / 100;

const goalOf = (her: Someone): string => Object.keys(her.learner.attempts.goals)[0] as string;

/** A goal, and tries at it a day apart. */
const tries = (her: Someone, results: readonly number[], more: object = {}): string => {
  const goal = Object.keys(her.learner.attempts.goals)[0] ?? her.tells(goalAdded({ title: "Calculus II" }));
  for (const result of results) her.later({ days: 1 }).tells(attempted({ what: "a sheet", goal, result, ...more }));
  return goal;
};

/** An exam that went wrong, with a line about it. */
const hurt = (her: Someone, more: object = {}): string =>
  her.tells(
    setBack({
      what: "the midterm, nothing left in the last hour",
      kind: "exam" as SetbackKind,
      distress: 50,
      arousal: 50,
      willing: "maybe",
      ...(Object.keys(her.learner.attempts.goals)[0] ? { goal: goalOf(her) } : {}),
      ...more,
    }),
  );

const stateOf = (her: Someone, mechanism: string): { readonly [name: string]: unknown } =>
  her.learner.mechanisms[mechanism] as { readonly [name: string]: unknown };

/** How many entries of a kind are on record. */
const count = (her: Someone, type: string): number => her.entries.filter((entry) => entry.type === type).length;

const gap = (her: Someone): number => round(her.shown.goals[0]?.gap ?? 0);

/** Every mechanism once, in the order of the essay. */
export const tellings: readonly Telling[] = [
  {
    mechanism: "confidence",
    essay: "1A",
    before: "Four sheets are on record, and nobody has asked yet how sure she is.",
    live: (her) => {
      const goal = tries(her, [1, 0, 1, 0.5]);
      her.later({ days: 1 });
      return `confidence/before/${goal}`;
    },
    answer: { easy: 70, normal: 30 },
    figure: "felt beside shown (gap), in logits",
    read: gap,
  },
  {
    mechanism: "causes",
    essay: "1B 2B 4B",
    before: "An exam went wrong twenty hours ago; little sleep had a part in it, and it can be different.",
    live: (her) => {
      tries(her, [1, 0.5, 0]);
      const setback = hurt(her);
      her.tells(explained({ setback, causes: ["sleep"], different: ["sleep"] }));
      her.later({ hours: 20 });
      return `causes/twice/${setback}`;
    },
    answer: { verdict: "both" },
    figure: "setbacks read twice",
    read: (her) => count(her, "causes/read-twice"),
  },
  {
    mechanism: "diagnosis",
    essay: "4B",
    before: "Ten sheets of one size, and never three running that worked.",
    live: (her) => `diagnosis/source/${tries(her, [0, 1, 0, 0, 1, 1, 0, 0, 1, 0])}`,
    answer: { from: "person", question: ["Where does the minus sign in step three come from?"] },
    figure: "the way of working in force",
    read: (her) => her.learner.attempts.choices.at(-1)?.way ?? "none",
  },
  {
    mechanism: "feelings",
    essay: "1C 5A",
    before: "Yesterday it was very bad; today nothing was said yet.",
    live: (her) => {
      const setback = hurt(her, { distress: 70 });
      her.later({ hours: 20 });
      return `feelings/later/${setback}`;
    },
    answer: { distress: "some" },
    figure: "looked at again, of these less bad",
    read: (her) => `${String(stateOf(her, "feelings")["lookedAgain"])}, ${String(stateOf(her, "feelings")["lessBad"])}`,
  },
  {
    mechanism: "recall",
    essay: "2A",
    before: "Ten sheets are on record. What is remembered is asked before the record is shown.",
    live: (her) => `recall/ask/${tries(her, [1, 0, 1, 0.5, 1, 0, 1, 0.5, 0, 1])}`,
    answer: { "how-many": "3" },
    figure: "times it was asked what is remembered",
    read: (her) => count(her, "recall/recalled"),
  },
  {
    mechanism: "exposure",
    essay: "2C 5B Q4",
    before: "A recital went wrong yesterday; it is calm.",
    live: (her) => {
      const setback = hurt(her, { kind: "performance", what: "bar nine, twice" });
      her.later({ hours: 20 });
      return `exposure/forecast/${setback}`;
    },
    answer: { fear: ["everyone will hear where I stop"], likely: 70, bad: 60 },
    figure: "forecasts on record",
    read: (her) => count(her, "exposure/forecast-made"),
  },
  {
    mechanism: "wins",
    essay: "3A",
    before: "An exam went wrong, and nothing that worked is on record yet.",
    live: (her) => {
      const setback = hurt(her, { distress: 30 });
      her.later({ hours: 5 });
      return `wins/remember/${setback}`;
    },
    answer: { what: ["the driving test"], than: "as-hard", when: "last-years" },
    figure: "wins on record",
    read: (her) => her.shown.wins,
  },
  {
    mechanism: "stories",
    essay: "3B",
    before: "An exam went wrong yesterday, and there is little on record yet.",
    live: (her) => {
      her.tells(goalAdded({ title: "Calculus II" }));
      const setback = hurt(her, { distress: 30 });
      her.later({ hours: 20 });
      return `stories/story/${setback}`;
    },
    answer: { like: 60 },
    figure: "stories read",
    read: (her) => count(her, "stories/read"),
  },
  {
    mechanism: "encouragement",
    essay: "3C Q3",
    before: "Two sheets about as hard as this worked; then one did not.",
    live: (her) => {
      const goal = tries(her, [1, 1]);
      const setback = hurt(her, { goal, distress: 30 });
      her.later({ hours: 7 });
      return `encouragement/word/${setback}`;
    },
    answer: { true: "yes" },
    figure: "sentences judged",
    read: (her) => count(her, "encouragement/judged"),
  },
  {
    mechanism: "regulation",
    essay: "3D 5C",
    before: "An exam went wrong just now; it is very bad, and she is wound up.",
    live: (her) => `regulation/settle/${hurt(her, { distress: 70, arousal: 80 })}`,
    answer: { pace: { seconds: 120 } },
    figure: "moments to settle",
    read: (her) => count(her, "regulation/finished"),
  },
  {
    mechanism: "process",
    essay: "4A",
    before: "A goal with sheets on it, a setback, and nothing said yet of what exactly to do.",
    live: (her) => {
      const goal = tries(her, [1, 0, 0]);
      hurt(her, { distress: 30 });
      her.later({ hours: 20 });
      return `process/set/${goal}`;
    },
    answer: { own: ["one old task, book closed, twenty minutes"] },
    figure: "things set out to do",
    read: (her) => her.learner.attempts.processOf[goalOf(her)]?.criteria.length ?? 0,
  },
  {
    mechanism: "narrative",
    essay: "4C 7A",
    before: "Yesterday she wrote: I'm just not a maths person.",
    live: (her) => {
      tries(her, [1, 0.5, 0]);
      const setback = hurt(her, { what: "I'm just not a maths person" });
      her.later({ hours: 20 });
      return `narrative/rewrite/${setback}`;
    },
    answer: { fits: "yes", pieces: ["on Tuesday", "the midterm", "the last task", "not yet"] },
    figure: "lines written anew",
    read: (her) => count(her, "narrative/rewritten"),
  },
  {
    mechanism: "restart",
    essay: "6A",
    before: "An exam went wrong and something is set to be different; there is no plan yet.",
    live: (her) => {
      const setback = hurt(her, { distress: 30 });
      her.tells(adjusted({ setback, adjustment: "own", change: "Book closed, before I read again." }));
      while (her.next.primary.rule === "ritual") her.answers({});
      her.later({ hours: 5 });
      return `restart/plan/${setback}`;
    },
    answer: { plan: { if: "it is 7 pm and I sit down", then: "I open the notebook" } },
    figure: "plans on record",
    read: (her) => count(her, "attempts/plan-made"),
  },
  {
    mechanism: "ladder",
    essay: "6B",
    before: "Six sheets, of which five worked.",
    live: (her) => {
      const goal = tries(her, [1, 0, 1, 1, 1, 1], { difficulty: -1.5 });
      her.later({ hours: 2 });
      return `ladder/next/${goal}`;
    },
    answer: { size: "take" },
    figure: "sizes chosen",
    read: (her) => count(her, "ladder/size-chosen"),
  },
  {
    mechanism: "rhythm",
    essay: "6C",
    before: "Seven sheets, of which two worked, and then more than a week without one.",
    live: (her) => {
      const goal = tries(her, [0, 1, 0, 0, 1, 0, 0]);
      her.later({ days: 8 });
      return `rhythm/chapter/${goal}`;
    },
    answer: { open: "open", name: ["The second go"] },
    figure: "chapters; the record of the goal (theta)",
    read: (her) => `${count(her, "rhythm/chapter-opened")}; ${round(her.shown.goals[0]?.theta ?? 0)}`,
  },
  {
    mechanism: "identity",
    essay: "7B 7C",
    before: "She came back from an exam that went wrong.",
    live: (her) => {
      const goal = tries(her, [1, 0.5, 0]);
      hurt(her, { goal });
      her.later({ hours: 20 }).tells(attempted({ goal, result: 0.5 }));
      her.later({ days: 31 });
      return "identity/monthly/now";
    },
    answer: { coming: 60 },
    figure: "times she said how it seems to her",
    read: (her) => count(her, "identity/said"),
  },
  {
    mechanism: "checkpoint",
    essay: "8A",
    before: "A week with six sheets, two that did not work, and a plan.",
    live: (her) => {
      const goal = tries(her, [1, 0]);
      const setback = hurt(her, { goal, distress: 30 });
      her.tells(planMade({ setback, goal, if: "it is 7 pm", then: "I open the notebook" }));
      tries(her, [1, 0.5, 0, 1]);
      her.later({ days: 1 });
      return "checkpoint/review/now";
    },
    answer: { own: ["I sat down on four days"] },
    figure: "looks back",
    read: (her) => count(her, "checkpoint/held"),
  },
  {
    mechanism: "strategy",
    essay: "8B",
    before: "Two sheets running did not work in the same way of working.",
    live: (her) => {
      tries(her, [1, 0, 0]);
      return `strategy/change/${her.learner.attempts.tries.at(-1)?.id ?? ""}`;
    },
    answer: { way: "way-example" },
    figure: "the way of working in force",
    read: (her) => her.learner.attempts.choices.at(-1)?.way ?? "none",
  },
  {
    mechanism: "ritual",
    essay: "8C",
    before: "She has been through the short path once, and came back; some days later it is calm.",
    live: (her) => {
      const setback = hurt(her, { distress: 30 });
      while (her.next.primary.rule === "ritual")
        her.answers(her.next.primary.screen.blocks.some(({ id }) => id === "willing") ? { willing: "yes" } : {});
      her.later({ days: 1 }).tells(attempted({ result: 0.5 }));
      her.later({ days: 5 });
      return `ritual/order/${setback}`;
    },
    answer: { first: "settle" },
    figure: "what comes first next time",
    read: (her) => stateOf(her, "ritual")["first"] ?? "as it is",
  },
  {
    mechanism: "bounce-back",
    essay: "Q1",
    before: "The day after an exam went wrong she tried again.",
    live: (her) => {
      const goal = tries(her, [1, 0]);
      hurt(her, { goal });
      her.later({ hours: 20 });
      return `bounce-back/returned/${her.tells(attempted({ goal, result: 0.5 }))}`;
    },
    answer: { by: "plan" },
    figure: "times it was said what made it possible",
    read: (her) => count(her, "bounce-back/made-possible"),
  },
  {
    mechanism: "rebuild",
    essay: "Q2",
    before: "Three setbacks within ten sheets, after smaller ones that worked.",
    live: (her) => {
      const goal = tries(her, [1, 1, 1, 1], { difficulty: -1.5 });
      for (let i = 0; i < 3; i++) {
        tries(her, [0], { difficulty: 1.5 });
        hurt(her, { goal, distress: 30 });
        her.later({ days: 1 });
      }
      return `rebuild/offer/${goal}`;
    },
    answer: { begin: "yes" },
    figure: "ways back begun",
    read: (her) => count(her, "rebuild/entered"),
  },
  {
    mechanism: "upkeep",
    essay: "Q5",
    before: "Something was misread in an exam, and looking twice was set to be different.",
    live: (her) => {
      const setback = hurt(her, { distress: 30 });
      her.tells(
        adjusted({ setback, adjustment: "change-underline", error: "slip", change: "Underline what is asked." }),
      );
      her.later({ hours: 25 });
      return `upkeep/keep/${setback}`;
    },
    answer: { what: ["What does the second line of task 3 ask for?", "only the interval"] },
    figure: "things to be met again",
    read: (her) => count(her, "upkeep/kept"),
  },
];

/** What each mechanism asks, by its name. */
export const purposes: { readonly [mechanism: string]: string } = Object.fromEntries(
  everyScience().map(({ room, purpose }) => [room, purpose]),
);

/** A telling lived up to its moment. */
export const lived = ({ live }: Telling): { readonly her: Someone; readonly screen: string } => {
  const her = someone();
  return { screen: live(her), her };
};
