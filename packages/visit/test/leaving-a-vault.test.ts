import { describe, expect, it } from "vitest";
import { kinds } from "@reprise/engine";
import { memoryStore } from "@reprise/stores";
import type { Answer, Fetch } from "@reprise/vault";
import { dice } from "../../vault/test/any.ts";
import { relayModel } from "../../vault/test/relay-model.ts";
import { eraseVault, follow, leave, standingOf, start, syncNow, type Means } from "../src/vault/index.ts";
import { value } from "./any.ts";

const RELAY = "https://relay.example";
const bare = (status: number): Answer => ({
  status,
  headers: { get: () => null },
  text: async () => "<html>not here</html>",
  body: null,
});

/** What a shell hands over: an empty journal, and a line that a test may lead elsewhere. */
const meansTo = (fetch: Fetch, seed = 1): Means & { fetch: Fetch } => {
  const random = dice(seed);
  const store = memoryStore(kinds, random);
  return { store, clock: () => 1_790_000_000_000, fetch, sleep: () => new Promise(() => {}), random, tries: 1 };
};

describe("deleting a vault on its relay", () => {
  it.each([401, 404, 410])(
    "is not taken for done by a bare %s, which a proxy may say: the key stays",
    async (status) => {
      const model = relayModel();
      const means = meansTo(model.fetch);
      const vault = value(await start(means, RELAY));
      means.fetch = async () => bare(status);
      expect(await eraseVault(means, vault)).toMatchObject({ ok: false, problem: { type: "Strange" } });
      expect(value(await standingOf(means, vault)).isMoved).toBe(false);
      means.fetch = model.fetch;
      expect(await eraseVault(means, vault)).toEqual({ ok: true, value: null });
      expect(value(await means.store.vaults())).toEqual([]);
    },
  );

  it("is done where the relay itself says that it is deleted already", async () => {
    const model = relayModel();
    const [one, other] = [meansTo(model.fetch), meansTo(model.fetch, 2)];
    const vault = value(await start(one, RELAY));
    const { secret } = value(await one.store.ledger(vault).read()) ?? { secret: new Uint8Array(0) };
    value(await follow(other, secret, RELAY));
    value(await eraseVault(one, vault));
    expect(await syncNow(other, vault)).toMatchObject({ ok: false, problem: { type: "Gone" } });
    expect(value(await standingOf(other, vault)).isMoved).toBe(true);
    expect(await eraseVault(other, vault)).toEqual({ ok: true, value: null });
  });
});

describe("a sync that is under way while the vault is left", () => {
  it.each(["is answered", "fails"])("remembers nothing of it when it %s", async (how) => {
    const model = relayModel();
    const means = meansTo(model.fetch);
    const vault = value(await start(means, RELAY));
    let answer: () => void = () => {};
    const waits = new Promise<void>((done) => (answer = done));
    means.fetch = async (url, init) => {
      await waits;
      if (how === "fails") throw new Error("broken");
      return model.fetch(url, init);
    };
    const synced = syncNow(means, vault);
    await new Promise((done) => setTimeout(done));
    value(await leave(means, vault));
    answer();
    await synced;
    expect(value(await means.store.noted(`vault/${vault}`))).toBeNull();
  });
});

describe("a relay that takes new journals by a code", () => {
  it("and lost this one takes it again by a sync that brings the code", async () => {
    const model = relayModel("come in");
    const means = meansTo(model.fetch);
    const empty = model.copy();
    const vault = value(await start(means, RELAY, { invite: "come in" }));
    model.putBack(empty);
    expect(await syncNow(means, vault)).toMatchObject({ ok: false, problem: { type: "InviteNeeded" } });
    expect((await syncNow(means, vault, { invite: "come in" })).ok).toBe(true);
    expect((await syncNow(means, vault)).ok).toBe(true);
  });
});
