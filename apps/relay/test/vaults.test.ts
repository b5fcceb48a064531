import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { startPostgres, type Postgres } from "../../../tools/postgres.ts";
import { serve, type Place, type Serving } from "../src/index.ts";
import { accept } from "./acceptance.ts";
import { startRelay, type Running } from "./relay-process.ts";
import { OFTEN } from "./terms.ts";
import { webFolder } from "./web.ts";

const web = webFolder();
const place = (db: string): Place => ({ web, host: "127.0.0.1", port: 0, db, terms: OFTEN });
afterAll(() => rmSync(web, { recursive: true }));

describe("over SQLite", () => {
  let served: Serving;
  const folder = mkdtempSync(join(tmpdir(), "reprise-vaults-"));
  beforeAll(async () => {
    const started = await serve(place(join(folder, "deep", "relay.sqlite")));
    if (!started.ok) throw new Error(started.problem.says);
    served = started.value;
  });
  afterAll(async () => {
    await served.stop();
    rmSync(folder, { recursive: true });
  });
  accept(
    () => served.url,
    () => served.url,
  );
});

describe("over one SQLite file, two processes", () => {
  const relays: Running[] = [];
  const folder = mkdtempSync(join(tmpdir(), "reprise-vaults-"));
  beforeAll(async () => {
    relays.push(...(await Promise.all([0, 1].map(() => startRelay(place(join(folder, "relay.sqlite")))))));
  });
  afterAll(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    rmSync(folder, { recursive: true });
  });
  accept(
    () => relays[0]?.url ?? "",
    () => relays[1]?.url ?? "",
  );
});

describe("over PostgreSQL", () => {
  let postgres: Postgres;
  const relays: Running[] = [];
  let served: Serving;
  beforeAll(async () => {
    postgres = await startPostgres();
    const [single, shared] = [await postgres.database("single"), await postgres.database("shared")];
    const started = await serve(place(single));
    if (!started.ok) throw new Error(started.problem.says);
    served = started.value;
    // Both find an empty database at the same moment.
    relays.push(...(await Promise.all([0, 1].map(() => startRelay(place(shared))))));
  });
  afterAll(async () => {
    await served.stop();
    await Promise.all(relays.map((relay) => relay.stop()));
    postgres.stop();
  });

  describe("one process", () => {
    accept(
      () => served.url,
      () => served.url,
    );
  });

  describe("two processes", () => {
    accept(
      () => relays[0]?.url ?? "",
      () => relays[1]?.url ?? "",
    );
  });
});
