import type { Country } from "../country.ts";
import { emergency112 } from "./emergency-112.ts";

/** Ways to reach a person in the south of Europe. */
export const europeSouth: readonly Country[] = [
  {
    code: "ES",
    name: "Spain",
    ownName: "España",
    lines: [
      emergency112,
      {
        label: "024",
        detail: "For thoughts of suicide, day and night. Free, and no name needed.",
        dial: "024",
        for: ["crisis"],
        source: "https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml",
        checked: "2026-11-22",
      },
      {
        label: "900 20 20 10",
        detail: "ANAR, for children and young people.",
        dial: "900202010",
        for: ["young"],
        source:
          "https://rtve.es/noticias/20240922/telefonos-ayudan-frente-a-violencias-machistas-llegar-a-todas-todos-casos/16206970.shtml",
        checked: "2026-11-22",
      },
      {
        label: "016",
        detail: "About violence against women, day and night, in 53 languages; also on WhatsApp at 600 000 016. Free.",
        dial: "016",
        for: ["harm"],
        source: "https://elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "PT",
    name: "Portugal",
    lines: [
      emergency112,
      {
        label: "1411",
        detail: "National suicide prevention line, day and night. Free.",
        dial: "1411",
        for: ["crisis"],
        source:
          "https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia",
        checked: "2026-11-22",
      },
      {
        label: "116 111",
        detail: "SOS Criança, up to age 18. Free.",
        dial: "116111",
        for: ["young"],
        source: "https://www.vidaativa.pt/linha-de-apoio-a-crianca/",
        checked: "2026-11-22",
      },
      {
        label: "800 202 148",
        detail: "For people who face violence at home, day and night; or text 3060. Free.",
        dial: "800202148",
        text: "3060",
        for: ["harm"],
        source: "https://cig.gov.pt/?p=27436",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "IT",
    name: "Italy",
    ownName: "Italia",
    lines: [
      emergency112,
      {
        label: "02 2327 2327",
        detail: "Telefono Amico listens, every day from 9 to 24; also on WhatsApp at 324 011 7252.",
        dial: "0223272327",
        for: ["crisis"],
        source: "https://www.agensir.it/?p=1502724",
        checked: "2026-11-22",
      },
      {
        label: "19696",
        detail: "Telefono Azzurro, for children and teens. Free.",
        dial: "19696",
        for: ["young"],
        source: "https://notizie.tiscali.it/cronaca/articoli/minori-telefono-azzurro-non-va-in-vacanza/",
        checked: "2026-11-22",
      },
      {
        label: "1522",
        detail: "About violence and stalking, day and night, in 11 languages. Free.",
        dial: "1522",
        for: ["harm"],
        source:
          "https://www.bresciaoggi.it/oltre-brescia/italia/violenza-sulle-donne-squilla-senza-sosta-il-numero-dedicato-1522-1.10118387",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "GR",
    name: "Greece",
    ownName: "Ελλάδα",
    lines: [
      emergency112,
      {
        label: "1018",
        detail: "Klimaka's suicide line, day and night.",
        dial: "1018",
        for: ["crisis"],
        source:
          "https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464",
        checked: "2026-11-22",
      },
      {
        label: "10306",
        detail: "Mental health support line of the Health Ministry, day and night.",
        dial: "10306",
        for: ["crisis"],
        source:
          "https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464",
        checked: "2026-11-22",
      },
      {
        label: "1056",
        detail: "National SOS line for children.",
        dial: "1056",
        for: ["young"],
        source:
          "https://www.ant1news.gr/eidiseis/article/645270/pagkosmia-imera-gia-tin-prolipsi-tis-aytoktonias-eimai-moni-moy-kai-ekana-kati-poy-den-eprepe",
        checked: "2026-11-22",
      },
      {
        label: "15900",
        detail: "For women who face violence, day and night, in Greek and English.",
        dial: "15900",
        for: ["harm"],
        languages: ["el", "en"],
        source: "https://cease-project.eu/project/general-secretariat-for-gender-equality-of-the-ministry-of-interior/",
        checked: "2026-11-22",
      },
    ],
  },
];
