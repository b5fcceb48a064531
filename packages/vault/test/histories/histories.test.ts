import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { kinds } from "@reprise/engine";
import type { VaultStore } from "@reprise/stores";
import { openNodeStore } from "@reprise/stores/node";
import { anyHistory, type History } from "./history.ts";
import { play } from "./world.ts";

const LONG = process.env["REPRISE_LONG"] !== undefined;
const found = join(import.meta.dirname, "found");

describe("a vault on several devices", () => {
  it(
    "holds what it promises, whatever is lost, doubled, late, killed or put back",
    { timeout: 3_600_000 },
    async () => {
      const numRuns = Number(process.env["HISTORIES"] ?? (LONG ? 10_000 : 300));
      await fc.assert(
        fc.asyncProperty(anyHistory, async (history) => {
          expect(await play(history)).toEqual([]);
        }),
        {
          numRuns,
          endOnFailure: process.env["SHRINK"] === undefined,
          ...(process.env["SEED"] && { seed: Number(process.env["SEED"]) }),
        },
      );
    },
  );

  it("holds it on journals in SQLite as well", async () => {
    const folder = mkdtempSync(join(tmpdir(), "reprise-histories-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [place, history] of fc.sample(anyHistory, { numRuns: LONG ? 300 : 30, seed: 5 }).entries()) {
      const stores: VaultStore[] = [];
      const kept = (device: number): VaultStore => {
        const opened = openNodeStore(join(folder, `${place}`, `${device}`), kinds);
        if (!opened.ok) throw new Error(opened.problem.says);
        stores.push(opened.value);
        return opened.value;
      };
      expect(await play(history, { kept })).toEqual([]);
      for (const store of stores) await store.close();
    }
  });

  it.each(readdirSync(found))("still holds it in a history in which it once did not: %s", async (name) => {
    expect(await play(JSON.parse(readFileSync(join(found, name), "utf8")) as History)).toEqual([]);
  });
});
