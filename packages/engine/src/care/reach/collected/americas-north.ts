import type { Country } from "../country.ts";

/** Ways to reach a person in the north of the Americas. */
export const americasNorth: readonly Country[] = [
  {
    code: "US",
    name: "United States",
    lines: [
      {
        label: "911",
        detail: "Police, fire and ambulance.",
        dial: "911",
        for: ["danger"],
        source: "https://www.falmouthma.gov/806/When-to-call-911",
        checked: "2026-11-22",
      },
      {
        label: "988",
        detail: "988 Suicide & Crisis Lifeline. Call or text, day and night. Free.",
        dial: "988",
        text: "988",
        for: ["crisis"],
        source: "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
        checked: "2026-11-22",
      },
      {
        label: "Text HOME to 741741",
        detail: "Crisis Text Line. Someone texts back, day and night.",
        text: "741741",
        for: ["crisis", "young"],
        source:
          "https://www.wfmz.com/features/what-the-tech/what-the-tech-crisis-text-line/article_4a219f0e-b1e7-11ec-9505-0b02ae488649.html",
        checked: "2026-11-22",
      },
      {
        label: "800-448-3000",
        detail: "Your Life Your Voice by Boys Town, for teens and young people, day and night; or text VOICE to 20121.",
        dial: "8004483000",
        text: "20121",
        for: ["young"],
        source:
          "https://www.boystown.org/media-room/news-releases/boys-town-highlights-the-need-for-youth-suicide-prevention",
        checked: "2026-11-22",
      },
      {
        label: "1-800-799-7233",
        detail: "National Domestic Violence Hotline, day and night; or text START to 88788.",
        dial: "18007997233",
        text: "88788",
        for: ["harm"],
        source: "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts",
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
        detail: "Police, fire and ambulance.",
        dial: "911",
        for: ["danger"],
        source: "https://crtc.gc.ca/eng/archive/2018/2018-188.htm",
        checked: "2026-11-22",
      },
      {
        label: "988",
        detail: "9-8-8 Suicide Crisis Helpline. Call or text, day and night, in English or French.",
        dial: "988",
        text: "988",
        for: ["crisis"],
        languages: ["en", "fr"],
        source: "https://thegrand101.com/2023/11/30/new-9-8-8-suicide-crisis-helpline-launches-across-canada",
        checked: "2026-11-22",
      },
      {
        label: "Text CONNECT to 686868",
        detail: "Kids Help Phone. Someone texts back, day and night. Free.",
        text: "686868",
        for: ["crisis", "young"],
        source: "https://kidshelpphone.ca/text-about-it/",
        checked: "2026-11-22",
      },
      {
        label: "1-800-668-6868",
        detail: "Kids Help Phone, for children and young people.",
        dial: "18006686868",
        for: ["young"],
        source: "https://www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "MX",
    name: "Mexico",
    ownName: "México",
    lines: [
      {
        label: "911",
        detail: "Police, ambulance and fire.",
        dial: "911",
        for: ["danger"],
        source: "https://zamudionoticias.mx/?p=17586",
        checked: "2026-11-22",
      },
      {
        label: "800 911 2000",
        detail: "Línea de la Vida, day and night. Free.",
        dial: "8009112000",
        for: ["crisis"],
        source:
          "https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/",
        checked: "2026-11-22",
      },
      {
        label: "079",
        detail: "Línea de las Mujeres, for women who face violence, day and night; choose option 1. Free.",
        dial: "079",
        for: ["harm"],
        source: "https://www.jornada.com.mx/2025/11/05/sociedad/039n2soc?partner=rss",
        checked: "2026-11-22",
      },
    ],
  },
];
