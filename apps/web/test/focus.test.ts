import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { words as data } from "../src/data/words/en.ts";
import { words } from "../src/devices/words/en.ts";
import { words as lock } from "../src/lock/words/en.ts";
import { words as app } from "../src/words/en.ts";
import { PATIENCE, SOON, onlinePhoneOf, type Hand } from "./hand.ts";
import { PASSPHRASE } from "./locking.ts";
import { relayProcess } from "./relay-process.ts";
import { joinBy, linkFrom, winOn } from "./together.ts";

const ends: (() => Promise<void>)[] = [];
const relay = await relayProcess((then) => void ends.push(then));
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  for (const end of ends) await end();
});

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
    await other.page.route(/\/records\?after=0&limit=(?!10$)/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /("sealed":".{40})(.)/g,
        (_, before: string, digit: string) => `${before}${digit === "A" ? "B" : "A"}`,
      );
      await route.fulfill({ response, body });
    });
    await joinBy(other, link);
    await other.page.unrouteAll();
    await other.open("/devices/");
    await other.tap(words.read);
    await other.readsNoMore(words.read);
    await standsAt(other, /^(Everything here|In step)/);
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
