import type { Setback } from "../../attempts/attempts.ts";
import { chosen } from "../../screens/answers.ts";
import { optionsOf, valueOf, type Step } from "../../screens/steps.ts";
import { brief, fill, sayDay } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import { judged, type Sentence } from "./events.ts";
import { countAtLevel, factsFor, sizeBeside, type Count, type Fact } from "./facts.ts";
import type { Encouragement } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** One fact as a sentence with its date and, where it was named, its way. */
const sayFact = (moment: Pick<Moment, "now" | "offset">, setback: Setback, fact: Fact): string => {
  const what = fact.what === null ? null : brief(fact.what);
  const beside = sizeBeside(fact.difficulty, setback);
  const size = beside === "as-hard" ? "asHard" : beside;
  if (fact.remembered)
    return fact.compared
      ? fill(words.remembered, { what: what ?? "", than: fill(words[`${size}Word`]) })
      : fill(words.rememberedPlain, { what: what ?? "" });
  const day = sayDay(fact.at, moment.now, moment.offset);
  const sentence =
    what === null
      ? fill(words[`${size}Unnamed`], { day })
      : fill(fact.compared ? words[size] : words.plain, { day, what });
  return fact.strategy === null
    ? dayFirst(sentence, day)
    : `${dayFirst(sentence, day)} ${fill(words.strategy, { strategy: brief(fact.strategy) })}`;
};

/** "On today" is "Today". */
const dayFirst = (sentence: string, day: string): string =>
  day === "today" || day === "yesterday"
    ? sentence.replace(`On ${day}`, day.charAt(0).toUpperCase() + day.slice(1))
    : sentence;

/** What is said about a setback: at most three facts, and a count where one may be said; null with fewer than two facts. */
const saidOf = (
  moment: Moment<Encouragement>,
  setback: Setback,
): { readonly facts: readonly Fact[]; readonly count: Count | null } | null => {
  const facts = factsFor(moment, setback);
  return facts.length < k.least.value
    ? null
    : { facts: facts.slice(0, k.shown.value), count: countAtLevel(moment, setback) };
};

/** How true it rings, in three worded steps. */
const trueSteps: readonly Step[] = [
  { id: "yes", label: words.yes, value: 90 },
  { id: "partly", label: words.partly, value: 60 },
  { id: "not-really", label: words.notReally, value: 20 },
];

/** Facts on record that speak for the next try, and whether they ring true; nothing at all with fewer than two. */
const word: Part<Encouragement> = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    const said = setback && saidOf(moment, setback);
    if (!setback || !said) return [];
    const { facts, count } = said;
    return [
      {
        id: "facts",
        kind: "evidence",
        text: fill(words.lead),
        facts: [
          ...facts.map((fact) => ({ text: sayFact(moment, setback, fact), entries: [fact.id] })),
          ...(count
            ? [{ text: fill(words.count, { n: count.n, m: count.m }), entries: count.tries.map(({ id }) => id) }]
            : []),
        ],
      },
      ...(moment.own.judged[setback.id] === undefined
        ? [
            {
              id: "true",
              kind: "choose",
              text: fill(words.ringsTrue),
              options: optionsOf(trueSteps),
              steps: true,
            } as const,
          ]
        : []),
    ];
  },
  record: (moment, answers) => {
    const value = valueOf(trueSteps, chosen(answers, "true"));
    const setback = setbackOf(moment);
    const said = setback && saidOf(moment, setback);
    if (value === undefined || !setback || !said) return [];
    const { facts, count } = said;
    const kinds = new Set<Sentence>(facts.map(({ sentence }) => sentence));
    if (count) kinds.add("count");
    const cited = new Set([...facts.map(({ id }) => id), ...(count?.tries ?? []).map(({ id }) => id)]);
    return [judged({ setback: setback.id, facts: [...cited], sentences: [...kinds], true: value })];
  },
};

/** What encouragement can put on a screen. */
export const parts = { word } as const;
