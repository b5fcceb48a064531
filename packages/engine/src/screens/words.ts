/** A sentence, or its two forms by number: {n} chooses between them. */
export type Phrase = string | { readonly one: string; readonly other: string };

/** Every sentence of a room, by name. */
export interface Words {
  readonly [key: string]: Phrase;
}

/** What fills the slots of a phrase. */
export interface Slots {
  readonly [slot: string]: string | number;
}

const plurals = new Intl.PluralRules("en");

/** A phrase with its {slots} filled; a phrase with two forms takes the one for {n}. */
export const fill = (phrase: Phrase, slots: Slots = {}): string => {
  const form =
    typeof phrase === "string" ? phrase : plurals.select(Number(slots["n"])) === "one" ? phrase.one : phrase.other;
  return form.replace(/\{(\w+)\}/g, (whole, slot: string) => (slot in slots ? String(slots[slot]) : whole));
};

/** How days, hours and times are said. `offset` is minutes east of UTC. */
const local = (at: number, offset: number): Date => new Date(at + offset * 60_000);
/** The number of the day at an instant where the learner is, counted from 1970. */
export const dayOf = (at: number, offset: number): number => Math.floor((at + offset * 60_000) / 86_400_000);

const forms: { readonly [name: string]: Intl.DateTimeFormatOptions } = {
  weekday: { weekday: "long" },
  date: { day: "numeric", month: "long" },
  year: { day: "numeric", month: "long", year: "numeric" },
};
const formats = new Map<string, Intl.DateTimeFormat>();

/** A way of writing dates; made when first needed, since making one takes milliseconds. */
const dateFormat = (name: string): Intl.DateTimeFormat => {
  const known = formats.get(name) ?? new Intl.DateTimeFormat("en-GB", { ...forms[name], timeZone: "UTC" });
  formats.set(name, known);
  return known;
};

/** A date as one says it: "today", "yesterday", "tomorrow", "Tuesday" within a week, then "3 May" and "3 May 2024". */
export const sayDay = (at: number, now: number, offset: number): string => {
  const apart = dayOf(now, offset) - dayOf(at, offset);
  if (apart === 0) return "today";
  if (apart === 1) return "yesterday";
  if (apart === -1) return "tomorrow";
  const name = Math.abs(apart) < 7 ? "weekday" : Math.abs(apart) < 300 ? "date" : "year";
  return dateFormat(name).format(local(at, offset));
};

/** A date in full, for a page that is read on another day than it was made: "21 May 2026". */
export const sayDate = (at: number, offset: number): string => dateFormat("year").format(local(at, offset));

/** A time of day as one says it: "7 pm", "9:30 am". */
export const sayTime = (at: number, offset: number): string => {
  const there = local(at, offset);
  const hour = there.getUTCHours();
  const minute = there.getUTCMinutes();
  const minutes = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? "am" : "pm"}`;
};

/** A day and a time as one says them: "today, 7 pm", "Saturday, 10 am". */
export const sayWhen = (at: number, now: number, offset: number): string =>
  `${sayDay(at, now, offset)}, ${sayTime(at, offset)}`;

/** A sentence that begins with a capital letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The hour of the day where the learner is, 0 to 23. */
export const hourOf = (at: number, offset: number): number => local(at, offset).getUTCHours();

/** The instant of an hour of a day where the learner is; the day is that of another instant, so many days on. */
export const hourOn = (at: number, offset: number, days: number, hour: number): number =>
  (dayOf(at, offset) + days) * 86_400_000 + hour * 3_600_000 - offset * 60_000;

/** The day of the week where the learner is: 0 is Sunday. */
export const weekdayOf = (at: number, offset: number): number => local(at, offset).getUTCDay();

/** The next time it is five in the morning where the learner is: when a night ends. */
export const nextMorning = (at: number, offset: number): number => {
  const morning = dayOf(at, offset) * 86_400_000 - offset * 60_000 + 5 * 3_600_000;
  return morning > at ? morning : morning + 86_400_000;
};

/** How long something took, in words: "3 minutes", "5 hours", "2 days". */
export const sayLength = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return "less than a minute";
  if (minutes < 90) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  if (hours < 48) return `${hours} hours`;
  return `${Math.round(hours / 24)} days`;
};

/** A name or quote of someone's shown inside our sentence, shortened at a word where it is long. */
export const brief = (text: string, most = 60): string => {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).replace(/[\uD800-\uDBFF]$/, "")} …`;
};
