import { no, ok, type Result } from "@reprise/engine/journal";

/** A call that was written wrongly: one sentence, and exit code 2. */
export interface Misuse {
  readonly says: string;
}

/** A command line, read: the command, its texts in order, and its options by name. */
export interface Call {
  readonly command: string | null;
  readonly texts: readonly string[];
  readonly options: { readonly [name: string]: string | true };
}

/** Options that every command takes. */
const everywhere = { home: "value", now: "value", json: "flag", plain: "flag", help: "flag", version: "flag" } as const;

/** What an option takes: a text, nothing, or a text each time it is given (a comma stands between them). */
export type Shape = { readonly [option: string]: "value" | "flag" | "list" };

const NAMED = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/;

/**
 * Reads a command line. Options stand anywhere; `--` ends them. A value is taken as it stands, so that -1.5 is a number and a
 * text may begin with "-"; only what looks like an option by name (--word) has to be one.
 */
export const readCall = (words: readonly string[], shapes: ReadonlyMap<string, Shape>): Result<Call, Misuse> => {
  const texts: string[] = [];
  const given: [name: string, value: string | true][] = [];
  const known = new Map([everywhere, ...shapes.values()].flatMap((shape) => Object.entries(shape)));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === "--") {
      texts.push(...words.slice(i + 1));
      break;
    }
    const short = word === "-o" ? "output" : word === "-h" ? "help" : undefined;
    const match = short ? [word, short, undefined] : NAMED.exec(word);
    if (!match) {
      texts.push(word);
      continue;
    }
    const name = match[1] as string;
    const shape = known.get(name);
    if (shape === undefined) return no({ says: `There is no option --${name}. See reprise --help.` });
    if (shape === "flag") {
      if (match[2] !== undefined) return no({ says: `--${name} takes no value.` });
      given.push([name, true]);
      continue;
    }
    const value = match[2] ?? words[++i];
    if (value === undefined) return no({ says: `--${name} needs a value.` });
    const before = shape === "list" ? given.find(([one]) => one === name) : undefined;
    if (before) before[1] = `${before[1]},${value}`;
    else given.push([name, value]);
  }
  const command = texts.shift() ?? null;
  const takes = command === null ? undefined : shapes.get(command);
  const wrong = takes && given.find(([name]) => !Object.hasOwn(everywhere, name) && !Object.hasOwn(takes, name));
  if (wrong) return no({ says: `${command} takes no option --${wrong[0]}. See reprise --help.` });
  return ok({ command, texts, options: Object.fromEntries(given) });
};

/** A number in a closed range out of an option; undefined when it was not given. */
export const numberIn = (
  { options }: Call,
  name: string,
  low: number,
  high: number,
): Result<number | undefined, Misuse> => {
  const text = options[name];
  if (text === undefined) return ok(undefined);
  const value =
    typeof text === "string" && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
  return value >= low && value <= high ? ok(value) : no({ says: `--${name} takes a number from ${low} to ${high}.` });
};

/** Several numbers out of options, each in its own closed range; those that were not given are left out. */
export const numbersIn = <const Name extends string>(
  call: Call,
  ranges: { readonly [name in Name]: readonly [low: number, high: number] },
): Result<{ readonly [name in Name]?: number }, Misuse> => {
  const numbers: { [name in Name]?: number } = {};
  for (const name of Object.keys(ranges) as Name[]) {
    const [low, high] = ranges[name] as readonly [number, number];
    const read = numberIn(call, name, low, high);
    if (!read.ok) return read;
    if (read.value !== undefined) numbers[name] = read.value;
  }
  return ok(numbers);
};

/** One of a few names out of an option; undefined when it was not given. */
export const oneOf = <const Name extends string>(
  { options }: Call,
  name: string,
  names: readonly Name[],
): Result<Name | undefined, Misuse> => {
  const text = options[name];
  if (text === undefined) return ok(undefined);
  return names.includes(text as Name) ? ok(text as Name) : no({ says: `--${name} takes one of: ${names.join(", ")}.` });
};
