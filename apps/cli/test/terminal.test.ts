import { describe, expect, test, vi } from "vitest";
import { keys, visit, type Visit } from "./pty.ts";
import { freshFolder, json, run } from "./run.ts";

// Real processes on a busy machine: the time is for catching what hangs, not for measuring.
vi.setConfig({ testTimeout: 60_000 });

const DAY = ["--now", "2026-05-21T15:00:00Z"];
const NEXT_DAY = ["--now", "2026-05-22T16:00:00Z"];

/** The short path, key by key: what is asked, and what is pressed. */
const shortPath: readonly (readonly [question: string, keys: string])[] = [
  ["What was it?", "1"],
  ["How bad is it right now?", "3"],
  ["And your body?", "1"],
  ["Willing to try again?", "2"],
  ["What had a part in it?", `15${keys.enter}`],
  ["Which of that can be different by next time?", `1${keys.enter}`],
  ["One thing to do differently next time?", "1"],
  ["Breathe with the line", keys.enter],
  // Tomorrow, 7 pm.
  ["Again: when, and where?", "3"],
  ["Better: what would you see?", `one line, done${keys.enter}`],
  ["Close the book. Write down one thing you remember.", keys.enter],
  ["Willing to try again, now?", "3"],
];

const somethingWentWrong = async (v: Visit, line: string): Promise<void> => {
  await v.answers("What now?", "1");
  await v.answers("One line about it, if you like.", `${line}${keys.enter}`);
};

describe("a first visit", () => {
  test("leads from something that went wrong to two minutes of it, and the next day to coming back", async () => {
    const given = freshFolder();
    const first = visit(DAY, given);
    await first.sees("It stays on");
    await somethingWentWrong(first, "the mock exam went badly");
    for (const [question, pressed] of shortPath) await first.answers(question, pressed);
    await first.sees("It is on record. Close this when you like.");
    await first.asks("What now?");
    expect(first.lines().join("\n")).toContain("Begun.");
    first.press("q");
    expect(await first.ended).toEqual({ code: 0, signal: 0 });
    expect(first.wrapped()).toBe(false);
    expect(first.cursorShown()).toBe(true);
    expect(await json([...DAY, "show"], given)).toMatchObject({ wins: 1, attempts: 0, recoveries: { open: 1 } });

    const second = visit(NEXT_DAY, given);
    await second.asks("What now?");
    const card = second.lines().join("\n");
    expect(card).toContain("┃ Again        If it is today, 7 pm, and I sit down at my table");
    expect(card).toContain("┃ Differently  Book closed: write down what I remember.");
    expect(card).toContain("┃ Better       one line, done");
    // Two keys: it worked, and the change helped.
    second.press("1");
    await second.answers("Did the change help?", "1");
    await second.sees("● ●");
    await second.sees("Came back 1 of 1 setback you recorded; 0 still open.");
    await second.answers("What made it possible?", "q");
    await second.answers("What now?", "q");
    expect((await second.ended).code).toBe(0);
    expect(second.wrapped()).toBe(false);
    expect(await json([...NEXT_DAY, "show"], given)).toMatchObject({
      returns: 1,
      attempts: 1,
      recoveries: { open: 0 },
    });
  });

  test("needs no letter: three keys put a setback on record", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await somethingWentWrong(v, "");
    await v.answers("What was it?", "q");
    await v.sees("Kept. Leave whenever you like.");
    await v.answers("What now?", keys.escape);
    expect((await v.ended).code).toBe(0);
    expect(await json([...DAY, "show"], given)).toMatchObject({ recoveries: { open: 1 } });
  });

  test("goes on from `setback` typed on the command line, and goes back to it later", async () => {
    const given = freshFolder();
    const v = visit([...DAY, "setback", "the audition", "--kind", "performance"], given);
    await v.answers("How bad is it right now?", "2");
    await v.answers("And your body?", keys.ctrlC);
    expect((await v.ended).code).toBe(130);
    const again = visit(DAY, given);
    await again.sees("Go on where you were: Something went wrong");
    await again.answers("What now?", "1");
    // What was answered before is there, and is not asked again.
    await again.sees("How bad is it right now?  some");
    await again.asks("And your body?");
  });
});

describe("nothing is lost", () => {
  const halfTyped = async (end: (v: Visit) => void) => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await v.answers("What now?", "1");
    await v.answers("One line about it, if you like.", "I had every proof by he");
    await v.sees("by he▏");
    end(v);
    const over = await v.ended;
    const again = visit(DAY, given);
    await again.answers("What now?", "1");
    await again.sees("I had every proof by he▏");
    again.press(`art${keys.enter}`);
    await again.asks("What was it?");
    expect((await run(["export"], given)).stdout).toContain('"what":"I had every proof by heart"');
    return { v, over };
  };

  test("Ctrl-C in the middle of a line ends with 130, and the words are there again", async () => {
    const { v, over } = await halfTyped((v) => v.press(keys.ctrlC));
    expect(over.code).toBe(130);
    expect(v.lines().join("\n")).toContain("Kept. Leave whenever you like.");
    expect(v.cursorShown()).toBe(true);
    // Pasting in brackets is switched off again as well.
    expect(v.raw().lastIndexOf("\u001B[?2004l")).toBeGreaterThan(v.raw().lastIndexOf("\u001B[?2004h"));
  });

  test("after the end, and after Ctrl-C, the terminal is as it was", async () => {
    for (const end of ["q", keys.ctrlC]) {
      const v = visit(DAY, freshFolder(), "echo; stty -a");
      await v.answers("What now?", end);
      await v.ended;
      expect(v.lines().join("\n")).toMatch(/(?<!-)icanon[^]*(?<!-)\becho\b/);
      expect(v.cursorShown()).toBe(true);
    }
  });

  test("kill -9 in the middle of a line keeps the words as well", async () => {
    const { over } = await halfTyped((v) => v.kill("SIGKILL"));
    expect(over.signal).toBe(9);
  });

  test("a terminal that goes away, and a polite end, keep the words as well", async () => {
    for (const signal of ["SIGHUP", "SIGTERM"]) await halfTyped((v) => v.kill(signal));
  });

  test("q leaves at every station, and the path goes on there later", async () => {
    const given = freshFolder();
    const first = visit(DAY, given);
    await somethingWentWrong(first, "x");
    await first.asks("What was it?");
    first.press("q");
    await first.answers("What now?", "q");
    await first.ended;
    const v = visit(DAY, given);
    for (const [question, pressed] of shortPath) {
      // At the first question of each station: leave, and go on where it was.
      if (!/^(?:How bad|And your|Willing to try again\?|One thing|Better)/.test(question)) {
        await v.answers("What now?", keys.enter);
        await v.asks(question);
        v.press("q");
        await v.answers("What now?", keys.enter);
      }
      await v.answers(question, pressed);
      if (/^(?:Willing|What had|One thing|Breathe|Better|Close)/.test(question) && question !== shortPath.at(-1)?.[0]) {
        // The next station has begun: back to Today, from where it is gone on with.
        await v.asks(shortPath[shortPath.findIndex(([one]) => one === question) + 1]?.[0] ?? "");
        v.press("q");
      }
    }
    await v.answers("What now?", "q");
    expect((await v.ended).code).toBe(0);
    expect(await json([...DAY, "show"], given)).toMatchObject({ wins: 1, recoveries: { open: 1 } });
  });
});

describe("a try", () => {
  test("is asked for how it went where the command line did not say", async () => {
    const given = freshFolder();
    await json([...DAY, "setback", "an exam"], given);
    const v = visit([...NEXT_DAY, "attempt", "task 3"], given);
    await v.answers("How did it go?", "2");
    await v.sees("You came back.");
    expect(await v.ended).toEqual({ code: 0, signal: 0 });
    expect(await json([...NEXT_DAY, "show"], given)).toMatchObject({ attempts: 1, returns: 1, wins: 1 });
  });
});

describe("keys that mean the same everywhere", () => {
  test("u takes back the answer before, and then the station before", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await somethingWentWrong(v, "x");
    await v.answers("What was it?", "2");
    await v.answers("How bad is it right now?", "u");
    await v.sees("Undone.");
    await v.answers("What was it?", "1");
    for (const [question, pressed] of shortPath.slice(1, 4)) await v.answers(question, pressed);
    await v.answers("What had a part in it?", "u");
    await v.asks("What was it?");
    v.press("3");
    await v.answers("How bad is it right now?", "1");
    await v.answers("And your body?", "3");
    await v.answers("Willing to try again?", "3");
    await v.asks("What had a part in it?");
    v.press("q");
    await v.answers("What now?", "q");
    await v.ended;
    const text = (await run([...DAY, "export", "--as", "csv"], given)).stdout;
    expect(text).toContain("sent-back");
    expect(text).not.toContain("exam");
  });

  test("u on Today takes back what was recorded last, one after the other", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await somethingWentWrong(v, "x");
    await v.answers("What was it?", "q");
    await v.answers("What now?", "u");
    await v.sees("Undone.");
    await v.answers("What now?", "u");
    await v.until((text) => !text.slice(text.lastIndexOf("Undone.")).includes("Tried it"), "nothing open");
    await v.answers("What now?", "q");
    await v.ended;
    expect(await json([...DAY, "show"], given)).toMatchObject({ recoveries: { open: 0 } });
  });

  test("u where nothing was done says so, and undoes nothing", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await somethingWentWrong(v, "x");
    await v.answers("What was it?", "u");
    await v.sees("There is nothing to undo here.");
    await v.asks("What was it?");
    expect(await json([...DAY, "show"], given)).toMatchObject({ recoveries: { open: 1 } });
  });

  test("h shows ways to reach a person and w says why, and both come back to the question", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await somethingWentWrong(v, "x");
    await v.answers("What was it?", "h");
    await v.sees("Ways to reach a person");
    await v.answers("What would help now?", "1");
    await v.answers("What was it?", "w");
    await v.sees("These few steps lead from it to the next try");
    await v.answers("What was it?", "1");
    await v.asks("How bad is it right now?");
    expect(v.wrapped()).toBe(false);
  });

  test("arrows choose, Space marks, s skips, and a pasted line end ends nothing", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await v.answers("What now?", "1");
    await v.answers("One line about it, if you like.", "\u001B[200~two\nlines\u001B[201~");
    await v.sees("two lines▏");
    v.press(keys.enter);
    await v.answers("What was it?", `${keys.down}${keys.down}${keys.enter}`);
    await v.sees("work sent back");
    for (const question of ["How bad is it right now?", "And your body?", "Willing to try again?"])
      await v.answers(question, "s");
    await v.answers("What had a part in it?", `${keys.down}${keys.space}12${keys.enter}`);
    await v.sees("how much I studied, something else");
    await v.asks("Which of that can be different by next time?");
  });
});

describe("what is shown", () => {
  test("distress beyond measure: only settling, then enough for now", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await somethingWentWrong(v, "x");
    for (const [question, pressed] of [
      ["What was it?", "1"],
      ["How bad is it right now?", "5"],
      ["And your body?", "1"],
      ["Willing to try again?", "1"],
      ["Breathe with the line", keys.enter],
    ] as const)
      await v.answers(question, pressed);
    await v.sees("Enough for now.");
    await v.asks("What would be good now?");
    const shown = v.lines().join("\n");
    expect(shown).not.toContain("What had a part in it?");
    expect(shown).not.toContain("Again: when");
    v.press("1");
    await v.answers("And how bad is it now?", "s");
    await v.answers("What now?", "q");
    expect((await v.ended).code).toBe(0);
    expect(await json([...DAY, "next"], given)).toMatchObject({ care: { gate: "rest" } });
  });

  test("words that met care bring ways to reach a person, and nothing else, until one says one is safe", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await somethingWentWrong(v, "I want to die");
    await v.sees("You can put this down.");
    await v.sees("Ways to reach a person");
    await v.asks("Are you safe right now?");
    v.press("1");
    await v.asks("What was it?");
    expect(v.wrapped()).toBe(false);
  });

  test("NO_COLOR leaves out every colour and weight", async () => {
    const coloured = visit(DAY, freshFolder());
    await coloured.asks("What now?");
    expect(coloured.raw()).toMatch(/\u001B\[[\d;]*m/);
    const none = visit(DAY, { ...freshFolder(), env: { NO_COLOR: "1" } });
    await somethingWentWrong(none, "x");
    await none.answers("What was it?", "1");
    await none.asks("How bad is it right now?");
    expect(none.raw()).not.toMatch(/\u001B\[[\d;]*m/);
  });

  test("--plain moves no cursor: lines only, answered by lines", async () => {
    const given = freshFolder();
    const v = visit([...DAY, "--plain"], given);
    await v.sees("Number, s to skip");
    v.press("1\r");
    await v.sees("One line about it, if you like.");
    v.press("plainly\r");
    await v.sees("What was it?");
    v.press("1\r");
    await v.sees("How bad is it right now?");
    v.press("nonsense\r");
    await v.sees("That is not one of them. Nothing was lost.");
    v.press("h\r");
    await v.sees("Ways to reach a person");
    await v.sees("What would help now?");
    v.press("1\r");
    v.press("q\r");
    await v.sees("Kept. Leave whenever you like.");
    v.press("q\r");
    expect((await v.ended).code).toBe(0);
    expect(v.raw()).not.toContain("\u001B");
    expect(
      v
        .raw()
        .split(/\r?\n/)
        .filter((line) => line.length > 80),
    ).toEqual([]);
    expect(await json([...DAY, "show"], given)).toMatchObject({ recoveries: { open: 1 } });
  });

  test("long words and wide signs stay within eighty columns", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await somethingWentWrong(v, `${"日本語".repeat(40)} ${"x".repeat(200)} 👩‍👩‍👧‍👦`);
    await v.asks("What was it?");
    expect(v.wrapped()).toBe(false);
  });
});
