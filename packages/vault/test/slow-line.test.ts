import { describe, expect, it } from "vitest";
import { changeState, keysOf, relayOver, syncOnce, type Fetch } from "../src/index.ts";
import { device, ENTROPY, joins, URL_OF_RELAY, type Device } from "./devices.ts";
import { relayModel } from "./relay-model.ts";

/** A line on which no request gets through that has, or asks for, more than so many records. */
const slow = (relay: Fetch, most: number) => {
  const asked: number[] = [];
  const fetch: Fetch = async (url, init) => {
    const { records } = JSON.parse(init.body ?? "{}") as { readonly records?: readonly unknown[] };
    const count = records?.length ?? Number(new URL(url).searchParams.get("limit") ?? 0);
    asked.push(count);
    return count > most ? new Promise(() => {}) : relay(url, init);
  };
  const over = relayOver({
    url: URL_OF_RELAY,
    fetch,
    sleep: () => new Promise((done) => setTimeout(done, 5)),
    random: (n) => new Uint8Array(n),
  });
  return { over, asked };
};

const { id, registration, writeToken } = keysOf(ENTROPY);
const registered = { vault: id, token: writeToken, ...registration };

/** How many syncs it takes until one comes to its end. */
const syncs = async ({ syncing }: Device, over: Device["syncing"]["relay"]): Promise<number> => {
  for (let count = 1; count <= 9; count++) if ((await syncOnce({ ...syncing, relay: over })).ok) return count;
  return Infinity;
};

describe("a slow line", () => {
  it.each([60, 3, 1])("gets a long journal through in smaller and smaller pieces: %d at a time", async (most) => {
    const relay = relayModel();
    const [one, two] = [await device(1, relay.fetch), await device(2, relay.fetch)];
    for (let i = 0; i < 120; i++) await one.win(`win ${i}`);
    await one.syncing.relay.register(registered);
    expect(await syncs(one, slow(relay.fetch, most).over)).toBeLessThan(5);
    expect(await syncs(two, slow(relay.fetch, most).over)).toBeLessThan(5);
    expect(await two.lines()).toEqual(await one.lines());
    await joins(relay, one);
  });

  it("is given larger pieces again once it is fast", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch);
    for (let i = 0; i < 20; i++) await one.win(`win ${i}`);
    await one.syncing.relay.register(registered);
    await syncs(one, slow(relay.fetch, 1).over);
    for (let i = 0; i < 10; i++) await one.sync();
    for (let i = 0; i < 20; i++) await one.win(`more ${i}`);
    const { over, asked } = slow(relay.fetch, 500);
    await syncs(one, over);
    expect(asked).toContain(20);
  });

  it("that has long been fast again is as one that was never slow, and is asked for something always", async () => {
    const relay = relayModel();
    const one = await device(1, relay.fetch);
    for (let i = 0; i < 5; i++) await one.win(`win ${i}`);
    await one.syncing.relay.register(registered);
    await syncs(one, slow(relay.fetch, 1).over);
    for (let i = 0; i < 12; i++) await one.sync();
    expect(await one.state()).not.toHaveProperty("most");
    for (const most of [0, null]) {
      await changeState(one.store, id, (state) => ({ ...state, most: most as number }));
      await one.win("one more");
      await one.sync();
    }
    await joins(relay, one);
  });
});
