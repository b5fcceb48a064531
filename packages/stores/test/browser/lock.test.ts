import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { killChromium, openChromium, openChromiumIn } from "../../../../tools/browsers.ts";
import { serveScript } from "../../../../tools/site.ts";
import { journalOf } from "../../../../bench/journal.ts";
import type {} from "./page.ts";

const PATIENCE = 60_000;
const CANARY = "a canary in a cage";

/** When the browser is killed while a lock is put on or taken off, in milliseconds after that began. */
const KILLS = [
  ["put on", 60],
  ["taken off", 60],
  ["put on", 0],
  ["put on", 250],
  ["taken off", 250],
] as const;

const site = await serveScript(join(import.meta.dirname, "page.ts"), {
  files: {
    "/journal": journalOf(4000)
      .map((entry) => JSON.stringify(entry))
      .join("\n"),
  },
  plugins: [
    {
      name: "tests-are-collected",
      enforce: "pre",
      resolveId: (name, from) =>
        name === "vitest" && from?.endsWith("acceptance.ts") ? join(import.meta.dirname, "collect.ts") : null,
    },
  ],
});
const chromium = await openChromium();
afterAll(() => Promise.all([chromium.close(), site.close()]));

const profile = async () => {
  const context = await chromium.newContext();
  onTestFinished(() => context.close());
  return async () => {
    const page = await context.newPage();
    await page.goto(site.url);
    return page;
  };
};
const opened = async () => {
  const page = await (await profile())();
  await page.evaluate(() => globalThis.tab.open());
  return page;
};
type Page = Awaited<ReturnType<typeof opened>>;

let erased = "";
/** Puts words, a note, words that were erased, and a vault into a journal; the id of the entry with the words. */
const filled = async (page: Page): Promise<string> => {
  const { id } = await page.evaluate((words) => globalThis.tab.record(words), CANARY);
  erased = await page.evaluate(() => globalThis.tab.recordErased("words that are erased"));
  await page.evaluate((words) => globalThis.tab.note(`half of ${words}`), CANARY);
  await page.evaluate(() => globalThis.tab.follow([101, 102, 103, 104]));
  await page.evaluate((id) => globalThis.tab.fillLedger(id ?? "", [7, 8, 9]), id);
  return id ?? "";
};
/** The line of an amendment that comes from an older file. */
const lateWordsOf = (entry: string): string =>
  JSON.stringify({
    id: `${"0".repeat(25)}7`,
    at: 5,
    offset: 0,
    device: "AAAAAAAAAA",
    type: "journal/amended",
    version: 1,
    body: { entry, body: { what: "words that come late" } },
  });
/** Everything that a store hands out. */
const handedOut = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify([
      await globalThis.tab.load(),
      await globalThis.tab.lines(),
      await globalThis.tab.noted(),
      await globalThis.tab.ledgerHeld(),
    ]),
  );
const signsHeld = (page: Page) => page.evaluate(() => globalThis.tab.signsHeld());

describe("the lock on a journal in a browser", { timeout: PATIENCE }, () => {
  it("leaves nothing to be read of what was kept before and what comes after: words, notes, names, ids, the ledger", async () => {
    const page = await opened();
    const id = await filled(page);
    const traces = [
      CANARY,
      id,
      "half",
      "vault",
      "record of",
      "link of",
      "a state",
      "in a queue",
      erased,
      "journal/redacted",
      "101,102,103,104",
    ];
    const before = await signsHeld(page);
    for (const trace of traces.slice(0, -1)) expect([trace, before.includes(trace)]).toEqual([trace, true]);
    expect(await page.evaluate(() => globalThis.tab.putLockOn(1))).toBe(32);
    await page.evaluate((words) => globalThis.tab.record(`another of ${words}`), CANARY);
    await page.evaluate((words) => globalThis.tab.note(`more of ${words}`), CANARY);
    const signs = (await signsHeld(page)).replace('"vaults"', "");
    for (const trace of traces) expect([trace, signs.includes(trace)]).toEqual([trace, false]);
    expect(signs).not.toContain("attempts/goal-added");
  });

  it("gives everything back to whoever has the passphrase, and nothing without it", async () => {
    const newTab = await profile();
    const page = await newTab();
    await page.evaluate(() => globalThis.tab.open());
    await filled(page);
    const before = await handedOut(page);
    await page.evaluate(() => globalThis.tab.putLockOn(1));
    expect(await handedOut(page)).toBe(before);
    await page.evaluate(() => globalThis.tab.close());

    const other = await newTab();
    const shut = { problem: { type: "StoreShut", says: "This journal is locked. Open it to go on." } };
    await other.evaluate(() => globalThis.tab.know(2));
    expect(await other.evaluate(() => globalThis.tab.open())).toEqual(shut);
    await other.evaluate(() => globalThis.tab.know(1));
    expect(await other.evaluate(() => globalThis.tab.open())).toHaveProperty("device");
    expect(await handedOut(other)).toBe(before);
  });

  it("leaves the database as if it had never been on, once it is taken off", async () => {
    const page = await opened();
    await page.evaluate(() => globalThis.tab.takeFile("/journal"));
    await filled(page);
    const before = await signsHeld(page);
    await page.evaluate(() => globalThis.tab.putLockOn(1));
    expect(await signsHeld(page)).not.toBe(before);
    expect(await page.evaluate(() => globalThis.tab.takeLockOff())).toBe(true);
    expect(await signsHeld(page)).toBe(before);
    expect(await page.evaluate(() => globalThis.tab.record("after it"))).toHaveProperty("id");
  });

  it("is put on, and taken off, by one durable transaction each: there is no moment between", async () => {
    const page = await opened();
    await filled(page);
    const durabilities = () => page.evaluate(() => [...globalThis.tab.durabilities()]);
    const before = await durabilities();
    expect(await page.evaluate(() => globalThis.tab.putLockOn(1))).toBe(32);
    expect(await durabilities()).toEqual([...before, "strict"]);
    expect(await page.evaluate(() => globalThis.tab.takeLockOff())).toBe(true);
    expect(await durabilities()).toEqual([...before, "strict", "strict"]);
  });

  it("goes on erasing: what a redaction covers stays erased, and what comes late as well", async () => {
    const page = await opened();
    await filled(page);
    await page.evaluate(() => globalThis.tab.putLockOn(1));
    await page.evaluate((text) => globalThis.tab.mergeText(text), lateWordsOf(erased));
    const lines = await page.evaluate(() => globalThis.tab.lines());
    expect(lines.length).toBe(5);
    expect(lines.join()).not.toContain("words that");
  });

  it("opens with the new passphrase alone once it was changed, without rewriting what is kept", async () => {
    const newTab = await profile();
    const page = await newTab();
    await page.evaluate(() => globalThis.tab.open());
    await filled(page);
    await page.evaluate(() => globalThis.tab.putLockOn(1));
    const before = JSON.parse(await signsHeld(page)) as readonly (readonly [string, unknown])[];
    expect(await page.evaluate(() => globalThis.tab.changeLock(2))).toBe(true);
    const after = JSON.parse(await signsHeld(page)) as typeof before;
    expect(after.filter(([part]) => part !== "facts")).toEqual(before.filter(([part]) => part !== "facts"));
    const other = await newTab();
    await other.evaluate(() => globalThis.tab.know(1));
    expect(await other.evaluate(() => globalThis.tab.open())).toMatchObject({ problem: { type: "StoreShut" } });
    await other.evaluate(() => globalThis.tab.know(2));
    expect(await other.evaluate(() => globalThis.tab.open())).toHaveProperty("device");
    expect(await page.evaluate(() => globalThis.tab.opensLock(1))).toBe(false);
    expect(await other.evaluate(() => globalThis.tab.changeLock(3))).toBe(true);
    expect(await page.evaluate(() => globalThis.tab.opensLock(3))).toBe(true);
    // What the first tab knows is still the key of it.
    expect(await page.evaluate(() => globalThis.tab.record("as before"))).toHaveProperty("id");
  });

  it("is noticed in every tab: nothing is written there in the way that was", async () => {
    const newTab = await profile();
    const [one, other] = [await newTab(), await newTab()];
    for (const tab of [one, other]) await tab.evaluate(() => globalThis.tab.open());
    const news = other.evaluate(() => globalThis.tab.next());
    await one.evaluate(() => globalThis.tab.putLockOn(1));
    expect(await news).toBe("relocked");
    const moved = { problem: { type: "StoreLocked", says: expect.stringContaining("Load this page again") as string } };
    expect(await other.evaluate((words) => globalThis.tab.record(words), CANARY)).toMatchObject(moved);
    expect(await other.evaluate(() => globalThis.tab.load())).toMatchObject(moved);
    expect(await other.evaluate(() => globalThis.tab.putLockOn(3))).toMatchObject(moved);
    expect(await other.evaluate(() => globalThis.tab.followed())).toMatchObject(moved);
    await other.evaluate((words) => globalThis.tab.note(words), CANARY);
    expect(await signsHeld(other)).not.toContain(CANARY);
    await other.evaluate(() => globalThis.tab.know(1));
    expect(await other.evaluate(() => globalThis.tab.open())).toHaveProperty("device");
    expect(await other.evaluate((words) => globalThis.tab.record(words), CANARY)).toHaveProperty("id");
  });

  it("that another tab has taken off is not put on again by a change of its passphrase", async () => {
    const newTab = await profile();
    const [one, other] = [await newTab(), await newTab()];
    await one.evaluate(() => globalThis.tab.open());
    await filled(one);
    await one.evaluate(() => globalThis.tab.putLockOn(1));
    await other.evaluate(() => globalThis.tab.know(1));
    await other.evaluate(() => globalThis.tab.open());
    await one.evaluate(() => globalThis.tab.takeLockOff());
    expect(await other.evaluate(() => globalThis.tab.changeLock(2))).toMatchObject({
      problem: { type: "StoreLocked" },
    });
    expect(await one.evaluate(() => globalThis.tab.load())).toHaveProperty("entries");
    expect(await signsHeld(one)).toContain(CANARY);
    const third = await newTab();
    expect(await third.evaluate(() => globalThis.tab.open())).toHaveProperty("device");
  });

  it("loses nothing that is recorded while it is put on", async () => {
    const page = await opened();
    await page.evaluate(() => globalThis.tab.takeFile("/journal"));
    const titles = Array.from({ length: 20 }, (_, i) => `title ${i}`);
    const problems = await page.evaluate(async (titles) => {
      const recording = globalThis.tab.recordAll(titles);
      return [await globalThis.tab.putLockOn(1), await recording];
    }, titles);
    expect(problems).toEqual([32, null]);
    const loaded = await page.evaluate(() => globalThis.tab.load());
    expect("entries" in loaded && loaded.entries.length).toBe(4020);
    expect(await signsHeld(page)).not.toContain("title 1");
  });

  it("counts lines that can no longer be opened, and keeps the others", async () => {
    const page = await opened();
    await page.evaluate(() => globalThis.tab.record("one"));
    await page.evaluate(() => globalThis.tab.record("two"));
    await page.evaluate(() => globalThis.tab.putLockOn(1));
    await page.evaluate(() => globalThis.tab.spoil());
    expect(await page.evaluate(() => globalThis.tab.load())).toMatchObject({ damaged: 1, entries: [{}] });
  });

  it("is not needed to say that the secret of a vault can no longer be opened", async () => {
    const page = await opened();
    await filled(page);
    await page.evaluate(() => globalThis.tab.spoilSecrets());
    expect(await page.evaluate(() => globalThis.tab.followed())).toMatchObject({ problem: { type: "StoreDamaged" } });
    expect(await page.evaluate(() => globalThis.tab.record("one"))).toHaveProperty("id");
  });

  it("records on and goes on erasing where all but the pages can no longer be opened, and says so of the vault", async () => {
    const page = await opened();
    await filled(page);
    await page.evaluate(() => globalThis.tab.putLockOn(1));
    await page.evaluate(() => globalThis.tab.spoilTheRest());
    const damaged = {
      problem: { type: "StoreDamaged", says: expect.stringMatching(/^A part of what .*again\.$/) as string },
    };
    expect(await page.evaluate(() => globalThis.tab.followed())).toMatchObject(damaged);
    expect(await page.evaluate(() => globalThis.tab.noted())).toBeNull();
    expect(await page.evaluate(() => globalThis.tab.note("half again"))).toMatchObject({ ok: true });
    expect(await page.evaluate(() => globalThis.tab.noted())).toBe("half again");
    expect(await page.evaluate((words) => globalThis.tab.record(words), CANARY)).toHaveProperty("id");
    await page.evaluate((text) => globalThis.tab.mergeText(text), lateWordsOf(erased));
    const lines = await page.evaluate(() => globalThis.tab.lines());
    expect(lines.length).toBe(6);
    expect(lines.join()).not.toContain("words that");
  });

  it.each(["whole", "damaged"])(
    "forgets nothing of what to erase, once it is taken off, where that was %s",
    async (how) => {
      const page = await opened();
      const erased = await page.evaluate(() => globalThis.tab.recordErased("words that are erased"));
      const amended = await page.evaluate(() => globalThis.tab.recordAmended("words that stand"));
      const before = await signsHeld(page);
      await page.evaluate(() => globalThis.tab.putLockOn(1));
      if (how === "damaged") await page.evaluate(() => globalThis.tab.spoilTheRest());
      expect(await page.evaluate(() => globalThis.tab.takeLockOff())).toBe(true);
      expect(await signsHeld(page)).toBe(before);
      await page.evaluate((text) => globalThis.tab.mergeText(text), lateWordsOf(erased));
      await page.evaluate((entry) => globalThis.tab.eraseWords(entry), amended);
      const lines = await page.evaluate(() => globalThis.tab.lines());
      expect(lines.length).toBe(7);
      expect(lines.join()).not.toContain("words that");
      const ats = lines.map((line) => (JSON.parse(line) as { at: unknown }).at);
      expect(ats.toSorted()).toEqual([1000, 1001, 1002, 1003, 1004, 1005, 5]);
    },
  );

  it("keeps nobody from beginning anew: what is locked can be erased without its passphrase", async () => {
    const page = await opened();
    await filled(page);
    await page.evaluate(() => globalThis.tab.putLockOn(1));
    await page.evaluate(() => globalThis.tab.close());
    await page.evaluate(() => globalThis.tab.know(2));
    expect(await page.evaluate(() => globalThis.tab.eraseUnopened())).toEqual({ ok: true, value: null });
    expect(await page.evaluate(() => globalThis.tab.open())).toMatchObject({ wiped: false });
    expect(await page.evaluate(() => globalThis.tab.load())).toMatchObject({ entries: [] });
  });

  it.each(process.env["REPRISE_LONG"] ? KILLS : KILLS.slice(0, 2))(
    "is either on or off, whole, when the browser is killed while it is %s, after %d ms",
    async (what, after) => {
      const folder = mkdtempSync(join(tmpdir(), "reprise-profile-"));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const first = await openChromiumIn(folder);
      const page = await first.newPage();
      await page.goto(site.url);
      await page.evaluate(() => globalThis.tab.open());
      await page.evaluate(() => globalThis.tab.takeFile("/journal"));
      await filled(page);
      if (what === "taken off") await page.evaluate(() => globalThis.tab.putLockOn(1));
      const before = await handedOut(page);
      await page.evaluate((what) => {
        void (what === "put on" ? globalThis.tab.putLockOn(1) : globalThis.tab.takeLockOff());
      }, what);
      await new Promise((done) => setTimeout(done, after));
      await killChromium(first);

      const again = await openChromiumIn(folder);
      onTestFinished(() => again.close());
      const later = await again.newPage();
      await later.goto(site.url);
      await later.evaluate(() => globalThis.tab.know(1));
      await later.evaluate(() => globalThis.tab.open());
      expect(await handedOut(later)).toBe(before);
      const isOn = await later.evaluate(() => globalThis.tab.isLockOn());
      const signs = await signsHeld(later);
      expect(signs.includes(CANARY)).toBe(!isOn);
      expect(signs.includes("attempts/attempted")).toBe(!isOn);
      // And it can be done after all.
      if (!isOn) await later.evaluate(() => globalThis.tab.putLockOn(1));
      expect(await signsHeld(later)).not.toContain(CANARY);
      expect(await handedOut(later)).toBe(before);
    },
  );
});
