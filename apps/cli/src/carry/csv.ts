import { createHash } from "node:crypto";
import Papa from "papaparse";
import {
  attempted,
  decodeDraft,
  difficulties,
  entryId,
  goalAdded,
  happened,
  kinds,
  setBack,
  winNoted,
  type DifficultyName,
  type Draft,
  type Entry,
  type Learner,
  type Now,
} from "@reprise/engine";
import { readInstant } from "../clock.ts";
import { metCare } from "./words-that-met-care.ts";

/** The columns of a table of tries, in their order. */
export const columns = [
  "entry",
  "when",
  "goal",
  "what",
  "result",
  "difficulty",
  "process",
  "strategy",
  "minutes",
  "kind",
  "distress",
  "willing",
] as const;

type Row = { readonly [column in (typeof columns)[number]]?: string };

const entryNames: { readonly [type: string]: string } = {
  [attempted.type]: "attempt",
  [setBack.type]: "setback",
  [winNoted.type]: "win",
};

/** Attempts, setbacks and wins as a table, oldest first; words that met care are left out. */
export const csvText = (learner: Learner, entries: readonly Entry[]): string => {
  const hidden = metCare(entries);
  const rows = entries
    .filter(({ type }) => entryNames[type] !== undefined)
    .map((entry) => {
      const body = entry.body as { readonly [field: string]: string | number | undefined };
      const shown = hidden.has(entry.id) ? {} : { what: body["what"], strategy: body["strategy"] };
      return {
        ...body,
        what: undefined,
        strategy: undefined,
        ...shown,
        entry: entryNames[entry.type],
        when: new Date(happened(entry)).toISOString(),
        goal: learner.attempts.goals[String(body["goal"])]?.title ?? "",
      };
    });
  return (
    Papa.unparse(
      {
        fields: [...columns],
        data: rows.map((row) => columns.map((name) => (row as Record<string, unknown>)[name] ?? "")),
      },
      { escapeFormulae: true, newline: "\r\n" },
    ) + "\r\n"
  );
};

/** What a table says, as journal lines: a row read twice becomes the same entry, so importing again changes nothing. */
export const csvLines = (
  text: string,
  learner: Learner,
  { instant, offset }: Now,
): { readonly lines: readonly string[]; readonly read: number; readonly skipped: { line: number; why: string }[] } => {
  const { data } = Papa.parse<Row>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: "greedy" });
  const lines: string[] = [];
  const skipped: { line: number; why: string }[] = [];
  const goals = new Map(Object.values(learner.attempts.goals).map(({ id, title }) => [title ?? "", id]));
  const write = (draft: Draft, when: number, key: string): string => {
    const id = entryId(when, createHash("sha256").update(`${draft.type}\n${key}`).digest());
    lines.push(
      JSON.stringify({
        id,
        at: when,
        offset,
        device: "0000000000",
        ...draft,
        version: kinds.get(draft.type)?.version ?? 1,
      }),
    );
    return id;
  };
  data.forEach((row, i) => {
    const line = i + 2;
    const when = row.when?.trim() ? readInstant(row.when, "when") : { ok: true as const, value: { instant } };
    if (!when.ok) return void skipped.push({ line, why: "The column when takes a time such as 2026-05-21T14:40:00Z." });
    if (!row.when?.trim()) return void skipped.push({ line, why: "The column when is empty." });
    const title = row.goal?.trim() ?? "";
    const draft = draftOf(row, title === "" ? undefined : "00000000000000000000000000");
    const checked = draft === null ? null : decodeDraft(draft, kinds);
    if (draft === null || checked === null)
      return void skipped.push({ line, why: "The column entry takes attempt, setback or win." });
    if (!checked.ok) return void skipped.push({ line, why: checked.problem.says });
    if (title !== "" && !goals.has(title)) goals.set(title, write(goalAdded({ title }), when.value.instant, title));
    const goal = goals.get(title);
    const body = goal === undefined ? draft.body : { ...(draft.body as object), goal };
    write({ type: draft.type, body }, when.value.instant, JSON.stringify(row));
  });
  return { lines, read: data.length, skipped };
};

/** A row as a draft, empty cells left out; null where its first column names nothing we know. */
const draftOf = (row: Row, goal: string | undefined): Draft | null => {
  const texts = (names: readonly (keyof Row)[]) =>
    Object.fromEntries(names.flatMap((name) => (row[name]?.trim() ? [[name, row[name]]] : [])));
  const numbers = (names: readonly (keyof Row)[]) =>
    Object.fromEntries(names.flatMap((name) => (row[name]?.trim() ? [[name, Number(row[name])]] : [])));
  const named = difficulties[row.difficulty?.trim() as DifficultyName] as number | undefined;
  const at = goal === undefined ? {} : { goal };
  switch (row.entry?.trim() || "attempt") {
    case "attempt":
      return {
        type: attempted.type,
        body: {
          ...texts(["what", "strategy"]),
          ...numbers(["result", "process", "minutes"]),
          ...(row.difficulty?.trim() ? { difficulty: named ?? Number(row.difficulty) } : {}),
          ...at,
        },
      };
    case "setback":
      return { type: setBack.type, body: { ...texts(["what", "kind", "willing"]), ...numbers(["distress"]), ...at } };
    case "win":
      return { type: winNoted.type, body: { ...texts(["what"]), ...at } };
    default:
      return null;
  }
};
