type Known<Place> = ReadonlyMap<string, Place>;

/** Where names stand in the database, remembered as long as nothing else moved them; `at` is what it was remembered at. */
export interface Places<Place> {
  /** Everything, where it is remembered as it stood at this moment. */
  readonly known: (at: unknown) => Known<Place> | null;
  /** Reads everything anew. */
  readonly learn: (at: unknown, read: () => Promise<readonly (readonly [string, Place])[]>) => Promise<Known<Place>>;
  /** Once a transaction is through: what was remembered at one moment holds at the next, with more names. */
  readonly moveOn: (
    through: Promise<unknown>,
    from: unknown,
    to: unknown,
    more: readonly (readonly [string, Place])[],
  ) => void;
}

/** Nothing remembered yet. */
export const newPlaces = <Place>(): Places<Place> => {
  let held: { at: unknown; readonly all: Map<string, Place> } | null = null;
  return {
    known: (at) => (held !== null && held.at === at ? held.all : null),
    learn: async (at, read) => {
      const all = new Map(await read());
      held = { at, all };
      return all;
    },
    moveOn: (through, from, to, more) => {
      const moving = held;
      if (moving === null) return;
      // Until it is through nothing is certain; a transaction that fails leaves what was.
      held = null;
      if (moving.at !== from) return;
      through.then(
        () => {
          for (const [name, place] of more) moving.all.set(name, place);
          moving.at = to;
          held ??= moving;
        },
        () => {
          held ??= moving;
        },
      );
    },
  };
};
