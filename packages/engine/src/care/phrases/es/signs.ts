import type { Signs } from "../pattern.ts";

/** Spanish signs that are too weak alone. */
export const signs: readonly Signs[] = [
  {
    family: "weary",
    from: "self",
    phrases: [
      "(?:cansad[oa]|hart[oa]|agotad[oa]|rendid[oa]|vaci[oa]|rot[oa]|acabad[oa]) (?:de|por) (?:todo|fingir|luchar|intentar|sentir|ser|estar|llorar|pelear|mi|todos|sufrir|tanto|aguantar)(?! (?:este|el|la) (?:curso|tema|carrera))|(?:me )?(?:canse|rendi) de (?:todo|fingir|luchar|intentar|ser|pelear|sentir|aguantar)|no (?:aguanto|puedo|doy|soporto) mas(?=,|$| con (?:todo|esto)| y| estoy)|me rindo(?=,|$| con (?:todo|la vida))|estoy (?:rot[oa]|vaci[oa]|destruid[oa]|hundid[oa]|en el fondo)|nada (?:me (?:importa|llena|alegra|ayuda|anima|motiva)|tiene sentido|sirve|vale|va a (?:mejorar|cambiar))|(?:sin|no tengo) (?:fuerzas|ganas de nada|animo)",
    ],
  },
  {
    family: "alone",
    from: "self",
    phrases: [
      "(?:a )?nadie (?:me |se |le |lo |los )?(?:quiere|entiende|escucha|ve|busca|llama|pregunta|importa|importo|nota|noto|sabe|extrana|ayuda|cree|necesita|da cuenta|dio cuenta|habla|acuerda|pregunto)|(?:muy|tan|completamente|siempre|me siento|estoy) sol[oa](?=,|$| en| y)|no tengo (?:a nadie|amig[oa]s|con quien)|invisible|todos (?:me odian|se fueron|me dejaron|me abandonaron)|sin que (?:lo )?(?:sepan|noten|nadie)",
    ],
  },
  {
    family: "worth",
    from: "self",
    phrases: [
      "(?:me odio(?! por no)|me doy asco|no (?:valgo|sirvo)(?! para (?:el|la|los|las) )|inutil|basura|fracaso|fracasad[oa]|decepcion|verguenza de|(?:soy|siendo|ser) (?:un|una|puro|pura|solo) (?:error|problema|carga|estorbo|peso|gasto|desastre|asco|monstruo|molestia|fracas[a-z]{1,3})|(?:es |todo |fue |por )mi culpa|no (?:lo |me )?(?:merezco|mereci)|(?:los|les|le|la) (?:decepcion|falle)[a-z]{0,3}|arruine|dinero de mis padres)",
    ],
  },
  {
    family: "sorry",
    from: "self",
    phrases: [
      "(?:perdon|perdonen|perdonenme|perdoname|perdonadme|perdonad|disculpenme|lo siento) ?,?(?:ma|pa|mama|papa|mami|papi|a todos|por todo|por (?:ser|no|lo|haber|existir|irme)|familia|hij[oa]s?|amor|mis)|no (?:es|fue|sera) (?:su |tu |vuestra )?culpa(?: de nadie)?|gracias por (?:todo|haber|aguantar|quererme|intentar)|(?:los|las|os|te|les) (?:quiero|quise|amo|ame)(?= mucho|,|$| a todos| tanto| siempre)|no (?:se )?(?:sientan|pongan|sufran|lloren|llores|estes|esten) (?:mal|tristes?|culpables?|por mi)|lo intente",
    ],
  },
  {
    family: "settling",
    from: "self",
    phrases: [
      "(?:les|le|te|os) (?:dejo|dejare|regalo|encargo)(?! (?:el link|la tarea|el enlace|los apuntes|un (?:link|resumen))) (?:mi|mis|el|la|todo)|(?:es|son|sera|queda|quedan) para (?:mi|mis|el|la) (?:herman[oa]s?|hermanit[oa]|amig[oa]|[A-Za-z]{3,8}to)(?=,|$)|(?:cuid|encarg)[a-z]{1,5} (?:bien |mucho )?(?:a |de )?(?:mi|mis|el|ellos|ella|bien)(?! (?:salud|espalda|letra|ortografia|tiempo|cuaderno))|(?:regale|regalado|di|done|venda|vendan|vendi|reparti) (?:mis|todo|todas|mi)|(?:pague|arregle|borre|limpie|ordene|deje) (?:todas |todo |todos )?(?:mis|mi|lo|las) (?:deudas|cuentas|fotos|cuarto|chats|cosas|redes|papeles)|(?:escribi|escrito|deje|termine) (?:la|una|mi|las|unas) (?:carta|nota|cartas)|seguro de vida|contrasenas?(?= (?:estan|esta|de (?:mi|mis))|,)",
    ],
  },
  {
    family: "goodbye",
    from: "self",
    phrases: [
      "adios(?! (?:calculo|mates|matematicas|vacaciones|verano|fisica|quimica|a las (?:mates|vacaciones)))|despid[a-z]{1,8}|despedir[a-z]{0,3}|(?:es|sera|fue) (?:mi|la) ultim[oa] (?:vez|noche|dia|intento|mensaje|carta|cumple|semana)(?! (?:de|del|para|con) )|(?:es lo|lo) ultimo que|no (?:me )?(?:busquen|esperen|lloren|llamen|extranen)|cuidense|recuerdenme|acuerdense de mi|nos vemos (?:en|del) (?:el )?otro|fui(?:ste|steis) (?:lo mejor|muy buen)|no (?:los|les|te|os) (?:molesto|molestare|estorbo|dare)",
    ],
  },
  {
    family: "no way on",
    from: "self",
    phrases: [
      "(?:no|sin) (?:(?:hay|queda) (?=futuro|esperanza|remedio)|tengo |tiene |veo |encuentro |le encuentro |le veo |queda )?(?:salida(?! a (?:esta|este))|futuro|esperanza|remedio|sentido|caso|motivo|escapatoria)|(?:para|de) que (?:sigo|sirve|seguir|intentar|intento|estudiar|tanto|me esfuerzo)|nunca (?:va a|voy a|vamos a) (?:mejorar|cambiar|estar bien|ser feliz|salir de)|(?:es |soy )?demasiado tarde para mi|atrapad[oa](?=,|$| en)|oscur(?:o|idad)|(?:solo|unica) (?:una|queda|hay) (?:una |la )?(?:salida|opcion|manera|forma)|este mundo|esta vida|mi vida (?:es|no|se)|la vida (?:es|no|me)",
    ],
  },
  {
    family: "gone",
    from: "self",
    phrases: [
      "(?:irme|desaparecer|descansar|apagarme|esfumarme|largarme|no estar|no existir|no volver|no despertar|dormir (?:para siempre|y no)|dormirme y)(?! (?:de (?:vacaciones|clase|fiesta|viaje)|a (?:casa|dormir|la (?:cama|playa)|estudiar)|un rato|en (?:clase|el examen)))|(?:no|cuando no|si no) (?:estoy|este|voy a estar|estare|vaya a estar)(?= manana|,|$| aqui| viv[oa]| mas| para)|(?:que|todo) (?:se )?(?:acabe|apague|termine|acabara|terminara)(?=,|$| todo| ya| de una)|me (?:voy|vaya|fui|bajo)(?=,|$| lejos| para| de aqui)|(?:muert[oa]|morir|morirme|muerte|murio|muera|funeral|velorio|tumba|cielo)(?! (?:de|del|en) )|viv[oa] (?:en|para|cuando|hasta)|acabar yo|pronto (?:todo|se|ya|esto|voy|acaba|termina|dejo|descanso)",
    ],
  },
  {
    family: "plan",
    from: "self",
    phrases: [
      "(?:lo|esta|me) (?:decidi|decidido|decidida)|tengo (?:todo )?(?:planeado|un plan|fecha|decidido|listo|preparado)(?! (?:de (?:estudio|entrega)|para (?:el|la|estudiar|aprobar)|el (?:trabajo|material)))|(?:elegi|escogi) (?:el|la|un|una) (?:dia|fecha|lugar|noche|puente)|(?:me )?falta (?:solo |nomas )?(?:el )?valor|(?:esta|hoy en la) noche(?=,|$| es| lo| me)|(?:despues|antes) (?:de |del )(?:mi |el |la |su )?(?:cumple|navidad|boda|graduacion)[a-z]{0,5}|(?:que|lo) facil (?:que )?seria|(?:esta|hoy|una) vez (?:si|es|la buena)",
    ],
  },
  {
    family: "means and places",
    from: "self",
    phrases: [
      "(?:en|por|al|desde|hacia|paso|pasa|llega|cruzo|miro|subi a|sube a|voy a|parad[oa] en|hasta) (?:el|la|las|del|los)? ?(?:puente|azotea|balcon|vias?(?! (?:de la|del))|metro|tren|terraza|barranco|acantilado|rieles|anden|techo)(?= (?:y|pienso|otra|cada|pens|me|es|mirando|solo)|,|$)|(?:las|mis|muchas|todas las|unas) (?:pastillas|pastis|pildoras)|(?:la|una|mi) (?:cuerda|soga|navaja|cuchilla|gillette|cuter)|los cuchillos|saltar(?=,|$| y| desde)|tirarme(?=,|$| de| desde| al)",
    ],
  },
  {
    family: "marks",
    from: "self",
    phrases: [
      "cicatric[a-z]{1,3}|(?:los|mis|unos) cortes|vendas|sangr[a-z]{1,5}|manga larga|munecas|recai|recaida(?! (?:de|en la gripe))|a proposito|castig(?:o|arme|ue|armelo)|me (?:lo )?merec(?:ia|i|o)|me (?:duele|arde)(?= |,|$)|morad[oa](?=,|$| los| las)|(?:las|mis) marcas|lastim[a-z]{1,6}me|me lastim[a-z]{1,4}|hacerme dano|me (?:calma|tranquiliza|calmo|alivia)|los nudillos",
    ],
  },
  {
    family: "hurt",
    from: "others",
    phrases: [
      "(?:moreton|moretones|moratones|moraton|ojo morado)|(?:el|su|con el|con la) (?:cinto|cinturon|correa|chancla|cable|vara|palo)|(?:me|nos) (?:pega|pegan|pego|golpea|golpean|golpeo|empuja|empujan|empujo|jala|jalo|avienta|tira|grita|gritan|insulta|insultan|humilla|lanza|agarra|zarandea|ahorco|arrastra|escupe|patea)(?= (?:cosas|de|del|por|si|cuando|y|a golpes|cada|todo|delante|en la cara|feo|el pelo|hasta|con)|,|$)|golpes|a palos|violent[oa]|de rodillas|hinca|la mano (?:levantada|encima)|me levanta|se pone (?:loc[oa]|agresiv[oa]|como|furios[oa])|me llama (?:inutil|put[a]|basura|estupid[oa])",
    ],
  },
  {
    family: "fear of someone",
    from: "others",
    phrases: [
      "(?:me da|tengo|con|da|mucho|dan) (?:mucho |mas |tanto )?(?:miedo|panico|terror)(?= (?:de (?:el|ella|mi (?:papa|mama|padre|madre|marido|esposo|novio|pareja|tio|jefe|padrastro|hermano)|volver|llegar|ir a casa|que me|lo que)|a (?:mi (?:papa|padre|marido|esposo|novio)|volver|que (?:me|venga|llegue|se))|mi (?:papa|padre|marido|novio)|cuando (?:llega|toma|bebe|grita)|decir|contar|denunciar)|,|$)|tembl[a-z]{2,6}|me escondo|me encierro(?! (?:a|en la biblio|para estudiar))|volver a (?:mi )?casa|llegar a (?:mi )?casa|(?:sus|los) pasos|las llaves|no (?:estoy|me siento) segur[oa]|en peligro|como se pone|no (?:sabeis|sabes|saben) (?:como|lo que)",
    ],
  },
  {
    family: "control",
    from: "others",
    phrases: [
      "no (?:me|nos) (?:deja|dejan|permite|permiten) (?:salir(?! hasta)|ir|estudiar|ver|hablar|trabajar|comer|dormir|tener|entrar(?! (?:con la|a la (?:plataforma|pagina)))|irme|usar)|(?:me|nos) (?:quita|quito|quitan|quitaron|revisa|reviso|controla|controlan|esconde|escondio|rompe|rompio|vigila|encierra|encerro) (?:el|la|los|las|mi|mis|todo|mi)|decide (?:si|que|con|cuando|por mi)|(?:sin|pedir|pedirle|con) (?:su )?permiso|(?:me|nos) (?:obliga|obligan|hace|hacen|fuerza|manda) (?:a |hacer |que )?(?!exponer|estudiar|leer|repetir|hacer la|participar|reir|falta|gracia|ilusion|feliz|llorar|sentir|bien|mal|dudar|preguntas|bolas|lio|un lio|mucha|la (?:pregunta|tarea)|el favor|caso|pensar|sueno|hambre)[a-z]{3,10}|sin (?:comer|dinero|mis papeles|mi pasaporte|telefono)|casarme|mi (?:sueldo|pasaporte|pension|dinero|celular)|encerrad[oa]|no puedo salir",
    ],
  },
  {
    family: "threat",
    from: "others",
    phrases: [
      "amenaz[a-z]{1,6}|(?:dice|dijo|jura|juro)(?: que)? (?:si|me va|nos va|va a|me|las|los|lo|hoy|antes|que me|la) |si (?:lo|la) dejo|si (?:hablo|digo|cuento|denuncio|no (?:le|hago|obedezco))|(?:me|nos|las|los) (?:va|van) a (?:matar(?! cuando)|pegar|golpear|quitar|subir|publicar|encontrar)|van a ver(?=,|$)|(?:las|los|lo) (?:sube|publica|manda|comparte)|quitarme (?:a mis|a los|los)|echarme|me (?:corre|echa|bota) (?:de|si)|o si no(?=,|$)|me (?:arrepentire|voy a arrepentir)|no me escapo",
    ],
  },
  {
    family: "closeness not wanted",
    from: "others",
    phrases: [
      "me (?:toca|toco|tocan|besa|beso|acaricia|soba|manosea|abraza de)(?! (?:el|la|los|las|a mi|exponer|estudiar|hacer|leer|un|una|en contra|defender|repetir) )|fotos (?:mias|intimas|desnud|sin ropa)|mensajes (?:guarros|sexuales|raros)|(?:a solas|sol[oa]) con (?:el|ella|mi (?:tio|jefe|profe|entrenador|padrastro))|a mi (?:cuarto|cama|habitacion)|sus manos|(?:le|les) dije que no|no (?:le|les) importo|acostarme con|cosas que no quiero|me deje(?=,|$)|a las (?:dos|tres|una|doce) de la (?:manana|noche|madrugada)|un (?:senor|hombre) (?:mayor|de [0-9]{2})",
    ],
  },
  {
    family: "secret",
    from: "others",
    phrases: [
      "(?:nuestro|un|el) secreto|no (?:le )?(?:diga|digas|cuente|cuentes|puedo (?:contar|decir)|quiero (?:contar|decir)|le quiero decir|se lo)(?:lo|selo)?|calladit[oa]|nadie me (?:cree|creeria|va a creer)|a quien (?:se lo|le) (?:cuento|digo)|(?:menti|mentir|inventar|invente)|porque me (?:ama|quiere)|por mi bien|asi son los (?:hombres|padres)|es (?:normal|su forma)|la ropa sucia|me da verguenza (?:decir|contar)|no diga nada",
    ],
  },
  {
    family: "now",
    from: "others",
    phrases: [
      "(?:esta|anda|sigue|siguen|estan|hay alguien|lo veo|espera) (?:abajo|afuera|enfrente|en el portal|en la (?:puerta|calle|esquina|escalera)|detras|en mi casa|borrach[oa]|drogad[oa]|gritando|buscandome|rompiendo|armad[oa])|(?:su|un|el) (?:coche|carro|camioneta|moto)[a-z\\x20]{0,8} (?:enfrente|afuera|abajo|en la)|ahora mismo(?=,|$)|borrach[oa]|buscandome|(?:por favor|,) ?(?:alguien|ayuda|ayudenme|ayudame)(?=,|$)|bajito|(?:cuchillo|pistola|arma|navaja|machete)(?! (?:secreta|de doble))|escondid[oa](?= en|,|$| con| de)|encerrad[oa]|me (?:siguen|sigue|persigue|persiguen)(?= |,|$)|mi direccion|donde (?:me tienen|estoy)(?=,|$)|tengo (?:1[0-7]|[89]|diez|once|doce|trece|catorce|quince)(?: anos)?(?=,|$| y)|descalz[oa]|en la calle|no tengo a ?donde|el telefono un momento",
    ],
  },
];
