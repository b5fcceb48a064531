import { describe, expect, it } from "vitest";
import { settleFinding, syncOnce, type Fetch, type Finding } from "../src/index.ts";
import { device, idOf, joins, kindsOf, live, settle, vaultOf } from "./devices.ts";
import { relayModel } from "./relay-model.ts";

describe("a relay that came back from an older copy", () => {
  const written = async () => {
    const relay = relayModel();
    const [one, two] = [await device(1, relay.fetch, { name: "one" }), await device(2, relay.fetch)];
    await one.win("a");
    await two.win("b");
    await settle(one, two);
    return { relay, one, two, copy: relay.copy() };
  };

  it("is noticed, said, and sent what it lost by whoever has it", async () => {
    const { relay, one, two, copy } = await written();
    await one.win("c");
    await one.sync();
    await two.sync();
    relay.putBack(copy);
    const told = await two.sync();
    expect(kindsOf(told.findings)).toContain("older-relay");
    // What the second sent again stands where the first had read; the first still finds it.
    await settle(one, two);
    expect((await one.sync()).findings).toEqual([]);
    await joins(relay, one);
  });

  it("is noticed also when it was written to since", async () => {
    const { relay, one, two, copy } = await written();
    await one.win("c");
    await one.sync();
    await two.sync();
    relay.putBack(copy);
    const three = await device(3, relay.fetch);
    await three.win("d");
    await three.win("e");
    await three.sync();
    expect(kindsOf((await two.sync()).findings)).toContain("older-relay");
    await settle(one, two, three);
    expect(await three.lines()).toEqual(await one.lines());
    await joins(relay, one);
  });

  it("does not bring back what was erased", async () => {
    const { relay, one, two, copy } = await written();
    const entry = JSON.parse((await one.lines())[0] ?? "{}") as { readonly id: string };
    await one.erase(entry.id);
    await settle(one, two);
    relay.putBack(copy);
    expect(live(relay)).toContain(idOf(entry.id));
    await settle(two, one);
    expect(live(relay)).not.toContain(idOf(entry.id));
    expect((await one.lines()).join()).not.toContain('"what":"a"');
    await joins(relay, one);
  });

  it("is told of the vault again when it lost even that", async () => {
    const { relay, one, two } = await written();
    relay.putBack("[]");
    expect(kindsOf((await one.sync()).findings)).toEqual(["older-relay"]);
    await settle(two, one);
    expect(live(relay).length).toBeGreaterThanOrEqual(2);
    await joins(relay, two);
  });

  it("is settled once the learner has read it", async () => {
    const { relay, one } = await written();
    relay.putBack("[]");
    const [finding] = (await one.sync()).findings;
    await settleFinding(one.syncing, finding as Finding);
    expect((await one.sync()).findings).toEqual([]);
  });

  it("is sent single records again that it lost, when everything is read anew", async () => {
    const { relay, one, two } = await written();
    const lost = live(relay)[1];
    relay.tamper(vaultOf(), (kept) => (kept.id === lost ? null : kept));
    await one.sync({ anew: true });
    await settle(one, two);
    await joins(relay, one);
  });

  it("is not read for ever where it gives a page, and knows it no more with the next", async () => {
    const { relay } = await written();
    let asked = 0;
    const forgetful: Fetch = async (url, init) => {
      if (++asked > 100) throw new Error("for ever");
      return /after=[1-9]/.test(url) ? relay.fetch(url.replace(/last=[\w-]+/, "last=x"), init) : relay.fetch(url, init);
    };
    const three = await device(3, forgetful, { batch: 1 });
    expect(await syncOnce(three.syncing)).toMatchObject({ ok: false, problem: { type: "CursorUnknown" } });
    expect(asked).toBeLessThan(10);
    // One that is whole again is read by the next sync, and nothing is sent twice.
    const whole = await device(3, relay.fetch, { store: three.store });
    await whole.sync();
    expect(kindsOf((await whole.sync()).findings)).toEqual(["older-relay"]);
    await joins(relay, whole);
  });
});
