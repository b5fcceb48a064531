import type { Words } from "@reprise/engine";

/** What the pages with ways to reach a person say beside the lines themselves. */
export const words = {
  call: "Call {number}",
  sendText: "Send a text",
  checked: "Checked {day}, {site}",
  hint: "Country: {country}, as this device is set.",
  chosen: "Country: {country}.",
  otherCountry: "Another country",
  chooseCountry: "Choose a country",
  country: "Country",
  ownPerson: "Someone of my own",
  people: "Someone hurts or frightens me",
  calm: "Something else is too heavy",
  back: "Back",
  erase: "Erase what I wrote about it",
  eraseNote: "All of it at once, for ever. A file you exported before still holds it.",
  erased: "Erased. It stays erased.",
  notes: "Notes",
  leaveNow: "Leave this page",
  leaveHow:
    "“Leave this page” shows a page about the weather at once, and so does Escape, pressed twice. The way back does not lead here. The list of pages you visited may still show “Notes”, and what is on record stays on record.",
  leaveOnce: "Press Escape once more to leave this page.",
  recordErase: "Delete everything on record",
  keepPerson: "Keep this person",
} as const satisfies Words;
