import type { Closed } from "./database.ts";

/** What became of a journal outside this page: more was recorded, its lock was put on or taken off, it was erased, or it was closed here. */
export type News = "changed" | "relocked" | "erased" | "closed";

/** The other tabs with this journal: what they tell, what they are told, and why it is closed here. */
export interface Tabs {
  readonly say: (news: "changed" | "relocked") => void;
  readonly heard: (listener: (news: News) => void) => () => void;
  readonly close: (why: Closed) => void;
  readonly closed: () => Closed | null;
  readonly leave: () => void;
}

/** The other tabs with the journal of a name. */
export const tabsOf = (sign: string): Tabs => {
  const channel = new BroadcastChannel(sign);
  const listeners = new Set<(news: News) => void>();
  let closed: Closed | null = null;
  const tell = (news: News): void => listeners.forEach((listener) => listener(news));
  channel.addEventListener("message", ({ data }) => tell(data === "relocked" ? "relocked" : "changed"));
  return {
    say: (news) => channel.postMessage(news),
    heard: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: (why) => {
      closed = why;
      tell(why === "erased" ? "erased" : "closed");
    },
    closed: () => closed,
    leave: () => {
      listeners.clear();
      channel.close();
    },
  };
};
