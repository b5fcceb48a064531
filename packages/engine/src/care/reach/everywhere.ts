import type { WayToReach } from "./country.ts";

/** The few lines that hold wherever someone is: always there at once, without a network and without a choice. */
export const everywhere: readonly WayToReach[] = [
  {
    label: "Your local emergency number",
    detail: "If you or someone else may be in danger now, anywhere.",
    for: ["danger"],
    source: "https://www.mayoclinic.org/diseases-conditions/anxiety/in-depth/anxiety-treatment/art-20045940",
    checked: "2026-11-22",
  },
  {
    label: "112",
    detail: "Emergency number in every country of the European Union. Free to call.",
    dial: "112",
    for: ["danger"],
    source:
      "https://digital-strategy.ec.europa.eu/en/news/112-day-saving-lives-quickly-and-easily-reaching-emergency-services-anywhere-eu",
    checked: "2026-11-22",
  },
  {
    label: "findahelpline.com",
    detail: "A directory of helplines by country: by phone, text or chat.",
    url: "https://findahelpline.com",
    for: ["crisis", "harm", "young"],
    source: "https://findahelpline.com/AU",
    checked: "2026-11-22",
  },
];
