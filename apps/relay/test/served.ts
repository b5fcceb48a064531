import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { serve, type Place, type Serving } from "../src/index.ts";
import { OFTEN } from "./terms.ts";
import { webFolder } from "./web.ts";

/** A folder that goes when the test is over. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "reprise-operating-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** A place with a database of its own, and what a test changes of it. */
export const newPlace = (more: Partial<Place> = {}): Place => {
  const web = webFolder();
  onTestFinished(() => rmSync(web, { recursive: true }));
  return {
    web,
    host: "127.0.0.1",
    port: 0,
    db: join(newFolder(), "relay.sqlite"),
    ...more,
    terms: { ...OFTEN, ...more.terms },
  };
};

/** A relay in this process that stops when the test is over. */
export const serving = async (more: Partial<Place> = {}): Promise<Serving> => {
  const started = await serve(newPlace(more));
  if (!started.ok) throw new Error(started.problem.says);
  onTestFinished(() => started.value.stop());
  return started.value;
};
