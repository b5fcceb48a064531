import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as playwright } from "playwright-core";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  chromium,
  CHROMIUM_FLAGS,
  firefox,
  killChromium,
  openChromium,
  openChromiumIn,
  openFirefox,
} from "./browsers.ts";

/** Starting a browser takes a second, and many times that on a busy machine. */
const PATIENCE = 30_000;
const PAGE = "data:text/html,<title>It opens</title>";

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), "reprise-browsers-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};
/** A folder of commands, each a shell script. */
const commands = (scripts: { readonly [name: string]: string }): string => {
  const path = folder();
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(path, name), 0o755);
  }
  return path;
};
/** Debian's installer as a script that installs a browser beside itself. */
const APT_GET = `[ "$1" = install ] && for name; do :; done && printf '#!/bin/sh\\n' > "\${0%/*}/$name" && /bin/chmod +x "\${0%/*}/$name"`;

describe("a browser", () => {
  it("is the one that the environment names", () => {
    const path = commands({ mine: "exit 0", chromium: "exit 0" });
    const mine = join(path, "mine");
    expect(chromium({ env: { REPRISE_CHROMIUM: mine, PATH: path }, isRoot: false })).toBe(mine);
    expect(firefox({ env: { REPRISE_FIREFOX: mine, PATH: path }, isRoot: false })).toBe(mine);
  });

  it("that the environment names and that does not run is never passed over", () => {
    const PATH = commands({ "firefox-esr": "exit 0" });
    expect(() => firefox({ env: { REPRISE_FIREFOX: "/nowhere", PATH }, isRoot: false })).toThrow(
      "REPRISE_FIREFOX names a Firefox that does not run; correct it, or run: unset REPRISE_FIREFOX",
    );
  });

  it("is the first of the system's that runs", () => {
    const PATH = commands({ "firefox-esr": "exit 1", firefox: "exit 0" });
    expect(firefox({ env: { PATH }, isRoot: false })).toBe(join(PATH, "firefox"));
  });

  it("is installed where that may be done, and that is said", () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    onTestFinished(() => said.mockRestore());
    const PATH = commands({ "apt-get": APT_GET });
    expect(firefox({ env: { PATH }, isRoot: true })).toBe(join(PATH, "firefox-esr"));
    expect(said).toHaveBeenCalledExactlyOnceWith(
      "Reprise: there is no Firefox here; installing it (apt-get update; apt-get install -y --no-install-recommends firefox-esr) ...\n",
    );
  });

  it("that is nowhere is asked for in one sentence with the command to run", () => {
    expect(() => firefox({ env: { PATH: commands({ "apt-get": "exit 1" }) }, isRoot: false })).toThrow(
      "There is no Firefox that runs on this machine; run: sudo apt-get install -y --no-install-recommends firefox-esr",
    );
    expect(() => firefox({ env: { PATH: commands({}) }, isRoot: true })).toThrow(
      "There is no Firefox that runs on this machine; run: export REPRISE_FIREFOX=PATH",
    );
  });
});

describe("Chromium", { timeout: PATIENCE }, () => {
  it("opens a page", async () => {
    const browser = await openChromium();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(PAGE);
    expect(await page.title()).toBe("It opens");
  });

  // The package holds a Chromium for this one system alone.
  if (process.platform === "linux" && process.arch === "x64")
    it("opens a page out of its npm package, whatever the system has", async () => {
      const executablePath = chromium({ env: { PATH: commands({ chromium: "exit 0" }) }, isRoot: false });
      expect(executablePath).toContain("node_modules");
      const browser = await playwright.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
      onTestFinished(() => browser.close());
      const page = await browser.newPage();
      await page.goto(PAGE);
      expect(await page.title()).toBe("It opens");
    });

  it("can be killed and opened again in its folder", async () => {
    const at = folder();
    const first = await openChromiumIn(at);
    await killChromium(first);
    const again = await openChromiumIn(at);
    onTestFinished(() => again.close());
    const page = await again.newPage();
    await page.goto(PAGE);
    expect(await page.title()).toBe("It opens");
  });
});

describe("Firefox", { timeout: PATIENCE }, () => {
  it("opens a page", async () => {
    const browser = await openFirefox();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(PAGE);
    expect(await page.title()).toBe("It opens");
  });
});
