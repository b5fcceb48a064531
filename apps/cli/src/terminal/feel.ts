import type { Asked, Asking } from "./asked.ts";
import type { Terminal } from "./terminal.ts";
import { rate } from "./type.ts";

const scales = [
  { name: "valence", text: "How does it feel?", lowLabel: "unpleasant", highLabel: "pleasant" },
  { name: "arousal", text: "And your body?", lowLabel: "still", highLabel: "wound up" },
  { name: "distress", text: "How bad is it?", lowLabel: "not at all", highLabel: "as bad as it gets" },
] as const;

/** Asks how it is now, as three numbers; each can be left out. */
export const feel = async (terminal: Terminal, asking: Asking<"feel">): Promise<Asked> => {
  const said: { [scale: string]: number } = {};
  terminal.say(asking.block.text);
  for (const { name, ...ends } of scales) {
    const asked = await rate(terminal, {
      ...asking,
      typed: [],
      block: { id: name, kind: "rate", low: 0, high: 100, ...ends },
    });
    if (asked.kind !== "answer" && asked.kind !== "skip") return asked;
    if (asked.kind === "answer") said[name] = Number(asked.value);
  }
  return Object.keys(said).length === 0
    ? { kind: "skip" }
    : { kind: "answer", value: said, label: Object.values(said).join(", ") };
};
