import { nearestDifficulty } from "../../attempts/difficulty.ts";
import { labels } from "../../attempts/ways/labels.ts";
import { nameOf } from "../../care/reach/listed.ts";
import { words as ritual } from "../../coach/ritual/words/en.ts";
import type { Entry, Instant } from "../../journal/entry.ts";
import { words as causes } from "../../mechanisms/causes/words/en.ts";
import { adjustments } from "../../mechanisms/diagnosis/adjustments.ts";
import { words as identity } from "../../mechanisms/identity/words/en.ts";
import { words as regulation } from "../../mechanisms/regulation/words/en.ts";
import { words as restart } from "../../mechanisms/restart/words/en.ts";
import { arousalSteps, distressSteps, labelFor, willingOptions } from "../../screens/steps.ts";
import { fill, sayLength, sayTime, type Phrase, type Words } from "../../screens/words.ts";
import { resultOf } from "./fields.ts";
import { words } from "./words/en.ts";

type Body = { readonly [field: string]: unknown };
type SayDay = (at: Instant) => string;

/** What an entry is, in plain words. */
export const saysOf = ({ type, body }: Entry): string => {
  const fields = (body ?? {}) as Body;
  if (type === "attempts/win-noted" && (fields["from"] === "remembered" || fields["from"] === "begun"))
    return fill(words[fields["from"]]);
  if (type === "coach/answered" && fields["left"] === true) return fill(words.left);
  return fill((words as Words)[type] ?? words.unknown);
};

/** Every change by its name; an older entry may hold the name alone. */
const changes: Words = Object.fromEntries(Object.entries(adjustments).map(([id, { text }]) => [id, text]));

/** A name out of one of our lists, in the words in which it was chosen; itself where the list no longer knows it. */
const named = (list: Words, name: unknown): readonly string[] => {
  if (typeof name !== "string") return [];
  return [Object.hasOwn(list, name) ? fill(list[name] as Phrase) : name];
};

const numbered = (value: unknown, say: (value: number) => string): readonly string[] =>
  typeof value === "number" ? [say(value)] : [];

const sure = (value: unknown): readonly string[] => numbered(value, (n) => fill(words.sure, { n: Math.round(n) }));
const size = (value: unknown): readonly string[] => numbered(value, nearestDifficulty);
const willing = (value: unknown): readonly string[] =>
  willingOptions.filter(({ id }) => id === value).map(({ label }) => label);
const feelings = (body: Body): readonly string[] => [
  ...numbered(body["distress"], (value) => labelFor(distressSteps, value)),
  ...numbered(body["arousal"], (value) => labelFor(arousalSteps, value)),
  ...numbered(body["valence"], (n) => fill(words.pleasant, { n: Math.round(n) })),
];
const list = (names: unknown): readonly string[] =>
  Array.isArray(names) ? names.flatMap((name) => named(causes, name)) : [];

const tools: Words = {
  paced: regulation.toolPaced,
  sigh: regulation.toolSigh,
  look: regulation.toolLook,
  break: regulation.toolBreak,
  move: regulation.toolMove,
};
const verdicts: Words = { both: causes.both, "record-wrong": causes.wrong, "go-on": causes.unsure };
const orders: Words = { settle: ritual.settleFirst, insight: ritual.insightFirst, "as-it-is": ritual.asItIs };
const doors: Words = { start: words.doorStart, rest: words.doorRest, person: words.doorPerson };

/** What was chosen or said in numbers, by the kind of entry. */
const chosenByType: { readonly [type: string]: (body: Body, dayOf: SayDay, offset: number) => readonly string[] } = {
  "attempts/goal-added": ({ by }, dayOf) => numbered(by, (at) => fill(words.by, { day: dayOf(at) })),
  "attempts/attempted": (body) => [
    ...numbered(body["result"], (result) => resultOf(result).label),
    ...size(body["difficulty"]),
    ...(body["process"] === 1 ? [fill(words.kept)] : []),
    ...numbered(body["minutes"], (minutes) => sayLength(minutes * 60_000)),
    ...sure(body["confidence"]),
  ],
  "attempts/set-back": (body) => [
    ...named(ritual, body["kind"]),
    ...feelings(body),
    ...willing(body["willing"]).map((label) => fill(words.willing, { label })),
    ...sure(body["confidence"]),
  ],
  "attempts/rated": (body) => [...sure(body["confidence"]), ...size(body["difficulty"])],
  "attempts/felt": (body) => [...feelings(body), ...numbered(body["sleep"], (n) => fill(words.sleep, { n }))],
  "attempts/explained": (body) => [
    ...list(body["causes"]),
    ...(list(body["different"]).length > 0
      ? [fill(words.different, { causes: list(body["different"]).join(", ") })]
      : []),
  ],
  "attempts/adjusted": (body) => (body["change"] === undefined ? named(changes, body["adjustment"]) : []),
  "attempts/strategy-chosen": (body) => (body["strategy"] === undefined ? named(labels, body["way"]) : []),
  "attempts/plan-made": (body, dayOf, offset) =>
    numbered(body["at"], (at) => fill(words.at, { when: `${dayOf(at)}, ${sayTime(at, offset)}` })),
  "attempts/win-noted": (body) => [
    ...named(words, body["than"]),
    ...numbered(body["seconds"], (seconds) => sayLength(seconds * 1000)),
  ],
  "causes/read-twice": (body) => named(verdicts, body["verdict"]),
  "identity/kept-going": (body) => named(identity, body["by"]),
  "regulation/finished": (body) => [
    ...named(tools, body["tool"]),
    ...numbered(body["seconds"], (seconds) => sayLength(seconds * 1000)),
  ],
  "regulation/tool-chosen": (body) => named(tools, body["tool"]),
  "restart/start-rated": (body) => sure(body["sure"]),
  "restart/change-judged": (body) =>
    body["helped"] === "partly" ? [fill(restart.partly)] : named({ yes: restart.yes, no: restart.no }, body["helped"]),
  "ritual/willing-said": (body) => willing(body["willing"]),
  "ritual/order-chosen": (body) => named(orders, body["first"]),
  "care/door-taken": (body) => named(doors, body["door"]),
  "care/country-chosen": ({ country }) => [nameOf(String(country)) ?? String(country)],
};

/** What someone chose from lists or said in numbers, in words. */
export const chosenIn = (entry: Entry, dayOf: SayDay): readonly string[] =>
  entry.body === null ? [] : (chosenByType[entry.type]?.(entry.body as Body, dayOf, entry.offset) ?? []);
