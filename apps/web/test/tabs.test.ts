import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { PATIENCE, phoneOf, serveReprise } from "./hand.ts";
import { entriesHeld } from "./held.ts";
import { CAUSES, toCauses } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

describe("two tabs", { timeout: PATIENCE }, () => {
  it("show the same: what one records, the other shows", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const [one, other] = [await phone.tab(), await phone.tab()];
    await other.reads("For the minutes after something went wrong, and for the next try.");
    await one.tap("Something went wrong");
    await one.tap("rejection");
    await one.tap("That is all");
    await other.isAt("Friday 22 May");
    await other.reads("went wrong, still open");
  });

  it("lose nothing when both record at once", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const tabs = [await phone.tab("/worked/"), await phone.tab("/worked/")];
    for (const [i, tab] of tabs.entries()) await tab.type("what worked", `Win number ${i}`);
    await Promise.all(tabs.map((tab) => tab.tap("Keep it")));
    for (const tab of tabs) for (const i of [0, 1]) await tab.reads(`Win number ${i}`);
    await tabs[0]?.open();
    for (const i of [0, 1]) await tabs[0]?.reads(`Win number ${i}`);
  });

  it("do not record the same answer twice when both stand at the same step", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const one = await phone.tab();
    await toCauses(one);
    const other = await phone.tab();
    await other.isAt(CAUSES);
    await one.tap("bad luck");
    await one.tap("Go on");
    await one.isAt("Your card: again, differently, better");
    await other.isAt("Your card: again, differently, better");
    const said = (await entriesHeld(one.page)).filter(({ type }) => type === "attempts/explained");
    expect(said).toHaveLength(1);
  });
});
