import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Puts a disk of so many kilobytes under a folder; whether that could be done. */
export const mountSmall = (folder: string, kilobytes: number): boolean =>
  spawnSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", folder]).status === 0;

/** Takes it away again, whoever still looks at it. */
export const unmount = (folder: string): void => void spawnSync("umount", ["-l", folder]);

/** Whether a small disk can be made here: it takes root and a system that lets it. */
export const canMount = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), "reprise-mount-"));
  const can = mountSmall(folder, 64);
  if (can) unmount(folder);
  rmSync(folder, { recursive: true });
  return can;
})();

/** What cannot be tried on this machine is said, not passed over in silence. */
export const tried = (can: boolean, otherwise: string): boolean => {
  if (!can) process.stderr.write(`${otherwise}\n`);
  return can;
};
