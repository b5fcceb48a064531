import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { killChromium, openChromium, openChromiumIn } from "../../../tools/browsers.ts";
import { MINUTE, PATIENCE, PHONE, phoneIn, onlinePhoneOf, serveReprise, SOON, type Hand } from "./hand.ts";
import { livedJournal } from "./lived.ts";
import { held, PASSPHRASE, putsOn, unlocks } from "./locking.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

const CANARY = "Comments on every page";

const opened = async () => {
  const phone = await onlinePhoneOf(browser, reprise.url);
  return { phone, me: await phone.tab() };
};
/** A setback in words is on record, and another half told. */
const tells = async (me: Hand): Promise<void> => {
  await me.tap("Something went wrong");
  await me.tap("work sent back");
  await me.tap("bad");
  await me.tap("Add a line");
  await me.type("what happened", CANARY);
  await me.hasNoted(CANARY);
  await me.tap("Go on");
  await me.tap("Leave");
};

describe("a lock", { timeout: PATIENCE }, () => {
  it("says before it is put on what it does, and takes any passphrase that is long enough and not among the first tried", async () => {
    const { me } = await opened();
    await me.open("/data/");
    await me.tap("Put a lock on");
    await me.reads(/^Nobody can open it without the passphrase/);
    await me.reads(/only a copy brings your journal back: a file, or the twelve words/);
    const field = me.page.getByLabel("Passphrase", { exact: true });
    for (const [passphrase, says] of [
      ["short", /fewer than 8 characters/],
      ["sunshine", /one of those that are tried first/],
      [PASSPHRASE, "The two are not the same."],
    ] as const) {
      await field.fill(passphrase);
      await me.tap("Put it on");
      await me.reads(says);
    }
    // Pasting, and looking at it.
    await me.page.getByLabel("The same once more", { exact: true }).evaluate((input, text) => {
      (input as HTMLInputElement).focus();
      document.execCommand("insertText", false, text);
    }, PASSPHRASE);
    await me.tap("Put it on");
    await me.reads("The lock is on.");
    expect(await me.page.evaluate(() => document.querySelector("dialog[open]"))).toBeNull();
  });

  it("leaves nothing of the journal to be read where it is kept, and opens with its passphrase alone", async () => {
    const { me } = await opened();
    await tells(me);
    expect(await held(me)).toContain(CANARY);
    await putsOn(me);
    await me.open("/wrong/");
    await unlocks(me);
    await me.tap("work sent back");
    await me.tap("Add a line");
    await me.type("what happened", `${CANARY} again`);
    await me.page.waitForTimeout(300);
    for (const trace of [CANARY, "attempts/set-back", "screen:", PASSPHRASE])
      expect([trace, (await held(me)).includes(trace)]).toEqual([trace, false]);

    await me.open();
    await me.isAt("Locked");
    expect(await me.page.locator("body").innerText()).toMatch(
      /^Help\s+Locked\s+Passphrase\s+Show it\s+Open it\s+Just breathe\s+I no longer know it$/,
    );
    await me.type("Passphrase", "another gate in november");
    await me.tap("Open it");
    await me.reads("That is not the passphrase of this journal.");
    await me.page.getByLabel("Passphrase", { exact: true }).fill("");
    await unlocks(me);
    // What was half told is where one was.
    await expect
      .poll(() => me.page.getByLabel("what happened", { exact: true }).inputValue(), SOON)
      .toBe(`${CANARY} again`);
  });

  it("leaves breathing and help open, and nothing else", async () => {
    const { me } = await opened();
    await tells(me);
    await putsOn(me);
    for (const path of ["/", "/history/", "/path/", "/story/"]) {
      await me.open(path);
      await me.isAt("Locked");
      await me.readsNoMore(CANARY);
    }
    const kept = async () => (JSON.parse(await held(me)) as readonly unknown[])[0];
    const before = await kept();
    await me.tap("Just breathe");
    await expect.poll(() => me.page.locator("[data-word]").innerText(), SOON).toMatch(/in|out/);
    await me.tap("That is enough");
    await me.isAt("Locked");
    await me.tap("Help");
    await me.isAt("You can put this down.");
    await me.open("/about/");
    await me.isAt("What this is");
    expect(await kept()).toEqual(before);
  });

  it("is there in all tabs at once: put on, locked, opened", async () => {
    const { phone, me } = await opened();
    await tells(me);
    const other = await phone.tab("/history/");
    await putsOn(me);
    // The other tab goes on with the key of this one.
    await other.reads(CANARY);
    expect(await held(other)).not.toContain(CANARY);
    const third = await phone.tab("/history/");
    await third.reads(CANARY);
    await me.tap("Lock now");
    for (const tab of [me, other, third]) await tab.isAt("Locked");
    await other.readsNoMore(CANARY);
    await unlocks(me);
    await me.isAt("Your data");
    for (const tab of [other, third]) await tab.reads(CANARY);
  });

  it("locks when nobody was there for as long as was chosen, and not while someone is at another tab", async () => {
    const { phone, me } = await opened();
    await tells(me);
    await putsOn(me);
    const other = await phone.tab("/history/");
    await other.reads(CANARY);
    await me.tap("5 minutes");
    for (let minute = 0; minute < 8; minute += 2) {
      await phone.context.clock.fastForward(2 * MINUTE);
      await other.page.mouse.click(5, 5);
      await other.page.waitForTimeout(200);
    }
    await me.reads("The lock is on.");
    await other.reads(CANARY);
    await phone.context.clock.fastForward(5 * MINUTE + 10_000);
    for (const tab of [me, other]) await tab.isAt("Locked");
  });

  it("does not lock someone out who breathes without a touch, and does once that is over", async () => {
    const { phone, me } = await opened();
    await putsOn(me);
    await me.tap("1 minute");
    await me.tap("Today");
    await me.tap("Just breathe");
    await me.tap("Other length");
    await me.isAt("A moment to settle");
    for (let half = 0; half < 5; half++) {
      await phone.context.clock.runFor(MINUTE / 2);
      await me.readsNoMore("Locked");
    }
    await me.isAt("A moment to settle");
    await me.reads("Put it on record");
    await phone.context.clock.runFor(2 * MINUTE);
    // Breathing stays where it is; what belongs to the journal is gone.
    await me.readsNoMore("Put it on record");
    await me.reads("Breathe in");
    await me.tap("That is enough");
    await me.isAt("Locked");
  });

  it("is changed and taken off by whoever knows the passphrase", async () => {
    const { me } = await opened();
    await tells(me);
    await putsOn(me);
    await me.tap("Change the passphrase");
    await me.type("The passphrase as it is now", "not this one");
    await me.type("The new passphrase", "seven grey herons");
    await me.type("The same once more", "seven grey herons");
    await me.tap("Change it");
    await me.reads("That is not the passphrase of this journal.");
    await me.page.getByLabel("The passphrase as it is now", { exact: true }).fill(PASSPHRASE);
    await me.tap("Change it");
    await me.reads(/^The new passphrase opens it/);
    await me.open("/data/");
    await unlocks(me, "seven grey herons");
    await me.isAt("Your data");
    await me.tap("Take the lock off");
    await me.type("Passphrase", PASSPHRASE);
    await me.tap("Take it off");
    await me.reads("That is not the passphrase of this journal.");
    await me.page.getByLabel("Passphrase", { exact: true }).fill("seven grey herons");
    await me.tap("Take it off");
    await me.reads("The lock is off.");
    expect(await held(me)).toContain(CANARY);
    await me.open("/history/");
    await me.reads(CANARY);
  });

  it("can be left behind: who no longer knows the passphrase begins anew, and brings a file back", async () => {
    const { me } = await opened();
    await tells(me);
    const exported = await me.takesOut();
    await putsOn(me);
    await me.open();
    await me.tap("I no longer know it");
    await me.reads(/^Nobody can open what is locked here without it/);
    await me.tap("Start again on this device");
    await me.tap("Take it away and start again");
    await me.reads("Stays on this device.");
    await me.takesIn("journal.jsonl", exported);
    await me.open("/history/");
    await me.reads(CANARY);
  });

  it("keeps what was taken in from another journal, as long as it is, and gives it back", async () => {
    const { me } = await opened();
    await putsOn(me);
    await me.open("/data/");
    await unlocks(me);
    const lived = await livedJournal();
    await me.page
      .locator("input[type=file]")
      .setInputFiles({ name: "lived.jsonl", mimeType: "application/octet-stream", buffer: Buffer.from(lived) });
    await me.reads(/lines read/);
    await me.open("/data/");
    await unlocks(me);
    const [download] = await Promise.all([me.page.waitForEvent("download"), me.tap("Export everything")]);
    const { readFileSync } = await import("node:fs");
    const lines = (text: string): readonly string[] => text.trimEnd().split("\n").toSorted();
    expect(lines(readFileSync(await download.path(), "utf8"))).toEqual(lines(lived));
  });

  it("is whole when the browser is killed while it is put on, and works without a network", async () => {
    const folder = mkdtempSync(join(tmpdir(), "reprise-profile-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const first = await openChromiumIn(folder, PHONE);
    const phone = await phoneIn(first, reprise.url, null);
    const me = await phone.tab();
    await me.takesIn("lived.jsonl", await livedJournal());
    await me.open("/data/");
    await me.tap("Put a lock on");
    await me.type("Passphrase", PASSPHRASE);
    await me.type("The same once more", PASSPHRASE);
    await me.tap("Put it on");
    await me.reads(/The lock is on|Closing what is here/);
    await killChromium(first);
    const again = await phoneIn(await openChromiumIn(folder, PHONE), reprise.url, null);
    const later = await again.tab("/data/");
    await later.reads(/^(Locked|Your data)$/);
    const isOn = (await later.page.locator("h1").innerText()) === "Locked";
    expect((await held(later)).includes("attempts/")).toBe(!isOn);
    if (!isOn) await putsOn(later);
    await again.goOffline(later);
    await later.page.reload();
    await unlocks(later);
    await later.isAt("Your data");
    await later.reads(/entries are on record/);
  });
});
