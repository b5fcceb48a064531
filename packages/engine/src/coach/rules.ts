import { openSetback, type Setback } from "../attempts/attempts.ts";
import { HOUR, MINUTE, type EntryId } from "../journal/entry.ts";
import { doorsScreen, enoughScreen, helpScreen, peopleScreen } from "../care/screens.ts";
import { avoidanceThroughTheApp, careConstants, enoughForNow, stepAside } from "../care/science.ts";
import { words as careWords } from "../care/words/en.ts";
import { nextStep } from "../mechanisms/restart/advice.ts";
import type { Restart } from "../mechanisms/restart/fold.ts";
import { whySettle } from "../mechanisms/regulation/advice.ts";
import type { Regulation } from "../mechanisms/regulation/fold.ts";
import { partOf, type Advice, type Moment, type Reason } from "../mechanisms/mechanism.ts";
import { screenId, type Screen } from "../screens/screen.ts";
import { fill, sayDay } from "../screens/words.ts";
import { restNow } from "../care/gate.ts";
import { putOffToday } from "./fading.ts";
import type { Learner } from "./learner.ts";
import { sameness } from "./memory.ts";
import { momentFor, speaker, type Scene } from "./moment.ts";
import type { Path, Ritual } from "./ritual/fold.ts";
import { nextStation } from "./ritual/path.ts";
import { stations } from "./ritual/stations.ts";
import { words as ritualWords } from "./ritual/words/en.ts";
import { ritualHelps } from "./science.ts";

/** What a rule proposes: one screen, and why. */
export interface Proposal {
  readonly mechanism: string;
  readonly screen: Screen;
  readonly because: readonly [Reason, ...Reason[]];
}

/** One rule: the first that proposes something chooses the primary. */
export interface Rule {
  readonly id: string;
  /** What it is for, in one sentence. */
  readonly when: string;
  readonly propose: (learner: Learner, scene: Scene) => Proposal | null;
}

/** What a mechanism itself would say now, as a proposal; only where it would show this part, if one is named. */
const heard = (learner: Learner, scene: Scene, id: string, part?: string): Proposal | null => {
  const mechanism = speaker(id);
  const advice = mechanism.advise(momentFor(learner, scene, mechanism, null));
  return advice === null || (part !== undefined && advice.part !== part) ? null : shown(learner, scene, id, advice);
};

/** A mechanism's advice as a proposal; null when its part has nothing to show. */
export const shown = (learner: Learner, scene: Scene, id: string, advice: Advice): Proposal | null => {
  const mechanism = speaker(id);
  const screen = mechanism.screen(momentFor(learner, scene, mechanism, advice.subject), advice.part);
  return screen ? { mechanism: id, screen, because: advice.because } : null;
};

const about = (setback: Setback | null): EntryId | null => setback?.id ?? null;

const pathOf = (learner: Learner, setback: Setback | null): Path | undefined =>
  setback ? (learner.mechanisms["ritual"] as Ritual).paths[setback.id] : undefined;

/** Whether settling was answered or skipped for this setback already: then it is not proposed again by itself. */
const settledAlready = (learner: Learner, setback: Setback | null): boolean =>
  setback === null
    ? (learner.coach.dismissals[SETTLING] ?? 0) > 0
    : (pathOf(learner, setback)?.passed.includes(stations.settle.name) ?? false);

/** Settling about nothing on record, as the coach remembers its dismissals. */
const SETTLING = sameness(undefined, screenId("regulation", stations.settle.name, null));

/** When the present sitting with a setback began: with the setback itself, where the first answer came soon after it. */
const sittingFrom = (path: Path, setback: Setback): number =>
  path.sittingFrom - setback.at <= careConstants.pause.value * MINUTE ? setback.at : path.sittingFrom;

/** Ten minutes on one setback in one sitting. */
const tenMinutes = (scene: Scene, setback: Setback, path: Path | undefined): boolean =>
  path !== undefined &&
  scene.now - path.touched <= careConstants.pause.value * MINUTE &&
  scene.now - sittingFrom(path, setback) >= careConstants.longest.value * MINUTE;

/** Two breathings within the hour: a third is one too many. */
const breathedTwice = (learner: Learner, scene: Scene): boolean => {
  const { lastUses } = learner.mechanisms["regulation"] as Regulation;
  return lastUses.filter((at) => scene.now - at <= HOUR).length >= careConstants.breathings.value - 1;
};

/** Whether only starting, resting or a person should be offered. Not where a start comes next anyway, nor twice in one sitting. */
const longEnough = (learner: Learner, scene: Scene, setback: Setback): boolean => {
  const path = pathOf(learner, setback);
  const door = learner.care.doors[setback.id];
  const next = nextStation(learner, scene, setback);
  if (!next || [stations.begin.name, stations.close.name].some((name) => name === partOf(next.id))) return false;
  if (door && door.at >= (path?.sittingFrom ?? setback.at)) return false;
  return tenMinutes(scene, setback, path) || (next.mechanism === "regulation" && breathedTwice(learner, scene));
};

/** The rules, in the order of docs/model.md; care stands before the path, the guard directly behind the gate. */
export const rules: readonly Rule[] = [
  {
    id: "support",
    when: "Words of crisis were noticed: help, and nothing else.",
    propose: (_, { care }) =>
      care.gate === "support"
        ? {
            mechanism: "care",
            screen: (care.ofOthers ? peopleScreen : helpScreen)(care.noticed.at(-1) ?? null, care),
            because: [{ text: fill(careWords.whyHelp), evidence: [...care.noticed], finding: stepAside }],
          }
        : null,
  },
  {
    id: "rest",
    when: "Distress is 80 or more, or rest was chosen: settle, rest, a person.",
    propose: (learner, scene) => {
      if (scene.care.gate !== "rest") return null;
      const setback = openSetback(scene.attempts);
      const resting = restNow(learner.care, scene.now);
      const why: Reason = {
        text: fill(careWords.whyRest),
        evidence: [resting?.id, scene.care.distress?.id].filter((id) => id !== undefined),
        finding: enoughForNow,
      };
      const settling =
        resting || settledAlready(learner, setback) ? null : heard(learner, scene, "regulation", "settle");
      return settling
        ? { ...settling, because: [why, ...settling.because] }
        : { mechanism: "care", screen: enoughScreen(about(setback), scene.care), because: [why] };
    },
  },
  {
    id: "guard",
    when: "Ten minutes on one setback, or a third breathing within the hour: start, rest, or a person.",
    propose: (learner, scene) => {
      const setback = openSetback(scene.attempts);
      if (!setback || !longEnough(learner, scene, setback)) return null;
      return {
        mechanism: "care",
        screen: doorsScreen(setback.id, scene.care),
        because: [{ text: fill(careWords.whyDoors), evidence: [setback.id], finding: avoidanceThroughTheApp }],
      };
    },
  },
  {
    id: "ritual",
    when: "A setback is open and its path not done: the next station.",
    propose: (learner, scene) => {
      const setback = openSetback(scene.attempts);
      const screen = setback ? nextStation(learner, scene, setback) : null;
      if (!setback || !screen) return null;
      const day = sayDay(setback.at, scene.now, scene.offset);
      const settling = screen.mechanism === "regulation" && (scene.care.arousal ?? scene.care.distress) !== null;
      const why: Reason = { text: fill(ritualWords.whyPath, { day }), evidence: [setback.id], finding: ritualHelps };
      return {
        mechanism: screen.mechanism,
        screen,
        because: settling
          ? [why, whySettle(momentFor(learner, scene, speaker("regulation"), setback.id) as Moment<Regulation>)]
          : [why],
      };
    },
  },
  {
    id: "arousal",
    when: "Wound up or flat: a way to settle or to wake up.",
    propose: (learner, scene) =>
      settledAlready(learner, openSetback(scene.attempts)) ? null : heard(learner, scene, "regulation"),
  },
  {
    id: "values",
    when: "It felt like a word about them as a person: what else matters, before anything is asked about the error.",
    propose: (learner, scene) => heard(learner, scene, "narrative", "values"),
  },
  {
    id: "reframe",
    when: "Their line holds a phrase about who one is: the line written anew.",
    propose: (learner, scene) => {
      const advice = speaker("narrative").advise(momentFor(learner, scene, speaker("narrative"), null));
      return advice?.part === "rewrite" && advice.fit === "good" ? shown(learner, scene, "narrative", advice) : null;
    },
  },
  {
    id: "diagnosis",
    when: "Nothing is set to be different for an open setback, and it is calm.",
    propose: (learner, scene) => heard(learner, scene, "diagnosis", "adjust"),
  },
  {
    id: "action",
    when: "Ten tries in one place: a page or a person. Or what had a part in it points to another way of working.",
    propose: (learner, scene) => {
      const source = heard(learner, scene, "diagnosis", "source");
      if (source) return source;
      const setback = openSetback(scene.attempts);
      const proposal = heard(learner, scene, "strategy", "change");
      return proposal && setback && proposal.screen.id.endsWith(setback.id) ? proposal : null;
    },
  },
  {
    id: "strategy",
    when: "Two tries running did not work: one change of way.",
    propose: (learner, scene) => heard(learner, scene, "strategy", "change"),
  },
  {
    id: "checkpoint",
    when: "A look back is due, and was not put off today.",
    propose: (learner, scene) => {
      const proposal = heard(learner, scene, "checkpoint", "review");
      return proposal && !putOffToday(learner.coach, "checkpoint", proposal.screen.id, scene) ? proposal : null;
    },
  },
  {
    id: "check",
    when: "Much surer than the record, and two of the last five did not work: say first, then see.",
    propose: (learner, scene) => heard(learner, scene, "confidence", "check"),
  },
  {
    id: "plan",
    when: "No plan yet for an open setback: a small step, a moment and a place.",
    propose: (learner, scene) => heard(learner, scene, "restart", "plan"),
  },
  {
    id: "step",
    when: "Always: the next small step of the size that fits.",
    propose: (learner, scene) =>
      shown(
        learner,
        scene,
        "restart",
        nextStep(momentFor(learner, scene, speaker("restart"), null) as Moment<Restart>),
      ),
  },
];

/** The rule that is always there. */
export const DEFAULT_RULE = "step";
