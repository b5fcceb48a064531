import { describe, expect, test, vi } from "vitest";
import { keys, visit, type Visit } from "./pty.ts";
import { freshFolder, json, run, type Given } from "./run.ts";

// Real processes on a busy machine: the time is for catching what hangs, not for measuring.
vi.setConfig({ testTimeout: 60_000 });

const DAY = ["--now", "2026-05-21T15:00:00Z"];
const SAFE = "Are you safe right now?";
const ASK = "What would help now?";

const wrongWith = async (v: Visit, line: string): Promise<void> => {
  await v.answers("What now?", "1");
  await v.answers("One line about it, if you like.", `${line}${keys.enter}`);
};

/** Someone whom other people hurt, at the screen for that. */
const atPeople = async (given: Given): Promise<Visit> => {
  const v = visit(DAY, given);
  await wrongWith(v, "my dad hits me");
  await v.sees("With other people");
  await v.asks(SAFE);
  return v;
};

const isBlank = (v: Visit): boolean => v.lines().every((line) => line.trim() === "");

describe("help in a terminal", () => {
  test("is one key away at every question, also where one types, and leads back to it with what was typed elsewhere", async () => {
    const v = visit(DAY, freshFolder());
    for (const key of ["h", "?"]) {
      await v.answers("What now?", key);
      await v.sees("Ways to reach a person");
      await v.answers(ASK, "1");
    }
    await v.answers("What now?", "1");
    await v.answers("One line about it, if you like.", `?${keys.enter}`);
    await v.answers(ASK, "q");
    await v.answers("One line about it, if you like.", `x${keys.enter}`);
    await v.answers("What was it?", "h");
    await v.answers(ASK, "1");
    await v.answers("What was it?", "1");
    await v.answers("How bad is it right now?", "?");
    await v.answers(ASK, keys.escape);
    await v.asks("How bad is it right now?");
    expect(v.wrapped()).toBe(false);
  });

  test("is there while something runs, and where a command asks by itself", async () => {
    const given = freshFolder();
    const breathing = visit([...DAY, "breathe"], given);
    await breathing.sees("h: help");
    breathing.press("h");
    await breathing.answers(ASK, "1");
    await breathing.sees("Space: pause");
    const trying = visit([...DAY, "attempt", "sheet 1"], given);
    await trying.answers("How did it go?", "h");
    await trying.answers(ASK, "1");
    await trying.answers("How did it go?", "1");
    expect((await trying.ended).code).toBe(0);
  });

  test("shows the lines of the country that the language hints at, and keeps the one that is chosen", async () => {
    const given = { ...freshFolder(), env: { LANG: "en_IE.UTF-8" } };
    const v = visit(DAY, given);
    await v.answers("What now?", "h");
    await v.sees("Ireland");
    await v.sees("Country: Ireland, as this device is set.");
    await v.asks(ASK);
    expect((await run(["export"], given)).stdout).toBe("");
    v.press("3");
    await v.answers("Each country has lines of its own.", keys.down + keys.enter);
    await v.sees("Argentina: ways to reach a person");
    await v.asks(ASK);
    const kept = (await run(["export"], given)).stdout;
    expect(kept).toContain('"body":{"country":"AR"}');
    expect(v.wrapped()).toBe(false);
  });

  test("shows first whom they chose, and erases them when they are taken away", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await v.answers("What now?", "h");
    await v.answers(ASK, "4");
    await v.sees("a name");
    v.press(`Aoife${keys.enter}`);
    await v.sees("a number or an address");
    v.press(`+353 1 234 5678${keys.enter}`);
    await v.sees("Aoife: +353 1 234 5678");
    await v.answers(ASK, "q");
    await v.answers("What now?", "q");
    for (const form of ["csv", "markdown", "story"])
      expect((await run(["export", "--as", form], given)).stdout, form).not.toMatch(/Aoife|353/);
    expect((await run(["export"], given)).stdout).toContain("Aoife");
    const taking = visit(DAY, given);
    await taking.answers("What now?", "h");
    await taking.answers(ASK, "4");
    await taking.answers("Who stands there now", "1");
    await taking.sees("a name");
    taking.press(keys.enter);
    await taking.sees("a number or an address");
    taking.press(keys.enter);
    await taking.sees("Kept.");
    await taking.asks(ASK);
    expect((await run(["export"], given)).stdout).not.toContain("Aoife");
  });

  test("erases all words that met care with one key, and is still there", async () => {
    const given = freshFolder();
    const v = visit(DAY, given);
    await wrongWith(v, "I want to die");
    await v.sees("You can put this down.");
    await v.asks(SAFE);
    expect(v.lines().join("\n")).toContain("6 Erase what I wrote about it");
    v.press("6");
    await v.sees("Erased. It stays erased.");
    await v.answers(SAFE, "1");
    await v.asks("What was it?");
    expect((await run(["export"], given)).stdout).not.toContain("want to die");
  });

  test("without a terminal prints the lines, by country", async () => {
    const given = freshFolder();
    const none = await run(["person"], given);
    expect(none.stdout).toContain("Your local emergency number");
    const irish = await run(["person", "--country", "ie"], given);
    expect(irish.stdout).toContain("Ireland");
    expect(irish.stdout).not.toContain("as this device is set");
    expect((await json(["person"], given)).blocks.map(({ id }: { readonly id: string }) => id)).toContain("lines");
    expect(await run(["person", "--country", "Narnia"], given)).toMatchObject({ code: 1, stdout: "" });
  });
});

describe("the screen about other people", () => {
  test("comes first where they may be the danger, and one key clears everything and ends", async () => {
    for (const key of ["1", "q", keys.escape]) {
      const given = freshFolder();
      const v = await atPeople(given);
      expect(v.lines().join("\n")).toContain("it is not your fault");
      v.press(key);
      expect((await v.ended).code).toBe(0);
      expect(isBlank(v)).toBe(true);
      expect(v.raw()).toContain("\u001B[3J");
      expect(v.cursorShown()).toBe(true);
      // Leaving is no release: it is there the next time.
      expect(await json([...DAY, "next"], given)).toMatchObject({
        care: { gate: "support" },
        primary: { screen: { title: "With other people" } },
      });
    }
  });

  test("leaves nothing in the terminal after Ctrl-C and on the way back either", async () => {
    const cut = await atPeople(freshFolder());
    cut.press(keys.ctrlC);
    expect((await cut.ended).code).toBe(130);
    expect(cut.lines().join("\n")).not.toMatch(/other people|fault|frighten/);

    const back = visit(DAY, freshFolder());
    await back.answers("What now?", "h");
    await back.answers(ASK, "2");
    await back.sees("With other people");
    await back.answers(ASK, "2");
    await back.asks("What now?");
    expect(back.lines().join("\n")).not.toMatch(/other people|fault|frighten/);
  });

  test("and the calm one lead to each other, and either is over with I am safe", async () => {
    const given = freshFolder();
    const v = await atPeople(given);
    v.press("6");
    await v.sees("You can put this down.");
    await v.answers(SAFE, "3");
    await v.sees("With other people");
    await v.answers(SAFE, "2");
    await v.asks("What was it?");
    expect(await json([...DAY, "show"], given)).toMatchObject({ care: { gate: "open" } });
  });
});
