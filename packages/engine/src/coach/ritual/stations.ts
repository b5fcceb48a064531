import type { Attempts, Setback } from "../../attempts/attempts.ts";
import { careConstants } from "../../care/science.ts";
import { coachConstants } from "../science.ts";
import type { Ritual } from "./fold.ts";

/** One station of the path: the mechanism whose screen it is, and the parts it is composed of. */
export interface Station {
  readonly name: string;
  readonly mechanism: string;
  /** Mechanism and part, in the order in which they stand on the screen. */
  readonly parts: readonly (readonly [mechanism: string, part: string])[];
}

/** The stations of the short path. No mechanism adds a screen of its own to it. */
export const stations = {
  setback: {
    name: "setback",
    mechanism: "feelings",
    parts: [
      ["ritual", "kind"],
      ["feelings", "howBad"],
      ["ritual", "willingAtStart"],
    ],
  },
  settle: { name: "settle", mechanism: "regulation", parts: [["regulation", "settle"]] },
  causes: { name: "causes", mechanism: "causes", parts: [["causes", "part"]] },
  different: { name: "different", mechanism: "causes", parts: [["causes", "different"]] },
  change: { name: "change", mechanism: "diagnosis", parts: [["diagnosis", "adjust"]] },
  card: { name: "card", mechanism: "restart", parts: [["restart", "card"]] },
  begin: { name: "begin", mechanism: "restart", parts: [["restart", "begin"]] },
  close: {
    name: "close",
    mechanism: "restart",
    parts: [
      ["restart", "begun"],
      ["ritual", "willingAtEnd"],
    ],
  },
} as const satisfies { readonly [name: string]: Station };

type Name = keyof typeof stations;

const insightFirst: readonly Name[] = ["setback", "causes", "different", "change", "settle", "card", "begin", "close"];
const settleFirst: readonly Name[] = ["setback", "settle", "causes", "different", "change", "card", "begin", "close"];
const onlySettling: readonly Name[] = ["setback", "settle"];
const shortened: readonly Name[] = ["settle", "begin", "close"];
const onlyBegin: readonly Name[] = ["begin", "close"];

/** Whether distress rose in the two paths before this one: then the path is shortened to breathe, step, person. */
const roseTwice = ({ setbacks, setbackIds }: Attempts, setback: Setback): boolean => {
  const times = coachConstants.rising.value;
  const before = setbackIds.slice(0, setbackIds.lastIndexOf(setback.id)).slice(-times);
  return (
    before.length === times &&
    before.every((id) => {
      const { distress, distressLater } = setbacks[id] as Setback;
      return distress !== null && distressLater !== null && distressLater > distress;
    })
  );
};

/**
 * The stations for a setback, in the learner's own order: by how bad it was said to be first, and by what care knows now.
 * From 80 on, only what happened and settling.
 */
export const pathFor = (
  ritual: Ritual,
  attempts: Attempts,
  setback: Setback,
  distressNow: number | null,
  door: "start" | "rest" | "person" | null,
): readonly Station[] => {
  if (distressNow !== null && distressNow >= careConstants.rest.value)
    return onlySettling.map((name) => stations[name]);
  if (door === "start") return onlyBegin.map((name) => stations[name]);
  if (roseTwice(attempts, setback)) return shortened.map((name) => stations[name]);
  const upset = (setback.distress ?? 0) > coachConstants.breathFirst.value;
  const first = ritual.first ?? (upset ? "settle" : "insight");
  return (first === "settle" ? settleFirst : insightFirst).map((name) => stations[name]);
};
