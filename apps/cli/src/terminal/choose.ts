import { harmless } from "@reprise/visit";
import { words } from "../words/en.ts";
import { commonKeys, type Asked, type Asking } from "./asked.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** Asks for one option, or for some: arrows and Enter, or the number itself. */
export const choose = async (terminal: Terminal, { block }: Pick<Asking<"choose">, "block">): Promise<Asked> => {
  const many = block.many !== undefined;
  const { options } = block;
  const marked = new Set<number>();
  let at = 0;
  const answer = (): Asked =>
    many
      ? said(options.length === 1 ? [0] : [...marked].sort((a, b) => a - b))
      : { kind: "answer", value: options[at]?.id, label: options[at]?.label ?? "" };
  const said = (places: readonly number[]): Asked => ({
    kind: "answer",
    value: places.map((place) => options[place]?.id),
    label: places.map((place) => options[place]?.label ?? "").join(", ") || "none",
  });
  const mark = (place: number): void => {
    if (marked.delete(place)) return;
    if (marked.size >= (block.many ?? 1)) marked.delete([...marked][0] as number);
    marked.add(place);
  };
  if (terminal.plain) return choosePlain(terminal, block, said);

  for (;;) {
    const { style } = terminal;
    const columns = terminal.columns();
    terminal.draw([
      ...wrap(harmless(block.text), columns).map(style.title),
      ...options.flatMap(({ label }, i) => {
        const sign = many ? (marked.has(i) ? "x" : "·") : i === at ? "›" : " ";
        const [first = "", ...rest] = wrap(harmless(label), columns - 6);
        const line = `${i === at ? "›" : " "}${many ? ` ${sign}` : ""} ${String(i + 1).padStart(options.length > 9 ? 2 : 1)} ${first}`;
        const paint = i === at || marked.has(i) ? style.chosen : (one: string) => one;
        return [paint(line), ...rest.map((one) => paint(`      ${one}`))];
      }),
      ...wrap(many ? words.keysMany : words.keysChoose, columns).map(style.note),
    ]);
    const key = await terminal.key();
    if (!key) continue;
    if (/^[0-9]$/.test(key.text)) {
      const place = Number(await number(terminal, key.text, options.length)) - 1;
      if (place < 0 || place >= options.length) continue;
      at = place;
      if (!many) return answer();
      mark(place);
      continue;
    }
    const common = commonKeys[key.text] ?? (key.name === "escape" ? "leave" : undefined);
    if (common !== undefined) return { kind: common };
    if (key.name === "return" || key.name === "enter") return answer();
    if (key.name === "up") at = (at + options.length - 1) % options.length;
    if (key.name === "down" || key.name === "tab") at = (at + 1) % options.length;
    if (key.name === "home") at = 0;
    if (key.name === "end") at = options.length - 1;
    if (key.name === "space" && many) mark(at);
  }
};

/** A number of one digit, or of two where the list is that long: then a "1" waits a moment for what follows it. */
const number = async (terminal: Terminal, digit: string, most: number): Promise<string> => {
  if (digit !== "1" || most < 10) return digit;
  const second = await terminal.key(SECOND_DIGIT);
  if (second && /^[0-9]$/.test(second.text) && Number(digit + second.text) <= most) return digit + second.text;
  if (second) terminal.putBack(second);
  return digit;
};

/** How long a second digit is waited for, in milliseconds. */
const SECOND_DIGIT = 700;

const choosePlain = async (
  terminal: Terminal,
  block: Asking<"choose">["block"],
  said: (places: readonly number[]) => Asked,
): Promise<Asked> => {
  const { options, many } = block;
  terminal.say(block.text);
  options.forEach(({ label }, i) => terminal.say(`${i + 1}  ${label}`));
  for (;;) {
    terminal.say(many === undefined ? words.plainChoose : words.plainMany);
    const line = (await terminal.key())?.text.trim() ?? "";
    const common = line === "" ? "skip" : commonKeys[line.toLowerCase()];
    if (common !== undefined) return { kind: common };
    const places = line.split(/[\s,]+/).map((text) => Number(text) - 1);
    const fine = places.every((place) => Number.isInteger(place) && place >= 0 && place < options.length);
    if (fine && many !== undefined && places.length <= many) return said([...new Set(places)]);
    const only = options[places[0] ?? -1];
    if (fine && many === undefined && places.length === 1 && only)
      return { kind: "answer", value: only.id, label: only.label };
    terminal.say(words.notThat);
  }
};
