import * as v from "valibot";

/** The most that one sealed record may take, in bytes. */
export const SEALED = 64 * 1024;
/** The most that one push may take, in bytes and in records. */
export const PUSH = { bytes: 8 * 1024 * 1024, records: 1000 };
/** The most records on one page, and how many there are when nobody says. */
export const PAGE = { most: 1000, usual: 500 };
/** How long a temporary vault may live, in seconds. */
const LIVES = { least: 60, most: 86_400 };

const base64url = (bytes: number, what: string) =>
  v.pipe(v.string(), v.regex(new RegExp(`^[\\w-]{${Math.ceil((bytes * 4) / 3)}}$`)), v.description(what));

const id = base64url(32, "A record's id: 32 bytes, base64url.");
const hash = (of: string) => base64url(32, `The SHA-256 of ${of}, base64url.`);
/** How long that is when it is written down. */
export const SEALED_TEXT = Math.ceil((SEALED * 4) / 3);
// No greatest length here: what is too long is refused as that, and not as something that cannot be read.
const sealed = v.pipe(
  v.string(),
  v.regex(/^[\w-]+$/),
  v.description(`The sealed bytes, base64url: at most ${SEALED} bytes.`),
);
const seq = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/** What brings a vault into being. */
export const newVault = v.strictObject({
  write: hash("the write token's bytes"),
  read: hash("the read token's bytes"),
  lives: v.optional(v.pipe(v.number(), v.integer(), v.minValue(LIVES.least), v.maxValue(LIVES.most))),
  invite: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

/** A push. */
export const push = v.strictObject({
  records: v.pipe(
    v.array(v.strictObject({ id, sealed, erase: hash("the token that may erase it") })),
    v.minLength(1),
    v.maxLength(PUSH.records),
  ),
});

const whole = (least: number, most: number, what: string) =>
  v.pipe(
    v.string(),
    v.regex(/^(0|[1-9]\d{0,15})$/),
    v.check((text) => Number(text) >= least && Number(text) <= most),
    v.description(what),
  );

/** Where to read on. */
export const cursor = v.strictObject({
  after: v.optional(whole(0, Number.MAX_SAFE_INTEGER, "The number of the record that was read last; 0 for all.")),
  last: v.optional(base64url(32, "The id of that record.")),
  limit: v.optional(whole(1, PAGE.most, `How many at the most; ${PAGE.usual} when left out.`)),
});

/** What a new vault is called. */
export const vaultMade = v.strictObject({ id: v.string() });
/** What is there after a push. */
export const stored = v.strictObject({
  stored: v.array(v.strictObject({ id, seq, sha256: hash("the sealed bytes"), gone: v.optional(v.literal(true)) })),
});
/** A page of records. */
export const page = v.strictObject({
  records: v.array(v.strictObject({ id, seq, sealed: v.optional(sealed), gone: v.optional(v.literal(true)) })),
  next: seq,
  head: seq,
});
/** One word that says that it runs. */
export const fine = v.strictObject({ ok: v.literal(true) });
