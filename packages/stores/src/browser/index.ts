/** The door for browsers: a store in IndexedDB. */
export { openBrowserStore, type BrowserStore, type News } from "./browser-store.ts";
export { requestPersistence, wasKept, type Persistence } from "./persistence.ts";
