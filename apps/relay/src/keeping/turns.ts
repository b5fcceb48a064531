import type { Kysely, Transaction } from "kysely";
import { persistently } from "./trouble.ts";
import type { Tables } from "./tables.ts";

/** What is done inside one transaction. */
export type Work<Value> = (turn: Transaction<Tables>) => Promise<Value>;

/** What is done by the one writer, but in no transaction: a database's own housekeeping. */
export type Upkeep<Value> = (db: Kysely<Tables>) => Promise<Value>;

/** How the one writer is asked. */
export interface Turns {
  readonly change: <Value>(work: Work<Value>) => Promise<Value>;
  readonly tidy: <Value>(upkeep: Upkeep<Value>) => Promise<Value>;
}

interface Waiting {
  readonly work: Work<unknown>;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/** At most so many are done in one transaction. */
const TOGETHER = 64;

/**
 * One writer for a file that takes one at a time: what waits together is committed together, with one flush of the disk, and each is
 * answered only after that. Where one of them fails, each is done alone, so that none falls with another.
 */
export const inTurns = (db: Kysely<Tables>): Turns => {
  const queue: Waiting[] = [];
  const tidying: (() => Promise<void>)[] = [];
  let busy = false;

  const alone = async ({ work, done, failed }: Waiting): Promise<void> => {
    try {
      done(await persistently(() => db.transaction().execute(work)));
    } catch (error) {
      failed(error);
    }
  };

  const together = async (group: readonly Waiting[]): Promise<void> => {
    let values: readonly unknown[];
    try {
      values = await db.transaction().execute(async (turn) => {
        const made: unknown[] = [];
        for (const { work } of group) made.push(await work(turn));
        return made;
      });
    } catch {
      for (const one of group) await alone(one);
      return;
    }
    group.forEach(({ done }, i) => done(values[i]));
  };

  const run = async (): Promise<void> => {
    while (queue.length > 0 || tidying.length > 0) {
      const group = queue.splice(0, TOGETHER);
      if (group.length === 1) await alone(group[0] as Waiting);
      else if (group.length > 1) await together(group);
      await tidying.shift()?.();
    }
    busy = false;
  };
  const begin = (): void => {
    // What arrives in the same moment goes together.
    if (!busy) setImmediate(() => void run());
    busy = true;
  };

  return {
    change: <Value>(work: Work<Value>): Promise<Value> =>
      new Promise<Value>((done, failed) => {
        queue.push({ work, done: done as (value: unknown) => void, failed });
        begin();
      }),
    tidy: <Value>(upkeep: Upkeep<Value>): Promise<Value> =>
      new Promise<Value>((done, failed) => {
        tidying.push(() => upkeep(db).then(done, failed));
        begin();
      }),
  };
};
