import { openSetback, type Setback } from "../../attempts/attempts.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { DAY, HOUR } from "../../journal/entry.ts";
import type { Finding } from "../../science/finding.ts";
import { fill, sayDay, type Phrase } from "../../screens/words.ts";
import type { Advice } from "../mechanism.ts";
import { asksDifference, hintedOf, phraseIn } from "./rewrite.ts";
import { constants as k, findings } from "./science.ts";
import { lineOf, type Here } from "./setback.ts";
import { words } from "./words/en.ts";

const speak = (
  moment: Here,
  setback: Setback,
  fit: Advice["fit"],
  part: string,
  text: Phrase,
  finding: Finding,
): Advice => {
  const day = sayDay(setback.returnedAt ?? setback.at, moment.now, moment.offset);
  const entry = part === "rewrite" ? (moment.own.rewritings[setback.id]?.id ?? setback.id) : setback.id;
  return { fit, part, subject: setback.id, because: [{ text: fill(text, { day }), evidence: [entry], finding }] };
};

/** About an open setback, some hours to some days on: what else matters, the line written anew, one question. */
const aboutOpen = (moment: Here, setback: Setback): Advice | null => {
  const { own, care, now } = moment;
  const age = now - setback.at;
  if (setback.kind === "more" || age < k.after.value * HOUR || age > k.until.value * DAY) return null;
  const worth = own.worth[setback.id];
  if ((worth ?? 0) >= k.worth.value && own.valueOf[setback.id] === undefined)
    return speak(moment, setback, "good", "values", words.whyValues, findings.values);
  const hasLine = lineOf(moment, setback) !== null;
  if (hasLine && own.rewritings[setback.id] === undefined)
    return phraseIn(moment, setback)
      ? speak(moment, setback, "good", "rewrite", words.whyPhrase, findings.moments)
      : speak(moment, setback, "possible", "rewrite", words.whyRewrite, findings.moments);
  if (!hasLine && asksDifference(moment, setback))
    return speak(moment, setback, "possible", "rewrite", words.whyThird, findings.difference);
  if (hasLine && hintedOf(moment, setback))
    return speak(moment, setback, "possible", "rewrite", words.whyDraft, findings.moments);
  return worth === undefined && care.gate === "open"
    ? speak(moment, setback, "possible", "worth", words.whyWorth, findings.asked)
    : null;
};

/** About the newest coming back, three days to a week on: whether it is a page of their story. */
const aboutReturn = (moment: Here): Advice | null => {
  const { attempts, own, now } = moment;
  const setback = attempts.setbacks[attempts.returnedIds.at(-1) ?? ""];
  if (!setback || setback.returnedAt === null || setback.kind === "more") return null;
  const age = now - setback.returnedAt;
  return own.pages[setback.id] === undefined && age >= k.pageFrom.value * HOUR && age <= k.pageUntil.value * DAY
    ? speak(moment, setback, "possible", "page", words.whyPage, findings.verbs)
    : null;
};

/** Speaks in calm and by day only: about an open setback once there is some distance, else about the newest coming back. */
export const advise = (moment: Here): Advice | null => {
  if (!mayBeAsked(moment.care)) return null;
  const setback = openSetback(moment.attempts);
  return setback ? aboutOpen(moment, setback) : aboutReturn(moment);
};
