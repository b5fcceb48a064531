import type { OutFormat } from "@reprise/visit/carry";

const endings = { reprise: "jsonl", markdown: "md", story: "md", csv: "csv", ics: "ics" } as const satisfies Record<
  OutFormat,
  string
>;

/** What each format is called among programs. */
export const mediaTypes = {
  reprise: "application/x-ndjson",
  markdown: "text/markdown",
  story: "text/markdown",
  csv: "text/csv",
  ics: "text/calendar",
} as const satisfies Record<OutFormat, string>;

/** The name of an exported file, with the learner's own day. A calendar file says no more than what it puts into the calendar. */
export const fileName = (as: OutFormat, at: number, offset: number): string => {
  const day = dayAt(at, offset);
  return `${as === "ics" ? "notebook" : as === "story" ? "my-story" : "reprise"}-${day}.${endings[as]}`;
};

/** The name of a sealed backup, with the learner's own day. */
export const backupName = (at: number, offset: number): string => `reprise-${dayAt(at, offset)}.age`;

const dayAt = (at: number, offset: number): string => new Date(at + offset * 60_000).toISOString().slice(0, 10);
