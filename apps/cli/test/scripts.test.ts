import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freshFolder } from "./run.ts";
import { readScript, runScript } from "./script.ts";

const folder = join(import.meta.dirname, "scripts");

test.concurrent.for(readdirSync(folder).filter((name) => name.endsWith(".txt")))(
  "%s runs as it is written",
  { timeout: 180_000 },
  async (name, { onTestFinished }) => {
    const script = readScript(readFileSync(join(folder, name), "utf8"));
    expect(script.steps.length).toBeGreaterThan(0);
    await runScript(script, freshFolder(onTestFinished).folder);
  },
);
