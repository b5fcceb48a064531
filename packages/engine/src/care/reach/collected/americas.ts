import type { Country } from "../country.ts";

/** The countries of the Americas. */
export const americas: readonly Country[] = [
  {
    code: "US",
    name: "United States",
    lines: [
      {
        label: "911",
        detail: "Emergency number: police, fire, ambulance.",
        dial: "911",
        for: ["danger"],
        source: "https://www.911.gov/calling-911/frequently-asked-questions/",
        checked: "2026-11-22",
      },
      {
        label: "988",
        detail: "988 Suicide & Crisis Lifeline. Call or text, day and night, free.",
        dial: "988",
        text: "988",
        for: ["crisis"],
        source: "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "CA",
    name: "Canada",
    lines: [
      {
        label: "911",
        detail: "Emergency number: police, fire, ambulance.",
        dial: "911",
        for: ["danger"],
        source: "https://crtc.gc.ca/eng/phone/911/can.htm",
        checked: "2026-11-22",
      },
      {
        label: "988",
        detail: "9-8-8 Suicide Crisis Helpline. Call or text, day and night, in English or French.",
        dial: "988",
        text: "988",
        for: ["crisis"],
        languages: ["en", "fr"],
        source: "https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/",
        checked: "2026-11-22",
      },
    ],
  },
];
