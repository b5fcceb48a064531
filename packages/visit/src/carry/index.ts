/** The door to carrying a journal in and out, for the page or command that does it: tables and checksums are heavy. */
export { carryIn, inFormats, type InFormat } from "./carry-in.ts";
export { carryOut, outFormats, type CarriedOut, type OutFormat } from "./carry-out.ts";
export { linesOf, textOf, type Pieces } from "./lines.ts";
export { readable, type Readable } from "./readable.ts";
export { takeLines, type Carried, type Skipped } from "./take-lines.ts";
