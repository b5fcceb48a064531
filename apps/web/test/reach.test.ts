import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { PATIENCE, phoneOf, serveReprise, SOON, type Hand, type Phone } from "./hand.ts";
import { CAUSES } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

const HELP = "You can put this down.";
const PEOPLE = "With other people";
const NEUTRAL = "https://www.bbc.com/weather";
const LEAVE = "Leave this page";

const write = async (me: Hand, line: string): Promise<void> => {
  await me.tap("Something went wrong");
  await me.tap("Add a line");
  await me.type("what happened", line);
  await me.tap("Go on");
};

/** The page that takes the place of the one that is left: it comes when it is let come. `left` is what was seen until then. */
const elsewhere = async ({ context }: Phone): Promise<{ readonly left: string[]; readonly comes: () => void }> => {
  let comes = (): void => {};
  const left: string[] = [];
  const coming = new Promise<void>((done) => (comes = done));
  await context.exposeFunction("leaving", (what: string) => void left.push(what));
  await context.addInitScript(() => {
    const { leaving } = globalThis as unknown as { readonly leaving: (what: string) => Promise<void> };
    addEventListener("beforeunload", () => void leaving(`${document.title} ${document.body.innerText}`));
  });
  await context.route(`${NEUTRAL}**`, async (route) => {
    await coming;
    await route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Rain later</h1>" });
  });
  return { left, comes: () => comes() };
};

const seen = (page: Page): Promise<string> => page.evaluate(() => `${document.title} ${document.body.innerText}`);

/** Someone whom other people hurt, at the page for that. */
const atPeople = async (phone: Phone): Promise<Hand> => {
  const me = await phone.tab();
  await write(me, "my dad hits me");
  await me.isAt(PEOPLE);
  return me;
};

describe("the page about other people", { timeout: PATIENCE }, () => {
  it("comes first where they may be the danger, and says nothing of it in its title or its address", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await atPeople(phone);
    expect(await me.page.title()).toBe("Notes");
    expect(new URL(me.page.url()).pathname).toBe("/notes/");
    await me.reads(/it is not your fault/);
    await me.reads("Is it safe to look at this here?");
    await me.reads(/United Kingdom: ways to reach a person/);
    // Nothing else goes on, on this visit or the next.
    await me.open("/path/");
    await me.isAt(PEOPLE);
    await me.open();
    await me.tap(PEOPLE);
    await me.isAt(PEOPLE);
    // And the calm one is a tap away, and back.
    await me.tap("Something else is too heavy");
    await me.isAt(HELP);
    await me.tap("Someone hurts or frightens me");
    await me.isAt(PEOPLE);
    await me.tap("I am safe, go on");
    await me.isAt("Something went wrong");
    await me.tap("Go on");
    await me.isAt(CAUSES);
    expect(await me.page.locator("main").innerText()).not.toContain("hits me");
  });

  it("is gone at one tap, before the network has answered, and the way back does not lead to it", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const { left, comes } = await elsewhere(phone);
    const me = await atPeople(phone);
    // In view however far one has read.
    await me.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const exit = me.page.getByRole("link", { name: LEAVE });
    const box = await exit.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    await exit.evaluate((link) => void setTimeout(() => (link as HTMLElement).click(), 0));
    await expect.poll(() => left.at(-1), SOON).toBe("www.bbc.com ");
    comes();
    await me.page.waitForURL(NEUTRAL);
    await me.page.goBack({ waitUntil: "commit" });
    await me.page.locator("h1").first().waitFor();
    expect(new URL(me.page.url()).pathname).not.toBe("/notes/");
    expect(await seen(me.page)).not.toMatch(/not your fault|Notes/);
    // Opened anew, Reprise does not stand there by itself.
    await me.open();
    expect(new URL(me.page.url()).pathname).toBe("/");
  });

  it("is gone with Escape pressed twice, and one comes to the way out first with the keyboard", async () => {
    const phone = await phoneOf(browser, reprise.url, { options: { hasTouch: false, isMobile: false } });
    const { left, comes } = await elsewhere(phone);
    const me = await phone.tab("/notes/");
    await me.isAt(PEOPLE);
    await me.page.keyboard.press("Shift+Tab");
    expect(await me.page.evaluate(() => document.activeElement?.textContent)).toBe(LEAVE);
    await me.page.keyboard.press("Escape");
    await me.reads("Press Escape once more to leave this page.");
    // Pressed once, and then no more: nothing happens.
    await phone.context.clock.fastForward(6000);
    await me.readsNoMore("Press Escape once more to leave this page.");
    await me.page.keyboard.press("Escape");
    expect(await seen(me.page)).toMatch(/not your fault/);
    await me.page.keyboard.press("Escape");
    await expect.poll(() => left.at(-1), SOON).toBe("www.bbc.com ");
    comes();
    await me.page.waitForURL(NEUTRAL);
  });

  it("is a tap from help on every page, without a network, and leads back to where one was", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await phone.goOffline(me);
    await me.open("/about/");
    await me.tap("Help");
    await me.isAt(HELP);
    await me.tap("Someone hurts or frightens me");
    await me.isAt(PEOPLE);
    await me.reads(/Samaritans listen/);
    await me.tap("Back");
    await me.page.waitForURL((url) => url.pathname === "/about/");
  });
});

describe("ways to reach a person", { timeout: PATIENCE }, () => {
  it("are those of the country the device hints at, until one chooses another, which stays", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab("/help/");
    await me.reads("Country: United Kingdom, as this device is set.");
    await me.reads("Call 999");
    await me.reads("Your local emergency number");
    expect(await me.takesOut()).toBe("");
    await phone.goOffline(me);
    await me.open("/help/");
    await me.tap("Another country");
    await me.isAt("Where are you?");
    await me.tap("Germany");
    await me.reads("Germany (Deutschland): ways to reach a person");
    await me.reads("Country: Germany.");
    expect(await me.page.locator("a[href='tel:112']").first().innerText()).toBe("Call 112");
    await me.open("/notes/");
    await me.reads("Germany (Deutschland): ways to reach a person");
    await me.tap("Another country");
    await me.tap("Ireland");
    await me.isAt(PEOPLE);
    await me.reads("Ireland (Éire): ways to reach a person");
  });

  it("begin with whom one chose, who can be called, named anew, and taken away; and who goes into nothing that is shared", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab("/help/");
    await me.tap("Someone of my own");
    await me.type("a name", "Aoife, my sister");
    await me.type("a number or an address", "+353 1 234 5678");
    await me.tap("Keep this person");
    await me.isAt(HELP);
    const own = me.page.locator("a[href='tel:+35312345678']");
    expect(await own.innerText()).toBe("Aoife, my sister");
    expect(await me.page.locator("a[href='sms:+35312345678']").count()).toBe(1);
    expect(await me.page.locator("main a[href^='tel:']").first().innerText()).toBe("Aoife, my sister");
    expect(await me.takesOut()).toContain("Aoife");
    await me.open("/data/");
    for (const kind of ["Something to read", "A table"]) {
      const [download] = await Promise.all([me.page.waitForEvent("download"), me.tap(kind)]);
      const text = await download.createReadStream().then(async (stream) => {
        let all = "";
        for await (const part of stream) all += String(part);
        return all;
      });
      expect(text).not.toMatch(/Aoife|353/);
    }
    await me.open("/help/");
    await me.tap("Someone of my own");
    await me.tap("Take this person away");
    await me.tap("Keep this person");
    await me.isAt(HELP);
    await expect.poll(() => own.count(), SOON).toBe(0);
    expect(await me.takesOut()).not.toContain("Aoife");
  });

  it("are there where the journal cannot be opened, with a country that is kept by nobody", async () => {
    const phone = await phoneOf(browser, reprise.url);
    await phone.context.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException("not here", "SecurityError");
      };
    });
    const me = await phone.tab("/help/");
    await me.isAt(HELP);
    await me.tap("Another country");
    await me.tap("Japan");
    await me.reads("Japan (日本): ways to reach a person");
    await me.open("/notes/");
    await me.isAt(PEOPLE);
  });
});

describe("words that met care", { timeout: PATIENCE }, () => {
  it("are erased for ever with one tap where help is, and help stays until one is safe", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await write(me, "I want to die");
    await me.isAt(HELP);
    await me.tap("Erase what I wrote about it");
    await me.reads("Erased. It stays erased.");
    await me.readsNoMore("Erase what I wrote about it");
    expect(await me.takesOut()).not.toContain("want to die");
    await me.open("/path/");
    await me.isAt(HELP);
    await me.tap("I am safe, go on");
    await me.isAt("Something went wrong");
  });
});
