import { describe, expect, it } from "vitest";
import { keysOf, relayOver, type Answer, type Fetch } from "../src/index.ts";
import { headsIn } from "../src/live.ts";
import { ENTROPY, reached, URL_OF_RELAY, vaultOf } from "./devices.ts";
import { relayModel } from "./relay-model.ts";

const { writeToken, registration } = keysOf(ENTROPY);
const access = { vault: vaultOf(), token: writeToken };
const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { get: (name) => headers[name] ?? null },
  text: async () => (typeof body === "string" ? body : JSON.stringify(body)),
  body: null,
});
const problem = (name: string, status: number) => answer(status, { type: `urn:reprise:problem:${name}`, status });

/** A relay that answers these one after another, with a clock that only counts; what waits for an answer never rings by itself. */
const answering = (answers: readonly (Answer | "broken" | "silent")[]) => {
  const slept: number[] = [];
  const asked: { readonly method: string; readonly url: string; readonly signal: AbortSignal }[] = [];
  const fetch: Fetch = async (url, { method, signal }) => {
    asked.push({ method, url, signal });
    const next = answers[Math.min(asked.length, answers.length) - 1];
    if (next === "broken" || next === undefined) throw new Error("broken");
    if (next === "silent") return new Promise(() => {});
    return next;
  };
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    if (signal && !answers.includes("silent")) return new Promise(() => {});
    if (!signal) slept.push(ms);
    return Promise.resolve();
  };
  return {
    relay: relayOver({ url: `${URL_OF_RELAY}/`, fetch, sleep, random: () => Uint8Array.of(255) }),
    slept,
    asked,
  };
};
const page = { records: [], next: 0, head: 0 };

describe("a relay over HTTP", () => {
  it.each([
    ["unauthorised", 401, "Unauthorised"],
    ["bad-request", 400, "BadRequest"],
    ["too-large", 413, "TooLarge"],
    ["quota-full", 507, "QuotaFull"],
    ["cursor-unknown", 409, "CursorUnknown"],
    ["invite-needed", 403, "InviteNeeded"],
    ["gone", 410, "Gone"],
    ["not-found", 404, "NotFound"],
  ])("answers %s as a problem that says what to do, at once", async (name, status, type) => {
    const { relay, slept } = answering([problem(name, status)]);
    const pulled = await relay.pull(access, null, 10);
    expect(pulled).toMatchObject({ ok: false, problem: { type } });
    expect(!pulled.ok && pulled.problem.says).toMatch(/^[A-Z].*\.$/);
    expect(slept).toEqual([]);
  });

  it.each([401, 404, 409, 410])(
    "is not believed to lack a vault by a bare %s, which anything on the way may say",
    async (status) => {
      for (const said of ["<html>not here</html>", { type: "about:blank", status }, { type: "urn:other:gone", status }])
        expect(await answering([answer(status, said)]).relay.pull(access, null, 10)).toMatchObject({
          ok: false,
          problem: { type: "Strange" },
        });
    },
  );

  it("never repeats what a relay wrote", async () => {
    const { relay } = answering([answer(400, { type: "urn:reprise:problem:bad-request", title: "Call 555-0100 now" })]);
    expect(JSON.stringify(await relay.pull(access, null, 10))).not.toContain("555");
  });

  it("asks again where that can help, after longer and longer pauses, and then says so", async () => {
    const { relay, slept, asked } = answering(["broken", problem("stopping", 503), answer(502, "")]);
    expect(await relay.pull(access, null, 10)).toMatchObject({ ok: false, problem: { type: "Unreachable" } });
    expect(asked).toHaveLength(4);
    expect(slept).toEqual([400, 800, 1600]);
  });

  it("goes on as if nothing had been when it answers in the end", async () => {
    const { relay, slept } = answering(["broken", answer(200, page)]);
    expect(await relay.pull(access, null, 10)).toEqual({ ok: true, value: { records: [], head: 0 } });
    expect(slept).toEqual([400]);
  });

  it("waits as long as it is asked to, and not for ever", async () => {
    const soon = answering([answer(429, "", { "retry-after": "3" }), answer(200, page)]);
    expect((await soon.relay.pull(access, null, 10)).ok).toBe(true);
    expect(soon.slept).toEqual([3000]);
    const late = answering([answer(429, "", { "retry-after": "3600" })]);
    expect(await late.relay.pull(access, null, 10)).toMatchObject({ ok: false, problem: { type: "TooMany" } });
    expect(late.slept).toEqual([]);
  });

  it("gives up on an answer that does not come, and breaks the connection off", async () => {
    const { relay, asked } = answering(["silent"]);
    expect(await relay.pull(access, null, 1)).toMatchObject({ ok: false, problem: { type: "Unreachable" } });
    expect(asked).toHaveLength(4);
    // With several records it is not asked the same again: fewer may get through.
    expect(await relay.pull(access, null, 10)).toMatchObject({ ok: false, problem: { isLate: true } });
    expect(asked).toHaveLength(5);
    expect(asked.every(({ signal }) => signal.aborted)).toBe(true);
  });

  it.each([
    ["no JSON", "hello"],
    ["no records", {}],
    ["a record without bytes", { ...page, records: [{ id: "A".repeat(43), seq: 1 }] }],
    ["bytes that are none", { ...page, records: [{ id: "A".repeat(43), seq: 1, sealed: "*" }] }],
    ["an id that is none", { ...page, records: [{ id: "x", seq: 1, sealed: "AA" }] }],
    ["a place that was read before", { ...page, records: [{ id: "A".repeat(43), seq: 0, gone: true }] }],
    ["places out of order", { ...page, records: [2, 1].map((seq) => ({ id: "A".repeat(43), seq, gone: true })) }],
  ])("is not believed where it answers with %s", async (_, body) => {
    const { relay } = answering([answer(200, body)]);
    expect(await relay.pull(access, null, 10)).toMatchObject({ ok: false, problem: { type: "Strange" } });
  });

  it("is not believed where it acknowledges something else than was sent", async () => {
    const record = { id: "A".repeat(43), sealed: Uint8Array.of(1), erase: "A".repeat(43) };
    for (const stored of [[], [{ id: "B".repeat(43), seq: 1, sha256: "A".repeat(43) }], [{ id: record.id, seq: 1 }]]) {
      const { relay } = answering([answer(200, { stored })]);
      expect(await relay.push(access, [record])).toMatchObject({ ok: false, problem: { type: "Strange" } });
    }
  });

  it("is told of a new vault only where it lets in whoever asks", async () => {
    const relay = reached(relayModel("a code").fetch);
    const registered = { ...access, ...registration };
    expect(await relay.register(registered)).toMatchObject({ ok: false, problem: { type: "InviteNeeded" } });
    expect(await relay.register({ ...registered, invite: "a code" })).toEqual({ ok: true, value: "made" });
  });

  it("keeps tokens out of addresses", async () => {
    const model = relayModel();
    const relay = relayOver({
      url: URL_OF_RELAY,
      fetch: model.fetch,
      sleep: () => new Promise(() => {}),
      random: () => Uint8Array.of(0),
    });
    expect(await relay.register({ ...access, ...registration })).toEqual({ ok: true, value: "made" });
    expect(await relay.register({ ...access, ...registration })).toEqual({ ok: true, value: "there" });
    await relay.pull(access, null, 10);
    await relay.erase(access, "A".repeat(43), "B".repeat(43));
    expect(model.seen.join("\n")).not.toContain(writeToken);
    expect(model.seen.join("\n")).not.toContain("B".repeat(43));
  });
});

describe("news from a relay", () => {
  it("are heads, however the stream is cut into pieces", () => {
    const stream =
      ': hello\r\n\r\nevent: head\r\ndata: {"head":7}\r\n\r\nevent: other\ndata: {"head":8}\n\nevent:head\ndata:{"head":9}\n\nevent: he';
    expect(headsIn(stream)).toEqual({ heads: [7, 9], rest: "event: he" });
    expect(headsIn('event: head\ndata: {"head":-1}\n\nevent: head\ndata: nonsense\n\n').heads).toEqual([]);
  });

  const listening = (fetch: Fetch) =>
    relayOver({
      url: URL_OF_RELAY,
      fetch,
      sleep: (ms) => (ms > 30_000 ? new Promise(() => {}) : Promise.resolve()),
      random: () => Uint8Array.of(0),
    });

  it("come again after the stream broke, until nobody listens", async () => {
    const model = relayModel();
    let times = 0;
    const relay = listening(async (url, init) => {
      if (url.endsWith("live") && ++times % 2 === 0) throw new Error("broken");
      return model.fetch(url, init);
    });
    await relay.register({ ...access, ...registration });
    const over = new AbortController();
    const heard: number[] = [];
    for await (const head of relay.live(access, over.signal)) if (heard.push(head) === 3) over.abort();
    expect(heard).toEqual([0, 0, 0]);
    expect(times).toBe(5);
  });

  it("are asked for more and more rarely where the stream ends with its first word", async () => {
    const model = relayModel();
    const pauses: number[] = [];
    const relay = relayOver({
      url: URL_OF_RELAY,
      // The model tells its head, and ends.
      fetch: model.fetch,
      sleep: (ms) => (ms >= 30_000 ? new Promise(() => {}) : Promise.resolve(void pauses.push(ms))),
      random: () => Uint8Array.of(0),
    });
    await relay.register({ ...access, ...registration });
    const over = new AbortController();
    const heard: number[] = [];
    for await (const head of relay.live(access, over.signal)) if (heard.push(head) === 6) over.abort();
    expect(pauses).toEqual([200, 400, 800, 1600, 3200]);
  });

  it.each(["unknown", "deleted"])("end without a word where the vault is %s", async (why) => {
    const model = relayModel();
    const relay = listening(model.fetch);
    if (why === "deleted") {
      await relay.register({ ...access, ...registration });
      await relay.remove(access);
    }
    const heard: number[] = [];
    for await (const head of relay.live(access, new AbortController().signal)) heard.push(head);
    expect(heard).toEqual([]);
  });
});
