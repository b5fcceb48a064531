import type { Setback } from "../../attempts/attempts.ts";
import { fieldOf } from "../../attempts/field.ts";
import { sayable } from "../../care/gate.ts";
import { levelAt } from "../../measures/filter.ts";
import { rounded } from "../../measures/logistic.ts";
import type { Moment } from "../mechanism.ts";
import type { Stories } from "./fold.ts";
import { listed } from "./listed.ts";
import { earlierLike } from "./past-self.ts";
import { constants as k } from "./science.ts";
import { levels, type Level, type Listed } from "./story.ts";

type Here = Moment<Stories>;

/** Someone who came through: oneself some time ago, or someone else. */
export type Model =
  { readonly is: "past-self"; readonly earlier: Setback } | { readonly is: "other"; readonly story: Listed };

/** The name of one's past self among stories. */
export const PAST_SELF = "past-self";

/** How far along someone is with a goal: by their tries, and by how much more they manage than at its beginning; null without a goal. */
export const stageOf = ({ attempts, measures, now }: Here, goal: string | null): Level | null => {
  if (goal === null) return null;
  const tries = attempts.placesByGoal[goal]?.length ?? 0;
  if (tries < k.few.value) return "beginning";
  const { theta } = levelAt(measures.filter, goal, now);
  return tries >= k.many.value || rounded(theta) >= k.grown.value ? "far" : "on-the-way";
};

/** How like a story a setback is, from 0 to 1: .4 obstacle, .3 field, .3 level; what is not known counts half. */
export const likeness = (moment: Here, setback: Setback, story: Listed): number => {
  const goal = setback.goal === null ? undefined : moment.attempts.goals[setback.goal];
  const field = goal ? fieldOf(sayable(moment.care, goal.id, goal.title)) : null;
  const stage = stageOf(moment, setback.goal);
  const obstacle = setback.kind === null ? k.unknown.value : story.obstacle.includes(setback.kind) ? 1 : 0;
  const same = field === null ? k.unknown.value : field === story.field ? 1 : 0;
  const apart = stage === null ? null : Math.abs(levels.indexOf(stage) - levels.indexOf(story.level));
  const near = apart === null ? k.unknown.value : apart === 0 ? 1 : apart === 1 ? k.neighbour.value : 0;
  return k.obstacle.value * obstacle + k.field.value * same + k.level.value * near;
};

/** Whether a story has been measured often enough and did not help on average. */
const isUnhelpful = ({ own }: Here, story: Listed): boolean => {
  const { measured = 0, change = 0 } = own.readings[story.id] ?? {};
  return measured >= k.readings.value && change <= 0;
};

/** Whoever may be shown about a setback, best first: one's past self, then those not yet read, then by likeness. Bounded by the shelf. */
export const modelsFor = (moment: Here, setback: Setback, shelf: readonly Listed[] = listed): readonly Model[] => {
  const read = moment.own.readAbout[setback.id] ?? [];
  const earlier = read.includes(PAST_SELF) ? null : earlierLike(moment, setback);
  const stories = shelf
    .filter(({ id }) => !read.includes(id))
    .map((story) => {
      const alike = likeness(moment, setback, story);
      const times = moment.own.readings[story.id]?.times ?? 0;
      return { story, alike, times, weight: alike * (isUnhelpful(moment, story) ? k.unhelpful.value : 1) };
    })
    .filter(({ alike }) => rounded(alike) >= k.alike.value)
    .sort((a, b) => a.times - b.times || rounded(b.weight) - rounded(a.weight) || (a.story.id < b.story.id ? -1 : 1));
  return [
    ...(earlier === null ? [] : [{ is: "past-self", earlier } as const]),
    ...stories.map(({ story }) => ({ is: "other", story }) as const),
  ];
};

/** The one to show now: what was passed over about this setback does not come again; null where nobody is left. */
export const modelFor = (moment: Here, setback: Setback, shelf: readonly Listed[] = listed): Model | null => {
  const { passed, readAbout } = moment.own;
  const skipped = Math.max(0, (passed[setback.id] ?? 0) - (readAbout[setback.id]?.length ?? 0));
  return modelsFor(moment, setback, shelf)[skipped] ?? null;
};
