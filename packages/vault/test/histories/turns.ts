/** Something that runs on a device and can be stopped for good at any moment, as a killed program is. */
export interface Task {
  readonly device: number;
  isDead: boolean;
}

/** What becomes of something that was asked for. Only what goes over the network can be lost on its way. */
export type Fate = "go" | "lost" | "answer-lost" | "twice" | "late" | "killed-before" | "killed-after";

/** Everything that is waited for, and who goes on next. */
export interface Turns {
  /** Waits for its turn, does the work as its fate has it, and hands back what came of it. */
  readonly wait: <Value>(task: Task, over: "network" | "device", work: () => Promise<Value>) => Promise<Value>;
  /** Lets so many go on, one after another, as chance has it. */
  readonly some: (count: number) => Promise<void>;
  /** Lets everything go on to its end, and lets nothing fail any more. */
  readonly all: () => Promise<void>;
}

const LOST = new Error("lost");

/** Turns taken by chance; `faults` is how many of a hundred are not simply let go on. */
export const turns = (chance: (below: number) => number, faults: number): Turns => {
  let isHealed = false;
  const waiting: {
    readonly task: Task;
    readonly over: "network" | "device";
    readonly go: (fate: Fate) => Promise<void>;
  }[] = [];
  const late: (() => Promise<unknown>)[] = [];

  const fateOf = (over: "network" | "device"): Fate => {
    if (isHealed || chance(100) >= faults) return "go";
    const network: readonly Fate[] = ["lost", "answer-lost", "twice", "late"];
    const killed: readonly Fate[] = ["killed-before", "killed-after"];
    const fates = over === "network" ? [...network, ...network, ...killed] : killed;
    return fates[chance(fates.length)] ?? "go";
  };
  const settled = (): Promise<void> => new Promise((done) => setImmediate(done));
  const one = async (): Promise<boolean> => {
    await settled();
    if (late.length > 0 && (isHealed || chance(4) === 0))
      await late
        .splice(chance(late.length), 1)[0]?.()
        .catch(() => {});
    const next = waiting.splice(chance(Math.max(1, waiting.length)), 1)[0];
    if (!next) return false;
    if (!next.task.isDead) await next.go(fateOf(next.over));
    return true;
  };

  return {
    wait: (task, over, work) =>
      new Promise((resolve, reject) => {
        const go = async (fate: Fate): Promise<void> => {
          if (fate === "killed-before" || fate === "killed-after") task.isDead = true;
          if (fate === "late") late.push(work);
          if (fate === "lost" || fate === "late") return reject(LOST);
          if (fate === "killed-before") return;
          const done = await work().then(
            (value) => () => resolve(value),
            (error: unknown) => () => reject(error as Error),
          );
          if (fate === "twice") await work().catch(() => {});
          if (fate === "answer-lost") reject(LOST);
          else if (fate !== "killed-after") done();
        };
        waiting.push({ task, over, go });
      }),
    some: async (count) => {
      for (let i = 0; i < count; i++) if (!(await one())) return;
    },
    all: async () => {
      isHealed = true;
      while ((await one()) || late.length > 0);
    },
  };
};
