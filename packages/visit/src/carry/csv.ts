import { sha256 } from "@noble/hashes/sha2.js";
import Papa from "papaparse";
import {
  attempted,
  decodeDraft,
  difficulties,
  difficultyNames,
  entryId,
  goalAdded,
  happened,
  DAY,
  kinds,
  ok,
  refuse,
  setBack,
  winNoted,
  type Draft,
  type Learner,
  type Now,
  type Refusal,
  type Result,
} from "@reprise/engine";
import { noticedAfter } from "@reprise/engine/record";
import { readInstant } from "../instant.ts";
import type { Readable } from "./readable.ts";
import type { Skipped } from "./take-lines.ts";

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
export const csvText = (learner: Learner, { entries, hidden }: Readable): string => {
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
        goal: hidden.has(String(body["goal"])) ? "" : (learner.attempts.goals[String(body["goal"])]?.title ?? ""),
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

/** After so many rows others have a turn: words of crisis are looked for in each, and that takes its time. */
const TURN = 200;

/** A table as journal lines: what its rows say, and the goals and words of crisis that go with them. */
interface Table {
  readonly said: readonly string[];
  readonly besides: readonly string[];
  /** How many rows were read. */
  readonly read: number;
  readonly skipped: readonly Skipped[];
}

/** What a table says, as journal lines: a row read twice becomes the same entry, so importing again changes nothing. */
export const csvLines = async (
  text: string,
  learner: Learner,
  { instant, offset }: Now,
  pause: () => Promise<void>,
): Promise<Result<Table, Refusal>> => {
  const said: string[] = [];
  const besides: string[] = [];
  const skipped: Skipped[] = [];
  const encoder = new TextEncoder();
  const goals = new Map(Object.values(learner.attempts.goals).map(({ id, title }) => [title ?? "", id]));
  const write = (lines: string[], draft: Draft, when: number, key: string): string => {
    const id = entryId(when, sha256(encoder.encode(`${draft.type}\n${key}`)));
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
  /** Writes what a row says; what is wrong with it, or null. */
  const take = (row: Row): string | null => {
    if (!row.when?.trim()) return "The column when is empty.";
    const when = readInstant(row.when);
    if (!when) return "The column when takes a time such as 2026-05-21T14:40:00Z.";
    if (when.instant - instant > DAY) return "That is more than a day ahead. Give the time it happened.";
    const title = row.goal?.trim() ?? "";
    const draft = draftOf(row, title === "" ? undefined : "00000000000000000000000000");
    if (draft === null) return "The column entry takes attempt, setback or win.";
    const checked = decodeDraft(draft, kinds);
    if (!checked.ok) return checked.problem.says;
    if (title !== "" && !goals.has(title)) {
      const named = decodeDraft(goalAdded({ title }), kinds);
      if (!named.ok) return named.problem.says;
      goals.set(title, write(besides, named.value, when.instant, title));
    }
    const goal = goals.get(title);
    const body = goal === undefined ? draft.body : { ...(draft.body as object), goal };
    const id = write(said, { type: draft.type, body }, when.instant, JSON.stringify(row));
    const after = noticedAfter({ type: draft.type, body }, id);
    if (after !== null) write(besides, after, when.instant, id);
    return null;
  };
  const { names, rows } = rowsOf(text.replace(/^\uFEFF/, ""));
  if (!names.includes("when"))
    return refuse("NoTable", "That is no table of tries: its first line names no column when. Nothing was changed.");
  for (const [i, { row, line }] of rows.entries()) {
    if (i % TURN === TURN - 1) await pause();
    const why = take(row);
    if (why !== null) skipped.push({ line, why });
  }
  return ok({ said, besides, read: rows.length, skipped });
};

/** The columns of a table, and its rows that say anything, each with the line it begins on. */
const rowsOf = (
  text: string,
): { readonly names: readonly string[]; readonly rows: readonly { readonly row: Row; readonly line: number }[] } => {
  const rows: { row: Row; line: number }[] = [];
  const names: string[] = [];
  let line = 1;
  let from = 0;
  let isFirst = true;
  Papa.parse<string[]>(text, {
    step: ({ data, meta }) => {
      if (isFirst) names.push(...data.map((name) => name.trim()));
      else if (data.some((cell) => cell.trim() !== ""))
        rows.push({ row: Object.fromEntries(names.map((name, i) => [name, unescaped(data[i] ?? "")])), line });
      isFirst = false;
      line += text.slice(from, meta.cursor).split("\n").length - 1;
      from = meta.cursor;
    },
  });
  return { names, rows };
};

/** A cell as it was before a spreadsheet was kept from taking it for a formula. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, "");

/** A row as a draft, empty cells left out; null where its first column names nothing we know. */
const draftOf = (row: Row, goal: string | undefined): Draft | null => {
  const texts = (names: readonly (keyof Row)[]) =>
    Object.fromEntries(names.flatMap((name) => (row[name]?.trim() ? [[name, row[name]]] : [])));
  const numbers = (names: readonly (keyof Row)[]) =>
    Object.fromEntries(names.flatMap((name) => (row[name]?.trim() ? [[name, Number(row[name])]] : [])));
  const named = difficultyNames.find((name) => name === row.difficulty?.trim());
  const at = goal === undefined ? {} : { goal };
  switch (row.entry?.trim() || "attempt") {
    case "attempt":
      return {
        type: attempted.type,
        body: {
          ...texts(["what", "strategy"]),
          ...numbers(["result", "process", "minutes"]),
          ...(row.difficulty?.trim()
            ? { difficulty: named === undefined ? Number(row.difficulty) : difficulties[named] }
            : {}),
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
