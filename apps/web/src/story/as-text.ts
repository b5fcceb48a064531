import type { ComingBack } from "@reprise/engine";
import { sayDays } from "./days.ts";

/** A page as it is handed on: its sentences and words, and nothing else. What met care is on no page. */
export const pageAsText = ({ goal, from, until, rows, line }: ComingBack): string =>
  [
    [goal, sayDays({ from, until })].filter((one) => one !== null).join(", "),
    ...rows.map(({ says, own }) => [says, ...own].join("\n")),
    ...(line === null ? [] : [line]),
  ].join("\n\n");
