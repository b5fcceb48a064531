/** What a browser said when it was asked never to clear the journal by itself. */
export type Persistence = "granted" | "denied" | "unavailable";

/** Asks the browser not to clear what it keeps here when it runs short of room or was not visited for a while. */
export const requestPersistence = async (): Promise<Persistence> => {
  try {
    // Typed as always there; it is not in older browsers, nor on a page without a secure origin.
    const storage = navigator.storage as StorageManager | undefined;
    return storage?.persist ? ((await storage.persist()) ? "granted" : "denied") : "unavailable";
  } catch {
    return "unavailable";
  }
};

/** A sign outside the database that it once held a journal: how an empty one is told from one that was cleared. */
export interface Mark {
  readonly isSet: () => boolean;
  readonly set: () => void;
  readonly clear: () => void;
}

/** The sign of one name. A browser that refuses to keep it goes without: then nothing is noticed, and nothing breaks. */
export const markOf = (name: string): Mark => {
  const trying = <Value>(work: () => Value, otherwise: Value): Value => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    isSet: () => trying(() => localStorage.getItem(name) !== null, false),
    set: () => trying(() => localStorage.setItem(name, "kept"), undefined),
    clear: () => trying(() => localStorage.removeItem(name), undefined),
  };
};

/** The name of the sign of a journal. */
export const signOf = (journal: string): string => `reprise:${journal}`;

/** Whether a journal of a name was ever kept in this browser: known at once, before anything is opened. */
export const wasKept = (journal: string): boolean => markOf(signOf(journal)).isSet();
