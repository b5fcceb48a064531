import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { AFTERNOON, DAY, HOUR, PATIENCE, onlinePhoneOf, serveReprise, SOON, type Phone } from "./hand.ts";
import { entriesHeld } from "./held.ts";
import { BEGIN, CARD, CAUSES, toBegin, toCauses } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

/** Fills what is left of a device's room, from beside the app, until not even three bytes fit. */
const fillUp = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open("photographs");
      opening.onupgradeneeded = () => opening.result.createObjectStore("all", { autoIncrement: true });
      opening.onsuccess = () => done(opening.result);
    });
    const fits = (size: number): Promise<boolean> =>
      new Promise((done) => {
        // Noise, for what can be pressed together takes no room; so much at once is all that a browser makes.
        const noise = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
        const writing = database.transaction("all", "readwrite");
        writing.objectStore("all").put(noise);
        writing.oncomplete = () => done(true);
        writing.onabort = () => done(false);
      });
    for (let size = 1_000_000; size > 2;) if (!(await fits(size))) size = Math.floor(size / 4);
    database.close();
  });

/** Makes room again. */
const makeRoom = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => (indexedDB.deleteDatabase("photographs").onsuccess = () => done(undefined))),
  );

describe("a device that is full", { timeout: PATIENCE }, () => {
  it("says so in place and keeps the answers on the screen; once there is room, a second tap keeps them", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const session = await phone.context.newCDPSession(await phone.context.newPage());
    // A browser grants room in advance: it has to be little before anything is opened.
    await session.send("Storage.overrideQuotaForOrigin", { origin: reprise.url, quotaSize: 4_000_000 });
    const me = await phone.tab();
    await toCauses(me);
    await me.tap("ran out of time");
    const before = await entriesHeld(me.page);
    await fillUp(me.page);
    await me.tap("Go on");
    await me.reads(/^There is no room left on this device to save this. Free some space, then try again/);
    await me.isAt(CAUSES);
    expect(await me.chosen()).toEqual(["ran out of time"]);
    expect(await entriesHeld(me.page)).toEqual(before);
    await makeRoom(me.page);
    await me.tap("Go on");
    await me.isAt(CARD);
    await me.reads(/^Kept on this device/);
    await me.page.reload();
    await me.isAt(CARD);
  });
});

/** A device whose clock can be set, by milliseconds from the machine's: the date jumps at once, and what is loaded later counts from there. */
const clockOf = ({ context }: Phone) => {
  const shift = (by: number): void => {
    const shifted = globalThis as unknown as { by?: number; loadedAt: number };
    if (shifted.by === undefined) {
      const { now } = Date;
      const real = Date;
      shifted.loadedAt = performance.timeOrigin;
      globalThis.Date = new Proxy(real, {
        construct: (_, given: readonly number[]) =>
          given.length === 0 ? new real(now() + (shifted.by ?? 0)) : (Reflect.construct(real, given) as Date),
        get: (_, name) => (name === "now" ? () => now() + (shifted.by ?? 0) : (Reflect.get(real, name) as unknown)),
      });
    }
    shifted.by = by;
  };
  const countFrom = (by: number): void => {
    const { loadedAt } = globalThis as unknown as { loadedAt: number };
    Object.defineProperty(performance, "timeOrigin", { configurable: true, value: loadedAt + by });
  };
  return async (by: number): Promise<void> => {
    await context.addInitScript(shift, by);
    await context.addInitScript(countFrom, by);
    for (const page of context.pages()) await page.evaluate(shift, by);
  };
};

describe("a clock that jumps", { timeout: PATIENCE }, () => {
  it.each([
    ["forward by three days", 3 * DAY, { inOrder: true, warning: null }],
    ["back by five hours", -5 * HOUR, { inOrder: true, warning: /The order was kept; check the clock/ }],
    ["back by five days", -5 * DAY, { inOrder: false, warning: /The clock was believed; check it/ }],
  ])("%s while a timer runs leaves the timer its time and the journal whole", async (_, jump, { inOrder, warning }) => {
    const phone = await onlinePhoneOf(browser, reprise.url, { at: null });
    const setClock = clockOf(phone);
    const usual = AFTERNOON - Date.now();
    await setClock(usual);
    const me = await phone.tab();
    const seconds = async (): Promise<number> => {
      const [minutes, seconds] = (await me.page.locator("output").innerText()).split(":").map(Number);
      return 60 * (minutes ?? NaN) + (seconds ?? NaN);
    };
    await toBegin(me);
    await setClock(usual + jump);
    await expect.poll(seconds, SOON).toBeLessThan(120);
    expect(await seconds()).toBeGreaterThan(100);

    // Opened anew, nobody knows how long it was away: it has run out, or runs from where it may.
    await me.hasNoted("begin");
    await me.page.reload();
    await me.isAt(BEGIN);
    const left = await seconds();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left).toBeLessThanOrEqual(120);
    await expect.poll(seconds, SOON).toBeLessThan(Math.max(1, left));
    await me.tap("Done");
    await me.page.getByRole("button", { name: "Close" }).waitFor();
    const held = await entriesHeld(me.page);
    expect(new Set(held.map(({ at }) => at)).size).toBe(held.length);
    expect(held[0]?.type === "attempts/set-back").toBe(inOrder);
    await me.tap("Close");
    await me.page.locator("h1", { hasText: /May/ }).waitFor();
    await me.reads("Tried it?");
    if (warning) await me.reads(warning);
    else await me.readsNoMore(/clock/);
  });

  it.each([
    ["1970", Date.UTC(1970, 0, 2, 12)],
    ["2099", Date.UTC(2099, 0, 2, 12)],
  ])("to %s is said, and what is recorded is kept all the same", async (_, at) => {
    const phone = await onlinePhoneOf(browser, reprise.url, { at });
    const me = await phone.tab();
    await me.tap("Something worked");
    await me.type("what worked", "One page");
    await me.tap("Keep it");
    await me.reads("One page");
    await me.reads(/clock/);
    await me.open();
    await me.reads("One page");
  });
});

describe("a journal that is gone", { timeout: PATIENCE }, () => {
  it("is noticed and said, with what to do, until that is known", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await toCauses(me);
    await me.page.goto("about:blank");
    const session = await phone.context.newCDPSession(me.page);
    await session.send("Storage.clearDataForOrigin", { origin: reprise.url, storageTypes: "indexeddb" });
    await me.open();
    await me.reads(/This browser once kept a journal here, and it is gone/);
    await me.reads("Stays on this device.");
    await me.tap("Go on without it");
    await me.readsNoMore(/This browser once kept a journal here/);
    await me.open();
    await me.reads("Stays on this device.");
    await me.readsNoMore(/This browser once kept a journal here/);
  });
});

describe("a browser that keeps nothing", { timeout: PATIENCE }, () => {
  it("is told so in a kind sentence, and help is there all the same", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    await phone.context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
    });
    const me = await phone.tab();
    await me.isAt("Your journal cannot be opened here.");
    await me.reads(
      "This browser does not let a journal be kept here, as in some private windows. Open this page in an ordinary window.",
    );
    await me.tap("Help from a person");
    await me.isAt("You can put this down.");
    await me.reads("Ways to reach a person");
    await me.tap("Back to where I was");
    await me.isAt("Your journal cannot be opened here.");
  });
});
