import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { textOf } from "../src/bytes.ts";
import { device, document, listen, newDevice, newKeys, newRecord, refusedAs, until, type Outgoing } from "./device.ts";

/** What every relay must hold, whatever it keeps its records in: `one` and `other` are two doors to the same vaults. */
export const accept = (one: () => string, other: () => string): void => {
  const records = (count: number): readonly Outgoing[] => Array.from({ length: count }, () => newRecord());

  describe("a vault", () => {
    it("comes into being once, and is there from then on, at each door", async () => {
      const keys = newKeys();
      expect(document(await device(one(), keys).register())).toEqual({ id: keys.id });
      const again = await Promise.all([one(), other(), one(), other()].map((url) => device(url, keys).register()));
      expect(again.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    });

    it("that many ask for at once comes into being once", async () => {
      const keys = newKeys();
      const asked = Array.from({ length: 12 }, (_, i) => device(i % 2 ? one() : other(), keys).register());
      const made = (await Promise.all(asked)).map(({ status }) => status);
      expect(made.filter((status) => status === 201)).toHaveLength(1);
      expect(made.filter((status) => status === 200)).toHaveLength(11);
    });

    it("has no id but the one that its hashes make", async () => {
      const [mine, theirs] = [newKeys(), newKeys()];
      const answer = await device(one(), { ...mine, id: theirs.id }).register();
      expect(refusedAs(answer)).toBe("400 bad-request");
    });

    it("is empty at first", async () => {
      expect(await (await newDevice(one())).page()).toEqual({ records: [], next: 0, head: 0 });
    });

    it("is deleted with all that is in it: its own tokens are told, others are not, and it does not come back", async () => {
      const mine = await newDevice(one());
      for (let i = 0; i < 2; i++) await mine.stored(...records(600));
      expect((await mine.remove()).status).toBe(204);
      for (const url of [one(), other()]) {
        const there = device(url, mine.keys);
        expect(refusedAs(await there.pull())).toBe("410 gone");
        expect(refusedAs(await there.pull("", mine.keys.write))).toBe("410 gone");
        expect(refusedAs(await there.push(newRecord()))).toBe("410 gone");
        expect(refusedAs(await there.remove())).toBe("410 gone");
        expect(refusedAs(await there.register())).toBe("410 gone");
        expect(refusedAs(await there.pull("", newKeys().read))).toBe("401 unauthorised");
      }
    });
  });

  describe("what is sent", () => {
    it("is numbered from 1 without a hole, and comes back byte for byte, by either token", async () => {
      const mine = await newDevice(one());
      const sent = [newRecord(randomBytes(1)), newRecord(randomBytes(64 * 1024)), ...records(30)];
      const stored = await mine.stored(...sent);
      expect(stored).toEqual(sent.map(({ record, sha256 }, i) => ({ id: record.id, seq: i + 1, sha256 })));
      for (const token of [mine.keys.read, mine.keys.write]) {
        const page = document(await device(other(), mine.keys).pull("", token));
        expect(page).toEqual({
          records: sent.map(({ record }, i) => ({ id: record.id, seq: i + 1, sealed: record.sealed })),
          next: 32,
          head: 32,
        });
      }
    });

    it("again is answered the same and kept once", async () => {
      const mine = await newDevice(one());
      const sent = records(5);
      const first = await mine.stored(...sent);
      expect(await device(other(), mine.keys).stored(...sent)).toEqual(first);
      expect(await mine.stored(newRecord(), ...sent)).toEqual([expect.objectContaining({ seq: 6 }), ...first]);
      expect((await mine.page()).head).toBe(6);
    });

    it("twice in one push is kept once", async () => {
      const mine = await newDevice(one());
      const [a, b] = [newRecord(), newRecord()];
      expect((await mine.stored(a, b, a)).map(({ seq }) => seq)).toEqual([1, 2, 1]);
      expect((await mine.page()).head).toBe(2);
    });

    it("under an id that has bytes already leaves those, and is told their hash", async () => {
      const mine = await newDevice(one());
      const first = newRecord();
      const second = { ...newRecord(), record: { ...newRecord().record, id: first.record.id } };
      await mine.stored(first);
      expect(await mine.stored(second)).toEqual([{ id: first.record.id, seq: 1, sha256: first.sha256 }]);
      expect((await mine.page()).records[0]?.sealed).toBe(first.record.sealed);
    });

    it("goes to its own vault alone: the same id may be in two", async () => {
      const [mine, theirs] = [await newDevice(one()), await newDevice(one())];
      const record = newRecord();
      await mine.stored(record);
      expect(await theirs.page()).toEqual({ records: [], next: 0, head: 0 });
      expect((await theirs.stored(newRecord(), record)).map(({ seq }) => seq)).toEqual([1, 2]);
    });

    it("may be a thousand at once, and not one more", async () => {
      const mine = await newDevice(one());
      expect(await mine.stored(...records(1000))).toHaveLength(1000);
      expect(refusedAs(await mine.push(...records(1001)))).toBe("400 bad-request");
      expect(refusedAs(await mine.push())).toBe("400 bad-request");
      expect((await mine.page()).head).toBe(1000);
    });

    it("by many devices at once is kept whole: each push in one piece, no number twice, none left out", async () => {
      const mine = await newDevice(one());
      const pushes = Array.from({ length: 40 }, () => records(3));
      const shared = records(4);
      const stored = await Promise.all(
        pushes.map((push, i) => device(i % 2 ? one() : other(), mine.keys).stored(...push, ...shared)),
      );
      const all = await mine.all();
      expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 124 }, (_, i) => i + 1));
      expect(new Set(all.map(({ id }) => id)).size).toBe(124);
      for (const [i, push] of stored.entries()) {
        const numbers = push.slice(0, 3).map(({ seq }) => seq);
        expect(numbers).toEqual([numbers[0], (numbers[0] as number) + 1, (numbers[0] as number) + 2]);
        expect(push.map(({ id }) => id)).toEqual([...(pushes[i] ?? []), ...shared].map(({ record }) => record.id));
        expect(push.slice(3)).toEqual(stored[0]?.slice(3));
      }
    });
  });

  describe("what is read", () => {
    it("comes in pages that fit together, however long they are", async () => {
      const mine = await newDevice(one());
      const sent = records(700);
      await mine.stored(...sent);
      for (const limit of [1, 7, 128, 129, 500, 1000]) {
        if (limit === 1) expect((await mine.page("?limit=1")).records).toHaveLength(1);
        else
          expect((await device(other(), mine.keys).all(limit)).map(({ id }) => id)).toEqual(
            sent.map(({ record }) => record.id),
          );
      }
      expect((await mine.page()).records).toHaveLength(500);
    });

    it("comes in shorter pages when the records are long, and nothing is left out", async () => {
      const mine = await newDevice(one());
      const sent = Array.from({ length: 160 }, () => newRecord(randomBytes(60 * 1024)));
      for (let i = 0; i < 160; i += 80) await mine.stored(...sent.slice(i, i + 80));
      const first = await mine.page("?limit=1000");
      expect(first.records.length).toBeLessThan(160);
      expect(await mine.all(1000)).toHaveLength(160);
    });

    it("goes on after the record that was read last, erased or not", async () => {
      const mine = await newDevice(one());
      const sent = records(4);
      await mine.stored(...sent);
      const after = (i: number) => `?after=${i}&last=${sent[i - 1]?.record.id}`;
      expect((await mine.page(after(2))).records.map(({ seq }) => seq)).toEqual([3, 4]);
      expect(await mine.page(after(4))).toEqual({ records: [], next: 4, head: 4 });
      await mine.erase(sent[1] as Outgoing);
      expect((await mine.page(after(2))).records.map(({ seq }) => seq)).toEqual([3, 4]);
    });

    it("is refused to who has read what the relay does not have", async () => {
      const mine = await newDevice(one());
      const sent = records(2);
      await mine.stored(...sent);
      for (const query of [
        `?after=3&last=${sent[1]?.record.id}`,
        `?after=1&last=${sent[1]?.record.id}`,
        `?after=2&last=${newRecord().record.id}`,
        `?after=${Number.MAX_SAFE_INTEGER}&last=${newRecord().record.id}`,
      ])
        expect(refusedAs(await mine.pull(query)), query).toBe("409 cursor-unknown");
    });

    it.each([
      "?after=1",
      "?after=-1",
      "?after=1.5",
      "?after=01",
      "?after=x",
      "?after=1e3",
      "?limit=0",
      "?limit=1001",
      "?limit=",
      "?last=x",
      "?after=0&after=0",
      "?other=1",
      "?after=99999999999999999999&last=x",
    ])("is refused to who asks in another form: %s", async (query) => {
      expect(refusedAs(await (await newDevice(one())).pull(query))).toBe("400 bad-request");
    });
  });

  describe("what is erased", () => {
    it("has no bytes any more, at either door, and keeps its number, its id and its hash", async () => {
      const mine = await newDevice(one());
      const sent = records(3);
      await mine.stored(...sent);
      const erased = sent[1] as Outgoing;
      expect((await mine.erase(erased)).status).toBe(204);
      expect((await mine.erase(erased)).status).toBe(204);
      expect((await device(other(), mine.keys).page()).records[1]).toEqual({
        id: erased.record.id,
        seq: 2,
        gone: true,
      });
      expect(await device(other(), mine.keys).stored(erased)).toEqual([
        { id: erased.record.id, seq: 2, sha256: erased.sha256, gone: true },
      ]);
      expect((await mine.page()).records.map(({ sealed }) => sealed === undefined)).toEqual([false, true, false]);
    });

    it("is so only by its own erase token and the vault's write token", async () => {
      const mine = await newDevice(one());
      const [a, b] = [newRecord(), newRecord()];
      await mine.stored(a, b);
      for (const wrong of [b.token, a.record.erase, mine.keys.write, textOf(randomBytes(32)), ""])
        expect(refusedAs(await mine.erase({ ...a, token: wrong }))).toBe("401 unauthorised");
      const byReader = await mine.call("DELETE", `/records/${a.record.id}`, mine.keys.read, undefined, {
        "reprise-erase": a.token,
      });
      expect(refusedAs(byReader)).toBe("401 unauthorised");
      expect(refusedAs(await mine.erase(newRecord()))).toBe("404 not-found");
      expect((await mine.page()).records.every(({ sealed }) => sealed !== undefined)).toBe(true);
    });
  });

  describe("who listens", () => {
    it("hears the head at once, and each one after it, from either door", async () => {
      const mine = await newDevice(one());
      await mine.stored(newRecord());
      const heard = await listen(one(), mine.keys);
      expect(heard.status).toBe(200);
      await until(() => heard.heads.at(-1) === 1);
      await mine.stored(newRecord());
      await until(() => heard.heads.at(-1) === 2, 900);
      await device(other(), mine.keys).stored(newRecord(), newRecord());
      await until(() => heard.heads.at(-1) === 4, 3_000);
      heard.leave();
      expect(await heard.ended).toBe("broken");
    });

    it("is told of the vault's end by the end of the stream", async () => {
      const mine = await newDevice(one());
      const heard = await listen(one(), mine.keys);
      await device(other(), mine.keys).remove();
      expect(await heard.ended).toBe("ended");
    });
  });

  describe("a temporary vault", () => {
    it("lives as long as it was made for, from a minute to a day", async () => {
      const mine = device(one(), newKeys());
      for (const lives of [59, 86_401, 60.5, -60, "60", null])
        expect(refusedAs(await mine.register({ lives })), String(lives)).toBe("400 bad-request");
      expect((await mine.register({ lives: 60 })).status).toBe(201);
      expect(await mine.stored(newRecord())).toHaveLength(1);
    });
  });
};
