import { describe, expect, it } from "vitest";
import { b64u, moveVault, syncOnce, type Fetch } from "../src/index.ts";
import { dice, value } from "./any.ts";
import { device, reached, vaultOf } from "./devices.ts";
import { relayModel } from "./relay-model.ts";

const moving = (one: Awaited<ReturnType<typeof device>>, fetch: Fetch) => ({
  ...one.syncing,
  relay: reached(fetch),
  random: dice(41),
});

describe("a new phrase", () => {
  it("has everything sealed anew, what was erased stays erased, and the old vault is deleted", async () => {
    const model = relayModel();
    const [one, two] = [await device(1, model.fetch, { name: "one" }), await device(2, model.fetch)];
    await two.win("of the second");
    await two.sync();
    const entry = await one.win("unmistakable");
    await one.erase(entry);
    await one.sync();
    const { vault, entropy } = value(await moveVault(moving(one, model.fetch)));
    expect(value(await one.store.vaults())).toEqual([vault]);
    expect(model.records(vaultOf())).toEqual([]);
    expect(await syncOnce(two.syncing)).toMatchObject({ ok: false, problem: { type: "Gone" } });
    const three = await device(3, model.fetch, { entropy });
    await three.sync();
    expect(await three.lines()).toEqual(await one.lines());
    expect((await three.sync()).findings).toEqual([]);
  });

  it("comes to the same end wherever it was broken off, and loses nothing", async () => {
    for (let fails = 1; ; fails++) {
      const model = relayModel();
      const one = await device(1, model.fetch, { batch: 2 });
      for (const what of ["a", "b", "c", "d", "e"]) await one.win(what);
      await one.sync();
      let requests = 0;
      const breaking =
        (after: boolean): Fetch =>
        async (url, init) => {
          if (++requests !== fails) return model.fetch(url, init);
          if (after) await model.fetch(url, init);
          throw new Error("broken");
        };
      const before = await one.lines();
      const first = await moveVault(moving(one, breaking(fails % 2 === 0)));
      const { vault, entropy } = first.ok ? first.value : value(await moveVault(moving(one, model.fetch)));
      expect(value(await one.store.vaults())).toEqual([vault]);
      expect(await one.lines()).toEqual(before);
      expect(model.records(vaultOf())).toEqual([]);
      const fresh = await device(9, model.fetch, { entropy });
      await fresh.sync();
      expect(await fresh.lines()).toEqual(before);
      if (first.ok) break;
    }
  });

  it.each(["as this release keeps it", "as an older release kept it"])(
    "stands nowhere as it is while it is moved to, and is gone on to: %s",
    async (kept) => {
      const model = relayModel();
      const one = await device(1, model.fetch);
      await one.win("a");
      await one.sync();
      let isOff = true;
      const broken: Fetch = async (url, init) => {
        if (isOff && init.method === "PUT") throw new Error("broken");
        return model.fetch(url, init);
      };
      expect((await moveVault(moving(one, broken))).ok).toBe(false);
      const entropy = dice(41)(16);
      const ledger = one.store.ledger(vaultOf());
      const { revision, state } = value(await ledger.read()) ?? { revision: 0, state: "" };
      expect(JSON.parse(state)).toMatchObject({ moving: expect.any(String) as string });
      expect(state).not.toContain(b64u(entropy));
      if (kept.includes("older"))
        await ledger.step({
          revision,
          state: JSON.stringify({ ...(JSON.parse(state) as object), moving: b64u(entropy) }),
        });
      isOff = false;
      expect(value(await moveVault({ ...moving(one, broken), random: dice(42) })).entropy).toEqual(entropy);
    },
  );
});
