// The browsers that tests and pictures open: found, unpacked or installed, never silently left out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { chromium as playwright, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import puppeteer, { type Browser as FirefoxBrowser } from "puppeteer-core";

/** What a browser is looked for with: the environment, and whether packages may be installed. */
interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
}

/** One browser: the variable that names it, the names and places where systems keep it, its Debian package. */
interface Wanted {
  readonly name: string;
  readonly variable: string;
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
}

const CHROMIUM: Wanted = {
  name: "Chromium",
  variable: "REPRISE_CHROMIUM",
  names: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
  places: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  debian: "chromium",
};

const FIREFOX: Wanted = {
  name: "Firefox",
  variable: "REPRISE_FIREFOX",
  names: ["firefox-esr", "firefox"],
  places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  debian: "firefox-esr",
};

const here: Machine = { env: process.env, isRoot: process.getuid?.() === 0 };

/**
 * The path of a Chromium that runs: the one the environment names, the one that came with npm, the system's, Debian's. The one from
 * npm is the same on every machine and draws pages without a window's own buttons and bars, which takes four tenths less of a processor.
 */
export const chromium = (machine: Machine = here): string =>
  named(CHROMIUM, machine) ?? packed() ?? ofSystem(CHROMIUM, machine) ?? installed(CHROMIUM, machine);

/** The path of a Firefox that runs: the one the environment names, the system's, Debian's. */
export const firefox = (machine: Machine = here): string =>
  named(FIREFOX, machine) ?? ofSystem(FIREFOX, machine) ?? installed(FIREFOX, machine);

/** Ubuntu keeps scripts under these names that only say what to install; a packed browser may miss a library. */
const runs = (path: string): boolean => existsSync(path) && spawnSync(path, ["--version"]).status === 0;

const named = ({ name, variable }: Wanted, { env }: Machine): string | null => {
  const path = env[variable];
  if (!path) return null;
  if (runs(path)) return path;
  throw new Error(`${variable} names a ${name} that does not run; correct it, or run: unset ${variable}`);
};

const ofSystem = ({ names, places }: Wanted, { env }: Machine): string | null => {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...places].find(runs) ?? null;
};

/** The Chromium inside @sparticuz/chromium, unpacked once for each of its versions: about 200 MB, two seconds. */
const packed = (): string | null => {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const modules = join(import.meta.dirname, "..", "node_modules");
  const version = (
    JSON.parse(readFileSync(join(modules, "@sparticuz", "chromium", "package.json"), "utf8")) as { version: string }
  ).version;
  const folder = join(modules, ".cache", `chromium-${version}`);
  const path = join(folder, "chromium");
  if (!existsSync(path)) unpack(folder);
  return runs(path) ? path : null;
};

/** It unpacks itself into the folder for passing files, and takes half a file for a whole one: so into a folder of its own, then moved. */
const unpack = (folder: string): void => {
  mkdirSync(dirname(folder), { recursive: true });
  const scratch = mkdtempSync(`${folder}-`);
  const script = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  const { status } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: scratch },
    stdio: ["ignore", 2, 2],
  });
  try {
    if (status === 0) renameSync(scratch, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // Another process unpacked it meanwhile.
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

const installed = (wanted: Wanted, machine: Machine): string => {
  const { name, variable, debian } = wanted;
  const command = `apt-get update; apt-get install -y --no-install-recommends ${debian}`;
  const aptGet = (machine.env["PATH"] ?? "")
    .split(delimiter)
    .some((folder) => folder !== "" && existsSync(join(folder, "apt-get")));
  if (aptGet && machine.isRoot) {
    process.stderr.write(`Reprise: there is no ${name} here; installing it (${command}) ...\n`);
    spawnSync("/bin/sh", ["-c", command], {
      env: { ...machine.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", 2, 2],
    });
    const path = ofSystem(wanted, machine);
    if (path) return path;
  }
  const how = aptGet
    ? `run: ${machine.isRoot ? "" : "sudo "}${command.split("; ").at(-1)}`
    : `run: export ${variable}=PATH`;
  throw new Error(`There is no ${name} that runs on this machine; ${how}`);
};

/** How every Chromium is started: without a screen, and without anything that calls home. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--headless",
  ...(here.isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium with nothing in it, driven by Playwright. */
export const openChromium = async (): Promise<Browser> =>
  playwright.launch({ executablePath: chromium(), args: [...CHROMIUM_FLAGS] });

/** A Chromium that keeps what it holds in a folder, to be opened again after it was closed or killed. */
export const openChromiumIn = async (folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  playwright.launchPersistentContext(folder, { ...options, executablePath: chromium(), args: [...CHROMIUM_FLAGS] });

/** Ends a Chromium as a power cut would: all its processes at once, with no word of warning. */
export const killChromium = async (context: BrowserContext): Promise<void> => {
  const browser = context.browser();
  if (!browser) throw new Error("a context without a browser cannot be killed");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const gone = new Promise<void>((done) => browser.once("disconnected", () => done()));
  for (const { id } of processInfo) kill(id);
  await gone;
};

const kill = (id: number): void => {
  try {
    process.kill(id, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // It has ended by itself.
  }
};

/** A Firefox with nothing in it, driven by Puppeteer: Playwright cannot drive the one that systems carry. */
export const openFirefox = async (): Promise<FirefoxBrowser> =>
  puppeteer.launch({ browser: "firefox", executablePath: firefox(), headless: true });

if (import.meta.main) {
  for (const find of [chromium, firefox]) console.log(find());
}
