import { counted, shelves } from "./sentences.ts";

// `npm run care`: how many sentences are missed and how many are false alarms, by language and kind. With --show it prints those of
// the tuned ones, too. It never prints a held-out one: whoever reads them tunes with them.

const show = process.argv.includes("--show");
for (const shelf of shelves) {
  console.log(shelf === "tuned" ? "Tuned with:" : "\nHeld out, measured once and not tuned with:");
  for (const { tongue, kind, of, wrong } of counted(shelf)) {
    const what = kind === "harmless" ? "false alarms" : "missed";
    const share = ((100 * wrong.length) / of).toFixed(1);
    console.log(
      `  ${tongue}  ${kind.padEnd(9)}  ${String(wrong.length).padStart(3)} of ${String(of).padStart(3)} ${what} (${share} %)`,
    );
    if (show && shelf === "tuned") for (const sentence of wrong) console.log(`        ${sentence}`);
  }
}
