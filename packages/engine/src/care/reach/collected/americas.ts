import type { Country } from "../country.ts";
import { americasNorth } from "./americas-north.ts";
import { americasSouth } from "./americas-south.ts";

/** Ways to reach a person in the Americas, country by country. */
export const americas: readonly Country[] = [...americasNorth, ...americasSouth];
