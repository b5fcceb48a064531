import { describe, expect, it } from "vitest";
import { attempted, goalAdded, setBack, type Draft, type Entry, type Now } from "@reprise/engine";
import type { Visit } from "../src/index.ts";
import { carryOut } from "../src/carry/index.ts";
import { emptyStore, noon, value, visitTo } from "./any.ts";

const DAY = 86_400_000;
const store = emptyStore();

const at = (days: number): Now => ({ ...noon, instant: noon.instant + days * DAY });

const tell = async (visit: Visit, draft: Draft): Promise<string> => (value(await visit.record([draft]))[0] as Entry).id;

const storyOf = async (visit: Visit): Promise<string> => value(await carryOut(visit, "story")).text;

/** Someone who came back three times at one goal: one page was kept, one left out, one never asked about. */
const storyTold = async (words: string) => {
  const here = emptyStore();
  const goal = await tell(await visitTo(here), goalAdded({ title: "Calculus *II*" }));
  const setbacks: string[] = [];
  for (const day of [1, 11, 21]) {
    const setback = await tell(
      await visitTo(here, at(day)),
      setBack({ kind: "exam", what: words, goal, distress: 50 }),
    );
    await tell(await visitTo(here, at(day + 1)), attempted({ what: "one sheet", goal, result: 1 }));
    setbacks.push(setback);
  }
  const [kept, left] = setbacks as [string, string];
  const visit = await visitTo(here, at(30));
  await tell(visit, { type: "narrative/page-kept", body: { setback: kept, kept: true } });
  await tell(visit, { type: "narrative/page-kept", body: { setback: left, kept: false } });
  await tell(visit, {
    type: "narrative/rewritten",
    body: { setback: kept, line: "Not yet,\non that sheet", markers: ["task", "yet"] },
  });
  await tell(visit, { type: "narrative/line-written", body: { to: "later", line: "You kept at it." } });
  await tell(visit, { type: "narrative/value-written", body: { value: "friends", why: "they stay" } });
  return visit;
};

describe("my story, carried out", () => {
  it("of nothing on record says so, and is a page nevertheless", async () => {
    expect(await storyOf(await visitTo(store))).toBe(
      "# My story\n\nNothing is on record yet. That is a fine place to begin.\n",
    );
  });

  it("is Markdown in this exact form: chapters in counts, the page that was kept, what was written", async () => {
    expect(await storyOf(await storyTold("the mock exam"))).toBe(`# My story

On record since 21 May 2026.

- You came back 3 of 3 setbacks you recorded; 0 still open.
- Back at the level: 3 of the 3.

## Calculus \\*II\\*

21 May 2026 to 12 June 2026

- You tried 3 times.
- 3 of the 3 worked at least half.
- You came back 3 of 3 setbacks you recorded; 0 still open.
- Back at the level: 3 of the 3.

### Coming back, 22 May 2026 to 23 May 2026

*22 May 2026.* What went wrong: test or exam.

> Not yet, on that sheet

*22 May 2026.* How bad it was then: bad.

*23 May 2026.* Came back, 24 hours after.

> one sheet

*23 May 2026.* It worked.

*23 May 2026.* Back at the level with that try.

### Said anew

- 20 June 2026: “Not yet, on that sheet”

## Every coming back

- 22 May 2026, Calculus \\*II\\*: back 24 hours after.
- 11 June 2026, Calculus \\*II\\*: back 24 hours after.

## What matters to me

- 20 June 2026: friends; because: they stay

## Sentences to myself

20 June 2026, to me a year from then:

> You kept at it.
`);
  });

  it("holds no words that met care, whether or not one is safe again", async () => {
    const visit = await storyTold("I want to die");
    expect(await storyOf(visit)).not.toContain("want to die");
    for (const draft of [
      { type: "narrative/line-written", body: { to: "then", line: "I want to die" } },
      { type: "narrative/value-written", body: { value: "home", why: "I want to die", time: "I want to die" } },
      goalAdded({ title: "I want to die" }),
      { type: "care/released", body: {} },
    ])
      await tell(visit, draft);
    const told = await storyOf(visit);
    expect(told).not.toContain("want to die");
    expect(told).toContain("You kept at it.");
  });

  it("is not led astray by what was written: no heading, no link, no mark of another script", async () => {
    const visit = await visitTo();
    await tell(visit, goalAdded({ title: "# [x](http://example.org) \u202Eevil <script>" }));
    await tell(visit, attempted({ goal: Object.keys(visit.learner().attempts.goals)[0] as string, result: 1 }));
    const told = await storyOf(visit);
    expect(told).toContain("## \\# \\[x\\](http://example.org)");
    expect(told).not.toMatch(/\u202E|<script>/);
  });
});
