import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { relayApp, USUAL } from "../src/index.ts";
import { type Keeping } from "../src/keeping/keeping.ts";
import { openKeeping } from "../src/keeping/open.ts";
import { limiter, roomFor } from "../src/limits.ts";
import { metricsOf } from "../src/metrics.ts";
import { routes } from "../src/routes/routes.ts";
import { watchOver } from "../src/watch.ts";
import { ask } from "./ask.ts";
import { document, listen, newDevice, newKeys, newRecord, refusedAs, until } from "./device.ts";
import { startRelay } from "./relay-process.ts";
import { newFolder, newPlace, serving } from "./served.ts";

describe("metrics", () => {
  it("are nowhere unless the operator asks for them", async () => {
    const { url, metricsUrl } = await serving();
    expect(metricsUrl).toBeNull();
    expect(refusedAs(await ask(url, "/metrics", { headers: { authorization: "Bearer x" } }))).toBe("404 not-found");
  });

  it("have a port of their own on this machine, or a token", async () => {
    const { url, metricsUrl } = await serving({ metrics: { port: 0 } });
    const mine = await newDevice(url);
    await mine.stored(newRecord(randomBytes(600)), newRecord(randomBytes(400)));
    const text = await (await fetch(metricsUrl as string)).text();
    expect(text).toContain("reprise_records_stored_total 2");
    expect(text).toContain("reprise_bytes_stored_total 1000");
    expect(text).toContain('reprise_answers_total{route="/v1/vaults/:vault",method="PUT",status="201"} 1');
    expect((await fetch((metricsUrl as string).replace("/metrics", "/other"))).status).toBe(404);
    const { port } = new URL(metricsUrl as string);
    for (const [host, status] of [
      [`localhost:${port}`, 200],
      [`evil.example:${port}`, 421],
      ["127.0.0.1", 421],
    ] as const)
      expect((await ask(metricsUrl as string, "/metrics", { headers: { host } })).status, host).toBe(status);
    expect((await ask(url, "/metrics")).status).toBe(404);
    const guarded = await serving({ metrics: { token: "let-me-count" } });
    expect((await ask(guarded.url, "/metrics", { headers: { authorization: "Bearer let-me-count" } })).status).toBe(
      200,
    );
    expect((await ask(guarded.url, "/metrics", { headers: { authorization: "Bearer let-me-coun" } })).status).toBe(401);
  });
});

describe("the description", () => {
  it("names every route, what it takes, and that it wants a token", async () => {
    const { url } = await serving();
    const described = document<{ paths: Record<string, Record<string, { security?: unknown }>> }>(
      await ask(url, "/openapi.json"),
    );
    const found = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { security }]) => `${method} ${path} ${security === undefined ? "open" : "token"}`,
      ),
    );
    expect(found.sort()).toEqual(
      routes
        .map(
          ({ method, path, needs }) =>
            `${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")} ${needs === "none" ? "open" : "token"}`,
        )
        .sort(),
    );
    expect(JSON.stringify(described)).toContain('"additionalProperties":false');
    expect(JSON.stringify(described)).toContain("too much is under way");
  });
});

describe("a relay that is asked to stop", () => {
  it("ends what listens, finishes what it began, refuses what comes after, and exits with 0", async () => {
    const relay = await startRelay(newPlace());
    onTestFinished(() => void relay.child.kill("SIGKILL"));
    const mine = await newDevice(relay.url);
    const heard = await listen(relay.url, mine.keys);
    const pushes = Array.from({ length: 30 }, () => mine.stored(...Array.from({ length: 100 }, () => newRecord())));
    await Promise.race(pushes);
    const began = Date.now();
    const code = relay.stop();
    const settled = await Promise.allSettled(pushes);
    expect(await code).toBe(0);
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(await heard.ended).toBe("ended");
    for (const one of settled)
      if (one.status === "rejected") expect(String(one.reason)).toMatch(/503|ECONNREFUSED|ECONNRESET|socket hang up/);
    expect(settled.some(({ status }) => status === "fulfilled")).toBe(true);
    await expect(fetch(relay.url)).rejects.toThrow();
  });
});

describe("what it says of itself", () => {
  it("is nothing while all is well, unless it is asked to tell of each answer", async () => {
    const quiet = await startRelay(newPlace());
    await (await newDevice(quiet.url)).stored(newRecord());
    await quiet.stop();
    expect(quiet.said().trim().split("\n")).toHaveLength(1);
    const telling = await startRelay(newPlace({ log: true }));
    await newDevice(telling.url);
    await telling.stop();
    const lines = telling
      .said()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((line) => "what" in line);
    expect(lines.map(({ what }) => what)).toEqual(["started", "answered", "stopping", "stopped"]);
    expect(Object.keys(lines[1] ?? {})).toEqual(["time", "what", "route", "method", "status", "ms"]);
  });
});

describe("a token that opens nothing", () => {
  it("costs the same work whatever is wrong: one question to the database", async () => {
    const opened = await openKeeping({
      db: join(newFolder(), "relay.sqlite"),
      quota: USUAL.quota,
      connections: 1,
      clock: Date.now,
    });
    if (!opened.ok) throw new Error(opened.problem.says);
    const asked: string[] = [];
    const keeping = new Proxy(opened.value, {
      get: (from, name: keyof Keeping) => {
        asked.push(name);
        return from[name];
      },
    });
    const watch = watchOver(keeping, USUAL.audience);
    onTestFinished(async () => {
      watch.stop();
      await opened.value.close();
    });
    const often = { perSecond: 1e6, atOnce: 1e6 };
    const app = relayApp({
      web: newPlace().web,
      door: {
        rooms: {
          keeping,
          watch,
          metrics: metricsOf(),
          answers: roomFor(USUAL.underWay),
          invite: null,
          metricsToken: null,
          breath: 1000,
          clock: Date.now,
          openapi: () => "",
        },
        room: roomFor(USUAL.underWay),
        limiters: { address: limiter(often), newVault: limiter(often), vault: limiter(often) },
        log: () => {},
        isStopping: () => false,
      },
    });
    const keys = newKeys();
    const put = await app.request(`/v1/vaults/${keys.id}`, {
      method: "PUT",
      headers: { authorization: `Bearer ${keys.write}`, "content-type": "application/json" },
      body: JSON.stringify(keys.hashes),
    });
    expect(put.status).toBe(201);
    for (const [id, token] of [
      [keys.id, newKeys().read],
      [keys.id, "short"],
      [keys.id, null],
      [newKeys().id, keys.read],
      ["no-id-at-all", keys.read],
      ["no-id-at-all", null],
    ] as const) {
      asked.length = 0;
      const { status } = await app.request(`/v1/vaults/${id}/records`, {
        headers: token === null ? {} : { authorization: `Bearer ${token}` },
      });
      expect({ status, asked }).toEqual({ status: 401, asked: ["vault"] });
    }
  });
});

describe("who listens", () => {
  it("is told that the relay is still there, so that nobody on the way ends the silence", async () => {
    const { url } = await serving({ terms: { patience: { ...USUAL.patience, breath: 100 } } });
    const mine = await newDevice(url);
    const heard = await listen(url, mine.keys);
    await until(() => heard.raw().includes("\n: here\n\n"));
    heard.leave();
    expect(heard.raw()).toMatch(/^event: head\ndata: \{"head":0\}\n\n/);
  });
});
