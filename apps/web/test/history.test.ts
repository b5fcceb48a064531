import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { PATIENCE, onlinePhoneOf, serveReprise, SOON, type Hand } from "./hand.ts";
import { notesHeld } from "./held.ts";
import { livedJournal } from "./lived.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

/** Opens the entry that says this, on the page of the history. */
const openEntry = async (me: Hand, says: string): Promise<void> => {
  await me.page.locator("summary", { hasText: says }).first().tap();
};

describe("the history", { timeout: PATIENCE }, () => {
  it("takes a change, takes an entry back, and puts it back", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Something worked");
    await me.type("what worked", "One page of it");
    await me.tap("Keep it");
    await me.reads("One page of it");
    await me.open("/history/");
    await openEntry(me, "One page of it");
    await me.tap("Change");
    const line = me.page.locator("form textarea").first();
    await line.fill("Two pages of it");
    await me.hasNoted("Two pages of it");
    // Half a change survives a reload as well.
    await me.page.reload();
    await me.tap("Keep the change");
    await me.readsNoMore("One page of it");
    await me.reads("Two pages of it");
    await me.tap("Take back");
    await me.reads(/taken back/);
    await me.open();
    await me.readsNoMore("Two pages of it");
    await me.open("/history/");
    await openEntry(me, "Two pages of it");
    await me.tap("Put it back");
    await me.readsNoMore(/taken back/);
    await me.open();
    await me.reads("Two pages of it");
  });

  it("erases words for ever: on the screen, in another tab, on the disk and in an export", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Something went wrong");
    await me.tap("work sent back");
    await me.tap("Add a line");
    await me.type("what happened", "Professor Zacharias laughed");
    await me.tap("That is all");
    await me.isAt("Friday 22 May");
    const other = await phone.tab("/history/");
    await other.reads("Professor Zacharias laughed");
    await me.open("/history/");
    await openEntry(me, "Professor Zacharias laughed");
    await me.tap("Erase the words for ever");
    await me.tap("Erase them");
    await me.reads("The words are erased.");
    for (const tab of [me, other]) await tab.readsNoMore(/Zacharias/);
    await me.reads("work sent back");
    await expect.poll(() => notesHeld(me.page), SOON).not.toContain("Zacharias");
    expect(await me.takesOut()).not.toContain("Zacharias");
  });

  it("lets a setback go, and then it is left out and not counted against anyone", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.takesIn("journal.jsonl", await livedJournal());
    await me.open("/on-record/");
    await me.reads("You came back 6 of 7 times that you recorded; 1 still open.");
    await me.open("/history/");
    await me.page.locator("summary", { hasText: "still open" }).first().tap();
    await me.tap("Let it go");
    await me.reads(/^Kept on this device/);
    await me.open("/on-record/");
    await me.reads("You came back 6 of 6 times that you recorded; none still open.");
    await me.reads("You let 2 go. They are left out, and not counted against you.");
  });
});

describe("what is on record", { timeout: PATIENCE }, () => {
  it("stands in a table under every picture", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.takesIn("journal.jsonl", await livedJournal());
    await me.open("/on-record/");
    const tables = me.page.getByText("Show as a table");
    await tables.first().waitFor();
    const count = await tables.count();
    expect(count).toBe(5);
    for (let i = 0; i < count; i++) {
      await tables.nth(i).tap();
      await me.page.locator("table").nth(i).locator("tbody tr").first().waitFor();
    }
  });
});
