import { PATIENCE, type StoreProblem } from "./store.ts";

/** SQLite's codes for "held by someone else". */
const [BUSY, LOCKED] = [5, 6];

/** Does something that another program's first visit may be in the way of: SQLite does not wait for every lock by itself. */
export const patiently = <Value>(work: () => Value): Value => {
  for (const until = Date.now() + PATIENCE; ; Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)) {
    try {
      return work();
    } catch (error) {
      const code = ((error as { readonly errcode?: number }).errcode ?? 0) & 0xff;
      if ((code !== BUSY && code !== LOCKED) || Date.now() > until) throw error;
    }
  }
};

/** SQLite's result codes, and the system's, as what to do next. The message itself is never shown: it may hold a path. */
export const problemOf = (error: unknown): StoreProblem => {
  const { errcode, code } = error as { readonly errcode?: number; readonly code?: string };
  switch (errcode === undefined ? code : errcode & 0xff) {
    case 13:
    case "ENOSPC":
      return {
        type: "StoreFull",
        says: "There is no room left to save this. Free some space, then try again; nothing was lost.",
      };
    case 8:
    case "EROFS":
      return {
        type: "StoreReadOnly",
        says: "The journal cannot be written to. Make its folder writable, or give another with --home.",
      };
    case BUSY:
    case LOCKED:
      return {
        type: "StoreLocked",
        says: "Another program is holding the journal. Close it, then try again; nothing was lost.",
      };
    case 11:
    case 26:
      return {
        type: "StoreDamaged",
        says: "The journal's file is damaged. Run doctor; a copy or an export can be imported into a new folder.",
      };
    case 10:
      return {
        type: "StoreFull",
        says: "The disk did not take it. Check its space and its health, then try again; nothing was lost.",
      };
    default:
      // Whatever else the system says (no such place, a file in its way, not allowed), the folder is not one to write in.
      if (errcode !== undefined ? (errcode & 0xff) !== 14 : !/^E[A-Z]+$/.test(code ?? "")) throw error;
      return {
        type: "StoreUnreachable",
        says: "The journal's folder cannot be opened. Give a folder of your own with --home.",
      };
  }
};
