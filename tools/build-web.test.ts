import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { POLICY } from "../apps/relay/src/index.ts";
import { BUILT, buildIn, filesIn, newHouse, pagesOf, renameApp, staticCopy } from "../apps/web/test/house.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(BUILT, path), "utf8");
const sha256 = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("base64");

beforeAll(() => {
  const { status, says } = buildIn(root);
  if (status !== 0) throw new Error(says);
}, 60_000);

describe("a page of the web app", () => {
  const pages = (): readonly string[] => pagesOf(BUILT).map((page) => `${page}index.html`);

  it("says first of all what it may load: its own files alone", () => {
    const policy = `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
    for (const page of pages()) expect(read(page), page).toContain(policy);
    expect(POLICY).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  });

  it("has no script, no style and no handler in it", () => {
    for (const page of pages()) {
      const html = read(page);
      expect(html, page).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=|javascript:/i);
      expect(html.match(/<script/g), page).toHaveLength(1);
    }
  });

  it("finds its files by itself, wherever it is served from", () => {
    for (const page of pages()) {
      const up = "../".repeat(page.split("/").length - 1) || "./";
      const links = [...read(page).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link as string);
      expect(links.length).toBeGreaterThan(5);
      for (const link of links) {
        expect(link.startsWith(up), `${link} in ${page}`).toBe(true);
        expect(filesIn(BUILT)).toContain(link.slice(up.length));
      }
    }
  });

  it("fetches the face of its first words at once, and starts as all others do", () => {
    for (const page of pages())
      expect(read(page)).toMatch(/<link rel="preload" href="[^"]*hanken-grotesk[^"]*" as="font"/);
    expect(new Set(pages().map((page) => /boot\.\w+\.js/.exec(read(page))?.[0])).size).toBe(1);
  });
});

describe("the page for what is not there", () => {
  it("is kind, brings its style and links to nothing, for nobody knows where it stands", () => {
    const html = read("404.html");
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
    expect(html).toContain(`style-src 'sha256-${sha256(style)}'`);
    expect(html).not.toMatch(/\s(src|href)=|<script/);
    expect(html).toContain("<a>Open Reprise</a>");
  });
});

describe("the worker", () => {
  it("knows every file of the build, and what it holds", () => {
    const list = /\{"version":"[0-9a-f]{16}","files":(\[.*?\]\])\}/.exec(read("service-worker.js"))?.[1] ?? "[]";
    const known = JSON.parse(list) as readonly (readonly [string, string])[];
    const files = filesIn(BUILT).filter((path) => path !== "service-worker.js" && !/\.(br|gz)$/.test(path));
    expect(known.map(([path]) => (/(^|\/)$/.test(path) ? `${path}index.html` : path)).toSorted()).toEqual(files);
    for (const [path, integrity] of known) {
      const file = readFileSync(join(BUILT, /(^|\/)$/.test(path) ? `${path}index.html` : path));
      expect(integrity, path).toBe(`sha256-${sha256(file)}`);
    }
  });

  it("is one file that any browser with workers can read", () => {
    expect(read("service-worker.js")).not.toMatch(/\bimport\b|\bexport\b/);
  });
});

describe("what travels small", () => {
  it("is the same when it has arrived", () => {
    const shrunk = filesIn(BUILT).filter((path) => /\.(br|gz)$/.test(path));
    expect(shrunk.length).toBeGreaterThan(10);
    for (const path of shrunk) {
      const bytes = readFileSync(join(BUILT, path));
      const whole = readFileSync(join(BUILT, path.slice(0, -3)));
      expect((path.endsWith(".br") ? brotliDecompressSync : gunzipSync)(bytes).equals(whole), path).toBe(true);
      expect(bytes.length).toBeLessThan(whole.length);
    }
  });
});

describe("the manifest", () => {
  it("names places beside itself, each of which is there", () => {
    const manifest = JSON.parse(read("manifest.webmanifest")) as Record<string, unknown>;
    const places = [...JSON.stringify(manifest).matchAll(/"(?:src|url|start_url|scope)":"([^"]*)"/g)];
    const files = filesIn(BUILT);
    for (const [, place = ""] of places) {
      expect(place).not.toMatch(/^\/|:/);
      const path = place.replace(/^\.\/?/, "");
      expect(files).toContain(/(^|\/)$/.test(path) ? `${path}index.html` : path);
    }
    // An id would be read from the beginning of the host, and two folders of one host would be one app.
    expect(manifest).not.toHaveProperty("id");
  });
});

/** The files of a build without the hashes in their names, sorted. */
const named = (folder: string): readonly string[] =>
  filesIn(folder)
    .map((path) => path.replace(/(?<=[/.])[\w-]{8}(?=\.(js|css|woff2))/, "#"))
    .toSorted();

describe("a copy for another host", () => {
  it("asks nobody; with a relay that is named, that one and no other, and says so in each page", () => {
    const policyOf = (folder: string, page: string): string =>
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(folder, page), "utf8"))?.[1] ??
      "";
    const [alone, named] = [staticCopy(onTestFinished), staticCopy(onTestFinished, "https://relay.example.org")];
    for (const page of pagesOf(BUILT).map((path) => `${path}index.html`)) {
      expect(read(page)).toContain('<meta name="reprise-relay" content="." />');
      expect(readFileSync(join(alone, page), "utf8")).not.toContain("reprise-relay");
      expect(policyOf(alone, page)).toBe(POLICY);
      expect(readFileSync(join(named, page), "utf8")).toContain(
        '<meta name="reprise-relay" content="https://relay.example.org" />',
      );
      expect(policyOf(named, page)).toBe(
        POLICY.replace("connect-src 'self'", "connect-src 'self' https://relay.example.org"),
      );
    }
  });

  it.each(["http://relay.example.org", "https://relay.example.org/there", "*", "https:", "relay.example.org"])(
    "is not made for what is no place of a relay: %s",
    (place) => {
      const house = newHouse(onTestFinished);
      expect(buildIn(house, "--static", "--relay", place)).toMatchObject({
        status: 2,
        says: expect.stringContaining("--relay takes the place of a relay") as string,
      });
      expect(existsSync(join(house, "dist"))).toBe(false);
    },
  );
});

const isWhole = (path: string): boolean => !/\.(br|gz)$/.test(path);

describe("a build", () => {
  it("is the same in another house, and is not made again while nothing changes", { timeout: 180_000 }, () => {
    const house = newHouse(onTestFinished);
    const first = buildIn(house, "--static");
    expect(first.says).toContain("building the web app");
    // The bundler seldom puts the parts of a file in another order: then its name differs, and the names in those that name it; so may
    // whether a packed form of it is any shorter.
    expect(named(first.folder).filter(isWhole)).toEqual(named(BUILT).filter(isWhole));
    const hashed = filesIn(BUILT).filter((path) => path.startsWith("_app/"));
    const both = hashed.filter((path) => existsSync(join(first.folder, path)));
    expect(both.length).toBeGreaterThan(hashed.length / 3);
    for (const path of both)
      expect(readFileSync(join(first.folder, path)).equals(readFileSync(join(BUILT, path))), path).toBe(true);

    const dist = join(house, "dist");
    expect(first.says).toContain("The web app is in dist/.");
    const whole = filesIn(first.folder).filter(isWhole);
    expect(filesIn(dist)).toEqual([".nojekyll", ...whole]);

    expect(buildIn(house)).toMatchObject({ status: 0, says: "" });
  });

  // Two more builds, which take their time.
  if (!process.env["REPRISE_LONG"]) return;
  it("is made again when something changes", { timeout: 180_000 }, () => {
    const house = newHouse(onTestFinished);
    buildIn(house);
    renameApp(house, "Reprise again");
    expect(buildIn(house)).toMatchObject({
      status: 0,
      says: expect.stringContaining("building the web app") as string,
    });
    expect(readFileSync(join(house, "apps/web/build/_app/version.json"), "utf8")).not.toBe(read("_app/version.json"));
  });
});
