/** The door to a visit: what every shell does with a journal, whatever it draws. It knows no platform. */
export { harmless } from "./harmless.ts";
export { localOffset, readInstant } from "./instant.ts";
export { regionOf } from "./region.ts";
export { warmUp } from "./recording.ts";
export { furnished, furnishedNext, offTheShelf } from "./shelves.ts";
export { sleep } from "./sleep.ts";
export { openVisit, type Visit } from "./visit.ts";
