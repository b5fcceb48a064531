import { openScreen } from "@reprise/engine";
import { afterAll, describe, it } from "vitest";
import { pageScript, pourInto } from "../../../tools/app.ts";
import { openChromium } from "../../../tools/browsers.ts";
import { lived, tellings } from "../../../tools/tellings/tellings.ts";
import { PATIENCE, onlinePhoneOf, serveReprise } from "./hand.ts";

const reprise = await serveReprise();
const browser = await openChromium();
const pour = await pageScript("pour");
afterAll(async () => {
  await browser.close();
  await reprise.stop();
});

describe("a screen of its own", { timeout: PATIENCE }, () => {
  it.each(tellings.map((telling) => [telling.mechanism, telling] as const))(
    "of %s can be drawn, from a life in which it speaks",
    async (_, telling) => {
      const { her, screen } = lived(telling);
      const phone = await onlinePhoneOf(browser, reprise.url, { at: her.now });
      await pourInto(
        phone.context,
        reprise.url,
        pour,
        her.entries.map((entry) => JSON.stringify(entry)),
      );
      const me = await phone.tab(`/step/#${screen}`);
      const open = openScreen(her.learner, { instant: her.now, offset: 60 }, screen);
      await me.isAt(open.ok ? open.value.screen.title : "open");
    },
  );
});
