// Everything that must hold before a change lands: types, lint, directions, then every test. Ends with "N passed, N failed".
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, "node_modules", ".bin");
const long = process.argv.includes("--long");
const scratch = mkdtempSync(join(tmpdir(), "reprise-check-"));
const results = join(scratch, "results.json");
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
  NO_COLOR: "1",
  NODE_OPTIONS: "--disable-warning=ExperimentalWarning",
  ...(long ? { REPRISE_LONG: "1" } : {}),
};

/** What stands for one thing that holds or does not. */
const steps = [
  ["web app built", "node", ["tools/build-web.mjs"]],
  ["types: engine (ES2023 alone)", "tsc", ["-p", "packages/engine"]],
  ["types: everything", "tsc", ["-p", "."]],
  ["types: the store in browsers", "tsc", ["-p", "packages/stores/src/browser"]],
  ["types: its tests, which stand on both sides", "tsc", ["-p", "packages/stores/test/browser"]],
  [
    "types: web app",
    "svelte-check",
    ["--workspace", "apps/web", "--tsconfig", "./tsconfig.json", "--fail-on-warnings"],
  ],
  ["types: its worker", "tsc", ["-p", "apps/web/tsconfig.service-worker.json"]],
  ["types: its tests", "tsc", ["-p", "apps/web/test"]],
  ["types: what tools put into a page", "tsc", ["-p", "tools/page"]],
  ["lint", "eslint", [".", "--max-warnings", "0"]],
  ["format", "prettier", ["--check", "--log-level", "warn", "."]],
  [
    "directions",
    "depcruise",
    ["packages", "apps", "bench", "--config", ".dependency-cruiser.mjs", "--output-type", "err"],
  ],
  ["weight of the first screen", "size-limit", []],
  ["browsers are here", "node", ["tools/browsers.ts"]],
  ["PostgreSQL is here", "node", ["tools/postgres.ts"]],
];

let passed = 0;
let failed = 0;
/** Runs one step and tells how it went. What it says comes as it is said, or, beside other steps, in one piece. */
const run = (name, command, args, stdio = "inherit") =>
  new Promise((done) => {
    const begun = Date.now();
    const child = spawn(join(bin, command), args, { cwd: root, env, stdio: ["ignore", stdio, stdio] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => said.push(part));
    const over = (isOk, trouble = "") => {
      process.stdout.write(Buffer.concat(said));
      console.log(`${trouble}${isOk ? "ok  " : "FAIL"}  ${name}  ${((Date.now() - begun) / 1000).toFixed(1)} s`);
      done(isOk);
    };
    child.on("error", ({ message }) => over(false, `${message}\n`));
    child.on("close", (code) => over(code === 0));
  });

// The build comes first, since others look at what it made; then two at a time.
const [first, ...others] = steps;
const lane = async () => {
  for (let step = others.shift(); step; step = others.shift()) count(await run(...step, "pipe"));
};
const count = (isOk) => void (isOk ? passed++ : failed++);
count(await run(...first));
await Promise.all([lane(), lane()]);

const tested = await run("tests", "vitest", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}`,
]);
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
    readFileSync(results, "utf8"),
  );
  passed += numPassedTests;
  failed += numFailedTests;
  if (numPendingTests > 0) {
    console.log(`${numPendingTests} tests were skipped; a test that is skipped is a test that failed.`);
    failed += numPendingTests;
  }
  if (!tested && numFailedTests === 0) failed += Math.max(1, numFailedTestSuites);
} else failed++;
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
