import type { WayToReach } from "./country.ts";

/** Ways to reach a person from anywhere, for when a country is not listed. */
export const everywhere: readonly WayToReach[] = [
  {
    label: "Your local emergency number",
    detail: "If you or someone else may be in danger now, anywhere.",
    for: ["danger"],
    source: "https://simple.m.wikipedia.org/wiki/Emergency_telephone_number",
    checked: "2026-11-22",
  },
  {
    label: "112",
    detail: "The emergency number in every country of the European Union. Free.",
    dial: "112",
    for: ["danger"],
    source:
      "https://digital-strategy.ec.europa.eu/en/news/112-day-saving-lives-quickly-and-easily-reaching-emergency-services-anywhere-eu",
    checked: "2026-11-22",
  },
  {
    label: "findahelpline.com",
    detail: "Helplines listed by country: by phone, text or chat.",
    url: "https://findahelpline.com",
    for: ["crisis", "young", "harm"],
    source: "https://findahelpline.com/AU",
    checked: "2026-11-22",
  },
  {
    label: "befrienders.org",
    detail: "Centres around the world where a volunteer listens.",
    url: "https://www.befrienders.org",
    for: ["crisis"],
    source: "https://www.befrienders.org/what-we-do",
    checked: "2026-11-22",
  },
];
