import type { Setback } from "../../attempts/attempts.ts";
import type { Willing } from "../../attempts/events.ts";
import type { Learner } from "../../coach/learner.ts";
import type { Now } from "../../coach/moment.ts";
import type { Ritual } from "../../coach/ritual/fold.ts";
import { stations } from "../../coach/ritual/stations.ts";
import { triesSince } from "../../attempts/attempts.ts";
import { DAY, MINUTE, type EntryId } from "../../journal/entry.ts";
import { betaBinomialInterval } from "../../measures/beta.ts";
import { contingency, type Worked } from "../../measures/contingency.ts";
import { returnConstants } from "../../measures/science.ts";
import type { Checkpoint } from "../../mechanisms/checkpoint/fold.ts";
import type { Restart } from "../../mechanisms/restart/fold.ts";
import { dayOf, fill, sayLength } from "../../screens/words.ts";
import type { Told } from "../told.ts";
import { words } from "./words/en.ts";

/** What one question of "Does it help?" comes to. */
export interface InsightSection {
  readonly id: "path" | "back" | "change" | "time" | "left" | "worth" | "not-in";
  readonly title: string;
  readonly lines: readonly Told[];
}

/** How far back time is counted, in days. */
const WEEKS = 28;

const line = (text: string, entries: readonly EntryId[] = []): Told => ({ text, entries });

/** Does it help, as far as one learner's own record can tell: counts in sentences, and what they leave out. Computed when asked. */
export const insight = (learner: Learner, now: Now): readonly InsightSection[] => {
  const section = (id: InsightSection["id"], title: string, lines: readonly Told[]): InsightSection => ({
    id,
    title,
    lines: lines.length > 0 ? lines : [line(fill(words.tooLittle))],
  });
  return [
    section("path", fill(words.pathTitle), [...willingBothEnds(learner), ...distressTwice(learner)]),
    section("back", fill(words.backTitle), broughtBack(learner)),
    section("change", fill(words.changeTitle), changes(learner)),
    section("time", fill(words.timeTitle), time(learner, now)),
    section("left", fill(words.leftTitle), left(learner)),
    section("worth", fill(words.worthTitle), worth(learner)),
    section("not-in", fill(words.notInTitle), notIn(learner)),
  ];
};

const setbacksOf = ({ attempts }: Learner): readonly Setback[] =>
  attempts.setbackIds.map((id) => attempts.setbacks[id] as Setback);

/** Of pairs before and after: how many are more, the same, less. */
const compared = (pairs: readonly (readonly [before: number, after: number])[]) => ({
  n: pairs.length,
  more: pairs.filter(([before, after]) => after > before).length,
  same: pairs.filter(([before, after]) => after === before).length,
  less: pairs.filter(([before, after]) => after < before).length,
});

const howWilling: { readonly [willing in Willing]: number } = { no: 0, maybe: 1, yes: 2 };

const willingBothEnds = (learner: Learner): readonly Told[] => {
  const { paths } = learner.mechanisms["ritual"] as Ritual;
  const both = setbacksOf(learner).flatMap((setback) => {
    const path = paths[setback.id];
    const start = setback.willing ?? path?.willingAtStart ?? null;
    const end = path?.willingAtEnd ?? null;
    return start === null || end === null
      ? []
      : [{ id: setback.id, pair: [howWilling[start], howWilling[end]] as const }];
  });
  if (both.length === 0) return [];
  const counts = compared(both.map(({ pair }) => pair));
  return [
    line(
      fill(words.willing, counts),
      both.slice(-3).map(({ id }) => id),
    ),
  ];
};

const distressTwice = (learner: Learner): readonly Told[] => {
  const twice = setbacksOf(learner).flatMap(({ id, distress, distressLater }) =>
    distress === null || distressLater === null ? [] : [{ id, pair: [distress, distressLater] as const }],
  );
  if (twice.length === 0) return [];
  return [
    line(
      fill(words.distress, compared(twice.map(({ pair }) => pair))),
      twice.slice(-3).map(({ id }) => id),
    ),
  ];
};

const broughtBack = (learner: Learner): readonly Told[] => {
  const setbacks = setbacksOf(learner).filter(({ status }) => status !== "let-go");
  if (setbacks.length === 0) return [];
  const { begun } = learner.mechanisms["restart"] as Restart;
  const counts = {
    n: setbacks.length,
    begun: setbacks.filter(({ id }) => begun[id] !== undefined).length,
    r: setbacks.filter(({ returnedBy }) => returnedBy !== null).length,
    level: setbacks.filter(({ levelBy }) => levelBy !== null).length,
  };
  return [line(fill(words.back, counts), learner.attempts.returnedIds.slice(-3))];
};

/** Of ten more tries like these, from how many to how many would work, nine times in ten. */
const ofTen = ({ worked, of }: Worked) =>
  betaBinomialInterval(1 + worked, 1 + of - worked, 10, returnConstants.mass.value);

const changes = (learner: Learner): readonly Told[] => {
  const { changed, unchanged } = contingency(learner.attempts);
  const { judged } = learner.mechanisms["restart"] as Restart;
  const said = Object.values(judged);
  const counted = (word: (typeof said)[number]): number => said.filter((one) => one === word).length;
  const isEnough = Math.min(changed.of, unchanged.of) >= returnConstants.enough.value;
  const [low, high] = [ofTen(changed), ofTen(unchanged)];
  return [
    ...(changed.of > 0 ? [line(fill(words.changed, { k: changed.worked, n: changed.of }))] : []),
    ...(unchanged.of > 0 ? [line(fill(words.unchanged, { k: unchanged.worked, n: unchanged.of }))] : []),
    ...(isEnough ? [line(fill(words.ofTen, { low: low.low, high: low.high, low2: high.low, high2: high.high }))] : []),
    ...(said.length > 0
      ? [line(fill(words.helped, { yes: counted("yes"), partly: counted("partly"), no: counted("no") }))]
      : []),
    ...(changed.of > 0 && unchanged.of > 0 ? [line(fill(words.notACause))] : []),
  ];
};

const time = (learner: Learner, now: Now): readonly Told[] => {
  const today = dayOf(now.instant, now.offset);
  let here = 0;
  for (let day = today - WEEKS + 1; day <= today; day++) here += learner.coach.spent[day] ?? 0;
  if (here === 0) return [];
  const since = now.instant - WEEKS * DAY;
  const tried = triesSince(learner.attempts, since).reduce((sum, { minutes }) => sum + (minutes ?? 0) * MINUTE, 0);
  const { begun } = learner.mechanisms["restart"] as Restart;
  const started = Object.values(begun)
    .filter(({ at }) => at >= since)
    .reduce((sum, { seconds }) => sum + seconds * 1000, 0);
  const task = tried + started;
  const said = { here: sayLength(here), task: sayLength(task) };
  return task === 0
    ? [line(fill(words.timeHere, said))]
    : [line(fill(words.time, said)), ...(here > task ? [line(fill(words.muchHere))] : [])];
};

const left = (learner: Learner): readonly Told[] => {
  const { paths } = learner.mechanisms["ritual"] as Ritual;
  const walked = Object.values(paths);
  if (walked.length === 0) return [];
  const times = new Map<string, number>();
  for (const { leftAt } of walked) if (leftAt !== null) times.set(leftAt, (times.get(leftAt) ?? 0) + 1);
  if (times.size === 0) return [line(fill(words.leftNone))];
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([name, n]) => {
      const station = stations[name as keyof typeof stations];
      return station ? [line(fill(words.left, { station: fill(words[`at-${station.name}`]), n }))] : [];
    });
};

/** What they said of whether all this is worth their time, every two weeks. */
const worth = (learner: Learner): readonly Told[] => {
  const { worth: said } = learner.mechanisms["checkpoint"] as Checkpoint;
  if (said.length === 0) return [];
  const counted = (answer: (typeof said)[number]["worth"]): number => said.filter((one) => one.worth === answer).length;
  const counts = { n: said.length, yes: counted("yes"), partly: counted("partly"), no: counted("no") };
  return [
    line(
      fill(words.worth, counts),
      said.slice(-3).map(({ id }) => id),
    ),
  ];
};

const notIn = ({ attempts }: Learner): readonly Told[] => {
  const { open, late } = attempts.counts;
  return [
    ...(open > 0 ? [line(fill(words.open, { n: open }))] : []),
    ...(late > 0 ? [line(fill(words.late, { n: late }))] : []),
    line(fill(words.unlogged)),
  ];
};
