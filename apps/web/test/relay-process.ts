/** A relay as a process of its own, which can be killed in the middle of anything and started again over the same file. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..", "..");
const BUILT = join(root, "apps", "web", "build");

/** A relay that keeps a file, at one address whether it runs or not. */
export interface RelayProcess {
  readonly url: string;
  /** The file it keeps; what is written ahead of it stands beside it. */
  readonly db: string;
  readonly start: () => Promise<void>;
  /** Kills it on the spot; nothing is tidied up. */
  readonly kill: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? done(address.port) : failed(new Error("no port"))));
    });
  });

const SCRIPT = `
  const { serve } = await import(process.env.RELAY);
  const place = JSON.parse(process.env.PLACE);
  const served = await serve(place);
  if (!served.ok) { console.error(served.problem.says); process.exit(1); }
`;

/** Starts a relay over a new file, with the web app built anew where its sources changed. */
export const relayProcess = async (
  finished: (then: () => Promise<void>) => void,
  more: { readonly web?: string; readonly origins?: readonly string[]; readonly invite?: string } = {},
): Promise<RelayProcess> => {
  const built = spawnSync(process.execPath, [join(root, "tools", "build-web.mjs")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (built.status !== 0) throw new Error("The web app could not be built.");
  const folder = mkdtempSync(join(tmpdir(), "reprise-relay-"));
  const [db, port] = [join(folder, "relay.sqlite"), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const place = { web: BUILT, host: "127.0.0.1", port, db, ...more };
  let child: ChildProcess | null = null;

  const answers = async (): Promise<boolean> => {
    try {
      return (await fetch(`${url}/healthz`)).ok;
    } catch {
      return false;
    }
  };
  const start = async (): Promise<void> => {
    const mine = spawn(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", SCRIPT],
      {
        env: {
          ...process.env,
          RELAY: `file://${join(root, "apps", "relay", "src", "index.ts")}`,
          PLACE: JSON.stringify(place),
        },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    child = mine;
    while (!(await answers())) {
      if (mine.exitCode !== null) throw new Error("The relay did not start.");
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  const kill = async (): Promise<void> => {
    const mine = child;
    child = null;
    if (!mine || mine.exitCode !== null) return;
    const gone = new Promise((done) => mine.once("exit", done));
    mine.kill("SIGKILL");
    await gone;
  };
  finished(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  await start();
  return { url, db, start, kill };
};
