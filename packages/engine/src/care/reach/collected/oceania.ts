import type { Country } from "../country.ts";

/** Ways to reach a person in Oceania. */
export const oceania: readonly Country[] = [
  {
    code: "AU",
    name: "Australia",
    lines: [
      {
        label: "000",
        detail: "Police, ambulance and fire.",
        dial: "000",
        for: ["danger"],
        source: "https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services",
        checked: "2026-11-22",
      },
      {
        label: "13 11 14",
        detail: "Lifeline listens, day and night; or text 0477 13 11 14.",
        dial: "131114",
        text: "0477131114",
        for: ["crisis"],
        source: "https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7",
        checked: "2026-11-22",
      },
      {
        label: "1800 55 1800",
        detail: "Kids Helpline, ages 5 to 25, day and night. Free.",
        dial: "1800551800",
        for: ["young"],
        source: "https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services",
        checked: "2026-11-22",
      },
      {
        label: "1800 737 732",
        detail: "1800RESPECT, about violence at home or sexual violence, day and night; or text 0458 737 732.",
        dial: "1800737732",
        text: "0458737732",
        for: ["harm"],
        source: "https://thedailyaus.com.au/stories/1800-respect-text-messaging/",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "NZ",
    name: "New Zealand",
    ownName: "Aotearoa",
    lines: [
      {
        label: "111",
        detail: "Police, ambulance and fire.",
        dial: "111",
        for: ["danger"],
        source:
          "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/",
        checked: "2026-11-22",
      },
      {
        label: "1737",
        detail: "Need to talk? Call or text at any time. Free.",
        dial: "1737",
        text: "1737",
        for: ["crisis"],
        source: "https://nzfamilies.org.nz/?p=1578",
        checked: "2026-11-22",
      },
      {
        label: "0800 37 66 33",
        detail: "Youthline, ages 12 to 24, day and night; or text 234. Free.",
        dial: "0800376633",
        text: "234",
        for: ["young"],
        source: "https://youthaffairs.govt.nz/news/2012/youthline.html",
        checked: "2026-11-22",
      },
      {
        label: "0800 942 8787",
        detail: "0800 WHATSUP, ages 5 to 19, every day. Free.",
        dial: "08009428787",
        for: ["young"],
        source:
          "https://www.scoop.co.nz/stories/AK2107/S00438/nzs-only-child-and-teen-phone-counselling-service-launches-campaign-following-31-increase-in-chats-over-the-last-year.htm",
        checked: "2026-11-22",
      },
      {
        label: "0800 733 843",
        detail: "Women's Refuge, for people who face violence at home, day and night. Free.",
        dial: "0800733843",
        for: ["harm"],
        source:
          "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/",
        checked: "2026-11-22",
      },
    ],
  },
];
