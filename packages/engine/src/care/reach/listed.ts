/** The countries whose lines stand on the shelf, one line each, by name; a test holds the two together. */
export const listed = [
  { code: "CA", name: "Canada" },
  { code: "IE", name: "Ireland" },
  { code: "US", name: "United States" },
] as const satisfies readonly { readonly code: string; readonly name: string }[];

/** The country of a code, where its lines are known here; null for any other. */
export const listedCountry = (code: string | null): string | null =>
  listed.some((country) => country.code === code) ? code : null;

/** The name of a country whose lines are known here; null for any other. */
export const nameOf = (code: string | null): string | null =>
  listed.find((country) => country.code === code)?.name ?? null;
