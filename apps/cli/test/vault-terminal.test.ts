import { expect, test, vi } from "vitest";
import { keys, visit } from "./pty.ts";
import { freshFolder, json, run } from "./run.ts";
import { drafts, homes, linesOf, paired, relayWithLine } from "./two-homes.ts";

// Real processes on a busy machine: the time is for catching what hangs, not for measuring.
vi.setConfig({ testTimeout: 90_000 });

test("pairing shows a link and a code, waits for the other device, and says when it has come", async () => {
  const relay = await relayWithLine();
  const [one = "", two = ""] = homes(2);
  await json(["win", "saffron"], { home: one });
  await json(["win", "marzipan"], { home: two });
  const inviting = visit(["pair", "--relay", relay.line.url], { home: one });
  await inviting.sees("q or Ctrl-C leaves");
  // No colours of the terminal's own: dark on light whatever they are.
  expect(inviting.raw()).toMatch(/\u001B\[97;107m▀/);
  const link = /http:\S+#pair=[^\s\u001B]+/.exec(inviting.raw())?.[0] ?? "";
  const joining = visit(["pair", link], { home: two });
  await joining.answers("Go on?", "2");
  await joining.sees("Both journals are one now.");
  expect(await joining.ended).toMatchObject({ code: 0 });
  await inviting.sees("Your other device has come.");
  expect(await inviting.ended).toMatchObject({ code: 0 });
  expect(linesOf(one)).toEqual(linesOf(two));
});

test("the words are shown when someone says so, and three of them are asked for", async () => {
  const relay = await relayWithLine();
  const [one = ""] = homes(1);
  await paired(relay.line.url, one);
  const leaving = visit(["phrase"], { home: one });
  await leaving.answers("Go on?", "1");
  await leaving.ended;
  const { words } = await json(["phrase", "--yes"], { home: one });
  // One of them may be a word that stands there anyway, as "arrow" does.
  expect(words.filter((word: string) => !leaving.raw().includes(word)).length).toBeGreaterThan(6);
  const confirming = visit(["phrase", "--confirm"], { home: one });
  const asked: string[] = [];
  for (let i = 0; i < 3; i++) {
    await confirming.until((text) =>
      [...text.matchAll(/Word (\d+) of your twelve/g)].some(([, n]) => !asked.includes(n as string)),
    );
    const n = [
      ...confirming
        .lines()
        .join("\n")
        .matchAll(/Word (\d+) of your twelve/g),
    ]
      .map(([, one]) => one as string)
      .find((one) => !asked.includes(one)) as string;
    asked.push(n);
    confirming.press(`${words[Number(n) - 1]}${keys.enter}`);
  }
  await confirming.sees("Right.");
});

test("everything is erased only by someone who says so", async () => {
  const given = freshFolder();
  await run(["record"], { ...given, stdin: drafts("marzipan", 2) });
  const first = visit(["erase"], given);
  await first.answers("Go on?", "1");
  expect(await first.ended).toMatchObject({ code: 0 });
  expect(linesOf(given.home)).toHaveLength(2);
  const second = visit(["erase"], given);
  await second.answers("Go on?", "2");
  await second.sees("Erased.");
  expect(linesOf(given.home)).toEqual([]);
});

test("before something final there is nothing to skip, to undo or to explain; help is there, and leads back to the question", async () => {
  const given = freshFolder();
  await run(["record"], { ...given, stdin: drafts("marzipan", 2) });
  const asked = visit(["erase"], given);
  await asked.asks("Go on?");
  const foot = asked.lines().at(-1);
  expect(foot).toBe("arrows or a number · Enter · h help · q leave");
  // Keys that mean something elsewhere mean nothing here.
  asked.press("suwo");
  asked.press("h");
  await asked.answers("What would help now?", "1");
  await asked.until((text) => text.split("This erases everything").length === 3);
  await asked.answers("Go on?", "q");
  await asked.sees("Nothing was changed.");
  expect(await asked.ended).toMatchObject({ code: 0 });
  expect(linesOf(given.home)).toHaveLength(2);

  const plain = visit(["erase", "--plain"], given);
  await plain.sees("Number, h help, q to leave:");
  plain.press(`s${keys.enter}`);
  await plain.sees("That is not one of them.");
  plain.press(`2${keys.enter}`);
  await plain.sees("Erased.");
  expect(linesOf(given.home)).toEqual([]);
});

test("erasing says beforehand what it takes: all of it, or this device's part alone", async () => {
  const relay = await relayWithLine();
  const [alone = "", one = "", left = ""] = homes(3);
  for (const home of [alone, one]) await run(["record"], { home, stdin: drafts("marzipan", 2) });
  await paired(relay.line.url, one, left);
  await json(["devices", "leave", "--yes"], { home: left });
  const said = async (args: readonly string[], home: string): Promise<string> => {
    const leaving = visit(args, { home });
    await leaving.answers("Go on?", "1");
    await leaving.ended;
    return leaving.raw().replace(/\s+/g, " ");
  };
  const [mine, both, here] = [
    await said(["erase"], alone),
    await said(["erase"], one),
    await said(["erase", "--here"], one),
  ];
  // Whoever went on alone may have left copies at a relay and on other devices, and nothing here knows of them any more.
  for (const says of [mine, await said(["erase"], left)]) {
    expect(says).toContain("all 2 entries of this journal on this device. What there is of it elsewhere stays there");
    expect(says).not.toContain("No relay");
    expect(says).toContain("Without such a copy nobody can bring it back");
  }
  expect(both).toContain("on this device, and the sealed copies on the relay.");
  expect(both).toContain("Without such a copy nobody can bring it back");
  expect(here).toContain("The sealed copies on the relay stay.");
  expect(here).not.toContain("erases everything");
  expect(here).not.toContain("nobody can bring it back");
  for (const [args, home, says] of [
    [["erase"], alone, /^This erases the whole journal on this device for good\./],
    [["erase"], one, /here and on the relay\. Say so: erase --yes\.$/m],
    [["erase", "--here"], one, /leaves the sealed copies on the relay\. Say so: erase --here --yes\.$/m],
  ] as const)
    expect(await run(args, { home })).toMatchObject({ code: 2, stderr: expect.stringMatching(says) as string });
});

test("Today says once and quietly that there is no backup, where much is on record, and never on the path", async () => {
  const given = freshFolder();
  await run(["record"], { ...given, stdin: drafts("x", 20) });
  const few = visit([], given);
  await few.asks("What now?");
  expect(few.raw()).not.toContain("backup");
  few.press("q");
  await few.ended;
  await json(["win", "one more"], given);
  const many = visit([], given);
  await many.sees("There is no backup of this journal yet");
  many.press("q");
  await many.ended;
  await json(["setback", "x", "--distress", "50", "--kind", "exam"], given);
  const onPath = visit([], given);
  await onPath.asks("What now?");
  expect(onPath.raw()).not.toContain("backup");
  onPath.press("q");
  await onPath.ended;
});

test("a passphrase is typed twice and shown nowhere", async () => {
  const given = freshFolder();
  await run(["win", "x"], given);
  const backing = visit(["backup", "-o", `${given.folder}/mine.age`], given);
  await backing.sees("A passphrase for this file");
  backing.press(`vier eigene worte${keys.enter}`);
  await backing.sees("The same once more");
  backing.press(`vier eigene worte${keys.enter}`);
  await backing.sees("1 entry is in");
  expect(backing.raw()).not.toContain("eigene");
  const back = visit(["--home", `${given.folder}/other`, "restore", `${given.folder}/mine.age`], given);
  await back.sees("The twelve words, or the passphrase");
  back.press(`vier eigene worte${keys.enter}`);
  await back.sees("1 read, 1 new");
});
