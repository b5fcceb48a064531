import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";
import type { Call } from "./arguments.ts";

/** The data folder: --home, else REPRISE_HOME, else where this platform keeps data. */
export const homeOf = (call: Call): string => {
  const given = call.options["home"] ?? process.env["REPRISE_HOME"];
  if (typeof given === "string" && given !== "") return resolve(given);
  if (platform() === "darwin") return join(homedir(), "Library", "Application Support", "Reprise");
  if (platform() === "win32") return join(process.env["APPDATA"] ?? join(homedir(), "AppData", "Roaming"), "Reprise");
  return join(process.env["XDG_DATA_HOME"] || join(homedir(), ".local", "share"), "reprise");
};
