/** Where a journal is kept: in memory, and in SQLite under Node. One acceptance suite holds for both. */
export { memoryStore } from "./memory.ts";
export { JOURNAL_FILE, openNodeStore } from "./node.ts";
export type { Clock, Loaded, Merged, Store, StoreProblem } from "./store.ts";
