import * as v from "valibot";
import type { Draft, EntryId, Instant } from "./entry.ts";
import { isEntryId, LATEST } from "./id.ts";

/** One kind of entry: its name, its newest shape, how older shapes become the newest, and which of its fields are free text. */
export interface EventKind<Type extends string = string, Body = unknown> {
  readonly type: Type;
  readonly version: number;
  readonly body: v.GenericSchema<unknown, Body>;
  /** Top-level fields that hold words someone wrote: what a redaction takes away. All of them are optional in the body. */
  readonly words: readonly string[];
  /** Whether it stands, whoever takes it back: what care rests on must not be undone by a correction. */
  readonly stands: boolean;
  /** From each older version to the next one. */
  readonly upgrades: { readonly [from: number]: (body: unknown) => unknown };
}

/** A kind of entry is also the function that writes its drafts. */
export interface EventMaker<Type extends string, Body> extends EventKind<Type, Body> {
  (body: Body): Draft<Type, Body>;
}

/** The draft that a kind of entry writes. */
export type DraftOf<Kind> = Kind extends EventMaker<infer Type, infer Body> ? Draft<Type, Body> : never;

/** Declares a kind of entry. Fields a body carries beyond its schema are kept as they are: a later release may know them. */
export const event = <const Type extends `${string}/${string}`, const Entries extends v.ObjectEntries>(
  type: Type,
  fields: Entries,
  more: {
    readonly version?: number;
    readonly words?: readonly (keyof Entries & string)[];
    readonly stands?: boolean;
    readonly upgrades?: EventKind["upgrades"];
  } = {},
): EventMaker<Type, v.InferOutput<v.ObjectSchema<Entries, undefined>>> => {
  type Body = v.InferOutput<v.ObjectSchema<Entries, undefined>>;
  const make = (body: Body): Draft<Type, Body> => ({ type, body });
  return Object.assign(make, {
    type,
    version: more.version ?? 1,
    body: v.looseObject(fields) as unknown as v.GenericSchema<unknown, Body>,
    words: more.words ?? [],
    stands: more.stands ?? false,
    upgrades: more.upgrades ?? {},
  });
};

/** Every kind an engine knows, by name. */
export type Kinds = ReadonlyMap<string, EventKind>;

/** A list of kinds as a map by name; two of one name are a bug. */
export const kindsOf = (list: readonly EventKind[]): Kinds => {
  const kinds = new Map(list.map((kind) => [kind.type, kind]));
  if (kinds.size !== list.length) throw new Error("two kinds of entry share one name");
  return kinds;
};

/** The longest text an entry may hold, in UTF-16 units. */
export const LONGEST_TEXT = 10_000;
/** The longest title, in UTF-16 units. */
export const LONGEST_TITLE = 200;

/** The fields that bodies are made of; each refuses in one sentence. */
export const field = {
  /** Words someone wrote. */
  text: v.pipe(
    v.string("must be text"),
    v.maxLength(LONGEST_TEXT, "is longer than 10,000 characters; shorten it"),
    v.check((text) => !/\p{Surrogate}/u.test(text), "holds half of a character; type it again"),
  ),
  /** A short name someone wrote. */
  title: v.pipe(
    v.string("must be text"),
    v.maxLength(LONGEST_TITLE, "is longer than 200 characters; shorten it"),
    v.check((text) => !/\p{Surrogate}/u.test(text), "holds half of a character; type it again"),
  ),
  /** The id of another entry. */
  id: v.pipe(
    v.string("must be an entry id"),
    v.check<EntryId, string>(isEntryId, "must be an id of 26 letters and digits, as it was printed"),
  ),
  /** A short name out of our own lists, such as a mechanism's or a screen's. */
  name: v.pipe(v.string("must be a name"), v.regex(/^[\w./+-]{1,120}$/, "must be a name without spaces")),
  /** A country. */
  country: v.pipe(v.string("must be a country"), v.regex(/^[A-Z]{2}$/, "must be two capital letters, such as IE")),
  /** 0..1 */
  share: number(0, 1),
  /** 0..100 */
  hundred: number(0, 100),
  /** A size in logits, -3 (tiny) to 3 (stretch). */
  logit: number(-3, 3),
  /** Minutes, up to ten days. */
  minutes: number(0, 14_400),
  /** Seconds, up to a day. */
  seconds: number(0, 86_400),
  /** A small count. */
  count: v.pipe(number(0, 100_000), v.integer("must be a whole number")),
  /** Milliseconds since 1970, UTC. */
  instant: v.pipe(number(0, LATEST), v.integer("must be a time in whole milliseconds")) as v.GenericSchema<
    unknown,
    Instant
  >,
  /** One name out of a fixed list. */
  oneOf: <const Names extends readonly string[]>(names: Names) =>
    v.picklist(names, `must be one of: ${names.join(", ")}`),
} as const;

/** A finite number in a closed range. */
function number(low: number, high: number) {
  return v.pipe(
    v.number("must be a number"),
    v.finite("must be a number"),
    v.minValue(low, `must be from ${low} to ${high}`),
    v.maxValue(high, `must be from ${low} to ${high}`),
  );
}

/** A field that may be left out. */
export const maybe = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) => v.optional(schema);

/** A list with a longest length. */
export const listOf = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema, most: number) =>
  v.pipe(v.array(schema, "must be a list"), v.maxLength(most, `holds more than ${most}`));
