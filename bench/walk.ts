import type { Locator, Page } from "playwright-core";
import { tappable } from "../tools/app.ts";

/** One tap or key of the walk: what was touched, how long until the next paint, and how much of it the app worked. */
export interface Wait {
  readonly what: string;
  readonly wait: number;
  readonly work: number;
}

interface Answered {
  readonly at: number;
  readonly wait: number;
  readonly work: number;
  readonly interaction: number;
}

/** Waits shorter than this are not reported one by one; they count as this long. */
const SHORTEST = 16;

const LINE = "I lost the thread in the second question";

/** How long a hand rests after a screen has changed, in milliseconds: what comes after an answer comes then. */
const REST = 250;

/** Where something stands once it no longer moves. */
const restingPlace = async (target: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
  for (let before = await target.boundingBox(); ;) {
    await target.page().waitForTimeout(40);
    const box = await target.boundingBox();
    if (box && before && box.x === before.x && box.y === before.y) return box;
    before = box;
  }
};

/** The short path from end to end as a hand walks it, from Today back to Today: every tap and key, and how long each one waited. */
export const walk = async (page: Page): Promise<readonly Wait[]> => {
  const marks: { readonly what: string; readonly at: number }[] = [];
  const mark = async (what: string): Promise<void> =>
    void marks.push({ what, at: await page.evaluate<number>("performance.now()") });
  const tapOn = async (what: string, target: Locator): Promise<void> => {
    await target.waitFor();
    await target.scrollIntoViewIfNeeded();
    const box = await restingPlace(target);
    await mark(what);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(REST);
  };
  const tap = (says: string): Promise<void> => tapOn(says, tappable(page, says));
  const answer = (what: string, question: number, option: number): Promise<void> =>
    tapOn(what, page.locator("main fieldset").nth(question).locator("label").nth(option));
  const isAt = (heading: string): Promise<void> => page.getByRole("heading", { level: 1, name: heading }).waitFor();

  await tap("Something went wrong");
  await isAt("Something went wrong");
  for (const says of ["test or exam", "bad", "in between", "maybe", "Add a line"]) await tap(says);
  await tapOn("the line", page.locator("main textarea").first());
  await mark("a letter");
  await page.keyboard.type(LINE, { delay: 80 });
  await page.waitForTimeout(REST);
  await tap("Go on");
  await isAt("What had a part in it?");
  await answer("a cause", 0, 0);
  await answer("another cause", 0, 4);
  await answer("what can be different", 1, 0);
  await answer("the one change", 2, 0);
  await tap("Go on");
  await isAt("Your card");
  await answer("when", 0, 0);
  await tap("Two minutes of it, now");
  await isAt("Two minutes of it");
  // Less than a second is no beginning.
  await page.waitForTimeout(1500);
  await tap("Done");
  await tap("yes");
  await tap("Close");
  await page.locator("main .open").waitFor();
  await tap("Why this?");
  await tap("Close");
  await tap("worked");
  await isAt("How did it go?");
  await tap("Leave");
  await page.locator("main .open").waitFor();
  await page.waitForTimeout(REST);

  const answered = await page.evaluate<readonly Answered[]>("watch.answered()");
  const total = await page.evaluate<number>("watch.interactions()");
  const waits = new Map<number, Wait>();
  for (const { at, wait, work, interaction } of answered) {
    if (interaction === 0 || wait <= (waits.get(interaction)?.wait ?? 0)) continue;
    // The clocks of the mark and of the event are one; a mark is set just before its event.
    const what = marks.findLast((one) => one.at <= at)?.what ?? "";
    waits.set(interaction, { what, wait, work });
  }
  const short = Array.from({ length: Math.max(0, total - waits.size) }, () => ({ what: "", wait: SHORTEST, work: 0 }));
  return [...waits.values(), ...short];
};
