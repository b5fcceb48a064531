import type { Setback } from "../../attempts/attempts.ts";
import { brief, fill, sayDay } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import { countAtLevel, factsFor, type Fact } from "./facts.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** One fact as a sentence with its date and, where it was named, its way. */
const sayFact = (moment: Moment, setback: Setback, fact: Fact): string => {
  const what = fact.what === null ? null : brief(fact.what);
  const apart = fact.difficulty - setback.difficulty;
  const size = apart > k.below.value ? "harder" : apart < 0 ? "easier" : "asHard";
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

/** Facts on record that speak for the next try; nothing at all with fewer than two. */
const word: Part = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    const facts = setback ? factsFor(moment, setback) : [];
    if (!setback || facts.length < k.least.value) return [];
    const count = countAtLevel(moment, setback);
    return [
      {
        id: "facts",
        kind: "evidence",
        text: fill(words.lead),
        facts: [
          ...facts
            .slice(0, k.shown.value)
            .map((fact) => ({ text: sayFact(moment, setback, fact), entries: [fact.id] })),
          ...(count
            ? [{ text: fill(words.count, { n: count.n, m: count.m }), entries: count.tries.map(({ id }) => id) }]
            : []),
        ],
      },
    ];
  },
  record: () => [],
};

/** What encouragement can put on a screen. */
export const parts = { word } as const;
