import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { kinds } from "@reprise/engine";
import { eraseNodeStore, openNodeStore, type NodeStore } from "../src/node.ts";

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), "reprise-store-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};
const opened = (home: string): NodeStore => {
  const store = openNodeStore(home, kinds);
  if (!store.ok) throw new Error(store.problem.says);
  onTestFinished(() => store.value.close());
  return store.value;
};
/** Where a file that is held open lies; nowhere for one that was closed meanwhile. */
const leadsTo = (path: string): string => {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
};
const write = (store: NodeStore, what: string) => store.note(what, "marzipan".repeat(2_000));

describe("a journal's file", () => {
  it("tells when another program wrote to it, and not when this one did", async () => {
    const home = folder();
    const [one, other] = [opened(home), opened(home)];
    const before = one.othersWrote();
    await write(one, "mine");
    expect(one.othersWrote()).toBe(before);
    await write(other, "theirs");
    const after = one.othersWrote();
    expect(after).not.toBe(before);
    expect(one.othersWrote()).toBe(after);
  });

  it("holds nothing of a vault's secret once the vault was left, nor does its log, while another program has it open", async () => {
    const home = folder();
    const [store] = [opened(home), opened(home)];
    const secret = new TextEncoder().encode("sixteen letters.");
    await store.ledger("vault").begin(secret, "a state");
    const held = (): boolean =>
      readdirSync(home).some((name) => readFileSync(join(home, name), "latin1").includes("sixteen letters."));
    expect(held()).toBe(true);
    await store.ledger("vault").end();
    expect(held()).toBe(false);
  });

  it("is overwritten before it is taken away, while another program has it open, with nothing left beside it", async () => {
    const home = folder();
    const store = opened(home);
    await write(store, "a");
    expect(eraseNodeStore(home)).toEqual({ ok: true, value: null });
    expect(readdirSync(home)).toEqual([]);
    // What is left of a file that is still open can be looked at where the system shows it.
    const held = "/proc/self/fd";
    const left = (existsSync(held) ? readdirSync(held) : [])
      .map((number) => join(held, number))
      .filter((one) => leadsTo(one).includes(home));
    for (const one of left) expect(readFileSync(one, "latin1").includes("marzipan")).toBe(false);
    expect(eraseNodeStore(home)).toEqual({ ok: true, value: null });
    expect((await opened(home).noted("a")).ok).toBe(true);
  });
});
