import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { words } from "../src/words/en.ts";
import { PATIENCE, phoneOf, serveReprise, type Hand, type Phone } from "./hand.ts";
import { BUILT, buildIn, filesIn, newHouse, pagesOf, renameApp, staticCopy } from "./house.ts";
import { staticHost, type StaticHost } from "./static-host.ts";

const NAME = "Reprise";
const NEWER = "Reprise again";

const taken: (() => unknown)[] = [];
const browser = await openChromium();
const reprise = await serveReprise();
/** The app as a static host gets it. */
const files = staticCopy((then) => taken.push(then));
/** The same app under another name, so that one sees which version a page is of; not one file of its code is called the same. */
let newer: string;

beforeAll(() => {
  const house = newHouse((then) => taken.push(then));
  renameApp(house, NEWER);
  const { status, says } = buildIn(house, "--static");
  if (status !== 0) throw new Error(says);
  newer = join(house, "dist");
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await reprise.stop();
  for (const then of taken) then();
});

/** The page has started, and is of the version of this name. */
const isOf = async (page: Page, name: string): Promise<void> => {
  await page.waitForFunction((ending) => document.title.endsWith(ending), ` – ${name}`);
};

/** A host with Reprise in a folder, and a phone that has visited it once. */
const visited = async (): Promise<{ host: StaticHost; phone: Phone; tab: Hand }> => {
  const host = await staticHost(files, "/some/where/");
  onTestFinished(() => host.close());
  const phone = await phoneOf(browser, host.url, { at: null });
  const tab = await phone.tab();
  await isKept(tab.page);
  return { host, phone, tab };
};

/** A worker keeps this page's version, and answers for it. */
const isKept = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
};

/** Asks for a newer version, as the app does now and then; true when one has been kept and waits. */
const lookForNewer = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing;
    if (!worker) return registration.waiting !== null;
    return new Promise<boolean>((done) => {
      worker.addEventListener("statechange", () => done(worker.state === "installed"));
    });
  });

describe("Reprise, visited once", { timeout: PATIENCE }, () => {
  it("opens on every page without a network", async () => {
    const { host, phone, tab } = await visited();
    await phone.goOffline(tab);
    for (const path of pagesOf(BUILT)) {
      await tab.page.goto(host.url + path);
      // One page says nothing of what it is.
      if (path === "notes/") await tab.page.waitForFunction(() => document.title === "Notes");
      else await isOf(tab.page, NAME);
    }
    await tab.page.reload();
    await isOf(tab.page, NAME);
  });

  it("finds its pages by a shorter address, too, and shows the way back from an address that is nowhere", async () => {
    const { host } = await visited();
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(host.url);
    await isKept(page);
    await context.setOffline(true);
    await page.goto(`${host.url}help?from=there`);
    await isOf(page, NAME);
    expect(page.url()).toBe(`${host.url}help/?from=there`);
    expect((await page.goto(`${host.url}nowhere/at/all`))?.status()).toBe(404);
    await page.getByRole("link", { name: "Open Reprise" }).click();
    await isOf(page, NAME);
    expect(page.url()).toBe(host.url);
  });

  it("keeps its own files and nothing that a relay answers", async () => {
    const phone = await phoneOf(browser, reprise.url, { at: null });
    const { page } = await phone.tab();
    await isKept(page);
    const kept = await page.evaluate(async () => {
      for (const path of ["/healthz", "/healthz?again", "/help/?something"]) await fetch(path);
      const all = await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await caches.open(name)).keys().then((held) => held.map(({ url }) => url)),
        ),
      );
      return all.flat().map((url) => new URL(url).pathname.slice(1));
    });
    const files = filesIn(BUILT).filter((path) => path !== "service-worker.js" && !/\.(br|gz)$/.test(path));
    expect(kept.toSorted()).toEqual(files.map((path) => path.replace(/(^|\/)index\.html$/, "$1")).toSorted());
  });
});

describe("a newer version", { timeout: PATIENCE }, () => {
  it("is offered, and comes only when it is asked for", async () => {
    const { host, tab } = await visited();
    host.show(newer);
    expect(await lookForNewer(tab.page)).toBe(true);
    await tab.reads(words.updateReady);
    await isOf(tab.page, NAME);
    await tab.page.reload();
    await isOf(tab.page, NAME);
    await tab.tap(words.updateNow);
    await isOf(tab.page, NEWER);
    await tab.readsNoMore(words.updateReady);
    expect(await tab.page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  it("is looked for within the hour where Reprise stays open, and not at every glance", async () => {
    const host = await staticHost(files, "/");
    onTestFinished(() => host.close());
    const phone = await phoneOf(browser, host.url);
    const tab = await phone.tab("about/");
    await isKept(tab.page);
    host.show(newer);
    const looks = host.asked("service-worker.js");
    await tab.page.evaluate(() => dispatchEvent(new Event("focus")));
    await tab.page.clock.fastForward("59:00");
    expect(host.asked("service-worker.js")).toBe(looks);
    await tab.page.clock.fastForward("02:00");
    await tab.reads(words.updateReady);
    expect(host.asked("service-worker.js")).toBe(looks + 1);
  });

  it("leaves an open page whole: what it has not shown yet comes from its own version", async () => {
    const { host, phone, tab } = await visited();
    host.show(newer);
    await lookForNewer(tab.page);
    await tab.page.getByRole("link", { name: words.help }).first().click();
    await tab.page.waitForURL(`${host.url}help/`);
    await isOf(tab.page, NAME);
    const other = await phone.tab("about/");
    await isOf(other.page, NAME);
    expect(host.missed()).toEqual([]);
  });

  it("that one window asks for leaves another as it is, until it is asked for there", async () => {
    const { host, phone, tab } = await visited();
    const other = await phone.tab("about/");
    host.show(newer);
    await lookForNewer(tab.page);
    await tab.tap(words.updateNow);
    await isOf(tab.page, NEWER);
    await isOf(other.page, NAME);
    await other.page.getByRole("link", { name: words.help }).first().click();
    await other.page.waitForURL("**/help/");
    await isOf(other.page, NAME);
    expect(host.missed()).toEqual([]);
    await other.page.goto(`${host.url}about/`);
    await isOf(other.page, NEWER);
  });

  it("that does not arrive whole is not kept at all", async () => {
    const { host, tab } = await visited();
    const half = mkdtempSync(join(tmpdir(), "reprise-half-"));
    onTestFinished(() => rmSync(half, { recursive: true, force: true }));
    cpSync(newer, half, { recursive: true });
    appendFileSync(join(half, "help", "index.html"), "<!-- changed on the way -->");
    host.show(half);
    expect(await lookForNewer(tab.page)).toBe(false);
    expect(await tab.page.evaluate(() => caches.keys())).toHaveLength(1);
    await tab.page.reload();
    await isOf(tab.page, NAME);
    expect(await tab.page.getByText(words.updateReady).count()).toBe(0);
  });
});
