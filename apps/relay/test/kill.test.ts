import { randomBytes } from "node:crypto";
import { Agent } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { device, newKeys, newRecord, type Keys, type Outgoing, type StoredRecord } from "./device.ts";
import { startRelay } from "./relay-process.ts";
import { OFTEN } from "./terms.ts";
import { webFolder } from "./web.ts";

/** How often a relay is killed: a few times whenever tests run, and many times in the long run. */
const ROUNDS = process.env["REPRISE_LONG"] ? 200 : 20;
const VAULTS = 4;

/** One vault as its devices remember it: what the relay said it has, and what was erased. */
interface Remembered {
  readonly keys: Keys;
  readonly acknowledged: Map<string, StoredRecord & { readonly sealed: string }>;
  readonly erased: Set<string>;
  /** What was sent without an answer: it may be there or not, and is sent again. */
  outbox: Outgoing[];
  /** What was being erased without an answer: it may be gone or not. */
  erasing: string | null;
}

it(
  `a relay that is killed ${ROUNDS} times while it writes loses nothing that it acknowledged, and doubles nothing`,
  { timeout: ROUNDS * 10_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "reprise-kill-"));
    const web = webFolder();
    onTestFinished(() => [folder, web].forEach((one) => rmSync(one, { recursive: true })));
    const file = join(folder, "relay.sqlite");
    const start = () => startRelay({ web, host: "127.0.0.1", port: 0, db: file, terms: OFTEN });
    const vaults: Remembered[] = Array.from({ length: VAULTS }, () => ({
      keys: newKeys(),
      acknowledged: new Map(),
      erased: new Set(),
      outbox: [],
      erasing: null,
    }));
    let [killedWhileBusy, acknowledged] = [0, 0];

    for (let round = 0; round <= ROUNDS; round++) {
      const relay = await start();
      onTestFinished(() => void relay.child.kill("SIGKILL"));
      const agent = new Agent({ keepAlive: true });
      const devices = vaults.map(({ keys }) => device(relay.url, keys, agent));
      for (const one of devices) expect([200, 201]).toContain((await one.register()).status);

      // What was acknowledged is there, under the number and with the bytes that were acknowledged, and nothing is there twice.
      for (const [i, vault] of vaults.entries()) {
        const { acknowledged, erased } = vault;
        const all = (await devices[i]?.all(1000)) ?? [];
        expect(all.map(({ seq }) => seq)).toEqual(all.map((_, place) => place + 1));
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        const there = new Map(all.map((record) => [record.id, record]));
        if (vault.erasing !== null && there.get(vault.erasing)?.gone) erased.add(vault.erasing);
        vault.erasing = null;
        for (const [id, { seq, sealed }] of acknowledged)
          expect(there.get(id)).toEqual(erased.has(id) ? { id, seq, gone: true } : { id, seq, sealed });
      }
      if (round === ROUNDS) {
        await relay.stop();
        break;
      }

      let running = true;
      const work = vaults.map(async (vault, i) => {
        const mine = devices[i] as ReturnType<typeof device>;
        for (let turn = 0; running; turn++) {
          // What had no answer is sent again with what is new, byte for byte.
          const fresh = Array.from({ length: 1 + (turn % 3) * 4 }, () =>
            newRecord(randomBytes(200 + (turn % 7) * 300)),
          );
          const sent = [...vault.outbox, ...fresh];
          vault.outbox = sent;
          const stored = await mine.stored(...sent);
          stored.forEach((one, place) =>
            vault.acknowledged.set(one.id, { ...one, sealed: sent[place]?.record.sealed as string }),
          );
          vault.outbox = [];
          acknowledged += stored.length;
          if (turn % 5 === 4) {
            const gone = sent[0] as Outgoing;
            vault.erasing = gone.record.id;
            if ((await mine.erase(gone)).status === 204) vault.erased.add(gone.record.id);
            vault.erasing = null;
          }
        }
      });
      const ended = Promise.allSettled(work);
      await new Promise((done) => setTimeout(done, 10 + Math.random() * 250));
      const before = acknowledged;
      await relay.kill();
      running = false;
      if ((await ended).some(({ status }) => status === "rejected")) killedWhileBusy++;
      expect(acknowledged).toBeGreaterThanOrEqual(before);
      agent.destroy();

      const db = new DatabaseSync(file);
      expect(db.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
      db.close();
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS);
    expect(killedWhileBusy).toBeGreaterThan(ROUNDS / 2);
  },
);
