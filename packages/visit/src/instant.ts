import type { Now } from "@reprise/engine";

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d\d:?\d\d)?$/i;

/** Minutes east of UTC where this machine stands, at an instant. */
export const localOffset = (instant: number): number => {
  const minutes = -new Date(instant).getTimezoneOffset();
  return minutes === 0 ? 0 : minutes;
};

/**
 * A date or time in ISO 8601, from 1970 on; null for anything else. Without an offset it is the machine's own time; a date alone
 * is its first minute.
 */
export const readInstant = (text: string): Now | null => {
  const match = ISO.exec(text.trim());
  if (!match) return null;
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
  if (!isReal || !Number.isFinite(instant) || instant < 0 || Math.abs(offset) > 1440) return null;
  return { instant, offset: zone === undefined ? localOffset(instant) : offset };
};

const minutesOf = (zone: string): number => {
  const digits = zone.replace(/\D/g, "");
  return (zone.startsWith("-") ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
};
