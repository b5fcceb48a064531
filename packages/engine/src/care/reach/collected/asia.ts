import type { Country } from "../country.ts";
import { asiaEast } from "./asia-east.ts";
import { asiaSouth } from "./asia-south.ts";

/** Ways to reach a person in Asia, country by country. */
export const asia: readonly Country[] = [...asiaEast, ...asiaSouth];
