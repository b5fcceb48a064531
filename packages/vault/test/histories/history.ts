import fc from "fast-check";

/** Something that happens on a device, to the relay or to a clock; then so many turns are taken. */
export interface Operation {
  readonly is:
    "write" | "amend" | "undo" | "erase" | "import" | "clock" | "sync" | "move" | "copy" | "put-back" | "intrude";
  readonly device: number;
  readonly of: number;
  readonly then: number;
}

/** What happened, and the chance by which turns were taken and things failed. */
export interface History {
  readonly seed: number;
  readonly devices: number;
  readonly batch: number;
  /** How many of a hundred turns fail in some way. */
  readonly faults: number;
  readonly operations: readonly Operation[];
}

const operation: fc.Arbitrary<Operation> = fc.record({
  is: fc.oneof(
    { weight: 5, arbitrary: fc.constant("write" as const) },
    { weight: 2, arbitrary: fc.constant("amend" as const) },
    { weight: 1, arbitrary: fc.constant("undo" as const) },
    { weight: 3, arbitrary: fc.constant("erase" as const) },
    { weight: 1, arbitrary: fc.constant("import" as const) },
    { weight: 1, arbitrary: fc.constant("clock" as const) },
    { weight: 9, arbitrary: fc.constant("sync" as const) },
    { weight: 1, arbitrary: fc.constant("move" as const) },
    { weight: 2, arbitrary: fc.constant("copy" as const) },
    { weight: 1, arbitrary: fc.constant("put-back" as const) },
    { weight: 1, arbitrary: fc.constant("intrude" as const) },
  ),
  device: fc.nat({ max: 3 }),
  of: fc.nat({ max: 20 }),
  then: fc.nat({ max: 40 }),
});

/** Any history of three or four devices and one relay. */
export const anyHistory: fc.Arbitrary<History> = fc.record({
  seed: fc.nat({ max: 2 ** 30 }),
  devices: fc.constantFrom(3, 4),
  batch: fc.constantFrom(1, 3, 500),
  faults: fc.constantFrom(0, 4, 20),
  operations: fc.array(operation, { minLength: 5, maxLength: 40, size: "max" }),
});
