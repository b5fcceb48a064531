import { keepInStep, standings, type KeptInStep, type Means, type Poke } from "@reprise/visit/vault";
import { takeTurns } from "./taking-turns.ts";

/** What keeps all vaults of this browser in step, in one tab at a time. */
export interface Keepers {
  /** From now on, whenever it is this tab's turn. */
  readonly begin: () => void;
  readonly poke: (why: Poke) => void;
  /** Looks anew at what is followed. */
  readonly restart: () => Promise<void>;
  /** Stops all of them; kept once nothing of them runs any more. */
  readonly end: () => Promise<void>;
}

/** The name under which tabs take turns. */
const TURN = "reprise:sync";

/** Who is told what happens. */
export interface Hearing {
  /** Something may have changed; whether a sync is under way. */
  readonly standing: (isSyncing: boolean) => void;
  readonly received: (entries: number) => Promise<void>;
  /** New words that were begun are there. */
  readonly moved: () => Promise<void>;
}

/** Keeps what is followed here in step. */
export const keepersOf = (means: Means, { standing, received, moved }: Hearing): Keepers => {
  let running: readonly KeptInStep[] = [];
  let isMine = false;
  let before: Promise<void> = Promise.resolve();
  /** What is begun and ended crosses nothing. */
  const afterwards = (work: () => Promise<void>): Promise<void> => (before = before.then(work).catch(() => {}));

  const end = async (): Promise<void> => {
    const over = running;
    running = [];
    await Promise.all(over.map((one) => one.stop()));
  };
  const begin = async (): Promise<void> => {
    await end();
    if (!isMine) return;
    const all = await standings(means);
    if (!all.ok) return;
    const isSyncing = (): boolean => running.some((one) => one.isSyncing());
    running = all.value
      .filter(({ isMoved, isChanging }) => !isMoved || isChanging)
      .map(({ vault }) =>
        keepInStep(means, vault, {
          standing: () => standing(isSyncing()),
          received: async (entries) => {
            await received(entries);
            // What came out of one vault is sent to the others as well.
            for (const one of running) one.poke("recorded");
          },
          moved: () => void moved(),
        }),
      );
  };
  const poke = (why: Poke): void => running.forEach((one) => one.poke(why));

  return {
    begin: () => {
      takeTurns(TURN, {
        begin: () => {
          isMine = true;
          void afterwards(begin);
        },
        end: () => {
          isMine = false;
          return afterwards(end);
        },
      });
      const looked = (): void => {
        if (document.visibilityState === "visible") poke("looked");
      };
      document.addEventListener("visibilitychange", looked);
      addEventListener("focus", looked);
      addEventListener("online", looked);
    },
    poke,
    restart: () => afterwards(begin),
    end: () => afterwards(end),
  };
};
