import { words } from "../words/en.ts";
import type { Asked, Asking } from "./asked.ts";
import { choose } from "./choose.ts";
import type { Terminal } from "./terminal.ts";
import { typeLine } from "./type.ts";

/** Asks for a moment, out of a few or in their own words; the step after it is there already and can be changed. */
export const plan = async (terminal: Terminal, { block, typed, keepTyped }: Asking<"plan">): Promise<Asked> => {
  const own = String(block.ifs.length);
  const moment = await choose(terminal, {
    block: {
      id: block.id,
      kind: "choose",
      text: block.text,
      options: [
        ...block.ifs.map((label, i) => ({ id: String(i), label: `${words.if} ${label}` })),
        { id: own, label: words.otherMoment },
      ],
    },
  });
  if (moment.kind !== "answer") return moment;
  let when = block.ifs[Number(moment.value)] ?? "";
  let then = block.then;
  if (moment.value === own) {
    const line = await typeLine(terminal, `${words.if} …`, typed, 300, keepTyped);
    if ("ended" in line) return { kind: "leave" };
    if (line.text.trim() === "") return { kind: "skip" };
    when = line.text.trim();
    const step = await typeLine(terminal, `… ${words.then}`, block.then, 300, async () => {});
    if ("ended" in step) return { kind: "leave" };
    then = step.text.trim() || block.then;
  }
  return { kind: "answer", value: { if: when, then }, label: `${words.if} ${when}, ${words.then} ${then}` };
};
