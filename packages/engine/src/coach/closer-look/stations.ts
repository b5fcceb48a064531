/** One station of the closer look: a part of a mechanism, about the setback. */
export interface LookStation {
  readonly mechanism: string;
  readonly part: string;
}

/**
 * The closer look, in its order: how yesterday's feeling is now, the same failure read twice, where it went another way, what it
 * says about one as a person and what matters besides, the line rewritten, someone who came through, what is feared, a
 * different way and how it begins. A station with nothing to ask about this setback is passed over.
 */
export const lookStations: readonly LookStation[] = [
  { mechanism: "feelings", part: "later" },
  { mechanism: "causes", part: "twice" },
  { mechanism: "narrative", part: "worth" },
  { mechanism: "narrative", part: "values" },
  { mechanism: "diagnosis", part: "diverged" },
  { mechanism: "narrative", part: "rewrite" },
  { mechanism: "stories", part: "story" },
  { mechanism: "exposure", part: "safe" },
  { mechanism: "exposure", part: "forecast" },
  { mechanism: "strategy", part: "change" },
  { mechanism: "strategy", part: "start" },
];
