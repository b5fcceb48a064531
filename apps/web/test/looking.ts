import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { Hand } from "./hand.ts";

/** What is looked for on every screen, by a machine: not all of what makes one easy to use, but what must never be missing. */

const axe = readFileSync(join(import.meta.dirname, "..", "..", "..", "node_modules", "axe-core", "axe.min.js"), "utf8");

/** A person's screen: how wide, and in which light. */
interface Light {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

/** 320 pixels are what is left of 1280 at four times the size. Every width in every light in the long run; else each once. */
const lights: readonly Light[] =
  process.env["REPRISE_LONG"] === "1"
    ? [390, 320].flatMap((width) => (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })))
    : [
        { width: 390, colorScheme: "light" },
        { width: 320, colorScheme: "dark" },
      ];

const HEIGHT = 844;

/** What is wrong with this screen, in every light, each as one line; nothing, where it is as it shall be. */
export const wrongWith = async ({ page }: Hand): Promise<readonly string[]> => {
  const wrong: string[] = [];
  await page.evaluate(axe);
  const heading = await page.locator("h1").first().innerText();
  for (const { width, colorScheme } of lights) {
    await page.emulateMedia({ colorScheme });
    // As high as all of it, for what stands at the foot of a screen lies over what is not scrolled up yet.
    await page.setViewportSize({ width, height: HEIGHT });
    // A page may still be growing while it is measured, so it is measured again once it has its height.
    for (let look = 0; look < 3; look++)
      await page.setViewportSize({
        width,
        height: await page.evaluate(() => document.documentElement.scrollHeight),
      });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    const found = [...(await violations(page)), ...(await tooWide(page)), ...(await tooSmall(page))];
    wrong.push(...found.map((one) => `${heading} (${width}, ${colorScheme}): ${one}`));
  }
  await page.setViewportSize({ width: 390, height: HEIGHT });
  await page.emulateMedia({ colorScheme: "light" });
  return wrong;
};

/** What WCAG 2.2 AA forbids, as far as it can be found by a machine. */
const violations = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run: (...given: unknown[]) => Promise<AxeResults> } }).axe;
    const { violations } = await run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });

/** Whether one would have to scroll sideways. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} wide, and ${clientWidth} can be seen`] : [];
  });

/** What is hard to hit: less than 24 pixels either way, less than 44 in the bars that are always there. A link in a sentence is as high as its line. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>("a, button, summary, textarea, select, input, label")];
    return targets.flatMap((target) => {
      // The label of a hidden input is what one hits; a label without one is text.
      if (target.matches("label:not(:has(input)), label input")) return [];
      if (target.closest("dialog:not([open])") || !target.checkVisibility()) return [];
      if (target.matches("a") && getComputedStyle(target).display === "inline") return [];
      const { width, height } = target.getBoundingClientRect();
      if (target.matches(".unseen") || (width <= 1 && height <= 1)) return [];
      const least = target.closest("header.bar, body > div nav") ? 44 : 24;
      const says = target.innerText.trim() || target.getAttribute("aria-label") || target.outerHTML.slice(0, 60);
      return width < least || height < least ? [`"${says}" is ${width} by ${height}`] : [];
    });
  });
