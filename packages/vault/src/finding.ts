import type { DeviceId } from "@reprise/engine/journal";

/** Something about a vault that the learner is told, and that is remembered until it is settled. */
export type Finding =
  | { readonly is: "changed" | "downgraded" | "newer" | "unexplained" | "withheld"; readonly record: string }
  | {
      readonly is: "missing" | "rolled-back";
      readonly device: DeviceId;
      readonly from: number;
      readonly to: number;
    }
  | { readonly is: "forked"; readonly device: DeviceId; readonly number: number }
  | { readonly is: "older-relay" }
  | { readonly is: "too-long"; readonly entry: string }
  /** So many more about single records, and so many more that are missing or gone: a relay could make any number of them. */
  | { readonly is: "more" | "more-missing"; readonly count: number };

/** So many findings of a kind that a relay could make are told one by one; of the rest, how many there are. */
export const MOST_TOLD = 100;

/** Two findings are about the same thing where this is the same. */
export const findingKey = (finding: Finding): string => JSON.stringify(finding);

/** Whether two findings are about the same thing. */
export const isSameFinding = (one: Finding, other: Finding): boolean => findingKey(one) === findingKey(other);

/** Findings with some more, each once. */
export const withFindings = (findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] => {
  const known = new Set(findings.map(findingKey));
  const told = findings.filter(({ is }) => is !== "more");
  let room = MOST_TOLD - told.filter((one) => "record" in one).length;
  let rest = findings.reduce((count, one) => count + (one.is === "more" ? one.count : 0), 0);
  for (const finding of more) {
    const key = findingKey(finding);
    if (known.has(key)) continue;
    known.add(key);
    if (!("record" in finding)) told.push(finding);
    else if (room-- > 0) told.push(finding);
    else rest++;
  }
  return rest === 0 ? told : [...told, { is: "more", count: rest }];
};

/** What a finding says to the learner: one kind sentence or two, and what to do. */
export const findingSays = (finding: Finding, names: Readonly<Record<DeviceId, string>>): string => {
  const device = (id: DeviceId): string => (names[id] ? `“${names[id]}”` : "one of your devices");
  switch (finding.is) {
    case "changed":
      return "Something the relay gave back is not what your other device sent. It was left out, and everything you have here is kept. Sync again; if this stays, make a copy of your journal.";
    case "downgraded":
      return "Something the relay gave back is in an older form than this journal uses. It was left out, and everything you have here is kept.";
    case "newer":
      return "Something here was made by a newer Reprise. It is kept; update this one to see it.";
    case "unexplained":
      return "The relay says that something was erased, and none of your devices asked for it. It is still on this device.";
    case "withheld":
      return "The relay says that something was sent from another device first, and does not hand that out. Yours is kept here, and sent again with every sync.";
    case "missing":
      return `Something that ${device(finding.device)} sent is not on the relay. Everything you have here is kept. Open Reprise on that device and sync.`;
    case "rolled-back":
      return `Another of your devices has seen more from ${device(finding.device)} than the relay gives back now. Everything you have here is kept. Sync your other devices, so that they can send it again.`;
    case "forked":
      return `Two different things came from ${device(finding.device)} in one place. This can happen when a device was put back from a backup. Both are kept.`;
    case "older-relay":
      return "The relay came back from an older copy. What it lost is being sent again from here; nothing on this device was lost.";
    case "more":
    case "more-missing":
      return `There ${finding.count === 1 ? "is 1 more thing" : `are ${finding.count} more things`} of this kind. Everything you have here is kept.`;
    case "too-long":
      return "One entry is too long to be sent. It is kept on this device.";
  }
};
