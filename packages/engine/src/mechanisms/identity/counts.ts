import { lastTries, WIN, type Attempt, type Attempts } from "../../attempts/attempts.ts";
import { nearestDifficulty } from "../../attempts/difficulty.ts";
import type { EntryId } from "../../journal/entry.ts";
import { betaBinomialInterval } from "../../measures/beta.ts";
import { progression } from "../../measures/progression.ts";
import { fill } from "../../screens/words.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** A sentence with the last entries it counts. Always counts, never a percentage. */
export interface Counted {
  readonly text: string;
  readonly entries: readonly EntryId[];
}

/** The record of coming back in sentences. */
export const returnCounts = (attempts: Attempts): readonly Counted[] => {
  const { returned: r, open, letGo } = attempts.counts;
  const { returnedIds, levelIds } = attempts;
  return [
    { text: fill(words.count, { r, n: r + open, open }), entries: lastOf(returnedIds) },
    ...(r > 0 ? [{ text: fill(words.level, { level: levelIds.length, r }), entries: lastOf(levelIds) }] : []),
    ...(letGo > 0 ? [{ text: fill(words.letGo, { n: letGo }), entries: [] }] : []),
  ];
};

const lastOf = (ids: readonly EntryId[]): readonly EntryId[] => ids.slice(-k.cited.value);

/** What became of the last tries: how many there were, which worked, which got closer, and what followed those that did not work. */
export interface Participation {
  readonly tries: readonly EntryId[];
  readonly worked: readonly EntryId[];
  /** Did not work, but better than every earlier try counted here at that goal and of that size. */
  readonly closer: readonly EntryId[];
  /** Tries that came next at the same goal after one that did not work; and those of them that worked. */
  readonly next: readonly EntryId[];
  readonly nextWorked: readonly EntryId[];
}

/** Taking part, from the last tries; those at no goal are tries, and nothing is closer there, since no two need be alike. */
export const participation = (attempts: Attempts): Participation => {
  const tries = lastTries(attempts, null, k.lookBack.value);
  const best = new Map<string, number>();
  const before = new Map<EntryId, Attempt>();
  const worked: EntryId[] = [];
  const closer: EntryId[] = [];
  const next: EntryId[] = [];
  const nextWorked: EntryId[] = [];
  for (const one of tries) {
    const isWorked = one.result >= WIN;
    if (isWorked) worked.push(one.id);
    if (one.goal === null) continue;
    const size = `${one.goal} ${nearestDifficulty(one.difficulty)}`;
    const most = best.get(size);
    if (!isWorked && most !== undefined && one.result > most) closer.push(one.id);
    best.set(size, Math.max(most ?? 0, one.result));
    const earlier = before.get(one.goal);
    if (earlier !== undefined && earlier.result < WIN) {
      next.push(one.id);
      if (isWorked) nextWorked.push(one.id);
    }
    before.set(one.goal, one);
  }
  return { tries: tries.map(({ id }) => id), worked, closer, next, nextWorked };
};

/** Taking part in sentences, and one's own base rate: what followed a try that did not work, from three of them on. */
export const participationCounts = (attempts: Attempts): readonly Counted[] => {
  const { tries, worked, closer, next, nextWorked } = participation(attempts);
  if (tries.length === 0) return [];
  const slots = { n: tries.length, worked: worked.length, closer: closer.length };
  const all = attempts.counts.attempts > tries.length ? words.takingPartLast : words.takingPart;
  return [
    { text: fill(all, slots), entries: lastOf(tries) },
    ...(next.length < k.next.value
      ? []
      : [
          {
            text: [
              fill(words.nextOne, { k: nextWorked.length, n: next.length }),
              ofTenMore(nextWorked.length, next.length),
            ]
              .filter((text) => text !== "")
              .join(" "),
            entries: lastOf(next),
          },
        ]),
  ];
};

/** Between what of ten more would work if they go alike; nothing while too few say so. */
const ofTenMore = (r: number, n: number): string => {
  if (n < k.range.value) return "";
  const { low, high } = betaBinomialInterval(1 + r, 1 + n - r, k.more.value, k.mass.value);
  return fill(words.ofTenMore, { low, high });
};

/** What the last four tries at a goal show, as what happened; null where they show neither. */
export const howTheyGo = (attempts: Attempts, goal: EntryId | null): Counted | null => {
  if (goal === null) return null;
  const tries = lastTries(attempts, goal, k.run.value);
  const shown = progression(tries);
  return shown === null ? null : { text: fill(words[shown]), entries: tries.map(({ id }) => id) };
};
