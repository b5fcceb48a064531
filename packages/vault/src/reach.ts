/** As much of an answer as is read here. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly text: () => Promise<string>;
  readonly body: { readonly getReader: () => Reader } | null;
}

/** As much of a stream as is read here. */
export interface Reader {
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  readonly cancel: () => Promise<void>;
}

/** As much of `fetch` as is asked for here. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly signal: AbortSignal;
  },
) => Promise<Answer>;

/** What a relay is reached by. Neither the clock nor chance is taken from here. */
export interface Reach {
  /** Where the relay stands, such as `https://relay.example`. */
  readonly url: string;
  readonly fetch: Fetch;
  /** Kept after so many milliseconds, or at once when `signal` is given. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly random: (bytes: number) => Uint8Array;
  /** How long an answer is waited for, in milliseconds. */
  readonly patience?: number;
  /** How often something is asked before the learner is told. */
  readonly tries?: number;
  /** Given once nothing is to be asked any more: what is broken off then says nothing about the line. */
  readonly signal?: AbortSignal;
}

/** No pause is longer, in milliseconds; a relay that asks for a longer one is left alone until the next sync. */
export const LONGEST_PAUSE = 20_000;
const PAUSES = { first: 400, longest: LONGEST_PAUSE };

/** How long to wait before asking again: twice as long each time, and never quite the same, so that many devices do not ask as one. */
export const pauseBefore = (
  attempt: number,
  random: Reach["random"],
  { first, longest }: { readonly first: number; readonly longest: number } = PAUSES,
): number => {
  const most = Math.min(longest, first * 2 ** attempt);
  return Math.round(most / 2 + ((random(1)[0] ?? 0) / 255) * (most / 2));
};
