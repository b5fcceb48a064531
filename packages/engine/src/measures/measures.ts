import type { Affect } from "./affect.ts";
import type { Filter } from "./filter.ts";

/** What the estimators have made of the journal so far. */
export interface Measures {
  readonly filter: Filter;
  readonly affect: Affect;
}
