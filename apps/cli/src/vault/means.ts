import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { sleep } from "@reprise/visit";
import type { Means } from "@reprise/visit/vault";
import type { Call } from "../arguments.ts";
import type { Shell } from "../command.ts";

/** What is done about vaults; fetched by the commands that need it, since sealing is slow to load. */
export const sharing = () => import("@reprise/visit/vault");

/** How long an answer is waited for, and how often it is asked for, by someone who only wants to know. */
export const QUICK = { patience: 3_000, tries: 1 } as const;

/** The same, by someone who waits for it at a terminal: a batch of some hundred kilobytes has to get through in this time. */
export const PATIENT = { patience: 20_000, tries: 2 } as const;

/** What this machine hands over for whatever is done about the vaults of a journal. */
export const meansOf = (
  store: Means["store"],
  clock: Means["clock"],
  patience: Pick<Means, "patience" | "tries"> = PATIENT,
): Means => ({
  store,
  clock,
  fetch: (url, init) => fetch(url, init),
  sleep,
  random: (bytes) => randomBytes(bytes),
  ...patience,
});

/** The same, for a command that was called. */
export const meansFor = ({ store, visit }: Shell, patience: Pick<Means, "patience" | "tries"> = PATIENT): Means =>
  meansOf(store, () => visit.now().instant, patience);

/** What this device is called until the learner says otherwise: the name of the machine. */
export const machineName = (): string => hostname().replace(/\.(local|lan|home)$/i, "");

/** The relay's code for new journals: as an option, or in the environment, where other people of the machine do not see it. */
export const inviteOf = ({ options }: Call): string | undefined => {
  const { invite } = options;
  return typeof invite === "string" ? invite : process.env["REPRISE_INVITE"] || undefined;
};
