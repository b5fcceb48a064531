import type { Country } from "../country.ts";

/** The countries of Europe. */
export const europe: readonly Country[] = [
  {
    code: "IE",
    name: "Ireland",
    lines: [
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
        label: "116 123",
        detail: "Samaritans, whatever it is about. Free to call, day and night.",
        dial: "116123",
        for: ["crisis"],
        source: "https://www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014",
        checked: "2026-11-22",
      },
    ],
  },
];
