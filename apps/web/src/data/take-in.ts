import type { Carried } from "@reprise/visit/carry";
import { aTurn, beginningOf, piecesOf } from "../device/read-file.ts";
import { here, readAnew } from "../visit/here.svelte.ts";
import { words } from "../words/en.ts";
import { carrying } from "./carrying.ts";
import { fileKind } from "./file-kind.ts";

/** Takes in a file that someone chose, and reads the journal anew; a text says why it could not be done. */
export const takeIn = async (file: File): Promise<Carried | string> => {
  try {
    const as = fileKind(file.name, await beginningOf(file));
    if (as === null) return words.importNot;
    const ready = await carrying();
    if (!ready.ok) return ready.problem.says;
    const carried = await ready.value.carryIn(here.visit, as, piecesOf(file), aTurn);
    const wrong = await readAnew();
    return carried.ok ? (wrong ?? carried.value) : carried.problem.says;
  } catch (error) {
    // The browser could not read the file to its end. What was whole before that is kept, and shown.
    if (!(error instanceof DOMException)) throw error;
    await readAnew();
    return words.importUnread;
  }
};
