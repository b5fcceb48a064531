import type { Attempts, Setback } from "../../attempts/attempts.ts";
import { careConstants } from "../../care/science.ts";
import { HOUR, type EntryId } from "../../journal/entry.ts";
import { attributionOf } from "../../measures/attribution.ts";
import { associations, type Followed } from "../../measures/return-factors.ts";
import { fill, hourOf } from "../../screens/words.ts";
import type { Moment } from "../mechanism.ts";
import type { Fact } from "./counts.ts";
import type { BounceBack } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** What is looked at: each may go with coming back sooner, or later. */
export const factors = ["distress", "willing", "begun", "path", "control", "timed", "night"] as const;
export type Factor = (typeof factors)[number];

type Here = Moment<BounceBack>;
interface Row extends Followed<Factor> {
  readonly setback: EntryId;
}

const willingness = { no: 0, maybe: 0.5, yes: 1 } as const;

/** When two minutes of it were first begun, by setback. */
const beginnings = ({ wins }: Attempts): ReadonlyMap<EntryId, number> => {
  const begun = new Map<EntryId, number>();
  for (const { setback, from, at } of wins)
    if (setback !== null && from === "begun" && !begun.has(setback)) begun.set(setback, at);
  return begun;
};

/** The last setbacks as the regression sees them; those let go are left out. */
const rowsOf = ({ attempts, own, now }: Here): readonly Row[] => {
  const begun = beginnings(attempts);
  return attempts.setbackIds.slice(-k.mapped.value).flatMap((id): readonly Row[] => {
    const setback = attempts.setbacks[id] as Setback;
    if (setback.status === "let-go") return [];
    // Only what was done at once counts: whoever takes long has more time to do it, and would look slow because of it.
    const soon = (at: number | undefined): number =>
      at !== undefined && at - setback.at <= k.window.value * HOUR ? 1 : 0;
    const explanation = attempts.explanationOf[id];
    const willing = setback.willing ?? own.willing[id];
    const plan = attempts.planOf[id];
    const hour = hourOf(setback.at, setback.offset);
    return [
      {
        setback: id,
        hours: Math.max(0, (setback.returnedAt ?? now) - setback.at) / HOUR,
        returned: setback.returnedAt !== null,
        factors: {
          distress: setback.distress,
          willing: willing === undefined ? null : willingness[willing],
          begun: soon(begun.get(id)),
          path: soon(own.pathDone[id]),
          control: (explanation ? attributionOf(explanation)?.control : null) ?? null,
          timed: soon(plan && plan.at !== null ? plan.made : undefined),
          night: hour >= careConstants.nightFrom.value || hour < careConstants.nightTo.value ? 1 : 0,
        },
      },
    ];
  });
};

/** What tends to go with coming back sooner, in sentences, and over how many setbacks; null below twenty. Computed when asked. */
export const sooner = (moment: Here): { readonly of: number; readonly facts: readonly Fact[] } | null => {
  const rows = rowsOf(moment);
  const found = associations(rows);
  if (found.length === 0) return null;
  const facts = found
    .filter(({ shown }) => shown)
    .toSorted((a, b) => b.sign - a.sign)
    .map(({ factor, effect }) => ({
      text: fill(words.tends, { when: fill(words[`${factor}-${effect < 0 ? "more" : "less"}`]) }),
      entries: rows
        .filter((row) => row.factors[factor] !== null)
        .slice(-k.shown.value)
        .map(({ setback }) => setback),
    }));
  return { of: rows.length, facts };
};
