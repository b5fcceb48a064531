import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { AFTERNOON, HOUR, MINUTE, PATIENCE, onlinePhoneOf, serveReprise } from "./hand.ts";
import { livedJournal } from "./lived.ts";
import { wrongWith } from "./looking.ts";
import { TODAY, toCard, walkThrough } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

/** Nothing moves while it is looked at. */
const still = { options: { reducedMotion: "reduce" } } as const;

const HALF_PAST_ELEVEN = AFTERNOON + 8 * HOUR + 50 * MINUTE;

const pages = [
  "/",
  "/on-record/",
  "/on-record/does-it-help/",
  "/story/",
  "/look-back/",
  "/history/",
  "/data/",
  "/devices/",
  "/devices/add/",
  "/devices/join/",
  "/devices/words/",
  "/devices/take-off/",
  "/devices/start/",
  "/about/",
  "/plan/",
  "/help/",
  "/help/country/",
  "/help/person/",
  "/notes/",
  "/wrong/",
  "/breathe/",
  "/worked/",
];

describe("everyone can use", { timeout: PATIENCE }, () => {
  it("every page, when nothing is on record yet", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, still);
    const me = await phone.tab();
    const wrong: string[] = [];
    for (const page of pages) {
      await me.open(page);
      wrong.push(...(await wrongWith(me)));
    }
    expect(wrong).toEqual([]);
  });

  it("every page, and every step that Today offers, with two months on record", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, still);
    const me = await phone.tab();
    await me.takesIn("journal.jsonl", await livedJournal());
    await me.open();
    await me.isAt(TODAY);
    const steps = await me.page
      .locator("main ul a[href*='step']")
      .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ hash }) => hash));
    expect(steps.length).toBeGreaterThan(2);
    const wrong: string[] = [];
    for (const page of pages) {
      await me.open(page);
      await me.page.locator("main").waitFor();
      wrong.push(...(await wrongWith(me)));
    }
    for (const step of steps) {
      await me.page.goto("about:blank");
      await me.open(`/step/${step}`);
      wrong.push(...(await wrongWith(me)));
    }
    expect(wrong).toEqual([]);
  });

  it("every step of the path, and the return", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, still);
    const me = await phone.tab();
    const wrong: string[] = [];
    await me.tap("Something went wrong");
    await walkThrough(me, async () => void wrong.push(...(await wrongWith(me))));
    wrong.push(...(await wrongWith(me)));
    await me.tap("Why this?");
    await me.reads("How strong is this?");
    wrong.push(...(await wrongWith(me)));
    await me.tap("Close");
    await me.tap("A smaller start");
    await me.isAt("A smaller start");
    wrong.push(...(await wrongWith(me)));
    await me.tap("Leave");
    await me.tap("partly");
    await me.isAt("How did it go?");
    wrong.push(...(await wrongWith(me)));
    await me.tap("Go on");
    await me.isAt("You came back.");
    wrong.push(...(await wrongWith(me)));
    expect(wrong).toEqual([]);
  });

  it("what opens on a page: an entry, a change, a question before words are erased, a try, a goal, a plan, a refusal", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, still);
    const me = await phone.tab();
    const wrong: string[] = [];
    const look = async (): Promise<void> => void wrong.push(...(await wrongWith(me)));
    await me.takesIn("table.jsonl", `${await livedJournal()}{"half":\n`);
    await me.reads("What was left out, and why");
    await look();
    await me.tap("Delete everything");
    await me.reads("Delete everything?");
    await look();

    await me.open("/history/");
    await me.tap("Add a try");
    await me.tap("Add a goal");
    await me.tap("Keep this goal");
    await me.reads("Say what it is, in a few words.");
    await look();
    await me.page.locator("summary", { hasText: "I had nothing left in the last hour" }).first().tap();
    await me.tap("Erase the words for ever");
    await me.reads("Erase these words for ever?");
    await look();
    await me.tap("Keep them");
    await me.tap("Change");
    await me.reads("Keep the change");
    await look();

    await me.open("/plan/");
    await me.tap("Tomorrow, 9 am");
    await look();
    await me.tap("Keep this time");
    await me.reads("tell someone");
    await look();
    expect(wrong).toEqual([]);
  });

  it("the calm screens: help, enough for now, three doors, a night", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, still);
    const me = await phone.tab();
    const wrong: string[] = [];
    const look = async (): Promise<void> => void wrong.push(...(await wrongWith(me)));
    await me.tap("Something went wrong");
    await me.tap("overwhelming");
    await me.tap("Add a line");
    await me.type("what happened", "I want to die");
    await me.tap("Go on");
    await me.isAt("You can put this down.");
    await me.reads("United Kingdom: ways to reach a person");
    await look();
    await me.tap("Someone hurts or frightens me");
    await me.isAt("With other people");
    await me.page.keyboard.press("Escape");
    await me.reads("Press Escape once more to leave this page.");
    await look();
    await me.tap("Something else is too heavy");
    await me.isAt("You can put this down.");
    await me.tap("Leave");
    await me.isAt(TODAY);
    await look();
    await me.tap("You can put this down.");
    await me.tap("I am safe, go on");
    await me.isAt("A moment to settle");
    await me.tap("That is enough");
    await me.isAt("Enough for now.");
    await look();
    await me.tap("a little");
    await me.tap("Go on");
    await me.isAt("Something went wrong");
    await phone.context.clock.fastForward("11:00");
    await me.open();
    await me.isAt("Three good ways from here.");
    await look();

    const atNight = await onlinePhoneOf(browser, reprise.url, { ...still, at: HALF_PAST_ELEVEN });
    const sleepless = await atNight.tab();
    await toCard(sleepless);
    wrong.push(...(await wrongWith(sleepless)));
    await sleepless.tap("Go on");
    await sleepless.isAt("Nothing has to start tonight.");
    wrong.push(...(await wrongWith(sleepless)));
    expect(wrong).toEqual([]);
  });

  it("the lock: before it is put on, while it is on, locked, forgotten, and breathing without it", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, still);
    const me = await phone.tab("/data/");
    const wrong: string[] = [];
    const look = async (): Promise<void> => void wrong.push(...(await wrongWith(me)));
    await me.tap("Put a lock on");
    await me.tap("Put it on");
    await me.reads(/fewer than 8 characters/);
    await look();
    await me.type("Passphrase", "a blue gate in november");
    await me.type("The same once more", "a blue gate in november");
    await me.tap("Put it on");
    await me.reads("The lock is on.");
    await look();
    await me.tap("Change the passphrase");
    await look();
    await me.tap("Not now");
    await me.tap("Take the lock off");
    await look();
    await me.tap("Not now");
    await me.tap("Lock now");
    await me.isAt("Locked");
    await look();
    await me.tap("I no longer know it");
    await me.tap("Start again on this device");
    await look();
    await me.tap("Not yet");
    await me.tap("Just breathe");
    await me.isAt("A moment to settle");
    await look();
    expect(wrong).toEqual([]);
  });

  it("a browser that has lost the journal, and one that cannot keep one", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, still);
    const me = await phone.tab();
    const wrong: string[] = [];
    await me.page.evaluate(() => localStorage.setItem("reprise:reprise", "kept"));
    await me.open();
    await me.tap("Go on without it");
    await me.page.evaluate(() => localStorage.setItem("reprise:reprise", "kept"));
    await me.open();
    await me.reads(/it is gone/);
    wrong.push(...(await wrongWith(me)));

    const closed = await onlinePhoneOf(browser, reprise.url, still);
    await closed.context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
    });
    const locked = await closed.tab();
    await locked.isAt("Your journal cannot be opened here.");
    wrong.push(...(await wrongWith(locked)));
    expect(wrong).toEqual([]);
  });
});
