import { ok } from "@reprise/engine";
import { furnishedNext } from "@reprise/visit";
import { misused, refused, type Command } from "../command.ts";
import { asText } from "../terminal/as-text.ts";

/** `next`: what to do now; reads only. */
export const next: Command = {
  name: "next",
  usage: "next",
  does: "says what to do now, and why",
  options: {},
  texts: 0,
  run: async ({ visit }) => {
    const now = await furnishedNext(visit.next());
    return ok({ json: now, text: asText(now.primary) });
  },
};

/** `answer SCREEN-ID JSON`: answers a screen that `next` gave. */
export const answerCommand: Command = {
  name: "answer",
  usage: "answer SCREEN-ID JSON",
  does: "answers a screen that next gave",
  options: {},
  texts: 2,
  run: async ({ visit, call }) => {
    const [id, json] = call.texts;
    if (id === undefined || json === undefined)
      return misused("Say which screen and what: answer SCREEN-ID '{\"block\": …}'.");
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch {
      return misused("The answer is not JSON. {} skips the screen.");
    }
    const recorded = await visit.answer(id, value);
    if (!recorded.ok) return refused(recorded.problem);
    const now = await furnishedNext(visit.next());
    return ok({ json: { recorded: recorded.value.map(({ id }) => id), next: now }, text: asText(now.primary) });
  },
};
