const TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z0-9])/i;

/** The country in the name of a language or a locale, such as "en-IE" or "pt_BR.UTF-8"; null where it names none. */
export const regionOf = (locale: string): string | null => TAG.exec(locale)?.[1]?.toUpperCase() ?? null;
