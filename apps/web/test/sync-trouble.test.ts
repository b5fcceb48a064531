import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Page } from "playwright-core";
import { proxyTo } from "../../../test/proxy.ts";
import { words } from "../src/devices/words/en.ts";
import { relayAndBrowser } from "./around.ts";
import { PATIENCE, phoneOf, SOON, type Hand } from "./hand.ts";
import { held, PASSPHRASE, putsOn, unlocks } from "./locking.ts";
import { manyWins } from "./many.ts";
import { hasHeard, isGivenChanged, joinBy, linesOf, linkFrom, winOn } from "./together.ts";

const { relay, browser } = await relayAndBrowser();
let many: string;
beforeAll(async () => {
  many = await manyWins(2_600);
});

const fresh = async (path?: string): Promise<Hand> => (await phoneOf(browser, relay.url)).tab(path);

/** Ends a tab as a phone does that needs the room: at once, and without telling it. */
const killed = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => {});
  await crashed;
};

/** Lets so many pieces of a journal through, and holds the next one; hands back what waits for that. */
const holdsAfter = async (page: Page, pieces: number, method: string): Promise<() => Promise<void>> => {
  let passed = 0;
  let held: () => void;
  const holding = new Promise<void>((done) => (held = done));
  await page.route(/\/v1\/vaults\/[^/]+\/records/, async (route) => {
    if (route.request().method() !== method || route.request().url().includes("limit=10&")) return route.continue();
    passed++;
    if (passed <= pieces) return route.continue();
    held();
  });
  return () => holding;
};

describe("a relay in trouble", { timeout: PATIENCE }, () => {
  it("costs nothing while it is away: what is recorded is kept at once, said quietly, and sent when it is back", async () => {
    const me = await fresh();
    await winOn(me, "Before it went away");
    const link = await linkFrom(me);
    const other = await fresh();
    await joinBy(other, link);
    await relay.kill();
    await winOn(me, "While it was away");
    await me.reads(/^Kept on this device/);
    await me.open("/devices/");
    await me.reads("Waiting for the network. What you record is kept here.");
    await relay.start();
    await me.tap("Look now");
    await me.reads(/^In step with your other devices/);
    await hasHeard(other, "While it was away");
  });

  it("that is slow holds up nobody: the next screen does not wait for it", async () => {
    const me = await fresh();
    const link = await linkFrom(me);
    const other = await fresh();
    await joinBy(other, link);
    await me.page.context().route(/\/v1\//, async (route) => {
      await new Promise((done) => setTimeout(done, 4_000));
      await route.continue().catch(() => {});
    });
    await me.open("/worked/");
    await me.type("what worked", "On a slow line");
    const began = Date.now();
    await me.tap("Keep it");
    await me.reads(/^Kept on this device/);
    expect(Date.now() - began).toBeLessThan(3_000);
    await hasHeard(other, "On a slow line");
  });

  it("tells at once what others recorded, as long as it is there", async () => {
    const me = await fresh();
    const link = await linkFrom(me);
    const other = await fresh();
    await joinBy(other, link);
    await me.open("/history/");
    await winOn(other, "Seen without a touch");
    await me.reads("Seen without a touch");
  });

  it("finds a tab that was killed while it sent: the next one goes on where it was", async () => {
    const phone = await phoneOf(browser, relay.url);
    const me = await phone.tab();
    await me.takesIn("many.jsonl", many);
    const held = await holdsAfter(me.page, 2, "POST");
    await me.open("/devices/add/");
    await me.tap("Make a link");
    await held();
    await killed(me.page);
    const again = await phone.tab("/devices/");
    await again.reads(/^In step with the relay/);
    const other = await fresh();
    await joinBy(other, await linkFrom(again));
    expect(linesOf(await other.takesOut())).toEqual(linesOf(many));
  });

  it("finds a tab that was killed while it read: the next one goes on where it was, and nothing is doubled", async () => {
    const me = await fresh();
    await me.takesIn("many.jsonl", many);
    const link = await linkFrom(me);
    const phone = await phoneOf(browser, relay.url);
    const other = await phone.tab();
    const held = await holdsAfter(other.page, 3, "GET");
    await other.page.goto(link);
    await other.tap("Bring it here");
    await held();
    await killed(other.page);
    const again = await phone.tab("/devices/");
    await again.reads(/^In step with your other devices/);
    expect(linesOf(await again.takesOut())).toEqual(linesOf(many));
  });

  it("finds a tab that was killed while the journal moved to new words: the next one moves it to the end", async () => {
    const phone = await phoneOf(browser, relay.url);
    const me = await phone.tab();
    await winOn(me, "Before the move");
    const other = await fresh();
    await joinBy(other, await linkFrom(me));
    await me.open("/devices/take-off/");
    const held = await holdsAfter(me.page, 0, "POST");
    await me.tap("Make new words and move");
    await held();
    await killed(me.page);
    await relay.kill();
    const again = await phone.tab("/devices/");
    await again.reads(words.changing);
    await winOn(again, "On the way");
    await relay.start();
    await again.open("/devices/");
    await again.reads(/^In step with the relay/);
    await other.open("/devices/");
    await other.reads(words.movedSay);
    const third = await fresh();
    await joinBy(third, await linkFrom(again));
    for (const what of ["Before the move", "On the way"]) await hasHeard(third, what);
    await other.open("/history/");
    await other.readsNoMore("On the way");
  });

  it("that stops for a moment while a device comes in leaves it in: the rest comes by itself", async () => {
    const me = await fresh();
    await winOn(me, "A moment later");
    const link = await linkFrom(me);
    const other = await fresh();
    const records = /\/records\?after=0&limit=(?!10$)/;
    await other.page.route(records, (route) =>
      route.fulfill({
        status: 503,
        headers: { "content-type": "application/problem+json", "retry-after": "60" },
        body: JSON.stringify({ type: "urn:reprise:problem:stopping", title: "Stopping", status: 503 }),
      }),
    );
    await joinBy(other, link);
    await other.reads(words.joinLater);
    await other.page.unroute(records);
    await hasHeard(other, "A moment later");
  });

  it("that changes what it gives back is named once, however often it did so, and no more once that was read", async () => {
    const me = await fresh();
    for (const what of ["One thing", "Another thing"]) await winOn(me, what);
    const link = await linkFrom(me);
    const other = await fresh();
    await isGivenChanged(other);
    await joinBy(other, link);
    await other.page.unrouteAll();
    await other.open("/devices/");
    const said = other.page.getByText(/^Something the relay gave back is not what your other device sent/);
    await said.first().waitFor();
    expect(await said.count()).toBe(1);
    await other.tap("I have read this");
    await other.readsNoMore(/^Something the relay gave back/);
  });

  it("that takes everything and says nothing leaves the page as it is: kept at once, said quietly, locked at will", async () => {
    const line = await proxyTo(relay.url);
    onTestFinished(() => line.close());
    const phone = await phoneOf(browser, line.url);
    const me = await phone.tab();
    await linkFrom(me);
    await me.page.evaluate(async () => void (await navigator.serviceWorker.ready));
    line.be({ isBlackHole: true });
    line.drop();
    await winOn(me, "Into the dark");
    await me.reads(/^Kept on this device/);
    await me.open("/devices/");
    await me.reads(words.working);
    // Each request is waited for by the page's clock, and what came of it is kept by the disk's.
    const isSaid = async (): Promise<boolean> => {
      await phone.context.clock.runFor("00:31");
      return me.page.getByText("Waiting for the network. What you record is kept here.").isVisible();
    };
    await expect.poll(isSaid, SOON).toBe(true);
    await putsOn(me);
    const began = Date.now();
    await me.tap("Lock now");
    await me.isAt("Locked");
    expect(Date.now() - began).toBeLessThan(5_000);
    line.be({});
    line.drop();
    await unlocks(me);
    await me.open("/devices/");
    await unlocks(me);
    await me.reads(/^In step with the relay/);
  });

  it("and a lock that is put on and shut while something is sent: nothing stays to be read, and nothing is lost", async () => {
    const me = await fresh();
    const link = await linkFrom(me);
    const other = await fresh();
    await joinBy(other, link);
    // Enough for two pieces.
    const some = many.split("\n").slice(0, 700).join("\n");
    const sending = await holdsAfter(me.page, 1, "POST");
    await me.takesIn("some.jsonl", some);
    await sending();
    await me.tap("Put a lock on");
    await me.type("Passphrase", PASSPHRASE);
    await me.type("The same once more", PASSPHRASE);
    await me.tap("Put it on");
    await me.reads("The lock is on.");
    await me.page.unrouteAll();
    await me.tap("Lock now");
    await me.isAt("Locked");
    for (const trace of ["Small thing", "wins/noted", "attempts/"]) expect(await held(me)).not.toContain(trace);
    await unlocks(me);
    await me.open("/devices/");
    await unlocks(me);
    await me.reads(/^In step with your other devices/);
    expect(await held(me)).not.toContain("Small thing");
    await other.open("/devices/");
    await other.tap("Look now");
    await other.reads(/^In step with your other devices/);
    await expect.poll(async () => linesOf(await other.takesOut()), SOON).toEqual(linesOf(some));
  });

  it("that came back from an older copy gets again what it lost, and that is said", async () => {
    const me = await fresh();
    await winOn(me, "In the copy");
    const link = await linkFrom(me);
    const other = await fresh();
    await joinBy(other, link);
    await relay.kill();
    const copied = ["", "-wal", "-shm"].filter((end) => existsSync(relay.db + end));
    for (const end of copied) copyFileSync(relay.db + end, `${relay.db}${end}.old`);
    await relay.start();
    await winOn(me, "After the copy");
    await hasHeard(other, "After the copy");
    // Who comes first puts it right; the others then find nothing odd.
    await other.page.goto("about:blank");
    await relay.kill();
    for (const end of ["", "-wal", "-shm"]) rmSync(relay.db + end, { force: true });
    for (const end of copied) copyFileSync(`${relay.db}${end}.old`, relay.db + end);
    await relay.start();
    await me.open("/devices/");
    await me.tap("Look now");
    await me.reads(/^The relay came back from an older copy\. What it lost is being sent again/);
    await me.tap("I have read this");
    await me.readsNoMore(/^The relay came back from an older copy/);
    const third = await fresh();
    await joinBy(third, await linkFrom(me));
    for (const what of ["In the copy", "After the copy"]) await hasHeard(third, what);
  });

  it("holds nothing that anyone could read", async () => {
    const me = await fresh();
    await winOn(me, "A canary in plum and ochre");
    await linkFrom(me);
    await me.open("/devices/");
    await me.reads(/^In step with the relay/);
    const written = readdirSync(dirname(relay.db)).map((name) => readFileSync(join(dirname(relay.db), name)));
    expect(written.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(100_000);
    for (const sign of ["canary", "ochre", "wins/noted", Buffer.from("canary in").toString("base64").slice(1, -2)])
      for (const bytes of written) expect(bytes.includes(sign)).toBe(false);
    expect(SOON.timeout).toBeGreaterThan(0);
  });
});
