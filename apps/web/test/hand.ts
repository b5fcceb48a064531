/** Reprise as someone holds it: a phone in a pocket, a finger on it, what they read, and what time it is. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { serve, type Serving } from "../../relay/src/index.ts";
import { notesHeld } from "./held.ts";

/** Opening a browser and walking a whole path in it takes seconds, and more on a busy machine. */
export const PATIENCE = 120_000;

/** How long anything on a screen is waited for, in milliseconds. */
const A_MOMENT = 20_000;
/** The same, for what a test looks for again and again. */
export const SOON = { timeout: A_MOMENT };

/** Friday 22 May 2026, 2:40 pm where the phone is: calm daylight, whenever the tests run. */
export const AFTERNOON = Date.UTC(2026, 4, 22, 12, 40);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A phone: 390 by 844, touched with a finger. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: "en-GB",
  timezoneId: "Europe/Berlin",
};

const root = join(import.meta.dirname, "..", "..", "..");

/** The web app as the relay serves it, built anew where its sources changed. */
export const serveReprise = async (): Promise<Serving> => {
  const { status } = spawnSync(process.execPath, [join(root, "tools", "build-web.mjs")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error("The web app could not be built.");
  const served = await serve({ web: join(root, "apps", "web", "build"), host: "127.0.0.1", port: 0 });
  if (!served.ok) throw new Error(served.problem.says);
  return served.value;
};

/** One tab with Reprise in it, and a finger. */
export interface Hand {
  readonly page: Page;
  /** How often was tapped so far. */
  readonly taps: () => number;
  /** Taps the one thing that says exactly this; where several do, the one under a question. */
  readonly tap: (says: string, question?: string) => Promise<void>;
  /** Types into the line of this label, at the end of what stands there. */
  readonly type: (label: string, text: string) => Promise<void>;
  /** Waits until this is the heading. */
  readonly isAt: (heading: string) => Promise<void>;
  /** Waits until this can be read. */
  readonly reads: (text: string | RegExp) => Promise<void>;
  /** Waits until this can no longer be read. */
  readonly readsNoMore: (text: string | RegExp) => Promise<void>;
  /** The answers that are chosen on the screen. */
  readonly chosen: () => Promise<readonly string[]>;
  /** Waits until what is half done, and stands in these signs, has reached the disk. */
  readonly hasNoted: (signs: string) => Promise<void>;
  /** Brings a file in on the page of the data, and hands back what is said of it. */
  readonly takesIn: (name: string, text: string) => Promise<string>;
  /** Exports everything on the page of the data, and hands back what the file holds. */
  readonly takesOut: () => Promise<string>;
  /** Opens Reprise, or one of its pages, anew. */
  readonly open: (path?: string) => Promise<void>;
}

/** One browser profile on one device. */
export interface Phone {
  readonly context: BrowserContext;
  /** A new tab, at the first screen or at a page. */
  readonly tab: (path?: string) => Promise<Hand>;
  /** Waits until Reprise is on the device, then takes the network away. */
  readonly goOffline: (hand: Hand) => Promise<void>;
}

/** How a phone is, where it is not as usual. */
export interface Circumstances {
  /** What its clock says; null leaves it the machine's own clock. */
  readonly at?: number | null;
  readonly options?: BrowserContextOptions;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What can be tapped and says exactly this: a whole label counts, since the input lies over it. */
const tappable = (place: Page | Locator, says: string): Locator =>
  place
    .locator("label, button, a, summary")
    .filter({ hasText: new RegExp(`^\\s*${escaped(says)}\\s*$`), visible: true });

/** What is asked of a relay. */
const ASKED = /^https?:\/\/[^/]+\/(v1|local)\//;

/** A phone whose profile is open. What goes wrong in any of its tabs fails the test, without being asked for. */
export const phoneIn = async (context: BrowserContext, home: string, at: number | null = AFTERNOON): Promise<Phone> => {
  const wrong: string[] = [];
  context.on("console", (message) => {
    // A browser notes by itself what a relay refused or did not answer; the app says it in words.
    if (message.type() === "error" && !ASKED.test(message.location().url)) wrong.push(message.text());
  });
  context.on("weberror", (error) => wrong.push(error.error().message));
  context.setDefaultTimeout(A_MOMENT);
  if (at !== null) await context.clock.install({ time: at });
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
  return {
    context,
    tab: async (path = "") => {
      const hand = handOn(await context.newPage(), home);
      await hand.open(path);
      return hand;
    },
    goOffline: async ({ page }) => {
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await context.setOffline(true);
    },
  };
};

/** A new phone of a browser, with nothing on it. */
export const phoneOf = async (
  browser: Browser,
  home: string,
  { at = AFTERNOON, options = {} }: Circumstances = {},
): Promise<Phone> => phoneIn(await browser.newContext({ ...PHONE, ...options }), home, at);

/** A new phone that never goes offline here, so that nothing is put on it for that: a fifth less work for a browser. */
export const onlinePhoneOf = async (browser: Browser, home: string, circumstances?: Circumstances): Promise<Phone> => {
  const phone = await phoneOf(browser, home, circumstances);
  // A page that is still empty knows no workers.
  await phone.context.addInitScript(
    "globalThis.ServiceWorkerContainer && (ServiceWorkerContainer.prototype.register = () => new Promise(() => {}))",
  );
  return phone;
};

const handOn = (page: Page, home: string): Hand => {
  let taps = 0;
  /** Whoever does something in a tab looks at it; a browser draws the others once a second. */
  const lookAt = async (): Promise<void> => {
    if (page.context().pages().length > 1) await page.bringToFront();
  };
  const open = async (path = ""): Promise<void> => {
    await lookAt();
    await page.goto(home + path);
    await page.locator("h1").first().waitFor();
  };
  const text = (what: string | RegExp): Locator =>
    page.locator("body").getByText(what).filter({ visible: true }).first();
  return {
    page,
    taps: () => taps,
    tap: async (says, question) => {
      await lookAt();
      const place = question === undefined ? page : page.getByRole("group", { name: question, exact: true });
      await tappable(place, says).tap();
      taps++;
    },
    type: async (label, written) => {
      await page.getByLabel(label, { exact: true }).pressSequentially(written);
    },
    isAt: (heading) => page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor(),
    reads: (what) => text(what).waitFor(),
    readsNoMore: (what) => text(what).waitFor({ state: "hidden" }),
    chosen: () => page.locator("label:has(input:checked)").allInnerTexts(),
    hasNoted: (signs) => expect.poll(() => notesHeld(page), SOON).toContain(signs),
    takesIn: async (name, text) => {
      await open("/data/");
      await page
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
      const place = page.getByRole("region", { name: "Bring it in" });
      const said = place
        .getByRole("status")
        .filter({ hasText: /lines? read|nothing to take in|[Nn]othing (here )?was/ });
      await said.waitFor();
      return said.innerText();
    },
    takesOut: async () => {
      await open("/data/");
      const [download] = await Promise.all([page.waitForEvent("download"), tappable(page, "Export everything").tap()]);
      return readFileSync(await download.path(), "utf8");
    },
    open,
  };
};
