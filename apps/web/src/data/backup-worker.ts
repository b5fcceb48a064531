/*
 * Seals and opens backups beside the page: stretching a passphrase takes a second on a desk and several on a phone, and the page is to
 * move meanwhile.
 */
import { backupFile, readBackup } from "@reprise/vault/backup";
import type { Asked, Done } from "./sealed-file.ts";

const done = async (asked: Asked): Promise<Done> =>
  asked.do === "seal"
    ? { do: "seal", file: await backupFile(asked.lines, asked.key) }
    : { do: "open", read: await readBackup(asked.file, asked.key) };

addEventListener("message", ({ data }: MessageEvent<Asked>) => void done(data).then((answer) => postMessage(answer)));
