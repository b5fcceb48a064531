import type { TimedPlan } from "@reprise/engine";

/** How an appointment is called: whoever sees the calendar learns nothing from it. */
const NEUTRAL = "Notebook";

/** The longest line, in octets, its end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** The last instant that four digits of a year can say. */
const LAST = Date.UTC(10_000, 0, 1) - 1;

/** A text as a calendar holds it (RFC 5545, 3.3.11): no control survives, and no sign is taken for one of its own. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|\n/g, "\n")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n")
    .replace(/(?!\t)\p{Cc}/gu, "");

/** A line, folded before it grows too long; never within a character (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let text = "";
  let octets = 0;
  for (const sign of line) {
    const more = encoder.encode(sign).length;
    if (octets + more > LONGEST_LINE) {
      text += "\r\n ";
      octets = 1;
    }
    text += sign;
    octets += more;
  }
  return text;
};

/** An instant in UTC, to the second: 20260521T190000Z. Years have four digits there, so that a clock gone wild stays in the last. */
const utc = (at: number): string => new Date(Math.min(at, LAST)).toISOString().replace(/\.\d+|[-:]/g, "");

/**
 * Plans as a calendar file (RFC 5545), each a quarter of an hour with a reminder when it begins. It holds times and nothing that
 * a learner wrote. An appointment keeps its name for ever, so that a file taken in twice makes it once.
 */
export const calendarText = (plans: readonly TimedPlan[], called: string = NEUTRAL): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Reprise//Reprise//EN",
    ...plans.flatMap(({ id, made, at }) => [
      "BEGIN:VEVENT",
      `UID:${id}@reprise`,
      `DTSTAMP:${utc(made)}`,
      `DTSTART:${utc(at)}`,
      "DURATION:PT15M",
      `SUMMARY:${escaped(called)}`,
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:PT0S",
      `DESCRIPTION:${escaped(called)}`,
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
