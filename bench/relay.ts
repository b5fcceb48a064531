import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { startRelay, type Running } from "../apps/relay/test/relay-process.ts";
import { startPostgres, type Postgres } from "../tools/postgres.ts";
import { flatOut, median, openLine, percentile, requestOf, steadily, type Line } from "./relay-load.ts";

const [SECONDS, ROUNDS] = [2, 3];
const folder = mkdtempSync(join(tmpdir(), "reprise-bench-"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>Reprise</title>\n");
const row = (what: string, figure: string, bar = "", met?: boolean): void =>
  console.log(
    `${what.padEnd(62)} ${figure.padStart(22)}   ${bar && `bar ${bar.padEnd(16)} ${met ? "met" : "NOT MET"}`}`.trimEnd(),
  );
const whole = (count: number): string => Math.round(count).toLocaleString("en");

/** The size of a record that holds a short entry: padded to 512 bytes, and sealed. */
const SEALED = 1 + 24 + 512 + 16;
const FREE = { perSecond: 1e9, atOnce: 1e9 };
const relayOn = (db: string): Promise<Running> =>
  startRelay({
    web: folder,
    host: "127.0.0.1",
    port: 0,
    db,
    terms: { address: FREE, newVault: FREE, vault: FREE },
  });

interface Vault {
  readonly id: string;
  readonly write: string;
  readonly hashes: { readonly write: string; readonly read: string };
}
const sha = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("sha256");
  parts.forEach((part) => hash.update(part));
  return hash.digest();
};
const newVault = (): Vault => {
  const [write, read] = [randomBytes(32), randomBytes(32)];
  const hashes = [sha(write), sha(read)] as const;
  return {
    id: sha(...hashes)
      .subarray(0, 20)
      .toString("base64url"),
    write: write.toString("base64url"),
    hashes: { write: hashes[0].toString("base64url"), read: hashes[1].toString("base64url") },
  };
};
const newRecord = () => ({
  id: randomBytes(32).toString("base64url"),
  sealed: randomBytes(SEALED).toString("base64url"),
  erase: randomBytes(32).toString("base64url"),
});
const registering = (url: string, vault: Vault): Buffer =>
  requestOf(url, "PUT", `/v1/vaults/${vault.id}`, vault.write, JSON.stringify(vault.hashes));
const pushing = (url: string, vault: Vault, count = 1): Buffer =>
  requestOf(
    url,
    "POST",
    `/v1/vaults/${vault.id}/records`,
    vault.write,
    JSON.stringify({ records: Array.from({ length: count }, newRecord) }),
  );
const pulling = (url: string, vault: Vault, query: string): Buffer =>
  requestOf(url, "GET", `/v1/vaults/${vault.id}/records${query}`, vault.write);

const vaultsOn = async (url: string, count: number): Promise<readonly Vault[]> => {
  const lines = await Promise.all(Array.from({ length: Math.min(64, count) }, () => openLine(url)));
  const vaults = Array.from({ length: count }, newVault);
  await Promise.all(
    lines.map(async (line, at) => {
      for (let i = at; i < count; i += lines.length) await line.ask(registering(url, vaults[i] as Vault));
    }),
  );
  lines.forEach((line) => line.close());
  return vaults;
};
const linesTo = (urls: readonly string[], count: number): Promise<readonly Line[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => openLine(urls[i % urls.length] as string)));

/** How many transactions with one row of the same size a database commits in a second, asked as directly as can be. */
type Raw = (connections: number) => Promise<number>;

const COLUMNS = "vault, seq, id, sealed, sha256, erase_hash";
const rawSqlite = (): Raw => {
  const db = new DatabaseSync(join(folder, "raw.sqlite"));
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE raw (vault BLOB, seq INTEGER, id BLOB, sealed BLOB, sha256 BLOB, erase_hash BLOB, PRIMARY KEY (vault, seq)) WITHOUT ROWID;
    CREATE UNIQUE INDEX raw_id ON raw (vault, id)`);
  const put = db.prepare(`INSERT INTO raw (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`);
  const vault = randomBytes(20);
  let seq = 0;
  return async () => {
    const begun = performance.now();
    let count = 0;
    for (; performance.now() - begun < SECONDS * 1000; count++)
      put.run(vault, ++seq, randomBytes(32), randomBytes(SEALED), randomBytes(32), randomBytes(32));
    return count / ((performance.now() - begun) / 1000);
  };
};
const rawPostgres = async (url: string): Promise<{ raw: Raw; end: () => Promise<void> }> => {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  await pool.query(
    "create table raw (vault bytea, seq bigint, id bytea, sealed bytea, sha256 bytea, erase_hash bytea, primary key (vault, seq))",
  );
  await pool.query("create unique index raw_id on raw (vault, id)");
  const text = `insert into raw (${COLUMNS}) values ($1, $2, $3, $4, $5, $6)`;
  let seq = 0;
  const raw: Raw = async (connections) => {
    const begun = performance.now();
    let count = 0;
    await Promise.all(
      Array.from({ length: connections }, async () => {
        const vault = randomBytes(20);
        for (; performance.now() - begun < SECONDS * 1000; count++)
          await pool.query({
            name: "raw",
            text,
            values: [vault, ++seq, randomBytes(32), randomBytes(SEALED), randomBytes(32), randomBytes(32)],
          });
      }),
    );
    return count / ((performance.now() - begun) / 1000);
  };
  return { raw, end: () => pool.end() };
};

/** Appends beside the raw rate, in turns, for both share a machine with whatever else runs on it. */
const appends = async (name: string, urls: readonly string[], raw: Raw): Promise<void> => {
  for (const connections of [1, 10, 100]) {
    const vaults = await vaultsOn(urls[0] as string, connections);
    const lines = await linesTo(urls, connections);
    const [rates, raws]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      raws.push(await raw(connections));
      rates.push(
        await flatOut(lines, SECONDS, (line) => pushing(urls[line % urls.length] as string, vaults[line] as Vault)),
      );
    }
    lines.forEach((line) => line.close());
    const times = median(raws.map((one, i) => one / (rates[i] as number)));
    row(`${name}: appends, ${connections} connections`, `${whole(median(rates))} /s`, "<= 2x of raw", times <= 2);
    console.log(`  raw commits ${whole(median(raws))} /s: ${times.toFixed(2)} times the relay's`);
  }
};

const reads = async (name: string, url: string): Promise<void> => {
  const [vault] = (await vaultsOn(url, 1)) as [Vault];
  const line = await openLine(url);
  for (let i = 0; i < 10; i++) await line.ask(pushing(url, vault, 100));
  const { body } = await line.ask(pulling(url, vault, "?limit=1000"));
  const last = (
    JSON.parse(body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1)) as { records: { id: string }[] }
  ).records.at(-1)?.id;
  line.close();
  for (const connections of [1, 10, 100]) {
    const lines = await linesTo([url], connections);
    const nothing = await flatOut(lines, SECONDS, () => pulling(url, vault, `?after=1000&last=${last}`));
    const page = await flatOut(lines, SECONDS, () => pulling(url, vault, "?limit=100"));
    row(
      `${name}: reads of nothing new, of 100 records; ${connections} connections`,
      `${whole(nothing)}, ${whole(page)} /s`,
    );
    lines.forEach((one) => one.close());
  }
};

/** A new device: 100,000 records of one vault, in and out. */
const newDevice = async (name: string, url: string): Promise<void> => {
  const [vault] = (await vaultsOn(url, 1)) as [Vault];
  const line = await openLine(url);
  const bodies = Array.from({ length: 100 }, () => pushing(url, vault, 1000));
  const begun = performance.now();
  for (const body of bodies) await line.ask(body);
  const sent = performance.now();
  let [after, head, last, count] = [0, 1, "", 0];
  while (after < head) {
    const { body } = await line.ask(pulling(url, vault, `?after=${after}${last && `&last=${last}`}&limit=1000`));
    const page = JSON.parse(body.slice(body.indexOf("{"), body.lastIndexOf("}") + 1)) as {
      records: { id: string }[];
      next: number;
      head: number;
    };
    [after, head, last] = [page.next, page.head, page.records.at(-1)?.id ?? last];
    count += page.records.length;
  }
  line.close();
  if (count !== 100_000) throw new Error(`${count} came back`);
  const took = (performance.now() - sent) / 1000;
  row(
    `${name}: 100,000 records in, and out to a new device`,
    `${((sent - begun) / 1000).toFixed(1)} s, ${took.toFixed(1)} s`,
    "out <= 8 s",
    took <= 8,
  );
};

const RATE = 500;
/** The usual day: of five requests two push one record, two ask what is new, and one reads a page. */
const steady = async (name: string, url: string, vaults: readonly Vault[]): Promise<void> => {
  const lines = await linesTo([url], 50);
  const kinds: readonly ((vault: Vault) => Buffer)[] = [
    (vault) => pushing(url, vault),
    (vault) => pulling(url, vault, "?limit=1"),
    (vault) => pushing(url, vault),
    (vault) => pulling(url, vault, "?limit=1"),
    (vault) => pulling(url, vault, "?limit=50"),
  ];
  const took = await steadily(lines, RATE, 20, (i) =>
    (kinds[i % kinds.length] as (vault: Vault) => Buffer)(vaults[(i * 7919) % vaults.length] as Vault),
  );
  lines.forEach((line) => line.close());
  const p99 = percentile(took, 0.99);
  row(
    `${name}: p99 at ${RATE} requests/s for 20 s, from when each was due`,
    `${p99.toFixed(1)} ms`,
    "<= 25 ms",
    p99 <= 25,
  );
  console.log(
    `  median ${median(took).toFixed(1)} ms, p99.9 ${percentile(took, 0.999).toFixed(1)} ms, longest ${Math.max(...took).toFixed(0)} ms`,
  );
};

const memory = (name: string, { child }: Running): void => {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  const most = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]);
  row(`${name}: memory now, at most`, `${whole(kilobytes / 1024)}, ${whole(most / 1024)} MB`);
};

const MANY = 100_000;
const many = async (): Promise<void> => {
  const file = join(folder, "many.sqlite");
  const relay = await relayOn(file);
  const few = await vaultsOn(relay.url, 100);
  const rate = async (vaults: readonly Vault[]): Promise<number> => {
    const lines = await linesTo([relay.url], 10);
    const found = await flatOut(lines, SECONDS, (line, i) =>
      pushing(relay.url, vaults[(line * 99_991 + i * 7919) % vaults.length] as Vault),
    );
    lines.forEach((line) => line.close());
    return found;
  };
  const before = median([await rate(few), await rate(few), await rate(few)]);
  const begun = performance.now();
  const vaults = await vaultsOn(relay.url, MANY);
  row(`SQLite: ${whole(MANY)} vaults registered`, `${whole(MANY / ((performance.now() - begun) / 1000))} /s`);
  const lines = await linesTo([relay.url], 64);
  await Promise.all(
    lines.map(async (line, at) => {
      for (let i = at; i < MANY; i += lines.length) await line.ask(pushing(relay.url, vaults[i] as Vault, 10));
    }),
  );
  lines.forEach((line) => line.close());
  const after = median([await rate(vaults), await rate(vaults), await rate(vaults)]);
  row(
    `SQLite: appends over ${whole(MANY)} vaults with 10 records each; over 100`,
    `${whole(after)}, ${whole(before)} /s`,
    ">= half",
    after >= before / 2,
  );
  await steady(`SQLite, ${whole(MANY)} vaults`, relay.url, vaults);
  memory(`SQLite, ${whole(MANY)} vaults`, relay);
  await relay.stop();
  console.log(
    `  the file: ${whole(statSync(file).size / 1024 ** 2)} MB, ${whole(statSync(file).size / MANY)} bytes for a vault with 10 records`,
  );
};

const sqlite = async (): Promise<void> => {
  const relay = await relayOn(join(folder, "relay.sqlite"));
  memory("SQLite, at rest", relay);
  await appends("SQLite", [relay.url], rawSqlite());
  await reads("SQLite", relay.url);
  await newDevice("SQLite", relay.url);
  await steady("SQLite", relay.url, await vaultsOn(relay.url, 1000));
  memory("SQLite, after all that", relay);
  await relay.stop();
};

const postgres = async (server: Postgres): Promise<void> => {
  const { raw, end } = await rawPostgres(await server.database("raw"));
  const db = await server.database("relay");
  const relays = [await relayOn(db)];
  const first = relays[0] as Running;
  await appends("PostgreSQL", [first.url], raw);
  await reads("PostgreSQL", first.url);
  await newDevice("PostgreSQL", first.url);
  await steady("PostgreSQL", first.url, await vaultsOn(first.url, 1000));
  memory("PostgreSQL, one process", first);
  relays.push(await relayOn(db));
  await appends(
    "PostgreSQL, two processes",
    relays.map(({ url }) => url),
    raw,
  );
  await end();
  for (const relay of relays) await relay.stop();
};

console.log(
  `node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}); the load comes from the same machine\n`,
);
const only = process.argv[2];
try {
  if (!only || only === "sqlite") await sqlite();
  if (!only || only === "many") await many();
  if (!only || only === "postgres") {
    const server = await startPostgres();
    try {
      await postgres(server);
    } finally {
      server.stop();
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
