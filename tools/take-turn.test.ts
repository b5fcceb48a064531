import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

const takeTurn = join(import.meta.dirname, "take-turn.mjs");
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), "reprise-turn-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};
const script = (lock: string, log: string): string => `
  import { appendFileSync } from "node:fs";
  import { takeTurn } from ${JSON.stringify(takeTurn)};
  takeTurn(${JSON.stringify(lock)}, "waiting");
  appendFileSync(${JSON.stringify(log)}, "begins ");
  await new Promise((done) => setImmediate(done));
  appendFileSync(${JSON.stringify(log)}, "ends ");`;

it("commands that ask for a turn at once have it one after another", async () => {
  const at = folder();
  const [lock, log] = [join(at, "lock"), join(at, "log")];
  const codes = await Promise.all(
    Array.from({ length: 6 }, () => {
      const child = spawn(process.execPath, ["--input-type=module", "--eval", script(lock, log)]);
      return new Promise((done) => child.on("close", done));
    }),
  );
  expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
  expect(readFileSync(log, "utf8")).toBe("begins ends ".repeat(6));
});

it("a command that died holds nobody up", () => {
  const at = folder();
  const [lock, log] = [join(at, "lock"), join(at, "log")];
  const dead = spawnSync(process.execPath, ["--eval", "0"]).pid;
  writeFileSync(lock, `${dead}\n`);
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script(lock, log)], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(readFileSync(log, "utf8")).toBe("begins ends ");
});
