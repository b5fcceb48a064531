import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished } from "vitest";
import { proxyTo, type Proxy } from "../../../test/proxy.ts";
import { USUAL } from "../../relay/src/index.ts";
import { startRelay, type Running } from "../../relay/test/relay-process.ts";
import { webFolder } from "../../relay/test/web.ts";
import { freshFolder, json } from "./run.ts";

/** Homes of their own for a test. */
export const homes = (count: number): readonly string[] => {
  const { folder } = freshFolder();
  return Array.from({ length: count }, (_, i) => join(folder, `home-${i}`));
};

/** So many entries, as `record` reads them. */
export const drafts = (name: string, count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `${JSON.stringify({ type: "attempts/win-noted", body: { what: `${name} ${i}`, from: "noted" } })}\n`,
  ).join("");

/** Tests ask more often than anyone. */
const often = { perSecond: 100_000, atOnce: 100_000 };

/** A relay as a process of its own behind a line whose address stays, however often it is killed. */
export interface Relay {
  readonly line: Proxy;
  /** Its database. */
  readonly file: string;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Puts its database away, or back. It has to be stopped. */
  readonly copy: (to: string) => void;
  readonly putBack: (from: string) => void;
}

/** Starts a relay, which ends with the test. */
export const relayWithLine = async ({ invite }: { readonly invite?: string } = {}): Promise<Relay> => {
  const web = webFolder();
  const folder = mkdtempSync(join(tmpdir(), "reprise-relay-"));
  const file = join(folder, "relay.sqlite");
  const terms = { ...USUAL, address: often, newVault: often, vault: often };
  const started = (): Promise<Running> => startRelay({ web, host: "127.0.0.1", port: 0, db: file, terms, invite });
  let running: Running | null = await started();
  const line = await proxyTo(running.url);
  onTestFinished(async () => {
    await line.close();
    await running?.kill();
    for (const one of [web, folder]) rmSync(one, { recursive: true, force: true });
  });
  const end = async (how: "kill" | "stop"): Promise<void> => {
    const ending = running;
    running = null;
    await ending?.[how]();
  };
  const parts = ["", "-wal", "-shm"];
  return {
    line,
    file,
    kill: () => end("kill"),
    stop: () => end("stop"),
    start: async () => {
      running ??= await started();
      line.lead(running.url);
    },
    copy: (to) => cpSync(file, to),
    putBack: (from) => {
      for (const part of parts) rmSync(`${file}${part}`, { force: true });
      cpSync(from, file);
    },
  };
};

/** The journal's lines of a home, in the order of their ids. */
export const linesOf = (home: string): readonly string[] =>
  asked(journalOf(home), "SELECT text FROM entries ORDER BY id").map(({ text }) => String(text));

/** The rows that a database answers; none where there is no such file. */
export const asked = (file: string, sql: string): readonly Readonly<Record<string, unknown>>[] => {
  if (!existsSync(file)) return [];
  // Who opens it first after a kill puts it in order, and nobody reads meanwhile.
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
};

/** Whether a database is whole, by SQLite's own word. */
export const wholeness = (file: string): unknown => asked(file, "PRAGMA integrity_check")[0]?.["integrity_check"];

/** The journal's file in a home. */
export const journalOf = (home: string): string => join(home, "journal.sqlite");

/** Makes the first home's journal a vault on the relay and brings the others to it, one after another. */
export const paired = async (url: string, first: string, ...others: readonly string[]): Promise<void> => {
  await json(["pair", "--relay", url], { home: first });
  for (const home of others) {
    const { link } = await json(["pair"], { home: first });
    await json(["pair", link], { home });
  }
};

/** Syncs every home, one after another, until nothing moves any more; hands back what was found on the way. */
export const settle = async (...homes: readonly string[]): Promise<readonly string[]> => {
  const found = new Set<string>();
  let still = 0;
  for (let i = 0; i < 8 * homes.length; i++) {
    const { sent, received, findings } = await json(["sync"], { home: homes[i % homes.length] as string });
    for (const one of findings) found.add(one);
    still = sent + received === 0 ? still + 1 : 0;
    // Who has nothing to send while every other was heard since has all of it.
    if (still === homes.length) return [...found];
  }
  throw new Error("it does not come to rest");
};

/** The journals, and one that comes new, are the same and whole, and nothing is said to be wrong. */
export const expectSame = async (
  relay: Relay,
  fresh: string,
  ...homes: readonly string[]
): Promise<readonly string[]> => {
  expect(await settle(...homes)).toEqual([]);
  const { link } = await json(["pair"], { home: homes[0] as string });
  await json(["pair", link], { home: fresh });
  expect((await json(["sync"], { home: fresh })).findings).toEqual([]);
  const [first = [], ...rest] = [...homes, fresh].map(linesOf);
  for (const lines of rest) expect(lines).toEqual(first);
  const ids = first.map((line) => (JSON.parse(line) as { id: string }).id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const home of [...homes, fresh]) expect(wholeness(journalOf(home))).toBe("ok");
  expect(wholeness(relay.file)).toBe("ok");
  return first;
};
