import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { freshFolder, run, startReprise } from "../../cli/test/run.ts";
import { words as data } from "../src/data/words/en.ts";
import { words } from "../src/devices/words/en.ts";
import { words as lock } from "../src/lock/words/en.ts";
import { AFTERNOON, PATIENCE, phoneOf, serveReprise, SOON } from "./hand.ts";
import { staticCopy } from "./house.ts";
import { putsOn, spoilVaults, unlocks } from "./locking.ts";
import { wrongWith } from "./looking.ts";
import { relayProcess } from "./relay-process.ts";
import { staticHost } from "./static-host.ts";
import { hasHeard, joinBy, linkFrom, winOn } from "./together.ts";

// Builds what is stale.
const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

describe("at a static host", { timeout: PATIENCE }, () => {
  it("without a relay, the pages say so and ask nobody", async () => {
    const host = await staticHost(staticCopy(onTestFinished), "/");
    onTestFinished(() => host.close());
    const phone = await phoneOf(browser, host.url);
    const asked: string[] = [];
    phone.context.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const me = await phone.tab("devices/");
    await me.reads(words.noRelay);
    await me.tap("Save a backup");
    await me.isAt("Your data");
    await me.open("devices/add/");
    await me.reads(words.noRelay);
    expect(asked.filter((what) => / \/(v1|local|healthz)\b|^(?!GET)/.test(what))).toEqual([]);
    expect(host.missed()).toEqual([]);
  });

  it("with a relay that was named when it was built, devices come together over it, and over no other", async () => {
    const host = await staticHost("", "/");
    onTestFinished(() => host.close());
    const home = host.url.slice(0, -1);
    const relay = await relayProcess(onTestFinished, { origins: [home] });
    host.show(staticCopy(onTestFinished, relay.url as `http://${string}`));
    const me = await (await phoneOf(browser, home)).tab();
    await winOn(me, "From a static host");
    const link = await linkFrom(me);
    expect(link.startsWith(`${host.url}#pair=`)).toBe(true);
    const other = await (await phoneOf(browser, home)).tab();
    await joinBy(other, link);
    await hasHeard(other, "From a static host");
    const third = await (await phoneOf(browser, home)).tab();
    await third.page.goto(link.replace(/relay=.*/, `relay=${encodeURIComponent("https://elsewhere.example")}`));
    await third.tap("Bring it here");
    await third.reads(/^That link belongs to another relay, at elsewhere\.example/);
  });
});

describe("at a relay that asks for a code", { timeout: PATIENCE }, () => {
  it("it can be given wherever it is asked for: for the first device, for the next one, and for new words", async () => {
    const relay = await relayProcess(onTestFinished, { invite: "plum" });
    const me = await (await phoneOf(browser, relay.url)).tab("/devices/add/");
    await me.tap("Make a link");
    for (const time of ["first", "next"]) {
      await me.type(words.invite, "plum");
      await me.tap("Make a link");
      await me.reads(words.addHow);
      if (time === "first") await me.open("/devices/add/");
    }
    await me.open("/devices/take-off/");
    await me.tap("Make new words and move");
    await me.reads(words.invite);
    await me.open("/devices/");
    await me.reads(/^In step with the relay/);
    await me.open("/devices/take-off/");
    await me.tap("Make new words and move");
    await me.type(words.invite, "plum");
    await me.tap("Make new words and move");
    await me.isAt("The journal has moved.");
  });
});

/** A machine with one win in its own journal, and `serve` running; `link` is the one that it printed. */
const machine = async () => {
  const { home } = freshFolder();
  const at = ["--now", new Date(AFTERNOON).toISOString()];
  expect((await run(["win", "Said it in the terminal", ...at], { home })).code).toBe(0);
  const served = startReprise(["serve", "--port", "0", "--json", "--link"], { home });
  onTestFinished(() => void served.kill());
  const { url, link } = await new Promise<{ readonly url: string; readonly link: string }>((done) => {
    let said = "";
    served.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const [, url, link] = /"url": ?"([^"]+)",\s*"link": ?"([^"]+)"/.exec(said) ?? [];
      if (url !== undefined && link !== undefined) done({ url, link });
    });
  });
  const terminal = async (...words: readonly string[]): Promise<string> =>
    (await run([...words, ...at], { home })).stdout;
  const me = await (await phoneOf(browser, url)).tab();
  await hasHeard(me, "Said it in the terminal");
  return { link, me, terminal };
};

describe("on one machine", { timeout: PATIENCE }, () => {
  it("the browser and the command line share one journal with nothing to configure", async () => {
    const { me, terminal } = await machine();
    await winOn(me, "Done in the browser");
    await expect.poll(() => terminal("export"), SOON).toContain("Done in the browser");
    await me.open("/devices/");
    await me.reads(words.thisMachine);
    await me.reads(/^In step with this machine's journal/);
    await me.tap("Add a device");
    await me.reads(words.addHereHow);
    await me.open("/devices/");
    await me.tap("Keep this browser apart");
    await me.tap("Stop on this device");
    await me.reads(words.alone);
    await me.open("/devices/");
    await me.reads(words.alone);
    await me.tap("Share with this machine");
    await me.reads(words.thisMachine);

    // As on a machine that does not tell whose a page is.
    await me.page.route("**/local/erase", (route) => route.fulfill({ status: 403 }), { times: 1 });
    await me.open("/data/");
    await me.tap("Delete everything");
    await me.reads(data.eraseMachine);
    await me.tap("Delete it for good");
    await me.reads(data.eraseMachineNot);
    await me.tap("Keep it");
    await me.tap("Delete everything");
    await me.tap("Delete it for good");
    await me.reads("Stays on this device.");
    await expect.poll(() => terminal("export"), SOON).toBe("");
  });

  it("a lock says what stays open; who begins again finds nothing, and the link of the machine brings its journal", async () => {
    const { link, me } = await machine();
    await me.open("/data/");
    await me.tap("Put a lock on");
    await me.reads(lock.machine);
    await me.tap("Not now");
    await putsOn(me);
    await me.open("/history/");
    await me.tap("I no longer know it");
    await me.tap("Start again on this device");
    await me.tap("Take it away and start again");
    await me.reads("Stays on this device.");
    await me.open("/devices/");
    await me.reads(words.alone);
    await me.page.goto(`${me.page.url()}${new URL(link).hash}`);
    await me.reads(words.thisMachine);
    expect(me.page.url()).toMatch(/\/devices\/$/);
    await hasHeard(me, "Said it in the terminal");
  });

  it("a browser that is kept apart stays so, whatever link is made up; the machine's own link asks first", async () => {
    const { link, me, terminal } = await machine();
    await me.open("/devices/");
    await me.tap("Keep this browser apart");
    await me.tap("Stop on this device");
    await me.reads(words.alone);
    await winOn(me, "Only in this browser");
    await me.page.goto(link.replace(/#.*/, `#here=${"A".repeat(22)}`));
    await me.isAt(words.joinTitleMachine);
    await me.tap("Bring them together");
    await me.reads(words.joinMachineNot);
    await me.tap("Not now");
    await me.reads(words.alone);
    await me.open("/devices/");
    await me.reads(words.alone);
    expect(await terminal("export")).not.toContain("Only in this browser");

    await me.page.goto(link);
    for (const said of [words.joinSayMachine, words.joinOwnMachine]) await me.reads(said);
    expect(await wrongWith(me)).toEqual([]);
    await me.tap("Bring them together");
    await me.isAt("They are together.");
    await expect.poll(() => terminal("export"), SOON).toContain("Only in this browser");
  });

  it("what can no longer be read of how it is shared is said; deleted here alone, it does not come back from the machine", async () => {
    const { me, terminal } = await machine();
    await putsOn(me);
    await spoilVaults(me);
    await me.open("/data/");
    await unlocks(me);
    await me.tap("Delete everything");
    await me.tap("Delete it for good");
    await me.reads(/^A part of what is kept here can no longer be opened\./);
    await me.readsNoMore(data.eraseUnknown);
    await me.tap(data.eraseHereOnly);
    await me.reads("Stays on this device.");
    await me.open("/devices/");
    await me.reads(words.alone);
    await me.open("/history/");
    await me.readsNoMore("Said it in the terminal");
    expect(await terminal("export")).toContain("Said it in the terminal");
  });

  it("what was erased in the terminal does not come back from the browser, unless that is asked for", async () => {
    const { me, terminal } = await machine();
    await me.open("/devices/");
    await me.reads(/^In step with this machine's journal/);
    await terminal("erase", "--yes");
    await me.tap("Look now");
    await me.reads(words.alone);
    await hasHeard(me, "Said it in the terminal");
    expect(await terminal("export")).toBe("");
    await me.open("/devices/");
    await me.tap("Share with this machine");
    await me.reads(words.thisMachine);
    await expect.poll(() => terminal("export"), SOON).toContain("Said it in the terminal");
  });
});
