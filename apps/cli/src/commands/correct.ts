import { amended, kinds, ok, redacted, retracted, withoutWords, type Draft } from "@reprise/engine";
import { misused, refused, type Command, type Shell } from "../command.ts";
import { words } from "../words/en.ts";

const recordCorrection = async (shell: Shell, draft: Draft, text: string) => {
  const recorded = await shell.visit.record([draft]);
  if (!recorded.ok) return refused(recorded.problem);
  return ok({ json: { id: (recorded.value[0] as { id: string }).id }, text });
};

/** `amend ID JSON`: these fields take the place of the original's; null takes one away. */
export const amend: Command = {
  name: "amend",
  usage: "amend ID JSON",
  does: "corrects fields of an entry",
  options: {},
  texts: 2,
  run: async (shell) => {
    const [entry, json] = shell.call.texts;
    if (entry === undefined || json === undefined)
      return misused("Say which entry and what: amend ID '{\"result\": 1}'.");
    let body: unknown;
    try {
      body = JSON.parse(json);
    } catch {
      return misused("The correction is not JSON.");
    }
    if (typeof body !== "object" || body === null || Array.isArray(body))
      return misused("The correction is an object of fields.");
    return recordCorrection(shell, { type: amended.type, body: { entry, body } }, words.kept);
  },
};

/** `retract ID`: as if it had never been written; can be restored. */
export const retract: Command = {
  name: "retract",
  usage: "retract ID",
  does: "takes an entry back",
  options: {},
  texts: 1,
  run: async (shell) => {
    const [entry] = shell.call.texts;
    if (entry === undefined) return misused("Say which entry: retract ID.");
    return recordCorrection(shell, { type: retracted.type, body: { entry } }, words.kept);
  },
};

/** `redact ID`: its words are erased for ever. */
export const redact: Command = {
  name: "redact",
  usage: "redact ID",
  does: "erases the words of an entry for ever",
  options: {},
  texts: 1,
  run: async (shell) => {
    const [entry] = shell.call.texts;
    if (entry === undefined) return misused("Say which entry: redact ID.");
    const found = await shell.visit.store.find(entry);
    if (!found.ok) return refused(found.problem);
    const rest = found.value ? withoutWords(found.value.entry, kinds) : null;
    return recordCorrection(shell, { type: redacted.type, body: { entry, rest } }, words.erased);
  },
};
