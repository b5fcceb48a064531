import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { freshFolder, json, run, runShell } from "./run.ts";
import { drafts, expectSame, homes, linesOf, paired, relayWithLine, settle } from "./two-homes.ts";

describe("two homes and one relay", () => {
  it("become one journal by a link, and stay one", async () => {
    const relay = await relayWithLine();
    const [one = "", two = "", fresh = ""] = homes(3);
    await json(["setback", "marzipan"], { home: one });
    await json(["win", "saffron"], { home: two });
    const { vault, link } = await json(["pair", "--relay", relay.line.url, "--name", "desk"], { home: one });
    expect(vault).toMatch(/^[\w-]{27}$/);
    expect(link).toMatch(/#pair=[\w-]{23}&relay=/);
    expect(await json(["pair", link, "--name", "phone"], { home: two })).toMatchObject({ vault, received: 1, sent: 1 });
    await settle(one, two);
    expect(linesOf(one)).toEqual(linesOf(two));
    const { id } = await json(
      ["attempt", "again", "--goal", (await json(["goal", "add", "Latin"], { home: two })).id, "--result", "1"],
      { home: two },
    );
    await settle(two, one);
    const shown = (home: string) => json(["show", "--now", "2099-01-01T00:00:00Z"], { home });
    expect(await shown(one)).toEqual(await shown(two));
    await json(["redact", id], { home: one });
    await settle(one, two);
    expect(linesOf(two).find((line) => line.includes(id))).not.toContain("again");
    expect((await json(["devices"], { home: one })).map(({ name }: { name: string }) => name)).toEqual([
      "desk",
      "phone",
    ]);
    await expectSame(relay, fresh, one, two);
    const there = readFileSync(relay.file, "latin1");
    for (const word of ["marzipan", "saffron", "Latin", "desk", "phone"]) expect(there).not.toContain(word);
  });

  it("a link works once, and says so", async () => {
    const relay = await relayWithLine();
    const [one = "", two = "", three = ""] = homes(3);
    const { link } = await json(["pair", "--relay", relay.line.url], { home: one });
    await json(["pair", link], { home: two });
    expect(await run(["pair", link, "--json"], { home: three })).toEqual({
      code: 1,
      stdout: "",
      stderr: "That link was used already, or its ten minutes are over. Make a new one on your other device.\n",
    });
    expect(await run(["sync"], { home: three })).toMatchObject({ code: 1, stdout: "" });
  });

  it("taking a device off gives a new phrase; the one taken off is told, and can come back by a new link", async () => {
    const relay = await relayWithLine();
    const [one = "", two = "", fresh = ""] = homes(3);
    await json(["win", "first"], { home: one });
    await paired(relay.line.url, one, two);
    const before = (await json(["phrase", "--yes"], { home: one })).words;
    expect(await run(["devices", "remove", "--json"], { home: one })).toMatchObject({ code: 2, stdout: "" });
    await json(["devices", "remove", "--yes"], { home: one });
    const after = (await json(["phrase", "--yes"], { home: one })).words;
    expect(after).toHaveLength(12);
    expect(after).not.toEqual(before);
    await json(["win", "offline on the other"], { home: two });
    expect(await run(["sync", "--json"], { home: two })).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "Elsewhere, this journal got twelve new words, or its copies were deleted. It is kept here; add this device again to share it.\n",
    });
    const { link } = await json(["pair"], { home: one });
    await json(["pair", link], { home: two });
    await expectSame(relay, fresh, one, two);
    expect(linesOf(one)).toHaveLength(2);
  });

  it("the phrase is shown after a warning only, and confirmed by itself", async () => {
    const relay = await relayWithLine();
    const [one = ""] = homes(1);
    expect(await run(["phrase", "--yes"], { home: one })).toMatchObject({ code: 1, stdout: "" });
    await paired(relay.line.url, one);
    expect(await run(["phrase"], { home: one })).toMatchObject({ code: 2, stdout: "" });
    const { words } = await json(["phrase", "--yes"], { home: one });
    const confirm = (given: readonly string[]) =>
      run(["phrase", "--confirm", "--json"], { home: one, stdin: given.join("\n") });
    expect(JSON.parse((await confirm(words)).stdout)).toEqual({ confirmed: true });
    expect(await confirm([...words.slice(1), words[0]])).toMatchObject({ code: 1, stdout: "" });
    expect(await confirm(words.slice(1))).toMatchObject({ code: 2, stdout: "" });
  });

  it("erase takes everything, here and on the relay, and asks before", async () => {
    const relay = await relayWithLine();
    const [one = "", two = ""] = homes(2);
    await json(["win", "marzipan"], { home: one });
    await paired(relay.line.url, one, two);
    expect(await run(["erase"], { home: one })).toMatchObject({ code: 2, stdout: "" });
    await relay.stop();
    const refused = await run(["erase", "--yes"], { home: one });
    expect(refused).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("Nothing was erased here") as string,
    });
    await relay.start();
    expect(linesOf(one)).toHaveLength(1);
    expect(await json(["erase", "--yes"], { home: one })).toEqual({ erased: 1, relay: true });
    expect(linesOf(one)).toEqual([]);
    expect(await run(["sync"], { home: two })).toMatchObject({ code: 1 });
    expect(linesOf(two)).toHaveLength(1);
    // A vault that is known to be deleted is asked for all the same, and left.
    expect(await json(["erase", "--yes"], { home: two })).toEqual({ erased: 1, relay: true });
    expect(linesOf(two)).toEqual([]);
  });

  it("erase leaves everything where something else answers in the place of the relay", async () => {
    const relay = await relayWithLine();
    const [one = ""] = homes(1);
    await json(["win", "marzipan"], { home: one });
    await paired(relay.line.url, one);
    const other = createServer((_, answered) => answered.writeHead(410).end("<html>gone</html>"));
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    onTestFinished(() => void other.close());
    relay.line.lead(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
    expect(await run(["sync"], { home: one })).toMatchObject({ code: 1 });
    expect(await run(["erase", "--yes"], { home: one })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Nothing was erased here: What answered is not a relay/) as string,
    });
    expect(linesOf(one)).toHaveLength(1);
    await relay.start();
    expect(await json(["erase", "--yes"], { home: one })).toEqual({ erased: 1, relay: true });
  });

  it("a relay that takes new journals by a code gives a new phrase with it, and without it all stays as it was", async () => {
    const relay = await relayWithLine({ invite: "come in" });
    const [one = "", two = ""] = homes(2);
    const code = ["--invite", "come in"];
    await json(["win", "marzipan"], { home: one });
    await json(["pair", "--relay", relay.line.url, ...code], { home: one });
    const before = (await json(["phrase", "--yes"], { home: one })).words;
    expect(await run(["devices", "remove", "--yes"], { home: one })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^This relay takes new journals by invitation only\./) as string,
    });
    expect(await run(["sync"], { home: one })).toMatchObject({ code: 0 });
    expect((await json(["phrase", "--yes"], { home: one })).words).toEqual(before);
    expect(await run(["devices", "remove", "--yes", ...code], { home: one })).toMatchObject({ code: 0 });
    expect((await json(["phrase", "--yes"], { home: one })).words).not.toEqual(before);
    const { link } = await json(["pair"], { home: one, env: { REPRISE_INVITE: "come in" } });
    await json(["pair", link], { home: two });
    expect(linesOf(two)).toEqual(linesOf(one));
  });

  it("doctor looks at the relay, the step, what was found, and the backup", async () => {
    const relay = await relayWithLine();
    const [one = ""] = homes(1);
    const named = async () =>
      Object.fromEntries(
        (await json(["doctor"], { home: one })).checks.map(
          ({ name, ok, says }: { name: string; ok: boolean; says: string }) => [name, [ok, says]],
        ),
      );
    expect((await named())["relay"]).toEqual([true, "This journal is on this device only."]);
    await run(["record"], { home: one, stdin: drafts("many", 21) });
    await paired(relay.line.url, one);
    const fine = await named();
    expect(fine).toMatchObject({
      relay: [true, `The relay at ${relay.line.url} answers.`],
      step: [true, expect.any(String)],
    });
    expect(fine["backup"]).toEqual([false, "No backup was made yet. Make one with reprise backup."]);
    await relay.stop();
    expect(await named()).toMatchObject({
      relay: [false, expect.stringContaining("cannot be reached")],
      step: [false, expect.any(String)],
    });
  });
});

describe("clocks", () => {
  it("that run ahead or behind change nothing of what is shared", async () => {
    const relay = await relayWithLine();
    const [one = "", two = "", fresh = ""] = homes(3);
    await paired(relay.line.url, one, two);
    for (const [i, now] of [
      "2031-01-01T00:00:00Z",
      "2027-05-01T00:00:00Z",
      "2099-01-01T00:00:00Z",
      "1999-01-01T00:00:00Z",
    ].entries()) {
      const home = i % 2 ? one : two;
      await run(["--now", now, "record"], { home, stdin: drafts(now, 2) });
      await json(["--now", now, "sync"], { home });
    }
    expect(await expectSame(relay, fresh, one, two)).toHaveLength(8);
  });
});

describe("two programs and one store", () => {
  it("that sync at once send everything once", async () => {
    const relay = await relayWithLine();
    const [one = "", two = "", fresh = ""] = homes(3);
    await paired(relay.line.url, one, two);
    await run(["record"], { home: one, stdin: drafts("many", 900) });
    await run(["record"], { home: two, stdin: drafts("other", 300) });
    const both = await Promise.all(
      Array.from({ length: 4 }, (_, i) => run(["sync", "--json"], { home: i < 3 ? one : two })),
    );
    expect(both.map(({ code, stderr }) => [code, stderr])).toEqual(both.map(() => [0, ""]));
    expect(await expectSame(relay, fresh, one, two)).toHaveLength(1_200);
  });

  it("of which one erases while the other syncs bring nothing back", async () => {
    const relay = await relayWithLine();
    const [one = "", two = "", fresh = ""] = homes(3);
    const { id } = await json(["setback", "marzipan"], { home: one });
    await paired(relay.line.url, one, two);
    await Promise.all([
      json(["redact", id], { home: one }),
      run(["sync"], { home: one }),
      run(["sync"], { home: two }),
    ]);
    expect((await expectSame(relay, fresh, one, two)).join()).not.toContain("marzipan");
  });
});

describe("a relay that came back from an older copy", () => {
  it("is said, gets back what it lost, and no journal loses anything", async () => {
    const relay = await relayWithLine();
    const [one = "", two = "", fresh = ""] = homes(3);
    await run(["record"], { home: one, stdin: drafts("before", 30) });
    await paired(relay.line.url, one, two);
    await relay.stop();
    const { folder } = freshFolder();
    relay.copy(join(folder, "old"));
    await relay.start();
    await run(["record"], { home: one, stdin: drafts("after", 30) });
    await run(["record"], { home: two, stdin: drafts("there", 30) });
    await settle(one, two);
    await relay.stop();
    relay.putBack(join(folder, "old"));
    await relay.start();
    const said = await Promise.all([one, two].map(async (home) => (await json(["sync"], { home })).findings));
    expect(said.flat()).toContainEqual(expect.stringMatching(/^The relay came back from an older copy\./));
    for (const home of [one, two]) await json(["doctor", "--settle"], { home });
    expect(await expectSame(relay, fresh, one, two)).toHaveLength(90);
  });
});

describe("help for pairing", () => {
  it.each([
    [["pair"], 2, /^Say where the sealed copies are kept/],
    [["pair", "--relay", "ftp://x"], 1, /^A relay's address looks like/],
    [["pair", "--relay", "http://relay.example.org"], 1, /https/],
    [["pair", "--relay", "http://127.0.0.1:1"], 1, /^The relay cannot be reached/],
    [["pair", "https://x.example/#nothing"], 1, /^That is not a link for pairing/],
    [["pair", "a", "--relay", "b"], 2, /^Give a link or a relay/],
    [["sync"], 1, /^This journal is on this machine only/],
    [["devices"], 1, /^This journal is on this machine only/],
    [["devices", "fly"], 2, /^devices takes one of/],
    [["devices", "rename"], 2, /^Say the name/],
  ] as const)(
    "%j is refused in one sentence",
    async (args, code, says) => {
      const { home } = freshFolder();
      const said = await run([...args, "--json"], { home });
      expect(said).toMatchObject({ code, stdout: "" });
      expect(said.stderr).toMatch(says);
      expect(said.stderr.trimEnd().split("\n")).toHaveLength(1);
    },
    60_000,
  );

  it("a link on standard output alone can be handed on", async () => {
    const relay = await relayWithLine();
    const { folder } = freshFolder();
    const done = await runShell(
      'sh "$0" --home a win x && sh "$0" --home b pair "$(sh "$0" --home a pair --relay "$URL" --json | sed \'s/.*"link":"//; s/".*//\')"',
      [],
      { home: join(folder, "home"), cwd: folder, env: { URL: relay.line.url } },
    );
    expect(done).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("Both journals are one now. 1 came, 0 were sent.") as string,
    });
  });
});
