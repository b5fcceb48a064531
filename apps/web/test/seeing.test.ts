import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { PATIENCE, onlinePhoneOf, serveReprise, SOON, type Hand } from "./hand.ts";
import { toCauses } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

/** A mouse, for a finger leaves a light behind that fades; nothing else differs between two pictures. */
const ownColours = {
  options: { forcedColors: "active", reducedMotion: "reduce", hasTouch: false, isMobile: false },
} as const;

describe("in colours of one's own", { timeout: PATIENCE }, () => {
  it("one sees what is chosen, in every kind of choice", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, ownColours);
    const { page, isAt, chosen } = await phone.tab();
    const click = (says: string): Promise<void> =>
      page
        .locator("label, a, button")
        .filter({ hasText: new RegExp(`^\\s*${says}\\s*$`), visible: true })
        .first()
        .click();
    const shows = async (says: string): Promise<void> => {
      const choice = page.locator("label", { hasText: new RegExp(`^\\s*${says}\\s*$`) }).first();
      await click(says);
      await expect.poll(chosen, SOON).toContain(says);
      const picture = await choice.screenshot();
      await click(says);
      await expect.poll(chosen, SOON).not.toContain(says);
      const same = (await choice.screenshot()).equals(picture);
      expect(same, `"${says}" looks the same whether it is chosen or not`).toBe(false);
      await click(says);
      await expect.poll(chosen, SOON).toContain(says);
    };
    await click("Something went wrong");
    await isAt("Something went wrong");
    for (const says of ["practice that will not go", "bad", "flat"]) await shows(says);
    await click("Go on");
    await isAt("What had a part in it?");
    await shows("little sleep");
    await shows("Do it in the morning, after sleep.");
    await click("Go on");
    await isAt("A moment to wake up");
    await click("That is enough");
    await isAt("Your card: again, differently, better");
    await shows("Tomorrow, 9 am");
  });

  it("one sees on which page one is", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, ownColours);
    const { page, isAt } = await phone.tab("/data/");
    const tab = page.getByRole("navigation").getByRole("listitem").filter({ hasText: "Data" });
    const here = await tab.screenshot();
    await page.getByRole("navigation").getByText("History").click();
    await isAt("History");
    expect((await tab.screenshot()).equals(here)).toBe(false);
  });
});

describe("without motion", { timeout: PATIENCE }, () => {
  it("the breath keeps its shape; its word counts the seconds and its light changes", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, { options: { reducedMotion: "reduce" } });
    const me = await phone.tab();
    await me.tap("Just breathe");
    await me.isAt("A moment to settle");
    await me.reads("Breathe in 1");
    const look = () =>
      me.page.evaluate(() => {
        const lines = document.querySelector("main svg g") as SVGGElement;
        return {
          word: document.querySelector("[data-word]")?.textContent,
          shape: lines.getAttribute("transform"),
          light: lines.style.opacity,
        };
      });
    await phone.context.clock.pauseAt((await me.page.evaluate(() => Date.now())) + 1000);
    const seen = [];
    for (let second = 0; second < 10; second++) {
      seen.push(await look());
      await phone.context.clock.runFor(1000);
    }
    const words = [...["in 1", "in 2", "in 3", "in 4"], ...[1, 2, 3, 4, 5, 6].map((n) => `out ${n}`)];
    expect(new Set(seen.map(({ word }) => word))).toEqual(new Set(words.map((word) => `Breathe ${word}`)));
    expect(new Set(seen.map(({ shape }) => shape)).size).toBe(1);
    expect(new Set(seen.map(({ light }) => light)).size).toBeGreaterThan(5);
  });

  it("nothing moves by itself, from the first screen to the return", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, { options: { reducedMotion: "reduce" } });
    const me = await phone.tab();
    const moving = (hand: Hand): Promise<readonly string[]> =>
      hand.page.evaluate(() =>
        document
          .getAnimations()
          .map((one) => one.effect?.getComputedTiming())
          .filter((timing) => Number(timing?.endTime) > 10)
          .map((timing) => `something moves for ${String(timing?.endTime)} ms`),
      );
    expect(await moving(me)).toEqual([]);
    await toCauses(me);
    expect(await moving(me)).toEqual([]);
    await me.tap("Why this?");
    await me.reads("How strong is this?");
    expect(await moving(me)).toEqual([]);
    await me.tap("Close");
    await me.open();
    await me.tap("Leave");
    await me.tap("worked");
    await me.tap("Go on");
    await me.isAt("You came back.");
    expect(await moving(me)).toEqual([]);
  });
});
