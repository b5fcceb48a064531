import type { Hand } from "./hand.ts";

/** Ways through the short path that a test begins with: each as short as it can be, with nothing that has to be settled first. */

/** The question that opens what had a part in it. */
export const CAUSES = "What had a part in it?";
export const CARD = "Your card: again, differently, better";
export const BEGIN = "Two minutes of it";
export const TODAY = "Friday 22 May";

/** From Today to what had a part in it: a setback is on record. */
export const toCauses = async (me: Hand): Promise<void> => {
  await me.tap("Something went wrong");
  await me.tap("bad");
  await me.tap("Go on");
  await me.isAt(CAUSES);
};

/** From Today to the card, with one thing that will be different. */
export const toCard = async (me: Hand): Promise<void> => {
  await toCauses(me);
  await me.tap("little sleep");
  await me.tap("A set bedtime the night before.");
  await me.tap("Go on");
  await me.isAt(CARD);
};

/** From Today to two minutes that run. */
export const toBegin = async (me: Hand): Promise<void> => {
  await toCard(me);
  await me.tap("Tomorrow, 9 am");
  await me.tap("Two minutes of it, now");
  await me.isAt(BEGIN);
};

/** Through the whole short path and back to Today. */
export const toTheEnd = async (me: Hand): Promise<void> => {
  await toBegin(me);
  await me.page.clock.fastForward("02:00");
  await me.reads("The time is over. Go on or stop, both are fine.");
  await me.tap("Done");
  await me.isAt("Begun.");
  await me.tap("Close");
  await me.isAt(TODAY);
};

/** A step of the short path: its heading, a first answer to it, and what else is tapped to go on from it. */
export interface Step {
  readonly heading: string;
  readonly half?: string;
  readonly rest: readonly string[];
}

/** The whole short path, for someone who is very upset. */
const path: readonly Step[] = [
  { heading: "Something went wrong", half: "test or exam", rest: ["very bad", "wound up", "Go on"] },
  { heading: "A moment to settle", rest: ["That is enough"] },
  { heading: CAUSES, half: "nerves", rest: ["Go on"] },
  { heading: CARD, half: "Tomorrow, 9 am", rest: ["Two minutes of it, now"] },
  { heading: BEGIN, rest: ["Done"] },
  { heading: "Begun.", half: "yes", rest: ["Close"] },
];

/** Walks it from its first step back to Today, a minute for every step, doing something in the middle of each. */
export const walkThrough = async (
  me: Hand,
  inTheMiddle: (step: Step, place: number) => Promise<void>,
): Promise<void> => {
  for (const [place, step] of path.entries()) {
    await me.isAt(step.heading);
    if (step.half) await me.tap(step.half);
    await me.page.clock.fastForward("01:00");
    await inTheMiddle(step, place);
    for (const says of step.rest) await me.tap(says);
  }
  await me.isAt(TODAY);
};
