import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { PATIENCE, onlinePhoneOf, serveReprise, SOON } from "./hand.ts";
import { entriesHeld } from "./held.ts";
import { CARD, CAUSES, toBegin, toCard, toCauses } from "./walk.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

describe("what is interrupted", { timeout: PATIENCE }, () => {
  it("goes on in the middle of a sentence", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Something went wrong");
    await me.tap("work sent back");
    await me.tap("Add a line");
    await me.type("what happened", "They did not even rea");
    await me.hasNoted("They did not even rea");
    await me.page.close();

    const again = await phone.tab();
    await again.isAt("Something went wrong");
    expect(await again.page.getByLabel("what happened").inputValue()).toBe("They did not even rea");
    expect(await again.chosen()).toEqual(["work sent back"]);
    await again.type("what happened", "d it");
    await again.tap("bad");
    await again.tap("Go on");
    await again.isAt(CAUSES);
    await again.tap("Your words");
    await again.reads("They did not even read it");
  });

  it("keeps the time of a timer, and one that is paused stays paused", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await toBegin(me);
    await phone.context.clock.fastForward("00:30");
    await me.reads(/^1:(30|2\d)$/);
    await me.hasNoted("begin");
    await me.page.reload();
    await me.reads(/^1:(30|2\d)$/);
    await me.tap("Pause");
    await me.reads("Paused");
    const left = await me.page.locator("output").innerText();
    await expect.poll(() => me.page.locator("output").innerText(), SOON).toBe(left);
    await me.hasNoted('"heldSince":1');
    await phone.context.clock.fastForward("01:00");
    await me.page.reload();
    await me.reads("Paused");
    await me.reads(left);
    await me.tap("Go on");
    await phone.context.clock.fastForward("00:10");
    await me.reads(/^1:[12]\d$/);
  });

  it("finds a breath that was paused still paused, and goes on from there", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await me.tap("Just breathe");
    await me.isAt("A moment to settle");
    await phone.context.clock.fastForward("00:30");
    await me.tap("Pause");
    await me.reads("Paused");
    const left = await me.page.getByText("left, if you want it").innerText();
    expect(left).toMatch(/^1:(30|2\d) left/);
    await me.hasNoted('"heldSince":1');
    await me.page.close();
    await phone.context.clock.fastForward("05:00");

    const again = await phone.tab();
    await again.isAt("A moment to settle");
    await again.reads("Paused");
    await again.reads(left);
    await again.tap("Go on");
    await again.reads(/^Breathe (in|out)$/);
  });

  it("does not end a timer twice: one that ran out meanwhile is over", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await toBegin(me);
    await me.hasNoted("begin");
    await me.page.close();
    await phone.context.clock.fastForward("20:00");
    const again = await phone.tab();
    await again.reads("The time is over. Go on or stop, both are fine.");
    await again.tap("Done");
    await again.isAt("Begun.");
    await again.reads("2 minutes of it, done. It took 20 minutes to get here.");
  });

  it("is there again after a reload, also beside the path", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await toBegin(me);
    await me.tap("A smaller start");
    await me.isAt("A smaller start");
    await me.tap("not today");
    await me.hasNoted("not-today");
    await me.page.reload();
    await me.isAt("A smaller start");
    expect(await me.chosen()).toEqual(["not today"]);
  });

  it("is offered on Today with one tap once half an hour has passed", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await toCauses(me);
    await me.tap("nerves");
    await me.hasNoted("nerves");
    await me.page.close();
    await phone.context.clock.fastForward("45:00");
    const again = await phone.tab();
    await again.isAt("Friday 22 May");
    await again.tap(`Go on: ${CAUSES}`);
    await again.isAt(CAUSES);
    expect(await again.chosen()).toEqual(["nerves"]);
  });
});

describe("what was just kept", { timeout: PATIENCE }, () => {
  it("is taken back whole within ten seconds, however much unfolded, and its answers stand there again", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await toCauses(me);
    const before = await entriesHeld(me.page);
    await me.tap("little sleep");
    await me.tap("little sleep", "Which of that can be different by next time?");
    await me.tap("Do it in the morning, after sleep.");
    const answers = await me.chosen();
    await me.tap("Go on");
    await me.isAt(CARD);
    const kept = (await entriesHeld(me.page)).slice(before.length);
    expect(kept.length).toBeGreaterThan(3);
    await me.tap("Undo");
    await me.isAt(CAUSES);
    expect(await me.chosen()).toEqual(answers);
    const taken = (await entriesHeld(me.page)).filter(({ type }) => type === "journal/retracted");
    expect(taken.map(({ body }) => body["entry"]).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
    await me.page.reload();
    await me.isAt(CAUSES);
    expect(await me.chosen()).toEqual(answers);
  });

  it("can no longer be taken back after ten seconds", async () => {
    const phone = await onlinePhoneOf(browser, reprise.url);
    const me = await phone.tab();
    await toCard(me);
    await phone.context.clock.pauseAt((await me.page.evaluate(() => Date.now())) + 8_000);
    await me.reads("Undo");
    await phone.context.clock.runFor(2_500);
    await me.readsNoMore("Undo");
    await me.reads("Kept on this device, 2:40 pm");
  });
});
