import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { freshFolder, run, startReprise } from "../../cli/test/run.ts";
import { words } from "../src/devices/words/en.ts";
import { AFTERNOON, PATIENCE, phoneOf, serveReprise, SOON } from "./hand.ts";
import { staticCopy } from "./house.ts";
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
    expect(asked.filter((what) => /v1|local|healthz|^(?!GET)/.test(what))).toEqual([]);
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

describe("on one machine", { timeout: PATIENCE }, () => {
  it("the browser and the command line share one journal with nothing to configure", async () => {
    const { home } = freshFolder();
    const at = ["--now", new Date(AFTERNOON).toISOString()];
    expect((await run(["win", "Said it in the terminal", ...at], { home })).code).toBe(0);
    const served = startReprise(["serve", "--port", "0", "--json"], { home });
    onTestFinished(() => void served.kill());
    const url = await new Promise<string>((done) => {
      let said = "";
      served.stdout?.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const found = /"url": ?"([^"]+)"/.exec(said)?.[1];
        if (found) done(found);
      });
    });
    const me = await (await phoneOf(browser, url)).tab();
    await expect
      .poll(() => me.page.locator("body").innerText(), SOON)
      .not.toContain("For the minutes after something went wrong");
    await hasHeard(me, "Said it in the terminal");
    await winOn(me, "Done in the browser");
    await expect
      .poll(async () => (await run(["export", ...at], { home })).stdout, SOON)
      .toContain("Done in the browser");
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

    await me.open("/data/");
    await me.tap("Delete everything");
    await me.tap("Delete it for good");
    await me.reads("Stays on this device.");
    await expect.poll(async () => (await run(["export", ...at], { home })).stdout, SOON).toBe("");
  });
});
