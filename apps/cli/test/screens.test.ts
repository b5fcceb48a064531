import { describe, expect, test, vi } from "vitest";
import { keys, visit, type Visit } from "./pty.ts";
import { freshFolder, json, run, type Given } from "./run.ts";

// Real processes on a busy machine: the time is for catching what hangs, not for measuring.
vi.setConfig({ testTimeout: 60_000 });

const DAY = ["--now", "2026-05-21T15:00:00Z"];
const NEXT_DAY = ["--now", "2026-05-22T16:00:00Z"];

/** The question that is being asked last, with all that is drawn under it. */
const drawn = (v: Visit, question: string): readonly string[] => {
  const lines = v.lines();
  return lines.slice(lines.findLastIndex((line) => line.startsWith(question)));
};

const keyOf = (lines: readonly string[], option: string): string | undefined =>
  lines.map((line) => /^[ ›] +(\d) (.*)$/.exec(line)).find((found) => found?.[2]?.startsWith(option))?.[1];

/** Presses the key of an option of the question that is being asked, on whichever page of it that stands. */
const picks = async (v: Visit, question: string, option: string): Promise<void> => {
  await v.asks(question);
  for (;;) {
    const before = drawn(v, question);
    const key = keyOf(before, option);
    if (key !== undefined) return v.press(key);
    const more = keyOf(before, "More");
    if (more === undefined) throw new Error(`no key for ${option}\n${v.lines().join("\n")}`);
    v.press(more);
    await v.until(() => drawn(v, question).join("\n") !== before.join("\n"), `more than ${before.join("\n")}`);
    await v.asks(question);
  }
};

/** The day after a setback that was put on record in a line, its path not walked. */
const theDayAfter = async (): Promise<Given> => {
  const given = freshFolder();
  const goal = (await json([...DAY, "goal", "add", "Spanish"], given)) as { readonly id: string };
  await json([...DAY, "setback", "froze in the oral exam", "--goal", goal.id, "--distress", "50"], given);
  return given;
};

/** Passes over questions, one after the other. */
const passes = async (v: Visit, ...questions: readonly string[]): Promise<void> => {
  for (const question of questions) await v.answers(question, "s");
};

const toTheFirstField = async (v: Visit): Promise<void> => {
  await picks(v, "What now?", "A closer look");
  await passes(v, "How bad is it now?", "What do you make of the two?", "Does this feel as if it says something");
  await v.asks("what I expected");
};

describe("a look back in a terminal", () => {
  test("goes from what worked to one change, and back again where that is undone", async () => {
    const given = freshFolder();
    const v = visit([...DAY, "checkpoint"], given);
    await v.answers("First, one thing that worked, however small.", "1");
    await v.answers("Or in your own words.", `I sat down${keys.enter}`);
    await v.sees("Nothing on record in this time. That is fine.");
    await v.answers("What will be different?", "u");
    await v.sees("Undone.");
    await v.answers("First, one thing that worked, however small.", "1");
    await v.answers("Or in your own words.", `I sat down twice${keys.enter}`);
    await v.answers("What will be different?", "1");
    await v.answers("Or in your own words.", keys.enter);
    await v.answers("When does it come up next?", "1");
    await v.sees("That is all of it for today.");
    expect(await v.ended).toEqual({ code: 0, signal: 0 });
    expect(v.wrapped()).toBe(false);
    const lines = (await run(["export"], given)).stdout.trimEnd().split("\n").slice(-4);
    expect(lines.join("\n")).toMatch(/held[^]*I sat down twice[^]*checkpoint\/adjusted/);
    const next = visit(["--now", "2026-05-29T15:00:00Z", "checkpoint"], given);
    await next.sees("A short look back");
    await next.asks("Last time you set");
  });

  test("is there from Today, and goes on to what comes next from there", async () => {
    const given = freshFolder();
    await json([...DAY, "win", "asked one question"], given);
    const v = visit(DAY, given);
    await picks(v, "What now?", "What you have on record");
    await v.sees("Does it help?");
    expect(v.lines().join("\n")).not.toContain("My story");
    await v.answers("What now?", "q");
    await v.ended;
    await json(
      [...DAY, "attempt", "one page", "--goal", (await json(["goal", "add", "x"], given)).id, "--result", "1"],
      given,
    );
    const later = visit(NEXT_DAY, given);
    await picks(later, "What now?", "Look back on the week");
    await later.answers("First, one thing that worked.", "1");
    await later.answers("Or in your own words.", keys.enter);
    await later.asks("What will be different?");
    later.press("q");
    await later.sees("Kept. Leave whenever you like.");
    await picks(later, "What now?", "My story");
    await later.sees("You tried 1 time.");
  });
});

describe("screens of several questions", () => {
  test("every field of a line is kept while it is typed, and there again after kill -9", async () => {
    const given = await theDayAfter();
    const v = visit(NEXT_DAY, given);
    await toTheFirstField(v);
    v.press(`the words would come${keys.enter}`);
    await v.answers("what came instead", "a blank p");
    await v.sees("blank p▏");
    v.kill("SIGKILL");
    await v.ended;
    const again = visit(NEXT_DAY, given);
    await picks(again, "What now?", "A closer look");
    await again.asks("what I expected");
    await again.sees("the words would come▏");
    again.press(keys.enter);
    await again.asks("what came instead");
    await again.sees("a blank p▏");
    again.press(`age${keys.enter}`);
    await again.answers("the first place the two parted", keys.enter);
    await again.sees("the words would come · a blank page");
    expect(again.wrapped()).toBe(false);
    await again.asks("when (on Tuesday)");
    const kept = (await run(["export"], given)).stdout;
    expect(kept).toContain('"the words would come"');
    expect(kept).toContain('"a blank page"');
  });

  test("a number that cannot be is asked for again, a letter alone is a key, and nothing is lost by either", async () => {
    const given = await theDayAfter();
    const v = visit(NEXT_DAY, given);
    await toTheFirstField(v);
    v.press(keys.enter.repeat(3));
    await v.answers("when (on Tuesday)", keys.enter.repeat(4));
    await v.answers("Or in a sentence of your own.", keys.enter);
    await v.asks("0: not sure · 100: very sure");
    for (const wrong of ["lots", "140", "-1", "5e9"]) {
      v.press(`${wrong}${keys.enter}`);
      await v.sees("That is not one of them. Nothing was lost.");
      await v.asks("0: not sure · 100: very sure");
    }
    v.press(`w${keys.enter}`);
    await v.sees("From some distance, a few questions tell");
    v.press(`70${keys.enter}`);
    await v.asks("0: not like me · 100: very much like me");
    v.press(`u${keys.enter}`);
    await v.sees("Undone.");
    await v.answers("0: not sure · 100: very sure", `\u001570,5${keys.enter}`);
    await v.answers("0: not like me · 100: very much like me", `${keys.enter}`);
    await v.answers("0: not sure · 100: very sure", `q${keys.enter}`);
    await v.sees("Kept. Leave whenever you like.");
    await v.asks("What now?");
    expect(v.wrapped()).toBe(false);
  });

  test("an answer stays folded while it is called back, until they ask for it", async () => {
    const given = freshFolder();
    const kept = { type: "upkeep/kept", body: { what: "the chain rule", answer: "outer times inner" } };
    await run([...DAY, "record"], { ...given, stdin: JSON.stringify(kept) });
    const v = visit(["--now", "2026-05-23T15:00:00Z"], given);
    await picks(v, "What now?", "Something else");
    await picks(v, "Something else", "Two minutes, closed book");
    await v.answers("Close the book.", keys.enter);
    await v.sees("What you wrote is folded here. o opens it.");
    await v.asks("How was it?");
    expect(v.lines().join("\n")).not.toContain("outer times inner");
    v.press("o");
    await v.sees("“outer times inner”");
    await v.answers("How was it?", "1");
    await v.asks("What now?");
    expect((await run(["export"], given)).stdout).toContain('"result":"had-it"');
  });
});

describe("a long list", () => {
  test("shows the first few and more, each with one key; leaving further on goes back to the first", async () => {
    const given = await theDayAfter();
    const v = visit(NEXT_DAY, given);
    await picks(v, "What now?", "Something else");
    await v.asks("Something else");
    const first = drawn(v, "Something else");
    expect(first.filter((line) => /^[ ›] \d /.test(line))).toHaveLength(6);
    v.press("6");
    await v.until((text) => !text.includes(first[1]?.slice(4) ?? ""), "the next ones");
    v.press("q");
    await v.sees(first[1]?.slice(4) ?? "");
    v.press("q");
    await v.asks("What now?");
    expect(v.wrapped()).toBe(false);
  });

  test("numbers that are answers are their own keys", async () => {
    const given = freshFolder();
    const { id } = (await json([...DAY, "goal", "add", "Spanish"], given)) as { readonly id: string };
    for (let i = 0; i < 10; i++)
      await json([...DAY, "attempt", "a page", "--goal", id, "--result", String(i % 2)], given);
    const { others, primary } = (await json([...NEXT_DAY, "next"], given)) as {
      readonly primary: { readonly mechanism: string };
      readonly others: readonly { readonly mechanism: string }[];
    };
    expect([primary, ...others].map(({ mechanism }) => mechanism)).toContain("recall");
    const v = visit(NEXT_DAY, given);
    await v.asks("What now?");
    await picks(v, "What now?", "Something else");
    await picks(v, "Something else", "What do you remember?");
    await v.sees("of your last 10 tries, how many worked");
    v.press("10");
    await v.sees("You remembered");
    await v.asks("Had any of this slipped your mind?");
  });
});
