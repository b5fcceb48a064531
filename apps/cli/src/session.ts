import { randomBytes } from "node:crypto";
import {
  admit,
  advise,
  answer,
  clockWarning,
  entriesFor,
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

/** One visit: an open store, the learner as remembered from it, and a clock. */
export interface Session {
  readonly store: Store;
  readonly now: () => Now;
  readonly learner: () => Learner;
  readonly loaded: Loaded;
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

const random = (): Uint8Array => randomBytes(ID_RANDOM_BYTES);

/** Opens a visit. `warn` is told, once, what seems odd about the clock. */
export const openSession = async (
  store: Store,
  now: () => Now,
  warn: (sentence: string) => void,
): Promise<Result<Session, Refusal>> => {
  const first = await store.load();
  if (!first.ok) return first;
  let loaded = first.value;
  let memory: Memory = remember(loaded.entries);
  let warned = false;
  const batches: (readonly EntryId[])[] = [];

  const record = async (drafts: readonly unknown[]): Promise<Result<readonly Entry[], Refusal>> => {
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
      return entriesFor(admitted, stamping, random);
    });
    if (!recorded.ok) return recorded;
    memory.add(recorded.value);
    batches.push(recorded.value.map(({ id }) => id));
    return recorded;
  };

  const undo = async (mark: number): Promise<Result<boolean, Refusal>> => {
    const last = batches.length > mark ? batches.pop() : undefined;
    if (!last) return ok(false);
    const taken = await record(last.map((entry) => ({ type: retracted.type, body: { entry } })));
    batches.pop();
    return taken.ok ? ok(true) : taken;
  };

  const answerShown = async (shown: Suggestion, value: unknown): Promise<Result<readonly Entry[], Refusal>> => {
    const drafts = answer(memory.learner, now(), shown, value);
    return drafts.ok ? record(drafts.value) : no(drafts.problem);
  };

  return ok({
    store,
    now,
    learner: () => memory.learner,
    get loaded() {
      return loaded;
    },
    next: () => advise(memory.learner, now()),
    record,
    answerShown,
    mark: () => batches.length,
    undo,
    answer: async (id, value) => {
      const open = openScreen(memory.learner, now(), id);
      return open.ok ? answerShown(open.value, value) : no(open.problem);
    },
    reload: async () => {
      const again = await store.load();
      if (!again.ok) return again;
      loaded = again.value;
      memory = remember(loaded.entries);
      return ok(null);
    },
  });
};
