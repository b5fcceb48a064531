import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { roomFor } from "../src/limits.ts";
import { saidAtLength } from "../src/routes/long-answer.ts";
import { USUAL } from "../src/terms.ts";
import { ask } from "./ask.ts";
import { device, listen, newDevice, newKeys, newRecord, refusedAs, until } from "./device.ts";
import { serving } from "./served.ts";

describe("an invitation", () => {
  it("is needed for a new vault where the operator says so, and for nothing else", async () => {
    const { url } = await serving({ invite: "come in" });
    const keys = newKeys();
    const mine = device(url, keys);
    for (const more of [{}, { invite: "" }, { invite: "come i" }, { invite: "come in " }])
      expect(refusedAs(await mine.register(more))).toBe("403 invite-needed");
    expect((await mine.register({ invite: "come in" })).status).toBe(201);
    expect((await mine.register()).status).toBe(200);
    expect(await mine.stored(newRecord())).toHaveLength(1);
    expect((await mine.remove()).status).toBe(204);
    expect(refusedAs(await mine.register())).toBe("410 gone");
  });
});

describe("limits", () => {
  it("end what one vault asks too often, say how long to wait, and let others go on", async () => {
    const { url } = await serving({ terms: { vault: { perSecond: 0.1, atOnce: 5 } } });
    const [mine, other] = [await newDevice(url), await newDevice(url)];
    for (let i = 0; i < 5; i++) expect((await mine.pull()).status).toBe(200);
    const answer = await mine.pull();
    expect(refusedAs(answer)).toBe("429 too-many");
    expect(Number(answer.headers["retry-after"])).toBeGreaterThanOrEqual(1);
    expect((await other.pull()).status).toBe(200);
    // Someone without its token uses nothing of it up.
    for (let i = 0; i < 20; i++) expect((await other.pull("", newKeys().read)).status).toBe(401);
    expect((await other.pull()).status).toBe(200);
  });

  it("end what one address asks too often, whatever it asks, save whether the relay lives", async () => {
    const { url } = await serving({ terms: { address: { perSecond: 0.1, atOnce: 10 } } });
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) statuses.push((await ask(url, "/v1/vaults/x/records")).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.slice(-2)).toEqual([429, 429]);
    expect((await ask(url, "/healthz")).status).toBe(200);
    expect((await ask(url, "/")).status).toBe(200);
  });

  it("end new vaults from one address, told apart behind the operator's proxies and nowhere else", async () => {
    const terms = { newVault: { perSecond: 0.1, atOnce: 2 } };
    const from = async (url: string, forwarded: string): Promise<number> => {
      const keys = newKeys();
      const headers = { "x-forwarded-for": forwarded };
      return (await device(url, keys).call("PUT", "", keys.write, keys.hashes, headers)).status;
    };
    const plain = await serving({ terms });
    expect([
      await from(plain.url, "1.1.1.1"),
      await from(plain.url, "2.2.2.2"),
      await from(plain.url, "3.3.3.3"),
    ]).toEqual([201, 201, 429]);
    const behind = await serving({ terms, proxies: 1 });
    for (const [address, statuses] of [
      ["1.1.1.1", [201, 201, 429]],
      ["9.9.9.9, 1.1.1.1", [429, 429, 429]],
      ["9.9.9.9, 2.2.2.2", [201, 201, 429]],
      ["2001:db8:1:2:3::4", [201, 201, 429]],
      ["2001:db8:1:2:ffff::9", [429, 429, 429]],
    ] as const)
      expect(
        [await from(behind.url, address), await from(behind.url, address), await from(behind.url, address)],
        address,
      ).toEqual(statuses);
  });

  it("end what one vault holds, in records and in bytes; what is erased leaves room for bytes", async () => {
    const { url } = await serving({ terms: { quota: { records: 5, bytes: 4000 } } });
    const mine = await newDevice(url);
    const large = newRecord(randomBytes(3000));
    await mine.stored(large);
    expect(refusedAs(await mine.push(newRecord(randomBytes(1001))))).toBe("507 quota-full");
    expect((await mine.page()).head).toBe(1);
    await mine.erase(large);
    await mine.stored(newRecord(randomBytes(3000)), newRecord(randomBytes(10)), newRecord(randomBytes(10)));
    await mine.stored(newRecord(randomBytes(10)));
    expect(refusedAs(await mine.push(newRecord(randomBytes(10))))).toBe("507 quota-full");
    expect(await mine.stored(large)).toMatchObject([{ seq: 1, gone: true }]);
  });

  it("end how much is sent at once by all together, and give the room back", async () => {
    const { url } = await serving({ terms: { underWay: 10_000 } });
    const [mine, other] = [await newDevice(url), await newDevice(url)];
    const { host } = new URL(url);
    const slow = connect(Number(new URL(url).port), "127.0.0.1");
    onTestFinished(() => void slow.destroy());
    const began = `POST /v1/vaults/${mine.keys.id}/records HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${mine.keys.write}\r\ncontent-type: application/json\r\ncontent-length: 9500\r\n\r\n{`;
    await new Promise((done) => slow.write(began, done));
    // The two come by connections of their own, so the second may be first.
    let refused = await other.push(newRecord());
    for (let i = 0; i < 100 && refused.status === 200; i++) refused = await other.push(newRecord());
    expect(refused.status).toBe(503);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThanOrEqual(1);
    expect((await other.pull()).status).toBe(200);
    slow.destroy();
    let status = 503;
    for (let i = 0; i < 100 && status === 503; i++) status = (await other.push(newRecord())).status;
    expect(status).toBe(200);
    // What is larger than all the room is taken alone.
    expect((await other.push(newRecord(randomBytes(20_000)))).status).toBe(200);
  });

  it("end how much is given back at once to those who do not take it", async () => {
    const room = roomFor(1_000_000);
    const long = { text: "a".repeat(600_000) };
    const [first, short] = [saidAtLength(room, long), saidAtLength(room, { text: "a" })];
    expect(saidAtLength(room, long)).toBeNull();
    expect(await short?.json()).toEqual({ text: "a" });
    await first?.body?.cancel();
    const second = saidAtLength(room, long);
    expect(second?.headers.get("content-length")).toBe(String(600_012));
    const reader = second?.body?.getReader();
    await reader?.read();
    expect(saidAtLength(room, long)).toBeNull();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read());
    expect(await saidAtLength(room, long)?.json()).toEqual(long);
  });

  it("leave whoever takes what is given back all of it, again and again, however long it is", async () => {
    const { url } = await serving({ terms: { underWay: 10_000 } });
    const mine = await newDevice(url);
    const records = Array.from({ length: 60 }, () => newRecord(randomBytes(60_000)));
    for (let from = 0; from < 60; from += 20) await mine.stored(...records.slice(from, from + 20));
    for (let i = 0; i < 3; i++) {
      const { records: given, next, head } = await mine.page();
      expect(given.map(({ id }) => id)).toEqual(records.slice(0, given.length).map(({ record }) => record.id));
      // A page has some three million bytes at most.
      expect([given.length < 60, next < head]).toEqual([true, true]);
    }
  });

  it("end how long an answer may take to be taken", async () => {
    const { url } = await serving({
      terms: { patience: { ...USUAL.patience, head: 2_000, whole: 2_000, breath: 100 } },
    });
    const mine = await newDevice(url);
    for (let i = 0; i < 5; i++) await mine.stored(...Array.from({ length: 20 }, () => newRecord(randomBytes(60_000))));
    const { host, port } = new URL(url);
    const slow = connect(Number(port), "127.0.0.1");
    onTestFinished(() => void slow.destroy());
    const asked = `GET /v1/vaults/${mine.keys.id}/records?limit=100 HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${mine.keys.read}\r\n\r\n`;
    slow.write(asked.repeat(20));
    // Nothing is read for longer than that, by the relay's own clock: a stream may last, and says now and then that it is there.
    const heard = await listen(url, mine.keys);
    await until(() => heard.raw().split(": here").length > 30);
    heard.leave();
    let length = 0;
    const ended = new Promise((done) => slow.once("close", done).once("error", () => {}));
    slow.on("data", (part) => (length += part.length));
    await ended;
    expect(length).toBeLessThan(20 * 2_000_000);
    expect((await mine.pull()).status).toBe(200);
  });

  it("end who listens to one vault", async () => {
    const { url } = await serving({ terms: { audience: { ofVault: 2, inAll: 3 } } });
    const [mine, other] = [await newDevice(url), await newDevice(url)];
    const heard = [await listen(url, mine.keys), await listen(url, mine.keys), await listen(url, mine.keys)];
    expect(heard.map(({ status }) => status)).toEqual([200, 200, 429]);
    const more = [await listen(url, other.keys), await listen(url, other.keys)];
    expect(more.map(({ status }) => status)).toEqual([200, 429]);
    heard[0]?.leave();
    await heard[0]?.ended;
    const again = async (): Promise<number> => {
      const one = await listen(url, mine.keys);
      onTestFinished(one.leave);
      return one.status;
    };
    let status = 429;
    for (let i = 0; i < 50 && status === 429; i++) status = await again();
    expect(status).toBe(200);
    for (const one of [...heard, ...more]) one.leave();
  });
});

describe("pages of another place", () => {
  it("may ask where the operator named the place, and nothing is open to every place", async () => {
    const origin = "https://app.example.org";
    const { url } = await serving({ origins: [origin] });
    const mine = await newDevice(url);
    const path = `/v1/vaults/${mine.keys.id}/records`;
    const first = await ask(url, path, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
    });
    expect(first.status).toBe(204);
    expect(first.headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-headers": "authorization, content-type, reprise-erase",
      vary: "origin",
    });
    expect(first.headers).not.toHaveProperty("access-control-allow-credentials");
    const given = await mine.call("GET", "/records", mine.keys.read, undefined, { origin });
    expect(given.headers["access-control-allow-origin"]).toBe(origin);
    const refused = await mine.call("GET", "/records", newKeys().read, undefined, { origin });
    expect(refused.headers["access-control-allow-origin"]).toBe(origin);
    for (const other of ["https://app.example.org.evil.example", "null", "http://app.example.org", "*"]) {
      const answer = await mine.call("GET", "/records", mine.keys.read, undefined, { origin: other });
      expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
      expect(answer.headers["vary"]).toBe("origin");
    }
    expect((await ask(url, "/", { headers: { origin } })).headers).not.toHaveProperty("access-control-allow-origin");
  });
});

describe("a relay behind a proxy", () => {
  it("answers to the name that its operator gave it, to this machine's numbers, and to no other", async () => {
    const { url } = await serving({ name: "reprise.example.org" });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const named = await ask(url, "/readyz", { headers: { host: "Reprise.example.org" } });
    expect(named.status).toBe(200);
    expect(named.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
    expect((await ask(url, "/readyz")).status).toBe(200);
    for (const host of ["example.org", "localhost", "reprise.example.org:81", "10.0.0.7:4870"]) {
      for (const path of ["/", "/v1/x", "/openapi.json", "/metrics"]) {
        const { status, text } = await ask(url, path, { headers: { host } });
        expect(status, `${host} ${path}`).toBe(421);
        expect(text).toContain("Reprise is at https://reprise.example.org.");
      }
      // Who looks after several processes asks each by its address.
      for (const path of ["/healthz", "/readyz"])
        expect((await ask(url, path, { headers: { host } })).status, `${host} ${path}`).toBe(200);
    }
    const alone = await serving();
    expect((await ask(alone.url, "/readyz")).headers).not.toHaveProperty("strict-transport-security");
  });
});
