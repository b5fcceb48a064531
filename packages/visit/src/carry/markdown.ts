import { attempted, goalAdded, happened, letGo, setBack, winNoted, type Learner, type Now } from "@reprise/engine";
import { harmless } from "../harmless.ts";
import type { Readable } from "./readable.ts";

/** A text that Markdown leaves as it is, and a terminal too. */
export const plain = (text: string): string =>
  harmless(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);

/** The journal as something to read: a day under a heading, a line for each thing that happened. Words that met care are left out. */
export const markdownText = (learner: Learner, { entries, hidden }: Readable, now: Now): string => {
  const { goals } = learner.attempts;
  const lines = ["---", "title: Reprise", `exported: ${new Date(now.instant).toISOString()}`, "---", ""];
  let day = "";
  for (const entry of entries) {
    const body = entry.body as { readonly [field: string]: string | number | undefined };
    const shown = (field: string): string => (hidden.has(entry.id) ? "" : plain(String(body[field] ?? "")));
    const what = shown("what") === "" ? "" : `: ${shown("what")}`;
    const title = hidden.has(String(body["goal"])) ? null : goals[String(body["goal"])]?.title;
    const at = title ? ` (${plain(title)})` : "";
    const said =
      entry.type === goalAdded.type
        ? `Goal: ${shown("title")}`
        : entry.type === attempted.type
          ? `Tried${at}${what}. Result ${body["result"]}.`
          : entry.type === setBack.type
            ? `Something went wrong${at}${what}.`
            : entry.type === winNoted.type
              ? `Worked${at}${what}.`
              : entry.type === letGo.type
                ? "Let go."
                : null;
    if (said === null) continue;
    const date = new Date(happened(entry) + entry.offset * 60_000).toISOString().slice(0, 10);
    if (date !== day) lines.push(...(day === "" ? [] : [""]), `## ${date}`, "");
    day = date;
    lines.push(`- ${said}`);
  }
  return `${lines.join("\n")}\n`;
};
