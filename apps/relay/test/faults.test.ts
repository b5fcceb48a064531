import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { canMount, mountSmall, tried, unmount } from "../../../test/disk.ts";
import { strace } from "../../../tools/strace.ts";
import {
  device,
  document,
  newDevice,
  newKeys,
  newRecord,
  refusedAs,
  type Outgoing,
  type StoredRecord,
} from "./device.ts";
import { startRelay } from "./relay-process.ts";
import { USUAL } from "../src/index.ts";
import { OFTEN } from "./terms.ts";
import { webFolder } from "./web.ts";

/** A disk that is soon full, in kilobytes. */
const SIZE = 1536;

const folders = (): { readonly web: string; readonly folder: string } => {
  const [web, folder] = [webFolder(), mkdtempSync(join(tmpdir(), "reprise-faults-"))];
  onTestFinished(() => [web, folder].forEach((one) => rmSync(one, { recursive: true, force: true })));
  return { web, folder };
};

const isWhole = (file: string): unknown => {
  const db = new DatabaseSync(file, { readOnly: true });
  const { integrity_check: says } = db.prepare("PRAGMA integrity_check").get() as { integrity_check: unknown };
  db.close();
  return says;
};

describe("a disk that is full", () => {
  if (!tried(canMount, "A real full disk was not tried: nobody may mount one here without being root.")) return;
  it("is said with 507; what was acknowledged is there, and the relay goes on once there is room", async () => {
    const { web, folder } = folders();
    expect(mountSmall(folder, SIZE)).toBe(true);
    onTestFinished(() => unmount(folder));
    const ballast = join(folder, "ballast");
    writeFileSync(ballast, randomBytes(512 * 1024));
    const file = join(folder, "relay.sqlite");
    const relay = await startRelay({ web, host: "127.0.0.1", port: 0, db: file, terms: OFTEN });
    onTestFinished(() => void relay.child.kill("SIGKILL"));
    const mine = await newDevice(relay.url);
    const acknowledged: (StoredRecord & { readonly sealed: string })[] = [];
    let [refused, outbox]: [string, Outgoing[]] = ["", []];
    for (let i = 0; i < 500 && refused === ""; i++) {
      const sent = Array.from({ length: 3 }, () => newRecord(randomBytes(4000)));
      const answer = await mine.push(...sent);
      if (answer.status === 200)
        document<{ stored: StoredRecord[] }>(answer).stored.forEach((one, place) =>
          acknowledged.push({ ...one, sealed: sent[place]?.record.sealed as string }),
        );
      else [refused, outbox] = [refusedAs(answer), sent];
    }
    expect(refused).toBe("507 quota-full");
    expect(acknowledged.length).toBeGreaterThan(10);
    // Reading goes on, and health says that the process lives.
    const there = (): Promise<unknown> => mine.all(100);
    const expected = acknowledged.map(({ id, seq, sealed }) => ({ id, seq, sealed }));
    expect(await there()).toEqual(expected);
    expect(refusedAs(await mine.push(...outbox))).toBe("507 quota-full");

    unlinkSync(ballast);
    const stored = await mine.stored(...outbox);
    expect(stored.map(({ seq }) => seq)).toEqual(outbox.map((_, i) => acknowledged.length + i + 1));
    expect(await there()).toEqual([
      ...expected,
      ...stored.map(({ id, seq }, i) => ({ id, seq, sealed: outbox[i]?.record.sealed })),
    ]);
    expect(await relay.stop()).toBe(0);
    expect(isWhole(file)).toBe("ok");
    for (const { record } of outbox) expect(relay.said()).not.toContain(record.id);
  });
});

describe("a disk that does not take what it was given", () => {
  if (!tried(process.platform === "linux", "Calls to the system that fail were not tried: there is no strace here."))
    return;
  it.each([
    ["fsync,fdatasync", "EIO", "6..12", "503 about:blank"],
    ["pwrite64", "EIO", "40..70", "503 about:blank"],
    ["pwrite64", "ENOSPC", "40..70", "507 quota-full"],
  ])(
    "(%s says %s) acknowledges nothing meanwhile, loses nothing, and goes on after it",
    async (calls, error, failing, refusal) => {
      const { web, folder } = folders();
      const file = join(folder, "relay.sqlite");
      const terms = { ...OFTEN, patience: { ...USUAL.patience, head: 10_000, whole: 60_000, sweep: 600_000 } };
      const keys = newKeys();
      // The shape of the tables is made before, so that what fails is a push.
      const first = await startRelay({ web, host: "127.0.0.1", port: 0, db: file, terms });
      await device(first.url, keys).register();
      const before = Array.from({ length: 5 }, () => newRecord());
      await device(first.url, keys).stored(...before);
      await first.stop();

      const relay = await startRelay({ web, host: "127.0.0.1", port: 0, db: file, terms }, [
        strace(),
        // As a child of the relay, so that a signal reaches the relay itself.
        "-D",
        "-f",
        "-qq",
        "-o",
        join(folder, "calls"),
        "-e",
        `trace=${calls}`,
        "-e",
        `inject=${calls}:error=${error}:when=${failing}`,
      ]);
      onTestFinished(() => void relay.child.kill("SIGKILL"));
      const mine = device(relay.url, keys);
      const acknowledged = new Map<string, number>();
      const refusals = new Set<string>();
      let last: Outgoing[] = [];
      for (let i = 0; i < 80; i++) {
        const sent = last.length > 0 ? last : [newRecord(), newRecord()];
        const answer = await mine.push(...sent);
        if (answer.status === 200) {
          for (const { id, seq } of document<{ stored: StoredRecord[] }>(answer).stored) acknowledged.set(id, seq);
          last = [];
        } else {
          refusals.add(refusedAs(answer));
          last = sent;
        }
      }
      expect([...refusals]).toEqual([refusal]);
      expect(last).toEqual([]);
      const all = await mine.all();
      expect(all.map(({ seq }) => seq)).toEqual(all.map((_, i) => i + 1));
      const there = new Map(all.map(({ id, seq }) => [id, seq]));
      for (const [id, seq] of acknowledged) expect(there.get(id)).toBe(seq);
      for (const { record } of before) expect(there.has(record.id)).toBe(true);
      expect(acknowledged.size).toBeGreaterThan(40);
      // Nothing is left of what it could not write: a start from the file alone finds the same.
      await relay.kill();
      expect(isWhole(file)).toBe("ok");
      const again = await startRelay({ web, host: "127.0.0.1", port: 0, db: file, terms });
      expect(await device(again.url, keys).all()).toEqual(all);
      await again.stop();
    },
  );
});
