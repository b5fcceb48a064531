import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { pageScript, pourInto } from "../tools/app.ts";
import { openChromiumIn } from "../tools/browsers.ts";

/** How slow the phone is: a quarter of this processor, and slow 4G. */
export const SLOW = {
  processor: 4,
  /** Bytes in a second, down and up; milliseconds until the first byte of an answer. */
  down: 1_600_000 / 8,
  up: 750_000 / 8,
  latency: 150,
} as const;

/** What the page's own watch says (tools/page/watch.ts). */
export interface Script {
  readonly path: string;
  readonly asked: number;
  readonly there: number;
  readonly bytes: number;
}

/** A browser profile on the disk, to be copied for every run, so that each begins from the same. */
export interface Profile {
  readonly folder: string;
  readonly drop: () => void;
}

const folder = (): string => mkdtempSync(join(tmpdir(), "reprise-bench-"));
const profileIn = (place: string): Profile => ({
  folder: place,
  drop: () => rmSync(place, { recursive: true, force: true, maxRetries: 5 }),
});

const within = async <Value>(place: string, work: (context: BrowserContext) => Promise<Value>): Promise<Value> => {
  const context = await openChromiumIn(place);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
};

/** A profile that has never seen the app, whose journal holds these lines. */
export const strange = async (url: string, lines: readonly string[]): Promise<Profile> => {
  const profile = profileIn(folder());
  const script = await pageScript("pour");
  await within(profile.folder, async (context) =>
    lines.length > 0 ? pourInto(context, url, script, lines) : undefined,
  );
  return profile;
};

/** A profile that was here before, twice: the whole app is on the device, and its code was run. */
export const returning = async (url: string, from: Profile): Promise<Profile> => {
  const profile = profileIn(folder());
  cpSync(from.folder, profile.folder, { recursive: true });
  for (let visit = 0; visit < 2; visit++)
    await within(profile.folder, async (context) => {
      const page = await context.newPage();
      await page.goto(url);
      await page.locator("main .go").first().waitFor();
      const kept = await page.evaluate<boolean>(
        "Promise.race([navigator.serviceWorker.ready.then(() => true), new Promise((over) => setTimeout(over, 30_000, false))])",
      );
      if (!kept) throw new Error("the worker could not keep the app on the device");
      await page.waitForTimeout(500);
    });
  return profile;
};

/** Does something in a slow phone that begins from a profile: nothing is warm but what the profile holds. */
export const onSlowPhone = async <Value>(
  url: string,
  from: Profile,
  { worker }: { readonly worker: boolean },
  work: (page: Page) => Promise<Value>,
): Promise<Value> => {
  const profile = profileIn(folder());
  cpSync(from.folder, profile.folder, { recursive: true });
  try {
    return await within(profile.folder, async (context) => {
      const page = await context.newPage();
      await page.setViewportSize({ width: 390, height: 844 });
      // The process that will show the app is there already, so that what is slowed down here stays slow.
      await page.goto(`${url}/healthz`);
      await page.addInitScript(await pageScript("watch"));
      // The first visit's worker fetches in a process that nothing slows down: it would bring files too early.
      if (!worker) await page.addInitScript("ServiceWorkerContainer.prototype.register = () => new Promise(() => {})");
      const session = await context.newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.setExtraHTTPHeaders", { headers: { "accept-encoding": "gzip" } });
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: SLOW.latency,
        downloadThroughput: SLOW.down,
        uploadThroughput: SLOW.up,
      });
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW.processor });
      return work(page);
    });
  } finally {
    profile.drop();
  }
};
