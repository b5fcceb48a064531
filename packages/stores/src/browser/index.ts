/** The door for browsers: the store in IndexedDB, the store in memory, and what a store is. Nothing behind it knows Node. */
export { openBrowserStore, type BrowserStore, type News } from "./browser-store.ts";
export { requestPersistence, wasKept, type Persistence } from "./persistence.ts";
export { memoryStore } from "../memory.ts";
export type { Clock, Loaded, Merged, Store, StoreProblem } from "../store.ts";
