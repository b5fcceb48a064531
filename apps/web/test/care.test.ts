import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { AFTERNOON, HOUR, MINUTE, PATIENCE, onlinePhoneOf, serveReprise, SOON, type Hand } from "./hand.ts";
import { CARD, CAUSES } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

const HELP = "You can put this down.";
const HALF_PAST_ELEVEN = AFTERNOON + 8 * HOUR + 50 * MINUTE;

/** Everything on the screen that can be tapped. */
const offered = async ({ page }: Hand): Promise<readonly string[]> => {
  const all = await page.locator("main, footer").locator("a, button, label").filter({ visible: true }).allInnerTexts();
  return all.map((text) => text.replaceAll("\n", " ").trim()).filter((text) => !/^[+\d]/.test(text));
};

describe("care", { timeout: PATIENCE }, () => {
  it("answers words of crisis at once with help, and nothing else is offered until they are safe", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Something went wrong");
    await me.tap("test or exam");
    await me.tap("Add a line");
    await me.type("what happened", "I want to die");
    await me.tap("Go on");
    await me.isAt(HELP);
    await me.reads("Ways to reach a person");
    const atOnce = await offered(me);
    for (const says of ["Start two minutes", "Just breathe", "Something worked", "A different way"])
      expect(atOnce).not.toContain(says);

    // Neither Today nor a new visit goes on with anything else.
    await me.open();
    await me.isAt(HELP);
    await me.tap("Leave");
    await me.tap(HELP);
    await me.isAt(HELP);
    for (const page of ["/begin/", "/tried/#worked", "/path/"]) {
      await me.open(page);
      await expect.poll(() => offered(me), SOON).not.toContain("Done");
      await me.readsNoMore("How did it go?");
    }
    await me.open("/path/");
    await me.tap("I am safe, go on");
    await me.isAt("Something went wrong");
    await me.tap("Go on");
    await me.isAt(CAUSES);
    expect(await me.page.locator("main").innerText()).not.toContain("want to die");
    await me.readsNoMore("Your words");
  });

  it("answers overwhelming with settling, and then with enough for now", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Something went wrong");
    await me.tap("overwhelming");
    await me.tap("Go on");
    await me.isAt("A moment to settle");
    await me.tap("That is enough");
    await me.isAt("Enough for now.");
    expect(await offered(me)).not.toContain("Start two minutes");
    await me.tap("Rest, and see this again tomorrow");
    await me.tap("Go on");
    await me.isAt("Friday 22 May");
    await me.readsNoMore("Start two minutes");
  });

  it("does not offer a start at half past eleven at night", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url, { at: HALF_PAST_ELEVEN });
    const me = await phone.tab();
    await me.tap("Something went wrong");
    await me.tap("bad");
    await me.tap("Go on");
    await me.isAt(CAUSES);
    await me.tap("nerves");
    await me.tap("Go on");
    await me.isAt(CARD);
    expect(await offered(me)).not.toContain("Two minutes of it, now");
    await me.tap("Tomorrow, 9 am");
    await me.tap("Go on");
    await me.isAt("Nothing has to start tonight.");
    await me.tap("Close");
    await me.isAt("Friday 22 May");
    await me.reads("Put it down for tomorrow");
    expect(await offered(me)).not.toContain("Start two minutes");
  });
});
