import { blocksOf as reach } from "../src/care/shelf.ts";
import { blocksOf as stories } from "../src/mechanisms/stories/shelf.ts";
import { blocksOf as ways } from "../src/mechanisms/strategy/shelf.ts";
import type { Block, OffShelf, Screen, ShelfName } from "../src/screens/screen.ts";

const shelves: { readonly [shelf in ShelfName]: OffShelf } = { stories, ways, reach };

/** Blocks with everything off the shelves in its place, as a shell draws them. */
export const furnished = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => {
    if (block.kind !== "shelf") return [block];
    const off = shelves[block.shelf](block.item);
    if (off.length === 0) throw new Error(`nothing stands on ${block.shelf} as ${block.item}`);
    return off;
  });

/** A screen as a shell draws it. */
export const furnishedScreen = (screen: Screen): Screen => ({ ...screen, blocks: furnished(screen.blocks) });
