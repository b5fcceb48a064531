import type { StoreProblem } from "../store.ts";
import { Damaged } from "./cipher.ts";
import type { Closed } from "./database.ts";
import { LockMoved } from "./lock.ts";

/** What to do next where a browser could not do it. Its own message is never shown. Whatever is not the browser's is a bug. */
export const problemOf = (error: unknown): StoreProblem => {
  if (error instanceof LockMoved)
    return {
      type: "StoreLocked",
      says: "The lock of this journal was changed in another tab. Load this page again; what was saved is kept.",
    };
  if (error instanceof Damaged)
    return {
      type: "StoreDamaged",
      says: "A part of what is kept here can no longer be opened. Export the journal, erase it here, and import it again.",
    };
  if (!(error instanceof DOMException) && !(error instanceof ReferenceError && typeof indexedDB === "undefined"))
    throw error;
  switch (error.name) {
    case "QuotaExceededError":
      return {
        type: "StoreFull",
        says: "There is no room left on this device to save this. Free some space, then try again; nothing was lost.",
      };
    case "TimeoutError":
      return {
        type: "StoreLocked",
        says: "Another tab is holding the journal. Close the other tabs, then try again; nothing was lost.",
      };
    case "AbortError":
      return { type: "StoreLocked", says: "The browser stopped before this was saved. Try again; nothing was lost." };
    case "VersionError":
      return problemOfClosed("outgrown");
    case "NotSupportedError":
      return {
        type: "StoreUnreachable",
        says: "This page came over a line that others could read, so the twelve words are not kept here. Open it by an address that begins with https.",
      };
    case "DataError":
    case "NotReadableError":
      return {
        type: "StoreDamaged",
        says: "The browser can no longer read the journal. Load this page again; if that does not help, a copy or an export can be imported in another browser.",
      };
    default:
      return {
        type: "StoreUnreachable",
        says: "This browser does not let a journal be kept here, as in some private windows. Open this page in an ordinary window.",
      };
  }
};

/** What to do next on a page whose journal was closed. */
export const problemOfClosed = (why: Closed): StoreProblem => {
  switch (why) {
    case "erased":
      return { type: "StoreLocked", says: "The journal was erased. Load this page again to begin a new one." };
    case "outgrown":
      return {
        type: "StoreLocked",
        says: "Another tab runs a newer Reprise. Load this page again; nothing was lost.",
      };
    case "lost":
      return {
        type: "StoreUnreachable",
        says: "The browser let go of the journal. Load this page again; what was saved is kept.",
      };
  }
};
