/** The door to the journal: entries, order, merge, redaction, fold. It knows no psychology. */
export * from "./decode.ts";
export * from "./entry.ts";
export * from "./events.ts";
export * from "./fold.ts";
export * from "./id.ts";
export * from "./kind.ts";
export * from "./merge.ts";
export * from "./order.ts";
export * from "./resolve.ts";
export * from "./result.ts";
export * from "./stamp.ts";
