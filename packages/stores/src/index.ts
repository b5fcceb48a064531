/** The door to what a store is, and to one in memory. Stores that last have doors of their own: one for Node, one for browsers. */
export type {
  Followed,
  KeptLink,
  KeptRecord,
  Ledger,
  Outgoing,
  Step,
  Stepped,
  UnsealedLine,
  VaultStore,
  Waiting,
} from "./ledger.ts";
export { memoryStore } from "./memory.ts";
export type { Clock, Loaded, Merged, Store, StoreProblem } from "./store.ts";
