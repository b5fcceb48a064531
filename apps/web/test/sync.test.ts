import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freshFolder, run } from "../../cli/test/run.ts";
import { relayAndBrowser } from "./around.ts";
import { AFTERNOON, PATIENCE, phoneOf } from "./hand.ts";
import { livedJournal } from "./lived.ts";
import { hasHeard, joinBy, linesOf, linkFrom, shownOf, winOn } from "./together.ts";

const { relay, browser } = await relayAndBrowser();

describe("two browsers and a terminal", { timeout: 2 * PATIENCE }, () => {
  it("hold the same journal to the last digit, with the relay killed and started again in between", async () => {
    const phone = await phoneOf(browser, relay.url);
    const me = await phone.tab();
    await me.takesIn("two-months.jsonl", await livedJournal());
    const link = await linkFrom(me);
    const desk = await (await phoneOf(browser, relay.url)).tab();
    await winOn(desk, "Wrote it at the desk");
    await joinBy(desk, link);

    const { folder, home } = freshFolder();
    const command = async (...words: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await run([...words, "--now", new Date(AFTERNOON).toISOString()], { home });
      expect({ words: words[0], code, stderr }).toEqual({ words: words[0], code: 0, stderr: "" });
      return stdout;
    };
    await command("win", "Said it in the terminal");
    await command("pair", await linkFrom(me), "--json");
    await command("sync");
    await hasHeard(me, "Said it in the terminal");
    await hasHeard(desk, "Wrote it at the desk");

    await relay.kill();
    await winOn(me, "Without the relay, on the phone");
    await winOn(desk, "Without the relay, at the desk");
    await command("win", "Without the relay, in the terminal");
    await relay.start();
    await command("sync");
    for (const hand of [me, desk])
      for (const where of ["on the phone", "at the desk", "in the terminal"])
        await hasHeard(hand, `Without the relay, ${where}`);
    await command("sync");

    const exported = join(folder, "terminal.jsonl");
    await command("export", "-o", exported);
    const held = [readFileSync(exported, "utf8"), await me.takesOut(), await desk.takesOut()];
    const [terminal = "", ...browsers] = held;
    expect(linesOf(terminal).length).toBeGreaterThan(100);
    for (const text of browsers) expect(linesOf(text)).toEqual(linesOf(terminal));

    const now = { instant: AFTERNOON, offset: 0 };
    const { insight, ...figures } = JSON.parse(await command("show", "--json")) as { readonly insight: unknown };
    expect(insight).toBeDefined();
    for (const text of held) expect(shownOf(text, now)).toEqual(figures);
    await me.open("/devices/");
    await me.reads(/^In step with your other devices/);
  });
});
