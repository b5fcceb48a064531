/** The door to what is known of a backup without opening one. It weighs nothing, so that a page has it before it fetches the rest. */

/** What every file of the age format begins with, as bytes and as text that can be sent by mail. */
const BEGINS = "age-encryption.org/v1\n";
const ARMORED = "-----BEGIN AGE ENCRYPTED FILE-----";

/** Whether a file that begins so is sealed in the age format. */
export const isBackup = (beginning: string): boolean => beginning.startsWith(BEGINS) || isArmored(beginning);

/** Whether a file that begins so is such a one as text. Space and empty lines before it, as a mail leaves them, are no part of it. */
export const isArmored = (beginning: string): boolean => beginning.trimStart().startsWith(ARMORED);

/** The shortest passphrase of one's own that a backup is sealed with; the space around it is no part of it. */
export const SHORTEST_PASSPHRASE = 8;
