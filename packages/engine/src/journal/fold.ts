import type { Entry } from "./entry.ts";

/**
 * How a state grows out of entries: one step for each type it cares about. What it does not name, it passes over.
 * A step owns its state and may change it in place (copying cost a factor of ten when measured); it is handed out readonly.
 */
export interface Fold<State> {
  readonly initial: () => State;
  // The one place where a step's entry type is widened: the journal has checked each body against its kind.
  readonly steps: { readonly [type: string]: (state: State, entry: any) => void }; // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** Runs every step that is registered for an entry's type, in the order of registration. */
export type Dispatch = (entry: Entry) => void;

/** Folds over their states, as one function of an entry; a type nobody asked for costs one look-up. */
export const dispatcher = (folds: readonly { readonly fold: Fold<unknown>; readonly state: unknown }[]): Dispatch => {
  const stepsByType = new Map<string, ((entry: Entry) => void)[]>();
  for (const { fold, state } of folds) {
    for (const [type, step] of Object.entries(fold.steps)) {
      const steps = stepsByType.get(type) ?? [];
      steps.push((entry) => step(state, entry));
      stepsByType.set(type, steps);
    }
  }
  return (entry) => {
    const steps = stepsByType.get(entry.type);
    if (steps) for (const step of steps) step(entry);
  };
};
