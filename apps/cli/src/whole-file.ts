import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import type { Refusal } from "@reprise/engine";

/** What is said where it could not be written. */
export const notWritten: Refusal = {
  type: "NotWritten",
  says: "That file cannot be written. Choose another place with -o; the journal is as it was.",
};

/**
 * Writes a file under a name that someone chose, for its owner alone, and says whether it is there, flushed. It is written whole beside it
 * first, so that a full disk never leaves half of one. A link leads to its file; what is no file (a pipe, a device) is written to as it is.
 */
export const writeWhole = async (name: string, content: string | Uint8Array): Promise<boolean> => {
  try {
    const there = await stat(name).catch(() => null);
    if (there && !there.isFile()) await written(name, "w", content);
    else {
      const file = there ? await realpath(name) : name;
      const part = `${file}.${randomBytes(6).toString("hex")}.part`;
      try {
        await written(part, "wx", content, true);
        await rename(part, file);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    }
    return true;
  } catch {
    return false;
  }
};

const written = async (
  file: string,
  flags: "w" | "wx",
  content: string | Uint8Array,
  isFlushed = false,
): Promise<void> => {
  const handle = await open(file, flags, 0o600);
  try {
    await handle.writeFile(content);
    if (isFlushed) await handle.sync();
  } finally {
    await handle.close();
  }
};
