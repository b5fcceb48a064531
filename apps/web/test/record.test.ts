import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { AFTERNOON, HOUR, PATIENCE, onlinePhoneOf, serveReprise, SOON, type Hand } from "./hand.ts";
import { entriesHeld } from "./held.ts";
import { livedJournal } from "./lived.ts";
import { wrongWith } from "./looking.ts";
import { TODAY, toTheEnd } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

/** Nothing moves while it is looked at. */
const still = { options: { reducedMotion: "reduce" } } as const;

const typesHeld = async (me: Hand): Promise<readonly string[]> =>
  (await entriesHeld(me.page)).map(({ type }) => type).filter((type) => type !== "coach/answered");

/** Someone with two months on record, on the page of it. */
const withRecord = async (): Promise<Hand> => {
  const phone = await onlinePhoneOf(browser, reprise.url, still);
  const me = await phone.tab();
  await me.takesIn("journal.jsonl", await livedJournal());
  await me.open("/on-record/");
  await me.isAt("What you have on record");
  return me;
};

const link = (me: Hand, says: string | RegExp) => me.page.locator("main a", { hasText: says }).first();

describe("what the record can say", { timeout: PATIENCE }, () => {
  it("stands in sentences that open what they rest on, and in nothing that could be lost", async () => {
    const me = await withRecord();
    await me.reads("The small step was there 6 of the 6 times.");
    await me.reads("After looking around it was lower 6 of 6 times that you recorded.");
    await me.reads(/^When you said/);
    await me.reads(/^You tried on \d+ of the last 28 days\.$/);
    await me.reads("Which way round are u and dv?");
    expect(await me.page.locator("main").innerText()).not.toMatch(/streak|%|overdue/);
    await link(me, "The small step was there").tap();
    await me.isAt("History");
    await me.page.locator("li.marked").waitFor();
  });

  it("tells whether it helps, as far as it can, and what it leaves out", async () => {
    const me = await withRecord();
    await link(me, /^Does it help/).tap();
    await me.isAt("Does it help?");
    await me.reads("What these figures leave out");
    await me.reads(/7 setbacks you recorded: 0 begun on the path, 6 followed by another try/);
    await me.page.locator("main section a").first().tap();
    await me.isAt("History");
    await me.page.locator("li.marked").waitFor();
  });
});

describe("a look back", { timeout: PATIENCE }, () => {
  it("can be asked for when none is due, says what comes next, and ends where it began", async () => {
    const me = await withRecord();
    await link(me, /^Look back on the week/).tap();
    await me.isAt("A short look back");
    await me.tap("nothing comes to mind");
    await me.tap("Go on");
    await me.isAt("One change for the time ahead");
    expect(await wrongWith(me)).toEqual([]);
    await me.tap("Nothing; the same again.");
    await me.hasNoted('"change":"same"');
    await me.open();
    await me.isAt("One change for the time ahead");
    await expect.poll(() => me.chosen(), SOON).toEqual(["Nothing; the same again."]);
    await me.tap("Go on");
    await me.isAt("What you have on record");
    expect((await typesHeld(me)).slice(-2)).toEqual(["checkpoint/held", "checkpoint/adjusted"]);
  });

  it("that is left has put nothing off", async () => {
    const me = await withRecord();
    const before = (await entriesHeld(me.page)).length;
    await me.open("/look-back/");
    await me.tap("Leave");
    await me.isAt("What you have on record");
    expect(await entriesHeld(me.page)).toHaveLength(before);
  });
});

describe("my story", { timeout: PATIENCE }, () => {
  it("has chapters, and a page for each coming back, which can be kept and left out again", async () => {
    const me = await withRecord();
    await link(me, /^My story/).tap();
    await me.isAt("My story");
    await me.page.getByRole("heading", { name: "Calculus II" }).waitFor();
    await me.reads("What you wrote to yourself");
    await me.page.locator("main .others a").first().tap();
    await me.reads(/^Came back, \d+ (hours|days) after\./);
    expect(await wrongWith(me)).toEqual([]);
    const page = me.page.url();
    await me.tap("Into my story");
    await me.isAt("A page of your story?");
    await me.tap("keep it");
    await me.tap("Go on");
    await me.page.waitForURL(page);
    await me.tap("In my story");
    await me.tap("leave it out");
    await me.tap("Go on");
    await me.tap("Write to yourself");
    await me.type("to you, on the day it went wrong", "Wait an hour");
    expect(await wrongWith(me)).toEqual([]);
    await me.tap("Keep it");
    await me.page.waitForURL(page);
    await me.reads("Wait an hour");
    expect((await typesHeld(me)).slice(-3)).toEqual([
      "narrative/page-kept",
      "narrative/page-kept",
      "narrative/line-written",
    ]);
    await me.tap("Leave");
    await me.isAt("My story");
  });

  it("is reached from the table of the record, and from the history", async () => {
    const me = await withRecord();
    await me.page.getByText("Show as a table").first().tap();
    await me.page.locator("table").first().locator("a").first().tap();
    await me.reads(/^Came back, /);
    await me.open("/history/");
    await me.page.locator("summary", { hasText: "came back" }).filter({ hasText: "went wrong" }).first().tap();
    await link(me, "This coming back as a page").tap();
    await me.reads(/^Came back, /);
  });

  it("prints a page on one sheet, without what belongs to the screen", async () => {
    const me = await withRecord();
    await me.open("/story/");
    await me.page.locator("main a[href*='#']").first().tap();
    await me.reads(/^Came back, /);
    const paper = (await me.page.pdf({ format: "A4" })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await me.page.emulateMedia({ media: "print" });
    await me.page.getByText("Print this page").waitFor({ state: "hidden" });
  });
});

describe("a coming back", { timeout: PATIENCE }, () => {
  it("asks what made it possible; what only tells is closed by going on, and does not come again", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, still);
    const me = await phone.tab();
    await toTheEnd(me);
    await me.tap("worked");
    await me.tap("Go on");
    await me.isAt("You came back.");
    await me.page.getByRole("img", { name: /your first return/ }).waitFor();
    await me.tap("the small step");
    await me.tap("Go on");
    await me.isAt(TODAY);
    expect(await typesHeld(me)).toContain("bounce-back/made-possible");
    // What it asks nothing of is closed by going on, and then it is gone.
    await me.tap("You came back.");
    await me.reads(/^Back at the level/);
    await me.tap("Go on");
    await me.isAt(TODAY);
    await me.readsNoMore("You came back.");
  });
});

describe("a closer look", { timeout: PATIENCE }, () => {
  it("is walked to its end, and found again where it was after a reload", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, { ...still, at: AFTERNOON - 7 * HOUR });
    const me = await phone.tab();
    await toTheEnd(me);
    await phone.context.clock.fastForward(7 * HOUR);
    await me.open();
    await me.isAt(TODAY);
    await link(me, /^A closer look/).tap();
    await me.page.waitForURL("**/look/");
    const heading = me.page.locator("h1");
    const seen: string[] = [];
    for (let screen = 0; screen < 12; screen++) {
      await expect.poll(() => heading.innerText(), SOON).not.toBe(seen.at(-1) ?? "");
      const name = await heading.innerText();
      if (name === TODAY) break;
      seen.push(name);
      await me.page.reload();
      await me.isAt(name);
      expect(new URL(me.page.url()).pathname).toBe("/look/");
      await me.tap("Go on");
    }
    expect(seen.length).toBeGreaterThan(2);
    await me.isAt(TODAY);
    expect(await link(me, /^A closer look/).count()).toBe(0);
  });
});
