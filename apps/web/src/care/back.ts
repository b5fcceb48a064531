import { goto } from "$app/navigation";
import { resolve } from "$app/paths";
import { here } from "../visit/here.svelte.ts";
import { isOnWay } from "../steps/way.ts";
import type { Suggestion } from "@reprise/engine";

/** What care puts in front of everything now; null where nothing is. */
export const dueNow = (): Suggestion | null => {
  if (!here.isOpen) return null;
  const { primary } = here.next;
  return primary.rule === "support" ? primary : null;
};

/** Whether that is the screen about other people, which has a page of its own. */
export const isOfPeople = ({ screen }: Suggestion): boolean => screen.id.startsWith("care/people/");

/** Back to where one was; to Today where one was nowhere. */
export const goBack = (): void => {
  if (history.length > 1) history.back();
  else void goto(resolve("/"), { replaceState: true });
};

/** On from there, once they said that they are safe: along the path, or to Today. */
export const goOn = (): void => void goto(resolve(isOnWay(here.next) ? "/path" : "/"), { replaceState: true });

/** Back from choosing a country or naming someone to the page that it was for. */
export const backTo = (from: string, country: string | null = null): void => {
  const hash = country === null ? "" : (`#${country}` as const);
  if (from === "notes") void goto(resolve(`/notes${hash}`), { replaceState: true });
  else if (from === "path") void goto(resolve(`/path${hash}`), { replaceState: true });
  else void goto(resolve(`/help${hash}`), { replaceState: true });
};
