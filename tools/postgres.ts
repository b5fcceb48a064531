// The PostgreSQL that tests and benches start for themselves: found or installed, never silently left out.
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";

/** A server of its own, in a folder that goes with it. */
export interface Postgres {
  readonly url: string;
  readonly folder: string;
  /** An empty database in it. */
  readonly database: (name: string) => Promise<string>;
  readonly restart: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/** Where systems keep its programs. */
const PLACES = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"];
/** Someone who is nobody: PostgreSQL does not run as root. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

/** The folder with a PostgreSQL's programs: the one that REPRISE_POSTGRES names, the system's, Debian's. */
export const postgresPrograms = (): string => {
  const named = process.env["REPRISE_POSTGRES"];
  if (named) {
    if (runs(named)) return named;
    throw new Error(
      "REPRISE_POSTGRES names no folder with initdb and postgres; correct it, or run: unset REPRISE_POSTGRES",
    );
  }
  const there = found();
  if (there) return there;
  const hasApt = (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, "apt-get")));
  const command = "apt-get update; apt-get install -y --no-install-recommends postgresql";
  if (hasApt && isRoot) {
    process.stderr.write(`Reprise: there is no PostgreSQL here; installing it (${command}) ...\n`);
    spawnSync("/bin/sh", ["-c", command], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", 2, 2],
    });
    const installed = found();
    if (installed) return installed;
  }
  throw new Error(
    `There is no PostgreSQL on this machine; ${hasApt ? "run: sudo apt-get install postgresql" : "install it, or run: export REPRISE_POSTGRES=FOLDER"}`,
  );
};

const runs = (folder: string): boolean =>
  ["initdb", "pg_ctl", "postgres"].every((name) => existsSync(join(folder, name))) &&
  spawnSync(join(folder, "postgres"), ["--version"]).status === 0;

const found = (): string | null => {
  const onPath = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const versions = PLACES.flatMap((place) =>
    existsSync(place)
      ? readdirSync(place)
          .sort((a, b) => b.localeCompare(a, "en", { numeric: true }))
          .map((version) => join(place, version, "bin"))
      : [],
  );
  return [...versions, ...onPath].find(runs) ?? null;
};

/** Starts a PostgreSQL on a free port of this machine. `settings` are its own, such as fsync=on. */
export const startPostgres = async (settings: readonly string[] = []): Promise<Postgres> => {
  const programs = postgresPrograms();
  const folder = mkdtempSync(join(tmpdir(), "reprise-postgres-"));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const port = await freePort();
  const run = (name: string, args: readonly string[]): void => {
    const { status, stderr } = spawnSync(join(programs, name), [...args], {
      cwd: folder,
      encoding: "utf8",
      // What starts a server must not hold the pipes that the server keeps.
      stdio: name === "pg_ctl" ? ["ignore", "ignore", "ignore"] : ["ignore", "ignore", "pipe"],
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    if (status !== 0) throw new Error(`${name} did not work: ${stderr ?? "see its log"}`);
  };
  const data = join(folder, "data");
  run("initdb", ["-D", data, "-U", "reprise", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  const options = [
    `port=${port}`,
    `unix_socket_directories=${folder}`,
    "listen_addresses=127.0.0.1",
    "max_connections=60",
    ...settings,
  ];
  const asked = options.map((option) => `-c ${option}`).join(" ");
  const url = (name: string): string => `postgres://reprise@127.0.0.1:${port}/${name}`;
  const stop = (): void => {
    try {
      run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const database = async (name: string): Promise<string> => {
    const client = new pg.Client(url("postgres"));
    await client.connect();
    await client.query(`create database "${name}"`);
    await client.end();
    return url(name);
  };
  const pause = (): void => run("pg_ctl", ["-D", data, "-m", "fast", "-w", "stop"]);
  const resume = (): void => run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", asked, "start"]);
  const restart = (): void => run("pg_ctl", ["-D", data, "-m", "fast", "-w", "-l", join(folder, "log"), "restart"]);
  resume();
  return { url: url("postgres"), folder, database, restart, pause, resume, stop };
};

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

if (import.meta.main) console.log(postgresPrograms());
