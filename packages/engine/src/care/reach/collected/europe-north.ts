import type { Country } from "../country.ts";
import { emergency112 } from "./emergency-112.ts";

/** Ways to reach a person in the north of Europe. */
export const europeNorth: readonly Country[] = [
  {
    code: "SE",
    name: "Sweden",
    ownName: "Sverige",
    lines: [
      emergency112,
      {
        label: "90101",
        detail: "Mind Självmordslinjen, for people with thoughts of suicide.",
        dial: "90101",
        for: ["crisis"],
        source: "https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx",
        checked: "2026-11-22",
      },
      {
        label: "116 111",
        detail: "Bris, for children and young people, day and night. No name needed.",
        dial: "116111",
        for: ["young"],
        source: "https://8sidor.se/sverige/2025/08/manga-barn-ringde-till-bris/",
        checked: "2026-11-22",
      },
      {
        label: "020-50 50 50",
        detail: "Kvinnofridslinjen, for women who face threats or violence, day and night. Free, and no name needed.",
        dial: "020505050",
        for: ["harm"],
        source:
          "https://www.nck.uu.se/nyhetsarkiv/nyhetsvisningssida/?tarContentId=1064362&languageId=3&id=965&type=researcher",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "NO",
    name: "Norway",
    ownName: "Norge",
    lines: [
      {
        label: "112",
        detail: "Police.",
        dial: "112",
        for: ["danger"],
        source: "https://planetnorway.com/emergency-services/",
        checked: "2026-11-22",
      },
      {
        label: "113",
        detail: "Ambulance.",
        dial: "113",
        for: ["danger"],
        source: "https://planetnorway.com/emergency-services/",
        checked: "2026-11-22",
      },
      {
        label: "116 123",
        detail: "Mental Helse listens, day and night. Free.",
        dial: "116123",
        for: ["crisis"],
        source:
          "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352",
        checked: "2026-11-22",
      },
      {
        label: "116 111",
        detail: "Alarmtelefonen, for children and young people who face violence, abuse or neglect. Free.",
        dial: "116111",
        for: ["young", "harm"],
        source:
          "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352",
        checked: "2026-11-22",
      },
      {
        label: "116 006",
        detail: "VO-linjen, for adults who face violence or abuse, day and night. Free, and no name needed.",
        dial: "116006",
        for: ["harm"],
        source: "https://ldo.no/ombudet-og-samfunnet/siste-nytt2/vo-linjen-ny/",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "DK",
    name: "Denmark",
    ownName: "Danmark",
    lines: [
      emergency112,
      {
        label: "70 201 201",
        detail: "Livslinien, for people with thoughts of suicide.",
        dial: "70201201",
        for: ["crisis"],
        source: "https://nordicstoday.com/article/dk-denmark-suicide-hotline-25-callers-block-500k-calls",
        checked: "2026-11-22",
      },
      {
        label: "116 111",
        detail: "BørneTelefonen, for children and young people, by call or text. Free.",
        dial: "116111",
        text: "116111",
        for: ["young"],
        source: "https://childhelplineinternational.org/international-child-helpline-day-2018-denmark/",
        checked: "2026-11-22",
      },
      {
        label: "1888",
        detail: "Lev Uden Vold, about violence by someone close, day and night. Free, and no name needed.",
        dial: "1888",
        for: ["harm"],
        source: "https://levudenvold.dk/aktuelt/nyheder/lev-uden-vold-modtog-i-2022-rekordmange-opkald/",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "FI",
    name: "Finland",
    ownName: "Suomi",
    lines: [
      emergency112,
      {
        label: "09 2525 0111",
        detail: "MIELI listens, in Finnish, day and night. Your phone company may charge for the call.",
        dial: "0925250111",
        for: ["crisis"],
        languages: ["fi"],
        source: "https://mentalhealth.fi/where-to-go-in-an-emergency",
        checked: "2026-11-22",
      },
      {
        label: "09 2525 0113",
        detail: "MIELI listens, in English or Arabic, at set hours. Your phone company may charge for the call.",
        dial: "0925250113",
        for: ["crisis"],
        languages: ["en", "ar"],
        source: "https://mentalhealth.fi/where-to-go-in-an-emergency",
        checked: "2026-11-22",
      },
      {
        label: "116 111",
        detail: "MLL's phone for children and young people, every day. Free, and not shown on the bill.",
        dial: "116111",
        for: ["young"],
        source:
          "https://www.sttinfo.fi/tiedote/71690974/aina-joulu-ei-ole-huoleton-mlln-lasten-ja-nuorten-116-111-paivystaa-myos-jouluna?lang=fi",
        checked: "2026-11-22",
      },
      {
        label: "080 005 005",
        detail: "Nollalinja, about violence at home or by someone close, at any time. Free.",
        dial: "080005005",
        for: ["harm"],
        source: "https://nollalinja.fi/en",
        checked: "2026-11-22",
      },
    ],
  },
];
