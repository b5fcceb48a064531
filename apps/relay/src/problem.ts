/** Why a request was not done, for programs (RFC 9457): its status, and one sentence that says what to do. */
export const problem = (
  status: number,
  title: string,
  headers: Readonly<Record<string, string>> = {},
  type = "about:blank",
): Response =>
  new Response(`${JSON.stringify({ type, title, status })}\n`, {
    status,
    headers: { "cache-control": "no-store", "content-type": "application/problem+json", ...headers },
  });

/** What a vault's devices are refused with: each has a name that stays, and says what to do. */
export const refusals = {
  unauthorised: [401, "This vault is not here, or the token is not its own. Check the pairing of this device."],
  "bad-request": [400, "This request cannot be read. Send it as /openapi.json describes it."],
  "too-large": [413, "This is more than the relay takes at once. Send it in smaller parts."],
  "too-many": [429, "That was too much in a short time. Wait as long as Retry-After says, then go on."],
  "quota-full": [
    507,
    "There is no room for more here. What is on your devices stays; ask who runs this relay for room.",
  ],
  "cursor-unknown": [409, "The relay does not have what was read last. Read again from the start."],
  "invite-needed": [403, "This relay takes new vaults by invitation. Ask who runs it for the invitation."],
  gone: [410, "This vault was deleted. Pair this device again."],
  "not-found": [404, "There is nothing at this address."],
  stopping: [503, "The relay is stopping. Try again in a moment."],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

/** The name of a refusal. */
export type RefusalName = keyof typeof refusals;

/** A refusal as an answer. */
export const refusal = (name: RefusalName, headers: Readonly<Record<string, string>> = {}): Response => {
  const [status, title] = refusals[name];
  return problem(status, title, { ...ALWAYS[name], ...headers }, `urn:reprise:problem:${name}`);
};

/** What is answered where there is no room for it just now. */
export const tooMuch = (): Response =>
  problem(503, "Too much is under way here. Try again in a moment.", { "retry-after": "2" });

const ALWAYS: Partial<Readonly<Record<RefusalName, Readonly<Record<string, string>>>>> = {
  unauthorised: { "www-authenticate": 'Bearer realm="vault"' },
  stopping: { "retry-after": "5", connection: "close" },
};
