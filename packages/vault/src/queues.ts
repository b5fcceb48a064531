import type { EntryId } from "@reprise/engine/journal";
import type { KeptLink, Waiting } from "@reprise/stores";
import { b64u, b64uToBytes } from "./bytes.ts";
import type { Placed } from "./content.ts";
import type { Given } from "./relay.ts";

/**
 * The queues of a vault: holes whose closing is to be told, erased entries whose rest is to be told, records to be erased on the relay,
 * records of a newer format, and records that are gone though nobody asked for it here.
 */
export type Queue = "closing" | "leaving" | "deleting" | "kept" | "unexplained";

/** A hole to be closed. */
export const closing = ({ device, number, link }: Pick<KeptLink, "device" | "number" | "link">): Waiting => ({
  queue: "closing" satisfies Queue,
  key: `${device}/${number}`,
  value: link,
});

/** A hole that waits to be closed, as a record says it. */
export const placedOf = ({ key, value }: Waiting): Placed => {
  const [device = "", number = ""] = key.split("/");
  return [device, Number(number), value];
};

/** An erased entry whose rest is to be told. */
export const leaving = (entry: EntryId): Waiting => ({ queue: "leaving" satisfies Queue, key: entry, value: "" });

/** A record to be erased on the relay. */
export const deleting = (record: string): Waiting => ({ queue: "deleting" satisfies Queue, key: record, value: "" });

/** A record that the relay says is gone, to be looked into once everything was read. */
export const unexplained = (record: string): Waiting => ({
  queue: "unexplained" satisfies Queue,
  key: record,
  value: "",
});

/** A record of a newer format, kept until this device understands it. */
export const keeping = ({ id, seq }: Given, sealed: Uint8Array): Waiting => ({
  queue: "kept" satisfies Queue,
  key: id,
  value: `${seq}:${b64u(sealed)}`,
});

/** A kept record, as it came. */
export const keptGiven = ({ key, value }: Waiting): Given & { readonly sealed: Uint8Array } => {
  const [seq = "", sealed = ""] = value.split(":");
  return { id: key, seq: Number(seq), sealed: b64uToBytes(sealed) ?? new Uint8Array(0) };
};
