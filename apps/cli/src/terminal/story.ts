import { fill, myStory, type ComingBack, type Learner, type Now } from "@reprise/engine";
import { words } from "../words/en.ts";

const list = (lines: readonly string[]): readonly string[] => lines.map((line) => `  - ${line}`);

const page = ({ from, rows, line }: ComingBack): readonly string[] => [
  "",
  fill(words.storyPage, { from }),
  ...list(
    rows.flatMap(({ date, says, own }) => [date === null ? says : `${date}: ${says}`, ...own.map((one) => `“${one}”`)]),
  ),
  ...(line === null ? [] : list([`“${line}”`])),
];

/** Whether there is anything to tell: a story begins with the first try or the first setback. */
export const hasStory = ({ attempts }: Learner): boolean => attempts.tries.length + attempts.setbackIds.length > 0;

/** My story as lines: chapters in counts, the pages that were kept, what was written. `export --as story` makes a file of it. */
export const storyLines = (learner: Learner, now: Now): string => {
  const { since, says, chapters, values, letters, worth } = myStory(learner, now);
  return [
    fill(words.storySince, { day: since ?? "" }),
    ...list(says),
    ...chapters.flatMap((chapter) => [
      "",
      chapter.from === chapter.until
        ? `${chapter.title} (${chapter.from})`
        : fill(words.storyChapter, { title: chapter.title, from: chapter.from, until: chapter.until }),
      ...list(chapter.says),
      ...list(chapter.lines.map(({ date, text }) => `${date}: “${text}”`)),
      ...chapter.pages.flatMap(page),
    ]),
    ...(values.length === 0 ? [] : ["", fill(words.storyMatters)]),
    ...list(
      values.map(({ date, value, why }) => [`${date}: ${value ?? ""}`, ...(why === null ? [] : [why])].join("; ")),
    ),
    ...(letters.length === 0 ? [] : ["", fill(words.storyLetters)]),
    ...list(letters.map(({ date, text }) => `${date}: “${text}”`)),
    ...(worth.length === 0 ? [] : ["", ...list(worth)]),
    "",
    fill(words.storyFile),
  ].join("\n");
};
