/** The sign that this browser is to stay apart from the journal of its machine, since the learner said so. */
const KEY = "reprise:apart";

/** Whether the learner wants this browser to keep a journal of its own. */
export const isApart = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
};

/** Remembers that it stays apart, or that it does no longer. */
export const stayApart = (apart: boolean): void => {
  try {
    if (apart) localStorage.setItem(KEY, "yes");
    else localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be kept, it holds for this visit.
  }
};
