import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { canMount, mountSmall, tried, unmount } from "../../../test/disk.ts";
import { strace } from "../../../tools/strace.ts";
import { ended, environment, freshFolder, json, REPRISE, run } from "./run.ts";
import {
  drafts,
  expectSame,
  homes,
  journalOf,
  linesOf,
  paired,
  relayWithLine,
  settle,
  wholeness,
} from "./two-homes.ts";

/** A disk that is soon full, in kilobytes. */
const SIZE = 3072;

/** Refused in one sentence that says what to do, and nothing else. */
const sentence = { code: 1, stdout: "", stderr: expect.stringMatching(/^[^\n]+nothing was lost\.\n$/) as string };

describe("a full disk under the journal", () => {
  if (!tried(canMount, "A real full disk was not tried: nobody may mount one here without being root.")) return;
  it("is said in one sentence; what was fetched before is kept, and the next sync goes on where there is room", async () => {
    const relay = await relayWithLine();
    const { folder } = freshFolder();
    mkdirSync(join(folder, "disk"));
    expect(mountSmall(join(folder, "disk"), SIZE)).toBe(true);
    onTestFinished(() => unmount(join(folder, "disk")));
    const [small, large, fresh] = [join(folder, "disk", "home"), join(folder, "large"), join(folder, "fresh")];
    await json(["win", "before"], { home: small });
    await paired(relay.line.url, small, large);
    const ballast = join(folder, "disk", "ballast");
    const long = JSON.stringify({ type: "attempts/win-noted", body: { what: "a".repeat(9_000), from: "noted" } });
    await run(["record"], { home: large, stdin: `${long}\n`.repeat(120) });
    await settle(large);
    writeFileSync(ballast, randomBytes(2_400 * 1024));
    const env = { NODE_DISABLE_COMPILE_CACHE: "1" };
    for (let i = 0; i < 2; i++) {
      expect(await run(["sync", "--json"], { home: small, env })).toEqual(sentence);
      expect(wholeness(journalOf(small))).toBe("ok");
    }
    expect(linesOf(small).some((line) => line.includes("before"))).toBe(true);
    unlinkSync(ballast);
    expect(await expectSame(relay, fresh, small, large)).toHaveLength(121);
  });
});

describe("a disk that does not take what it was given", () => {
  if (!tried(process.platform === "linux", "Calls to the system that fail were not tried: there is no strace here."))
    return;
  const failures = [
    ["fsync,fdatasync", "EIO", "3..6"],
    ["pwrite64", "ENOSPC", "20..40"],
    ["fsync,fdatasync", "EIO", "1..3"],
    ["pwrite64", "EIO", "8..12"],
  ] as const;
  it.each(process.env["REPRISE_LONG"] ? failures : failures.slice(0, 1))(
    "(%s says %s at %s) is said in one sentence, and nothing is lost or double after it",
    async (calls, error, when) => {
      const relay = await relayWithLine();
      const [one = "", two = "", fresh = ""] = homes(3);
      const { folder } = freshFolder();
      await paired(relay.line.url, one, two);
      await run(["record"], { home: one, stdin: drafts("one", 40) });
      await run(["record"], { home: two, stdin: drafts("two", 40) });
      await settle(two);
      const failing = [
        "-f",
        "-qq",
        "-o",
        join(folder, "calls"),
        "-e",
        `trace=${calls}`,
        "-e",
        `inject=${calls}:error=${error}:when=${when}`,
      ];
      const child = spawn(strace(), [...failing, "sh", REPRISE, "sync", "--json"], {
        env: environment({ home: one, env: { NODE_DISABLE_COMPILE_CACHE: "1" } }),
        cwd: "/",
      });
      expect(await ended(child, "")).toEqual(sentence);
      expect(wholeness(journalOf(one))).toBe("ok");
      expect(await expectSame(relay, fresh, one, two)).toHaveLength(80);
    },
  );
});
