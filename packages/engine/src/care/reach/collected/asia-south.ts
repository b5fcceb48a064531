import type { Country } from "../country.ts";

/** Ways to reach a person in the south and the west of Asia. */
export const asiaSouth: readonly Country[] = [
  {
    code: "SG",
    name: "Singapore",
    lines: [
      {
        label: "999",
        detail: "Police.",
        dial: "999",
        for: ["danger"],
        source: "https://care.nus.edu.sg/?p=3244",
        checked: "2026-11-22",
      },
      {
        label: "995",
        detail: "Ambulance.",
        dial: "995",
        for: ["danger"],
        source: "https://care.nus.edu.sg/?p=3244",
        checked: "2026-11-22",
      },
      {
        label: "1767",
        detail: "Samaritans of Singapore, day and night; also on WhatsApp at 9151 1767.",
        dial: "1767",
        for: ["crisis"],
        source:
          "https://www.channelnewsasia.com/singapore/suicide-whatsapp-service-caretext-samaritans-singapore-help-2929241",
        checked: "2026-11-22",
      },
      {
        label: "1771",
        detail: "National mindline, day and night, in four languages; also on WhatsApp at 6669 1771.",
        dial: "1771",
        for: ["crisis"],
        source: "https://www.straitstimes.com/singapore/national-mental-health-call-and-textline-launched",
        checked: "2026-11-22",
      },
      {
        label: "1800 2744 788",
        detail: "Tinkle Friend, for children in primary school. Free.",
        dial: "18002744788",
        for: ["young"],
        source: "https://www.childrensociety.org.sg/breaking-barriers-for-children-to-seek-help",
        checked: "2026-11-22",
      },
      {
        label: "1800-777-0000",
        detail: "About violence in the family, day and night.",
        dial: "18007770000",
        for: ["harm"],
        source: "https://www.straitstimes.com/singapore/community/msf-launches-24-hour-family-violence-helpline",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "IN",
    name: "India",
    ownName: "भारत",
    lines: [
      {
        label: "112",
        detail: "Emergency number.",
        dial: "112",
        for: ["danger"],
        source:
          "https://www.cnbctv18.com/india/childline-national-emergency-number-report-children-distress-call-explained-14743071.htm/amp",
        checked: "2026-11-22",
      },
      {
        label: "14416",
        detail: "Tele-MANAS, for mental distress, day and night, in 20 languages. Free.",
        dial: "14416",
        for: ["crisis"],
        source:
          "https://www.thehawk.in/news/health/tele-manas-mental-health-helpline-handles-over-238-lakh-calls-since-2022-prataprao-jadhav",
        checked: "2026-11-22",
      },
      {
        label: "1098",
        detail: "For children who need help. Free.",
        dial: "1098",
        for: ["young"],
        source: "https://www.insightsonindia.com/2023/06/22/centre-to-integrate-child-helpline-with-erss-112/",
        checked: "2026-11-22",
      },
      {
        label: "181",
        detail: "Women's helpline, day and night, in all states and territories but West Bengal.",
        dial: "181",
        for: ["harm"],
        source:
          "https://www.thehawk.in/news/india/over-8164-lakh-women-supported-via-181-women-helpline-since-2015-govt-report",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "PH",
    name: "Philippines",
    ownName: "Pilipinas",
    lines: [
      {
        label: "911",
        detail: "Police, ambulance and fire, day and night. Free.",
        dial: "911",
        for: ["danger"],
        source: "https://mb.com.ph/2025/09/12/unified-911-emergency-hotline-to-be-fully-operational-this-year-dilg",
        checked: "2026-11-22",
      },
      {
        label: "0917 899 8727",
        detail: "Crisis line of the National Center for Mental Health, day and night.",
        dial: "09178998727",
        for: ["crisis"],
        source: "https://doh.gov.ph/press-release/launch-of-the-ncmh-crisis-hotline/",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "IL",
    name: "Israel",
    ownName: "ישראל",
    lines: [
      {
        label: "100",
        detail: "Police.",
        dial: "100",
        for: ["danger"],
        source:
          "https://hamodia.com/2021/12/15/knesset-health-committee-time-to-establish-one-emergency-medical-dispatch-center/",
        checked: "2026-11-22",
      },
      {
        label: "101",
        detail: "Ambulance.",
        dial: "101",
        for: ["danger"],
        source:
          "https://hamodia.com/2021/12/15/knesset-health-committee-time-to-establish-one-emergency-medical-dispatch-center/",
        checked: "2026-11-22",
      },
      {
        label: "1201",
        detail: "ERAN listens, day and night. Free.",
        dial: "1201",
        for: ["crisis"],
        languages: ["he", "ar", "en", "ru", "am", "fr", "es"],
        source: "https://jerusaleminstitute.org.il/en/blog/with-days-like-this/",
        checked: "2026-11-22",
      },
      {
        label: "118",
        detail: "Welfare ministry line, about violence in the family.",
        dial: "118",
        for: ["harm"],
        source: "https://www.israelnationalnews.com/News/Flash.aspx/501054",
        checked: "2026-11-22",
      },
    ],
  },
];
