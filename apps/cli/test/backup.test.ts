import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freshFolder, json, run } from "./run.ts";
import { drafts, homes, linesOf, paired, relayWithLine } from "./two-homes.ts";

const passphrase = { REPRISE_PASSPHRASE: "vier eigene wörter" };

describe("a backup", () => {
  let over: () => void;
  /** A home with one entry, and files beside it: its backup, half of that, and something else. */
  const { folder, home } = freshFolder((then) => (over = then));
  beforeAll(async () => {
    await run(["win", "x"], { home });
    await run(["backup", "-o", join(folder, "good.age")], { home, env: passphrase });
    writeFileSync(join(folder, "half.age"), readFileSync(join(folder, "good.age")).subarray(0, -20));
    writeFileSync(join(folder, "plain.jsonl"), "{}\n");
  });
  afterAll(() => over());

  it("with a passphrase is one sealed file, and comes back on an empty device, once", async () => {
    const { folder } = freshFolder();
    const [one = "", two = ""] = homes(2);
    await run(["record"], { home: one, stdin: drafts("marzipan", 30) });
    const file = join(folder, "mine.age");
    expect(await json(["backup", "-o", file], { home: one, env: passphrase })).toEqual({
      written: file,
      entries: 30,
      opensWith: "passphrase",
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "latin1")).toMatch(/^age-encryption\.org\/v1\n/);
    expect(readFileSync(file, "latin1")).not.toContain("marzipan");
    const back = await json(["restore", file], { home: two, env: passphrase });
    expect(back).toEqual({ read: 30, recorded: 30, known: 0, skipped: [] });
    expect(linesOf(two)).toEqual(linesOf(one));
    expect(await json(["restore", file], { home: two, env: passphrase })).toMatchObject({ recorded: 0, known: 30 });
    const { checks } = await json(["doctor", "--now", "2099-01-01T00:00:00Z"], { home: one });
    expect(checks.find(({ name }: { name: string }) => name === "backup")).toMatchObject({ ok: false });
  });

  it("opens with the twelve words of a journal that is paired, and those bring it back from the relay, too", async () => {
    const relay = await relayWithLine();
    const { folder } = freshFolder();
    const [one = "", two = "", three = ""] = homes(3);
    await run(["record"], { home: one, stdin: drafts("marzipan", 3) });
    await paired(relay.line.url, one);
    const { words } = await json(["phrase", "--yes"], { home: one });
    const typed = words.map((word: string, i: number) => `${i + 1}. ${word.toUpperCase()}`).join("\n");
    const file = join(folder, "mine.age");
    const given = join(folder, "given.age");
    // What a program hands over wins: it cannot have seen the words.
    expect(await json(["backup", "-o", given], { home: one, env: passphrase })).toMatchObject({
      opensWith: "passphrase",
    });
    expect(await json(["backup", "-o", file], { home: one })).toMatchObject({ opensWith: "words" });
    expect(await run(["restore", file], { home: two, stdin: typed })).toMatchObject({ code: 0 });
    expect(linesOf(two)).toEqual(linesOf(one));
    const pair = (stdin: string) => run(["pair", "--phrase", "--relay", relay.line.url], { home: three, stdin });
    expect(await pair("not these")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Word 1, "not"/) as string,
    });
    expect(await pair(typed)).toMatchObject({ code: 0, stdout: expect.stringContaining("3 came") as string });
    expect(linesOf(three)).toEqual(linesOf(one));
  });

  it.each([
    [["restore"], {}, "", 2, /^Say which file/],
    [["restore", "none.age"], {}, "", 1, /^That file cannot be read/],
    [["restore", "plain.jsonl"], {}, "x", 1, /^That is not a sealed backup/],
    [["restore", "good.age"], {}, "wrong words", 1, /^This does not open it/],
    [["restore", "half.age"], passphrase, "", 1, /^This backup is not whole/],
    [["backup", "-o", "x.age"], {}, "", 2, /^A backup needs a passphrase/],
    [["backup", "-o", "x.age"], { REPRISE_PASSPHRASE: "short" }, "", 1, /^A passphrase has 8 characters/],
    [["backup", "-o", "none/x.age"], passphrase, "", 1, /^That file cannot be written/],
    [["pair", "--phrase"], {}, "", 2, /^Say which relay/],
  ] as const)("%j is refused in one sentence", async (args, env, stdin, code, says) => {
    const said = await run([...args, "--json"], { home, env, stdin, cwd: folder });
    expect(said).toMatchObject({ code, stdout: "" });
    expect(said.stderr).toMatch(says);
    expect(said.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(existsSync(join(folder, "x.age"))).toBe(false);
    expect(linesOf(home)).toHaveLength(1);
  });
});
