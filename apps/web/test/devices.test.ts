import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { words } from "../src/devices/words/en.ts";
import { relayAndBrowser } from "./around.ts";
import { PATIENCE, onlinePhoneOf, type Hand } from "./hand.ts";
import { entriesHeld } from "./held.ts";
import { wrongWith } from "./looking.ts";
import { hasHeard, joinBy, linesOf, linkFrom, winOn } from "./together.ts";

const { relay, browser } = await relayAndBrowser();

const fresh = async (path?: string): Promise<Hand> => (await onlinePhoneOf(browser, relay.url)).tab(path);

/** Two devices that share a journal with one win in it. */
const two = async (what: string): Promise<readonly [Hand, Hand]> => {
  const me = await fresh();
  await winOn(me, what);
  const link = await linkFrom(me);
  const other = await fresh();
  await joinBy(other, link);
  return [me, other];
};

const twelveOf = async (hand: Hand): Promise<readonly string[]> => {
  await hand.open("/devices/words/");
  await hand.tap("Show them");
  await hand.page.locator("ol .word-of").last().waitFor();
  return hand.page.locator("ol .word-of").allInnerTexts();
};

/** Answers for the three words that are asked for. */
const answers = async (hand: Hand, twelve: readonly string[]): Promise<void> => {
  await hand.isAt("Three of them, to be sure");
  for (const label of await hand.page.locator("label").allInnerTexts()) {
    const place = Number(/\d+/.exec(label)?.[0]);
    await hand.page.getByLabel(label, { exact: true }).fill(twelve[place - 1] ?? "");
  }
  await hand.tap("Check");
};

describe("a link for another device", { timeout: PATIENCE }, () => {
  it("is drawn as a picture that says the same, with an edge of four", async () => {
    const me = await fresh();
    const link = await linkFrom(me);
    const picture = me.page.getByRole("img", { name: "The link as a picture to scan" });
    const box = Number((await picture.getAttribute("viewBox"))?.split(" ").at(-1));
    const { data, size } = encode(link, { ecc: "M", border: 0 });
    expect(box).toBe(size + 8);
    const path = (await picture.locator("path").last().getAttribute("d")) ?? "";
    const rows = data.map((row) => row.map(() => false));
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
      for (let i = 0; i < Number(width); i++) (rows[Number(y) - 4] as boolean[])[Number(x) - 4 + i] = true;
    expect(rows).toEqual(data);
  });

  it("leaves the address bar at once, works once, and says when it was used", async () => {
    const me = await fresh();
    const link = await linkFrom(me);
    const other = await fresh();
    await other.page.goto(link);
    await other.isAt("Bring that journal here?");
    for (const said of [words.joinSayEmpty, words.joinOwn]) await other.reads(said);
    expect(other.page.url()).toBe(`${relay.url}/devices/join/`);
    await other.tap("Bring it here");
    await other.isAt("They are together.");
    await me.reads(words.addUsed);
    const third = await fresh();
    await third.page.goto(link);
    await third.tap("Bring it here");
    await third.reads(/^That link was used already, or its ten minutes are over\./);
  });

  it("is pasted where it cannot be opened; what is no link is said, and nothing is lost by saying no", async () => {
    const me = await fresh();
    await winOn(me, "On the phone");
    const link = await linkFrom(me);
    const other = await fresh();
    await winOn(other, "At the desk");
    await other.open("/devices/join/");
    await other.type("The link", "https://example.org/");
    await other.tap("Go on");
    await other.reads(words.pasteNot);
    await other.page.getByLabel("The link", { exact: true }).fill(`Here it is: ${link}`);
    await other.tap("Go on");
    await other.isAt("Bring this journal and that one together?");
    await other.tap("Not now");
    await other.isAt("Your devices");
    await other.reads(words.alone);
    await joinBy(other, link);
    for (const hand of [me, other]) for (const what of ["On the phone", "At the desk"]) await hasHeard(hand, what);
  });

  it("is over after ten minutes, and another is made with one tap", async () => {
    const phone = await onlinePhoneOf(browser, relay.url);
    const me = await phone.tab();
    const link = await linkFrom(me);
    await me.reads(/^It works once, for (10:00|9:\d\d) more\./);
    await phone.context.clock.fastForward("10:01");
    await me.reads(words.addOver);
    await me.tap("Make another link");
    await me.reads(/^It works once, for (10:00|9:\d\d) more\./);
    expect(await me.page.locator(".link").innerText()).not.toBe(link);
  });
});

describe("several devices", { timeout: PATIENCE }, () => {
  it("have names that the others see", async () => {
    const [me, other] = await two("Named");
    await me.open("/devices/");
    await me.tap("Name it");
    await me.type("What do you call this device?", "my pocket");
    await me.tap("Keep the name");
    await me.reads("my pocket");
    await other.open("/devices/");
    await other.reads("my pocket");
  });

  it("erase for each other: words that one erased are gone from the other, and from whoever comes later", async () => {
    const [me, other] = await two("A line that is to go");
    await me.open("/history/");
    await me.page.locator("summary, button").filter({ hasText: "A line that is to go" }).first().tap();
    await me.tap("Erase the words for ever");
    await me.tap("Erase them");
    const held = async (hand: Hand): Promise<string> => JSON.stringify(await entriesHeld(hand.page));
    await expect.poll(() => held(other)).not.toContain("A line that is to go");
    const third = await fresh();
    await joinBy(third, await linkFrom(me));
    expect(await held(third)).not.toContain("A line that is to go");
  });

  it("go on alone when one stops keeping copies, and the copies are deleted when that is asked for", async () => {
    const [me, other] = await two("Together");
    await other.open("/devices/");
    await other.tap("Stop keeping copies");
    await other.tap("Stop on this device");
    await other.reads(words.alone);
    await winOn(me, "Mine alone");
    await me.open("/devices/");
    await me.reads(/^In step/);
    await other.open("/history/");
    await other.readsNoMore("Mine alone");
    await me.open("/devices/");
    await me.tap("Stop keeping copies");
    await me.tap("Stop, and delete the copies at the relay");
    await me.reads(words.alone);
    await me.open("/history/");
    await me.reads("Mine alone");
  });
});

describe("everyone can use", { timeout: PATIENCE }, () => {
  it("the pages of a journal that is shared: the picture, the list, the name, the words and what is asked of them", async () => {
    const [me, other] = await two("To look at");
    const wrong: string[] = [];
    const look = async (): Promise<void> => void wrong.push(...(await wrongWith(me)));
    await me.reads(words.addUsed);
    await look();
    await linkFrom(me);
    await look();
    await me.open("/devices/");
    await me.tap("Name it");
    await look();
    await me.tap("Stop keeping copies");
    await look();
    await twelveOf(me);
    await look();
    await me.tap("I have them on paper");
    await me.isAt("Three of them, to be sure");
    await look();
    await me.open("/devices/take-off/");
    await me.tap("Make new words and move");
    await me.isAt("The journal has moved.");
    await look();
    await other.open("/devices/");
    await other.reads(words.movedSay);
    wrong.push(...(await wrongWith(other)));
    expect(wrong).toEqual([]);
  });
});

describe("twelve words", { timeout: PATIENCE }, () => {
  it("are shown, asked for, and kept as checked; another word is said", async () => {
    const [me] = await two("For the words");
    const twelve = await twelveOf(me);
    expect(twelve).toHaveLength(12);
    await me.tap("I have them on paper");
    await answers(me, twelve.toReversed());
    await me.reads(words.wordsWrong);
    await answers(me, twelve);
    await me.isAt("They are right.");
    await me.open("/devices/");
    await me.reads("You checked them today.");
  });

  it("bring everything back when all devices are lost; a word of another list is named", async () => {
    const [me, other] = await two("Before the fire");
    const twelve = await twelveOf(me);
    await winOn(other, "On the other one");
    await hasHeard(me, "On the other one");
    const whole = linesOf(await me.takesOut());
    for (const hand of [me, other]) await hand.page.context().close();
    const found = await fresh("/devices/start/");
    await found.type("Twelve words", "abandon zoroaster");
    await found.tap("Bring it here");
    await found.reads(/^Word 2, "zoroaster", is not one of the words/);
    await found.page
      .getByLabel("Twelve words", { exact: true })
      .fill(twelve.map((word, i) => `${i + 1}. ${word}`).join("\n"));
    await found.tap("Bring it here");
    await found.isAt("They are together.");
    expect(linesOf(await found.takesOut())).toEqual(whole);
  });

  it("of nobody open nothing, and leave no trace of a try", async () => {
    const me = await fresh("/devices/start/");
    await me.type("Twelve words", "legal winner thank year wave sausage worth useful legal winner thank yellow");
    await me.tap("Bring it here");
    await me.reads(/^The relay has nothing sealed with these words\./);
    await me.open("/devices/");
    await me.reads(words.alone);
  });

  it("are new when a device is taken off: that one is told kindly, and those one keeps are added again", async () => {
    const [me, other] = await two("Before the move");
    const before = await twelveOf(me);
    const toTheOld = await linkFrom(me);
    await me.open("/devices/take-off/");
    await me.tap("Make new words and move");
    await me.isAt("The journal has moved.");
    expect(await twelveOf(me)).not.toEqual(before);
    await winOn(me, "After the move");
    await other.open("/devices/");
    await other.reads(words.movedSay);
    await other.open("/history/");
    await other.reads("Before the move");
    await other.readsNoMore("After the move");
    await other.open("/devices/add/");
    await other.tap("Make a link");
    await other.reads(words.movedSay);
    const third = await fresh();
    await third.page.goto(toTheOld);
    await third.tap("Bring it here");
    await third.reads(words.joinGone);
    await third.open("/devices/");
    await third.reads(words.alone);
    await joinBy(other, await linkFrom(me));
    await hasHeard(other, "After the move");
    await winOn(other, "Together again");
    await hasHeard(me, "Together again");
  });
});
