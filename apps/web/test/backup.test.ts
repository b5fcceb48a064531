import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { words } from "../src/data/words/en.ts";
import { words as devices } from "../src/devices/words/en.ts";
import { relayAndBrowser } from "./around.ts";
import { PATIENCE, phoneOf, type Hand } from "./hand.ts";
import { BUILT, filesIn } from "./house.ts";
import { livedJournal } from "./lived.ts";
import { hasHeard, joinBy, linesOf, linkFrom, winOn } from "./together.ts";

const { relay, browser } = await relayAndBrowser();

const fresh = async (path?: string): Promise<Hand> => (await phoneOf(browser, relay.url)).tab(path);

/** The file that comes of a tap. */
const fileOf = async (hand: Hand, says: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([hand.page.waitForEvent("download"), hand.tap(says)] as const);
  const from = download as Download;
  return { name: from.suggestedFilename(), bytes: readFileSync(await from.path()) };
};

/** Opens a sealed file with the program age; null where that is not here. */
const openedByAge = (bytes: Buffer, key: string): string | null => {
  if (spawnSync("age", ["--version"]).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "reprise-age-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [sealed, open] = [join(folder, "backup.age"), join(folder, "journal.jsonl")];
  writeFileSync(sealed, bytes);
  // The program asks a terminal for the passphrase, and nothing else will do.
  spawnSync("script", ["-qec", `age --decrypt -o ${open} ${sealed}`, "/dev/null"], { input: `${key}\n` });
  return readFileSync(open, "utf8");
};

const takeIn = async (hand: Hand, name: string, bytes: Buffer): Promise<void> => {
  await hand.open("/data/");
  await hand.page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
};

describe("a sealed backup", { timeout: PATIENCE }, () => {
  it("is sealed with a passphrase where there are no words, opens with age, and restores on an empty device", async () => {
    const me = await fresh();
    const lived = await livedJournal();
    await me.takesIn("journal.jsonl", lived);
    await me.reads(words.backupNone);
    await me.tap("Save a backup");
    await me.type(words.backupPassphrase, "  short  ");
    await me.tap("Save a backup");
    await me.reads(words.backupShort);
    await me.page.getByLabel(words.backupPassphrase, { exact: true }).fill("green tea at four");
    const { name, bytes } = await fileOf(me, "Save a backup");
    expect(name).toBe("reprise-2026-05-22.age");
    expect(bytes.toString("latin1")).not.toContain("Calculus");
    await me.reads(/^\d+ entries sealed into reprise-2026-05-22\.age\./);
    const byAge = openedByAge(bytes, "green tea at four");
    if (byAge !== null) expect(linesOf(byAge)).toEqual(linesOf(lived));

    const other = await fresh();
    await takeIn(other, name, bytes);
    await other.type(words.openLabel, "black tea at four");
    await other.tap("Open it");
    await other.reads(/^This does not open it\./);
    await other.page.getByLabel(words.openLabel, { exact: true }).fill("green tea at four");
    await other.tap("Open it");
    await other.reads(/lines read/);
    expect(linesOf(await other.takesOut())).toEqual(linesOf(lived));
    await other.open("/");
    await other.reads("Friday 22 May");
  });

  it("is opened by the twelve words where there are some, and its age is said quietly", async () => {
    const phone = await phoneOf(browser, relay.url);
    const me = await phone.tab();
    await winOn(me, "In the backup");
    await linkFrom(me);
    await me.open("/devices/words/");
    await me.tap("Show them");
    await me.page.locator("ol .word-of").last().waitFor();
    const twelve = (await me.page.locator("ol .word-of").allInnerTexts()).join(" ");
    await me.open("/data/");
    await me.reads(/Your twelve words open it\./);
    const { name, bytes } = await fileOf(me, "Save a backup");
    const byAge = openedByAge(bytes, twelve);
    if (byAge !== null) expect(byAge).toContain("In the backup");
    await phone.context.clock.fastForward("26:00:00");
    await winOn(me, "After the backup");
    await me.open("/data/");
    await me.reads(/^Last backup: yesterday\. (One entry|\d entries) came since\.$/);
    const other = await fresh();
    await takeIn(other, name, bytes);
    await other.type(words.openLabel, twelve);
    await other.tap("Open it");
    await other.reads(/lines? read/);
  });
});

describe("everything exported and deleted", { timeout: PATIENCE }, () => {
  it("takes two taps: the file is there first, then nothing is, here or at the relay", async () => {
    const me = await fresh();
    await winOn(me, "To take along");
    const link = await linkFrom(me);
    const other = await fresh();
    await joinBy(other, link);
    await me.open("/data/");
    const before = me.taps();
    const { bytes } = await fileOf(me, words.eraseBoth);
    expect(bytes.toString()).toContain("To take along");
    await me.reads(/^(One entry|\d entries) written to reprise-/);
    await me.tap("Delete it for good");
    await me.reads("Stays on this device.");
    expect(me.taps() - before).toBe(2);
    await me.open("/data/");
    await me.reads(/^Nothing is on record yet/);
    await me.open("/devices/");
    await me.reads("Your journal is on this device only.");
    await other.open("/devices/");
    await other.reads(devices.movedSay);
    const says = await other.page.locator("main").innerText();
    expect(says.match(/(kept|stays) here/g)).toHaveLength(1);
    expect(says).not.toMatch(/\bphrase\b|\bpair/);
    await other.open("/history/");
    await other.reads("To take along");
  });

  it("claims nothing of what is elsewhere where this device went on alone: the relay and the others have it still", async () => {
    const me = await fresh();
    await winOn(me, "With the others still");
    const other = await fresh();
    await joinBy(other, await linkFrom(me));
    await me.open("/devices/");
    await me.tap("Stop keeping copies");
    await me.tap("Stop on this device");
    await me.reads(devices.alone);
    await me.open("/data/");
    expect(await me.page.locator("main").innerText()).not.toMatch(/no copy|copies/);
    await me.tap("Delete everything");
    await me.reads(/^What there is of it elsewhere stays there: on other devices, at relays, in files\./);
    expect(await me.page.locator("dialog[open]").innerText()).not.toMatch(/nobody else|the one copy|sealed copies/);
    await me.tap("Delete it for good");
    await me.reads("Stays on this device.");
    await hasHeard(other, "With the others still");
  });

  it("asks first where it could not be found out whether a relay has copies", async () => {
    const phone = await phoneOf(browser, relay.url);
    // What seals and sends does not come through.
    const sends = filesIn(BUILT).filter((path) => readFileSync(join(BUILT, path)).includes("/local/erase"));
    for (const path of sends)
      await phone.context.route(`${relay.url}/${path}`, (route) =>
        route.fulfill({ contentType: "text/javascript", body: "throw new Error()" }),
      );
    const me = await phone.tab("/data/");
    await me.tap("Delete everything");
    await me.tap("Delete it for good");
    await me.reads(words.eraseUnknown);
    await me.tap(words.eraseHereOnly);
    await me.reads("Stays on this device.");
  });

  it("waits where the relay is away, and deletes here alone only when that is said", async () => {
    const me = await fresh();
    await winOn(me, "While it is away");
    await linkFrom(me);
    await me.page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await relay.kill();
    await me.open("/data/");
    await me.tap("Delete everything");
    await me.reads(words.eraseRelay);
    await me.tap("Delete it for good");
    await me.reads(words.eraseUnreached);
    await me.tap(words.eraseHereOnly);
    await me.reads("Stays on this device.");
    await relay.start();
  });
});
