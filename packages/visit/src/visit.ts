import {
  advise,
  answer,
  clockWarning,
  ID_RANDOM_BYTES,
  no,
  ok,
  openScreen,
  remember,
  retracted,
  type Draft,
  type Entry,
  type EntryId,
  type Learner,
  type Memory,
  type Next,
  type Now,
  type Refusal,
  type Result,
  type Suggestion,
} from "@reprise/engine";
import type { Loaded, Store } from "@reprise/stores";
import { recording } from "./recording.ts";

/** One visit: an open store, the learner as remembered from it, and a clock. */
export interface Visit {
  readonly store: Store;
  readonly now: () => Now;
  readonly learner: () => Learner;
  /** Every entry known: what the store held, and what was recorded in this visit; corrections stand beside what they correct. */
  readonly entries: () => readonly Entry[];
  /** Lines of the journal that were passed over when it was last read: of kinds not known here, and damaged ones. */
  readonly passedOver: () => Omit<Loaded, "entries">;
  readonly next: () => Next;
  /** Records drafts, all of them or none, and says which entries they became. Kept means committed. */
  readonly record: (drafts: readonly unknown[]) => Promise<Result<readonly Entry[], Refusal>>;
  /** Answers a screen that is open now. */
  readonly answer: (screen: string, value: unknown) => Promise<Result<readonly Entry[], Refusal>>;
  /** Answers a screen that was shown, whether or not it stands among the suggestions. */
  readonly answerShown: (shown: Suggestion, value: unknown) => Promise<Result<readonly Entry[], Refusal>>;
  /** How much was recorded in this visit so far; `undo` takes back what came after such a mark. */
  readonly mark: () => number;
  /** Takes back what was recorded last in this visit, unless that was before the mark; says whether there was anything. */
  readonly undo: (mark: number) => Promise<Result<boolean, Refusal>>;
  /** Reads the journal anew, after something else wrote to it. */
  readonly reload: () => Promise<Result<null, Refusal>>;
}

/**
 * Opens a visit. `warn` is told, once, what seems odd about the clock; `random` gives so many bytes.
 * What is asked of a visit is done one thing after another, so that two taps or a tap and a reload never cross.
 */
export const openVisit = async (
  store: Store,
  now: () => Now,
  warn: (sentence: string) => void,
  random: (bytes: number) => Uint8Array,
): Promise<Result<Visit, Refusal>> => {
  const first = await store.load();
  if (!first.ok) return first;
  let loaded = first.value;
  let memory: Memory = remember(loaded.entries);
  let added: Entry[] = [];
  let warned = false;
  const batches: (readonly EntryId[])[] = [];

  let before: Promise<unknown> = Promise.resolve();
  const afterwards = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = before.then(work);
    before = done.catch(() => {});
    return done;
  };

  const record = async (drafts: readonly unknown[]): Promise<Result<readonly Entry[], Refusal>> => {
    const ready = await recording();
    if (!ready.ok) return ready;
    const { admit, entriesFor } = ready.value;
    const clock = now();
    const admitted: Draft[] = [];
    for (const draft of drafts) {
      const id = (draft as { body?: { entry?: EntryId } }).body?.entry;
      const target = typeof id === "string" ? await store.find(id) : ok(undefined);
      if (!target.ok) return target;
      const one = admit(draft, memory.learner, () => target.value, clock.instant);
      if (!one.ok) return one;
      admitted.push(one.value);
    }
    const recorded = await store.record(clock, (stamping) => {
      const odd = clockWarning(stamping);
      if (odd !== null && !warned) warn(odd);
      warned ||= odd !== null;
      return entriesFor(admitted, stamping, () => random(ID_RANDOM_BYTES));
    });
    if (!recorded.ok) return recorded;
    memory.add(recorded.value);
    added.push(...recorded.value);
    // That words met care stands, whatever is taken back of them: they are not said again, and help stays until they are safe.
    batches.push(recorded.value.filter(({ type }) => type !== "care/noticed").map(({ id }) => id));
    return recorded;
  };

  const undo = async (mark: number): Promise<Result<boolean, Refusal>> => {
    const last = batches.length > mark ? batches.at(-1) : undefined;
    if (!last) return ok(false);
    const taken = await record(last.map((entry) => ({ type: retracted.type, body: { entry } })));
    if (!taken.ok) return taken;
    // Taking back is not itself taken back: neither batch stands any longer.
    batches.splice(-2);
    return ok(true);
  };

  const answerShown = async (shown: Suggestion, value: unknown): Promise<Result<readonly Entry[], Refusal>> => {
    const drafts = answer(memory.learner, now(), shown, value);
    return drafts.ok ? record(drafts.value) : no(drafts.problem);
  };

  return ok({
    store,
    now,
    learner: () => memory.learner,
    entries: () => [...loaded.entries, ...added],
    passedOver: () => ({ unknown: loaded.unknown, damaged: loaded.damaged }),
    next: () => advise(memory.learner, now()),
    record: (drafts) => afterwards(() => record(drafts)),
    answerShown: (shown, value) => afterwards(() => answerShown(shown, value)),
    mark: () => batches.length,
    undo: (mark) => afterwards(() => undo(mark)),
    answer: (id, value) =>
      afterwards(async () => {
        const open = openScreen(memory.learner, now(), id);
        return open.ok ? answerShown(open.value, value) : no(open.problem);
      }),
    reload: () =>
      afterwards(async () => {
        const again = await store.load();
        if (!again.ok) return again;
        loaded = again.value;
        added = [];
        memory = remember(loaded.entries);
        return ok(null);
      }),
  });
};
