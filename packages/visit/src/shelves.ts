import type { Block, Next, OffShelf, Screen, ShelfName, Suggestion } from "@reprise/engine";

/** The doors of the shelves: each is fetched when something on it is shown, and not before. */
const doors: { readonly [shelf in ShelfName]: () => Promise<{ readonly blocksOf: OffShelf }> } = {
  reach: () => import("@reprise/engine/reach"),
  stories: () => import("@reprise/engine/stories"),
  ways: () => import("@reprise/engine/ways"),
};

/** What stands on a shelf under a name, as blocks; it rejects where the shelf could not be fetched. */
export const offTheShelf = async (shelf: ShelfName, item: string): Promise<readonly Block[]> =>
  (await doors[shelf]()).blocksOf(item);

/** A screen with everything off the shelves put in its place, for a shell that draws a screen as one. */
export const furnished = async (screen: Screen): Promise<Screen> => {
  const blocks = await Promise.all(
    screen.blocks.map((block) => (block.kind === "shelf" ? offTheShelf(block.shelf, block.item) : [block])),
  );
  return { ...screen, blocks: blocks.flat() };
};

/** What to do now, with every screen in it furnished. */
export const furnishedNext = async ({ primary, others, look, care }: Next): Promise<Next> => ({
  primary: await furnishedOne(primary),
  others: await Promise.all(others.map(furnishedOne)),
  look: look && (await furnishedOne(look)),
  care,
});

const furnishedOne = async (suggestion: Suggestion): Promise<Suggestion> => ({
  ...suggestion,
  screen: await furnished(suggestion.screen),
});
