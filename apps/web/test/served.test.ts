import type { BrowserContext, Page } from "playwright-core";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { PATIENCE, serveReprise } from "./hand.ts";
import { BUILT, pagesOf, staticCopy } from "./house.ts";
import { staticHost } from "./static-host.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

/** A browser that has never been here, and every word that its console says. */
const fresh = async (): Promise<{ context: BrowserContext; page: Page; said: readonly string[] }> => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const said: string[] = [];
  context.on("console", (message) => said.push(`${message.page()?.url()}: ${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => said.push(error.error().message));
  return { context, page: await context.newPage(), said };
};

/** The app has started on this page. */
const hasStarted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.title.endsWith(" – Reprise") || document.title === "Notes");
const isControlled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

describe("Reprise at its relay", { timeout: PATIENCE }, () => {
  it("has no word for the console on any page, and none that its policy forbids", async () => {
    const { page, said } = await fresh();
    for (const path of pagesOf(BUILT)) {
      await page.goto(`${reprise.url}/${path}`);
      await hasStarted(page);
    }
    await isControlled(page);
    expect(said).toEqual([]);
  });

  it("tells those who listen of a new page, in an element that nobody sees", async () => {
    const { page, said } = await fresh();
    await page.goto(`${reprise.url}/about/`);
    await hasStarted(page);
    await page.getByRole("link", { name: "Help" }).first().click();
    await page.waitForURL("**/help/");
    const listener = page.locator("#svelte-announcer");
    expect(await listener.boundingBox()).toMatchObject({ width: 1, height: 1 });
    await expect.poll(() => listener.textContent()).toContain("Reprise");
    expect(said).toEqual([]);
  });

  it("can be put among a phone's own apps", async () => {
    const { context, page } = await fresh();
    await page.goto(reprise.url);
    await isControlled(page);
    const session = await context.newCDPSession(page);
    const { errors, data = "", url } = await session.send("Page.getAppManifest");
    expect({ errors, url }).toEqual({ errors: [], url: `${reprise.url}/manifest.webmanifest` });
    expect(JSON.parse(data)).toMatchObject({ name: "Reprise", display: "standalone", start_url: ".", scope: "." });
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  });
});

describe("Reprise at any static host", { timeout: PATIENCE }, () => {
  it("works from a folder of it: whole, silent, offline, and in that folder alone", async () => {
    const host = await staticHost(staticCopy(onTestFinished), "/some/where/");
    onTestFinished(() => host.close());
    const { context, page, said } = await fresh();
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    for (const path of ["", "help/"]) {
      await page.goto(host.url + path);
      await hasStarted(page);
    }
    await isControlled(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.url);
    expect(asked.filter((url) => !url.startsWith(host.url) && !url.startsWith("data:"))).toEqual([]);
    expect(host.missed()).toEqual([]);
    await context.setOffline(true);
    await page.goto(`${host.url}about/`);
    await page.reload();
    await hasStarted(page);
    expect(said).toEqual([]);
  });

  it("says kindly what is not there", async () => {
    const host = await staticHost(staticCopy(onTestFinished), "/some/where/");
    onTestFinished(() => host.close());
    const { page } = await fresh();
    expect((await page.goto(`${host.url}no/such/page`))?.status()).toBe(404);
    expect(await page.getByRole("heading").textContent()).toBe("This page is not here");
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe("544px");
  });
});
