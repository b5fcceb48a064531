/** One way to reach a person, with the public page that confirms it and the day we looked. */
export interface WayToReach {
  readonly label: string;
  readonly detail: string;
  readonly source: string;
  /** The day it was last confirmed, as an ISO date; 180 days later it counts as stale. */
  readonly checked: string;
}

/** Ways to reach a person that are few and certain: wherever you are first, then by place. */
export const waysToReach: readonly WayToReach[] = [
  {
    label: "Your local emergency number",
    detail: "If you or someone else may be in danger now, anywhere.",
    source: "https://www.mayoclinic.org/diseases-conditions/anxiety/in-depth/anxiety-treatment/art-20045940",
    checked: "2026-11-22",
  },
  {
    label: "112",
    detail: "Emergency number in every country of the European Union. Free to call.",
    source:
      "https://digital-strategy.ec.europa.eu/en/news/112-day-saving-lives-quickly-and-easily-reaching-emergency-services-anywhere-eu",
    checked: "2026-11-22",
  },
  {
    label: "911 (United States)",
    detail: "Emergency number: police, fire, ambulance.",
    source: "https://www.911.gov/calling-911/frequently-asked-questions/",
    checked: "2026-11-22",
  },
  {
    label: "911 (Canada)",
    detail: "Emergency number: police, fire, ambulance.",
    source: "https://crtc.gc.ca/eng/phone/911/can.htm",
    checked: "2026-11-22",
  },
  {
    label: "988 (United States)",
    detail: "988 Suicide & Crisis Lifeline. Call or text, day and night, free.",
    source: "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
    checked: "2026-11-22",
  },
  {
    label: "988 (Canada)",
    detail: "9-8-8 Suicide Crisis Helpline. Call or text, day and night, in English or French.",
    source: "https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/",
    checked: "2026-11-22",
  },
  {
    label: "116 123 (United Kingdom)",
    detail: "Samaritans, whatever it is about. Free to call.",
    source: "https://www.samaritans.org/how-we-can-help/contact-samaritan/",
    checked: "2026-11-22",
  },
  {
    label: "116 123 (Ireland)",
    detail: "Samaritans, whatever it is about. Free to call, day and night.",
    source: "https://www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014",
    checked: "2026-11-22",
  },
  {
    label: "findahelpline.com",
    detail: "A directory of helplines by country: by phone, text or chat.",
    source: "https://findahelpline.com/AU",
    checked: "2026-11-22",
  },
];
