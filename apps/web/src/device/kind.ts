const KINDS: readonly (readonly [sign: RegExp, kind: string])[] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android(?=.*Mobile)/, "Android phone"],
  [/Android/, "Android tablet"],
  [/CrOS/, "Chromebook"],
  [/Macintosh|Mac OS X/, "Mac"],
  [/Windows/, "Windows computer"],
  [/Linux/, "Linux computer"],
];

/** What kind of device this is, by what the browser says of itself: what it is called until the learner names it. */
export const deviceKind = (agent: string): string => KINDS.find(([sign]) => sign.test(agent))?.[1] ?? "Browser";

/** Whether a name is only such a kind: then the app chose it, and the learner did not. */
export const isKind = (name: string): boolean => name === "Browser" || KINDS.some(([, kind]) => kind === name);
