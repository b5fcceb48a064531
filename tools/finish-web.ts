// What is done to the web app after Kit has built it: no inline script, a strict policy on every page, a worker that knows every file.
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join, posix, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { POLICY, policyWith } from "../apps/relay/src/policy.ts";

/** The page for addresses that nobody knows; it stands at no place, so it brings its own style and links to nothing. */
const NOT_FOUND = "404.html";
const WORKER = "service-worker.js";
const HASHED = "_app/immutable/";

/** Texts shrink; pictures and fonts are small already. */
const SHRINK = new Set([".css", ".html", ".js", ".json", ".svg", ".webmanifest"]);

const hash = (content: string | Buffer, encoding: "base64" | "hex" = "base64"): string =>
  createHash("sha256").update(content).digest(encoding);

/** A check that the build is what this file expects of Kit; if not, Kit has changed and this file has to follow. */
const holds = (what: unknown, says: string): void => {
  if (!what) throw new Error(`${says}. Kit builds otherwise now: read what it wrote, then change tools/finish-web.ts.`);
};

/** Which relay a copy of the app may ask: the one that serves it, one at another place, or none. */
export type RelayOf = "." | `https://${string}` | `http://${string}` | null;

/** Finishes a copy of the web app that Kit wrote, in a folder that is made anew. What a relay serves is shrunk as well. */
export const finishWeb = (site: string, folder: string, relay: RelayOf): void => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, folder, { recursive: true });
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const write = (path: string, content: string | Buffer): void => writeFileSync(join(folder, path), content);

  const written = filesIn(folder);
  const pages = written.filter((path) => path.endsWith(".html") && path !== NOT_FOUND);
  const styles = written.filter((path) => path.endsWith(".css")).map(read);
  // The face in which the app speaks is needed by the first words: fetched with the page, and after the code that writes them.
  const face = written.find((path) => styles.length > 0 && /\/hanken-grotesk[^/]*\.woff2$/.test(path));

  const early = fetchingEarly(read("index.html"), read);
  const starts = new Map<string, string>();
  for (const path of pages) {
    const page = startOutside(read(path), rootFrom(path));
    const start = `${early}${page.start}`;
    const name = `${HASHED}boot.${hash(start, "hex").slice(0, 8)}.js`;
    starts.set(name, start);
    write(path, pageWith(page.html, rootFrom(path), name, face, relay));
  }
  holds(starts.size <= 1, "Two pages start in two ways");
  for (const [name, start] of starts) write(name, start);

  if (written.includes(NOT_FOUND)) {
    const page = read(NOT_FOUND);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    const policy = `default-src 'none'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`;
    write(NOT_FOUND, withPolicy(page, policy));
  }

  if (written.includes(WORKER)) write(WORKER, workerThatKnows(read(WORKER), keptBy(folder)));

  if (relay !== ".") return;
  for (const path of filesIn(folder)) {
    if (!SHRINK.has(extname(path))) continue;
    const whole = readFileSync(join(folder, path));
    const brotli = brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    const gzip = gzipSync(whole, { level: 9 });
    if (brotli.length < whole.length) write(`${path}.br`, brotli);
    if (gzip.length < whole.length) write(`${path}.gz`, gzip);
  }
};

/** Every file in a folder and its folders, by its path with slashes, in an order that no machine changes. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted((one, other) => (one < other ? -1 : 1));

/** The way from a page to the folder of the app: "." or "..", or "../..". */
const rootFrom = (path: string): string => posix.relative(posix.dirname(path), ".") || ".";

/** A page without the script that Kit put into it, and that script as it reads beside the app's other code, the same for all pages. */
const startOutside = (html: string, root: string): { readonly html: string; readonly start: string } => {
  const [whole, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  holds(whole !== undefined, "A page has no script that starts it");
  const base = `new URL(${JSON.stringify(root)}, location).pathname.slice(0, -1)`;
  holds(
    script.includes(base) && script.includes(`"${root}/${HASHED}`),
    "The script that starts a page looks different",
  );
  const start = script
    .replace(base, `new URL("../..", document.currentScript.src).pathname.slice(0, -1)`)
    .replaceAll(`"${root}/${HASHED}`, '"./')
    .replace(/^\t+/gm, (tabs) => tabs.slice(4))
    .trim();
  holds(!start.includes(HASHED), "The script that starts a page names files in another way");
  return { html: html.replace(whole as string, "%start%"), start: `${start}\n` };
};

/** The sign that this browser keeps a journal (packages/stores/src/browser/persistence.ts). */
const SIGN = "reprise:reprise";

/**
 * What is asked for before anything else where a journal is kept: the code that the first screen would ask for only once it runs
 * itself, a round and a half later on a slow line. Who has no journal waits for the first screen alone.
 */
const fetchingEarly = (index: string, read: (path: string) => string): string => {
  const named = [...index.matchAll(/<link href="\.\/([^"]+\.js)" rel="modulepreload">/g)].map(
    ([, path]) => path as string,
  );
  // Kit's own entries name every page; what the first screen itself goes on with stands in its chunk.
  const later = named
    .filter((path) => path.startsWith(`${HASHED}chunks/`))
    .flatMap((path) => {
      const [, list] = /\bm\.f=(\[[^\]]*\])/.exec(read(path)) ?? [];
      const files = JSON.parse(list ?? "[]") as readonly string[];
      return files.map((file) => posix.join(posix.dirname(path), file)).filter((file) => !named.includes(file));
    });
  holds(later.length > 0, "The first screen names no code that comes after it");
  const files = later.map((file) => posix.relative(HASHED, file));
  return [
    "try {",
    `\tif (localStorage.getItem(${JSON.stringify(SIGN)}) !== null)`,
    `\t\tfor (const file of ${JSON.stringify(files)}) {`,
    '\t\t\tconst link = document.createElement("link");',
    "\t\t\tlink.href = new URL(file, document.currentScript.src).href;",
    '\t\t\tlink.rel = file.endsWith(".js") ? "modulepreload" : "preload";',
    '\t\t\tif (link.rel === "preload") link.as = "style";',
    "\t\t\tdocument.head.append(link);",
    "\t\t}",
    "} catch {",
    "\t// A browser that keeps no signs fetches it a little later.",
    "}",
    "",
  ].join("\n");
};

const pageWith = (html: string, root: string, start: string, face: string | undefined, relay: RelayOf): string => {
  const preload = face
    ? `  <link rel="preload" href="${root}/${face}" as="font" type="font/woff2" crossorigin />\n  `
    : "";
  const policy = relay === null || relay === "." ? POLICY : policyWith(relay);
  const page = withPolicy(html, policy)
    .replace("%start%", `<script src="${root}/${start}"></script>`)
    .replace("</head>", `${preload}${relay === null ? "" : signOf(relay)}</head>`);
  holds(!/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/i.test(page), "A page has script or style in it");
  return page;
};

/** How a page names its relay (apps/web/src/visit/relay-here.ts); without it the app asks nobody. */
const signOf = (relay: string): string => `  <meta name="reprise-relay" content="${relay}" />\n  `;

/** A page that says first of all what it may load. */
const withPolicy = (html: string, policy: string): string => {
  holds(html.includes("<head>"), "A page has no head");
  return html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
};

/** What a device keeps: the address of every file, the app's folder taken as its beginning, and the hash of what it holds. */
const keptBy = (folder: string): readonly (readonly [string, string])[] =>
  filesIn(folder)
    .filter((path) => path !== WORKER && !path.endsWith(".nojekyll"))
    .map((path) => [
      path === NOT_FOUND ? path : path.replace(/(^|\/)index\.html$/, "$1"),
      `sha256-${hash(readFileSync(join(folder, path)))}`,
    ]);

const workerThatKnows = (worker: string, files: ReturnType<typeof keptBy>): string => {
  const parts = worker.split(/\b__BUILD__\b/);
  holds(parts.length === 2, "The worker does not ask once for __BUILD__");
  const version = hash(JSON.stringify(files), "hex").slice(0, 16);
  return parts.join(JSON.stringify({ version, files }));
};

// `node tools/finish-web.ts SITE FOLDER [RELAY]`, as tools/build-web.mjs asks for it.
if (import.meta.main) {
  const [site, folder, relay] = process.argv.slice(2);
  if (site === undefined || folder === undefined)
    throw new Error("Name the folder that Kit wrote, and the finished one.");
  finishWeb(site, folder, (relay ?? null) as RelayOf);
}
