// The web app as it is built, served on this machine alone, with a journal in it before anyone opens it.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { serve, type Serving } from "../apps/relay/src/index.ts";

const root = join(import.meta.dirname, "..");

/** Where the built web app lies. */
export const BUILT = join(root, "apps", "web", "build");

/** The web app as the relay serves it, built anew where its sources changed; with a file to keep vaults in, if there is one. */
export const serveApp = async (db?: string): Promise<Serving> => {
  const { status } = spawnSync(process.execPath, [join(root, "tools", "build-web.mjs")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error("The web app could not be built.");
  const served = await serve({ web: BUILT, host: "127.0.0.1", port: 0, db });
  if (!served.ok) throw new Error(served.problem.says);
  return served.value;
};

/** One script of tools/page, as a page takes it. */
export const pageScript = async (name: "pour" | "watch"): Promise<string> => {
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, "page", `${name}.ts`), output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
};

/** Puts a journal where the app will find it, from a page of its origin that holds nothing of the app. */
export const pourInto = async (
  context: BrowserContext,
  url: string,
  script: string,
  lines: readonly string[],
): Promise<void> => {
  const page = await context.newPage();
  // That page has no icon, and a browser asks for one.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto(`${url}/healthz`);
  await page.evaluate(script);
  await page.evaluate(`pour(${JSON.stringify(lines)})`);
  await page.close();
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What can be tapped and says exactly this: a whole label counts, since the input lies over it. */
export const tappable = (page: Page, says: string): Locator =>
  page
    .locator("label, button, a, summary")
    .filter({ hasText: new RegExp(`^\\s*${escaped(says)}\\s*$`), visible: true })
    .first();
