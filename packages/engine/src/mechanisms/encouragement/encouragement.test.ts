import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, goalAdded, rated, setBack, thanThis, winNoted, winOrigins } from "../../attempts/events.ts";
import { redacted, restored, retracted } from "../../journal/events.ts";
import type { Entry } from "../../journal/entry.ts";
import { judged } from "./events.ts";
import { words } from "./words/en.ts";

const DAY = 86_400_000;

/** Someone with one goal and a try at it a day for each result, of normal size. */
const withTries = (...results: readonly number[]) => {
  const her = someone();
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  const tried = results.map((result, i) =>
    her.later({ days: 1 }).tells(attempted({ what: `sheet ${i + 1}`, goal, result })),
  );
  return { her, goal, tried };
};

const hurt = (her: Someone, goal?: string, attempt?: string): string =>
  her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, ...(goal && { goal }), ...(attempt && { attempt }) }));

const facts = (her: Someone): readonly { readonly text: string; readonly entries: readonly string[] }[] => {
  const block = her.hears("encouragement")?.screen.blocks[0];
  return block?.kind === "evidence" ? block.facts : [];
};

const kindWords = /!|\b(always|never|easily|best|most|greatest|perfect\w*|amazing|brilliant|excellent|incredibl\w*)\b/i;
const traits =
  /\byou are\b|\b(talent\w*|gifted|smart|clever|strong|resilient|fighter|winner|achiever|capable|able person)\b/i;

describe("encouragement", () => {
  it("is silent with an empty record", () => {
    const her = someone();
    expect(her.hears("encouragement")).toBeUndefined();
    hurt(her);
    expect(her.hears("encouragement")).toBeUndefined();
  });

  it("is silent with one fact and speaks with two, each with its day and its entry", () => {
    const { her, goal, tried } = withTries(1);
    const setback = hurt(her, goal);
    expect(her.hears("encouragement")).toBeUndefined();
    const strategy = "book closed";
    const second = her.tells(attempted({ what: "a proof", goal, result: 0.5, difficulty: 1.5, strategy }));
    expect(her.hears("encouragement")).toBeUndefined();
    const open = hurt(her.later({ days: 1 }), goal);
    expect(open).not.toBe(setback);
    expect(her.hears("encouragement")).toMatchObject({
      rule: "good",
      because: [{ text: "There are things on your record that worked. Here they are.", evidence: [tried[0], second] }],
      screen: {
        id: `encouragement/word/${open}`,
        mechanism: "encouragement",
        title: "What you have on record",
        blocks: [
          {
            id: "facts",
            kind: "evidence",
            text: "This is on your record. It does not promise anything; it did happen.",
            facts: [
              { text: "Yesterday you did sheet 1, about as hard as this.", entries: [tried[0]] },
              {
                text: "Yesterday you did a proof, which was harder than this. You used this way: book closed.",
                entries: [second],
              },
            ],
          },
          {
            id: "true",
            kind: "choose",
            text: "Does this ring true?",
            options: [
              { id: "yes", label: "yes" },
              { id: "partly", label: "partly" },
              { id: "not-really", label: "not really" },
            ],
            steps: true,
          },
        ],
      },
    });
  });

  it("speaks only while a setback is open, and not to someone for whom it was more than that", () => {
    const { her, goal } = withTries(1, 1);
    expect(her.hears("encouragement")).toBeUndefined();
    her.tells(setBack({ kind: "more", goal, distress: 30, arousal: 50 }));
    her.tells({ type: "care/released", body: {} });
    expect(her.hears("encouragement")).toBeUndefined();
  });

  it("lets pass what was half a size easier, and nothing that was easier still", () => {
    for (const [difficulty, speaks] of [
      [1, true],
      [0.99, false],
    ] as const) {
      const her = someone();
      const goal = her.tells(goalAdded({ title: "Calculus II" }));
      for (let i = 0; i < 2; i++) her.tells(attempted({ what: "a proof", goal, result: 1, difficulty }));
      const attempt = her.tells(attempted({ what: "midterm", goal, result: 0, difficulty: 1.5 }));
      hurt(her, goal, attempt);
      expect(facts(her).map(({ text }) => text)).toEqual(
        speaks ? Array(2).fill("Today you did a proof, a little easier than this.") : [],
      );
    }
  });

  it("says nothing of other goals", () => {
    const { her } = withTries(1, 1, 1);
    hurt(her, her.tells(goalAdded({ title: "Spanish" })));
    expect(her.hears("encouragement")).toBeUndefined();
  });

  it("says nothing that is half a year old", () => {
    const { her, goal } = withTries(1, 1);
    her.later({ days: 178 });
    hurt(her, goal);
    expect(facts(her)).toHaveLength(2);
    her.later({ days: 1 });
    expect(her.hears("encouragement")).toBeUndefined();
  });

  it("says nothing that was taken back, and says it again when it stands again", () => {
    const { her, goal, tried } = withTries(1, 1);
    hurt(her, goal);
    her.tells(retracted({ entry: tried[0] as string }));
    expect(her.hears("encouragement")).toBeUndefined();
    her.tells(restored({ entry: tried[0] as string }));
    expect(facts(her)).toHaveLength(2);
  });

  it("still counts a try whose words were erased, without its words", () => {
    const { her, goal, tried } = withTries(1, 1);
    hurt(her, goal);
    her.tells(redacted({ entry: tried[0] as string, rest: { goal, result: 1 } }));
    expect(facts(her).map(({ text }) => text)).toContain("Yesterday a try about as hard as this worked.");
  });

  it("speaks whenever its two facts stand, however sure someone feels", () => {
    const { her, goal } = withTries(1, 1);
    hurt(her, goal);
    for (let i = 0; i < 3; i++) her.tells(rated({ goal, confidence: 98 }));
    expect(her.hears("encouragement")).toBeDefined();
  });

  it("counts n of the last m tries only where that claims no more than the 60th percentile of the record", () => {
    const said = (...results: readonly number[]) => {
      const { her, goal, tried } = withTries(...results);
      hurt(her, goal);
      const count = facts(her).find(({ text }) => text.includes("of your last"));
      return count ? [count.text, count.entries.map((id) => tried.indexOf(id))] : null;
    };
    expect(said(1, 0, 0, 1)).toEqual(["2 of your last 4 tries at this level worked. 4 are not many.", [0, 1, 2, 3]]);
    expect(said(1, 0, 1, 0, 1, 0, 1, 0)).toEqual([
      "3 of your last 6 tries at this level worked. 6 are not many.",
      [2, 3, 4, 5, 6, 7],
    ]);
    expect(said(1, 1, 1)).toBeNull();
    expect(said(1, 1, 1, 1, 1, 0)).toBeNull();
    expect(said(1, 1)).toBeNull();
  });

  it("compares only what someone compared: a remembered win beside another setback, or beside none, stands by itself", () => {
    const her = someone();
    const before = hurt(her);
    her.tells(winNoted({ what: "the recital", from: "remembered", than: "harder", setback: before }));
    her.tells(winNoted({ what: "the driving test", from: "remembered" }));
    her.tells(winNoted({ what: "a letter", from: "noted" }));
    her.tells(winNoted({ what: "the school play", from: "remembered", than: "easier", setback: before }));
    hurt(her.later({ days: 1 }));
    expect(
      facts(her)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(["Yesterday you did a letter.", "You remembered: the driving test.", "You remembered: the recital."]);
  });

  it("uses no superlative, no always, never or easily, no exclamation mark and no word for a kind of person", () => {
    for (const phrase of Object.values(words)) {
      expect(phrase).not.toMatch(kindWords);
      expect(phrase).not.toMatch(traits);
    }
  });

  describe("judged by whether it rings true", () => {
    const judge = (her: Someone, value: string) =>
      her.answers({ true: value }, her.hears("encouragement")?.screen.id as string)[0];

    it("records the entries it cited, the kinds of sentence, and the number behind the word; once for a setback", () => {
      const { her, goal, tried } = withTries(1, 1);
      const harder = her.tells(attempted({ what: "a proof", goal, result: 1, difficulty: 1.5 }));
      const setback = hurt(her, goal);
      expect(judge(her, "partly")).toMatchObject({
        type: judged.type,
        body: { setback, sentences: ["as-hard", "harder"], true: 60 },
      });
      const { body } = her.entries.findLast(({ type }) => type === judged.type) as Entry & {
        body: { facts: string[] };
      };
      expect(body.facts.toSorted()).toEqual([...tried, harder].toSorted());
      expect(her.hears("encouragement")?.screen.blocks.map(({ id }) => id)).toEqual(["facts"]);
    });

    it("records nothing where the question was skipped", () => {
      const { her, goal } = withTries(1, 1);
      hurt(her, goal);
      expect(her.answers({}, her.hears("encouragement")?.screen.id).map(({ type }) => type)).toEqual([
        "coach/answered",
      ]);
    });

    it("retires a kind of sentence that twice did not ring true, and keeps the others", () => {
      const { her, goal } = withTries(1, 1, 1);
      hurt(her, goal);
      judge(her, "not-really");
      hurt(her.later({ hours: 1 }), goal);
      expect(her.hears("encouragement")).toBeDefined();
      judge(her, "not-really");
      hurt(her.later({ hours: 1 }), goal);
      expect(her.hears("encouragement")).toBeUndefined();
      for (const what of ["a letter", "a talk"]) her.tells(winNoted({ what, goal, from: "noted" }));
      expect(
        facts(her)
          .map(({ text }) => text)
          .toSorted(),
      ).toEqual(["Today you did a letter.", "Today you did a talk."]);
    });

    it("retires a count that twice did not ring true", () => {
      const { her, goal } = withTries(1, 0, 0, 1);
      for (const untrue of [true, true, false]) {
        hurt(her.later({ hours: 1 }), goal);
        const said = facts(her).some(({ text }) => text.includes("of your last"));
        expect(said).toBe(untrue);
        if (!untrue) break;
        const about = her.next.others.find(({ mechanism }) => mechanism === "encouragement")?.screen.id.split("/")[2];
        her.tells(judged({ setback: about as string, facts: [], sentences: ["count"], true: 39 }));
      }
      expect(facts(her)).toHaveLength(2);
    });

    it("retires nothing at 40 or more, however often, and takes back what was judged when that is taken back", () => {
      const { her, goal } = withTries(1, 1);
      hurt(her, goal);
      const say = (value: number): string => her.tells(judged({ facts: [], sentences: ["as-hard"], true: value }));
      for (let i = 0; i < 4; i++) say(40);
      const last = [say(39), say(0)].at(-1) as string;
      expect(her.hears("encouragement")).toBeUndefined();
      her.tells(retracted({ entry: last }));
      expect(her.hears("encouragement")).toBeDefined();
    });
  });

  it("puts first what is nearest in size and time, times how little it was expected", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const add = (what: string, difficulty: number, ago: number): string =>
      her.tells(attempted({ what, goal, result: 1, difficulty, when: her.now - ago * DAY }));
    her.later({ days: 170 });
    const stories = [
      { id: add("old", 0, 160), b: 0, ago: 160 },
      { id: add("near", 0, 2), b: 0, ago: 2 },
      { id: add("hard", 1.5, 2), b: 1.5, ago: 2 },
      { id: add("hardest", 3, 2), b: 3, ago: 2 },
    ];
    hurt(her, goal);
    const { theta } = her.shown.goals[0] as { theta: number };
    const weight = ({ b, ago }: { b: number; ago: number }): number =>
      Math.exp(-Math.abs(b)) * Math.exp(-ago / 90) * Math.log(1 + Math.exp(b - theta));
    const expected = stories.toSorted((one, other) => weight(other) - weight(one)).slice(0, 3);
    expect(facts(her).flatMap(({ text, entries }) => (text.includes("of your last") ? [] : entries))).toEqual(
      expected.map(({ id }) => id),
    );
  });

  it("never shows a fact whose entries are missing, taken back, too old, too easy or of another goal, whatever is on record", () => {
    const goalAt = fc.nat(1);
    const happens = fc.oneof(
      fc.record({
        tried: fc.constantFrom(0, 0.4, 0.5, 1),
        goal: goalAt,
        difficulty: fc.constantFrom(-1.5, -0.5, 0, 0.7, 1.5),
        ago: fc.integer({ min: 0, max: 240 }),
        named: fc.boolean(),
      }),
      fc.record({
        won: fc.constantFrom(...winOrigins),
        goal: goalAt,
        than: fc.constantFrom(...thanThis, undefined),
      }),
      fc.record({ corrects: fc.constantFrom("retracted", "restored"), at: fc.nat(40) }),
      fc.record({ days: fc.nat(60) }),
      fc.record({ rates: fc.integer({ min: 0, max: 100 }), goal: goalAt }),
      fc.record({ hurts: goalAt, about: fc.boolean() }),
    );
    let spoke = 0;
    fc.assert(
      fc.property(fc.array(happens, { minLength: 8, maxLength: 40 }), goalAt, (story, last) => {
        const her = someone();
        const goals = ["one", "two"].map((title) => her.tells(goalAdded({ title })));
        const standing = new Set<string>();
        const all: string[] = [];
        const keep = (id: string) => void (standing.add(id), all.push(id));
        for (const event of story) {
          if ("tried" in event) {
            const when = her.now - event.ago * DAY;
            const { tried: result, difficulty } = event;
            const what = event.named ? { what: "a sheet" } : {};
            keep(her.tells(attempted({ ...what, goal: goals[event.goal] as string, result, difficulty, when })));
          } else if ("won" in event) {
            const { won: from, than } = event;
            const goal = goals[event.goal] as string;
            keep(her.tells(winNoted({ what: "a win", goal, from, ...(than && { than }) })));
          } else if ("corrects" in event) {
            const entry = all[event.at];
            if (entry === undefined) continue;
            her.tells(event.corrects === "retracted" ? retracted({ entry }) : restored({ entry }));
            if (event.corrects === "retracted") standing.delete(entry);
            else standing.add(entry);
          } else if ("days" in event) her.later({ days: event.days });
          else if ("rates" in event) her.tells(rated({ goal: goals[event.goal] as string, confidence: event.rates }));
          else hurt(her, goals[event.hurts] as string);
        }
        const goal = goals[last] as string;
        hurt(her, goal);
        const shown = facts(her);
        if (her.hears("encouragement") !== undefined) spoke++;
        const byId = new Map(her.entries.map((entry) => [entry.id, entry]));
        for (const { text, entries } of shown) {
          expect(text).not.toMatch(kindWords);
          expect(entries.length).toBeGreaterThan(0);
          for (const id of entries) expect(standing).toContain(id);
          const { type, body } = byId.get(entries[0] as string) as Entry & { body: Record<string, unknown> };
          if (text.includes("of your last")) continue;
          if (type === "attempts/win-noted") {
            expect(body["from"]).not.toBe("begun");
            if (body["from"] === "remembered") expect(text).toMatch(/^You remembered: /);
            continue;
          }
          expect(body).toMatchObject({ goal });
          expect(body["result"]).toBeGreaterThanOrEqual(0.5);
          expect(body["difficulty"]).toBeGreaterThanOrEqual(-0.5);
          expect(her.now - (body["when"] as number)).toBeLessThan(180 * DAY);
        }
        const speaking = shown.filter(({ text }) => !text.includes("of your last"));
        if (shown.length > 0) expect(new Set(speaking.map(({ entries }) => entries[0])).size).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 150 },
    );
    expect(spoke).toBeGreaterThan(30);
  });
});
