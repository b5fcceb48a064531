import type { Country } from "../country.ts";

/** Ways to reach a person in the south of the Americas. */
export const americasSouth: readonly Country[] = [
  {
    code: "BR",
    name: "Brazil",
    ownName: "Brasil",
    lines: [
      {
        label: "190",
        detail: "Police, day and night. Free.",
        dial: "190",
        for: ["danger"],
        source: "https://app.campoflorido.mg.gov.br/carta-de-servicos/c/2/i/14661/acionar-emergencia-policial-190",
        checked: "2026-11-22",
      },
      {
        label: "192",
        detail: "SAMU, the ambulance. Free.",
        dial: "192",
        for: ["danger"],
        source: "https://alagoasdigital.al.gov.br/servico/1132",
        checked: "2026-11-22",
      },
      {
        label: "188",
        detail: "CVV listens, whatever it is about. Free in the whole country.",
        dial: "188",
        for: ["crisis"],
        source: "https://claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/",
        checked: "2026-11-22",
      },
      {
        label: "100",
        detail: "Disque 100, about harm to children and young people, day and night. Free.",
        dial: "100",
        for: ["young", "harm"],
        source:
          "https://noticias.r7.com/brasilia/quebre-o-ciclo-da-violencia-governo-lanca-campanha-contra-exploracao-sexual-de-criancas-14052024/",
        checked: "2026-11-22",
      },
      {
        label: "180",
        detail: "Ligue 180, for women who face violence, day and night. Free, and no name needed.",
        dial: "180",
        for: ["harm"],
        source:
          "https://noticias.botucatu.com.br/2020/10/31/violacoes-de-direitos-humanos-podem-ser-denunciadas-pelo-whatsapp/",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "AR",
    name: "Argentina",
    lines: [
      {
        label: "911",
        detail: "Emergency number.",
        dial: "911",
        for: ["danger"],
        source:
          "https://www.diariodecuyo.com.ar/editorialdeldia/Proteccion-de-menores-ante-casos-de-abusos-o-violencia-20220813-0112.html",
        checked: "2026-11-22",
      },
      {
        label: "0800-999-0091",
        detail: "Health Ministry line for people in distress, day and night. Free, and no name needed.",
        dial: "08009990091",
        for: ["crisis"],
        source:
          "https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/",
        checked: "2026-11-22",
      },
      {
        label: "135",
        detail: "A suicide prevention line for Buenos Aires and the towns around it. From elsewhere, 011 5275 1135.",
        dial: "135",
        for: ["crisis"],
        source:
          "https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/",
        checked: "2026-11-22",
      },
      {
        label: "102",
        detail: "For children and teens, in the whole country, in confidence. Free.",
        dial: "102",
        for: ["young"],
        languages: ["es"],
        source: "https://hogarmarialuisa.org/?p=12449",
        checked: "2026-11-22",
      },
      {
        label: "144",
        detail: "For people who face violence because of their gender. Free.",
        dial: "144",
        for: ["harm"],
        source:
          "https://puntodevistaweb.com/2025/09/19/una-de-las-principales-acciones-contra-la-violencia-de-genero-cumple-12-anos",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "CL",
    name: "Chile",
    lines: [
      {
        label: "133",
        detail: "Police.",
        dial: "133",
        for: ["danger"],
        source: "https://visitchile.com.br/guias-chile/guia-de-viaje/seguridad",
        checked: "2026-11-22",
      },
      {
        label: "131",
        detail: "Ambulance.",
        dial: "131",
        for: ["danger"],
        source: "https://visitchile.com.br/guias-chile/guia-de-viaje/seguridad",
        checked: "2026-11-22",
      },
      {
        label: "*4141",
        detail: "Suicide prevention line, from a mobile phone, day and night. Free.",
        for: ["crisis"],
        source:
          "https://www.eldinamo.cl/sociedad/2025/10/29/tres-anos-de-escucha-y-apoyo-linea-de-prevencion-del-suicidio-ha-recibido-mas-de-227-000-llamadas/",
        checked: "2026-11-22",
      },
      {
        label: "147",
        detail: "Fono Niños, a police line for children and teens under threat, day and night, in confidence. Free.",
        dial: "147",
        for: ["young", "harm"],
        source:
          "https://13.cl/programas/servicios-13/servicios/conoce-como-funciona-fono-ninos-147-el-servicio-para-denunciar",
        checked: "2026-11-22",
      },
      {
        label: "1455",
        detail: "For women who face violence.",
        dial: "1455",
        for: ["harm"],
        source: "https://elcalbucano.cl/2022/09/invitan-a-conocer-plataformas-de-ayuda-para-prevenir-el-suicidio",
        checked: "2026-11-22",
      },
    ],
  },
  {
    code: "CO",
    name: "Colombia",
    lines: [
      {
        label: "123",
        detail: "Emergency number.",
        dial: "123",
        for: ["danger"],
        source: "https://www.seguimiento.co/node/51966",
        checked: "2026-11-22",
      },
      {
        label: "106",
        detail: "A mental health line for the whole country, day and night.",
        dial: "106",
        for: ["crisis"],
        source:
          "https://www.semana.com/nacion/articulo/se-siente-solo-llame-a-estas-lineas-para-recibir-atencion-sobre-salud-mental/202644/",
        checked: "2026-11-22",
      },
      {
        label: "141",
        detail: "ICBF, for children and young people.",
        dial: "141",
        for: ["young"],
        source: "https://www.seguimiento.co/node/51966",
        checked: "2026-11-22",
      },
      {
        label: "155",
        detail: "For women who face violence, in the whole country, day and night. Free.",
        dial: "155",
        for: ["harm"],
        source: "https://www.seguimiento.co/node/51966",
        checked: "2026-11-22",
      },
    ],
  },
];
