import { encode } from "uqr";
import type { Terminal } from "../terminal/terminal.ts";

/** Light around the code, in its own dots: a camera finds it by that. */
const BORDER = 2;

/** A link as a code that a phone's camera reads: dark on light, whatever the terminal's own colours are. Null where it does not fit. */
export const qrLines = (link: string, columns: number, rows: number, colours: boolean): readonly string[] | null => {
  const { data } = encode(link, { ecc: "L", border: BORDER });
  if (data.length > columns || data.length / 2 + 2 > rows) return null;
  const lines: string[] = [];
  for (let y = 0; y < data.length; y += 2) {
    const [upper, lower] = [data[y] ?? [], data[y + 1] ?? []];
    // Two rows of dots are one line: the upper half is the sign's, the lower half its ground.
    const signs = upper.map((dark, x) =>
      colours
        ? `\u001B[${dark ? 30 : 97};${lower[x] ? 40 : 107}m▀`
        : ((dark ? (lower[x] ? " " : "▄") : lower[x] ? "▀" : "█") as string),
    );
    lines.push(signs.join("") + (colours ? "\u001B[0m" : ""));
  }
  return lines;
};

/** Shows a link as a code, where there is room for it. */
export const showQr = (terminal: Terminal, link: string, colours: boolean): void => {
  const lines = terminal.plain ? null : qrLines(link, terminal.columns(), terminal.rows(), colours);
  if (lines) terminal.lines(["", ...lines, ""]);
};
