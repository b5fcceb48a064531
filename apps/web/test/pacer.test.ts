import { afterAll, describe, expect, it } from "vitest";
import { openChromium } from "../../../tools/browsers.ts";
import { MINUTE, PATIENCE, phoneOf, serveReprise } from "./hand.ts";

const reprise = await serveReprise();
const browser = await openChromium();
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

/** Twelve seconds are one breath and the turn of the next; `npm run test:long` breathes for five minutes. */
const long = process.env["REPRISE_LONG"] === "1";
const seconds = long ? 299 : 12;

/** In for four seconds, out for six. */
const [IN, OUT] = [4000, 6000];

/** What the picture and the word showed, at a time by the page's own steady clock. */
interface Seen {
  readonly at: number;
  readonly word: string;
  readonly height: number;
}

/** How far into the breath the picture is, in milliseconds: the half wave read backwards. */
const phaseOf = ({ word, height }: Seen): number => {
  const open = (height - 0.035) / 0.965;
  const into = (from: number): number => Math.acos(1 - 2 * from) / Math.PI;
  return word === "Breathe in" ? IN * into(open) : IN + OUT * into(1 - open);
};

describe("the breath on the screen", { timeout: PATIENCE + 6 * MINUTE }, () => {
  it(`keeps time with the clock to within 50 milliseconds, for ${seconds} seconds`, async () => {
    const phone = await phoneOf(browser, reprise.url, { at: null });
    const me = await phone.tab();
    await me.tap("Just breathe");
    await me.isAt("A moment to settle");
    // Two minutes, three, five.
    if (long) for (let i = 0; i < 2; i++) await me.tap("Other length");
    await me.reads(/^Breathe in$/);
    const seen = await me.page.evaluate(
      (length) =>
        new Promise<readonly Seen[]>((done) => {
          const lines = document.querySelector("main svg g") as SVGGElement;
          const word = document.querySelector("[data-word]") as HTMLElement;
          const seen: Seen[] = [];
          const from = performance.now();
          const look = (): void => {
            const at = performance.now();
            const height = Number(/scale\(1 ([\d.]+)\)/.exec(lines.getAttribute("transform") ?? "")?.[1]);
            seen.push({ at, word: word.textContent, height });
            if (at - from < length) requestAnimationFrame(look);
            else done(seen);
          };
          requestAnimationFrame(look);
        }),
      seconds * 1000,
    );
    // Where the wave is nearly level, its height says little about the time.
    const telling = seen.filter(({ height }) => height > 0.1 && height < 0.93);
    expect(telling.length).toBeGreaterThan(seconds * 5);
    const whole = IN + OUT;
    const lags = telling.map((one) => (((phaseOf(one) - one.at) % whole) + whole) % whole);
    const first = lags[0] as number;
    const drifts = lags.map((lag) => ((lag - first + 1.5 * whole) % whole) - whole / 2);
    expect(Math.max(...drifts) - Math.min(...drifts)).toBeLessThan(50);
    const turns = seen.filter(({ word }, i) => i > 0 && word !== seen[i - 1]?.word);
    expect(turns.length).toBeGreaterThanOrEqual(Math.floor((seconds / 10) * 2));
  });
});
