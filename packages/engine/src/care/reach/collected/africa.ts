import type { Country } from "../country.ts";

/** Ways to reach a person in Africa. */
export const africa: readonly Country[] = [
  {
    code: "ZA",
    name: "South Africa",
    lines: [
      {
        label: "112",
        detail: "Emergency number from a mobile phone, day and night, even without airtime.",
        dial: "112",
        for: ["danger"],
        source: "https://statuscheck.co.za/?p=14569",
        checked: "2026-11-22",
      },
      {
        label: "10111",
        detail: "Police.",
        dial: "10111",
        for: ["danger"],
        source: "https://statuscheck.co.za/?p=14569",
        checked: "2026-11-22",
      },
      {
        label: "0800 567 567",
        detail: "SADAG's suicide crisis line.",
        dial: "0800567567",
        for: ["crisis"],
        source:
          "https://sadag.org/index.php?option=com_content&view=article&id=3048:sa-men-four-times-more-likely-to-commit-suicide-than-women-who-report-finds&catid=92&Itemid=154",
        checked: "2026-11-22",
      },
      {
        label: "116",
        detail: "Childline, for children and young people. Free.",
        dial: "116",
        for: ["young"],
        source: "https://vukuzenzele.gov.za/children-can-call-116-help",
        checked: "2026-11-22",
      },
      {
        label: "0800 428 428",
        detail: "Command centre against gender-based violence, day and night. Free.",
        dial: "0800428428",
        for: ["harm"],
        source:
          "https://www.capetalk.co.za/articles/383281/gbv-call-centre-received-over-120-000-calls-in-the-first-three-weeks-of-lockdown",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "KE",
    name: "Kenya",
    lines: [
      {
        label: "999",
        detail: "Police. 112 and 911 reach them too.",
        dial: "999",
        for: ["danger"],
        source:
          "https://www.the-star.co.ke/news/2022-08-07-police-announce-toll-free-emergency-contacts-ahead-of-polls",
        checked: "2026-11-22",
      },
      {
        label: "1199",
        detail: "For anyone in distress, named by the Health Ministry.",
        dial: "1199",
        for: ["crisis"],
        source: "https://nairobinews.nation.co.ke/editors-picks/distressed-call-this-number-gok",
        checked: "2026-11-22",
      },
      {
        label: "0722 178 177",
        detail: "Befrienders Kenya, for thoughts of suicide.",
        dial: "0722178177",
        for: ["crisis"],
        source:
          "https://doctorsexplain.net/courses/caring-for-your-mental-health-online-course-on-mental-health-awareness/lesson/emergency-contacts-and-crisis-hotlines/",
        checked: "2026-11-22",
      },
      {
        label: "116",
        detail: "Childline Kenya, for children and young people, day and night. Free.",
        dial: "116",
        for: ["young"],
        source:
          "https://beta.nation.co.ke/kenya/news/gender/beyond-your-parents-life-saving-resources-that-could-have-saved-teen-bride-from-death--4986762",
        checked: "2026-11-22",
      },
      {
        label: "1195",
        detail: "For people who face gender-based violence, day and night. Free.",
        dial: "1195",
        for: ["harm"],
        source:
          "https://beta.nation.co.ke/kenya/news/gender/beyond-your-parents-life-saving-resources-that-could-have-saved-teen-bride-from-death--4986762",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "NG",
    name: "Nigeria",
    lines: [
      {
        label: "112",
        detail: "Emergency number, in most states, day and night. Free.",
        dial: "112",
        for: ["danger"],
        source: "https://daybreak.ng/ncc-ecc-linking-youths-to-job-opportunities",
        checked: "2026-11-22",
      },
      {
        label: "0800 078 7746",
        detail: "SURPIN, for thoughts of suicide. Free.",
        dial: "08000787746",
        for: ["crisis"],
        source: "https://www.healthcareafrica.info/new-mental-health-hotline-inaugurated-in-nigeria/",
        checked: "2026-11-22",
      },
      {
        label: "627",
        detail: "NAPTIP, the agency against trafficking, about violence and abuse.",
        dial: "627",
        for: ["harm"],
        source: "https://naptip.gov.ng/naptip-jingle-message-for-16-days-activism-project/",
        checked: "2026-11-22",
      },
    ],
  },
];
