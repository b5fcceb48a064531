import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { killChromium, openChromium, openChromiumIn, openFirefox } from "../../../../tools/browsers.ts";
import { serveScript } from "../../../../tools/site.ts";
import type { Outcome } from "./collect.ts";
import type {} from "./page.ts";

const SEEDS = process.env["REPRISE_LONG"] ? 20 : 1;

/** Opening a browser takes seconds on a busy machine; each seed takes some more. */
const PATIENCE = 60_000 + SEEDS * 10_000;

/** A page of either browser, as far as both do the same. */
interface Tab {
  readonly evaluate: <Value, Argument = void>(
    work: (argument: Argument) => Value,
    argument?: Argument,
  ) => Promise<Awaited<Value>>;
}

const site = await serveScript(join(import.meta.dirname, "page.ts"), {
  files: { "/sandboxed.html": '<!doctype html><iframe sandbox="allow-scripts" src="/"></iframe>' },
  plugins: [
    {
      name: "tests-are-collected",
      enforce: "pre",
      resolveId: (name, from) =>
        name === "vitest" && from?.endsWith("acceptance.ts") ? join(import.meta.dirname, "collect.ts") : null,
    },
  ],
});
const [chromium, firefox] = await Promise.all([openChromium(), openFirefox()]);
afterAll(async () => {
  await Promise.all([chromium.close(), firefox.close(), site.close()]);
});

/** A profile with nothing in it: its tabs share what is kept. */
const profiles = {
  Chromium: async () => {
    const context = await chromium.newContext();
    const newTab = async (): Promise<Tab> => {
      const page = await context.newPage();
      await page.goto(site.url);
      return page as unknown as Tab;
    };
    return { newTab, close: () => context.close() };
  },
  Firefox: async () => {
    const context = await firefox.createBrowserContext();
    const newTab = async (): Promise<Tab> => {
      const page = await context.newPage();
      await page.goto(site.url);
      return page as unknown as Tab;
    };
    return { newTab, close: () => context.close() };
  },
};

const acceptanceIn = async (name: keyof typeof profiles): Promise<readonly Outcome[]> => {
  const profile = await profiles[name]();
  const tab = await profile.newTab();
  const outcomes = await tab.evaluate(() => globalThis.tab.acceptance());
  await profile.close();
  return outcomes;
};
const accepted = await Promise.all([acceptanceIn("Chromium"), acceptanceIn("Firefox")]);

describe.each([
  ["Chromium", accepted[0]],
  ["Firefox", accepted[1]],
] as const)("the store in %s", (_, outcomes) => {
  it.each(outcomes)("$name", ({ error }) => {
    expect(error).toBeNull();
  });
});

describe.each(["Chromium", "Firefox"] as const)("the store in tabs of %s", { timeout: PATIENCE }, (name) => {
  let newTab: () => Promise<Tab>;
  /** A tab with the journal open. */
  const opened = async (): Promise<Tab> => {
    const tab = await newTab();
    await tab.evaluate(() => globalThis.tab.open());
    return tab;
  };
  const both = async (): Promise<readonly [Tab, Tab]> => [await opened(), await opened()];
  beforeEach(async () => {
    const profile = await profiles[name]();
    newTab = profile.newTab;
    return profile.close;
  });

  it("loses nothing and stamps each entry after the last when two tabs write at once", async () => {
    const tabs = await both();
    const titles = Array.from({ length: 100 }, (_, i) => String(i));
    const problems = await Promise.all(
      tabs.map((tab) => tab.evaluate((titles) => globalThis.tab.recordAll(titles), titles)),
    );
    expect(problems).toEqual([null, null]);
    const loaded = await tabs[0].evaluate(() => globalThis.tab.load());
    expect(loaded).toMatchObject({ unknown: 0, damaged: 0 });
    const entries = "entries" in loaded ? loaded.entries : [];
    expect(entries.map(({ at }) => at)).toEqual(Array.from({ length: 200 }, (_, i) => 1000 + i));
    expect(new Set(entries.map(({ device }) => device)).size).toBe(1);
  });

  it("tells the other tabs what was recorded, once they can read it", async () => {
    const [one, other] = await both();
    const news = other.evaluate(() => globalThis.tab.next());
    await one.evaluate(() => globalThis.tab.note("half a sentence"));
    const recorded = await one.evaluate(() => globalThis.tab.record("a goal"));
    expect(await news).toBe("changed");
    const loaded = await other.evaluate(() => globalThis.tab.load());
    expect(loaded).toMatchObject({ entries: [{ id: recorded.id }] });
  });

  it("keeps what the store in memory keeps, whatever is merged and erased, in whatever order", async () => {
    const tab = await newTab();
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { browser, memory } = await tab.evaluate((seed) => globalThis.tab.besideMemory(seed), seed);
      expect(browser).toBe(memory);
      expect((JSON.parse(memory) as { lines: readonly string[] }).lines.length).toBeGreaterThan(50);
    }
  });

  it("remembers of a vault what the ledger in memory remembers, whatever steps are taken", async () => {
    const tab = await newTab();
    for (let seed = 1; seed <= SEEDS; seed++) {
      for (const isLocked of [false, true]) {
        const given = { seed, isLocked };
        const { browser, memory } = await tab.evaluate((given) => globalThis.tab.ledgerBesideMemory(given), given);
        expect(browser).toBe(memory);
        expect(memory.length).toBeGreaterThan(100_000);
      }
    }
  });

  it("follows a vault in every tab: what one records waits in the other, and only one of two steps is taken", async () => {
    const [one, other] = await both();
    const followed = await one.evaluate(() => globalThis.tab.follow([1, 2, 3]));
    expect(await other.evaluate(() => globalThis.tab.followed())).toEqual(followed);
    const { id } = await one.evaluate(() => globalThis.tab.record("a goal"));
    expect(await other.evaluate(() => globalThis.tab.unsealed())).toEqual([id]);
    const steps = [one, other].map((tab, i) => tab.evaluate((i) => globalThis.tab.step(1, `step of tab ${i}`), i));
    expect((await Promise.all(steps)).toSorted()).toEqual([false, true]);
  });

  it("takes up a journal from before there were vaults: nothing is lost, and a vault can be followed", async () => {
    const tab = await newTab();
    const text = `{"id":"01KJPWD6M00000000000000001","at":7,"offset":0,"device":"AAAAAAAAAA","type":"attempts/goal-added","version":1,"body":{"title":"one"}}`;
    const old = { id: "01KJPWD6M00000000000000001", text };
    await tab.evaluate((old) => globalThis.tab.makeOld([old], "half a sentence"), old);
    expect(await tab.evaluate(() => globalThis.tab.open())).toMatchObject({ device: "AAAAAAAAAA" });
    expect(await tab.evaluate(() => globalThis.tab.lines())).toEqual([text]);
    expect(await tab.evaluate(() => globalThis.tab.noted())).toBe("half a sentence");
    expect(await tab.evaluate(() => globalThis.tab.record("two"))).toHaveProperty("id");
    await tab.evaluate(() => globalThis.tab.follow([1]));
    expect(await tab.evaluate(() => globalThis.tab.unsealed())).toHaveLength(2);
  });

  it("keeps the secret of a vault where it cannot be read without the key that no script can take out", async () => {
    const tab = await opened();
    const secret = Array.from({ length: 16 }, (_, i) => 200 + i);
    expect(await tab.evaluate((secret) => globalThis.tab.follow(secret), secret)).toMatchObject({ secret });
    await tab.evaluate(() => globalThis.tab.hold());
    const held = await tab.evaluate(() => globalThis.tab.wrappingHeld());
    expect(held).toEqual({ extractable: false, algorithm: "AES-GCM" });
    const signs = await tab.evaluate(() => globalThis.tab.signsHeld());
    expect(signs).toContain("begun");
    for (const form of [secret.join(), Buffer.from(secret).toString("base64"), Buffer.from(secret).toString("latin1")])
      expect(signs).not.toContain(form);
  });

  it("is erased in every tab, and begins anew with a device of its own", async () => {
    const [one, other] = await both();
    await other.evaluate(() => globalThis.tab.record("a goal"));
    await other.evaluate(() => globalThis.tab.note("half a sentence"));
    expect(await one.evaluate(() => globalThis.tab.next())).toBe("changed");
    const news = other.evaluate(() => globalThis.tab.next());
    expect(await one.evaluate(() => globalThis.tab.erase())).toEqual({ ok: true, value: null });
    expect(await news).toBe("erased");
    for (const tab of [one, other])
      expect(await tab.evaluate(() => globalThis.tab.record("too late"))).toMatchObject({
        problem: { type: "StoreLocked", says: "The journal was erased. Load this page again to begin a new one." },
      });
    const before = await one.evaluate(() => globalThis.tab.open());
    expect(before).toMatchObject({ wiped: false });
    expect(await one.evaluate(() => globalThis.tab.load())).toEqual({ entries: [], unknown: 0, damaged: 0 });
    expect(await one.evaluate(() => globalThis.tab.noted())).toBeNull();
  });

  it("notices that what it kept was cleared, until that is acknowledged; one that never kept anything was not", async () => {
    const tab = await opened();
    await tab.evaluate(() => globalThis.tab.close());
    expect(await tab.evaluate(() => globalThis.tab.open())).toMatchObject({ wiped: false });
    await tab.evaluate(() => globalThis.tab.record("a goal"));
    await tab.evaluate(() => globalThis.tab.wipe());
    expect(await tab.evaluate(() => globalThis.tab.open())).toMatchObject({ wiped: true });
    const other = await newTab();
    expect(await other.evaluate(() => globalThis.tab.open())).toMatchObject({ wiped: true });
    await other.evaluate(() => globalThis.tab.acknowledgeWiped());
    expect(await tab.evaluate(() => globalThis.tab.open())).toMatchObject({ wiped: false });
  });

  it("shares one device among first visits at the same moment", async () => {
    const tabs = [await newTab(), await newTab(), await newTab()];
    const visits = await Promise.all(tabs.map((tab) => tab.evaluate(() => globalThis.tab.open())));
    expect(new Set(visits.map(({ device }) => device)).size).toBe(1);
    expect(visits[0]?.device).toMatch(/^[0-9A-Z]{10}$/);
  });

  it("makes way for a newer release and says so, on both sides", async () => {
    const tab = await opened();
    await tab.evaluate(() => globalThis.tab.record("a goal"));
    const news = tab.evaluate(() => globalThis.tab.next());
    const newer = await newTab();
    await newer.evaluate(() => globalThis.tab.openAs(3));
    expect(await news).toBe("closed");
    const problem = {
      type: "StoreLocked",
      says: "Another tab runs a newer Reprise. Load this page again; nothing was lost.",
    };
    expect(await tab.evaluate(() => globalThis.tab.load())).toEqual({ problem });
    expect(await tab.evaluate(() => globalThis.tab.open())).toEqual({ problem });
  });
});

describe("the store in a browser", { timeout: PATIENCE }, () => {
  const newTab = async (): Promise<Tab> => {
    const profile = await profiles.Chromium();
    onTestFinished(profile.close);
    return profile.newTab();
  };

  it("writes nothing that is not on the disk before it is acknowledged", async () => {
    const tab = await newTab();
    await tab.evaluate(() => globalThis.tab.open());
    await tab.evaluate(() => globalThis.tab.record("a goal"));
    await tab.evaluate(() => globalThis.tab.takeLong("01KJPWD6M00000000000000001", 10));
    await tab.evaluate(() => globalThis.tab.note("half a sentence"));
    await tab.evaluate(() => globalThis.tab.erase());
    const durabilities = await tab.evaluate(() => globalThis.tab.durabilities());
    expect(durabilities.length).toBeGreaterThanOrEqual(5);
    expect(new Set(durabilities)).toEqual(new Set(["strict"]));
  });

  it("forgets the notes that it is asked to, by what they hold, and no others", async () => {
    const tab = await newTab();
    await tab.evaluate(() => globalThis.tab.open());
    await tab.evaluate(() => globalThis.tab.note("half a sentence"));
    await tab.evaluate(() => globalThis.tab.forget("another"));
    expect(await tab.evaluate(() => globalThis.tab.noted())).toBe("half a sentence");
    await tab.evaluate(() => globalThis.tab.forget("sentence"));
    expect(await tab.evaluate(() => globalThis.tab.noted())).toBeNull();
  });

  it("counts a line that can no longer be read, hands it out, and keeps the others", async () => {
    const tab = await newTab();
    await tab.evaluate(() => globalThis.tab.open());
    const { id } = await tab.evaluate(() => globalThis.tab.record("a goal"));
    await tab.evaluate(() => globalThis.tab.plant("01KJPWD6M00000000000000001", '{"id":'));
    expect(await tab.evaluate(() => globalThis.tab.load())).toMatchObject({ entries: [{ id }], damaged: 1 });
    expect(await tab.evaluate(() => globalThis.tab.lines())).toHaveLength(2);
  });

  it("leaves the journal as it was when there is no room, and goes on once there is", async () => {
    const context = await chromium.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(site.url);
    const session = await context.newCDPSession(page);
    const origin = new URL(site.url).origin;
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 500_000 });
    await page.evaluate(() => globalThis.tab.open());
    await page.evaluate(() => globalThis.tab.record("before"));
    const before = await page.evaluate(() => globalThis.tab.lines());
    const full = { problem: { type: "StoreFull", says: expect.stringContaining("Free some space") as string } };
    expect(await page.evaluate(() => globalThis.tab.takeLong("01KJPWD6M00000000000000001", 1e6))).toEqual(full);
    expect(await page.evaluate(() => globalThis.tab.lines())).toEqual(before);
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    expect(await page.evaluate(() => globalThis.tab.takeLong("01KJPWD6M00000000000000001", 1e6))).toEqual({
      recorded: 1,
      known: 0,
    });
    expect(await page.evaluate(() => globalThis.tab.record("after"))).toHaveProperty("id");
  });

  it("keeps everything that it acknowledged when the browser is killed in the middle of recording", async () => {
    const folder = mkdtempSync(join(tmpdir(), "reprise-profile-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const acknowledged: string[] = [];
    const first = await openChromiumIn(folder);
    const page = await first.newPage();
    let isEnough = (): void => {};
    const enough = new Promise<void>((done) => (isEnough = done));
    await page.exposeFunction("said", (id: string) => {
      acknowledged.push(id);
      if (acknowledged.length === 50) isEnough();
    });
    await page.goto(site.url);
    await page.evaluate(() => globalThis.tab.open());
    const recording = page.evaluate(() => {
      const { said } = globalThis as unknown as { readonly said: (id: string) => void };
      return globalThis.tab.recordAll(
        Array.from({ length: 100_000 }, (_, i) => String(i)),
        said,
      );
    });
    // Either fifty are kept, or the page says what went wrong before that.
    await Promise.race([enough, recording]);
    recording.catch(() => {});
    await killChromium(first);

    const again = await openChromiumIn(folder);
    onTestFinished(() => again.close());
    const later = await again.newPage();
    await later.goto(site.url);
    await later.evaluate(() => globalThis.tab.open());
    const loaded = await later.evaluate(() => globalThis.tab.load());
    const kept = new Set("entries" in loaded ? loaded.entries.map(({ id }) => id) : []);
    expect(acknowledged.length).toBeGreaterThanOrEqual(50);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });

  const held = async () => {
    const context = await chromium.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(site.url);
    const other = await context.newPage();
    await other.goto(site.url);
    return { page, other };
  };

  it("says after five seconds that another tab is holding the journal", async () => {
    const { page, other } = await held();
    await other.evaluate(() => globalThis.tab.hold());
    await other.evaluate(() => globalThis.tab.beginToDelete());
    const opening = page.evaluate(() => globalThis.tab.open());
    await page.clock.fastForward(4900);
    expect(await Promise.race([opening, page.evaluate(() => "still waiting")])).toBe("still waiting");
    await page.clock.fastForward(200);
    expect(await opening).toMatchObject({ problem: { type: "StoreLocked" } });
  });

  it("has forgotten every word when it says that it is erased, though another tab does not let go of it", async () => {
    const { page, other } = await held();
    await page.evaluate(() => globalThis.tab.open());
    await page.evaluate(() => globalThis.tab.record("words nobody may see"));
    await page.evaluate(() => globalThis.tab.note("half a sentence"));
    await other.evaluate(() => globalThis.tab.hold());
    const erasing = page.evaluate(() => globalThis.tab.erase());
    expect(await other.evaluate(() => globalThis.tab.isAskedToLetGo())).toBe(true);
    await page.clock.fastForward(5100);
    expect(await erasing).toEqual({ ok: true, value: null });
    expect(await other.evaluate(() => globalThis.tab.everythingHeld())).toEqual([]);
  });

  it("says what to do where the browser refuses to keep anything", async () => {
    const context = await chromium.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${site.url}sandboxed.html`);
    const frame = page.frameLocator("iframe").locator("html");
    expect(await frame.evaluate(() => globalThis.tab.open())).toEqual({
      problem: { type: "StoreUnreachable", says: expect.stringContaining("ordinary window") as string },
    });
  });

  it("keeps no secret of a vault on a page that came over an open line, and says why", async () => {
    const tab = await newTab();
    await tab.evaluate(() => globalThis.tab.open());
    expect(await tab.evaluate(() => globalThis.tab.followInTheOpen())).toMatchObject({
      type: "StoreUnreachable",
      says: expect.stringContaining("https") as string,
    });
  });

  it("says whether the browser will never clear it by itself", async () => {
    const context = await chromium.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(site.url);
    expect(await page.evaluate(() => globalThis.tab.requestPersistence())).toBe("denied");
    const session = await context.newCDPSession(page);
    const { targetInfo } = await session.send("Target.getTargetInfo");
    const { browserContextId = "" } = targetInfo;
    await session.send("Browser.grantPermissions", { permissions: ["durableStorage"], browserContextId });
    expect(await page.evaluate(() => globalThis.tab.requestPersistence())).toBe("granted");
  });
});
