/** The door for browsers: a store in IndexedDB. */
export { eraseBrowserStore, openBrowserStore, type BrowserStore, type KeyTo } from "./browser-store.ts";
export type { Lock, Stretching } from "./lock.ts";
export { dataKeyOf, type Locking, type PassKeyOf } from "./locking.ts";
export { requestPersistence, wasKept, type Persistence } from "./persistence.ts";
export type { News } from "./tabs.ts";
