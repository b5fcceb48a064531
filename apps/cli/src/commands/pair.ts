import { fill, ok, type Refusal, type Result } from "@reprise/engine";
import type { Coming, Invitation, Means } from "@reprise/visit/vault";
import { misused, refused, type Command, type Said, type Shell, type Trouble } from "../command.ts";
import { takesColours } from "../terminal/style.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { sitDown } from "../terminal/walk.ts";
import { agreed, secretGiven } from "../vault/ask.ts";
import { inviteOf, machineName, meansFor, QUICK, sharing } from "../vault/means.ts";
import { showQr } from "../vault/qr.ts";
import { settledPhrase, vaultsOf } from "../vault/shared.ts";
import { words } from "../vault/words/en.ts";

const option = ({ call }: Shell, name: string): string | undefined => {
  const text = call.options[name];
  return typeof text === "string" ? text : undefined;
};

/** `pair`: makes this journal a vault and prints a link for another device, or comes to the vault of such a link, or of twelve words. */
export const pair: Command = {
  name: "pair",
  usage: "pair --relay URL [--phrase] [--invite CODE] | pair LINK",
  does: "shares this journal with your other device; --phrase comes back with the twelve words alone",
  options: { relay: "value", phrase: "flag", name: "value", invite: "value" },
  texts: 1,
  run: async (shell) => {
    const [link] = shell.call.texts;
    const relay = option(shell, "relay");
    if (link !== undefined && relay !== undefined)
      return misused("Give a link or a relay, not both: pair --relay URL, or pair LINK.");
    if (link !== undefined) return come(shell, (means, coming) => joinBy(means, link, coming));
    if (shell.call.options["phrase"] !== true) return inviteAnother(shell, relay);
    if (relay === undefined) return misused("Say which relay has the sealed copies: pair --phrase --relay URL.");
    const phrase = await secretGiven(shell, words.askPhrase);
    return phrase === null ? ok(null) : come(shell, (means, coming) => startBy(means, phrase, relay, coming));
  },
};

const inviteAnother = async (shell: Shell, relay: string | undefined): Promise<Result<Said | null, Trouble>> => {
  const means = meansFor(shell);
  const { invite, relayUrl, start, syncNow } = await sharing();
  const vaults = await vaultsOf(means);
  if (!vaults.ok) return vaults;
  const settled = settledPhrase(vaults.value);
  if (!settled.ok) return settled;
  const { shared } = vaults.value;
  if (relay === undefined && !shared)
    return misused("Say where the sealed copies are kept: pair --relay URL. Or come to another device: pair LINK.");
  const url = relay === undefined ? null : relayUrl(relay);
  if (url && !url.ok) return refused(url.problem);
  const code = inviteOf(shell.call);
  const name = option(shell, "name") ?? machineName();
  const isKnown = shared !== null && !shared.isMoved && (url === null || url.value === shared.relay);
  const begun = isKnown
    ? ok(shared.vault)
    : await start(means, url?.value ?? shared?.relay ?? "", { name, ...(code !== undefined && { invite: code }) });
  if (!begun.ok) return refused(begun.problem);
  const vault = begun.value;
  if (shell.interactive) shell.warn(words.sending);
  // The other device finds what is on the relay, so that comes first.
  const synced = await syncNow(means, vault, code === undefined ? {} : { invite: code });
  if (!synced.ok) return refused(synced.problem);
  const invited = await invite(means, vault, code === undefined ? {} : { invite: code });
  if (!invited.ok) return refused(invited.problem);
  const { link } = invited.value;
  if (shell.interactive) return sitDown(shell, (terminal) => waitFor(terminal, shell, vault, invited.value));
  const text = [words.linkIs, "", `  ${link}`, "", `${words.linkSecret} ${words.linkEnds}`].join("\n");
  return ok({ json: { vault, link }, text });
};

/** How often it is looked whether the link was used, in milliseconds. */
const LOOK = 2_000;

/** Shows a link and waits until another device has come by it, until it is over, or until someone leaves. */
const waitFor = async (
  terminal: Terminal,
  shell: Shell,
  vault: string,
  invitation: Invitation,
): Promise<Result<Said | null, Trouble>> => {
  const means = meansFor(shell, QUICK);
  const { isLinkOver, syncNow } = await sharing();
  terminal.say(words.linkIs);
  showQr(terminal, invitation.link, takesColours(process.env));
  terminal.lines([invitation.link]);
  terminal.say(words.linkSecret);
  terminal.say(words.linkWaits, terminal.style.note);
  for (const until = Date.now() + (invitation.endsAt - means.clock()); Date.now() < until;) {
    const key = await terminal.key(LOOK);
    if (key && (key.name === "escape" || key.text === "q" || (terminal.plain && key.name === "line"))) return ok(null);
    const over = await isLinkOver(means, invitation);
    if (!over.ok || !over.value) continue;
    if (Date.now() >= until) break;
    terminal.say(words.linkUsed, terminal.style.lamp);
    return cameSince(terminal, means, vault, syncNow);
  }
  terminal.say(words.linkOver);
  return ok(null);
};

/** What the other device brings comes a moment after it took the phrase. */
const cameSince = async (
  terminal: Terminal,
  means: Means,
  vault: string,
  syncNow: Awaited<ReturnType<typeof sharing>>["syncNow"],
): Promise<Result<null, Trouble>> => {
  let [received, sent] = [0, 0];
  for (let look = 0; look < 5 && received === 0; look++) {
    await terminal.key(LOOK / 2);
    const synced = await syncNow(means, vault);
    if (!synced.ok) continue;
    received += synced.value.received;
    sent += synced.value.sent;
  }
  terminal.say(fill(words.synced, { received, sent }), terminal.style.note);
  return ok(null);
};

/** How this device comes to a vault that there is. */
type Comes = (means: Means, coming: Coming) => Promise<Result<string, Refusal>>;

const joinBy = async (means: Means, link: string, coming: Coming) => (await sharing()).join(means, link, coming);
const startBy = async (means: Means, phrase: string, relay: string, coming: Coming) =>
  (await sharing()).startFromPhrase(means, phrase, relay, coming);

const come = async (shell: Shell, comes: Comes): Promise<Result<Said | null, Trouble>> => {
  const means = meansFor(shell);
  const { syncNow } = await sharing();
  if (shell.interactive && shell.visit.entries().length > 0) {
    const together = await agreed(shell, {
      explains: [words.bringTogether],
      yes: words.together,
      no: words.keepApart,
      misuse: "",
    });
    if (!together.ok) return together;
    if (!together.value) return ok({ json: null, text: words.leftApart });
  }
  const joined = await comes(means, { name: option(shell, "name") ?? machineName() });
  if (!joined.ok) return refused(joined.problem);
  const vault = joined.value;
  const synced = await syncNow(means, vault);
  // The phrase is here, and the link is used up: what is missing comes with the next sync.
  if (!synced.ok) return ok({ json: { vault }, text: `${words.joinedLater}\n${synced.problem.says}` });
  const { received, sent } = synced.value;
  return ok({ json: { vault, received, sent }, text: fill(words.joined, { received, sent }) });
};
