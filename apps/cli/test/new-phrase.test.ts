import { readdirSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { freshFolder, json, run } from "./run.ts";
import { homes, linesOf, paired, relayWithLine } from "./two-homes.ts";

// Real processes on a busy machine: the time is for catching what hangs, not for measuring.
vi.setConfig({ testTimeout: 90_000 });

describe("a new phrase that was begun and is not there yet", () => {
  it("keeps the old words from being shown, sealed with or handed on, until a sync has brought it to its end", async () => {
    const relay = await relayWithLine();
    const [one = "", two = ""] = homes(2);
    await json(["win", "first"], { home: one });
    await paired(relay.line.url, one);
    const { words } = await json(["phrase", "--yes"], { home: one });
    await relay.stop();
    const begun = "A new phrase was begun and is not there yet; sync goes on with it.";
    expect(await run(["devices", "remove", "--yes"], { home: one })).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(new RegExp(`^The relay cannot be reached\\..* ${begun}\n$`)) as string,
    });
    const onItsWay = "The journal is on its way to its new words. The next sync goes on with it.";
    expect((await run(["devices"], { home: one })).stdout).toContain(onItsWay);
    await relay.start();

    const { folder } = freshFolder();
    const stdin = words.join(" ");
    for (const args of [["pair"], ["pair", "--relay", relay.line.url], ["phrase", "--yes"], ["phrase", "--confirm"]])
      expect([args, await run([...args, "--json"], { home: one, stdin })]).toEqual([
        args,
        { code: 1, stdout: "", stderr: "A new phrase was begun and is not there yet. Run sync first.\n" },
      ]);
    expect(await run(["backup", "--json"], { home: one, cwd: folder })).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "A new phrase was begun and is not there yet. Run sync first, or give a passphrase: backup --passphrase.\n",
    });
    expect(readdirSync(folder)).toEqual([]);
    // A passphrase of one's own has nothing to do with either.
    const own = { home: one, cwd: folder, env: { REPRISE_PASSPHRASE: "four words of mine" } };
    expect(await json(["backup", "-o", "mine.age"], own)).toMatchObject({ opensWith: "passphrase" });

    await json(["sync"], { home: one });
    expect((await json(["phrase", "--yes"], { home: one })).words).not.toEqual(words);
    const { link } = await json(["pair"], { home: one });
    await json(["pair", link], { home: two });
    expect(linesOf(two)).toEqual(linesOf(one));
  });
});
