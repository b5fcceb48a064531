import { describe, expect, it } from "vitest";
import { fileKind } from "./file-kind.ts";

describe("what a file is", () => {
  it.each([
    ["a journal", "reprise-2026-05-21.jsonl", '{"id":"01KQ"}\n', "reprise"],
    ["a journal under another name", "backup.txt", '\uFEFF\n{"id":"01KQ"}\n', "reprise"],
    ["an empty journal", "reprise.jsonl", "", "reprise"],
    ["a damaged journal", "reprise.jsonl", "id: 01KQ", "reprise"],
    ["a table", "tries.csv", "entry,when,goal\n", "csv"],
    ["a table under another name", "tries.txt", '"entry";"when";"goal"\r\n', "csv"],
    ["a table that lacks its columns", "tries.CSV", "date,what\n", "csv"],
    ["something to read", "reprise.md", "---\ntitle: Reprise\n---\n", null],
    ["a picture", "photo.csv", "\u0000\u0001PNG", null],
    ["a letter", "letter.txt", "Dear someone,\nwhen I", null],
    ["nothing at all", "nothing", "", null],
  ])("is seen by how it begins, then by its name: %s", (_, name, beginning, kind) => {
    expect(fileKind(name, beginning)).toBe(kind);
  });
});
