/** Devices that share one journal: what they do to come together, and what they hold. */
import { expect } from "vitest";
import { decodeLine, kinds, newest, remember, show, type Entry } from "@reprise/engine";
import { SOON, type Hand } from "./hand.ts";

/** Makes a link on the page for it, and hands it back. */
export const linkFrom = async (hand: Hand): Promise<string> => {
  await hand.open("/devices/add/");
  const link = hand.page.locator(".link");
  const first = hand.page.getByRole("button", { name: "Make a link", exact: true });
  await link.or(first).first().waitFor();
  if (!(await link.isVisible())) await first.tap();
  await link.waitFor();
  return link.innerText();
};

/** Opens a link on another device and says yes. */
export const joinBy = async (hand: Hand, link: string): Promise<void> => {
  await hand.page.goto(link);
  await hand.page.getByRole("button", { name: /^Bring (it here|them together)$/ }).tap();
  await hand.isAt("They are together.");
};

/** From now on, a letter of each record is another than was sent, where a device reads a relay from the beginning. */
export const isGivenChanged = (hand: Hand): Promise<unknown> =>
  hand.page.route(/\/records\?after=0&limit=(?!10$)/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /("sealed":".{40})(.)/g,
      (_, before: string, digit: string) => `${before}${digit === "A" ? "B" : "A"}`,
    );
    await route.fulfill({ response, body });
  });

/** The lines of an exported journal, in an order of their own. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .toSorted();

/** What the engine reads out of an exported journal, to the last digit. */
export const shownOf = (text: string, now: { readonly instant: number; readonly offset: number }): unknown => {
  const entries = linesOf(text).map((line): Entry => {
    const read = decodeLine(line, kinds);
    if (!read.ok) throw new Error(read.problem.says);
    return newest(read.value.entry, kinds) ?? read.value.entry;
  });
  return JSON.parse(JSON.stringify(show(remember(entries).learner, now)));
};

/** Puts a win on record. */
export const winOn = async (hand: Hand, what: string): Promise<void> => {
  await hand.open("/worked/");
  await hand.type("what worked", what);
  await hand.tap("Keep it");
  await hand.reads(what);
};

/** Waits until the history says this. */
export const hasHeard = async (hand: Hand, what: string): Promise<void> => {
  await hand.open("/history/");
  await expect.poll(() => hand.page.locator("main").innerText(), { timeout: SOON.timeout }).toContain(what);
};
