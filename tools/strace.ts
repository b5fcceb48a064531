// The program that lets a test make one call to the system fail: found or installed, never silently left out.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of strace; it is installed where that can be done. */
export const strace = (): string => {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = (name: string): string | undefined =>
    folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!found("strace") && found("apt-get") && process.getuid?.() === 0)
    spawnSync("/bin/sh", ["-c", "apt-get update; apt-get install -y --no-install-recommends strace"], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", 2, 2],
    });
  const path = found("strace");
  if (!path) throw new Error("There is no strace on this machine; install it: on Debian, sudo apt-get install strace");
  return path;
};

if (import.meta.main) console.log(strace());
