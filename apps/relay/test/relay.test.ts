import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync, brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { POLICY, relayApp, serve, type Serving } from "../src/index.ts";
import { ask, type Answer, type Asking } from "./ask.ts";

const SECRET = "what stands outside the folder";
const page = (says: string): string =>
  `<!doctype html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'" /></head>${says}\n`;
const code = `export const long = ${JSON.stringify("long ".repeat(400))};\n`;
const files: Readonly<Record<string, string | Buffer>> = {
  "index.html": page("<h1>Today</h1>"),
  "help/index.html": page("<h1>Help</h1>"),
  "404.html": page("<p><a>Open Reprise</a></p>"),
  "service-worker.js": "self;\n",
  "manifest.webmanifest": "{}\n",
  "icons/mark.svg": "<svg/>\n",
  "icons/icon.png": Buffer.from([0x89]),
  "_app/version.json": "{}\n",
  "_app/immutable/assets/face.woff2": Buffer.from([1]),
  "_app/immutable/assets/look.css": "body{}\n",
  "_app/immutable/code.js": code,
  "_app/immutable/code.js.br": brotliCompressSync(code),
  "_app/immutable/code.js.gz": gzipSync(code),
  ".hidden.json": SECRET,
  "_app/immutable/LICENSE.x": "MIT\n",
};

let folder: string;
let served: Serving;
const get = (path: string, asking?: Asking): Promise<Answer> => ask(served.url, path, asking);

beforeAll(async () => {
  const above = mkdtempSync(join(tmpdir(), "reprise-relay-"));
  writeFileSync(join(above, "secret.json"), SECRET);
  folder = join(above, "web");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(join(above, "secret.json"), join(folder, "linked.json"));
  const started = await serve({ web: folder, host: "127.0.0.1", port: 0 });
  if (!started.ok) throw new Error(started.problem.says);
  served = started.value;
});
afterAll(async () => {
  await served.stop();
  rmSync(dirname(folder), { recursive: true });
});

describe("every answer", () => {
  const asked: readonly (readonly [what: string, path: string, asking?: Asking])[] = [
    ["a page", "/"],
    ["a file", "/_app/immutable/code.js"],
    ["a file that is known", "/", { headers: { "if-none-match": "*" } }],
    ["the worker", "/service-worker.js"],
    ["health", "/healthz"],
    ["a redirect", "/help"],
    ["a page that is not there", "/nowhere"],
    ["a place for programs that is not there", "/v1/vaults/x"],
    ["a request that writes", "/", { method: "PUT" }],
    ["a request that only looks", "/", { method: "HEAD" }],
    ["another name", "/", { headers: { host: "example.org" } }],
    ["localhost", "/", { headers: { host: "localhost:1" } }],
    ["a backslash", "/a\\b"],
  ];

  it.each(asked.map(([what, path, asking]) => ({ what, path, asking })))(
    "to $what closes what is not used, frames nothing and tells nobody",
    async ({ path, asking }) => {
      const { headers } = await get(path, asking);
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
      expect(headers["content-security-policy"]).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
      expect(headers).toMatchObject({
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      });
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers["permissions-policy"]).toContain("screen-wake-lock=(self)");
      expect(headers["permissions-policy"]).not.toContain("web-share=()");
      expect(headers).not.toHaveProperty("server");
      expect(headers).not.toHaveProperty("x-powered-by");
      expect(headers).not.toHaveProperty("set-cookie");
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    },
  );

  it.each([
    ["without a name", "GET / HTTP/1.1\r\n\r\n"],
    ["in no known language", "HELLO\r\n\r\n"],
  ])("to a request %s does so too", async (_, text) => {
    const { port } = new URL(served.url);
    const socket = connect(Number(port), "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    const said = await new Promise<string>((done) => {
      socket.once("data", (bytes) => done(bytes.toString()));
      socket.write(text);
    });
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said.toLowerCase()).toContain("content-security-policy: default-src 'none'");
    expect(said.toLowerCase()).toContain("x-content-type-options: nosniff");
  });

  it("with the app allows what the app's own pages allow, and no frame around them", async () => {
    expect((await get("/")).headers["content-security-policy"]).toBe(`${POLICY}; frame-ancestors 'none'`);
  });
});

describe("a file", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "<h1>Today</h1>"],
    ["/help/", "text/html; charset=utf-8", "<h1>Help</h1>"],
    ["/help/?new=1", "text/html; charset=utf-8", "<h1>Help</h1>"],
    ["/service-worker.js", "text/javascript; charset=utf-8", "self"],
    ["/manifest.webmanifest", "application/manifest+json", "{}"],
    ["/icons/mark.svg", "image/svg+xml", "<svg/>"],
    ["/icons/icon.png", "image/png", ""],
    ["/_app/version.json", "application/json", "{}"],
    ["/_app/immutable/assets/face.woff2", "font/woff2", ""],
    ["/_app/immutable/LICENSE.x", "text/plain; charset=utf-8", "MIT"],
    ["/_app/immutable/assets/look.css", "text/css; charset=utf-8", "body{}"],
  ])("%s comes as what it is", async (path, type, text) => {
    const { status, headers, text: said } = await get(path);
    expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type });
    expect(said).toContain(text);
  });

  it("whose name says what it holds is kept for ever, every other is asked for again", async () => {
    expect((await get("/_app/immutable/code.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/help/", "/service-worker.js", "/manifest.webmanifest", "/_app/version.json"])
      expect((await get(path)).headers["cache-control"], path).toBe("no-cache");
  });

  it("that is known already is not sent again", async () => {
    const { etag = "" } = (await get("/")).headers;
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const { status, bytes } = await get("/", { headers: { "if-none-match": known } });
      expect({ status, length: bytes.length }).toEqual({ status: 304, length: 0 });
    }
    expect((await get("/", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  it("travels in the smallest form that is taken", async () => {
    const path = "/_app/immutable/code.js";
    const as = (coding: string): Promise<Answer> => get(path, { headers: { "accept-encoding": coding } });
    const [brotli, gzip, neither, refused] = [await as("gzip, br"), await as("gzip"), await as(""), await as("br;q=0")];
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(code);
    expect(gunzipSync(gzip.bytes).toString()).toBe(code);
    for (const whole of [neither, refused]) {
      expect(whole.headers).not.toHaveProperty("content-encoding");
      expect(whole.text).toBe(code);
    }
    const answers = [brotli, gzip, neither];
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers, bytes } of answers)
      expect(headers).toMatchObject({ vary: "accept-encoding", "content-length": String(bytes.length) });
  });

  it("is described by HEAD as it would come, without coming", async () => {
    const [looked, came] = [await get("/help/", { method: "HEAD" }), await get("/help/")];
    expect(looked.status).toBe(200);
    expect(looked.bytes.length).toBe(0);
    for (const name of ["content-type", "content-length", "etag", "cache-control"])
      expect(looked.headers[name]).toBe(came.headers[name]);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("cannot be written: %s is refused", async (method) => {
    for (const path of ["/", "/_app/immutable/code.js", "/nowhere", "/healthz"]) {
      const { status, headers } = await get(path, { method });
      expect({ path, status, allow: headers.allow, type: headers["content-type"] }).toEqual({
        path,
        status: 405,
        allow: "GET, HEAD",
        type: "application/problem+json",
      });
    }
  });

  it("is found without the last slash, and by its other name, at its one address", async () => {
    for (const [path, place] of [
      ["/help", "/help/"],
      ["/help?a=b", "/help/?a=b"],
      ["/help/index.html", "/help/"],
      ["/index.html?a", "/?a"],
    ] as const) {
      const { status, headers } = await get(path);
      expect({ status, place: headers.location }).toEqual({ status: 308, place });
    }
  });
});

describe("what is not in the folder", () => {
  it.each([
    "/../secret.json",
    "/..%2fsecret.json",
    "/%2e%2e/secret.json",
    "/help/../../secret.json",
    "/_app/..%5c..%5csecret.json",
    "/%2e%2e%2f%2e%2e%2fetc/passwd",
    "//etc/passwd",
    "/secret.json%00.html",
    "/.hidden.json",
    "/linked.json",
    "/_app",
    "/_app/immutable/",
    "/_app/immutable/code.js.br",
    "/__proto__",
    "/constructor",
  ])("is never served: %s", async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).not.toContain(SECRET);
  });

  it("is said kindly to people, with the way back", async () => {
    const { status, headers, text } = await get("/nowhere/at/all");
    expect(status).toBe(404);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(text).toContain('<a href="/">Open Reprise</a>');
  });

  it.each(["/v1", "/v1/", "/v1/vaults/x/records", "/readyz", "/metrics", "/openapi.json"])(
    "is said to programs in their own form: %s",
    async (path) => {
      for (const method of ["GET", "POST"]) {
        const { status, headers, text } = await get(path, { method });
        expect({ status, type: headers["content-type"] }).toEqual({ status: 404, type: "application/problem+json" });
        expect(JSON.parse(text)).toEqual({
          type: "urn:reprise:problem:not-found",
          status: 404,
          title: "There is nothing at this address.",
        });
      }
    },
  );
});

describe("health", () => {
  it("is one word, fresh each time", async () => {
    const { status, headers, text } = await get("/healthz");
    expect({ status, type: headers["content-type"], cache: headers["cache-control"] }).toEqual({
      status: 200,
      type: "application/json",
      cache: "no-store",
    });
    expect(JSON.parse(text)).toEqual({ ok: true });
  });
});

describe("a relay on this machine alone", () => {
  const port = (): string => new URL(served.url).port;

  it("sends localhost on to the one address, with path and question", async () => {
    for (const name of ["localhost", "LOCALHOST"]) {
      const { status, headers } = await get("/help/?a=b&c", { headers: { host: `${name}:${port()}` } });
      expect({ status, place: headers.location }).toEqual({ status: 308, place: `${served.url}/help/?a=b&c` });
    }
  });

  it("answers to its numbers and to no other name", async () => {
    for (const name of [`127.0.0.1:${port()}`, `[::1]:${port()}`])
      expect((await get("/", { headers: { host: name } })).status, name).toBe(200);
    for (const name of [
      "example.org",
      `example.org:${port()}`,
      "127.0.0.1",
      "127.0.0.1:1",
      "localhost:1",
      "localhost",
      `127.0.0.1.example.org:${port()}`,
      `localhost.:${port()}`,
      `127.0.0.2:${port()}`,
    ]) {
      for (const path of ["/", "/healthz", "/v1/x"]) {
        const { status, headers, text } = await get(path, { headers: { host: name } });
        expect({ name, status, type: headers["content-type"] }).toEqual({
          name,
          status: 421,
          type: "application/problem+json",
        });
        expect(JSON.parse(text)).toMatchObject({ title: `Reprise is only at ${served.url} on this machine.` });
      }
    }
  });

  it("listens on IPv6 when it is asked to", async () => {
    const six = await serve({ web: folder, host: "::1", port: 0 });
    if (!six.ok) throw new Error(six.problem.says);
    onTestFinished(() => six.value.stop());
    expect(six.value.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await ask(six.value.url, "/")).status).toBe(200);
    const { headers } = await ask(six.value.url, "/", {
      headers: { host: `localhost:${new URL(six.value.url).port}` },
    });
    expect(headers.location).toBe(`${six.value.url}/`);
  });
});

describe("a relay that others reach", () => {
  it("is called what its operator calls it", async () => {
    const app = relayApp({ web: folder, names: null });
    expect((await app.request("/", { headers: { host: "reprise.example.org" } })).status).toBe(200);
  });
});

describe("a relay", () => {
  it("takes no other port than the one that was asked for", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    expect(await serve({ web: folder, host: "127.0.0.1", port })).toEqual({
      ok: false,
      problem: {
        type: "CannotListen",
        says: `Port ${port} is taken by another program. Stop that one, or choose another port with --port.`,
      },
    });
  });

  it("says in a sentence that it cannot be reached at a strange address", async () => {
    expect(await serve({ web: folder, host: "192.0.2.1", port: 0 })).toMatchObject({
      ok: false,
      problem: { says: "This machine cannot be reached as 192.0.2.1. Leave --host out to serve this machine alone." },
    });
  });

  it("says in a sentence that there is nothing to serve yet", async () => {
    expect(await serve({ web: join(folder, "icons"), host: "127.0.0.1", port: 0 })).toMatchObject({
      ok: false,
      problem: { says: "The web app is not built yet. Run npm start once; it builds and serves it." },
    });
  });

  it("serves the same version until it is started again, whatever happens to the folder", async () => {
    const web = mkdtempSync(join(tmpdir(), "reprise-relay-"));
    onTestFinished(() => rmSync(web, { recursive: true, force: true }));
    writeFileSync(join(web, "index.html"), "one");
    const one = await serve({ web, host: "127.0.0.1", port: 0 });
    if (!one.ok) throw new Error(one.problem.says);
    onTestFinished(() => one.value.stop());
    rmSync(web, { recursive: true });
    expect((await ask(one.value.url, "/")).text).toBe("one");
  });
});
