import type { CauseName } from "../causes.ts";
import type { Dimension, ErrorType, SetbackKind } from "../events.ts";
import type { Field } from "../field.ts";
import type { Way, WayId } from "./way.ts";

/** What kinds and fields a way is for, where it is not for all. */
interface Only {
  readonly kinds?: readonly SetbackKind[];
  readonly fields?: readonly Field[];
}

const way = (
  id: WayId,
  dimension: Dimension,
  answers: readonly [ErrorType, ...ErrorType[]],
  causes: readonly CauseName[],
  only: Only = {},
): Way => ({ id, dimension, answers, causes, ...only });

/** Where something is known and then asked for. */
const studied = { kinds: ["exam", "practice", "performance", "unfair"] } as const;
const tested = { kinds: ["exam", "unfair"] } as const;
/** Where something new has to be understood. */
const learned = { kinds: ["exam", "practice", "performance", "sent-back", "unfair"] } as const;
/** Whatever one sits down to: everything but what happens with others. */
const satDown = {
  kinds: ["exam", "practice", "sent-back", "rejection", "performance", "not-started", "unfair"],
} as const;
const facedOthers = { kinds: ["exam", "performance", "practice", "with-others", "rejection", "unfair"] } as const;
const rejected = { kinds: ["rejection"] } as const;
const handedIn = { kinds: ["sent-back"] } as const;
const moved = { ...satDown, fields: ["music", "sport", "art", "driving"] } as const;
const code = { ...satDown, fields: ["programming"] } as const;
const text = { ...satDown, fields: ["writing"] } as const;
const spoken = {
  kinds: ["exam", "practice", "performance", "with-others", "not-started", "unfair"],
  fields: ["languages"],
} as const;

/**
 * The shelf: the ways of working there are, one line each, the likeliest to be of use first among those that answer the same. Their
 * pages stand in `mechanisms/strategy/collected/`, which a shell fetches when one is shown; a test holds the two together.
 */
export const ways: readonly Way[] = [
  way("way-closed-book", "method", ["strategy"], ["how-studied"], studied),
  way("way-mix", "method", ["strategy", "slip"], ["how-studied"], studied),
  way("way-first-slot", "time", ["time-energy"], ["started-late"]),
  way("way-short-daily", "pacing", ["time-energy", "too-big", "strategy"], ["how-much", "started-late"], satDown),
  way("way-smaller-part", "pacing", ["too-big"], ["how-much", "other"]),
  way("way-bedtime", "time", ["conditions"], ["sleep"]),
  way("way-morning", "time", ["conditions", "time-energy"], ["sleep"]),
  way("way-mock", "place", ["conditions"], ["nerves"], { kinds: ["exam", "performance", "unfair"] }),
  way("way-breathe-first", "method", ["conditions"], ["nerves"], facedOthers),
  way("way-underline", "method", ["slip"], ["misread"], { kinds: ["exam", "practice", "sent-back", "unfair"] }),
  way("way-check-end", "time", ["slip"], ["misread"], { kinds: ["exam", "practice", "unfair"] }),
  way("way-first-steps", "method", ["strategy"], ["ran-out"], tested),
  way("way-clock", "pacing", ["strategy"], ["ran-out"], tested),
  way("way-example", "material", ["knowledge", "too-big"], ["new-topic"], learned),
  way("way-ask", "help", ["knowledge"], ["new-topic"]),
  way("way-ask-marked", "help", ["conditions"], ["taught-or-marked"], { kinds: ["exam", "sent-back", "unfair"] }),
  way("way-other-source", "material", ["knowledge"], ["taught-or-marked"], learned),
  way("way-less", "pacing", ["time-energy"], ["health-or-family"]),
  way("way-tell", "help", ["conditions"], ["health-or-family"]),
  way("way-slow", "pacing", ["strategy", "slip", "too-big"], ["how-studied"], { kinds: ["practice", "performance"] }),
  way("way-one-comment", "pacing", ["strategy"], ["how-studied", "taught-or-marked"], handedIn),
  way("way-one-more-place", "method", ["strategy"], ["luck"], rejected),
  way("way-read-by", "help", ["strategy", "slip"], ["how-studied", "misread"], { kinds: ["rejection", "sent-back"] }),
  way("way-first-sentence", "method", ["strategy"], ["nerves"], { kinds: ["with-others"] }),
  way("way-smallest", "pacing", ["too-big"], ["started-late"]),
  way("way-other-place", "place", ["conditions", "time-energy"], ["how-much"]),
  way("way-with-someone", "help", ["conditions", "knowledge", "too-big"], ["started-late"]),
  way("way-phone-away", "place", ["conditions", "time-energy"], ["how-much", "started-late"], satDown),
  way("way-fixed-place", "place", ["time-energy", "conditions"], ["started-late"], satDown),
  way("way-explain", "method", ["strategy", "knowledge"], ["how-studied", "new-topic"], studied),
  way("way-error-log", "method", ["slip", "strategy"], ["misread", "how-studied"], studied),
  way("way-past-paper", "material", ["strategy", "conditions"], ["ran-out", "how-studied"], tested),
  way("way-guess-first", "method", ["strategy", "knowledge"], ["how-studied", "new-topic"], studied),
  way("way-where-points", "method", ["strategy", "slip"], ["how-studied", "ran-out"], tested),
  way("way-map", "material", ["strategy", "knowledge"], ["new-topic"], { kinds: ["exam", "practice", "unfair"] }),
  way("way-time-box", "pacing", ["time-energy", "strategy"], ["how-much", "ran-out"], satDown),
  way("way-hard-first", "time", ["time-energy", "strategy"], ["ran-out", "started-late"], satDown),
  way("way-overnight", "time", ["time-energy", "strategy"], ["sleep", "how-much"], learned),
  way("way-part", "method", ["too-big", "strategy"], ["how-studied", "how-much"], moved),
  way("way-vary", "method", ["strategy", "slip"], ["how-studied"], moved),
  way("way-mental", "place", ["conditions", "strategy"], ["nerves", "how-much"], moved),
  way("way-cue-word", "method", ["slip", "conditions"], ["nerves", "misread"], moved),
  way("way-watch", "material", ["knowledge", "strategy"], ["new-topic", "how-studied"], moved),
  way("way-record", "material", ["slip", "strategy"], ["misread", "how-studied"], {
    ...satDown,
    fields: ["music", "languages", "sport", "art", "work"],
  }),
  way("way-small-stage", "place", ["conditions"], ["nerves"], { kinds: ["performance", "with-others"] }),
  way("way-other-teacher", "help", ["knowledge", "strategy"], ["taught-or-marked", "new-topic"], {
    ...satDown,
    fields: ["music", "languages", "sport", "art", "driving", "work"],
  }),
  way("way-shadow", "method", ["strategy", "slip"], ["how-studied"], spoken),
  way("way-say-it", "method", ["conditions", "strategy"], ["nerves", "how-much"], spoken),
  way("way-easy-input", "material", ["too-big", "knowledge"], ["new-topic", "how-much"], spoken),
  way("way-talk", "help", ["strategy", "conditions"], ["how-studied", "nerves"], spoken),
  way("way-cards", "material", ["strategy", "slip"], ["how-studied", "how-much"], {
    ...satDown,
    fields: ["languages", "health", "law", "science"],
  }),
  way("way-reproduce", "method", ["too-big", "strategy"], ["how-studied", "ran-out"], code),
  way("way-one-change", "pacing", ["slip", "too-big"], ["misread", "ran-out"], code),
  way("way-explain-code", "method", ["strategy", "slip"], ["how-studied", "misread"], code),
  way("way-read-error", "material", ["slip", "knowledge"], ["misread", "new-topic"], code),
  way("way-pair", "help", ["strategy", "knowledge"], ["new-topic", "how-studied"], code),
  way("way-reverse-outline", "method", ["strategy", "too-big"], ["how-studied"], text),
  way("way-read-aloud", "method", ["slip", "strategy"], ["misread"], {
    ...satDown,
    fields: ["writing", "applications"],
  }),
  way("way-write-regular", "time", ["time-energy"], ["started-late", "how-much"], text),
  way("way-swap", "help", ["strategy", "slip"], ["taught-or-marked", "how-studied"], text),
  way("way-model-text", "material", ["strategy", "knowledge"], ["new-topic", "taught-or-marked"], {
    kinds: ["rejection", "sent-back"],
  }),
  way("way-tailored", "material", ["strategy"], ["how-studied", "how-much"], rejected),
  way("way-ask-rejection", "help", ["conditions", "knowledge"], ["taught-or-marked", "other"], rejected),
  way("way-mock-interview", "place", ["conditions", "strategy"], ["nerves", "ran-out"], rejected),
];

/** A way by its name; undefined where the shelf holds none of that name. */
export const wayOf = (id: string | null | undefined): Way | undefined => ways.find((one) => one.id === id);

/**
 * Whether a way is for such a kind of setback in such a field; in a field that nobody named, only what is for all of them. Who did not
 * start is told of no way that brings in missing knowledge.
 */
export const isFor = ({ kinds, fields, answers }: Way, kind: SetbackKind, field: Field | null): boolean =>
  (kinds?.includes(kind) ?? true) &&
  (fields === undefined || (field !== null && fields.includes(field))) &&
  (kind !== "not-started" || answers[0] !== "knowledge");
