import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { clockWarning, ok } from "@reprise/engine";
import { JOURNAL_FILE } from "@reprise/stores/node";
import type { Command, Said } from "../command.ts";
import { settleAll, vaultChecks } from "../vault/checks.ts";
import { homeOf } from "../home.ts";

/** One thing that was looked at: whether it is as it should be, and what to do where it is not. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
}

/** `doctor`: what is wrong with the journal and its store, and how to mend it. */
export const doctor: Command = {
  name: "doctor",
  usage: "doctor [--settle]",
  does: "says what is wrong, and how to mend it; --settle puts away what the relay was found to do",
  options: { settle: "flag" },
  texts: 0,
  whenUnreadable: ({ type, says }) =>
    findings([{ name: "store", ok: false, says: type === "StoreDamaged" ? MEND : says }]),
  run: async (shell) => {
    const { visit, call } = shell;
    const home = homeOf(call);
    const { unknown, damaged } = visit.passedOver();
    const file = join(home, JOURNAL_FILE);
    const open = (path: string): number => statSync(path).mode & 0o077;
    const checks: Check[] = [
      check(
        "store",
        integrity(file) === "ok",
        "The journal's file is whole.",
        "The journal's file is damaged. Export what can be read, import it into a new folder with --home.",
      ),
      check(
        "entries",
        damaged === 0,
        `${visit.entries().length} entries can be read.`,
        `${damaged} entries can no longer be read. Import an older export; the others are kept.`,
      ),
      check(
        "unknown",
        true,
        unknown === 0
          ? "Every entry is of a kind this version knows."
          : `${unknown} entries are of a kind this version does not know. They are kept as they are.`,
        "",
      ),
      check(
        "private",
        open(home) === 0 && open(file) === 0,
        "Only you can read the folder.",
        "Others on this machine can read the folder. Run: chmod 700 on the folder, chmod 600 on the file.",
      ),
      clock(visit.learner().newest, visit.now().instant),
    ];
    const vaults = await vaultChecks(shell);
    if (call.options["settle"] === true) await settleAll(shell);
    return ok(findings([...checks, ...vaults]));
  },
};

const MEND =
  "The journal's file is damaged and cannot be read. Move it out of its folder and keep it, then import your newest export or copy.";

const findings = (checks: readonly Check[]): Said => ({
  json: { ok: checks.every((one) => one.ok), checks },
  text: checks.map(({ name, ok, says }) => `${ok ? "ok  " : "look"}  ${name}: ${says}`).join("\n"),
});

const check = (name: string, fine: boolean, says: string, otherwise: string): Check => ({
  name,
  ok: fine,
  says: fine ? says : otherwise,
});

const clock = (newest: number | null, instant: number): Check => {
  const odd = clockWarning({ clock: instant, newest });
  return check("clock", odd === null, "The clock agrees with the journal.", odd ?? "");
};

const integrity = (file: string): unknown => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return db.prepare("PRAGMA integrity_check(1)").get()?.["integrity_check"];
  } catch {
    return "damaged";
  } finally {
    db.close();
  }
};
