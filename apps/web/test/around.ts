import { afterAll } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { relayProcess } from "./relay-process.ts";

/** A relay as a process and a browser, for all tests of a file; both end after the last. */
export const relayAndBrowser = async () => {
  const ends: (() => Promise<void>)[] = [];
  const relay = await relayProcess((then) => void ends.push(then));
  const browser = await openChromium();
  afterAll(async () => {
    await browser.close();
    for (const end of ends) await end();
  });
  return { relay, browser };
};
