import {
  advise,
  answer,
  attempted,
  difficulties,
  difficultyNames,
  goalAdded,
  insight,
  letGo,
  openScreen,
  remember,
  setBack,
  type Draft,
  type Entry,
  type Learner,
  type Memory,
  type Screen,
  type SetbackKind,
  type Suggestion,
} from "../../src/index.ts";
import type { Now } from "../../src/coach/moment.ts";
import { admit, entriesFor } from "../../src/coach/record.ts";
import { DAY, HOUR } from "../../src/journal/entry.ts";
import { rating, replies } from "./answers.ts";
import { isUnsolicited, violations } from "./checks.ts";
import { dice } from "./dice.ts";
import {
  born,
  chanceOf,
  competence,
  findsSource,
  happensTo,
  hurt,
  looksBack,
  tried,
  waits,
  WINDOW,
  type Lived,
  type Person,
} from "./learner.ts";
import type { Phenotype } from "./phenotypes.ts";
import type { Policy } from "./policies.ts";
import { madeToHappen, type World } from "./world.ts";

/** When every story begins: a Monday, 2 March 2026, at midnight UTC. */
const START = Date.UTC(2026, 2, 2);
/** For so many hours a size that was shown is still what someone has in mind. */
const REMEMBERED = 72;
/** So many tries must be on record before what the filter says of them is compared with the truth. */
const ENOUGH = 5;
/** Half of a 90 % interval, in standard deviations. */
const SPREAD = 1.645;

/** One try as it was lived. */
export interface Tried {
  readonly hour: number;
  readonly b: number;
  readonly worked: boolean;
  /** The true chance it had. */
  readonly chance: number;
  /** Whether it was the suggested step at the suggested size, and how many wins there had been since the last setback. */
  readonly suggested: boolean;
  readonly wins: number;
}

/** What the filter held beside the truth, at one instant. */
export interface Held {
  readonly error: number;
  readonly within: boolean;
}

/** What became of one learner in so many weeks. */
export interface Life {
  readonly setbacks: readonly Lived[];
  readonly tries: readonly Tried[];
  readonly told: number;
  readonly held: readonly Held[];
  /** Cards nobody asked for, each counted once a day; and every screen that was looked at. */
  readonly unsolicited: readonly string[];
  readonly screens: number;
  readonly skipped: number;
  readonly violations: readonly string[];
  /** What could not be recorded; there should be none. */
  readonly refused: readonly string[];
  /** Every sentence of ours that was shown, once; at the end those of the page "Does it help?", too. */
  readonly sentences: ReadonlySet<string>;
  readonly mechanisms: ReadonlySet<string>;
  readonly entries: readonly Entry[];
  readonly competence: { readonly first: number; readonly last: number };
  readonly hours: number;
}

/** Setbacks whose window has passed, and those of them that were followed by a try within it; those let go are left out. */
export const returns = ({ setbacks, hours }: Life): { readonly n: number; readonly returned: number } => {
  const told = setbacks.filter(({ at, letGo }) => at + WINDOW <= hours && !letGo);
  return {
    n: told.length,
    returned: told.filter(({ at, returnedAt }) => returnedAt !== null && returnedAt - at <= WINDOW).length,
  };
};

const kindsOfSetback: readonly SetbackKind[] = [
  "practice",
  "practice",
  "practice",
  "sent-back",
  "with-others",
  "unfair",
];

/** The size that a screen names: a rung of its ladder, or the word in its note; the small step where it names none; null where it has no step. */
export const sizeSaid = ({ blocks }: Screen): number | null => {
  for (const block of blocks) {
    if (block.kind === "ladder" && block.rungs.length === difficultyNames.length)
      return difficulties[difficultyNames[block.offered] ?? "normal"];
    if (block.id === "size" && block.kind === "say") {
      const name = difficultyNames.find((one) => new RegExp(`\\b${one}\\b`).test(block.text));
      if (name) return difficulties[name];
    }
  }
  return blocks.some(({ id }) => id === "begin") ? difficulties.tiny : null;
};

const sentencesOf = ({ title, blocks }: Screen): readonly string[] => [
  title,
  ...blocks.flatMap((block) => ("text" in block && block.kind !== "quote" ? [block.text] : [])),
  ...blocks.flatMap((block) => (block.kind === "evidence" ? block.facts.map(({ text }) => text) : [])),
];

/** Ten bytes for each id, counted. */
const counted = (): (() => Uint8Array) => {
  let count = 0;
  return () => {
    count++;
    return Uint8Array.from({ length: 10 }, (_, i) => (i < 6 ? 7 : (count >> (8 * (9 - i))) & 255));
  };
};

const reflective: readonly string[] = ["causes", "diagnosis", "narrative", "checkpoint", "recall"];

/** What a device says of an hour: nearly always the truth. */
const deviceTime = (person: Person, hour: number): { readonly shift: number; readonly offset: number } => {
  if (person.phenotype.clock === "true") return { shift: 0, offset: 60 };
  const d = dice(person.seed, `clock/${Math.floor(hour / 24)}`);
  return {
    shift: d.happens(0.35) ? Math.round(d.normal(0, 1.5) * DAY) : 0,
    offset: d.happens(0.3) ? -720 + 30 * d.below(53) : 60,
  };
};

/**
 * Lives so many weeks as one learner, through the very screens that the shells draw. What the world brings is drawn by the seed
 * and the hour, never by what was drawn before, so that the same person can be watched with and without the app.
 */
export const play = (seed: number, phenotype: Phenotype, world: World, policy: Policy, weeks: number): Life => {
  const person = born(seed, phenotype, world);
  const hours = weeks * WINDOW;
  const random = counted();
  const memory: Memory = remember([]);
  const byId = new Map<string, Entry>();
  const entries: Entry[] = [];
  const setbacks: Lived[] = [];
  const tries: Tried[] = [];
  const held: Held[] = [];
  const unsolicited = new Set<string>();
  const wrong: string[] = [];
  const refused: string[] = [];
  const sentences = new Set<string>();
  const mechanisms = new Set<string>();
  const first = competence(person, 0);
  let [told, screens, skipped, wins] = [0, 0, 0, 0];
  let goal = "";
  /** Milliseconds since the start of the story; it never goes back, whatever the device's clock says. */
  let clock = 0;
  let suggested: { readonly b: number; readonly hour: number } | null = null;
  const app = dice(seed, "app");
  const shows = policy.shows;

  const here = (): Now => {
    const { shift, offset } = deviceTime(person, clock / HOUR);
    return { instant: START + clock + shift, offset };
  };
  const learner = (): Learner => memory.learner;

  const record = (drafts: readonly Draft[]): readonly Entry[] =>
    drafts.flatMap((draft) => {
      const now = here();
      const find = (id: string) => {
        const entry = byId.get(id);
        return entry && { entry, erased: false };
      };
      const read = admit(draft, learner(), find, now.instant);
      if (!read.ok) {
        refused.push(`${read.problem.type}: ${draft.type}`);
        return [];
      }
      const stamping = { clock: now.instant, offset: now.offset, device: "0123456789", newest: learner().newest };
      const kept = entriesFor([read.value], stamping, random);
      for (const entry of kept) byId.set(entry.id, entry);
      entries.push(...kept);
      memory.add(kept);
      return kept;
    });

  /** The newest setback that is still open. */
  const open = (): Lived | null => setbacks.findLast((one) => one.returnedAt === null && !one.letGo) ?? null;

  /** What someone does who has a screen before them; false ends the visit. */
  const answers = (shown: Suggestion, hour: number, untold: { readonly worked: boolean } | null): boolean => {
    const { screen, mechanism } = shown;
    screens++;
    mechanisms.add(mechanism);
    for (const sentence of sentencesOf(screen)) sentences.add(sentence);
    const said = sizeSaid(screen);
    const lived = open();
    if (said !== null) {
      const known = policy.level(learner(), goal, here());
      suggested = { b: policy.size(said, lived?.b ?? 0, known, wins), hour };
      person.promptedFirst ??= hour;
      person.promptedLast = hour;
    }
    const leaves = app.happens(phenotype.leaves);
    const reply = leaves ? { leave: true } : replies(screen, { person, hour, lived, untold, dice: app });
    // Who has a step before them and says nothing puts the phone away; a shell records nothing then.
    if (shown.rule === "step" && (leaves || Object.keys(reply).length === 0)) return false;
    const drafts = answer(learner(), here(), shown, reply);
    if (!drafts.ok) {
      refused.push(`${drafts.problem.type}: ${screen.id}`);
      return false;
    }
    if (drafts.value.length <= 1) skipped++;
    record(drafts.value);
    clock += 6000 + 4000 * screen.blocks.length;
    for (const { type, body } of drafts.value) {
      const fields = body as Readonly<Record<string, unknown>>;
      if (type === "attempts/adjusted" && lived && fields["adjustment"] !== "nothing") {
        lived.adjusted = true;
        if (fields["error"] === "knowledge") findsSource(person);
      }
      if (type === "attempts/strategy-chosen" && typeof fields["way"] === "string") {
        person.way = fields["way"];
        if (fields["dimension"] === "help" || fields["dimension"] === "material") findsSource(person);
      }
    }
    for (const what of madeToHappen(mechanism, drafts.value)) happensTo(person, lived, what, clock / HOUR);
    if (!leaves && reflective.includes(mechanism)) looksBack(person, clock / HOUR);
    return !leaves && shown.rule !== "step";
  };

  /** A visit: what comes first, one after another; sometimes something else that is offered; with a try to tell, where it can be told. */
  const visits = (hour: number, untold: { readonly worked: boolean } | null): boolean => {
    if (!shows) return false;
    let [wasTold, walksLook] = [false, false];
    const seen = new Set<string>();
    for (let i = 0; i < 14; i++) {
      const now = here();
      const next = shows(learner(), now, app);
      wrong.push(...violations(learner(), now, next));
      const { primary, others } = next;
      if (isUnsolicited(primary.rule)) unsolicited.add(`${Math.floor(hour / 24)} ${primary.screen.id}`);
      const look = next.look ?? null;
      const all = [primary, ...others, ...(look ? [look] : [])];
      const tells =
        untold && !wasTold ? all.find(({ screen }) => screen.blocks.some(({ id }) => id === "tried")) : undefined;
      const curious = others.length > 0 && app.happens(0.12) ? app.pick(others) : undefined;
      // The closer look is one row on Today: who opens it goes through it.
      const looks: Suggestion | null = look !== null && (walksLook ||= app.happens(phenotype.opens / 2)) ? look : null;
      const shown = tells ?? looks ?? curious ?? primary;
      if (seen.has(shown.screen.id)) break;
      seen.add(shown.screen.id);
      if (policy.name === "full policy" && !openScreen(learner(), now, shown.screen.id).ok)
        refused.push(`shown, and not open: ${shown.screen.id}`);
      const before = learner().attempts.tries.length;
      const goesOn = answers(shown, hour, tells ? untold : null);
      if (learner().attempts.tries.length > before) wasTold = true;
      if (!goesOn) break;
    }
    return wasTold;
  };

  const setsBack = (hour: number, b: number, kind: SetbackKind, attempt: string | null): void => {
    const lived = hurt(person, hour, b, kind, setbacks.length);
    setbacks.push(lived);
    wins = 0;
    const d = dice(seed, `log/${setbacks.length}`);
    const quits = phenotype.quits > 0 && setbacks.length >= 3 && d.happens(phenotype.quits);
    const line = d.happens(phenotype.crisis) ? "I want to die" : "this did not go well";
    if (shows && d.happens(phenotype.logs)) {
      const body = {
        goal,
        ...(d.happens(0.5) ? { kind } : {}),
        ...(attempt === null ? {} : { attempt }),
        ...(d.happens(0.5) || phenotype.crisis > 0 ? { what: line } : {}),
      };
      lived.id = record([setBack(body)])[0]?.id ?? null;
      visits(hour, null);
    }
    if (!quits) return;
    lived.letGo = true;
    if (lived.id !== null && learner().attempts.setbacks[lived.id]?.status === "open") {
      record([letGo({ recovery: lived.id })]);
      const next = advise(learner(), here()).primary;
      // How someone is after settling may still be asked: that is about the settling.
      if (shows && next.screen.id.endsWith(lived.id) && !["care", "regulation"].includes(next.mechanism))
        wrong.push(
          `what was let go of comes first again: ${next.screen.id.split("/").slice(0, 2).join("/")} by ${next.rule}`,
        );
    }
  };

  /** The size the next try would have, and whether that is because it was suggested. */
  const nextTry = (
    hour: number,
    lived: Lived | null,
    draw: number,
  ): { readonly b: number; readonly suggested: boolean } => {
    const isFresh = suggested !== null && hour - suggested.hour <= REMEMBERED;
    const takes = world.relief > 0 && isFresh && (lived ? lived.follows : draw < phenotype.follows);
    if (takes && suggested) return { b: suggested.b, suggested: true };
    const usual = [0, 0, 0, -1.5, 1.5][Math.floor(draw * 5)] ?? 0;
    return { b: lived ? lived.b : usual, suggested: false };
  };

  const attempts = (hour: number): void => {
    const count = tries.length;
    const d = dice(seed, `try/${count}`);
    const lived = open();
    const next = nextTry(hour, lived, d.uniform());
    const chance = chanceOf(person, next.b);
    const sure = rating(person, next.b, d);
    const worked = tried(person, next.b, d.uniform(), lived, d);
    tries.push({ hour, ...next, worked, chance, wins });
    if (worked) wins++;
    suggested = null;
    for (const one of setbacks) if (one.returnedAt === null && !one.letGo) one.returnedAt = hour;
    // Without the app, someone who lost twice sometimes changes their way, too.
    if (person.losses >= 2 && d.happens(0.1)) person.way = `own-${d.below(4)}`;
    let id: string | null = null;
    const telling = dice(seed, `tell/${count}`);
    if (shows && telling.happens(phenotype.tells)) {
      told++;
      const exact = telling.happens(phenotype.sizes);
      const before = learner().attempts.tries.length;
      if (exact || !visits(hour, { worked }))
        record([
          attempted({
            goal,
            result: worked ? 1 : 0,
            ...(exact ? { difficulty: next.b } : {}),
            ...(telling.happens(phenotype.ratings) ? { confidence: sure } : {}),
          }),
        ]);
      if (exact && telling.happens(0.5)) visits(hour, null);
      if (learner().attempts.tries.length > before) id = learner().attempts.tries.at(-1)?.id ?? null;
    }
    if (!worked && d.happens(0.35)) setsBack(hour, next.b, d.pick(kindsOfSetback), id);
  };

  if (shows) goal = record([goalAdded({ title: "integrals" })])[0]?.id ?? "";
  for (let hour = 0; hour < hours; hour++) {
    clock = Math.max(clock, hour * HOUR);
    const day = Math.floor(hour / 24);
    const hourOfDay = hour % 24;
    const d = dice(seed, `hour/${hour}`);
    const isAwake = hourOfDay >= 8 && hourOfDay < 23;
    const lived = open();
    if (lived) {
      const comes = waits(person, lived, hour, nextTry(hour, lived, 0.5).b);
      if (comes && isAwake) attempts(hour);
    } else if (hourOfDay >= 9 && hourOfDay < 21 && d.happens(phenotype.triesADay / 12)) attempts(hour);
    // About every twelve days an examination, whether or not they feel like it: no try of their own, but it can go wrong.
    if (hourOfDay === 14 && dice(seed, `exam/${day}`).happens(1 / 12) && d.uniform() > chanceOf(person, 0.5))
      setsBack(hour, 0.5, "exam", null);
    const patience = phenotype.annoyed ** unsolicited.size;
    if (
      shows &&
      isAwake &&
      dice(seed, `opens/${hour}`).happens((phenotype.opens * patience * (open() ? 1.3 : 0.8)) / 15)
    )
      visits(hour, null);
    if (shows && hour % WINDOW === WINDOW - 1 && (learner().attempts.placesByGoal[goal]?.length ?? 0) >= ENOUGH) {
      const known = policy.level(learner(), goal, here());
      const error = known.theta - competence(person, 0);
      held.push({ error, within: Math.abs(error) <= SPREAD * Math.sqrt(known.variance) });
    }
  }
  if (shows) for (const { lines } of insight(learner(), here())) for (const { text } of lines) sentences.add(text);
  return {
    setbacks,
    tries,
    told,
    held,
    unsolicited: [...unsolicited],
    screens,
    skipped,
    violations: wrong,
    refused,
    sentences,
    mechanisms,
    entries,
    competence: { first, last: competence(person, 0) },
    hours,
  };
};
