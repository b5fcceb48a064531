import { describe, expect, it } from "vitest";
import { words as data } from "../src/data/words/en.ts";
import { words } from "../src/devices/words/en.ts";
import { words as lock } from "../src/lock/words/en.ts";
import { words as app } from "../src/words/en.ts";
import { relayAndBrowser } from "./around.ts";
import { PATIENCE, SOON, onlinePhoneOf, type Hand } from "./hand.ts";
import { livedJournal } from "./lived.ts";
import { PASSPHRASE } from "./locking.ts";
import { isGivenChanged, joinBy, linkFrom, winOn } from "./together.ts";
import { toCard } from "./walk.ts";

const { relay, browser } = await relayAndBrowser();

const fresh = async (path?: string): Promise<Hand> => (await onlinePhoneOf(browser, relay.url)).tab(path);

/** Waits until a keyboard goes on from what says this, and a screen reader reads there. */
const standsAt = (me: Hand, says: string | RegExp): Promise<void> =>
  expect
    .poll(
      () =>
        me.page.evaluate(() => {
          const at = document.activeElement;
          if (at === null || at === document.body) return "nowhere";
          const [label] = (at as HTMLInputElement).labels ?? [];
          return (label ?? (at as HTMLElement)).innerText.trim();
        }),
      SOON,
    )
    .toMatch(typeof says === "string" ? new RegExp(`^${says.replace(/[?.]/g, "\\$&")}$`) : says);

describe("who asks for more", { timeout: PATIENCE }, () => {
  it("goes on at the line, and at the goals, that came", async () => {
    const me = await fresh();
    await me.takesIn("goal.csv", "entry,when,goal,what,result\nattempt,2026-05-01T10:00:00Z,Latin,a page,1\n");
    await me.open("/wrong/");
    await me.tap(app.addLine);
    await standsAt(me, "what happened");
    await me.page.keyboard.type("The second half");
    await expect.poll(() => me.page.getByLabel("what happened").inputValue(), SOON).toBe("The second half");
    await me.tap(app.forGoal);
    await standsAt(me, "Latin");
  });

  it("goes on at the other moments that came", async () => {
    const me = await fresh();
    await toCard(me);
    await me.tap(app.otherMoment);
    await me.page.keyboard.press("Space");
    await expect.poll(() => me.chosen(), SOON).toHaveLength(1);
  });

  it("goes on at what Today kept back", async () => {
    const me = await fresh();
    await me.takesIn("two-months.jsonl", await livedJournal());
    await me.open();
    const more = me.page.getByRole("button", { name: /^(One|\d+) more$/ });
    const shown = await me.page.locator("ul.rows a").allInnerTexts();
    await more.tap();
    await expect.poll(() => me.page.locator("ul.rows a").count(), SOON).toBeGreaterThan(shown.length);
    await standsAt(
      me,
      new RegExp(`^${(await me.page.locator("ul.rows a").allInnerTexts())[shown.length] ?? "nothing"}$`),
    );
  });
});

describe("whose button went with what it did", { timeout: PATIENCE }, () => {
  it("stands at the heading once this device goes on alone", async () => {
    const me = await fresh();
    await linkFrom(me);
    await me.open("/devices/");
    await me.tap(words.stop);
    await me.tap(words.stopHere);
    await me.reads(words.alone);
    await standsAt(me, words.title);
  });

  it("stands in the line for a name, and at what opened it once it is kept or left as it was", async () => {
    const me = await fresh();
    await linkFrom(me);
    await me.open("/devices/");
    await me.tap(words.rename);
    await standsAt(me, words.name);
    await me.tap(words.notNow);
    await me.readsNoMore(words.name);
    await standsAt(me, words.rename);
    await me.tap(words.rename);
    await me.page.keyboard.type("my pocket");
    await me.page.keyboard.press("Enter");
    await me.reads("my pocket");
    await standsAt(me, words.rename);
  });

  it("stands at how it is with the relay once what was found there is read", async () => {
    const me = await fresh();
    await winOn(me, "One thing");
    const link = await linkFrom(me);
    const other = await fresh();
    await isGivenChanged(other);
    await joinBy(other, link);
    await other.page.unrouteAll();
    await other.open("/devices/");
    await other.tap(words.read);
    await other.readsNoMore(words.read);
    await standsAt(other, /^In step/);
  });

  it("stands at the choice of a file once a sealed one was left shut, or was read", async () => {
    const me = await fresh("/data/");
    const choose = (name: string, text: string): Promise<void> =>
      me.page
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
    await choose("journal.age", "age-encryption.org/v1\n");
    await standsAt(me, data.openLabel);
    await me.tap(data.openNot);
    await me.readsNoMore(data.openTitle);
    await standsAt(me, app.importChoose);
    await choose("nothing.jsonl", "");
    await me.reads(app.importEmpty);
    await standsAt(me, app.importChoose);
  });

  it("stands at what is said of the file once everything was exported before it is deleted", async () => {
    const me = await fresh();
    await winOn(me, "One thing");
    await me.open("/data/");
    await me.tap(app.eraseOpen);
    await standsAt(me, app.eraseReally);
    await me.tap(app.eraseExport);
    await standsAt(me, /^(One entry|\d entries) written to /);
  });

  it("stands at the lock once it is on, and once it is off", async () => {
    const me = await fresh("/data/");
    await me.tap(lock.putOn);
    // What it does is read first.
    await standsAt(me, lock.before);
    await me.type(lock.passphrase, PASSPHRASE);
    await me.type(lock.again, PASSPHRASE);
    await me.page.keyboard.press("Enter");
    await me.reads(lock.on);
    await standsAt(me, new RegExp(`^${lock.title}$`, "i"));
    await me.tap(lock.takeOff);
    await standsAt(me, lock.passphrase);
    await me.page.keyboard.type(PASSPHRASE);
    await me.page.keyboard.press("Enter");
    await me.reads(lock.isOff);
    await standsAt(me, new RegExp(`^${lock.title}$`, "i"));
  });
});
