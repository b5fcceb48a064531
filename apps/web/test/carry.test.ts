import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { decodeLine, kinds, newest, remember, show, type Entry } from "@reprise/engine";
import { openChromium } from "../../../tools/browsers.ts";
import { freshFolder, run } from "../../cli/test/run.ts";
import { AFTERNOON, DAY, PATIENCE, phoneOf, serveReprise } from "./hand.ts";
import { livedJournal } from "./lived.ts";
import { CAUSES } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

const linesOf = (text: string): readonly string[] => text.trimEnd().split("\n");

const entriesOf = (text: string): readonly Entry[] =>
  linesOf(text).map((line) => {
    const read = decodeLine(line, kinds);
    if (!read.ok) throw new Error(read.problem.says);
    return newest(read.value.entry, kinds) ?? read.value.entry;
  });

describe("a journal", { timeout: PATIENCE }, () => {
  it("is the same on a phone, on the command line and on another phone, to the last number and the last line", async () => {
    const first = await phoneOf(browser, reprise.url);
    const me = await first.tab();
    expect(await me.takesIn("two-months.jsonl", await livedJournal())).toMatch(/lines read/);
    await me.open();
    await me.tap("Something went wrong");
    await me.tap("work sent back");
    await me.tap("bad");
    await me.tap("Add a line");
    await me.type("what happened", 'Comments on every page – "rewrite" \u{1F4DD} مرحبا');
    await me.tap("Go on");
    await me.isAt(CAUSES);
    await me.tap("nerves");
    await me.tap("Go on");
    await me.isAt("Your card: again, differently, better");
    await first.context.clock.fastForward("20:00:00");
    await me.open();
    await me.isAt("Saturday 23 May");
    await me.tap("worked");
    await me.tap("Go on");
    await me.isAt("You came back.");
    const exported = await me.takesOut();

    const now = { instant: AFTERNOON + 2 * DAY, offset: 120 };
    const shown = show(remember(entriesOf(exported)).learner, now);
    const { folder, home } = freshFolder();
    const [file, copy] = [join(folder, "phone.jsonl"), join(folder, "copy.jsonl")];
    writeFileSync(file, exported);
    const command = async (...words: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await run([...words, "--now", "2026-05-24T14:40:00+02:00"], { home });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      return stdout;
    };
    expect(JSON.parse(await command("import", file, "--json"))).toMatchObject({
      recorded: linesOf(exported).length,
      skipped: [],
    });
    // The command line says besides what the figures come to.
    const { insight, ...figures } = JSON.parse(await command("show", "--json")) as { readonly insight: unknown };
    expect(insight).toBeDefined();
    expect(figures).toEqual(JSON.parse(JSON.stringify(shown)));
    await command("export", "-o", copy);

    const second = await phoneOf(browser, reprise.url, { at: now.instant });
    const other = await second.tab();
    await other.takesIn("copy.jsonl", readFileSync(copy, "utf8"));
    const again = await other.takesOut();
    expect(linesOf(again).toSorted()).toEqual(linesOf(exported).toSorted());

    // And the page says in words what the numbers say.
    await other.open("/on-record/");
    const { returned, open } = shown.recoveries;
    await other.reads(
      `You came back ${returned} of ${returned + open} times that you recorded; ${open === 0 ? "none" : open} still open.`,
    );
  });

  it("is taken in once: the same file a second time brings nothing new", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    const lived = await livedJournal();
    await me.takesIn("journal.jsonl", lived);
    expect(await me.takesIn("journal.jsonl", lived)).toMatch(/nothing new/);
    expect(linesOf(await me.takesOut()).toSorted()).toEqual(linesOf(lived).toSorted());
  });

  it("is deleted for good, in every tab, once that was said twice", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.takesIn("journal.jsonl", await livedJournal());
    const other = await phone.tab();
    await other.isAt("Friday 22 May");
    await me.tap("Delete everything");
    await me.reads("Delete everything?");
    await me.tap("Delete it for good");
    for (const tab of [me, other]) await tab.reads("Stays on this device.");
    await me.open();
    await me.reads("Stays on this device.");
    await me.readsNoMore(/This browser once kept a journal here/);
    await me.open("/data/");
    await me.reads(/^Nothing is on record yet/);
  });
});
