// Draws docs/terminal.svg from a real terminal: a day after a setback, the card on Today, and coming back.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";

const root = join(import.meta.dirname, "..");
const home = mkdtempSync(join(tmpdir(), "reprise-picture-"));
const size = { cols: 80, rows: 40 };
const CELL = { width: 8.4, height: 19 };

/** The colours of paper and ink by day: what happened, what you said, a return. */
const ink = { text: "#2b2a27", yours: "#2f4f9e", lamp: "#b3730a", note: "#77736a", paper: "#faf7f0" };

/** Runs one visit, typing each key once what it waits for stands on the screen; hands back the screen. */
const visit = async (
  args: readonly string[],
  keys: readonly (readonly [string, string])[],
  last: string,
): Promise<xterm.Terminal> => {
  const screen = new xterm.Terminal({ ...size, allowProposedApi: true });
  const pty = spawn("sh", [join(root, "bin", "reprise"), ...args], {
    ...size,
    name: "xterm-256color",
    env: { ...process.env, REPRISE_HOME: home, TERM: "xterm-256color", NO_COLOR: "" },
  });
  let look = (): void => {};
  pty.onData((data) => screen.write(data, () => look()));
  const shows = (text: string): boolean => linesOf(screen).some((line) => line.includes(text));
  for (const [waits, key] of [...keys, [last, ""] as const]) {
    await new Promise<void>((done) => {
      look = () => (shows(waits) ? done() : undefined);
      look();
    });
    if (key !== "") {
      screen.clear();
      pty.write(key);
    }
  }
  pty.kill();
  return screen;
};

const linesOf = (screen: xterm.Terminal): readonly string[] =>
  Array.from(
    { length: screen.buffer.active.length },
    (_, i) => screen.buffer.active.getLine(i)?.translateToString(true) ?? "",
  );

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A screen as SVG: one text per run of cells of one style. */
const svgOf = (screen: xterm.Terminal): string => {
  const rows: string[] = [];
  const used = linesOf(screen).findLastIndex((line) => line !== "") + 1;
  for (let y = 0; y < used; y++) {
    const line = screen.buffer.active.getLine(y);
    let run = { x: 0, text: "", fill: "", weight: "" };
    const flush = (): void => {
      if (run.text.trim() !== "")
        rows.push(
          `<text x="${(24 + run.x * CELL.width).toFixed(1)}" y="${40 + y * CELL.height}" fill="${run.fill}"${run.weight} xml:space="preserve">${escape(run.text.trimEnd())}</text>`,
        );
    };
    for (let x = 0; x < size.cols; x++) {
      const cell = line?.getCell(x);
      if (!cell || cell.getWidth() === 0) continue;
      const colour = cell.getFgColor();
      const fill = cell.isFgDefault() ? (cell.isDim() ? ink.note : ink.text) : colour === 4 ? ink.yours : ink.lamp;
      const weight = cell.isBold() ? ' font-weight="700"' : "";
      if (fill !== run.fill || weight !== run.weight) {
        flush();
        run = { x, text: "", fill, weight };
      }
      run.text += cell.getChars() || " ";
    }
    flush();
  }
  const [width, height] = [48 + size.cols * CELL.width, 40 + used * CELL.height];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Reprise in a terminal: the card Again, Differently, Better, and what can be done now">`,
    `<rect width="100%" height="100%" rx="10" fill="${ink.paper}"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">`,
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
};

try {
  const path: readonly (readonly [string, string])[] = [
    ["What now?", "1"],
    ["One line about it", "I ran out of time on question 3\r"],
    ["What was it?", "1"],
    ["How bad is it", "3"],
    ["And your body?", "2"],
    ["Willing to try", "2"],
    ["What had a part", "7\r"],
    ["Which of that can", "1\r"],
    ["One thing to do", "1"],
    ["Again: when", "3"],
    ["Better: what would", "five first steps on paper\r"],
    ["Two minutes of it", "\r"],
    ["Willing to try again, now", "2"],
  ];
  (await visit(["--now", "2026-05-21T14:40:00+01:00"], path, "It is on record")).dispose();
  const today = await visit(["--now", "2026-05-22T19:05:00+01:00"], [], "What now?");
  writeFileSync(join(root, "docs", "terminal.svg"), svgOf(today));
} finally {
  rmSync(home, { recursive: true, force: true });
}
