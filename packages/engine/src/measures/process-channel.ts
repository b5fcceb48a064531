import type { Instant } from "../journal/entry.ts";
import type { Level } from "./filter.ts";
import { processConstants } from "./science.ts";

/** What is known of doing what one set out to do at a goal: theta_p and its variance, in logits. It says nothing about results. */
export type ProcessLevel = Pick<Level, "at" | "theta" | "variance">;

/** How far someone did what they had set out to do, at one try: y from 0 to 1, at difficulty b (logits). */
export interface Kept {
  readonly at: Instant;
  readonly b: number;
  readonly y: number;
}

/** The second channel of one goal: what was kept in the order it happened, the levels after each as far as computed, and counts. */
export interface ProcessChannel {
  readonly signals: Kept[];
  readonly reached: ProcessLevel[];
  /** Tries at which all of it was done: in all, and running until now. */
  wins: number;
  running: number;
  /** Whether there ever were enough of them running. */
  steady: boolean;
}

/** A channel in which nothing has happened. */
export const emptyChannel = (): ProcessChannel => ({ signals: [], reached: [], wins: 0, running: 0, steady: false });

/** Takes in how far someone did what they had set out to do. Tries come in the order in which they happened. */
export const takeProcess = (channel: ProcessChannel, at: Instant, b: number, y: number): void => {
  channel.signals.push({ at, b, y });
  channel.running = y === 1 ? channel.running + 1 : 0;
  if (y === 1) channel.wins++;
  if (channel.running >= processConstants.inARow.value) channel.steady = true;
};
