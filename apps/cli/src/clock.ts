import { no, ok, type Result } from "@reprise/engine/journal";
import type { Now } from "@reprise/engine";
import type { Misuse } from "./arguments.ts";

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** Minutes east of UTC where this machine stands, at an instant. */
const localOffset = (instant: number): number => {
  const minutes = -new Date(instant).getTimezoneOffset();
  return minutes === 0 ? 0 : minutes;
};

/** A date or time in ISO 8601, from 1970 on. Without an offset it is the machine's own time; a date alone is its first minute. */
export const readInstant = (text: string, name: string): Result<Now, Misuse> => {
  const misuse = no({ says: `--${name} takes a time such as 2026-05-21T14:40:00+01:00, from 1970 on.` });
  const match = ISO.exec(text.trim());
  if (!match) return misuse;
  const [, year, month, day, hour = "00", minute = "00", second = "00", fraction = "0", zone] = match;
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const back = new Date(wall);
  const isReal =
    back.getUTCMonth() === Number(month) - 1 &&
    back.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  const offset = zone === undefined ? localOffset(wall) : zone.toUpperCase() === "Z" ? 0 : minutesOf(zone);
  const local = wall + milliseconds - offset * 60_000;
  const instant = zone === undefined ? wall + milliseconds - localOffset(local) * 60_000 : local;
  if (!isReal || !Number.isFinite(instant) || instant < 0 || Math.abs(offset) > 1440) return misuse;
  return ok({ instant, offset: zone === undefined ? localOffset(instant) : offset });
};

const minutesOf = (zone: string): number => {
  const digits = zone.replace(/\D/g, "");
  return (zone.startsWith("-") ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
};

/** What time it is: the machine's own clock, or the one that --now fixes. */
export const nowOf = (fixed: string | undefined): Result<() => Now, Misuse> => {
  if (fixed === undefined)
    return ok(() => {
      const instant = Date.now();
      return { instant, offset: localOffset(instant) };
    });
  const read = readInstant(fixed, "now");
  return read.ok ? ok(() => read.value) : read;
};
