import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test, vi } from "vitest";
import { ended, freshFolder, json, run, runShell, startReprise } from "./run.ts";

// Real processes on a busy machine: the time is for catching what hangs, not for measuring.
vi.setConfig({ testTimeout: 60_000 });

const journal = (home: string): string => join(home, "journal.sqlite");
const mode = (path: string): number => statSync(path).mode & 0o777;
const isWhole = (home: string): boolean => query(home, "PRAGMA integrity_check")[0]?.["integrity_check"] === "ok";
const query = (home: string, sql: string) => {
  const db = new DatabaseSync(journal(home), { readOnly: true });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
};
const count = (home: string): number => Number(query(home, "SELECT count(*) AS n FROM entries")[0]?.["n"]);

/** Refused in one sentence that says what to do, and nothing else. */
const sentence = (says: RegExp) => ({ code: 1, stdout: "", stderr: expect.stringMatching(says) as string });

describe("a store of one's own", () => {
  test("the folder is 0700 and every file in it 0600, whatever the umask", async () => {
    const { home } = freshFolder();
    const made = await runShell('umask 0; exec sh "$0" win "first"', [], { home });
    expect(made).toMatchObject({ code: 0 });
    expect(mode(home)).toBe(0o700);
    // While the store is open its log lies beside it.
    const writing = startReprise(["record"], { home });
    writing.stdin?.write('{"type":"attempts/win-noted","body":{"what":"second","from":"noted"}}\n');
    await expect.poll(() => count(home), { timeout: 15_000 }).toBe(2);
    const files = readdirSync(home);
    expect(files).toContain("journal.sqlite-wal");
    expect(files.map((name) => mode(join(home, name)))).toEqual(files.map(() => 0o600));
    expect((await ended(writing, "")).code).toBe(0);
  });

  test("doctor says so when others can read the folder, and says nothing is wrong when nothing is", async () => {
    const { home } = freshFolder();
    expect(await json(["doctor"], { home })).toMatchObject({ ok: true });
    chmodSync(home, 0o755);
    const { ok, checks } = await json(["doctor"], { home });
    expect(ok).toBe(false);
    expect(checks.find(({ name }: { name: string }) => name === "private")).toMatchObject({ ok: false });
  });

  test("a copied folder gets a device of its own", async () => {
    const { folder, home } = freshFolder();
    await run(["win", "here"], { home });
    await runShell('cp -a home copy; sh "$0" --home copy win there; sh "$0" win again', [], { home, cwd: folder });
    const device = (at: string) => query(at, "SELECT value FROM facts WHERE name = 'device'")[0]?.["value"];
    expect(device(home)).not.toBe(device(join(folder, "copy")));
  });
});

describe("what is written out", () => {
  test("goes where a link leads and through a pipe, and takes nothing that stood beside it", async () => {
    const { folder, home } = freshFolder();
    await run(["win", "here"], { home });
    const script =
      'mkdir a; echo before > a/real; ln -s a/real link; echo mine > a/real.part; mkfifo pipe; cat pipe > read & sh "$0" export -o link; sh "$0" export -o pipe; wait; ls a; [ -h link ] && [ -p pipe ] && echo as they were';
    const { code, stdout } = await runShell(script, [], { home, cwd: folder });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "1 entry written.\n1 entry written.\nreal\nreal.part\nas they were\n",
    });
    const text = readFileSync(join(folder, "a", "real"), "utf8");
    expect(text).toContain("attempts/win-noted");
    expect(readFileSync(join(folder, "read"), "utf8")).toBe(text);
    expect(readFileSync(join(folder, "a", "real.part"), "utf8")).toBe("mine\n");
  });

  test("where it cannot go is said in one sentence, and what was recorded is kept", async () => {
    const { home } = freshFolder();
    for (const args of [["win", "here"], ["export"], ["show", "--json"]])
      expect(await runShell('exec sh "$0" "$@" > /dev/full', args, { home })).toEqual(
        sentence(/^What this said could not be written out\. What was recorded is kept\.\n$/),
      );
    expect(await json(["show"], { home })).toMatchObject({ wins: 1 });
  });
});

describe("a store that cannot be written is refused in one sentence", () => {
  test("where the folder is a file, or cannot be made", async () => {
    const { folder } = freshFolder();
    writeFileSync(join(folder, "file"), "");
    mkdirSync(join(folder, "taken", "journal.sqlite"), { recursive: true });
    const homes = ["file", "file/below", "taken", "x".repeat(300)].map((name) => join(folder, name));
    const calls = [...homes, "/proc/reprise", "/dev/null"].map((home) => run(["setback", "x", "--json"], { home }));
    for (const said of await Promise.all(calls)) expect(said).toEqual(sentence(/^The journal[^\n]+--home\.\n$/));
  });

  test("where it is read-only", async () => {
    const { folder, home } = freshFolder();
    await run(["win", "before"], { home });
    chmodSync(folder, 0o755);
    chmodSync(home, 0o555);
    chmodSync(journal(home), 0o444);
    // Root may write anywhere; so this one call is nobody's.
    const drop = process.getuid?.() === 0 ? "exec setpriv --reuid 65534 --regid 65534 --clear-groups" : "exec";
    const said = await runShell(`${drop} sh "$0" setback x --json`, [], { home });
    chmodSync(home, 0o700);
    expect(said).toEqual(sentence(/^The journal[^\n]+--home\.\n$/));
    expect(count(home)).toBe(1);
  });

  test(
    "where another program holds it for longer than five seconds; reading goes on",
    { timeout: 30_000 },
    async () => {
      const { home } = freshFolder();
      await run(["win", "before"], { home });
      const other = new DatabaseSync(journal(home));
      other.exec("BEGIN IMMEDIATE");
      const begun = performance.now();
      const [wrote, read] = await Promise.all([
        run(["setback", "x", "--json"], { home }),
        run(["show", "--json"], { home }),
      ]);
      const waited = performance.now() - begun;
      other.exec("ROLLBACK");
      other.close();
      expect(wrote).toEqual(sentence(/^Another program is holding the journal\. [^\n]+\n$/));
      expect(waited).toBeGreaterThan(4_900);
      expect(read).toMatchObject({ code: 0, stderr: "" });
      expect(count(home)).toBe(1);
    },
  );

  test("a lock that is let go within five seconds is waited for", async () => {
    const { home } = freshFolder();
    await run(["win", "before"], { home });
    const other = new DatabaseSync(journal(home));
    other.exec("BEGIN IMMEDIATE");
    const writing = startReprise(["record"], { home });
    const done = ended(writing, '{"type":"attempts/win-noted","body":{"what":"second","from":"noted"}}\n');
    // Another process that was started after it has been and gone: by then it waits.
    expect(await run(["show"], { home })).toMatchObject({ code: 0 });
    other.exec("COMMIT");
    other.close();
    expect((await done).code).toBe(0);
    expect(count(home)).toBe(2);
  });

  test("where the disk is full; what was kept before stays whole", async () => {
    const { home } = freshFolder();
    await run(["win", "before"], { home });
    const line = JSON.stringify({ type: "attempts/win-noted", body: { what: "a".repeat(9_000), from: "noted" } });
    const full = await runShell('ulimit -f 400; exec sh "$0" record --json', [], {
      home,
      stdin: `${line}\n`.repeat(100),
      // The room is for the journal, not for what Node keeps of compiled code.
      env: { NODE_DISABLE_COMPILE_CACHE: "1" },
    });
    expect(full).toEqual(sentence(/^(?:There is no room left|The disk did not take it)[^\n]+nothing was lost\.\n$/));
    expect(isWhole(home)).toBe(true);
    const kept = count(home);
    expect(kept).toBeGreaterThan(1);
    expect(await json(["show"], { home })).toMatchObject({ wins: kept });
    expect(await run(["win", "after"], { home })).toMatchObject({ code: 0 });
    expect(count(home)).toBe(kept + 1);
  });
});

describe("a damaged store", () => {
  test("is refused in one sentence; doctor says how to mend it", async () => {
    const { home } = freshFolder();
    await run(["win", "before"], { home });
    writeFileSync(journal(home), "not a database at all, and long enough to be looked at ".repeat(200));
    for (const args of [["show"], ["next"], ["setback", "x"], ["export"]])
      expect(await run([...args], { home })).toEqual(sentence(/^The journal's file is damaged\. [^\n]+\n$/));
    const { ok, checks } = await json(["doctor"], { home });
    expect(ok).toBe(false);
    expect(checks[0]).toMatchObject({ name: "store", ok: false });
    expect(checks[0].says).not.toMatch(/run doctor/i);
  });

  test("that is damaged in its middle is noticed by doctor, and its file is left as it is", async () => {
    const { home } = freshFolder();
    const line = JSON.stringify({ type: "attempts/win-noted", body: { what: "a".repeat(900), from: "noted" } });
    await run(["record"], { home, stdin: `${line}\n`.repeat(60) });
    const bytes = readFileSync(journal(home));
    bytes.fill(0xff, 4096 * 6, 4096 * 9);
    writeFileSync(journal(home), bytes);
    expect(await json(["doctor"], { home })).toMatchObject({ ok: false });
    expect((await run(["setback", "x"], { home })).stderr).not.toMatch(/\n\s+at /);
  });

  test("one line that can no longer be read hides no other", async () => {
    const { home } = freshFolder();
    await run(["win", "first"], { home });
    await run(["win", "second"], { home });
    const db = new DatabaseSync(journal(home));
    db.exec("UPDATE entries SET text = '{\"half' WHERE text LIKE '%first%'");
    db.close();
    expect(await json(["show"], { home })).toMatchObject({ wins: 1 });
    const { ok, checks } = await json(["doctor"], { home });
    expect(ok).toBe(false);
    expect(checks[1]).toMatchObject({ name: "entries", ok: false });
  });
});

describe("erased for ever", () => {
  test("the words are gone from the log as well while another program has the journal open", async () => {
    const { home } = freshFolder();
    const { id } = await json(["setback", "marzipan in the exam hall"], { home });
    const other = new DatabaseSync(journal(home));
    other.prepare("SELECT count(*) FROM entries").get();
    await json(["amend", id, '{"what":"more marzipan"}'], { home });
    expect(readFileSync(`${journal(home)}-wal`, "latin1")).toContain("marzipan");
    await json(["redact", id], { home });
    const files = readdirSync(home).map((name) => readFileSync(join(home, name), "latin1"));
    other.close();
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((text) => text.includes("marzipan"))).toEqual([]);
  });
});

describe("never lost", () => {
  const draft = (what: string) => `${JSON.stringify({ type: "attempts/win-noted", body: { what, from: "noted" } })}\n`;

  test("kill -9 in the middle of a long input loses nothing that was committed", async () => {
    const { home } = freshFolder();
    await run(["win", "before"], { home });
    const writing = startReprise(["record"], { home });
    const over = ended(writing);
    writing.stdin?.write(Array.from({ length: 20_000 }, (_, i) => draft(`win ${i}`)).join(""));
    await expect.poll(() => count(home), { timeout: 20_000, interval: 5 }).toBeGreaterThan(40);
    const seen = query(home, "SELECT id FROM entries").map(({ id }) => id);
    writing.kill("SIGKILL");
    expect((await over).code).toBeNull();
    const after = new Set(query(home, "SELECT id FROM entries").map(({ id }) => id));
    expect(seen.filter((id) => !after.has(id))).toEqual([]);
    expect(after.size).toBeLessThan(20_001);
    expect(isWhole(home)).toBe(true);
    // What is there is a beginning of what was sent, without a hole.
    const texts = query(home, "SELECT text FROM entries ORDER BY at").map(
      ({ text }) => JSON.parse(String(text)).body.what,
    );
    expect(texts.slice(1)).toEqual(texts.slice(1).map((_, i) => `win ${i}`));
    expect(await json(["show"], { home })).toMatchObject({ wins: after.size });
  });

  test("two processes that write at once lose nothing and never share an instant", async () => {
    const { home } = freshFolder();
    const write = (name: string) =>
      run(["record", "--json", "--now", "2026-05-21T10:00:00Z"], {
        home,
        stdin: Array.from({ length: 100 }, (_, i) => draft(`${name} ${i}`)).join(""),
      });
    const both = await Promise.all([write("left"), write("right")]);
    expect(both.map(({ code, stdout }) => [code, JSON.parse(stdout).recorded])).toEqual([
      [0, 100],
      [0, 100],
    ]);
    expect(query(home, "SELECT count(*) AS n, count(DISTINCT at) AS ats FROM entries")).toEqual([{ n: 200, ats: 200 }]);
    expect(await json(["show"], { home })).toMatchObject({ wins: 200 });
    expect(isWhole(home)).toBe(true);
  });

  test("two first visits at once make one journal", async () => {
    const { home } = freshFolder();
    const many = await Promise.all(["a", "b", "c"].map((what) => run(["win", what, "--json"], { home })));
    expect(many.map(({ code, stderr }) => [code, stderr])).toEqual(many.map(() => [0, ""]));
    expect(count(home)).toBe(3);
    expect(query(home, "SELECT count(*) AS n FROM facts WHERE name = 'device'")).toEqual([{ n: 1 }]);
    expect(
      new Set(query(home, "SELECT text FROM entries").map(({ text }) => JSON.parse(String(text)).device)).size,
    ).toBe(1);
  });
});
