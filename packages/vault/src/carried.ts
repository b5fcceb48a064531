import type { EntryId } from "@reprise/engine/journal";
import type { Outgoing, Waiting } from "@reprise/stores";
import { b64uToBytes } from "./bytes.ts";
import { bytesToContent, type Content } from "./content.ts";
import { closing, leaving } from "./queues.ts";
import { open } from "./seal.ts";
import type { Session } from "./session.ts";

const contentOf = ({ keys }: Session, { id, sealed }: Outgoing): Content | null => {
  const opened = sealed && open(keys, b64uToBytes(id) ?? new Uint8Array(0), sealed, 0);
  return opened?.ok ? bytesToContent(opened.value) : null;
};

/** What records that come to nothing were to tell beside their entries: it waits again, for the next record. */
export const carriedBy = (
  session: Session,
  dropped: readonly Outgoing[],
): { readonly wait: readonly Waiting[]; readonly nameDue: boolean } => {
  const contents = dropped.flatMap((one) => contentOf(session, one) ?? []);
  return {
    wait: [
      ...contents
        .flatMap(({ closes }) => closes ?? [])
        .map(([device, number, link]) => closing({ device, number, link })),
      ...contents
        .flatMap(({ left }) => left ?? [])
        .map((line) => leaving((JSON.parse(line) as { readonly id: EntryId }).id)),
    ],
    nameDue: contents.some(({ name }) => name !== undefined),
  };
};
