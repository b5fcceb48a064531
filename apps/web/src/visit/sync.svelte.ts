import { no, type Refusal, type Result } from "@reprise/engine";
import { words } from "../devices/words/en.ts";
import { here } from "./here.svelte.ts";
import type { Shared, Sharing } from "./sharing.ts";

/** What seals, sends and pairs is fetched beside the first screen, not before it. */
const opening = () => import("./sharing-here.ts");

let shared = $state.raw<Shared | null>(null);
let looked = $state(false);
let began: Promise<Result<Sharing, Refusal>> | null = null;

/** The journal as other devices share it. Everything read here is read again when it changes. */
export const sync = {
  /** Null where the journal is on this device alone, or where that is not known yet. */
  get shared(): Shared | null {
    return shared;
  },
  /** Whether sealed copies go over a relay: shared with other devices, and not with this machine's own journal alone. */
  get leaves(): boolean {
    return shared !== null && !shared.isHere && !shared.isMoved;
  },
  /** Whether it is known by now. */
  get looked(): boolean {
    return looked;
  },
};

/** Begins to keep this device in step, where the journal is shared; hands back what can be done about that. */
export const sharing = (): Promise<Result<Sharing, Refusal>> => (began ??= begin());

const begin = async (): Promise<Result<Sharing, Refusal>> => {
  try {
    const { openSharing } = await opening();
    const opened = await openSharing((now) => {
      shared = now;
      looked = true;
    });
    if (!opened.ok) began = null;
    else pokeWhenRecorded(opened.value);
    return opened;
  } catch {
    began = null;
    return no({ type: "NotLoaded", says: words.cannotLoad });
  }
};

/** Whatever came into the journal, by this tab or another one, is sent soon. */
const pokeWhenRecorded = ({ recorded }: Sharing): void => {
  $effect.root(() => {
    let known = here.entries.length;
    $effect(() => {
      const now = here.entries.length;
      if (now === known) return;
      known = now;
      recorded();
    });
  });
};
