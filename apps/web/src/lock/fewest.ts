/** The fewest characters of a passphrase. There is no most, and no rule of what they have to be. */
export const FEWEST = 8;
