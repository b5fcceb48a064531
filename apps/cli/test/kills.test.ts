import type { ChildProcess } from "node:child_process";
import { expect, it } from "vitest";
import { ended, run, startReprise } from "./run.ts";
import { asked, drafts, expectSame, homes, journalOf, paired, relayWithLine, wholeness } from "./two-homes.ts";

/** How often something is killed: some times whenever tests run, and many times in the long run. */
const ROUNDS = process.env["REPRISE_LONG"] ? 200 : 20;
/** A round is over so soon that a kill within so many milliseconds meets it anywhere. */
const WITHIN = 900;

/** Every record that the relay has told a home it keeps, by its hash on the relay. */
const acknowledged = (home: string): readonly string[] =>
  asked(journalOf(home), "SELECT id FROM vault_records WHERE seq IS NOT NULL AND gone = 0").map(({ id }) => String(id));
const kept = (file: string): readonly string[] =>
  asked(file, "SELECT id FROM records WHERE sealed IS NOT NULL").map(({ id }) =>
    Buffer.from(id as Uint8Array).toString("base64url"),
  );
const entries = (home: string): readonly string[] =>
  asked(journalOf(home), "SELECT id FROM entries").map(({ id }) => String(id));

it(
  `relay and commands killed ${ROUNDS} times at random moments: nothing acknowledged is lost, nothing is double`,
  { timeout: ROUNDS * 15_000 },
  async () => {
    const relay = await relayWithLine();
    const [one = "", two = "", fresh = ""] = homes(3);
    await paired(relay.line.url, one, two);
    const recorded = new Set<string>();
    const killed = { relay: 0, command: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const running: ChildProcess[] = [];
      const started = (args: readonly string[], home: string, stdin = "") => {
        const child = startReprise(args, { home });
        running.push(child);
        return ended(child, stdin);
      };
      const all = [
        started(["record", "--json"], one, drafts(`one ${round}`, 15)),
        started(["sync", "--json"], one),
        started(["record", "--json"], two, drafts(`two ${round}`, 15)),
        started(["sync", "--json"], two),
      ];
      await new Promise((done) => setTimeout(done, Math.random() * WITHIN));
      const before = [one, two].map((home) => [...entries(home), ...acknowledged(home)]);
      const victim = running[Math.floor(Math.random() * 8)];
      if (victim) {
        killed.command++;
        victim.kill("SIGKILL");
      } else {
        killed.relay++;
        await relay.kill();
        // What was acknowledged is in the file that a dead relay leaves behind.
        const there = new Set(kept(relay.file));
        expect([one, two].flatMap(acknowledged).filter((id) => !there.has(id))).toEqual([]);
        await relay.start();
      }
      const done = await Promise.all(all);
      for (const { code, stderr } of done) {
        expect([0, 1, null]).toContain(code);
        expect(stderr).toMatch(/^([^\n]+\n)?$/);
      }
      // What was there a moment before the kill is there after it.
      for (const [i, home] of [one, two].entries()) {
        const now = new Set([...entries(home), ...acknowledged(home)]);
        expect((before[i] ?? []).filter((id) => !now.has(id))).toEqual([]);
        for (const id of entries(home)) recorded.add(id);
      }
    }
    for (const home of [one, two]) {
      expect(wholeness(journalOf(home))).toBe("ok");
      expect(await run(["sync"], { home })).toMatchObject({ code: 0, stderr: "" });
    }
    const lines = await expectSame(relay, fresh, one, two);
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id).sort()).toEqual([...recorded].sort());
    expect(killed.relay + killed.command).toBe(ROUNDS);
  },
);
