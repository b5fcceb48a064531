import { careConstants, avoidanceThroughTheApp, enoughForNow, stepAside } from "../care/science.ts";
import * as coach from "../coach/science.ts";
import { findings as ways } from "../mechanisms/strategy/shelf.ts";
import { speakers } from "../coach/learner.ts";
import { causeReading } from "../measures/attribution.ts";
import * as measures from "../measures/science.ts";
import type { Constant, Finding } from "../science/finding.ts";

/** All that one room claims and all the numbers it relies on, by name. */
export interface RoomScience {
  readonly room: string;
  /** The learner's question, for a mechanism; else what the room is. */
  readonly purpose: string;
  readonly findings: { readonly [name: string]: Finding };
  readonly constants: { readonly [name: string]: Constant };
}

/** The findings and the constants among what a file exports, by name; where it has several lists, each number after its list's name. */
const parted = (file: object): Pick<RoomScience, "findings" | "constants"> => {
  const findings: { [name: string]: Finding } = {};
  const constants: { [name: string]: Constant } = {};
  const exported = (Object.entries(file) as [string, object][]).sort(([a], [b]) => (a < b ? -1 : 1));
  const lists = exported.filter(([, value]) => !("claim" in value));
  for (const [name, value] of exported) if ("claim" in value) findings[name] = value as Finding;
  for (const [list, values] of lists)
    for (const [name, one] of Object.entries(values as { readonly [name: string]: Constant }))
      constants[lists.length === 1 ? name : `${list.replace(/Constants$/, "")}: ${name}`] = one;
  return { findings, constants };
};

/** Every room with its claims and numbers: what the pages of docs/science are written from, and what a test goes through. */
export const everyScience = (): readonly RoomScience[] => [
  ...speakers.map(({ id, purpose, findings, constants }) => ({
    room: id,
    purpose,
    findings: id === "strategy" ? { ...findings, ...ways } : findings,
    constants,
  })),
  {
    room: "measures",
    purpose: "The estimators: what tries, ratings, feelings and returns add up to.",
    ...withReading(),
  },
  {
    room: "care",
    purpose: "The part that overrules the coach when coaching is not what is needed.",
    findings: { stepAside, enoughForNow, avoidanceThroughTheApp },
    constants: careConstants,
  },
  { room: "coach", purpose: "How many voices become one suggestion, and when it keeps quiet.", ...parted(coach) },
];

const withReading = (): Pick<RoomScience, "findings" | "constants"> => {
  const { findings, constants } = parted(measures);
  return { findings: { ...findings, causeReading }, constants };
};
