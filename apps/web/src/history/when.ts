const MINUTE = 60_000;

/** An instant as a field for a day and a time holds it, where the learner was: minutes east of UTC. */
export const toField = (at: number, offset: number): string =>
  new Date(at + offset * MINUTE).toISOString().slice(0, 16);

/** The instant that such a field holds; null when it is empty, not a number when it cannot be read. */
export const fromField = (text: string, offset: number): number | null =>
  text === "" ? null : Date.parse(`${text}Z`) - offset * MINUTE;
