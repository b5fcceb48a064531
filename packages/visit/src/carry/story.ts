import {
  comingBacks,
  fill,
  myStory,
  type Chapter,
  type ComingBack,
  type Learner,
  type MyStory,
  type Now,
} from "@reprise/engine";
import { plain } from "./markdown.ts";
import { words } from "./words/en.ts";

/** Their own words, as a quotation; each stands by itself. */
const quote = (text: string): readonly string[] => [`> ${plain(text)}`, ""];

const list = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [...lines.map((line) => `- ${line}`), ""];

const under = (depth: number, title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${"#".repeat(depth)} ${title}`, "", ...lines];

/** One coming back as they chose to keep it: row by row, with their words. */
const page = ({ from, until, rows, line }: ComingBack): readonly string[] => [
  `### ${from === until ? fill(words.pageOne, { from }) : fill(words.page, { from, until })}`,
  "",
  ...rows.flatMap(({ date, says, own }) => [
    date === null ? says : `*${date}.* ${says}`,
    "",
    ...own.flatMap((one) => quote(one)),
  ]),
  ...(line === null ? [] : [`${fill(words.toMyself)}:`, "", ...quote(line)]),
];

const chapter = ({ title, from, until, says, pages, lines }: Chapter): readonly string[] => [
  `## ${plain(title)}`,
  "",
  from === until ? from : fill(words.until, { from, until }),
  "",
  ...list(says),
  ...pages.flatMap(page),
  ...under(3, fill(words.anew), list(lines.map(({ date, text }) => `${date}: “${plain(text)}”`))),
];

const values = ({ values }: MyStory): readonly string[] =>
  list(
    values.map(({ date, value, why, time }) =>
      [
        fill(words.values, { date, value: value === null ? fill(words.value) : plain(value) }),
        ...(why === null ? [] : [fill(words.because, { why: plain(why) })]),
        ...(time === null ? [] : [fill(words.time, { time: plain(time) })]),
      ].join("; "),
    ),
  );

const letters = ({ letters }: MyStory): readonly string[] =>
  letters.flatMap(({ date, text, to }) => [`${fill(words[to], { date })}:`, "", ...quote(text)]);

const startOf = ({ attempts }: Learner, { setback }: ComingBack): number => attempts.setbacks[setback]?.at ?? 0;

/** Every coming back in a line, in the order in which they began; those they left out of the story are left out. */
const backs = (learner: Learner, now: Now): readonly string[] =>
  list(
    comingBacks(learner, now, Infinity)
      .filter(({ kept }) => kept !== false)
      .toSorted((one, other) => startOf(learner, one) - startOf(learner, other))
      .map(({ from, goal, after }) =>
        goal === null
          ? fill(words.back, { date: from, after })
          : fill(words.backTo, { date: from, goal: plain(goal), after }),
      ),
  );

/**
 * My story as something to read and to print, in Markdown: a chapter for each goal in verbs, dates and counts, the pages that were
 * kept, and what they wrote. Words that met care are not in it, and neither is what was left out of the story.
 */
export const storyText = (learner: Learner, now: Now): string => {
  const story = myStory(learner, now);
  const { since, says, chapters, worth } = story;
  const lines = [
    `# ${fill(words.title)}`,
    "",
    since === null ? fill(words.nothing) : fill(words.since, { day: since }),
    "",
    ...list(says),
    ...chapters.flatMap(chapter),
    ...under(2, fill(words.backs), backs(learner, now)),
    ...under(2, fill(words.matters), values(story)),
    ...under(2, fill(words.letters), letters(story)),
    ...under(2, fill(words.worth), list(worth)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
};
