import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { PATIENCE, phoneOf, serveReprise, SOON, type Hand } from "./hand.ts";
import { toCauses } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

describe("in colours of one's own", { timeout: PATIENCE }, () => {
  it("one sees what is chosen, in every kind of choice", async () => {
    const phone = await phoneOf(browser, reprise.url, { options: { forcedColors: "active", reducedMotion: "reduce" } });
    const me = await phone.tab();
    /** Chosen, it looks otherwise than once that is taken back; both times a finger was there a moment ago. */
    const shows = async (says: string, question?: string): Promise<void> => {
      const choice = me.page.locator("label", { hasText: new RegExp(`^\\s*${says}\\s*$`) }).first();
      await me.tap(says, question);
      await expect.poll(me.chosen, SOON).toContain(says);
      const chosen = await choice.screenshot();
      await me.tap(says, question);
      await expect.poll(me.chosen, SOON).not.toContain(says);
      const same = (await choice.screenshot()).equals(chosen);
      expect(same, `"${says}" looks the same whether it is chosen or not`).toBe(false);
    };
    await me.tap("Something went wrong");
    await me.isAt("Something went wrong");
    for (const says of ["practice that will not go", "very bad", "flat"]) await shows(says);
    await me.tap("bad");
    await me.tap("Go on");
    await me.isAt("What had a part in it?");
    await shows("bad luck", "What had a part in it? Up to three. None is a fine answer, too.");
    await me.tap("little sleep");
    await shows("Do it in the morning, after sleep.");
    await me.tap("Go on");
    await me.isAt("Your card: again, differently, better");
    await shows("Tomorrow, 9 am");
  });

  it("one sees where one is: the page in the bar, and the place on the way", async () => {
    const phone = await phoneOf(browser, reprise.url, { options: { forcedColors: "active", reducedMotion: "reduce" } });
    const me = await phone.tab("/data/");
    const nav = me.page.getByRole("navigation");
    const [here, there] = [await nav.getByText("Data").screenshot(), await nav.getByText("History").screenshot()];
    await nav.getByText("History").tap();
    await me.isAt("History");
    expect((await nav.getByText("Data").screenshot()).equals(here)).toBe(false);
    expect((await nav.getByText("History").screenshot()).equals(there)).toBe(false);
  });
});

describe("without motion", { timeout: PATIENCE }, () => {
  it("the breath keeps its shape; its word counts the seconds and its light changes", async () => {
    const phone = await phoneOf(browser, reprise.url, { options: { reducedMotion: "reduce" } });
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
    const phone = await phoneOf(browser, reprise.url, { options: { reducedMotion: "reduce" } });
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
