import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import { kinds, winNoted } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import { openNodeStore } from "@reprise/stores/node";
import { sleep } from "@reprise/visit";
import { ENTROPY_BYTES, keysOf } from "@reprise/vault";
import { eraseHere, joinHere, keepInStep, standings, type Means } from "@reprise/visit/vault";
import { environment, freshFolder, json, run, startReprise, type Given } from "./run.ts";
import { asked, homes, journalOf, linesOf } from "./two-homes.ts";

/** What a process says in one line. */
const line = (child: ChildProcess): Promise<string> =>
  new Promise((done, failed) => {
    child.stdout?.once("data", (text: Buffer) => done(text.toString()));
    child.once("close", (code) => failed(new Error(`it ended with ${code}`)));
  });

/** `reprise serve` over a home, until the test is over. */
const serving = (home: string, ...options: readonly string[]) => servingWith({}, home, ...options);
const servingWith = async (env: Given["env"] & object, home: string, ...options: readonly string[]) => {
  const child = startReprise(["serve", "--port", "0", "--json", ...options], { home, env });
  let stderr = "";
  child.stderr?.on("data", (text: Buffer) => (stderr += text.toString()));
  onTestFinished(() => void child.kill("SIGKILL"));
  const { url, link } = JSON.parse(await line(child)) as { readonly url: string; readonly link?: string };
  // It says where it is before it has opened the journal.
  await expect.poll(() => ask(url, pageOf(url)), soon).toBe(200);
  return { child, url, link, said: () => stderr };
};

/** What a browser says of a page that this machine served itself. */
const pageOf = (url: string) => ({
  origin: url,
  "sec-fetch-site": "same-origin",
  "content-type": "application/json",
});

/** A browser of this machine, as a store of its own. */
const browser = (home: string, url: string): Means & { readonly win: (what: string) => Promise<void> } => {
  const opened = openNodeStore(home, kinds);
  if (!opened.ok) throw new Error(opened.problem.says);
  const store = opened.value;
  onTestFinished(() => store.close());
  const random = (bytes: number): Uint8Array => randomBytes(bytes);
  return {
    store,
    fetch: (to, init) =>
      fetch(to, { ...init, headers: { ...init.headers, ...(to.includes("/local/") ? pageOf(url) : {}) } }),
    sleep,
    random,
    clock: Date.now,
    win: async (what) => {
      await store.record({ instant: Date.now(), offset: 0 }, (stamping) =>
        entriesFor([winNoted({ what, from: "noted" })], stamping, () => random(10)),
      );
    },
  };
};

const ask = async (url: string, headers: Readonly<Record<string, string>>, body = "{}"): Promise<number> =>
  (await fetch(`${url}/local/join`, { method: "POST", headers, body })).status;

/** Asks as a program of another user of this machine does: the status, and whether a secret came. */
const asNobody = (url: string, init: RequestInit): Promise<string> =>
  new Promise((done, failed) => {
    const program = `fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).then(async (a) => console.log(a.status, (await a.text()).includes("secret")))`;
    const child = spawn(process.execPath, ["-e", program], {
      uid: 65_534,
      gid: 65_534,
      cwd: "/",
      env: environment({ home: "/nonexistent" }),
    });
    let text = "";
    child.stdout.on("data", (part: Buffer) => (text += part.toString()));
    child.stderr.on("data", (part: Buffer) => (text += part.toString()));
    child.on("error", failed).on("close", () => done(text.trim()));
  });

/** A vault that nobody registered yet: where it would be, and what is sent to register it. */
const newVault = () => {
  const { id, registration, writeToken } = keysOf(randomBytes(ENTROPY_BYTES));
  return {
    at: (url: string): string => `${url}/v1/vaults/${id}`,
    asked: (invite?: string) => ({
      method: "PUT",
      headers: { authorization: `Bearer ${writeToken}`, "content-type": "application/json" },
      body: JSON.stringify({ ...registration, ...(invite !== undefined && { invite }) }),
    }),
  };
};

const soon = { timeout: 20_000 };

describe("one machine", () => {
  it("has one journal, in the terminal and in the browser, with nothing to set up", async () => {
    const [home = "", page = ""] = homes(2);
    await json(["win", "before there was a browser"], { home });
    const { url, said } = await serving(home);
    const web = browser(page, url);
    await web.win("in the browser, before it knew");
    const vault = await joinHere(web, url, { name: "browser" });
    if (!vault.ok || vault.value === null) throw new Error("it was not let in");
    const running = keepInStep(web, vault.value);
    onTestFinished(() => running.stop());
    await expect.poll(() => linesOf(home), soon).toHaveLength(2);
    await expect.poll(() => linesOf(page), soon).toHaveLength(2);
    await json(["win", "in the terminal"], { home });
    await expect.poll(() => linesOf(page), soon).toHaveLength(3);
    await web.win("in the browser");
    running.poke("recorded");
    await expect.poll(() => linesOf(home), soon).toHaveLength(4);
    expect(linesOf(page)).toEqual(linesOf(home));
    expect(await json(["show"], { home })).toMatchObject({ wins: 4 });
    expect((await json(["devices"], { home })).map(({ name }: { name: string }) => name)).toContain("browser");
    expect(await json(["sync"], { home })).toMatchObject({ findings: [] });
    expect(said()).toBe("");
  });

  it("keeps the same journal when serve is killed and started again, and the terminal needs none of it", async () => {
    const [home = "", page = ""] = homes(2);
    const first = await serving(home);
    const web = browser(page, first.url);
    const joined = await joinHere(web, first.url);
    first.child.kill("SIGKILL");
    const begun = performance.now();
    await json(["win", "while it was down"], { home });
    expect(await json(["sync"], { home })).toMatchObject({ sent: 0 });
    expect(performance.now() - begun).toBeLessThan(10_000);
    const second = await serving(home);
    const again = browser(`${page}-2`, second.url);
    expect(await joinHere(again, second.url)).toEqual(joined);
    const vault = (joined as { readonly value: string }).value;
    const running = keepInStep(again, vault);
    onTestFinished(() => running.stop());
    await expect.poll(() => linesOf(`${page}-2`), soon).toHaveLength(1);
  });

  it("gives its journal to no page but its own", async () => {
    const { home } = freshFolder();
    const { url } = await serving(home);
    const own = pageOf(url);
    // Its own vault is made after the journal is opened.
    await expect.poll(() => ask(url, own), { timeout: 15_000 }).toBe(200);
    const { origin: _o, ...noOrigin } = own;
    const { "sec-fetch-site": _s, ...noSite } = own;
    for (const headers of [
      noOrigin,
      noSite,
      { ...own, origin: "http://evil.example" },
      { ...own, origin: "http://127.0.0.1:3000" },
      { ...own, origin: "null" },
      { ...own, "sec-fetch-site": "same-site" },
      { ...own, "sec-fetch-site": "cross-site" },
      { ...own, "content-type": "text/plain" },
      { ...own, "x-forwarded-for": "10.0.0.7" },
      { ...own, via: "1.1 proxy" },
    ])
      expect(await ask(url, headers), JSON.stringify(headers)).toBe(403);
    // A secret that anyone could make up opens nothing, not even to its own user.
    for (const body of [
      JSON.stringify({ once: "A".repeat(22) }),
      '{"once":""}',
      '{"once":1}',
      '{"twice":"A"}',
      "{ }",
      "",
    ])
      expect(await ask(url, own, body), body).toBe(403);
    expect((await fetch(`${url}/local/join`)).status).toBe(403);
    expect((await fetch(`${url}/local/none`, { method: "POST", headers: own, body: "{}" })).status).toBe(405);
  });

  it("is not there where others reach the relay, or where it keeps others' vaults elsewhere", async () => {
    const { home } = freshFolder();
    const child = startReprise(["serve", "--port", "0", "--json", "--host", "0.0.0.0"], { home });
    onTestFinished(() => void child.kill("SIGKILL"));
    const { port } = new URL((JSON.parse(await line(child)) as { url: string }).url);
    const url = `http://127.0.0.1:${port}`;
    // Nothing is handed out: there is no such door.
    expect(await ask(url, pageOf(url))).toBe(204);
    expect(asked(journalOf(home), "SELECT 1 FROM sqlite_schema")).toEqual([]);
  });

  const isRoot = process.getuid?.() === 0 && process.platform === "linux";
  if (!isRoot) process.stderr.write("Another user of the machine was not tried: that takes root on Linux.\n");
  it.runIf(isRoot)("gives its journal to no other user of the machine, save by a link, once", async () => {
    const { home } = freshFolder();
    const { url, link } = await serving(home, "--link");
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#here=[\w-]{22}$/);
    const once = JSON.stringify({ once: link?.split("#here=")[1] });
    // A program of another user's that says all that a page of ours would say.
    const join = (body: string) => asNobody(`${url}/local/join`, { method: "POST", headers: pageOf(url), body });
    expect(await join("{}")).toBe("403 false");
    expect(await join(JSON.stringify({ once: "A".repeat(22) }))).toBe("403 false");
    expect(await join(once)).toBe("200 true");
    expect(await join(once)).toBe("403 false");
    expect(await ask(url, pageOf(url))).toBe(200);
  });

  it.runIf(isRoot)("takes vaults of no other user of the machine, save by its code", async () => {
    const [home = "", withCode = ""] = homes(2);
    const { url } = await serving(home);
    const vault = newVault();
    expect(await asNobody(vault.at(url), vault.asked())).toBe("401 false");
    expect((await fetch(vault.at(url), vault.asked())).status).toBe(201);
    const coded = await servingWith({ REPRISE_INVITE: "come in" }, withCode);
    expect(await asNobody(vault.at(coded.url), vault.asked())).toBe("403 false");
    expect(await asNobody(vault.at(coded.url), vault.asked("come in"))).toBe("201 false");
  });

  it("has its journal also where its relay takes new ones by a code only", async () => {
    const [home = ""] = homes(1);
    const { url, said } = await servingWith({ REPRISE_INVITE: "come in" }, home);
    await expect.poll(() => ask(url, pageOf(url)), soon).toBe(200);
    expect(said()).toBe("");
  });

  it("erases its journal when its own page asks, and begins anew", async () => {
    const [home = "", page = ""] = homes(2);
    await json(["win", "marzipan"], { home });
    const { url } = await serving(home);
    const web = browser(page, url);
    const first = await joinHere(web, url);
    expect(await eraseHere(web, url)).toBe(true);
    expect(linesOf(home)).toEqual([]);
    await json(["win", "anew"], { home });
    const second = await joinHere(web, url);
    expect(second).not.toEqual(first);
    const all = await standings(web);
    expect(all.ok && all.value.map(({ vault }) => vault)).toEqual([(second as { readonly value: string }).value]);
  });

  it("begins anew under a serve that runs when the terminal erases everything", async () => {
    const [home = "", page = ""] = homes(2);
    await json(["win", "marzipan"], { home });
    const { url } = await serving(home);
    const web = browser(page, url);
    const joined = await joinHere(web, url);
    expect(await run(["erase", "--yes"], { home })).toMatchObject({ code: 0, stderr: "" });
    await json(["win", "anew"], { home });
    const again = await joinHere(web, url);
    expect(again.ok && again.value).not.toEqual(joined.ok && joined.value);
    const running = keepInStep(web, (again as { readonly value: string }).value);
    onTestFinished(() => running.stop());
    await expect.poll(() => linesOf(page), soon).toHaveLength(1);
    expect(linesOf(page)[0]).toContain("anew");
  });
});
