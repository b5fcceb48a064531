import type { Block, BlockKind } from "@reprise/engine";

/** A block of one kind. */
export type BlockOf<Kind extends BlockKind> = Extract<Block, { readonly kind: Kind }>;

/** What a renderer is given: its block, the answer so far, and where a new one goes (undefined takes it back). */
export interface BlockProps<Kind extends BlockKind, Answer = never> {
  readonly block: BlockOf<Kind>;
  readonly answer?: Answer | undefined;
  readonly onanswer?: (answer: Answer | undefined) => void;
}

/** What a block that runs keeps, so that it goes on after a reload: what it is, when it began, and how long it was held, in milliseconds. */
export interface Running {
  /** Two minutes are not the one minute that took their place, nor a breath a break. */
  readonly what: string;
  readonly from: number;
  readonly held: number;
  readonly heldSince: number | null;
}
