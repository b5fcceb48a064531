import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { PATIENCE, phoneOf, serveReprise, type Hand } from "./hand.ts";
import { BUILT, pagesOf } from "./house.ts";
import { BEGIN, TODAY, toTheEnd, walkThrough, type Step } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

/** A step is as it was before someone went away from it. */
const isAsItWas = async (me: Hand, { heading, half }: Step): Promise<void> => {
  await me.isAt(heading);
  expect(await me.chosen()).toEqual(half ? [half] : []);
};

describe("whoever wants to leave", { timeout: PATIENCE }, () => {
  it("can do so at every step of the path with one tap, and finds it as they left it", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Something went wrong");
    await walkThrough(me, async (step, place) => {
      // Before the first is answered whole, there is no path to come back to.
      if (place === 0) return;
      await me.tap("Leave");
      await me.isAt(TODAY);
      await me.tap(`Go on: ${step.heading}`);
      await isAsItWas(me, step);
    });
  });

  it("in the middle of saying what went wrong has that on record, and nothing where nothing was said", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Something went wrong");
    await me.isAt("Something went wrong");
    await me.tap("Leave");
    await me.reads("Stays on this device.");
    await me.tap("Something went wrong");
    await me.tap("unfair");
    await me.tap("Leave");
    await me.isAt(TODAY);
    await me.reads("went wrong, still open");
  });

  it("can do so everywhere else, and a half-written line waits for them", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Just breathe");
    await me.isAt("A moment to settle");
    await me.tap("Leave");
    await me.reads("Stays on this device.");

    await me.tap("Something worked");
    await me.isAt("Something worked");
    await me.type("what worked", "Two pages, with");
    await me.tap("Leave");
    await me.tap("Something worked");
    await me.isAt("Something worked");
    expect(await me.page.getByLabel("what worked").inputValue()).toBe("Two pages, with");
    await me.tap("Leave");

    await toTheEnd(me);
    await me.tap("A smaller start");
    await me.isAt("A smaller start");
    await me.tap("Leave");
    await me.isAt(TODAY);
    await me.tap("Start two minutes");
    await me.isAt(BEGIN);
    await me.tap("Leave");
    await me.isAt(TODAY);
    await me.tap("worked");
    await me.isAt("How did it go?");
    await me.tap("Leave");
    await me.isAt(TODAY);
    await me.tap("not this time");
    await me.tap("Go on");
    await me.isAt("You came back.");
    await me.tap("Leave");
    await me.isAt(TODAY);
  });
});

/** Every page on which one can stand with nothing on record; steps that need something on record are drawn by what draws these. */
const reached = [
  "/",
  "/on-record/",
  "/on-record/does-it-help/",
  "/story/",
  "/look-back/",
  "/history/",
  "/data/",
  "/about/",
  "/plan/",
  "/breathe/",
  "/worked/",
  "/wrong/",
  "/help/person/",
  "/devices/",
  "/devices/add/",
  "/devices/join/",
  "/devices/start/",
  "/devices/take-off/",
  "/devices/words/",
];

describe("help", { timeout: PATIENCE }, () => {
  it("can be reached from every step, and leads back to where one was", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Something went wrong");
    await walkThrough(me, async (step) => {
      await me.tap("Help");
      await me.isAt("You can put this down.");
      await me.reads("Ways to reach a person");
      await me.tap("Back to where I was");
      await isAsItWas(me, step);
    });
  });

  it("can be reached from every page, without a network", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await phone.goOffline(me);
    for (const page of reached) {
      await me.open(page);
      await me.tap("Help");
      await me.isAt("You can put this down.");
      await me.tap("Leave");
      await me.page.waitForURL((url) => url.pathname === page);
    }
  });

  it("has been looked for on every page there is", () => {
    const steps = ["/begin/", "/look/", "/path/", "/step/", "/story/write/", "/tried/"];
    const itself = ["/help/", "/help/country/", "/notes/"];
    expect([...reached, ...steps, ...itself].toSorted()).toEqual(
      pagesOf(BUILT)
        .map((path) => `/${path}`)
        .toSorted(),
    );
  });
});
