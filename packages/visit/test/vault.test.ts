import { kinds } from "@reprise/engine";
import { memoryStore } from "@reprise/stores";
import { describe, expect, it } from "vitest";
import { dice, winLine } from "../../vault/test/any.ts";
import { relayModel, type RelayModel } from "../../vault/test/relay-model.ts";
import { sleep } from "../src/index.ts";
import { knownVault } from "../src/vault/means.ts";
import {
  invite,
  join,
  keepInStep,
  newPhrase,
  standings,
  standingSays,
  start,
  syncNow,
  wasUsed,
  type Means,
} from "../src/vault/index.ts";
import { value } from "./any.ts";

const RELAY = "https://relay.example";
const MINUTE = 60_000;

/** A device with a clock that stands still but for its sleeps, before a relay in memory. */
const deviceAt = (model: RelayModel, seed: number): Means & { wait: (ms: number) => void } => {
  let now = 1_790_000_000_000;
  const random = dice(seed);
  return {
    store: memoryStore(kinds, random),
    fetch: model.fetch,
    random,
    clock: () => now,
    sleep: async (ms, signal) => {
      if (signal) return sleep(MINUTE, signal);
      now += ms;
    },
    tries: 1,
    wait: (ms) => void (now += ms),
  };
};

/** A relay that ends what lives for ten minutes, as a given clock says. */
const endsLinks = (model: RelayModel, means: Means): RelayModel => {
  const began = means.clock();
  const fetch: RelayModel["fetch"] = (url, init) => {
    const isOver = means.clock() - began >= 10 * MINUTE && init.method === "GET";
    // What is over is answered like what never was.
    return model.fetch(url, isOver ? { ...init, headers: {} } : init);
  };
  return { ...model, fetch };
};

describe("a link for another device", () => {
  it("that nobody used is never taken for a used one, however late it is asked", async () => {
    const model = relayModel();
    const me = deviceAt(model, 1);
    const vault = value(await start(me, RELAY));
    for (const pause of [3_000, 11 * MINUTE]) {
      const asked = { ...me, fetch: endsLinks(model, me).fetch };
      const invitation = value(await invite(me, vault));
      expect(await wasUsed(asked, invitation, pause)).toBe(false);
    }
  });

  it("is known as used soon after another device came by it", async () => {
    const model = relayModel();
    const me = deviceAt(model, 1);
    const invitation = value(await invite(me, value(await start(me, RELAY))));
    value(await join(deviceAt(model, 2), invitation.link));
    const before = me.clock();
    expect(await wasUsed(me, invitation, 3_000)).toBe(true);
    expect(me.clock() - before).toBe(3_000);
  });
});

describe("a device whose journal got new words elsewhere", () => {
  it("leaves its old vault once it came to the new one, and not for a link that leads nowhere", async () => {
    const model = relayModel();
    const [me, other] = [deviceAt(model, 1), deviceAt(model, 2)];
    const old = value(await start(me, RELAY));
    value(await join(other, value(await invite(me, old)).link));
    value(await syncNow(other, old));
    const used = value(await invite(me, old)).link;
    const moved = value(await newPhrase(me, old));
    expect(await syncNow(other, old)).toMatchObject({ ok: false, problem: { type: "Gone" } });
    value(await join(deviceAt(model, 3), used));
    expect(await join(other, used)).toMatchObject({ ok: false });
    expect(value(await standings(other))).toMatchObject([{ vault: old, isMoved: true }]);
    value(await join(other, value(await invite(me, moved)).link));
    expect(value(await standings(other))).toMatchObject([{ vault: moved, isMoved: false }]);
  });
});

describe("a vault that is kept in step", () => {
  it("takes being stopped for no slow line: the next one asks for as much as before", async () => {
    const model = relayModel();
    const me = deviceAt(model, 1);
    const vault = value(await start(me, RELAY));
    for (let i = 0; i < 3; i++) {
      let asks = (): void => {};
      const isAsked = new Promise<void>((done) => (asks = done));
      // Nothing is answered until it is broken off.
      const fetch: Means["fetch"] = (_, { signal }) =>
        new Promise((_answered, broken) => {
          asks();
          signal.addEventListener("abort", () => setTimeout(() => broken(new Error("broken off"))));
        });
      const keeper = keepInStep({ ...me, sleep, fetch, tries: 4 }, vault);
      await isAsked;
      await keeper.stop();
    }
    expect(value(await knownVault(me, vault)).state).not.toHaveProperty("most");
  });
});

describe("a relay that tells of something new", () => {
  it("for ever, and has nothing, is asked with pauses that grow", async () => {
    const model = relayModel();
    const me = deviceAt(model, 1);
    const vault = value(await start(me, RELAY));
    let [told, pulls, rested] = [0, 0, 0];
    const enough = new AbortController();
    const fetch: Means["fetch"] = async (url, init) => {
      if (!url.endsWith("/live")) {
        if (url.includes("/records?") && ++pulls === 40) enough.abort();
        return model.fetch(url, init);
      }
      const read = async () => {
        await new Promise(setImmediate);
        const value = new TextEncoder().encode(`event: head\ndata: {"head":${++told}}\n\n`);
        return { done: false, value };
      };
      const body = { getReader: () => ({ read, cancel: async () => {} }) };
      return { status: 200, headers: { get: () => null }, text: async () => "", body };
    };
    // Only what the keeper does of its own accord is passed over; what waits for something waits for it.
    const rest: Means["sleep"] = (ms, signal) => {
      if (ms === 45_000 || ms === 5 * MINUTE || ms === 30_000) return sleep(ms, signal);
      rested += ms;
      return Promise.resolve();
    };
    const keeper = keepInStep({ ...me, fetch, sleep: rest }, vault);
    await new Promise((done) => enough.signal.addEventListener("abort", done));
    await keeper.stop();
    expect(rested).toBeGreaterThan(60 * MINUTE);
  });
});

describe("how a vault stands", () => {
  it("speaks of other devices once one was heard of, and before that of the relay alone", async () => {
    const model = relayModel();
    const me = deviceAt(model, 1);
    const vault = value(await start(me, RELAY));
    const says = async (means: Means): Promise<string> => {
      value(await syncNow(means, vault));
      return value(await standings(means))
        .map((one) => standingSays(one, means.clock(), () => "today, 7 pm"))
        .join();
    };
    await me.store.merge([winLine(1, "mine")]);
    const alone = "In step with the relay, today, 7 pm.";
    expect(await says(me)).toBe(alone);
    const other = deviceAt(model, 2);
    value(await join(other, value(await invite(me, vault)).link));
    await other.store.merge([winLine(2, "theirs")]);
    const together = "In step with your other devices, today, 7 pm.";
    expect(await says(other)).toBe(together);
    expect(await says(me)).toBe(together);
  });
});

describe("what keeps a vault from being in step", () => {
  it("is said as what it is, and since when that is so", async () => {
    const model = relayModel();
    const me = deviceAt(model, 1);
    const vault = value(await start(me, RELAY));
    const says = async (fetch: Means["fetch"]): Promise<string> => {
      await syncNow({ ...me, fetch }, vault);
      return value(await standings(me))
        .map((one) => standingSays(one, me.clock(), (at) => `${(me.clock() - at) / MINUTE} minutes ago`))
        .join();
    };
    const answers = (status: number, name: string): Means["fetch"] => {
      const body = JSON.stringify({ type: `urn:reprise:problem:${name}`, title: "…", status });
      return async () => ({ status, headers: { get: () => null }, text: async () => body, body: null });
    };
    const away: Means["fetch"] = () => Promise.reject(new Error("away"));
    expect(await says(answers(507, "quota-full"))).toContain("no room left");
    me.wait(90 * MINUTE);
    expect(await says(away)).toBe("Waiting for the network. What you record is kept here.");
    me.wait(60 * MINUTE);
    expect(await says(away)).toBe("The relay was not reached since 60 minutes ago. What you record is kept here.");
    expect(await says(answers(503, "stopping"))).toBe("Nothing could be sent just now. What you record is kept here.");
    me.wait(75 * MINUTE);
    expect(await says(answers(503, "stopping"))).toBe(
      "Nothing could be sent since 75 minutes ago. What you record is kept here.",
    );
  });
});

describe("a new phrase that was broken off", () => {
  it("is gone on with in the background, and nothing more goes to who has the old one", async () => {
    const model = relayModel();
    const me = deviceAt(model, 1);
    const old = value(await start(me, RELAY));
    await me.store.merge([winLine(1, "before")]);
    value(await syncNow(me, old));
    // The relay goes away once the new vault is there.
    const broken: Means = {
      ...me,
      fetch: (url, init) =>
        init.method === "POST" && model.vaults().length > 1
          ? Promise.reject(new Error("away"))
          : model.fetch(url, init),
    };
    expect(await newPhrase(broken, old)).toMatchObject({ ok: false, problem: { type: "Unreachable" } });
    expect(value(await standings(me)).filter(({ isChanging }) => isChanging)).toHaveLength(1);
    const seen = model.seen.length;
    await me.store.merge([winLine(2, "after")]);
    const moved = new Promise<void>((done) => {
      keepInStep(me, old, { moved: done });
    });
    await moved;
    expect(model.seen.slice(seen).filter((asked) => asked.startsWith(`POST ${RELAY}/v1/vaults/${old}`))).toEqual([]);
    const [now, ...others] = value(await standings(me));
    expect(others).toEqual([]);
    expect(now).toMatchObject({ isChanging: false, isMoved: false, hasMore: false });
    expect(now?.vault).not.toBe(old);
  });

  it("is gone on with where only the end of the old one was missing", async () => {
    const model = relayModel();
    const me = deviceAt(model, 1);
    const old = value(await start(me, RELAY));
    const ledger = me.store.ledger(old);
    const crashing: Means = {
      ...me,
      store: {
        ...me.store,
        ledger: (id) =>
          id === old ? { ...ledger, end: () => Promise.reject(new Error("closed")) } : me.store.ledger(id),
      },
    };
    await expect(newPhrase(crashing, old)).rejects.toThrow("closed");
    const moved = new Promise<void>((done) => {
      keepInStep(me, old, { moved: done });
    });
    await moved;
    expect(value(await standings(me)).map(({ vault }) => vault)).not.toContain(old);
  });

  it("begins nothing at a relay that asks for a code, until it has one", async () => {
    const model = relayModel("plum");
    const me = deviceAt(model, 1);
    const old = value(await start(me, RELAY, { invite: "plum" }));
    expect(await newPhrase(me, old)).toMatchObject({ ok: false, problem: { type: "InviteNeeded" } });
    expect(value(await standings(me))).toMatchObject([{ vault: old, isChanging: false, isMoved: false }]);
    value(await syncNow(me, old));
    expect(value(await newPhrase(me, old, "plum"))).not.toBe(old);
  });

  it("waits for the code where it was begun with one, and says so", async () => {
    const model = relayModel("plum");
    const me = deviceAt(model, 1);
    const old = value(await start(me, RELAY, { invite: "plum" }));
    value(await syncNow(me, old));
    const away: Means["fetch"] = (url, init) =>
      init.method === "PUT" ? Promise.reject(new Error("away")) : model.fetch(url, init);
    expect(await newPhrase({ ...me, fetch: away }, old, "plum")).toMatchObject({ problem: { type: "Unreachable" } });
    const said = new Promise<string>((done) => {
      const keeper = keepInStep(me, old, {
        standing: (now, isSyncing) => {
          if (isSyncing || now.trouble?.type !== "InviteNeeded") return;
          done(standingSays(now, me.clock(), () => "now"));
          void keeper.stop();
        },
      });
    });
    expect(await said).toBe(
      "The journal is on its way to its new words, and the relay asks for its code. Take the device off again, with the code.",
    );
    expect(value(await standings(me))).toMatchObject([{ vault: old, isChanging: true }]);
    expect(value(await newPhrase(me, old, "plum"))).not.toBe(old);
  });
});
