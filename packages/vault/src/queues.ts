import type { EntryId } from "@reprise/engine/journal";
import type { KeptLink, Waiting } from "@reprise/stores";
import type { Placed } from "./content.ts";
import { linkOf } from "./keys.ts";

/**
 * The queues of a vault: holes whose closing is to be told, erased entries whose rest is to be told, records to be erased on the relay,
 * records of a newer format, records that are gone though nobody asked for it here, and records of ours that a relay withholds.
 */
export type Queue = "closing" | "leaving" | "deleting" | "kept" | "unexplained" | "withheld";

/** So many records of a newer format are remembered; the places of more count as missing until the update. */
export const MOST_KEPT = 10_000;

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

/** A record of ours that the relay has something else for and does not hand that out; what it carries was told in another. */
export const withholding = (record: string): Waiting => ({ queue: "withheld" satisfies Queue, key: record, value: "" });

/**
 * A record of a newer format: its form and the link to its bytes, until this device understands it. The bytes stay on the relay, which
 * could otherwise fill this device with anything.
 */
export const keeping = (record: string, sealed: Uint8Array): Waiting => ({
  queue: "kept" satisfies Queue,
  key: record,
  value: `${sealed[0] ?? 0}:${linkOf(sealed)}`,
});

/** A record of a newer format, as it is kept. */
export const keptOf = ({ value }: Waiting): { readonly format: number; readonly link: string } => {
  const [format = "", link = ""] = value.split(":");
  return { format: Number(format), link };
};
