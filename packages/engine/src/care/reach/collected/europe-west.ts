import type { Country } from "../country.ts";
import { emergency112 } from "./emergency-112.ts";

/** Ways to reach a person in the west of Europe. */
export const europeWest: readonly Country[] = [
  {
    code: "GB",
    name: "United Kingdom",
    lines: [
      {
        label: "999",
        detail: "Police, ambulance, fire and coastguard. Free from any phone.",
        dial: "999",
        for: ["danger"],
        source: "https://youth.devon-cornwall.police.uk/young-people/crime-and-the-law/contacting-the-police",
        checked: "2026-11-22",
      },
      {
        label: "116 123",
        detail: "Samaritans listen, day and night, whatever it is about. Free, and not shown on the bill.",
        dial: "116123",
        for: ["crisis"],
        source:
          "https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone",
        checked: "2026-11-22",
      },
      {
        label: "0800 1111",
        detail: "Childline, for anyone under 19 with any worry. Free.",
        dial: "08001111",
        for: ["young"],
        source:
          "https://www.sunderlandecho.com/news/opinion/columnists/childline-advice-when-a-child-contacts-us-we-will-listen-and-support-them-3817957",
        checked: "2026-11-22",
      },
      {
        label: "0808 2000 247",
        detail: "National Domestic Abuse Helpline in England, run by Refuge for women, day and night. Free.",
        dial: "08082000247",
        for: ["harm"],
        source: "https://gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "IE",
    name: "Ireland",
    ownName: "Éire",
    lines: [
      {
        label: "112",
        detail: "Police, ambulance and fire. 999 reaches the same people.",
        dial: "112",
        for: ["danger"],
        source: "https://www.kildarestreet.com/wrans/?id=2025-11-25a.1853",
        checked: "2026-11-22",
      },
      {
        label: "116 123",
        detail: "Samaritans listen, day and night, whatever it is about. Free.",
        dial: "116123",
        for: ["crisis"],
        source: "https://www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014",
        checked: "2026-11-22",
      },
      {
        label: "Text 50808",
        detail: "Someone texts back, day and night, for students too. Free, and no name needed.",
        text: "50808",
        for: ["crisis", "young"],
        source:
          "https://merrionstreet.ie/en/news-room/news/minister_simon_harris_launches_24_7_text_service_to_provide_mental_health_supports_for_third_level_students.html",
        checked: "2026-11-22",
      },
      {
        label: "1800 66 66 66",
        detail: "Childline listens to children and young people up to 18, day and night. Free.",
        dial: "1800666666",
        for: ["young"],
        source:
          "https://www.breakingnews.ie/ireland/childine-volunters-answered-1020-calls-from-children-on-christmas-day-820223.html",
        checked: "2026-11-22",
      },
      {
        label: "1800 341 900",
        detail: "Women's Aid, for women hurt or controlled by a partner, day and night. Free.",
        dial: "1800341900",
        for: ["harm"],
        source: "https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "FR",
    name: "France",
    lines: [
      emergency112,
      {
        label: "3114",
        detail: "National suicide prevention line, day and night. Free.",
        dial: "3114",
        for: ["crisis"],
        source: "https://www.service-public.fr/particuliers/actualites/A15206",
        checked: "2026-11-22",
      },
      {
        label: "0 800 235 236",
        detail: "Fil Santé Jeunes, ages 12 to 25, every day from 9 to 23. Free, and no name needed.",
        dial: "0800235236",
        for: ["young"],
        source: "https://axaprevention.fr/fr/article/prevention-suicide-journee-mondiale",
        checked: "2026-11-22",
      },
      {
        label: "119",
        detail: "For children and teens in danger, and for people who worry about one, day and night. Free.",
        dial: "119",
        for: ["young", "harm"],
        source: "https://www.service-public.gouv.fr/particuliers/actualites/A14455",
        checked: "2026-11-22",
      },
      {
        label: "3919",
        detail: "For women who face violence, day and night. Free, and no name needed.",
        dial: "3919",
        for: ["harm"],
        source:
          "https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "NL",
    name: "Netherlands",
    ownName: "Nederland",
    lines: [
      emergency112,
      {
        label: "113",
        detail: "113 Suicide Prevention, day and night, by phone, or by chat at 113.nl. Free, and no name needed.",
        dial: "113",
        url: "https://www.113.nl",
        for: ["crisis"],
        source: "https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt",
        checked: "2026-11-22",
      },
      {
        label: "0800 0432",
        detail: "Kindertelefoon, ages 8 to 18, every day. Free, and no name needed.",
        dial: "08000432",
        for: ["young"],
        source: "https://www.vriendenkindertelefoon.nl/kindertelefoon",
        checked: "2026-11-22",
      },
      {
        label: "0800 2000",
        detail: "Veilig Thuis, about violence or abuse at home, day and night. Free.",
        dial: "08002000",
        for: ["harm"],
        source:
          "https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "BE",
    name: "Belgium",
    ownName: "België · Belgique · Belgien",
    lines: [
      {
        label: "112",
        detail: "Ambulance and fire.",
        dial: "112",
        for: ["danger"],
        source: "https://www.wallonie.be/fr/violences-conjugales-et-intrafamiliales",
        checked: "2026-11-22",
      },
      {
        label: "101",
        detail: "Police.",
        dial: "101",
        for: ["danger"],
        source: "https://www.wallonie.be/fr/violences-conjugales-et-intrafamiliales",
        checked: "2026-11-22",
      },
      {
        label: "1813",
        detail: "Zelfmoordlijn, for thoughts of suicide, in Dutch, day and night.",
        dial: "1813",
        for: ["crisis"],
        languages: ["nl"],
        source:
          "https://www.vrt.be/vrtnws/fr/2019/09/08/chaque-jour-trois-personnes-mettent-fin-a-leur-vie-en-flandre/",
        checked: "2026-11-22",
      },
      {
        label: "0800 32 123",
        detail: "Centre de Prévention du Suicide, in French, day and night. Free, and no name needed.",
        dial: "080032123",
        for: ["crisis"],
        languages: ["fr"],
        source: "https://bx1.be/categories/news/la-reine-mathilde-visite-le-centre-de-prevention-du-suicide-a-ixelles/",
        checked: "2026-11-22",
      },
      {
        label: "102",
        detail: "Awel, for children and young people, in Dutch.",
        dial: "102",
        for: ["young"],
        languages: ["nl"],
        source:
          "https://www.hln.be/nieuws/binnenland/ruim-23-000-contacten-met-kinderen-en-jongeren-voor-awel-de-voormalige-kinder-en-jongerentelefoon~a1065a0b/",
        checked: "2026-11-22",
      },
      {
        label: "1712",
        detail: "For questions about violence or abuse, in Dutch.",
        dial: "1712",
        for: ["harm"],
        languages: ["nl"],
        source: "https://weliswaar.be/1712-voor-kinderen-en-jongeren",
        checked: "2026-11-22",
      },
      {
        label: "0800 30 030",
        detail:
          "About violence by a partner, in French. Free. At night and on weekends another helpline takes the call.",
        dial: "080030030",
        for: ["harm"],
        languages: ["fr"],
        source: "https://wal.autonomia.org/professionnel/ecoute-violences-conjugales",
        checked: "2026-11-22",
      },
    ],
  },
];
