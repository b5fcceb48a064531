import type { EntryId } from "../../journal/entry.ts";
import { binsOf, gapTrend, hasWorked, movesOf, type Pair, type Shift } from "../../measures/calibration.ts";
import type { Block } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import { apart } from "./advice.ts";
import { bases, type Basis } from "./events.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

type Band = "high" | "middle" | "low";

/** Which of three bands a rating stands in. */
export const bandOf = (said: number): Band => (said >= k.high.value ? "high" : said <= k.low.value ? "low" : "middle");

/** What happened the times they said about as much, in counts; from four times on, over the last forty rated tries. */
export const bandCounts = (pairs: readonly Pair[], bands: readonly Band[]): readonly Block[] => {
  const last = pairs.slice(-k.rated.value);
  const facts = bands.flatMap((band) => {
    const own = last.filter(({ said }) => bandOf(said) === band);
    const slots = { n: own.length, worked: own.filter(hasWorked).length, high: k.high.value, low: k.low.value };
    return own.length < k.few.value
      ? []
      : [{ text: fill(words[band], slots), entries: own.map(({ attempt }) => attempt) }];
  });
  const text = last.length < k.rated.value ? fill(words.counts) : fill(words.countsLast, { m: last.length });
  return facts.length === 0 ? [] : [{ id: "counts", kind: "evidence", text, facts }];
};

/** What happened by fifths of the scale, and whether the two have come nearer together; nothing below 25 pairs. */
export const fifths = (pairs: readonly Pair[]): readonly Block[] => {
  const trend = gapTrend(pairs);
  if (trend === null) return [];
  return [
    {
      id: "fifths",
      kind: "compare",
      left: fill(words.said),
      right: fill(words.happened),
      pairs: binsOf(pairs)
        .filter(({ n }) => n > 0)
        .map(({ low, high, n, worked }) => ({
          left: fill(words.bin, { low, high }),
          right: fill(words.binCount, { n, worked }),
        })),
    },
    { id: "trend", kind: "say", text: fill(words[trend]) },
  ];
};

/** Whether the two have come nearer together, where that can be told; nothing below 25 pairs. */
export const trendNote = (pairs: readonly Pair[]): readonly Block[] => {
  const trend = gapTrend(pairs);
  return trend === null || trend === "unclear"
    ? []
    : [{ id: "trend", kind: "say", text: fill(words[trend]), note: true }];
};

/** What results did to how sure they were, in counts; nothing below 15 ratings before and after a try. */
export const moves = (shifts: readonly Shift[]): readonly Block[] => {
  const counted = movesOf(shifts);
  return counted === null ? [] : [{ id: "moves", kind: "say", text: fill(words.moves, counted) }];
};

/** What they went by, and how often it came out about as they had said; from five times on for each, for two or more. */
export const byBasis = (
  pairs: readonly Pair[],
  lookedBack: { readonly [attempt: EntryId]: Basis },
): readonly Block[] => {
  const facts = bases.flatMap((basis) => {
    const own = pairs.filter(({ attempt }) => lookedBack[attempt] === basis);
    if (basis === "nothing-to-add" || own.length < k.byBasis.value) return [];
    const near = own.filter((pair) => apart(pair) === "about").length;
    return [
      {
        text: fill(words.byCount, { n: own.length, basis: fill(words[basis]), near }),
        entries: own.map(({ attempt }) => attempt),
      },
    ];
  });
  return facts.length < 2 ? [] : [{ id: "by-what", kind: "evidence", text: fill(words.by), facts }];
};
