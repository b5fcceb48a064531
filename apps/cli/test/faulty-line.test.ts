import { randomBytes } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import { kinds, winNoted } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import { openNodeStore } from "@reprise/stores/node";
import { sleep } from "@reprise/visit";
import { invite, join, keepInStep, start, syncNow, type Means, type Standing } from "@reprise/visit/vault";
import type { Line } from "../../../test/proxy.ts";
import { ended, json, run, startReprise } from "./run.ts";
import { drafts, expectSame, homes, linesOf, paired, relayWithLine } from "./two-homes.ts";

const isLong = Boolean(process.env["REPRISE_LONG"]);

/** A device in this process, on a real store, that loses patience soon. */
const deviceIn = (home: string): Means & { readonly win: (what: string) => Promise<void> } => {
  const opened = openNodeStore(home, kinds);
  if (!opened.ok) throw new Error(opened.problem.says);
  const store = opened.value;
  onTestFinished(() => store.close());
  const random = (bytes: number): Uint8Array => randomBytes(bytes);
  return {
    store,
    fetch: (url, init) => fetch(url, init),
    sleep: (ms, signal) => sleep(Math.min(ms, 300), signal),
    random,
    clock: Date.now,
    patience: 300,
    tries: 1,
    win: async (what) => {
      const entries = await store.record({ instant: Date.now(), offset: 0 }, (stamping) =>
        entriesFor([winNoted({ what, from: "noted" })], stamping, () => random(10)),
      );
      if (!entries.ok) throw new Error(entries.problem.says);
    },
  };
};
const value = <Value>(
  result:
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: { readonly says: string } },
): Value => {
  if (!result.ok) throw new Error(result.problem.says);
  return result.value;
};

describe("a line that is not as it should be", () => {
  it("slow, doubled, silent, dead, broken at any byte: nothing is lost, nothing is double", async () => {
    const relay = await relayWithLine();
    const [first = "", second = "", fresh = ""] = homes(3);
    const [one, two] = [deviceIn(first), deviceIn(second)];
    const vault = value(await start(one, relay.line.url));
    await syncNow(one, vault);
    value(await join(two, value(await invite(one, vault)).link));
    const cuts = (most: number, count: number): readonly number[] =>
      Array.from({ length: count }, (_, i) => Math.round(most ** ((i + 1) / count)));
    const count = isLong ? 200 : 25;
    const lines: readonly Line[] = [
      { delay: 60 },
      { isDouble: true },
      { isBlackHole: true },
      { isDead: true },
      ...cuts(20_000, count).map((cutAnswersAfter) => ({ cutAnswersAfter })),
      ...cuts(20_000, count).map((cutRequestsAfter) => ({ cutRequestsAfter })),
    ];
    for (const [i, line] of lines.entries()) {
      for (const [name, device] of [
        ["one", one],
        ["two", two],
      ] as const)
        for (let k = 0; k < 4; k++) await device.win(`${name} ${i} ${k}`);
      relay.line.be(line);
      const synced = await Promise.all([syncNow(one, vault), syncNow(two, vault)]);
      for (const each of synced) if (!each.ok) expect(each.problem.says).toMatch(/^[^\n]+\.$/);
    }
    relay.line.be({});
    expect(await expectSame(relay, fresh, first, second)).toHaveLength(lines.length * 8);
  });

  it("in the background: what is recorded meanwhile arrives by itself once it is well again", async () => {
    const relay = await relayWithLine();
    const [first = "", second = ""] = homes(2);
    const [one, two] = [deviceIn(first), deviceIn(second)];
    const vault = value(await start(one, relay.line.url));
    await syncNow(one, vault);
    value(await join(two, value(await invite(one, vault)).link));
    const stood: Standing[] = [];
    const running = [
      keepInStep(one, vault, { standing: (standing) => void stood.push(standing) }),
      keepInStep(two, vault),
    ] as const;
    onTestFinished(() => Promise.all(running.map((each) => each.stop())).then(() => {}));
    const record = async (what: string): Promise<void> => {
      await one.win(what);
      running[0].poke("recorded");
    };
    await record("first");
    await expect.poll(() => linesOf(second), { timeout: 15_000 }).toHaveLength(1);
    for (const line of [{ isBlackHole: true }, { isDead: true }, { cutAnswersAfter: 100 }] as const) {
      relay.line.be(line);
      relay.line.drop();
      const before = linesOf(second).length;
      await record(JSON.stringify(line));
      await expect.poll(() => stood.at(-1)?.trouble?.type, { timeout: 15_000 }).toBe("Unreachable");
      relay.line.be({});
      relay.line.drop();
      await expect.poll(() => linesOf(second), { timeout: 20_000 }).toHaveLength(before + 1);
      await expect.poll(() => stood.at(-1)?.trouble, { timeout: 15_000 }).toBeNull();
    }
    // A relay that is killed and comes back at the same address is the same to them.
    await relay.kill();
    await record("while it was dead");
    await relay.start();
    await expect.poll(() => linesOf(second), { timeout: 20_000 }).toHaveLength(5);
    expect(linesOf(second)).toEqual(linesOf(first));
    const begun = performance.now();
    await Promise.all(running.map((each) => each.stop()));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it("given up by the command in one sentence, and recording never waits for it", { timeout: 120_000 }, async () => {
    const relay = await relayWithLine();
    const [one = ""] = homes(1);
    await paired(relay.line.url, one);
    // The long run waits as long as a person would have to.
    relay.line.be(isLong ? { isBlackHole: true } : { isDead: true });
    const over = ended(startReprise(["sync", "--json"], { home: one }), "");
    await json(["win", "meanwhile"], { home: one });
    expect(await over).toEqual({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^The relay cannot be reached\. [^\n]+\n$/) as string,
    });
    relay.line.be({});
    await run(["record"], { home: one, stdin: drafts("more", 2) });
    expect(await json(["sync"], { home: one })).toMatchObject({ sent: 3 });
  });
});
