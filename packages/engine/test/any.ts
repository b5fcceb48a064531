import fc from "fast-check";
import { entriesFor } from "../src/coach/record.ts";
import type { Draft, Entry, Screen } from "../src/index.ts";
import { ownBodies, ownDraft } from "./any-own.ts";

/** How many random cases a law is tried on: twenty times as many in `npm run test:long`. */
export const often = (runs: number): { readonly numRuns: number } => ({
  numRuns: process.env["REPRISE_LONG"] ? 20 * runs : runs,
});

/** What can happen to someone, as drafts that name earlier entries by their place. */
const share = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
const hundred = fc.integer({ min: 0, max: 100 });
const size = fc.constantFrom(-3, -1.5, 0, 1.5, 3);
const words = fc.constantFrom(
  "a line",
  "the exam",
  "I want to die",
  "my dad hits me",
  "</script>",
  "\u202Eevil",
  "'; DROP TABLE entries; --",
  "한국어",
  "",
);
const cause = fc.constantFrom("how-studied", "luck", "misread", "ran-out", "new-topic", "taught-or-marked", "other");

const happening = fc.oneof(
  { weight: 2, arbitrary: fc.record({ is: fc.constant("goal" as const), title: words }) },
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant("try" as const),
      what: words,
      result: share,
      difficulty: size,
      confidence: fc.option(hundred),
      process: fc.option(share),
      goal: fc.nat(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant("setback" as const),
      what: words,
      kind: fc.option(fc.constantFrom("exam", "practice", "unfair", "not-started", "more", "rejection")),
      distress: fc.option(hundred),
      arousal: fc.option(hundred),
      goal: fc.option(fc.nat()),
      attempt: fc.option(fc.nat()),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant("felt" as const),
      distress: hundred,
      arousal: hundred,
      about: fc.option(fc.nat()),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant("explained" as const),
      causes: fc.uniqueArray(cause, { maxLength: 3 }),
      about: fc.nat(),
      stability: fc.option(share),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant("adjusted" as const),
      about: fc.nat(),
      error: fc.constantFrom("knowledge", "strategy", "slip", "too-big"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant("plan" as const),
      about: fc.nat(),
      moment: fc.option(fc.constantFrom("it is 7 pm", "I come home")),
      better: fc.option(fc.constant("one line done")),
      at: fc.option(fc.integer({ min: 0, max: 4_000_000_000_000 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant("win" as const),
      what: words,
      from: fc.constantFrom("noted", "remembered"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("let-go" as const), about: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("breathed" as const), about: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant("correction" as const),
      how: fc.constantFrom("retracted", "restored", "redacted"),
      of: fc.nat(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("released" as const) }) },
  {
    weight: 12,
    arbitrary: fc.record({
      is: fc.constant("own" as const),
      type: fc.constantFrom(...Object.keys(ownBodies)),
      words,
      n: hundred,
      about: fc.nat(),
    }),
  },
);
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;

const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));

/** One thing that happened, as a draft; null where it names something that is not there. */
const draftOf = (
  one: Happening,
  goals: readonly string[],
  tries: readonly string[],
  setbacks: readonly string[],
  all: readonly Entry[],
): Draft | null => {
  const at = (list: readonly string[], place: number | null): string | undefined =>
    place === null || list.length === 0 ? undefined : list[place % list.length];
  switch (one.is) {
    case "goal":
      return { type: "attempts/goal-added", body: { title: one.title } };
    case "try":
      return { type: "attempts/attempted", body: given({ ...one, is: null, goal: at(goals, one.goal) }) };
    case "setback":
      return {
        type: "attempts/set-back",
        body: given({ ...one, is: null, goal: at(goals, one.goal), attempt: at(tries, one.attempt) }),
      };
    case "felt":
      return { type: "attempts/felt", body: given({ ...one, is: null, about: at(setbacks, one.about) }) };
    case "explained": {
      const setback = at(setbacks, one.about);
      return setback === undefined
        ? null
        : { type: "attempts/explained", body: given({ setback, causes: one.causes, stability: one.stability }) };
    }
    case "adjusted": {
      const setback = at(setbacks, one.about);
      return setback === undefined
        ? null
        : { type: "attempts/adjusted", body: { setback, error: one.error, change: "one thing" } };
    }
    case "plan": {
      const setback = at(setbacks, one.about);
      return setback === undefined
        ? null
        : {
            type: "attempts/plan-made",
            body: given({ setback, if: one.moment, then: "I open it", better: one.better, at: one.at }),
          };
    }
    case "win":
      return { type: "attempts/win-noted", body: { what: one.what, from: one.from } };
    case "let-go": {
      const recovery = at(setbacks, one.about);
      return recovery === undefined ? null : { type: "attempts/let-go", body: { recovery } };
    }
    case "breathed":
      return {
        type: "regulation/finished",
        body: given({ tool: "paced", seconds: 120, about: at(setbacks, one.about) }),
      };
    case "correction": {
      const entry = at(
        all.map(({ id }) => id),
        one.of,
      );
      if (entry === undefined) return null;
      return { type: `journal/${one.how}`, body: one.how === "redacted" ? { entry, rest: null } : { entry } };
    }
    case "released":
      return { type: "care/released", body: {} };
    case "own":
      return ownDraft(one.type, {
        goal: at(goals, one.about),
        attempt: at(tries, one.about),
        setback: at(setbacks, one.about),
        of: (type) => all.findLast((entry) => entry.type === type)?.id,
        n: one.n,
        words: one.words,
        one: (list) => list[one.n % list.length] as (typeof list)[number],
        now: all.at(-1)?.at ?? 0,
      });
  }
};

/** Any journal a person could have written within some weeks, from two devices, and an instant after it. */
export const anyJournal = fc
  .array(
    fc.record({
      what: happening,
      minutes: fc.integer({ min: 0, max: 4000 }),
      late: fc.boolean(),
      device: fc.constantFrom("AAAAAAAAAA", "BBBBBBBBBB"),
    }),
    { maxLength: 45 },
  )
  .map((story) => {
    const entries: Entry[] = [];
    const [goals, tries, setbacks]: [string[], string[], string[]] = [[], [], []];
    let clock = Date.parse("2026-03-02T09:00:00Z");
    let count = 0;
    const bytes = (): Uint8Array =>
      Uint8Array.from({ length: 10 }, (_, i) => (i === 9 ? ++count & 255 : i === 8 ? count >> 8 : 0));
    for (const { what, minutes, late, device } of story) {
      clock += minutes * 60_000;
      const draft = draftOf(what, goals, tries, setbacks, entries);
      if (draft === null) continue;
      const dated =
        late && /attempted|set-back/.test(draft.type)
          ? { ...draft, body: { ...(draft.body as object), when: clock - 3_600_000 } }
          : draft;
      const kept = entriesFor([dated], { clock, offset: 60, device, newest: entries.at(-1)?.at ?? null }, bytes);
      entries.push(...kept);
      const id = (kept[0] as Entry).id;
      if (what.is === "goal") goals.push(id);
      if (what.is === "try") tries.push(id);
      if (what.is === "setback") setbacks.push(id);
    }
    return { entries: entries as readonly Entry[], now: { instant: clock + 60_000, offset: 60 } };
  });

/** Choices to answer screens with, one number for each block in turn. */
export const anyReply = fc.array(fc.nat({ max: 11 }), { minLength: 6, maxLength: 6 });

/** What someone with these choices answers to a screen: an option, a time, a number; every twelfth choice skips; no choices skip all. */
export const replyTo = (screen: Screen, choices: readonly number[], turn = 0): object =>
  Object.fromEntries(
    screen.blocks.flatMap((block, i): readonly [string, unknown][] => {
      const choice = choices[(i + turn) % Math.max(1, choices.length)];
      if (choice === undefined || choice === 11) return [];
      switch (block.kind) {
        case "choose": {
          const ids = block.options.map(({ id }) => id);
          return [
            [
              block.id,
              block.many === undefined ? ids[choice % ids.length] : ids.slice(choice % ids.length).slice(0, block.many),
            ],
          ];
        }
        case "rate":
          return [[block.id, block.low + ((block.high - block.low) * choice) / 10]];
        case "feel":
          return [[block.id, { distress: choice * 7, arousal: choice * 9 }]];
        case "write":
          return [[block.id, block.fields.map(() => "a few words")]];
        case "plan": {
          const { ifs, then, whens = [] } = block;
          const when = whens[choice];
          if (when) return [[block.id, { if: when.if, then, at: when.at }]];
          return [[block.id, { if: ifs[choice % ifs.length] ?? "it is 7 pm", then }]];
        }
        case "pace":
        case "timer":
          return [[block.id, { seconds: choice * 10 }]];
        default:
          return [];
      }
    }),
  );
