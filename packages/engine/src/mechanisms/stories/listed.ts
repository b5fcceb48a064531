import type { Listed } from "./story.ts";

/**
 * The stories there are, one line each: what they are about and for whom. Their pages stand in `collected/`, which a shell fetches
 * only when one of them is told; a test holds the two together.
 */
export const listed: readonly Listed[] = [
  { id: "calculus-resit", field: "maths", obstacle: ["exam", "practice"], level: "beginning" },
  { id: "a-gap-in-the-proof", field: "maths", obstacle: ["sent-back", "practice"], level: "far" },
  { id: "first-chemistry-exam", field: "science", obstacle: ["exam"], level: "on-the-way" },
  { id: "qualifying-exam", field: "science", obstacle: ["exam", "performance"], level: "far" },
  { id: "first-open-change", field: "programming", obstacle: ["rejection", "sent-back", "not-started"], level: "far" },
  {
    id: "first-words-in-french",
    field: "languages",
    obstacle: ["with-others", "not-started", "performance"],
    level: "far",
  },
  { id: "six-months-in-spain", field: "languages", obstacle: ["practice", "not-started"], level: "beginning" },
  { id: "one-listener-first", field: "music", obstacle: ["performance"], level: "on-the-way" },
  { id: "another-journal", field: "writing", obstacle: ["sent-back", "rejection"], level: "far" },
  { id: "asked-what-was-missing", field: "applications", obstacle: ["rejection"], level: "on-the-way" },
  { id: "three-days-of-driving", field: "driving", obstacle: ["practice", "not-started"], level: "beginning" },
];
