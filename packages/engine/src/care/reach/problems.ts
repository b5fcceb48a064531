import { troubles, type Country, type WayToReach } from "./country.ts";

const DAY = 86_400_000;
const ISO = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^\+?\d{2,16}$/;
/** What anyone can key in by hand: a star stands where a link would lose it. */
const KEYED = /^[*#+]?\d/;
/** Promises that no page of ours can keep, and guesses. */
const loud = /!|\b(always|guaranteed?|best|instantly|perhaps|probably|maybe|usually)\b|\bseems?\b/i;

/** The instant of an ISO date, or null where it is none. */
const dayOf = (date: string): number | null => {
  const at = ISO.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(at) ? null : at;
};

const isHttps = (address: string): boolean => /^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/.test(address);

/** What keeps one line from standing where someone in need may rely on it; empty where nothing does. */
export const lineProblems = (line: WayToReach): readonly string[] => [
  ...(line.label.trim() === "" || line.label.length > 60 ? ["the label is empty or too long"] : []),
  ...(line.detail.trim() === "" || line.detail.length > 160 ? ["the detail is empty or too long"] : []),
  ...(/[.。]$/.test(line.detail.trim()) ? [] : ["the detail is no sentence"]),
  ...(loud.test(line.detail) ? ["the detail promises or guesses"] : []),
  ...(isHttps(line.source) ? [] : ["the source is no https address"]),
  ...(dayOf(line.checked) === null ? ["the day it was checked is missing"] : []),
  ...(line.for.length === 0 || line.for.some((one) => !troubles.includes(one)) ? ["it is for nothing we know"] : []),
  ...(line.dial !== undefined && !NUMBER.test(line.dial) ? ["a phone cannot dial it"] : []),
  ...(line.text !== undefined && !NUMBER.test(line.text) ? ["a phone cannot send a text to it"] : []),
  ...(line.url !== undefined && !isHttps(line.url) ? ["the page is no https address"] : []),
  ...(line.dial !== undefined && !line.label.replace(/\D/g, "").includes(line.dial.replace(/\D/g, "").slice(-3))
    ? ["the label names another number than it dials"]
    : []),
];

/** What keeps a country off the shelf: a line with a problem, the same line twice, nobody for danger or for dark thoughts. */
export const reachProblems = ({ code, name, lines }: Country): readonly string[] => {
  const labels = lines.map(({ label, detail }) => `${label} ${detail}`);
  return [
    ...(/^[A-Z]{2}$/.test(code) ? [] : ["the code is not two capital letters"]),
    ...(name.trim() === "" ? ["it has no name"] : []),
    ...(["danger", "crisis"] as const).flatMap((trouble) =>
      lines.some((line) => line.for.includes(trouble)) ? [] : [`no line for ${trouble}`],
    ),
    ...(new Set(labels).size === labels.length ? [] : ["the same line stands there twice"]),
    ...lines.flatMap((line) =>
      [
        ...lineProblems(line),
        ...(KEYED.test(line.label) || (line.dial ?? line.text ?? line.url) ? [] : ["nobody can reach it"]),
      ].map((problem) => `${line.label}: ${problem}`),
    ),
  ];
};

/** Whether what was looked up on a day has to be looked up again by another day; a day that is none is stale, and so is one to come. */
export const isStale = (checked: string, on: string, days: number): boolean => {
  const [then, now] = [dayOf(checked), dayOf(on)];
  return then === null || now === null || now - then > days * DAY || then > now;
};
