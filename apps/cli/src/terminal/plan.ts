import { words } from "../words/en.ts";
import type { Asked, Asking } from "./asked.ts";
import { choose } from "./choose.ts";
import { momentsOf } from "./moments.ts";
import type { Terminal } from "./terminal.ts";
import { typeLine } from "./type.ts";

/** Asks for a moment, out of a few or in their own words; the step after it is there already and can be changed. */
export const plan = async (terminal: Terminal, { block, typed, keepTyped }: Asking<"plan">): Promise<Asked> => {
  const moments = momentsOf(block);
  const own = String(moments.length);
  const asked = await choose(terminal, {
    block: {
      id: block.id,
      kind: "choose",
      text: block.text,
      options: [...moments.map(({ label }, i) => ({ id: String(i), label })), { id: own, label: words.otherMoment }],
    },
  });
  if (asked.kind !== "answer") return asked;
  const moment = moments[Number(asked.value)];
  if (moment) {
    const { label, ...value } = moment;
    const said = value.at === undefined ? `${label}, ${words.then} ${block.then}` : `${label}: ${block.then}`;
    return { kind: "answer", value: { ...value, then: block.then }, label: said };
  }
  const line = await typeLine(terminal, `${words.if} …`, typed[0] ?? "", 300, (text) => keepTyped(text, 0));
  if ("ended" in line) return { kind: line.ended };
  const when = line.text.trim();
  if (when === "") return { kind: "skip" };
  const step = await typeLine(terminal, `… ${words.then}`, typed[1] ?? block.then, 300, (text) => keepTyped(text, 1));
  if ("ended" in step) return { kind: step.ended };
  const then = step.text.trim() || block.then;
  return { kind: "answer", value: { if: when, then }, label: `${words.if} ${when}, ${words.then} ${then}` };
};
