import { describe, expect, it } from "vitest";
import {
  b64u,
  b64uToBytes,
  contentToBytes,
  findingSays,
  keysOf,
  recordIdOf,
  seal,
  settleFinding,
  type Finding,
} from "../src/index.ts";
import { device, ENTROPY, idOf, joins, kindsOf, live, reached, settle, vaultOf } from "./devices.ts";
import { value, winLine } from "./any.ts";
import { relayModel, type RelayModel } from "./relay-model.ts";

const keys = keysOf(ENTROPY);

describe("a relay that is not honest", () => {
  const tampered = async (change: (relay: RelayModel, ids: readonly string[]) => void) => {
    const relay = relayModel();
    const [one, two] = [await device(1, relay.fetch), await device(2, relay.fetch)];
    const ids: string[] = [];
    for (const what of ["a", "b", "c"]) {
      ids.push(idOf(await one.win(what)));
      await one.sync();
      await two.sync();
      await two.win(`${what} too`);
      await two.sync();
    }
    await one.sync();
    change(relay, ids);
    const fresh = await device(9, relay.fetch);
    // Nothing is said of a hole at its first sight: it may be closed a moment later.
    const atFirst = kindsOf((await fresh.sync()).findings);
    for (const is of ["missing", "rolled-back"]) expect(atFirst).not.toContain(is);
    return { relay, one, fresh, findings: (await fresh.sync()).findings };
  };

  it("is noticed when it changes a bit, and everything else is taken in", async () => {
    const { fresh, findings, one } = await tampered((relay, ids) =>
      relay.tamper(vaultOf(), (kept) => {
        if (kept.id !== ids[1] || kept.sealed === null) return kept;
        const bytes = b64uToBytes(kept.sealed) ?? new Uint8Array(0);
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        return { ...kept, sealed: b64u(bytes) };
      }),
    );
    expect(kindsOf(findings)).toContain("changed");
    expect(await fresh.lines()).toHaveLength((await one.lines()).length - 1);
  });

  it("is noticed when it swaps the bytes of two records", async () => {
    const { findings } = await tampered((relay, ids) => {
      const [a, b] = [0, 1].map((i) => relay.records(vaultOf()).find(({ id }) => id === ids[i])?.sealed ?? null);
      relay.tamper(vaultOf(), (kept) =>
        kept.id === ids[0]
          ? { ...kept, sealed: b ?? null }
          : kept.id === ids[1]
            ? { ...kept, sealed: a ?? null }
            : kept,
      );
    });
    expect(kindsOf(findings).filter((is) => is === "changed")).toHaveLength(2);
  });

  it("is not helped by a device that seals an entry under the name of another", async () => {
    const { relay, fresh } = await tampered(() => {});
    const [name, entry] = ["01KJPWD6M00000000000000001", winLine(1, "under another's name").text];
    const content = { device: "AAAAAAAAAA", number: 1, link: null, heads: {}, entry };
    const id = recordIdOf(keys, name);
    const sealed = seal(keys, id, contentToBytes(content), new Uint8Array(24));
    const access = { vault: vaultOf(), token: keys.writeToken };
    await reached(relay.fetch).push(access, [{ id: b64u(id), sealed, erase: b64u(id) }]);
    const before = await fresh.lines();
    expect((await fresh.sync()).findings).toContainEqual({ is: "changed", record: b64u(id) });
    expect(await fresh.lines()).toEqual(before);
  });

  it("is noticed when it withholds a record in the middle", async () => {
    const { findings, one } = await tampered((relay, ids) =>
      relay.tamper(vaultOf(), (kept) => (kept.id === ids[1] ? null : kept)),
    );
    expect(findings).toContainEqual({ is: "missing", device: one.store.device, from: 2, to: 2 });
  });

  it("is noticed when it withholds the last record of a device that another device has seen", async () => {
    const { findings, one } = await tampered((relay, ids) =>
      relay.tamper(vaultOf(), (kept) => (kept.id === ids[2] ? null : kept)),
    );
    expect(findings).toContainEqual({ is: "rolled-back", device: one.store.device, from: 3, to: 3 });
  });

  it("is noticed when it says that something was erased and nobody asked for it", async () => {
    const { relay, one } = await tampered(() => {});
    const before = await one.lines();
    relay.tamper(vaultOf(), (kept) => ({ ...kept, sealed: null }));
    await one.sync({ anew: true });
    expect(kindsOf((await one.sync()).findings)).toContain("unexplained");
    expect(await one.lines()).toEqual(before);
  });

  it("fills no device with what it says is gone", async () => {
    const { relay } = await tampered(() => {});
    const ids = relay.records(vaultOf()).map(({ id }) => id);
    relay.tamper(vaultOf(), (kept) => ({ ...kept, sealed: null }));
    const other = await device(9, relay.fetch);
    await settle(other);
    expect(ids.length).toBeGreaterThan(2);
    expect(value(await other.store.ledger(vaultOf()).records(ids))).toEqual([]);
  });

  it("is forgiven once it gives back what was missing", async () => {
    const copies: string[] = [];
    const { relay, fresh } = await tampered((model, ids) => {
      copies.push(model.copy());
      model.tamper(vaultOf(), (kept) => (kept.id === ids[1] ? null : kept));
    });
    relay.putBack(copies[0] ?? "[]");
    await fresh.sync({ anew: true });
    expect((await fresh.sync()).findings).toEqual([]);
  });

  it.each([
    ["and went on", true],
    ["and stands where it stood", false],
  ])(
    "is not erased by our own devices once its operator put back what an intruder erased there, %s",
    async (_, goesOn) => {
      const { relay, one, fresh } = await tampered(() => {});
      const entry = (JSON.parse((await one.lines())[0] ?? "{}") as { readonly id: string }).id;
      await one.erase(entry);
      await settle(one, fresh);
      const [copy, before] = [relay.copy(), live(relay)];
      if (goesOn) await one.win("what the copy does not have");
      await one.sync();
      relay.tamper(vaultOf(), (kept) => ({ ...kept, sealed: null }));
      for (const each of [one, fresh, one, fresh]) await each.sync({ anew: true });
      expect(kindsOf((await one.sync()).findings)).toContain("unexplained");
      relay.putBack(copy);
      if (!goesOn) for (const each of [one, fresh]) await each.sync({ anew: true });
      await settle(one, fresh);
      expect(live(relay)).toEqual(expect.arrayContaining([...before]));
      for (const each of [one, fresh])
        expect((await each.sync()).findings.filter(({ is }) => is !== "older-relay")).toEqual([]);
      expect(live(relay)).not.toContain(idOf(entry));
      await joins(relay, one);
    },
  );

  type Kept = ReturnType<RelayModel["records"]>[number];
  const withForm = (kept: Kept, form: number): Kept => {
    const bytes = b64uToBytes(kept.sealed ?? "") ?? new Uint8Array(1);
    bytes[0] = form;
    return { ...kept, sealed: b64u(bytes) };
  };
  const newer = async () => {
    const ids: string[] = [];
    const all = await tampered((relay, of) => {
      ids.push(of[1] ?? "");
      relay.tamper(vaultOf(), (kept) => (kept.id === ids[0] ? withForm(kept, 2) : kept));
    });
    return { ...all, ids };
  };

  it("remembers what a newer Reprise made, says so, and excuses its place", async () => {
    const { findings, fresh, ids } = await newer();
    expect(kindsOf(findings)).toContain("newer");
    const kept = value(await fresh.store.ledger(vaultOf()).waiting("kept", 9));
    expect(kept.map(({ key }) => key)).toEqual(ids);
  });

  it("hands out what a newer Reprise made once this one understands it, though its finding was settled", async () => {
    const { relay, fresh, one, ids } = await newer();
    await settleFinding(fresh.syncing, { is: "newer", record: ids[0] ?? "" });
    // An update, as far as this release can tell: what it keeps is of the form that it knows.
    relay.tamper(vaultOf(), (kept) => (kept.id === ids[0] ? withForm(kept, 1) : kept));
    const ledger = fresh.store.ledger(vaultOf());
    const { revision } = value(await ledger.read()) ?? { revision: 0 };
    const wait = value(await ledger.waiting("kept", 9)).map((row) => ({ ...row, value: row.value.replace(/^2/, "1") }));
    value(await ledger.step({ revision, wait }));
    expect((await fresh.sync()).findings).toEqual([]);
    expect(await fresh.lines()).toEqual(await one.lines());
    expect(value(await ledger.waiting("kept", 9))).toEqual([]);
  });

  it("fills no device: what is longer than any record is refused, and of a newer form only the link is kept", async () => {
    const { relay, fresh } = await tampered(() => {});
    const access = { vault: vaultOf(), token: keys.writeToken };
    const junk = Array.from({ length: 150 }, (_, i) => {
      const [id, sealed] = [new Uint8Array(32).fill(i + 1), new Uint8Array(60_000 - i).fill(2)];
      return { id: b64u(id), sealed, erase: b64u(id) };
    });
    await reached(relay.fetch).push(access, junk);
    const [long = ""] = junk.map(({ id }) => id);
    relay.tamper(vaultOf(), (kept) =>
      kept.id === long ? { ...kept, sealed: b64u(new Uint8Array(70_000).fill(2)) } : kept,
    );
    const { findings } = await fresh.sync();
    expect(findings).toContainEqual({ is: "changed", record: long });
    expect(findings).toContainEqual({ is: "more", count: 50 });
    expect(findings).toHaveLength(101);
    const kept = value(await fresh.store.ledger(vaultOf()).waiting("kept", 999));
    expect(kept).toHaveLength(149);
    expect(JSON.stringify(kept).length).toBeLessThan(149 * 200);
    // They are counted anew where everything is read again.
    expect((await fresh.sync({ anew: true })).findings).toHaveLength(101);
  });

  it("has what it erased told one by one only up to a hundred", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch);
    for (let i = 0; i < 150; i++) await one.win(`win ${i}`);
    await one.sync();
    relay.tamper(vaultOf(), (kept) => ({ ...kept, sealed: null }));
    await one.sync({ anew: true });
    for (let i = 0; i < 2; i++) await one.sync();
    const { findings } = await one.sync();
    expect(findings).toHaveLength(101);
    expect(findings).toContainEqual({ is: "more-missing", count: 50 });
  });

  it.each<Finding>([
    { is: "changed", record: "r" },
    { is: "downgraded", record: "r" },
    { is: "newer", record: "r" },
    { is: "unexplained", record: "r" },
    { is: "withheld", record: "r" },
    { is: "missing", device: "AAAAAAAAAA", from: 1, to: 1 },
    { is: "rolled-back", device: "AAAAAAAAAA", from: 1, to: 1 },
    { is: "forked", device: "AAAAAAAAAA", number: 1 },
    { is: "older-relay" },
    { is: "too-long", entry: "e" },
    { is: "more", count: 2 },
    { is: "more-missing", count: 1 },
  ])("is spoken of kindly: $is", (finding) => {
    const says = findingSays(finding, { AAAAAAAAAA: "phone" });
    expect(says).toMatch(/^[A-Z“].*\.$/);
    expect(says).not.toMatch(/!|attack|corrupt|hash|fork/i);
    if ("device" in finding) expect(says).toContain("“phone”");
  });
});
