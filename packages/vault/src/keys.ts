import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { DeviceId, EntryId } from "@reprise/engine/journal";
import { b64u, joined, utf8 } from "./bytes.ts";

/** A vault as its keys: whoever has them has the vault, and nobody else can read it. */
export interface Keys {
  /** How the relay knows the vault: 27 letters. */
  readonly id: string;
  readonly idBytes: Uint8Array;
  /** Seals and opens every record. */
  readonly seal: Uint8Array;
  /** Names records, so that the relay never sees an entry's id, which holds a time. */
  readonly name: Uint8Array;
  /** Makes the token without which the relay erases no record. */
  readonly erase: Uint8Array;
  /** What a reader shows the relay. */
  readonly readToken: string;
  /** What a writer shows the relay. */
  readonly writeToken: string;
  /** What the relay is told when a vault is registered: it keeps these, and the id is their hash. */
  readonly registration: { readonly write: string; readonly read: string };
}

const SALT = utf8("reprise/vault/v1");
const VAULT_ID_BYTES = 20;

/** All keys of a vault, from the 16 bytes behind its phrase. */
export const keysOf = (entropy: Uint8Array): Keys => {
  const key = (label: string): Uint8Array => hkdf(sha256, entropy, SALT, utf8(label), 32);
  const [write, read] = [key("write"), key("read")];
  const [writeHash, readHash] = [sha256(write), sha256(read)];
  const idBytes = sha256(joined(writeHash, readHash)).slice(0, VAULT_ID_BYTES);
  return {
    id: b64u(idBytes),
    idBytes,
    seal: key("seal"),
    name: key("name"),
    erase: key("erase"),
    readToken: b64u(read),
    writeToken: b64u(write),
    registration: { write: b64u(writeHash), read: b64u(readHash) },
  };
};

/** The id of the record that holds an entry. */
export const recordIdOf = ({ name }: Keys, entry: EntryId): Uint8Array => hmac(sha256, name, utf8(entry));

/** The id of a record that holds no entry, which its device and number name. An entry's id has no stroke in it, so the two never meet. */
export const noteIdOf = ({ name }: Keys, device: DeviceId, number: number): Uint8Array =>
  hmac(sha256, name, utf8(`${device}/${number}`));

/** What the relay must be shown before it erases a record. */
export const eraseTokenOf = ({ erase }: Keys, record: Uint8Array): Uint8Array => hmac(sha256, erase, record);

/** What a device says of a record's sealed bytes in its next one; also what the relay answers when it took them. */
export const linkOf = (sealed: Uint8Array): string => b64u(sha256(sealed));
