import { describe, expect, it } from "vitest";
import { kinds } from "@reprise/engine";
import { memoryStore } from "@reprise/stores";
import {
  entropyToPhrase,
  keysOf,
  LINK_LIVES,
  offerPairing,
  pairingLink,
  readPairingLink,
  takeOffer,
} from "../src/index.ts";
import { dice, value } from "./any.ts";
import { device, ENTROPY, reached, URL_OF_RELAY, vaultOf } from "./devices.ts";
import { relayModel } from "./relay-model.ts";

const given = { entropy: ENTROPY, url: URL_OF_RELAY, random: dice(5) };

describe("pairing", () => {
  it("makes two journals one, by a link that works once", async () => {
    const model = relayModel();
    const relay = reached(model.fetch);
    const one = await device(1, model.fetch);
    await one.win("on the first");
    await one.sync();
    const link = pairingLink("https://app.example/", value(await offerPairing(relay, given)));
    const store = memoryStore(kinds, dice(2));
    const read = value(readPairingLink(link));
    const joined = value(await takeOffer(store, relay, read, "second"));
    expect(joined).toEqual({ vault: vaultOf(), relay: URL_OF_RELAY });
    const two = await device(2, model.fetch, { store });
    await two.win("on the second");
    await two.sync();
    await one.sync();
    expect(await one.lines()).toHaveLength(2);
    expect(await two.lines()).toEqual(await one.lines());
    expect((await one.state()).names).toEqual({ [store.device]: "second" });
    expect(await takeOffer(memoryStore(kinds, dice(3)), relay, read, null)).toMatchObject({
      ok: false,
      problem: { type: "LinkOver" },
    });
  });

  it("shows the relay neither the phrase nor the secret, and asks it to forget after ten minutes", async () => {
    const model = relayModel();
    const offered = value(await offerPairing(reached(model.fetch), given));
    await takeOffer(memoryStore(kinds, dice(2)), reached(model.fetch), offered, null);
    const seen = model.seen.join("\n");
    const secret = Buffer.from(offered.secret).toString("base64url");
    for (const word of [secret, Buffer.from(ENTROPY).toString("base64url"), keysOf(ENTROPY).writeToken])
      expect(seen).not.toContain(word);
    expect(seen).toContain(`"lives":${LINK_LIVES}`);
    expect(seen).not.toContain(entropyToPhrase(ENTROPY));
  });

  it("has everything in the link's fragment", () => {
    const link = pairingLink("https://app.example/reprise/", { secret: ENTROPY, relay: "http://192.168.1.7:4400" });
    expect(new URL(link).search).toBe("");
    expect(new URL(link).pathname).toBe("/reprise/");
    expect(readPairingLink(` ${new URL(link).hash} `)).toEqual({
      ok: true,
      value: { secret: ENTROPY, relay: "http://192.168.1.7:4400" },
    });
  });

  it.each([
    ["NotALink", "https://app.example/"],
    ["NotALink", "#pair=AQ&relay=https%3A%2F%2Fr.example"],
    ["NotALink", `#pair=${"A".repeat(23)}&relay=https%3A%2F%2Fr.example`],
    ["NotALink", `#pair=${Buffer.from([1, ...ENTROPY]).toString("base64url")}&relay=javascript%3Aalert(1)`],
    ["NotALink", `#pair=${Buffer.from([1, ...ENTROPY]).toString("base64url")}&relay=https%3A%2F%2Fa%40b.example`],
    ["NotALink", `#pair=${Buffer.from([1, ...ENTROPY]).toString("base64url")}&relay=%E0`],
    ["NewerLink", `#pair=${Buffer.from([2, ...ENTROPY, 1]).toString("base64url")}&relay=https%3A%2F%2Fr.example`],
  ])("refuses what is not a link, as %s", (type, text) => {
    expect(readPairingLink(text)).toMatchObject({ ok: false, problem: { type } });
  });
});
