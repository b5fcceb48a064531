import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { PATIENCE, phoneOf, serveReprise, type Hand } from "./hand.ts";
import { BEGIN, CARD, CAUSES, toTheEnd } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

const TODAY = "Friday 22 May";

/** A step of the short path: its heading, a first answer to it, and what else is tapped to go on from it. */
interface Step {
  readonly heading: string;
  readonly half?: string;
  readonly rest: readonly string[];
}

const path: readonly Step[] = [
  { heading: "Something went wrong", half: "test or exam", rest: ["very bad", "wound up", "Go on"] },
  { heading: "A moment to settle", rest: ["That is enough"] },
  { heading: CAUSES, half: "nerves", rest: ["Go on"] },
  { heading: CARD, half: "Tomorrow, 9 am", rest: ["Two minutes of it, now"] },
  { heading: BEGIN, rest: ["Done"] },
  { heading: "Begun.", half: "yes", rest: ["Close"] },
];

/** Walks the short path, a minute for every step, doing something in the middle of each, after which it has to be as it was. */
const walk = async (me: Hand, first: number, inTheMiddle: (step: Step) => Promise<void>): Promise<void> => {
  for (const [i, step] of path.entries()) {
    await me.isAt(step.heading);
    if (step.half) await me.tap(step.half);
    await me.page.clock.fastForward("01:00");
    if (i >= first) {
      await inTheMiddle(step);
      await me.isAt(step.heading);
      expect(await me.chosen()).toEqual(step.half ? [step.half] : []);
    }
    for (const says of step.rest) await me.tap(says);
  }
  await me.isAt(TODAY);
};

describe("whoever wants to leave", { timeout: PATIENCE }, () => {
  it("can do so at every step of the path with one tap, and finds it as they left it", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Something went wrong");
    await walk(me, 1, async ({ heading }) => {
      await me.tap("Leave");
      await me.isAt(TODAY);
      await me.tap(`Go on: ${heading}`);
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

describe("help", { timeout: PATIENCE }, () => {
  it("can be reached from every step, and leads back to where one was", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Something went wrong");
    await walk(me, 0, async () => {
      await me.tap("Help");
      await me.isAt("You can put this down.");
      await me.reads("Ways to reach a person");
      await me.tap("Back to where I was");
    });
  });

  it("can be reached from every page, without a network", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await phone.goOffline(me);
    for (const page of ["/", "/on-record/", "/history/", "/data/", "/about/", "/plan/", "/breathe/", "/worked/"]) {
      await me.open(page);
      await me.tap("Help");
      await me.isAt("You can put this down.");
      await me.tap("Leave");
      await me.page.waitForURL((url) => url.pathname === page);
    }
  });
});
