import { fill } from "@reprise/engine";
import { harmless } from "@reprise/visit";
import { words } from "../words/en.ts";
import { areNumbers } from "./as-text.ts";
import { commonKeys, finalKeys, type Asked, type Asking, type Keys } from "./asked.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** Which keys a question knows besides those that answer it, and what names them under it: where it is drawn, and in plain lines. */
interface Known {
  readonly keys: Keys;
  readonly drawn: string;
  readonly plain: string;
}

const known = (many: boolean, isFinal: boolean): Known =>
  isFinal
    ? { keys: finalKeys, drawn: words.keysFinal, plain: words.plainFinal }
    : many
      ? { keys: commonKeys, drawn: words.keysMany, plain: words.plainMany }
      : { keys: commonKeys, drawn: words.keysChoose, plain: words.plainChoose };

/** Asks for one option, or for some: arrows and Enter, or the number itself. Before what cannot be taken back, few other keys are known. */
export const choose = async (
  terminal: Terminal,
  { block, isFinal = false }: Pick<Asking<"choose">, "block"> & { readonly isFinal?: boolean },
): Promise<Asked> => {
  const many = block.many !== undefined;
  const besides = known(many, isFinal);
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
  const keyed = areNumbers(options) ? options.map(({ label }) => label) : options.map((_, i) => String(i + 1));
  const wide = Math.max(...keyed.map((key) => key.length));
  if (terminal.plain) return choosePlain(terminal, block, keyed, said, besides);

  for (;;) {
    const { style } = terminal;
    const columns = terminal.columns();
    const title = wrap(harmless(block.text), columns);
    const keys = wrap(besides.drawn, columns);
    const drawn = options.map(({ label }, i) => {
      const margin = `${i === at ? "›" : " "}${many ? ` ${marked.has(i) ? "x" : "·"}` : ""} ${keyed[i]?.padStart(wide)} `;
      const [first = "", ...rest] = areNumbers(options) ? [""] : wrap(harmless(label), columns - margin.length);
      const paint = i === at || marked.has(i) ? style.chosen : (one: string) => one;
      return [paint(`${margin}${first}`.trimEnd()), ...rest.map((one) => paint(`${" ".repeat(margin.length)}${one}`))];
    });
    terminal.draw([
      ...title.map(style.title),
      ...windowed(drawn, at, terminal.rows() - title.length - keys.length - 1, style.note),
      ...keys.map(style.note),
    ]);
    const key = await terminal.key();
    if (!key) continue;
    if (/^[0-9]$/.test(key.text)) {
      const place = keyed.indexOf(await number(terminal, key.text, keyed));
      if (place < 0) continue;
      at = place;
      if (!many) return answer();
      mark(place);
      continue;
    }
    const common = besides.keys[key.text] ?? (key.name === "escape" ? "leave" : undefined);
    if (common !== undefined) return { kind: common };
    if (key.name === "return" || key.name === "enter") return answer();
    if (key.name === "up") at = (at + options.length - 1) % options.length;
    if (key.name === "down" || key.name === "tab") at = (at + 1) % options.length;
    if (key.name === "home") at = 0;
    if (key.name === "end") at = options.length - 1;
    if (key.name === "space" && many) mark(at);
  }
};

/** As many options as there is room for, those around where one stands; a line says how many lie above and below. */
export const windowed = (
  drawn: readonly (readonly string[])[],
  at: number,
  room: number,
  note: (text: string) => string,
): readonly string[] => {
  const height = (from: number, to: number): number => drawn.slice(from, to).flat().length;
  let [from, to] = [0, drawn.length];
  if (height(from, to) <= room) return drawn.flat();
  [from, to] = [at, at + 1];
  // Two lines are kept for what lies above and below.
  for (let grown = true; grown;) {
    grown = false;
    if (to < drawn.length && height(from, to + 1) <= room - 2) [to, grown] = [to + 1, true];
    if (from > 0 && height(from - 1, to) <= room - 2) [from, grown] = [from - 1, true];
  }
  return [
    ...(from > 0 ? [note(`  ${fill(words.moreAbove, { n: from })}`)] : []),
    ...drawn.slice(from, to).flat(),
    ...(to < drawn.length ? [note(`  ${fill(words.more, { n: drawn.length - to })}`)] : []),
  ];
};

/** A number of one digit, or of two where there are such keys: then a "1" waits a moment for what follows it. */
const number = async (terminal: Terminal, digit: string, keyed: readonly string[]): Promise<string> => {
  if (!keyed.some((key) => key.length > 1 && key.startsWith(digit))) return digit;
  const second = await terminal.key(SECOND_DIGIT);
  if (second && keyed.includes(digit + second.text)) return digit + second.text;
  if (second) terminal.putBack(second);
  return digit;
};

/** How long a second digit is waited for, in milliseconds. */
const SECOND_DIGIT = 700;

const choosePlain = async (
  terminal: Terminal,
  block: Asking<"choose">["block"],
  keyed: readonly string[],
  said: (places: readonly number[]) => Asked,
  { keys, plain }: Known,
): Promise<Asked> => {
  const { options, many } = block;
  terminal.say(block.text);
  if (areNumbers(options)) terminal.say(keyed.join("  "));
  else options.forEach(({ label }, i) => terminal.say(`${keyed[i]}  ${label}`));
  for (;;) {
    terminal.say(plain);
    const line = (await terminal.key())?.text.trim() ?? "";
    const common = keys[line === "" ? "s" : line.toLowerCase()];
    if (common !== undefined) return { kind: common };
    const places = line.split(/[\s,]+/).map((text) => keyed.indexOf(text));
    const fine = places.every((place) => place >= 0);
    if (fine && many !== undefined && places.length <= many) return said([...new Set(places)]);
    const only = options[places[0] ?? -1];
    if (fine && many === undefined && places.length === 1 && only)
      return { kind: "answer", value: only.id, label: only.label };
    terminal.say(words.notThat);
  }
};
