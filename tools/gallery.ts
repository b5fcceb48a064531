// Pictures of every page and every step, in every light and width: `npm run gallery` writes them into gallery/, with a page that shows them.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { pageScript, pourInto, serveApp, tappable } from "./app.ts";
import { openChromium } from "./browsers.ts";
import { AFTERNOON } from "./gallery/lives.ts";
import { scenes, type Hand, type Scene } from "./gallery/scenes.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "gallery");

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** How a scene is looked at: the end of the name of its picture. `whole` shows what has to be scrolled to as well. */
interface Look {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly light: "light" | "dark";
  readonly whole: boolean;
}
const looks: readonly Look[] = [
  { name: "phone-day", size: PHONE, light: "light", whole: false },
  { name: "phone-day-whole", size: PHONE, light: "light", whole: true },
  { name: "phone-night", size: PHONE, light: "dark", whole: false },
  { name: "wide-night", size: WIDE, light: "dark", whole: false },
  { name: "wide-day", size: WIDE, light: "light", whole: false },
  { name: "wide-day-whole", size: WIDE, light: "light", whole: true },
  { name: "narrow-day-whole", size: NARROW, light: "light", whole: true },
];

/** So many scenes are looked at side by side. */
const HANDS = 3;
/** How long one waits for anything on a screen, in milliseconds. */
const A_MOMENT = 8000;

const only = process.argv.slice(2);
const pour = await pageScript("pour");
const wrong: string[] = [];
let written = 0;

const numberOf = (scene: Scene): string => String(scenes.indexOf(scene) + 1).padStart(2, "0");

/** Waits until what is shown stays as it is: while the clock stands still only what is read or fetched changes it. */
const isQuiet = async (page: Page): Promise<void> => {
  let before = "";
  for (let same = 0; same < 4;) {
    await page.waitForTimeout(50);
    const now = await page.evaluate<string>("document.body.innerHTML");
    same = now === before ? same + 1 : 0;
    before = now;
  }
};

/** A hand that holds a page whose clock stands still unless it is let go on. */
const handOn = (page: Page, url: string): Hand => {
  const goOn = async (milliseconds: number): Promise<void> => {
    if (milliseconds > 1000) await page.clock.fastForward(milliseconds - 1000);
    await page.clock.runFor(Math.min(1000, milliseconds));
  };
  const touch = async (target: Locator): Promise<void> => {
    await target.click();
    // The app goes on to another page a moment after a tap; what is fetched meanwhile comes while the clock stands still.
    await goOn(120);
    await isQuiet(page);
    await goOn(1880);
  };
  return {
    open: async (path) => {
      await page.goto(url + path);
      await page.locator("h1").first().waitFor();
      await isQuiet(page);
      await goOn(100);
    },
    tap: (says) => touch(tappable(page, says)),
    touch: (selector) => touch(page.locator(selector).first()),
    isAt: (heading) => page.getByRole("heading", { level: 1, name: heading }).waitFor(),
    type: (label, text) => page.getByLabel(label, { exact: true }).pressSequentially(text),
    wait: goOn,
    sign: async (name, value) => {
      await page.goto(`${url}/healthz`);
      await page.evaluate(`localStorage.setItem(${JSON.stringify(name)}, ${JSON.stringify(value)})`);
    },
  };
};

const heightOf = (page: Page): Promise<number> => page.evaluate<number>("document.documentElement.scrollHeight");

const show = async (browser: Browser, url: string, scene: Scene): Promise<void> => {
  const context = await browser.newContext({
    viewport: PHONE,
    colorScheme: "light",
    reducedMotion: scene.still ? "reduce" : "no-preference",
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
  });
  const name = `${numberOf(scene)}-${scene.name}`;
  const say = (what: string): void => void wrong.push(`${name}: ${what}`);
  try {
    context.setDefaultTimeout(A_MOMENT);
    if (scene.life) await pourInto(context, url, pour, (await scene.life()).lines);
    const page = await context.newPage();
    page.on(
      "console",
      (message) => message.type() === "error" && !scene.mayFail?.test(message.text()) && say(message.text()),
    );
    page.on("pageerror", (error) => say(error.message));
    // The app is not kept on the device here: no picture waits for that.
    await page.addInitScript("ServiceWorkerContainer.prototype.register = () => new Promise(() => {})");
    const at = scene.at ?? AFTERNOON;
    await page.clock.install({ time: at - 5000 });
    await page.clock.pauseAt(at);
    await scene.go(handOn(page, url));
    await page.mouse.move(0, 0);
    await page.evaluate("document.fonts.ready.then(() => scrollTo(0, 0))");
    for (const look of looks) {
      if (look.size === NARROW && !scene.narrow) continue;
      await page.setViewportSize(look.size);
      await page.emulateMedia({ colorScheme: look.light });
      if (look.whole && look.size !== NARROW && (await heightOf(page)) <= look.size.height + 8) continue;
      // A page shown whole is a window as tall as the page: what stays at its foot is at the foot of all of it.
      if (look.whole) await page.setViewportSize({ ...look.size, height: await heightOf(page) });
      const file = `${name}-${look.name}.png`;
      await page.screenshot({ path: join(folder, file), animations: "disabled" });
      written++;
    }
  } catch (error) {
    await context
      .pages()
      .at(-1)
      ?.screenshot({ path: join(folder, `${name}-stopped-here.png`) });
    say((error as Error).message.split("\n").slice(0, 4).join(" "));
  } finally {
    await context.close();
  }
};

/** A page that shows all pictures that there are, one line for each scene. */
const index = (): string => {
  const files = new Set(readdirSync(folder));
  const head = looks.map(({ name }) => `<th>${name}</th>`).join("");
  const rows = scenes.map((scene) => {
    const name = `${numberOf(scene)}-${scene.name}`;
    const cells = looks.map((look) => {
      const file = `${name}-${look.name}.png`;
      return `<td>${files.has(file) ? `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy" /></a>` : ""}</td>`;
    });
    return `<tr id="${name}"><th>${name}</th>${cells.join("")}</tr>`;
  });
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8" /><title>Reprise, all pictures</title>',
    "<style>body{font:14px system-ui;margin:16px;background:#888}th{position:sticky;top:0;text-align:start;vertical-align:top;padding:4px;background:#888}",
    "td{vertical-align:top;padding:4px}img{height:420px;display:block}</style>",
    `<table><tr><th></th>${head}</tr>${rows.join("")}</table></html>`,
  ].join("\n");
};

const begun = Date.now();
const chosen = scenes.filter(
  (scene) => only.length === 0 || only.some((one) => `${numberOf(scene)}-${scene.name}`.includes(one)),
);
if (only.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const vaults = mkdtempSync(join(tmpdir(), "reprise-gallery-"));
const app = await serveApp(join(vaults, "relay.sqlite"));
const browser = await openChromium();
const waiting = [...chosen];
const work = async (): Promise<void> => {
  for (let scene = waiting.shift(); scene; scene = waiting.shift()) await show(browser, app.url, scene);
};
await Promise.all(Array.from({ length: HANDS }, work));
await browser.close();
await app.stop();
rmSync(vaults, { recursive: true });
writeFileSync(join(folder, "index.html"), index());
console.log(
  `${written} pictures of ${chosen.length} scenes in ${((Date.now() - begun) / 1000).toFixed(0)} s: gallery/index.html`,
);
for (const one of wrong.toSorted()) console.error(`  ${one}`);
process.exit(wrong.length === 0 ? 0 : 1);
