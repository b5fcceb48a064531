import {
  advise,
  answer,
  openScreen,
  remember,
  show,
  type Draft,
  type Entry,
  type Learner,
  type Next,
  type Shown,
  type Suggestion,
} from "../src/index.ts";
import { admit, entriesFor } from "../src/coach/record.ts";

/** Ten bytes that differ from call to call and never between runs. */
const countedBytes = (): (() => Uint8Array) => {
  let count = 0;
  return () => {
    count++;
    return Uint8Array.from({ length: 10 }, (_, i) => (i < 6 ? 0 : (count >> (8 * (9 - i))) & 255));
  };
};

/** A learner in a story: tells what happens, lets time pass, asks what now, answers. Everything is given; nothing is random. */
export interface Someone {
  readonly learner: Learner;
  readonly entries: readonly Entry[];
  readonly now: number;
  readonly next: Next;
  readonly shown: Shown;
  /** Records drafts and hands back the id of the first; a refusal is a fault of the story. */
  readonly tells: (...drafts: readonly Draft[]) => string;
  /** Tries to record a draft; hands back why it was refused, or null. */
  readonly tries: (draft: unknown) => string | null;
  readonly later: (time: { readonly days?: number; readonly hours?: number; readonly minutes?: number }) => Someone;
  /** Answers the first thing that is shown, or the screen of that id. */
  readonly answers: (answers: object, screen?: string) => readonly Entry[];
  /** What one mechanism would show beside or as the first thing; undefined when it is silent. */
  readonly hears: (mechanism: string) => Suggestion | undefined;
}

/** Begins a story at an instant; Thursday 21 May 2026, 2:40 in the afternoon, an hour east of UTC, unless told otherwise. */
export const someone = (at = "2026-05-21T13:40:00Z", offset = 60): Someone => {
  const random = countedBytes();
  let now = Date.parse(at);
  const entries: Entry[] = [];
  const memory = remember([]);
  const find = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    const erased = entries.some(
      ({ type, body }) => type === "journal/redacted" && (body as { entry: string }).entry === id,
    );
    return entry && { entry, erased };
  };
  const here = () => ({ instant: now, offset });
  const keep = (drafts: readonly Draft[]): readonly Entry[] => {
    const newest = entries.reduce<number | null>((most, entry) => Math.max(most ?? 0, entry.at), null);
    const kept = entriesFor(drafts, { clock: now, offset, device: "0123456789", newest }, random);
    entries.push(...kept);
    memory.add(kept);
    return kept;
  };
  const admitted = (draft: unknown): Draft => {
    const read = admit(draft, memory.learner, find, now);
    if (!read.ok) throw new Error(read.problem.says);
    return read.value;
  };
  const self: Someone = {
    get learner() {
      return memory.learner;
    },
    entries,
    get now() {
      return now;
    },
    get next() {
      return advise(memory.learner, here());
    },
    get shown() {
      return show(memory.learner, here());
    },
    tells: (...drafts) => {
      const kept = drafts.flatMap((draft) => keep([admitted(draft)]));
      return (kept[0] as Entry).id;
    },
    tries: (draft) => {
      const read = admit(draft, memory.learner, find, now);
      return read.ok ? null : read.problem.says;
    },
    later: ({ days = 0, hours = 0, minutes = 0 }) => {
      now += ((days * 24 + hours) * 60 + minutes) * 60_000;
      return self;
    },
    answers: (answers, screen) => {
      const shown = screen === undefined ? self.next.primary : openScreen(memory.learner, here(), screen);
      const suggestion = "ok" in shown ? (shown.ok ? shown.value : null) : shown;
      if (!suggestion) throw new Error("that screen is not open");
      const drafts = answer(memory.learner, here(), suggestion, answers);
      if (!drafts.ok) throw new Error(drafts.problem.says);
      return keep(drafts.value.map(admitted));
    },
    hears: (mechanism) => {
      const { primary, others } = self.next;
      return [primary, ...others].find((one) => one.mechanism === mechanism);
    },
  };
  return self;
};
