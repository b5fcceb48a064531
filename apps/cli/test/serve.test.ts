import { spawn, type ChildProcess } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { startPostgres } from "../../../tools/postgres.ts";
import { ended, environment, freshFolder, run, startReprise } from "./run.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/** The address that a command says it serves at, once it says so. */
const said = (child: ChildProcess): Promise<string> =>
  new Promise((done, failed) => {
    let text = "";
    const hear = (part: Buffer): void => {
      text += part.toString();
      const url = /http:\/\/[^\s"]+/.exec(text)?.[0];
      if (url) done(url);
    };
    child.stdout?.on("data", hear);
    child.on("close", () => failed(new Error(`it ended and had said: ${text}`)));
  });

/** `reprise serve` on a port that is free, ended when the test is over. */
const serving = async (...options: readonly string[]): Promise<{ child: ChildProcess; url: string; home: string }> => {
  const { home } = freshFolder();
  const child = startReprise(["serve", "--port", "0", ...options], { home });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, url: await said(child), home };
};

/** The keys of a vault, as a device has them. */
const keys = (() => {
  const [write, read] = [randomBytes(32), randomBytes(32)];
  const hash = (...parts: readonly Buffer[]): Buffer => createHash("sha256").update(Buffer.concat(parts)).digest();
  return {
    id: hash(hash(write), hash(read)).subarray(0, 20).toString("base64url"),
    write: write.toString("base64url"),
    hashes: { write: hash(write).toString("base64url"), read: hash(read).toString("base64url") },
  };
})();

describe("reprise serve", () => {
  it(
    "serves the web app and answers for its health, and has nothing in the data folder but the journal and the vaults",
    { timeout: 5_000 },
    async () => {
      const { url, home } = await serving();
      expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true });
      expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ok: true });
      expect(await (await fetch(url)).text()).toContain("<title>Reprise</title>");
      expect(readdirSync(home).filter((name) => !/^(relay|journal)\.sqlite/.test(name))).toEqual([]);
    },
  );

  it("keeps vaults in the data folder, in a file that is the learner's alone, from one start to the next", async () => {
    const { child, url, home } = await serving();
    const put = (at: string): Promise<Response> =>
      fetch(`${at}/v1/vaults/${keys.id}`, {
        method: "PUT",
        headers: { authorization: `Bearer ${keys.write}`, "content-type": "application/json" },
        body: JSON.stringify(keys.hashes),
      });
    expect((await put(url)).status).toBe(201);
    const end = ended(child);
    child.kill("SIGTERM");
    await end;
    expect(statSync(join(home, "relay.sqlite")).mode & 0o777).toBe(0o600);
    const again = startReprise(["serve", "--port", "0"], { home });
    onTestFinished(() => void again.kill("SIGKILL"));
    expect((await put(await said(again))).status).toBe(200);
  });

  it("keeps them in PostgreSQL where --db or the environment names it, and nothing in the data folder", async () => {
    const postgres = await startPostgres();
    onTestFinished(postgres.stop);
    const { url, home } = await serving("--db", postgres.url);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ok: true });
    expect(existsSync(home)).toBe(false);
  });

  it.each([
    ["postgres://reprise@127.0.0.1:1/none", 1, /PostgreSQL cannot be reached/],
    ["mysql://127.0.0.1/none", 1, /--db takes postgres:/],
    ["/proc/none/relay.sqlite", 1, /The relay's file cannot be opened/],
  ])("refuses a database that it cannot keep anything in: %s", async (db, code, says) => {
    const done = await run(["serve", "--port", "0", "--db", db], freshFolder());
    expect(done).toMatchObject({ code, stdout: "", stderr: expect.stringMatching(says) as string });
    expect(done.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each([
    ["--origin", "https://app.example.org/"],
    ["--origin", "*"],
    ["--proxies", "1.5"],
    ["--metrics", "70000"],
  ])("takes no %s %s", async (option, value) => {
    expect(await run(["serve", option, value], freshFolder())).toMatchObject({ code: 2, stdout: "" });
  });

  it("answers pages of the places that were named, each of them, and of no other", async () => {
    const { url } = await serving("--origin", "https://a.example.org", "--origin", "http://localhost:5173");
    for (const [origin, allowed] of [
      ["https://a.example.org", "https://a.example.org"],
      ["http://localhost:5173", "http://localhost:5173"],
      ["https://b.example.org", null],
    ] as const) {
      const { headers } = await fetch(`${url}/v1/vaults/x/records`, { headers: { origin } });
      expect(headers.get("access-control-allow-origin")).toBe(allowed);
    }
  });

  it.each(["SIGTERM", "SIGINT"] as const)(
    "stops at once on %s, with a request half sent",
    async (signal) => {
      const { child, url } = await serving();
      const { port } = new URL(url);
      const half = connect(Number(port), "127.0.0.1");
      onTestFinished(() => void half.destroy());
      half.on("error", () => {});
      await new Promise<void>((done) => half.write("GET / HTTP/1.1\r\nhost: 127", () => done()));
      await fetch(`${url}/healthz`);
      const end = ended(child);
      child.kill(signal);
      expect(await end).toMatchObject({ code: 0, stderr: "" });
      await expect(fetch(url)).rejects.toThrow();
    },
    5_000,
  );

  it("says in one line where it is, and nothing of who asks for what", async () => {
    const { child, url } = await serving();
    const end = ended(child);
    await fetch(`${url}/help/?secret=1`, { headers: { "user-agent": "someone" } });
    child.kill("SIGTERM");
    const { stdout, stderr } = await end;
    // The line was read before; nothing comes after it.
    expect({ stdout, stderr }).toEqual({ stdout: "", stderr: "" });
  });

  it("says it to programs as one document", async () => {
    const child = startReprise(["serve", "--port", "0", "--json"], { home: freshFolder().home });
    onTestFinished(() => void child.kill("SIGKILL"));
    const end = ended(child);
    const url = await said(child);
    child.kill("SIGTERM");
    expect(JSON.parse((await end).stdout)).toEqual({ url });
  });

  it("refuses a port that another program has, and takes no other", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    expect(await run(["serve", "--port", String(port)], freshFolder())).toEqual({
      code: 1,
      stdout: "",
      stderr: `Port ${port} is taken by another program. Stop that one, or choose another port with --port.\n`,
    });
  });
});

describe("npm start", () => {
  it("serves, and leaves nothing running when it is stopped", { timeout: 60_000 }, async () => {
    const { home } = freshFolder();
    // Without its set-up, which stands before every test anyway: a changed lock file would be installed under the other tests.
    const npm = spawn("npm", ["start", "--silent", "--ignore-scripts", "--", "--port", "0"], {
      cwd: root,
      env: environment({ home }),
    });
    onTestFinished(() => void npm.kill("SIGKILL"));
    const url = await said(npm);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    // Its output closes when the last process that holds it has ended.
    const closed = new Promise<void>((done) => npm.on("close", () => done()));
    npm.kill("SIGTERM");
    await closed;
    await expect(fetch(url)).rejects.toThrow();
  });
});
