import { no, ok, type Result } from "@reprise/engine/journal";
import type { Now } from "@reprise/engine";
import { localOffset, readInstant } from "@reprise/visit";
import type { Misuse } from "./arguments.ts";

/** The time that an option gives. */
export const timeOf = (text: string, option: string): Result<Now, Misuse> => {
  const read = readInstant(text);
  return read ? ok(read) : no({ says: `--${option} takes a time such as 2026-05-21T14:40:00+01:00, from 1970 on.` });
};

/** What time it is: the machine's own clock, or the one that --now fixes. */
export const nowOf = (fixed: string | undefined): Result<() => Now, Misuse> => {
  if (fixed === undefined)
    return ok(() => {
      const instant = Date.now();
      return { instant, offset: localOffset(instant) };
    });
  const read = timeOf(fixed, "now");
  return read.ok ? ok(() => read.value) : read;
};
