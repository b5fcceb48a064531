import { fill } from "@reprise/engine";
import { words } from "./words/en.ts";

/** From one day to another as one says it: the year once, and the month, where both days are in it; one day once. */
export const sayDays = ({ from, until }: { readonly from: string; readonly until: string }): string => {
  if (from === until) return from;
  const [, ...shared] = until.split(" ");
  const rests = [shared, shared.slice(1)].map((rest) => ` ${rest.join(" ")}`);
  const rest = rests.find((one) => from.endsWith(one)) ?? "";
  return fill(words.days, { from: from.slice(0, from.length - rest.length), until });
};
