// One relay under attack, from first to last: at the end its files, its words and its counters are searched for all that was refused.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres } from "../../../tools/postgres.ts";
import type { Route } from "../src/routes/route.ts";
import { routes } from "../src/routes/routes.ts";
import { ask, type Answer, type Asking } from "./ask.ts";
import { device, listen, newDevice, newKeys, newRecord, refusedAs, type Keys, type Outgoing } from "./device.ts";
import { readRaw, sendRaw } from "./raw.ts";
import { startRelay, type Running } from "./relay-process.ts";
import { USUAL } from "../src/index.ts";
import { OFTEN } from "./terms.ts";
import { webFolder } from "./web.ts";

/** What must never be found anywhere: it stands in every hostile request. */
const CANARY = `canary${randomBytes(9).toString("hex")}`;
const OPERATOR = "the-operator-of-this-relay-alone";

/** What every answer carries, whatever it answers. */
const expectGuarded = ({ headers }: Pick<Answer, "headers">, what: string): void => {
  expect(headers["content-security-policy"], what).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
  expect(headers, what).toMatchObject({
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  for (const name of ["server", "x-powered-by", "set-cookie", "access-control-allow-origin"])
    expect(headers, what).not.toHaveProperty(name);
};

describe.each(["SQLite", "PostgreSQL"])("a relay over %s", (kind) => {
  const web = webFolder();
  const folder = mkdtempSync(join(tmpdir(), "reprise-security-"));
  let relay: Running;
  let files: string;
  let end = (): void => {};
  let mine: Awaited<ReturnType<typeof newDevice>>;
  let other: Awaited<ReturnType<typeof newDevice>>;
  let deleted: Keys;
  let kept: Outgoing;

  beforeAll(async () => {
    let db = join(folder, "relay.sqlite");
    files = folder;
    if (kind === "PostgreSQL") {
      const postgres = await startPostgres(["log_statement=none"]);
      [db, files, end] = [postgres.url, postgres.folder, postgres.stop];
    }
    relay = await startRelay({
      web,
      host: "127.0.0.1",
      port: 0,
      db,
      log: true,
      metrics: { token: OPERATOR },
      terms: { ...OFTEN, patience: { ...USUAL.patience, head: 700, whole: 1_500, sweep: 30_000 } },
    });
    [mine, other] = [await newDevice(relay.url), await newDevice(relay.url)];
    kept = newRecord();
    await mine.stored(kept);
    const gone = await newDevice(relay.url);
    await gone.stored(newRecord());
    await gone.remove();
    deleted = gone.keys;
  });
  afterAll(async () => {
    await relay.stop();
    end();
    for (const one of [folder, web]) rmSync(one, { recursive: true });
  });

  const pathOf = (route: Route, keys: Keys = mine.keys): string =>
    route.path.replace(":vault", keys.id).replace(":record", kept.record.id);

  /** A request that a route takes, with this token in place of the right one; and hostile changes on top. */
  const request = (route: Route, token: string | undefined, more: Asking = {}, keys?: Keys): Promise<Answer> => {
    const body =
      route.name === "register"
        ? JSON.stringify((keys ?? mine.keys).hashes)
        : route.name === "push"
          ? JSON.stringify({ records: [kept.record] })
          : undefined;
    return ask(relay.url, pathOf(route, keys), {
      method: route.method,
      ...(body === undefined ? {} : { body }),
      ...more,
      headers: {
        ...(token === undefined ? {} : { authorization: token }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(route.headers ? { "reprise-erase": kept.token } : {}),
        ...more.headers,
      },
    });
  };

  const guarded = routes.filter(({ needs }) => needs !== "none");
  const wrongTokens = (): Readonly<Record<string, string | undefined>> => ({
    none: undefined,
    empty: "Bearer ",
    "another scheme": `Basic ${Buffer.from(`${mine.keys.id}:${mine.keys.write}`).toString("base64")}`,
    "no scheme": mine.keys.write,
    "another vault's write token": `Bearer ${other.keys.write}`,
    "another vault's read token": `Bearer ${other.keys.read}`,
    "a deleted vault's write token": `Bearer ${deleted.write}`,
    "a hash in a token's place": `Bearer ${mine.keys.hashes.write}`,
    "the vault's id": `Bearer ${mine.keys.id}`,
    "one letter more": `Bearer ${mine.keys.write}A`,
    "one letter less": `Bearer ${mine.keys.write.slice(0, -1)}`,
    "two at once": `Bearer ${mine.keys.write}, Bearer ${mine.keys.read}`,
    garbage: `Bearer ${CANARY}`,
    "garbage of the right length": `Bearer ${CANARY.padEnd(43, "A").slice(0, 43)}`,
    "a long one": `Bearer ${CANARY.repeat(100)}`,
    "odd characters": `Bearer ${CANARY}'; drop table vaults; --`,
  });

  describe.each(guarded.map((route) => ({ route, name: route.name })))("$name", ({ route }) => {
    it("is refused in one and the same way to whoever has not its token", async () => {
      const answers = new Map<string, Answer>();
      for (const [what, token] of Object.entries(wrongTokens())) answers.set(what, await request(route, token));
      if (route.needs === "write")
        answers.set("the read token where the write token is needed", await request(route, `Bearer ${mine.keys.read}`));
      // What is not there, and what was deleted, look the same to others.
      if (route.path.includes(":vault") && route.needs !== "own")
        for (const keys of [newKeys(), deleted, { ...newKeys(), id: CANARY }, { ...newKeys(), id: "..%2f" }])
          answers.set(keys.id, await request(route, `Bearer ${mine.keys.write}`, {}, keys));
      const faces = [...answers].map(([what, { status, text, headers }]) => {
        const { date: _, ...rest } = headers;
        return [what, JSON.stringify({ status, text, rest })] as const;
      });
      const [, face] = faces[0] as readonly [string, string];
      for (const [what, other] of faces) expect(other, what).toBe(face);
      expect(refusedAs(answers.get("none") as Answer)).toBe("401 unauthorised");
      expect(answers.get("none")?.headers["www-authenticate"]).toMatch(/^Bearer /);
    });

    it("does nothing for whoever was refused", async () => {
      const page = await mine.page();
      expect(page.records).toEqual([{ id: kept.record.id, seq: 1, sealed: kept.record.sealed }]);
      expect(await other.page()).toEqual({ records: [], next: 0, head: 0 });
    });
  });

  it("tells only the tokens of a deleted vault that it was deleted", async () => {
    for (const route of guarded.filter(({ name }) => name !== "metrics")) {
      const own = await request(route, `Bearer ${deleted.write}`, {}, deleted);
      expect(refusedAs(own), route.name).toBe("410 gone");
      if (route.needs === "read")
        expect(refusedAs(await request(route, `Bearer ${deleted.read}`, {}, deleted))).toBe("410 gone");
    }
  });

  it("takes no token from anywhere but its header", async () => {
    for (const route of guarded)
      for (const query of [`?token=${mine.keys.write}`, `?access_token=${mine.keys.write}`]) {
        const { status } = await ask(relay.url, pathOf(route) + query, { method: route.method });
        expect([400, 401], route.name).toContain(status);
      }
  });

  it("puts what closes a browser around every answer of every route, given or refused", async () => {
    for (const route of routes) {
      if (route.name === "live") continue;
      const token = route.name === "metrics" ? OPERATOR : mine.keys.write;
      if (route.name !== "remove") expectGuarded(await request(route, `Bearer ${token}`), route.name);
      for (const method of ["GET", "POST", "PATCH", "OPTIONS", "HEAD"])
        expectGuarded(await request(route, `Bearer ${CANARY}`, { method }), `${method} ${route.name}`);
    }
    const heard = await fetch(`${relay.url}/v1/vaults/${mine.keys.id}/live`, {
      headers: { authorization: `Bearer ${mine.keys.read}` },
    });
    expectGuarded({ headers: Object.fromEntries(heard.headers) }, "live");
    expect(heard.headers.get("cache-control")).toBe("no-store");
    await heard.body?.cancel();
  });

  it("lets nothing be kept on the way, save its own description", async () => {
    for (const route of routes.filter(({ name }) => name !== "live" && name !== "remove")) {
      const { headers } = await request(route, `Bearer ${route.name === "metrics" ? OPERATOR : mine.keys.write}`);
      const empty = route.name === "erase";
      expect(headers["cache-control"] ?? "", route.name).toBe(
        route.name === "openapi" ? "no-cache" : empty ? "" : "no-store",
      );
    }
    // Erasing was one of them.
    await mine.erase(kept);
    kept = newRecord();
    await mine.remove();
    mine = await newDevice(relay.url);
    await mine.stored(kept);
  });

  describe("does not let a vault's id be taken", () => {
    it("by who has seen its hashes, but not its token", async () => {
      const keys = newKeys();
      for (const token of [newKeys().write, keys.read, keys.hashes.write]) {
        const answer = await device(relay.url, { ...keys, write: token }).register();
        expect(refusedAs(answer)).toBe("401 unauthorised");
      }
      expect((await device(relay.url, keys).register()).status).toBe(201);
    });

    it("by hashes that make another id", async () => {
      const [keys, victim] = [newKeys(), newKeys()];
      expect(refusedAs(await device(relay.url, { ...keys, id: victim.id }).register())).toBe("400 bad-request");
      const swapped = { write: keys.hashes.read, read: keys.hashes.write };
      expect(refusedAs(await device(relay.url, { ...keys, write: keys.read, hashes: swapped }).register())).toBe(
        "400 bad-request",
      );
      expect((await device(relay.url, victim).register()).status).toBe(201);
    });
  });

  describe("takes no document but the one it describes", () => {
    const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
    const record = (): string => JSON.stringify(newRecord().record);
    const bad: Readonly<Record<string, () => string | Uint8Array>> = {
      nothing: () => "",
      "half a document": () => `{"records":[{"id":"${CANARY}`,
      "two documents": () => `{"records":[${record()}]}{}`,
      "another kind of value": () => `"${CANARY}"`,
      null: () => "null",
      "a list": () => `[${record()}]`,
      "a name more": () => `{"records":[${record()}],"${CANARY}":1}`,
      "a name more in a record": () => `{"records":[${record().replace("{", `{"seq":1,`)}]}`,
      __proto__: () => `{"records":[${record()}],"__proto__":{"polluted":"${CANARY}"}}`,
      "__proto__ in a record": () => `{"records":[${record().replace("{", `{"__proto__":{"sealed":"AA"},`)}]}`,
      "__proto__, written otherwise": () => `{"records":[${record()}],"\\u005f_proto__":{}}`,
      constructor: () => `{"records":[${record()}],"constructor":{"prototype":{"polluted":"${CANARY}"}}}`,
      toString: () => `{"records":[${record()}],"toString":1}`,
      "an inherited name in a name's place": () => `{"__proto__":{"records":[${record()}]}}`,
      "a deep list": () => deep("[", "]", 100_000),
      "a deep object": () => deep('{"records":', "}", 50_000).replace("}", "1}"),
      "a deep list in a record": () => `{"records":[{"id":${deep("[", "]", 50_000)}}]}`,
      "an id that is too short": () => `{"records":[${record().replace(/"id":"./, '"id":"')}]}`,
      "an id written otherwise": () => `{"records":[${record().replace(/"id":"([^"]{42})./, '"id":"$1-')}]}`,
      "an id with other letters": () => `{"records":[${record().replace(/"id":"../, '"id":"+/')}]}`,
      "padded bytes": () => `{"records":[${record().replace(/"sealed":"[^"]*"/, '"sealed":"AA=="')}]}`,
      "bytes written otherwise": () => `{"records":[${record().replace(/"sealed":"[^"]*"/, '"sealed":"AB"')}]}`,
      "no bytes": () => `{"records":[${record().replace(/"sealed":"[^"]*"/, '"sealed":""')}]}`,
      "a number for bytes": () => `{"records":[${record().replace(/"sealed":"[^"]*"/, '"sealed":1e999')}]}`,
      "one good record and one bad": () => `{"records":[${record()},{"id":"${CANARY}"}]}`,
      "bytes that are no text": () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
      "a mark of byte order in another coding": () => Buffer.from(`\ufeff{"records":[${record()}]}`, "utf16le"),
    };
    it.each(Object.keys(bad))("%s", async (what) => {
      const body = (bad[what] as () => string | Uint8Array)();
      const headers = { authorization: `Bearer ${mine.keys.write}`, "content-type": "application/json" };
      const answer = await ask(relay.url, `/v1/vaults/${mine.keys.id}/records`, { method: "POST", headers, body });
      expect(refusedAs(answer)).toBe("400 bad-request");
      expect((await mine.page()).head).toBe(1);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    });

    it.each([
      ["text/plain", undefined],
      ["application/x-www-form-urlencoded", undefined],
      ["multipart/form-data; boundary=x", undefined],
      ["application/json; charset=utf-16", undefined],
      ["", undefined],
      ["application/json", "gzip"],
      ["application/json", "br"],
    ])("nor one that says it is %s %s", async (type, coding) => {
      const answer = await mine.call(
        "POST",
        "/records",
        mine.keys.write,
        { records: [newRecord().record] },
        {
          "content-type": type,
          ...(coding ? { "content-encoding": coding } : {}),
        },
      );
      expect(refusedAs(answer)).toBe("415 bad-request");
    });

    it("nor one that is too large, whether it says so or not", async () => {
      const headers = { authorization: `Bearer ${mine.keys.write}`, "content-type": "application/json" };
      const path = `/v1/vaults/${mine.keys.id}/records`;
      const large = `{"records":"${"A".repeat(8 * 1024 * 1024)}"}`;
      // As a browser does, which keeps its connection and so hears the answer before it has sent everything.
      const agent = new Agent({ keepAlive: true });
      expect(refusedAs(await ask(relay.url, path, { method: "POST", headers, body: large, agent }))).toBe(
        "413 too-large",
      );
      agent.destroy();
      const start = `POST ${path} HTTP/1.1\r\nhost: ${new URL(relay.url).host}\r\nauthorization: Bearer ${mine.keys.write}\r\ncontent-type: application/json\r\n`;
      const chunk = `10000\r\n${"A".repeat(0x10000)}\r\n`;
      const text = await sendRaw(relay.url, [
        `${start}transfer-encoding: chunked\r\n\r\n`,
        ...Array<string>(130).fill(chunk),
        "0\r\n\r\n",
      ]);
      expect(readRaw(text).status).toBe(413);
      const registering = await mine.call("PUT", "", mine.keys.write, {
        ...mine.keys.hashes,
        invite: "A".repeat(5000),
      });
      expect(refusedAs(registering)).toBe("413 too-large");
    });

    it("nor a record that is too large, while the largest is taken", async () => {
      const other = await newDevice(relay.url);
      expect(refusedAs(await other.push(newRecord(), newRecord(randomBytes(64 * 1024 + 1))))).toBe("413 too-large");
      expect((await other.page()).head).toBe(0);
      expect(await other.stored(newRecord(randomBytes(64 * 1024)))).toHaveLength(1);
    });
  });

  describe("has no way around its paths", () => {
    const tricks = (): readonly string[] => {
      const id = mine.keys.id;
      return [
        `/v1/vaults/${id}%2frecords`,
        `/v1/vaults/${id}/records%00`,
        `/v1/vaults/${id}/records%00.json`,
        `/v1/vaults/${id}/records/`,
        `/v1/vaults/${id}//records`,
        `//v1/vaults/${id}/records`,
        `/v1//vaults/${id}/records`,
        `/v1/vaults/${id};x=1/records`,
        `/v1/vaults/${id}/records;jsessionid=1`,
        `/V1/vaults/${id}/records`,
        `/v1/Vaults/${id}/records`,
        `/v1/vaults/${id}\\records`,
        `/v1/vaults/%2e%2e%2f${id}/records`,
        `/v1/vaults/${encodeURIComponent(id).replace(/^./, (c) => `%${c.charCodeAt(0).toString(16)}`)}/records`,
        `/v1/vaults/${id}.json/records`,
        `/v1/vaults/${id} /records`,
        `/v1/vaults/__proto__/records`,
        `/v1/vaults/*/records`,
        `/v1/vaults/${id}/records/${CANARY}/../..`,
        `/v1/vaults//records`,
        `/v1/vaults`,
        `/metrics/`,
        `/metrics%00`,
        `/./metrics/.`,
        `/readyz/../metrics`,
      ];
    };
    it("by a path written otherwise", async () => {
      for (const path of tricks()) {
        const text = await sendRaw(relay.url, [
          `GET ${path} HTTP/1.1\r\nhost: ${new URL(relay.url).host}\r\nauthorization: Bearer ${mine.keys.read}\r\nconnection: close\r\n\r\n`,
        ]);
        const { status, body } = readRaw(text);
        expect([400, 401, 404, 405], `${path}: ${text.slice(0, 200)}`).toContain(status);
        expect(body, path).not.toContain("sealed");
        expect(body, path).not.toContain("reprise_answers");
      }
    });

    it("by a path that leads outside by dots, which leads to what it names and no further", async () => {
      const text = await sendRaw(relay.url, [
        `GET /v1/vaults/${other.keys.id}/../${mine.keys.id}/records HTTP/1.1\r\nhost: ${new URL(relay.url).host}\r\nauthorization: Bearer ${other.keys.read}\r\nconnection: close\r\n\r\n`,
      ]);
      expect(readRaw(text).status).toBe(401);
    });

    it("by another method, or by a header that names one", async () => {
      const headers = { authorization: `Bearer ${mine.keys.write}` };
      for (const method of ["PATCH", "OPTIONS", "TRACE", "HEAD", "PROPFIND", "PURGE"])
        for (const path of [`/v1/vaults/${mine.keys.id}`, `/v1/vaults/${mine.keys.id}/records`, "/openapi.json"]) {
          const { status, headers: given } = await ask(relay.url, path, { method, headers });
          if (path === "/openapi.json" && method === "HEAD") expect(status).toBe(200);
          else
            expect({ method, path, status, allow: given["allow"] !== undefined }).toEqual({
              method,
              path,
              status: 405,
              allow: true,
            });
        }
      for (const header of ["x-http-method-override", "x-http-method", "x-method-override"]) {
        const answer = await mine.call("GET", "/records", mine.keys.read, undefined, { [header]: "DELETE" });
        expect(answer.status).toBe(200);
      }
      for (const start of [`get /healthz HTTP/1.1`, `${CANARY} /healthz HTTP/1.1`, `CONNECT 127.0.0.1:80 HTTP/1.1`]) {
        const { status } = readRaw(await sendRaw(relay.url, [`${start}\r\nhost: ${new URL(relay.url).host}\r\n\r\n`]));
        expect([0, 400, 405]).toContain(status);
      }
    });

    it("by one request hidden in another", async () => {
      const host = new URL(relay.url).host;
      const hidden = `GET /metrics HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${OPERATOR}\r\n\r\n`;
      for (const framing of [
        `content-length: 5\r\ntransfer-encoding: chunked`,
        `content-length: 5\r\ncontent-length: 6`,
        `transfer-encoding: chunked, identity`,
        `transfer-encoding:\tx chunked`,
        `content-length: +5`,
      ]) {
        const text = await sendRaw(relay.url, [
          `POST /v1/vaults/${mine.keys.id}/records HTTP/1.1\r\nhost: ${host}\r\n${framing}\r\n\r\n0\r\n\r\n${hidden}`,
        ]);
        expect(readRaw(text).status, framing).toBe(400);
        expect(text, framing).not.toContain("reprise_answers");
      }
    });

    it("by another name of this machine", async () => {
      for (const host of ["example.org", `localhost.example.org:1`]) {
        const answer = await ask(relay.url, `/v1/vaults/${mine.keys.id}/records`, {
          headers: { host, authorization: `Bearer ${mine.keys.read}` },
        });
        expect(answer.status).toBe(421);
      }
      for (const host of ["", "host: \r\n", "host: example.org\r\nx-forwarded-host: 127.0.0.1\r\n"]) {
        const text = await sendRaw(relay.url, [`GET /metrics HTTP/1.1\r\n${host}connection: close\r\n\r\n`]);
        expect([400, 421]).toContain(readRaw(text).status);
      }
    });
  });

  describe("does not wait for ever", () => {
    it("for the head of a request", async () => {
      const began = Date.now();
      const { status, headers, body } = readRaw(
        await sendRaw(relay.url, [`GET /healthz HTTP/1.1\r\nx-${CANARY}: `], 8_000),
      );
      expect({ status, type: headers["content-type"] }).toEqual({ status: 408, type: "application/problem+json" });
      expect(JSON.parse(body)).toMatchObject({ status: 408 });
      expect(Date.now() - began).toBeLessThan(6_000);
    });

    it("for a body that drips", async () => {
      const began = Date.now();
      const text = await sendRaw(
        relay.url,
        [
          `POST /v1/vaults/${mine.keys.id}/records HTTP/1.1\r\nhost: ${new URL(relay.url).host}\r\nauthorization: Bearer ${mine.keys.write}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"${CANARY}`,
        ],
        8_000,
      );
      expect(Date.now() - began).toBeLessThan(7_000);
      expect([0, 400, 408]).toContain(readRaw(text).status);
    });

    it("and answers others meanwhile", async () => {
      const { hostname, port } = new URL(relay.url);
      expect(port).not.toBe("");
      const slow = Array.from({ length: 200 }, () =>
        sendRaw(`http://${hostname}:${port}`, ["GET /v1 HTTP/1.1\r\nx: "], 3_000),
      );
      expect((await mine.pull()).status).toBe(200);
      await Promise.all(slow);
    });

    it("for a head that is too long", async () => {
      const { status, headers } = readRaw(
        await sendRaw(relay.url, [`GET /healthz HTTP/1.1\r\nx: ${CANARY.repeat(1000)}\r\n\r\n`]),
      );
      expect({ status, type: headers["content-type"] }).toEqual({ status: 431, type: "application/problem+json" });
    });
  });

  it("plays nothing twice: the same push, the same erasing, the same deletion change nothing more", async () => {
    const one = await newDevice(relay.url);
    const record = newRecord();
    const first = await one.stored(record);
    for (let i = 0; i < 5; i++) expect(await one.stored(record)).toEqual(first);
    await one.erase(record);
    const again = await one.stored(record);
    expect(again[0]).toMatchObject({ seq: 1, gone: true });
    expect((await one.page()).records[0]?.sealed).toBeUndefined();
  });

  it("answers a page from elsewhere without a word that its browser would hand on", async () => {
    const answer = await mine.call("GET", "/records", mine.keys.read, undefined, { origin: "https://example.org" });
    expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
    const first = await ask(relay.url, `/v1/vaults/${mine.keys.id}/records`, {
      method: "OPTIONS",
      headers: { origin: "https://example.org", "access-control-request-method": "POST" },
    });
    expect(first.status).toBe(405);
  });

  it("keeps nothing of what it refused: not in its files, not in what it says, not in what it counts", async () => {
    const heard = await listen(relay.url, { ...mine.keys, id: CANARY });
    expect(heard.status).toBe(401);
    const counted = await ask(relay.url, "/metrics", { headers: { authorization: `Bearer ${OPERATOR}` } });
    expect(counted.text).toMatch(
      /^reprise_answers_total\{route="\/v1\/vaults\/:vault\/records",method="POST",status="200"\} \d+$/m,
    );
    const secrets = [
      CANARY,
      mine.keys.id,
      mine.keys.write,
      mine.keys.read,
      kept.record.id,
      kept.token,
      OPERATOR,
      "127.0.0.1",
    ];
    for (const secret of secrets) expect(counted.text, secret).not.toContain(secret);
    const said = relay.said().replace(/^\{"url".*$/m, "");
    expect(said).toContain('"route":"/v1/vaults/:vault/records"');
    for (const secret of secrets) expect(said, secret).not.toContain(secret);
    const held = execFileSync("find", [files, "-type", "f"], { encoding: "utf8" }).trim().split("\n");
    expect(held.length).toBeGreaterThan(0);
    for (const file of held) {
      const content = readFileSync(file, "latin1");
      for (const secret of [CANARY, mine.keys.write, mine.keys.read, kept.token, OPERATOR])
        for (const form of [secret, Buffer.from(secret, "base64url").toString("latin1")])
          expect(content.includes(form), `${file} holds ${secret}`).toBe(false);
    }
  });
});
