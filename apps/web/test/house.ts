/** The web app in a house of its own, where it can be built otherwise. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finishWeb, type RelayOf } from "../../../tools/finish-web.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/** The folder of the web app as it is. */
export const BUILT = join(root, "apps", "web", "build");

/** The web app as a static host gets it, in a folder of its own: with the relay that it may ask, or with none. */
export const staticCopy = (finished: (then: () => void) => void, relay: RelayOf = null): string => {
  const folder = mkdtempSync(join(tmpdir(), "reprise-static-"));
  finished(() => rmSync(folder, { recursive: true, force: true }));
  finishWeb(join(root, "apps", "web", ".svelte-kit", "site"), folder, relay);
  return folder;
};

/** How a build went, and what it said. */
export interface Built {
  readonly folder: string;
  readonly status: number | null;
  readonly says: string;
}

/** A copy of the web app's sources in a folder of its own, with everything it needs beside it. */
export const newHouse = (finished: (then: () => void) => void): string => {
  const house = mkdtempSync(join(tmpdir(), "reprise-web-"));
  finished(() => rmSync(house, { recursive: true, force: true }));
  mkdirSync(join(house, "apps", "web"), { recursive: true });
  for (const name of ["src", "static", "package.json", "tsconfig.json", "vite.config.ts"])
    cpSync(join(root, "apps", "web", name), join(house, "apps", "web", name), { recursive: true });
  for (const path of [
    "node_modules",
    "packages",
    "tools",
    "apps/relay",
    "package-lock.json",
    "tsconfig.base.json",
    "LICENSE",
  ])
    symlinkSync(join(root, path), join(house, path));
  return house;
};

/** Builds what is stale in a house. */
export const buildIn = (house: string, ...options: readonly string[]): Built => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "tools", "build-web.mjs"), ...options], {
    encoding: "utf8",
    env: { ...process.env, REPRISE_ROOT: house },
  });
  return { folder: join(house, "apps", "web", "build"), status, says: stderr };
};

/** Gives the app another name, which stands in the title of every page. */
export const renameApp = (house: string, name: string): void => {
  const path = join(house, "apps", "web", "src", "words", "en.ts");
  const text = readFileSync(path, "utf8");
  if (!text.includes('name: "Reprise"')) throw new Error("The words of the web app do not say its name.");
  writeFileSync(path, text.replace('name: "Reprise"', `name: ${JSON.stringify(name)}`));
};

/** Every file in a folder by its path with slashes, in order. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

/** The addresses of all pages of a build, without the slash before them: "", "help/". */
export const pagesOf = (folder: string): readonly string[] =>
  filesIn(folder)
    .filter((path) => path.endsWith("index.html"))
    .map((path) => path.slice(0, -"index.html".length));
