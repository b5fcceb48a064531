import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { PATIENCE, onlinePhoneOf, serveReprise } from "./hand.ts";
import { BEGIN, CARD, CAUSES, TODAY } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

/** A small window and no finger: what is at its foot lies over what has focus, unless somebody thought of it. */
const keyboardOnly = { options: { hasTouch: false, isMobile: false, viewport: { width: 390, height: 700 } } } as const;

/** What has focus now, and whether one sees that it has. */
interface Focused {
  readonly says: string;
  readonly isSeen: boolean;
  readonly isMarked: boolean;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = element.closest("label");
    const says = (label ?? element).innerText.trim() || (element.getAttribute("aria-label") ?? "");
    const { x, y, width, height } = (label ?? element).getBoundingClientRect();
    const there = document.elementFromPoint(x + width / 2, y + height / 2);
    const isSeen = there !== null && ((label ?? element).contains(there) || there.contains(element));
    const marks = [element, element.nextElementSibling, element.closest(".slot"), label];
    const isMarked = marks.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || (one !== label && boxShadow !== "none");
    });
    return { says, isSeen, isMarked };
  });

/** Goes from one thing to the next until it comes to what says this; everything on the way is seen and marked. */
const goTo = async (page: Page, says: string, wrong: string[]): Promise<void> => {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (!now.isSeen) wrong.push(`"${now.says}" has focus and cannot be seen`);
    if (!now.isMarked) wrong.push(`"${now.says}" has focus and is not marked`);
    if (now.says === says) return;
  }
  throw new Error(`"${says}" cannot be reached with the keyboard`);
};

describe("with a keyboard alone", { timeout: PATIENCE }, () => {
  it("one goes from a setback to a return; after each step one stands at the heading of the next, and always sees where", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, keyboardOnly);
    const { page } = await phone.tab();
    const wrong: string[] = [];
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const standsAt = async (heading: string): Promise<void> => {
      await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.matches("h1") && document.activeElement.textContent))
        .toBe(heading);
    };
    const isChosen = async (says: string): Promise<void> => {
      await expect
        .poll(() => page.locator("label:has(input:checked)").allInnerTexts())
        .toEqual(expect.arrayContaining([says]));
    };

    await goTo(page, "Something went wrong", wrong);
    await press("Enter");
    await standsAt("Something went wrong");
    await goTo(page, "test or exam", wrong);
    await press("Space");
    await isChosen("test or exam");
    await goTo(page, "a little", wrong);
    await press("Space");
    // Arrows within a block, and around its end.
    for (let i = 0; i < 3; i++) await press("ArrowRight");
    await isChosen("very bad");
    await goTo(page, "wound up", wrong);
    await press("Space");
    await isChosen("wound up");
    // A second time takes it back; a third gives it again.
    await press("Space");
    expect(await page.locator("label:has(input:checked)").allInnerTexts()).not.toContain("wound up");
    await press("Space");
    await isChosen("wound up");
    await goTo(page, "Add a line", wrong);
    await press("Enter");
    // The line that was asked for is where one goes on.
    await page.locator("textarea:focus").and(page.getByLabel("what happened")).waitFor();
    await page.keyboard.type("The last hour went nowhere");
    await press("Enter");

    await standsAt("A moment to settle");
    // Space holds the breath, and lets it go on.
    await page.getByText(/^Breathe in$/).waitFor();
    await press("Space");
    await page.getByText("Paused", { exact: true }).waitFor();
    await press("Space");
    await page.getByText(/^Breathe (in|out)$/).waitFor();
    await goTo(page, "That is enough", wrong);
    await press("Enter");
    await standsAt(CAUSES);
    await goTo(page, "nerves", wrong);
    await press("Space");
    await isChosen("nerves");
    await goTo(page, "Do it once under the same conditions.", wrong);
    await press("Space");
    await goTo(page, "Go on", wrong);
    await press("Enter");
    await standsAt(CARD);
    await goTo(page, "Today, 7 pm", wrong);
    await press("Space");
    await press("ArrowRight");
    await isChosen("Tomorrow, 9 am");
    await goTo(page, "Two minutes of it, now", wrong);
    await press("Enter");
    await standsAt(BEGIN);
    await phone.context.clock.fastForward("02:00");
    await goTo(page, "Why this?", wrong);
    await press("Enter");
    await page.getByRole("dialog").waitFor();
    await press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect((await focused(page)).says).toBe("Why this?");
    for (let i = 0; i < 10 && (await focused(page)).says !== "Done"; i++) await press("Shift+Tab");
    await press("Enter");
    await standsAt("Begun.");
    await goTo(page, "Close", wrong);
    await press("Enter");
    await page.getByRole("heading", { level: 1, name: TODAY }).waitFor();
    await goTo(page, "partly", wrong);
    await press("Enter");
    await standsAt("How did it go?");
    await goTo(page, "Go on", wrong);
    await press("Enter");
    await standsAt("You came back.");
    expect(wrong).toEqual([]);
  });
});

describe("whoever listens", { timeout: PATIENCE }, () => {
  it("hears that something was kept, from a place that was there before it spoke", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    await phone.context.addInitScript(() => {
      const heard = ((globalThis as unknown as { heard: string[] }).heard = []) as string[];
      /** Places that speak, and have been there for at least a moment. */
      const known = new WeakSet<Node>();
      const regions = (): readonly Element[] => [...document.querySelectorAll("[role=status], [aria-live=polite]")];
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest("[role=status]");
          if (region && known.has(region) && region.textContent.trim() !== "") heard.push(region.textContent.trim());
        }
        for (const region of regions()) known.add(region);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    const me = await phone.tab();
    const heard = (): Promise<readonly string[]> =>
      me.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    await me.tap("Something went wrong");
    await me.tap("bad");
    await me.tap("Go on");
    await me.isAt(CAUSES);
    await expect.poll(heard).toEqual([expect.stringMatching(/^Kept on this device/)]);
    await me.tap("nerves");
    await me.tap("Go on");
    await me.isAt(CARD);
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(1);
  });
});
