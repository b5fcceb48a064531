import type { Country } from "../country.ts";
import { emergency112 } from "./emergency-112.ts";

/** Ways to reach a person in the middle of Europe. */
export const europeMiddle: readonly Country[] = [
  {
    code: "DE",
    name: "Germany",
    ownName: "Deutschland",
    lines: [
      emergency112,
      {
        label: "0800 111 0 111",
        detail: "TelefonSeelsorge listens, day and night. Free. 0800 111 0 222 reaches them too.",
        dial: "08001110111",
        for: ["crisis"],
        source: "https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband",
        checked: "2026-11-22",
      },
      {
        label: "116 111",
        detail: "Nummer gegen Kummer, for children and young people. Free, and no name needed.",
        dial: "116111",
        for: ["young"],
        source: "https://www.bmfsfj.de/bmfsfj/mediathek/anrufen-mailen-chatten-gegen-sorgen-154556",
        checked: "2026-11-22",
      },
      {
        label: "116 016",
        detail:
          "Hilfetelefon, for women who face violence and people close to them, day and night, in many languages. Free.",
        dial: "116016",
        for: ["harm"],
        source: "https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "AT",
    name: "Austria",
    ownName: "Österreich",
    lines: [
      emergency112,
      {
        label: "142",
        detail: "Telefonseelsorge listens, day and night. Free.",
        dial: "142",
        for: ["crisis"],
        source: "https://tirol.orf.at/stories/3120626/",
        checked: "2026-11-22",
      },
      {
        label: "147",
        detail: "Rat auf Draht, for children and young people.",
        dial: "147",
        for: ["young"],
        source: "https://wien.orf.at/stories/3066157/",
        checked: "2026-11-22",
      },
      {
        label: "0800 222 555",
        detail: "Women's helpline against violence, day and night. Free, and no name needed.",
        dial: "0800222555",
        for: ["harm"],
        source: "https://noe.orf.at/stories/3136860/",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "CH",
    name: "Switzerland",
    ownName: "Schweiz · Suisse · Svizzera · Svizra",
    lines: [
      {
        label: "112",
        detail: "Police, ambulance and fire.",
        dial: "112",
        for: ["danger"],
        source:
          "https://srf.ch/sendungen/kassensturz-espresso/services/espresso-aha/schlauer-i-d-wuche-wohin-fuehrt-die-nummer-112",
        checked: "2026-11-22",
      },
      {
        label: "144",
        detail: "Ambulance.",
        dial: "144",
        for: ["danger"],
        source:
          "https://srf.ch/sendungen/kassensturz-espresso/services/espresso-aha/schlauer-i-d-wuche-wohin-fuehrt-die-nummer-112",
        checked: "2026-11-22",
      },
      {
        label: "143",
        detail: "Die Dargebotene Hand listens, day and night. Free.",
        dial: "143",
        for: ["crisis"],
        source:
          "https://www.srf.ch/news/schweiz/psychische-not-bei-jungen-notrufnummer-147-ausgelastet-das-sind-die-hintergruende",
        checked: "2026-11-22",
      },
      {
        label: "147",
        detail: "Pro Juventute, for children and young people, day and night. Free.",
        dial: "147",
        for: ["young"],
        languages: ["de", "fr", "it"],
        source: "https://www.projuventute.ch/de/eltern/familie-gesellschaft/147",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "PL",
    name: "Poland",
    ownName: "Polska",
    lines: [
      emergency112,
      {
        label: "800 70 2222",
        detail: "A support centre for people in a crisis, day and night.",
        dial: "800702222",
        for: ["crisis"],
        source: "https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222",
        checked: "2026-11-22",
      },
      {
        label: "116 111",
        detail: "For children and young people, day and night. Free, and no name needed.",
        dial: "116111",
        for: ["young"],
        source:
          "https://wiarygodnaszkola.pl/w-2024-roku-powraca-rzadowy-wsparcie-dla-telefonow-zaufania-dla-dzieci-i-mlodziezy-gdzie-szukac-pomocy/",
        checked: "2026-11-22",
      },
      {
        label: "800 12 00 02",
        detail: "Niebieska Linia, for people who face violence at home, day and night.",
        dial: "800120002",
        for: ["harm"],
        source: "https://wsp-bilikiewicz.pl/aktualnosci/dzis-obchodzimy-dzien-walki-z-depresja/",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "CZ",
    name: "Czechia",
    ownName: "Česko",
    lines: [
      {
        label: "112",
        detail: "Police, ambulance and fire. Free.",
        dial: "112",
        for: ["danger"],
        source: "https://praha13.cz/Tisnova-volani",
        checked: "2026-11-22",
      },
      {
        label: "116 123",
        detail: "Linka první psychické pomoci, for anyone in a crisis. Free.",
        dial: "116123",
        for: ["crisis"],
        source:
          "https://www.irozhlas.cz/zpravy-domov/bezplatna-linka-psychicke-pomoci-omezuje-provoz-prosinec-je-pritom_2412080600_job",
        checked: "2026-11-22",
      },
      {
        label: "116 111",
        detail: "Linka bezpečí, up to age 26, day and night. Free, and no name needed.",
        dial: "116111",
        for: ["young"],
        source: "https://better-internet-for-kids.europa.eu/en/news/czech-helpline-sees-rise-challenging-cases",
        checked: "2026-11-22",
      },
      {
        label: "116 006",
        detail: "For people harmed by a crime or by violence at home.",
        dial: "116006",
        for: ["harm"],
        source:
          "https://www.irozhlas.cz/zpravy-domov/bezplatna-linka-psychicke-pomoci-omezuje-provoz-prosinec-je-pritom_2412080600_job",
        checked: "2026-11-22",
      },
    ],
  },
];
