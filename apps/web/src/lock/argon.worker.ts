import { argon2id } from "@noble/hashes/argon2.js";
import type { Asked } from "./stretching.ts";

/** Bytes of a key. */
const KEY = 32;

addEventListener("message", ({ data }) => {
  const { passphrase, salt, memory, passes, lanes } = data as Asked;
  postMessage(argon2id(new TextEncoder().encode(passphrase), salt, { m: memory, t: passes, p: lanes, dkLen: KEY }));
});
