import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { openFirefox } from "../../../tools/browsers.ts";
import { PATIENCE, serveReprise, SOON } from "./hand.ts";
import { notesHeld } from "./held.ts";
import { CARD, CAUSES } from "./walk.ts";

/** Where it is noon now, whatever the hour here: at night, no start is offered. */
const east = 12 - new Date().getUTCHours();
process.env["TZ"] = east === 0 ? "Etc/UTC" : `Etc/GMT${east > 0 ? "-" : "+"}${Math.abs(east)}`;

const reprise = await serveReprise();
const firefox = await openFirefox();
afterAll(async () => {
  await firefox.close();
  await reprise.stop();
});

/** A page of a Firefox, as far as a test uses it. */
const newPage = async () => {
  const page: Page = await firefox.newPage();
  await page.setViewport({ width: 390, height: 844 });
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`The policy forbids ${violatedDirective} ${blockedURI}`);
    });
  });
  /** Taps the middle of what says exactly this. */
  const tap = async (says: string): Promise<void> => {
    const found = await page.waitForFunction(
      (says) =>
        [...document.querySelectorAll<HTMLElement>("label, button, a, summary")].find(
          (one) => one.innerText.trim() === says && one.checkVisibility(),
        ),
      {},
      says,
    );
    const element = found as ElementHandle<HTMLElement>;
    // The foot of a step lies over what is not scrolled up yet.
    await element.evaluate((one) => one.scrollIntoView({ block: "center" }));
    await element.click();
  };
  const isAt = async (heading: string): Promise<void> => {
    await page.waitForFunction(
      (heading) => document.querySelector<HTMLElement>("h1")?.innerText.trim() === heading,
      {},
      heading,
    );
  };
  const text = (): Promise<string> => page.evaluate(() => document.body.innerText);
  return { page, wrong, tap, isAt, text };
};

describe("Reprise in Firefox", { timeout: PATIENCE }, () => {
  it("leads from a first run over a reload in the middle to a return, and its policy forbids nothing it does", async () => {
    const { page, wrong, tap, isAt, text } = await newPage();
    await page.goto(reprise.url);
    await tap("Something went wrong");
    await isAt("Something went wrong");
    await tap("performance or match");
    await tap("very bad");
    await tap("wound up");
    await tap("maybe");
    await tap("Go on");
    await isAt("A moment to settle");
    await page.waitForFunction(() => /Breathe (in|out)/.test(document.body.innerText));
    await tap("That is enough");
    await isAt(CAUSES);
    await tap("nerves");
    await tap("Breathe slowly for a minute, then begin.");
    await expect.poll(() => notesHeld(page), SOON).toContain("change-breathe-first");

    await page.reload();
    await isAt(CAUSES);
    const chosen = await page.$$eval("label:has(input:checked)", (labels) => labels.map((one) => one.innerText.trim()));
    expect(chosen).toEqual(["nerves", "Breathe slowly for a minute, then begin."]);
    await tap("Go on");
    await isAt(CARD);
    await tap("Tomorrow, 9 am");
    await tap("Two minutes of it, now");
    await isAt("Two minutes of it");
    await page.waitForFunction(() => /^1:5\d$/m.test(document.body.innerText));
    await tap("Done");
    await isAt("Begun.");
    await tap("Close");
    await page.waitForFunction(() => document.body.innerText.includes("Tried it?"));

    await tap("partly");
    await isAt("How did it go?");
    await tap("Go on");
    await isAt("You came back.");
    // It was very bad half an hour ago: nothing is asked, and what it comes to is told.
    expect(await text()).toContain("Back at the level: 1 of the 1.");
    expect(wrong).toEqual([]);
  });
});
