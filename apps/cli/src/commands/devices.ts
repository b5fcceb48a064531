import { fill, ok, sayWhen, type Result } from "@reprise/engine";
import { misused, refused, type Command, type Said, type Shell, type Trouble } from "../command.ts";
import { agreed } from "../vault/ask.ts";
import { inviteOf, meansFor, QUICK, sharing } from "../vault/means.ts";
import { notPaired, vaultsOf } from "../vault/shared.ts";
import { words } from "../vault/words/en.ts";

type Done = Promise<Result<Said | null, Trouble>>;

/** `devices`: who has this journal, what this device is called, a new phrase, and leaving. */
export const devicesCommand: Command = {
  name: "devices",
  usage: "devices [rename NAME | remove | leave] [--yes] [--invite CODE]",
  does: "lists your devices, names this one, takes one off by a new phrase, or stops here",
  options: { yes: "flag", invite: "value" },
  texts: 2,
  run: async (shell) => {
    const [verb, text] = shell.call.texts;
    if (verb === undefined) return list(shell);
    if (verb === "rename")
      return text === undefined ? misused("Say the name: devices rename NAME.") : name(shell, text);
    if (text !== undefined || (verb !== "remove" && verb !== "leave"))
      return misused("devices takes one of: rename NAME, remove, leave.");
    return verb === "remove" ? remove(shell) : stop(shell);
  },
};

const list = async (shell: Shell): Done => {
  const means = meansFor(shell);
  const { devices, standingSays } = await sharing();
  const vaults = await vaultsOf(means);
  if (!vaults.ok) return vaults;
  const { instant, offset } = shell.visit.now();
  const when = (at: number): string => sayWhen(at, instant, offset);
  const known = new Map<string, object>();
  const lines: string[] = [];
  for (const standing of vaults.value.all) {
    const found = await devices(means, standing.vault, shell.visit.entries());
    if (!found.ok) return refused(found.problem);
    for (const { id, name, isThis, lastWroteAt } of found.value) {
      if (known.has(id)) continue;
      known.set(id, { id, name, this: isThis, lastWroteAt });
      const wrote = lastWroteAt === null ? words.wroteNothing : fill(words.wroteLast, { when: when(lastWroteAt) });
      lines.push(`${name ?? words.noName}: ${isThis ? words.thisDevice : wrote}`);
    }
    lines.push(standingSays(standing, instant, when), ...standing.findings.map(({ says }) => says));
  }
  if (vaults.value.all.length === 0) return notPaired();
  return ok({ json: [...known.values()], text: lines.join("\n") });
};

const name = async (shell: Shell, text: string): Done => {
  const means = meansFor(shell);
  const { rename } = await sharing();
  const vaults = await vaultsOf(means);
  if (!vaults.ok) return vaults;
  if (vaults.value.all.length === 0) return notPaired();
  let called = "";
  for (const { vault } of vaults.value.all) {
    const renamed = await rename(means, vault, text);
    if (!renamed.ok) return refused(renamed.problem);
    called = renamed.value;
  }
  return ok({ json: { name: called }, text: fill(words.renamed, { name: called }) });
};

const remove = async (shell: Shell): Done => {
  const means = meansFor(shell);
  const { newPhrase } = await sharing();
  const vaults = await vaultsOf(means);
  if (!vaults.ok) return vaults;
  const { shared } = vaults.value;
  if (!shared) return notPaired();
  const sure = await agreed(shell, {
    explains: [words.removeWhat, words.removeOthers, words.removeUnread],
    yes: words.removeYes,
    no: words.removeNo,
    misuse:
      "This gives the journal a new phrase, and every other device has to be paired again. Say so: devices remove --yes.",
  });
  if (!sure.ok) return sure;
  if (!sure.value) return ok({ json: { vault: shared.vault }, text: words.leftApart });
  const moved = await newPhrase(means, shared.vault, inviteOf(shell.call));
  if (moved.ok) return ok({ json: { vault: moved.value }, text: words.removed });
  const now = await vaultsOf(means);
  const isBegun = now.ok && now.value.shared?.isChanging === true;
  return refused(isBegun ? { ...moved.problem, says: `${moved.problem.says} ${words.removeBegun}` } : moved.problem);
};

const stop = async (shell: Shell): Done => {
  const means = meansFor(shell, QUICK);
  const { leave } = await sharing();
  const vaults = await vaultsOf(means);
  if (!vaults.ok) return vaults;
  const { shared } = vaults.value;
  if (!shared) return notPaired();
  const sure = await agreed(shell, {
    explains: [words.leaveWhat],
    yes: words.leaveYes,
    no: words.removeNo,
    misuse: "This device would stop keeping copies on the relay. Say so: devices leave --yes.",
  });
  if (!sure.ok) return sure;
  if (!sure.value) return ok({ json: { left: null }, text: words.leftApart });
  for (const { vault, isHere } of vaults.value.all) {
    const left = isHere ? ok(null) : await leave(means, vault);
    if (!left.ok) return refused(left.problem);
  }
  return ok({ json: { left: shared.vault }, text: words.left });
};
