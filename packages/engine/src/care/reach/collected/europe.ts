import type { Country } from "../country.ts";
import { europeMiddle } from "./europe-middle.ts";
import { europeNorth } from "./europe-north.ts";
import { europeSouth } from "./europe-south.ts";
import { europeWest } from "./europe-west.ts";

/** Ways to reach a person in Europe, country by country. */
export const europe: readonly Country[] = [...europeMiddle, ...europeNorth, ...europeSouth, ...europeWest];
