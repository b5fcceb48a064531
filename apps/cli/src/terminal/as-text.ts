import {
  fill,
  goalsOnRecord,
  insight,
  show,
  soFar,
  takesAnswer,
  type Block,
  type GoalOnRecord,
  type Learner,
  type Now,
  type Option,
  type Screen,
  type Suggestion,
} from "@reprise/engine";
import { words } from "../words/en.ts";
import { momentsOf } from "./moments.ts";
import { widthOf } from "./wrap.ts";

/** A block as lines of plain text: what every terminal can show, and what a test can compare. */
export const blockText = (block: Block): readonly string[] => {
  switch (block.kind) {
    case "say":
      return [block.text];
    case "quote":
      return [block.folded ? words.folded : `“${block.text}”`];
    case "choose":
      return areNumbers(block.options)
        ? [block.text, `  ${block.options.map(({ label }) => label).join("  ")}`]
        : [block.text, ...block.options.map(({ label }, i) => `  ${i + 1}  ${label}`)];
    case "rate":
      return [block.text, `  ${endsOf(block)}`];
    case "feel":
      return [block.text];
    case "write":
      return [
        block.text,
        ...(block.fields.length > 1 ? block.fields.map((field) => `  - ${field}`) : []),
        ...(block.starts ?? []).map((text) => `  > ${text}`),
      ];
    case "pace":
      return [
        block.text,
        `  ${block.pattern.map((seconds, i) => `${block.words[i] ?? ""} ${seconds} s`).join(", ")}; ${block.rounds} times`,
      ];
    case "timer":
      return [block.text, `  ${clockText(block.seconds)}`];
    case "plan":
      return [
        block.text,
        ...momentsOf(block).map(({ label }, i) => `  ${i + 1}  ${label}`),
        `  ${words.then} ${block.then}`,
      ];
    case "ladder":
      return [
        block.text,
        ...block.rungs.map(
          (rung, i) => `  ${i === block.now ? "now " : i === block.offered ? "next" : "    "}  ${rung}`,
        ),
      ];
    case "evidence":
      return [block.text, ...block.facts.map(({ text }) => `  - ${text}`)];
    case "story":
      return [block.text, ...block.rows.map(({ when, text }) => `  ${when}  ${text}`)];
    case "trend":
      return [block.text];
    case "compare":
      return besideText(block);
    case "shelf":
      return [];
    case "help":
      return [
        block.text,
        ...block.lines.map(
          ({ label, detail, checked }) => `  ${label}: ${detail}${checked ? ` (${words.checked} ${checked})` : ""}`,
        ),
      ];
  }
};

/** Whether options are numbers by themselves: then each is its own key. */
export const areNumbers = (options: readonly Option[]): boolean => options.every(({ label }) => /^\d+$/.test(label));

/** The two ends of a scale, in words. */
export const endsOf = ({ low, high, lowLabel, highLabel }: Extract<Block, { kind: "rate" }>): string =>
  `${low}: ${lowLabel} · ${high}: ${highLabel}`;

/** Two readings beside each other where every pair is short, else one under the other. */
const besideText = ({ left, right, pairs }: Extract<Block, { kind: "compare" }>): readonly string[] => {
  const rows = [{ left, right }, ...pairs];
  const isNarrow = rows.every((row) => widthOf(row.left) <= COLUMN && widthOf(row.right) <= COLUMN);
  if (isNarrow) return rows.map((row) => `  ${row.left}${" ".repeat(COLUMN + 2 - widthOf(row.left))}${row.right}`);
  return pairs.flatMap((pair, i) => [
    ...(i === 0 ? [] : [""]),
    ...(pair.left === "" ? [] : [`${left}: ${pair.left}`]),
    ...(pair.right === "" ? [] : [`${right}: ${pair.right}`]),
  ]);
};

/** How wide each of two columns is that stand beside each other. */
const COLUMN = 36;

/** Minutes and seconds, as a clock shows them. */
export const clockText = (seconds: number): string => {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

/** Why a screen is shown: the reason, the claim and how sure it is, the sources. */
export const whyText = (shown: Suggestion): readonly string[] =>
  shown.because.flatMap(({ text, claim, certainty, sources }) => [
    text,
    `  ${certainty}: ${claim}${sources.length > 0 ? ` (${sources.join(", ")})` : ""}`,
  ]);

/** Whether a screen's first block says its title by itself: then it is not said twice. */
export const repeatsTitle = ({ title, blocks }: Screen): boolean =>
  blocks[0] !== undefined && (blockText(blocks[0])[0] ?? "").startsWith(title);

/** A screen as plain text. */
export const screenText = (screen: Screen): string =>
  [
    ...(repeatsTitle(screen) ? [] : [screen.title, ""]),
    ...screen.blocks.flatMap((block, i) => [...(i === 0 ? [] : [""]), ...blockText(block)]),
  ].join("\n");

/** A suggestion as plain text, with the reason it is shown, and how to answer it where it asks something. */
export const asText = (shown: Suggestion, toAnswer = shown.screen.blocks.some(takesAnswer)): string =>
  [
    ...(repeatsTitle(shown.screen) ? [] : [shown.screen.title, ""]),
    ...shown.screen.blocks.flatMap((block) => [...blockText(block), ""]),
    `${words.why}: ${shown.because[0]?.text ?? ""}`,
    ...(toAnswer ? [`reprise answer ${shown.screen.id} '{…}'`] : []),
  ].join("\n");

/** How often they came back, in counts. */
export const cameText = ({ attempts }: Learner): string => {
  const { open, returned: r } = attempts.counts;
  return fill(words.came, { r, n: r + open, open });
};

/** What is on record, in counts: what stands after each try. Every number with what it cannot tell. */
export const recordText = (learner: Learner, now: Now): string => {
  const { counts, levelIds } = learner.attempts;
  const { open, returned: r, letGo } = counts;
  const shown = show(learner, now);
  const { low, high } = shown.recoveries.within7d;
  const n = r + open;
  if (n + letGo + shown.attempts + shown.wins === 0) return words.recordEmpty;
  return [
    cameText(learner),
    ...(r > 0 ? [fill(words.level, { level: levelIds.length, r })] : []),
    ...(letGo > 0 ? [fill(words.letGoCount, { n: letGo })] : []),
    ...(n >= FEW ? [fill(words.within, { low: Math.round(10 * low), high: Math.round(10 * high) })] : []),
    fill(words.tries, { n: shown.attempts, wins: shown.wins }),
    ...goalsOnRecord(learner, now).map(goalText),
    "",
    words.unwritten,
  ].join("\n");
};

/** Sections with their sentences, each under its title. */
const sectionText = ({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly { readonly text: string }[];
}) => ["", title, ...lines.map(({ text }) => `  - ${text}`)];

/** All of what is on record: the counts, what they come to so far, and whether it helps. */
export const wholeRecordText = (learner: Learner, now: Now): string => {
  const counts = recordText(learner, now);
  if (counts === words.recordEmpty) return counts;
  return [
    counts,
    ...soFar(learner, now).flatMap(sectionText),
    "",
    words.doesItHelp,
    ...insight(learner, now).flatMap(sectionText),
  ].join("\n");
};

/** From so many on there is enough to say more than a count. */
const FEW = 5;

const goalText = ({ title, tries, low, high }: GoalOnRecord): string => {
  const named = { title: title || words.goalWordless };
  return tries < FEW
    ? fill(words.goalFew, { ...named, n: tries })
    : fill(words.goalLine, { ...named, low: Math.round(100 * low), high: Math.round(100 * high) });
};
