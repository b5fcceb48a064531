import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { killChromium, openChromium, openChromiumIn } from "../../../tools/browsers.ts";
import { AFTERNOON, DAY, MINUTE, PATIENCE, PHONE, phoneIn, phoneOf, serveReprise, SOON, type Phone } from "./hand.ts";
import { notesHeld } from "./held.ts";
import { BEGIN, CARD, CAUSES } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

/** A phone that can be killed and taken up again later, without a network from then on. */
const lastingPhone = async () => {
  const folder = mkdtempSync(join(tmpdir(), "reprise-phone-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const takeUp = async (at: number): Promise<Phone> => phoneIn(await openChromiumIn(folder, PHONE), reprise.url, at);
  return {
    first: await takeUp(AFTERNOON),
    /** Takes it up again at another time. */
    again: async (at: number): Promise<Phone> => {
      const phone = await takeUp(at);
      await phone.context.setOffline(true);
      return phone;
    },
  };
};

describe("a first run on a phone, without a network and without a letter typed", { timeout: PATIENCE }, () => {
  it("puts a setback on record within three taps", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await phone.goOffline(me);
    await me.tap("Something went wrong");
    await me.tap("test or exam");
    await me.tap("That is all");
    await me.reads("Kept on this device, 2:40 pm");
    expect(me.taps()).toBe(3);
    // Nothing is left to come back to.
    await expect.poll(() => notesHeld(me.page), SOON).not.toContain("/wrong/");
    await me.open();
    await me.reads("went wrong, still open");
  });

  it("leads from the first answer to running minutes in twelve taps, with every question answered", async () => {
    const phone = await phoneOf(browser, reprise.url);
    const me = await phone.tab();
    await phone.goOffline(me);
    await me.tap("Something went wrong");
    const before = me.taps();
    await me.tap("test or exam");
    await me.tap("very bad");
    await me.tap("wound up");
    await me.tap("maybe");
    await me.tap("Go on");
    await me.isAt("A moment to settle");
    await me.tap("That is enough");
    await me.isAt(CAUSES);
    await me.tap("how I studied");
    await me.tap("how I studied", "Which of that can be different by next time?");
    await me.tap("Mix the kinds of task.");
    await me.tap("Go on");
    await me.isAt(CARD);
    await me.tap("Today, 7 pm");
    await me.tap("Two minutes of it, now");
    await me.isAt(BEGIN);
    await me.page.getByRole("timer").waitFor();
    expect(me.taps() - before).toBeLessThanOrEqual(12);
  });

  it("leads from a setback over a killed browser to a return, which takes two taps", async () => {
    const { first, again } = await lastingPhone();
    let me = await first.tab();
    await first.goOffline(me);
    await me.tap("Something went wrong");
    await me.tap("test or exam");
    await me.tap("very bad");
    await me.tap("wound up");
    await me.tap("maybe");
    await me.tap("Go on");

    // Very bad and wound up: breathing comes first.
    await me.isAt("A moment to settle");
    await me.reads("Breathe in");
    await first.context.clock.fastForward("02:00");
    await me.reads("That was it");
    await me.tap("That is enough");
    await me.isAt(CAUSES);
    await me.tap("how I studied");
    await me.hasNoted("how-studied");
    await killChromium(first.context);

    // Opened anew on the first screen: the same step, the same answer.
    const second = await again(AFTERNOON + 5 * MINUTE);
    me = await second.tab();
    await me.isAt(CAUSES);
    expect(await me.chosen()).toEqual(["how I studied"]);
    await me.tap("Book closed: write down what I remember.");
    await me.tap("Go on");
    await me.isAt(CARD);
    await me.tap("Tomorrow, 9 am");
    await me.tap("Two minutes of it, now");
    await me.isAt(BEGIN);
    await second.context.clock.fastForward("00:40");
    await me.reads("1:20");
    await me.hasNoted("begin");
    await killChromium(second.context);

    // Twenty seconds later the timer has run on.
    const third = await again(AFTERNOON + 6 * MINUTE);
    me = await third.tab();
    await me.isAt(BEGIN);
    await me.reads(/^(1:0\d|0:5\d)$/);
    await third.context.clock.fastForward("01:10");
    await me.reads("The time is over. Go on or stop, both are fine.");
    await me.tap("Done");
    await me.isAt("Begun.");
    await me.tap("yes");
    await me.tap("Close");
    await me.isAt("Friday 22 May");
    await third.context.close();

    const next = await again(AFTERNOON + DAY - 4 * 60 * MINUTE);
    me = await next.tab();
    await me.isAt("Saturday 23 May");
    await me.tap("partly");
    await me.tap("Go on");
    await me.isAt("You came back.");
    expect(me.taps()).toBe(2);
    await me.reads("What made it possible?");
  });
});
