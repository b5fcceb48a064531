import { few, fewOn } from "../pattern.ts";
import { kin, pills } from "./words.ts";

// Families rather than sentences: small parts (who, wish, state, act) that combine, so that they hold for what nobody wrote down
// here. Whatever they say in other words belongs in the lists by kind.

const who = `(?:${kin}|(?:el|la|un|una|mi|mis|ese|esa|este|esta|su) (?:hijo|hija|nieto|nieta|viejo|vieja|jefe|jefa|profe|profesor|profesora|maestro|maestra|entrenador|entrenadora|tutor|preparador|senor|senora|tipo|hombre|chico|chavo|patron|patrona|dueno|duena|casero|suegr[oa]|cunad[oa]|prim[oa]|ti[oa]|padrino|cura|pastor|vecino|ex|pareja|novi[oa]|espos[oa]|marido|mujer|companer[oa])|el|ella|ellos|alguien)`;
const mine =
  "(?:mis? (?:mama|papa|madre|padre|padres|papas|viejos?|vieja|jefes?|jefa|familia|hij[oa]s?|herman[oa]s?|hermanit[oa]s?|espos[oa]|mujer|marido|pareja|novi[oa]|amig[oa]s)|ellos|todos|la gente|el mundo)";
const dead =
  "(?:muert[oa]|bajo tierra|en (?:el cielo|una tumba|un cajon|el cementerio)|lejos de este mundo|en el otro (?:lado|mundo))";
const ownBody =
  "(?:los brazos|las munecas|las piernas|los muslos|las marcas|las cicatrices|los cortes|las vendas|las heridas|los antebrazos|mis (?:brazos|munecas|piernas|muslos|marcas|cicatrices|cortes|vendas|heridas|antebrazos))";

/** Spanish phrases by family: the writer may be in danger from themselves. */
export const selfMore: readonly string[] = [
  // Wish and state.
  "(?:quitarme|quitarse|sacarme|borrarme) (?:de en medio|del medio|del camino|del mapa|de la lista de los vivos)|(?:pienso|pensar|pensando|penso|idea|ganas|intencion|plan)(?: es)? (?:en |de )?(?:quitarme|matarme|morirme|morir|desaparecer(?! de (?:clase|instagram))|tirarme|colgarme|irme de este|terminar con (?:todo|mi)|acabar con (?:todo|mi))",
  `(?:deberia|merezco|prefiero|preferiria|quisiera|quiero|mejor|ojala|tendria que|habria que) (?:de )?(?:estar|haber estado|seguir|acabar|terminar) ${dead}`,
  "(?:no )?(?:aguanto|soporto|tolero|puedo con|resisto) (?:mas )?(?:la vida|mi vida|esta vida|vivir|existir|nada mas(?=,|$)|mi existencia)",
  "(?:hubiera|hubiese|habria|gustado|gustaria|encantaria|mejor|prefiero|preferiria|ojala) (?:gustado |sido )?(?:mejor )?(?:no|nunca|jamas) (?:haber )?(?:nacer|nacido|existir|existido|despertar|despertado)",
  "(?:ganas|quiero|quisiera|ojala|deseo|necesito)(?: de| poder)? (?:dormir|dormirme|acostarme|cerrar los ojos)[a-z\\x20]{0,8} (?:y|para) (?:no|nunca|jamas)[a-z\\x20]{0,10} (?:volver|despertar|abrir|levantar|regresar|amanecer)[a-z]{0,3}",
  "no (?:volver a|quiero volver a|vuelvo a|volvere a) (?:abrir los ojos|despertar(?:me)?(?! (?:tarde|temprano|a las))|amanecer|verlos nunca)|(?:que )?se apague(?: ya)? (?:todo|mi (?:vida|luz|corazon))|que (?:todo )?(?:se acabe|se termine|termine|acabe) (?:todo )?(?:para (?:mi|siempre)|conmigo|de una vez(?=,|$| por todas)|de raiz)(?! (?:el|la|este|esta) )",
  "(?:coraje|rabia|triste|tristeza|decepcion|bronca|asco|pena|lastima|mal) (?:de |por |que |cuando )?(?:haber(?:me)? despertado|me despierto|desperte|despertar|seguir (?:viv[oa]|aqui|respirando)|amanecer|estar viv[oa]|haber sobrevivido|abrir los ojos)",
  "(?:siento que|como si|por dentro|creo que)(?: ya)? (?:me mori|estoy muert[oa]|estuviera muert[oa]|no existo|no estoy viv[oa])(?! (?:de (?:sueno|cansancio|risa|hambre)))|falta (?:el cuerpo|enterrarme)",
  "(?:acabar|terminar|irme|apagarme|marcharme|bajarme|desaparecer) yo (?:tambien|con (?:el|ella|todo))|me (?:bajo|borro|apago|voy)(?: yo)?(?: ya)? (?:de (?:este mundo|la vida|todo esto|aqui para)|para siempre)|(?:este mundo|esta vida|la vida|vivir) (?:ya )?no es(?:ta)? (?:hech[oa] )?para (?:mi|gente como yo)",
  "(?:no )?(?:pinto|hago|aporto|valgo|significo|soy) (?:ya )?nada (?:en (?:este mundo|esta vida|la vida|este lugar|esta casa|mi familia)|para (?:nadie|ellos|mi familia|el mundo))|(?:de|sobro|estoy de) (?:mas|sobra) (?:en (?:este mundo|esta casa|mi casa|mi familia|la vida|todas partes))",
  // No future, no way out.
  "(?:no )?(?:le )?(?:encuentro|veo|hallo|tengo|hay|queda|existe) (?:otra |mas |ninguna )?(?:salida|solucion|escapatoria|alternativa|opcion)(?: a (?:esto|mi vida|nada|todo))?(?=,? (?:solo|salvo|mas que|que no sea|excepto) (?:una|esa|la|morir|irme|desaparecer)| a (?:mi vida|esto)| para mi)(?! a esta? (?:integral|ejercicio|problema|ecuacion))",
  "(?:fingir|fingiendo|hacer|creer|pensar|creyendo)(?: como)? que (?:tengo|hay|habra|existe) (?:un )?(?:futuro|esperanza|salida|motivo)|(?:no|sin) (?:tengo |hay |veo |imagino )(?:un |ningun )?(?:futuro|manana|despues)(?= (?:conmigo|para mi|posible|donde|en el que)|,|$)(?! (?:examen|clase))",
  "(?:curso|ano|semestre|mes|semana|navidad|verano|cumple[a-z]{0,5})[a-z\\x20]{0,14} (?:para|y|despues) (?:acabar|terminar|irme|morir|morirme|desaparecer|descansar) (?:yo|para siempre|tambien|de una vez|conmigo|con todo)",
  "(?:tengo|puse|elegi|escogi|decidi|marque|falta)(?: ya)? (?:la |una |mi )?(?:fecha|dia y hora|hora y dia)(?= (?:para (?:irme|hacerlo|morir|todo|desaparecer)|y (?:el |la )?(?:lugar|metodo|como|nadie)|, despues)|,|$)(?! (?:de|del|para el) )",
  "(?:pienso|pense|piensa|imagino|calculo)(?: en)? (?:lo )?(?:facil|rapido|simple|sencillo|que facil)(?: que)? (?:seria|es|quedaria|resultaria)(?! (?:el|la|este|esta|estudiar|copiar|aprobar) )",
  // Others better off.
  `${mine} (?:va|van|podra|podran|iba|iban)? ?a? ?(?:llorar|sufrir|estar triste|extranarme|ponerse triste|lo superar|superarlo)[a-z]{0,3} (?:un (?:rato|dia|tiempo|poco|mes|par)|unos? dias?|una semana)`,
  `(?:descansar|descansaran|descansara|descansarian|librarse|librarian|liberarse|olvidarse|olvidarian|olvidaran|deshacerse) de mi(?=,|$| y| para| cuando| de una)|${mine}[a-z\\x20]{0,12} (?:olvidar|superar|arreglar|apanar)[a-z]{0,4} sin mi`,
  `${mine}[a-z\\x20]{0,12} (?:mejor|tranquil[oa]s?|feliz|felices|ric[oa]s?)[a-z\\x20]{0,6} (?:con (?:el (?:seguro|dinero|hueco)|mi (?:seguro|muerte|ausencia))|que conmigo|sin (?:este|esta) (?:carga|peso|estorbo|inutil|fracas))|seguro de vida[a-z\\x20]{0,10} (?:que conmigo|cobr|vale|valgo|muert)`,
  "(?:asi|mejor|para) (?:no|dejo de|dejar de) (?:los|les|le|la|lo) ?(?:decepciono|decepcionar|decepcione|estorbo|molesto|doy|dar|hago sufrir|causo|causar|hago|preocupo)(?= (?:mas|problemas|gastos|verguenza|lata|sufrir|dano|pena)|,|$)(?<=(?:nacer|nacido|irme|morir|desaparecer|muert[oa]|voy|existir|estar)[a-z\\x20,]{1,50})",
  "(?:no )?(?:planeo|hago|hice|tengo|hay) (?:ya )?(?:ningun |nada |mas )?(?:planes? )?(?:para (?:despues|el futuro|mas adelante)|despues|mas alla) (?:de|del)(?= |,|$)(?<=(?:nada|planes?|ningun) [a-z\\x20]{0,30})",
  "(?:no |ojala |debieron |debieron haber|mejor )(?:no )?(?:me )?(?:hubieran|hubiera|habian|haberme|haber) (?:salvado|rescatado|encontrado|reanimado|sacado|detenido)(?: a tiempo)?(?=,|$| la| esa| aquel| de| del)(?<=(?:ojala|debieron|mejor|quisiera|debieron haber)[a-z\\x20]{0,34})(?! (?:de la (?:clase|lista)))",
  "(?:nada|nadie) (?:que )?(?:me )?(?:ate|detenga|retenga|sujete|ata|detiene|retiene|sostenga|sostiene|mantenga|mantiene|sujetan)(?= (?:a|en|aqui|ya|viv[oa])|,|$)(?! en (?:el (?:grupo|curso)))",
  "(?:que|ojala)[a-z\\x20]{0,10} (?:el|un|algun) (?:camion|coche|carro|auto|tren|metro|bus|autobus|colectivo) (?:no (?:frenara|frene|pare|parara)|me (?:lleve|llevara|pase|pasara|aplaste|choque|atropelle|atropellara))|(?:si|cuando) (?:algun dia|un dia|manana|hoy) (?:ya )?no (?:vuelvo|regreso|llego|aparezco|despierto)(?! (?:a (?:tiempo|clase|entrar)))",
  "(?:compre|compro|consegui|tengo|saque|encontre|guardo|escondi|robe)(?:me)? (?:unas? |mis |las? |otras? )?(?:nuevas? )?(?:navajas?|cuchillas?|gillettes?|hojas? de afeitar|bisturi)(?: nuevas?| afiladas?)?(?=,|$| otra| hoy| para| y| de)(?! (?:para (?:afeitar|la barba|rasurar|el taller)))",
  `(?:todas |todo |las |los )(?:las |los )?${pills} [a-z\\x20]{0,20}(?:en (?:la|mi) (?:mesa|cama|mano|escritorio|buro)|enfrente|delante|al lado|list[oa]s|contad[oa]s)`,
  // Goodbye, and what is left in order.
  "(?:despedirme|despidiendome|despido|despidiendo|me despedi|despedir)(?:me)? (?:en silencio|poco a poco|de (?:la gente|todos|cada uno|uno por uno|este mundo|la vida|mis seres|los mios|mi (?:familia|casa|cuarto|perro|gato)))(?! (?:al acabar el curso|antes de (?:las vacaciones|mudarme)))",
  "(?:les|le|te|os) (?:dejo|dejare|deje|voy a dejar|encargo|encargue|regalo) (?:a )?(?:mi|mis|el|la|todas mis) (?:perr[oa]s?|gat[oa]s?|mascotas?|ahorros|guitarra|cosas|ropa|libros|coleccion|hij[oa]s?|pez|conejo|pajaro|bici|compu)(?= (?:a|para|porque|cuando|en)|,|$)(?! (?:en la (?:puerta|entrada)|este (?:finde|fin)))",
  "(?:escribi|escrito|termine|hice|acabe|tengo lista|deje)(?: ya)? (?:la|mi|las|mis|una) (?:carta|cartas|nota)(?=,|$| y (?:solo|nomas|la (?:escondi|deje)|nadie)| (?:en (?:mi|el) (?:cajon|cuarto)|debajo|para cuando))(?! (?:de (?:presentacion|motivacion|recomendacion)|al (?:director|ayuntamiento)|para (?:clase|el profe)))|(?:falta|faltan|tener|tengo|reuno|junto|agarrar|agarro) (?:solo |nomas )?(?:el )?valor(?= (?:para (?:hacerlo|irme|saltar|terminar)|y)|,|$)(?! de (?:x|la|y))",
  "(?:gracias por todo|fuisteis|fueron|fuiste|eran|sois|son) [a-z\\x20,]{0,34}(?:lo mejor|buen[oa]s? conmigo|mi todo|los mejores)[a-z\\x20,]{0,26}adios|adios(?=,|$)(?<=(?:gracias por todo|los quiero|los amo|os quiero|perdon|perdonen|lo siento|no puedo mas)[a-z\\x20,]{0,60})",
  "(?:irme|ir|estar|reunirme|encontrarme|volver|alcanzar|alcanzarl[oa])(?: ya)? (?:con|a) (?:mi|mis|el|ella|dios) ?(?:[a-z]{3,9} )?(?:al cielo|alla arriba|donde este|en el cielo|que (?:murio|se murio|fallecio|esta en el cielo|me espera)|que en paz)",
  // Marks; what is done to oneself.
  "(?:cada vez|siempre|cuando|si)[a-z\\x20]{1,34},? ?me (?:lastimo|corto|quemo|golpeo|castigo|pego|muerdo|rasguno|arano|pellizco|hiero|hago dano)(?! (?:el pelo|las unas|el dedo cocinando))",
  "(?:pegue|pego|golpee|golpeo|di|doy|punetazos)(?:le)?(?: un golpe| golpes| punetazos)? a (?:la|las|los|el) (?:pared|paredes|muro|puerta|espejo|arbol)[a-z\\x20]{0,6} (?:hasta|para|porque me)|(?:me )?(?:lo )?(?:merecia|merezco|mereci)(?: (?:el|los|ese|cada) (?:dolor|golpes?|castigo|corte)|,? por (?:tont[oa]|inutil|fallar|fracasar|bruto|burr[oa]))|hasta (?:romperme|sangrarme|reventarme|abrirme|dejarme|quedarme) (?:los nudillos|la mano|la piel|morad[oa]|en carne|los dedos|sangre)",
  `(?:vio|vieron|ve|vean|ven|encontro|encontrado|encontraron|descubrio|descubrieron|noto|notaron|pregunto por|esconder|escondo|tapar|tapo|cubrir|cubro|ocultar|oculto) (?:todos |toda |todas )?${ownBody}`,
  "(?:otra vez|de nuevo|volvi (?:a|con)|volvieron|ahora|hoy) (?:en |a |con )?(?:las munecas|los cortes|las venas|los brazos|las cuchillas|la navaja|la cuchilla|lo de (?:los brazos|las munecas|cortar))(?= (?:nomas|solo|y|otra|pero)|,|$)",
  "(?:si|hasta que|cuando) (?:no )?me (?:duele|duela|arde|arda|sangra|sangre|castigo)[a-z\\x20]{0,6} (?:siento que|no (?:pague|pago|aprendo|merezco)|no (?:me )?(?:calmo|basta|paro|puedo parar))|(?:pagar|pague|pagado|pago) (?:con (?:dolor|sangre|mi cuerpo)|por haber (?:fallado|fracasado|reprobado))",
  "me (?:arranco|arranque|arrancaba|muerdo|mordia|rasco|rascaba|pellizco|pellizcaba|clavo|clavaba|jalo|jalaba) (?:el pelo|la piel|los brazos|las manos|las unas en|los dedos|las costras|las piernas|el brazo)(?= (?:y|hasta|a proposito|cuando|para|de|con)|,|$)(?! (?:y (?:champu|peine)|de la (?:planta|silla)))",
  // Taken too much; somebody who did.
  `(?:se )?(?:tomo|trago|bebio|comio|tome|trague|bebi|inyecto|metio|tomado|tragado) (?:algo|no se que|unas? cosas?|un monton|mucho|muchas?|${pills}|de todo)[a-z\\x20,]{0,20} (?:no (?:despierta|responde|reacciona|respira|se (?:mueve|levanta|despierta)|puedo (?:respirar|moverme|pararme)|debia|deberia|tenia que)|me (?:arde|siento|duele el estomago)|estoy (?:mare|rar|mal))`,
  "(?:no (?:despierta|reacciona|responde|respira|se despierta|se mueve|contesta ni respira))(?=,|$| y| por favor| ayuda| que hago| desde)(?<=(?:amig[oa]|herman[oa]|mama|papa|compa|compi|companer[oa]|roomie|novi[oa]|madre|padre|abuel[oa]|el|ella|hij[oa]|tomo algo|tragado|pastillas)[a-z\\x20,]{1,60})(?! (?:la (?:app|compu|pantalla)))|(?:trague|tome|bebi|comi) (?:algo|una cosa) (?:que )?(?:no (?:debia|deberia|debi|tenia)|malo|toxico|venenos[oa])",
];

/** Spanish phrases by family: the danger may come from other people. */
export const othersMore: readonly string[] = [
  // What is done.
  "(?:me|nos|le|la) (?:levanta|levanto|levantan|alza|alzo|sube) (?:la|las|una|el) (?:mano|manos|cinturon|cinto|puno|chancla|palo)|(?:con )?la mano (?:levantada|alzada|en alto)(?= |,|$)(?! (?:en clase|para (?:preguntar|hablar|participar)))",
  "(?:me|nos) (?:caga|cagan|cago|muele|muelen|molio|agarra|agarro|agarran|da|dan|dio|revienta|reventaba|mata|trata|tratan) (?:a|de) (?:palos|golpes|cinturonazos|cintazos|patadas|hostias|trompadas|cachetadas|punetazos|pinas|madrazos|chingadazos|latigazos|varazos|correazos|palo limpio)",
  `(?:me|nos) (?:hinca|hincan|hinco|arrodilla|arrodillan|pone de rodillas|ponen de rodillas|hace (?:hincar|arrodillar)|deja[n]? (?:sin (?:comer|cenar|comida|dormir|agua)|encerrad[oa]|afuera|fuera de casa|en la calle|toda la noche)|mete[n]? (?:en agua|al agua|la cabeza)|tira[n]? (?:del pelo|de las orejas|al suelo|al piso|los apuntes|los libros|las cosas|comida)|rompe[n]? (?:los apuntes|los libros|mis (?:cosas|libros|apuntes)))(?! (?:el profe|la profe|sin querer))`,
  "(?:maquillar|maquillarme|maquillaje|tapar|taparme|esconder|ocultar|disimular|cubrir|cubrirme|explicar)[a-z\\x20]{0,8} (?:el|los|un|mi|mis|unos) (?:moreton|moretones|moratones?|morado|ojo|golpes?|labio|marcas? de|cardenal|cardenales)",
  `(?:escucho|oigo|oir|escuchar|siento|veo)[a-z\\x20]{0,6} (?:las llaves|sus pasos|los pasos|el coche|el carro|la puerta|su voz|la moto|sus botas|llegar)[a-z\\x20]{0,28} (?:tembl|escond|panico|miedo|congel|paraliz|me meto|me encierro)[a-z]{0,6}`,
  `(?:me|nos) (?:va a |van a |quiere |quiso |iba a )?(?:romper|rompe|rompio|partir|quebrar|quebro|torcio|tuerce|quemo|quema|muerde|mordio|rasguna|rasguno|pellizca|retuerce|corto) (?:el|la|los|las|un) (?:dedos?|mano|manos|brazos?|piernas?|cara|cuello|munecas?|oreja|orejas|boca|cabeza|dientes|pelo|piel)(?<=(?:papa|padre|mama|madre|marido|esposo|esposa|novio|novia|pareja|tio|hermano|jefe|padrastro|ex|el|ella)[a-z\\x20]{1,60})(?! (?:sin querer|jugando|la estilista|el peluquero))`,
  `${who} ${few(16)}(?:se )?(?:acuesta|mete|acosto|metio|sube|duerme) (?:en|a) mi cama|me (?:pide|exige|revisa|obliga a mandar|hace mandar)[a-z]{0,3} (?:la |mi )?ubicacion|(?:alguien|un (?:hombre|tipo)) [a-z\\x20]{0,10}(?:intentando|tratando de|queriendo) (?:abrir|entrar|forzar|meterse)`,
  // Fear of somebody, or of home.
  "(?:no )?(?:puedo|quiero|me atrevo a|debo) (?:volver|llegar|regresar|ir|entrar) (?:a )?(?:mi )?casa[a-z\\x20]{0,18}(?:,| porque| y| si) ?(?:no )?(?:sab(?:es|eis|en)|te imaginas|me (?:va|van)|mi|el|ella|es capaz|que) ?(?:como se pone|lo que (?:me )?(?:hace|va)|pega|peg|matar|espera)?",
  "(?:no )?(?:sab(?:es|eis|en)|te imaginas|imaginan|tienes idea de) (?:como se pone(?! (?:el|la) (?:tilde|coma|acento|aula))|de lo que es capaz|lo que (?:me )?(?:hace|hacen)|como (?:me )?(?:trata|pega))",
  // Threats.
  `(?:amenaz[a-z]{1,5}|dice|dijo|jura|juro|quiere|va)(?: con| a| que)? (?:que )?(?:me )?(?:va a )?(?:quitarme|quitarnos|quita|quitar|llevarse|se lleva|llevar)(?: a)? (?:mis|mi|los|las|la|el) (?:hij[oa]s?|ninos|ninas|bebe|casa|perro|herman[a-z]{1,5})`,
  `(?:dice|dijo|jura|juro|amenaza|grita|gritando|asegura|repite)${fewOn(24)} (?:antes muert[oa]|nos mata|nos (?:va|van) a matar|te mato|me mata si|las sube|los sube|las publica|las manda|se las (?:manda|ensena)|lo sube|me hunde|me arruina|me deja en la calle|no me escapo|me voy a arrepentir|van a ver|me encuentra)`,
  "tiene[n]? (?:unas |mis )?(?:fotos|videos|imagenes|capturas)(?: mi[oa]s)?[a-z\\x20]{0,8} y (?:dice|amenaza|me (?:amenaza|chantajea|pide|obliga)|las|los|si)|(?:si no (?:le|les) (?:mando|envio|doy|obedezco|hago)|si no (?:hago lo que|le contesto))(?= |,|$)(?<=(?:sube|publica|amenaza|dice|fotos|videos|mata|pega|manda)[a-z\\x20,]{1,40})",
  // Wanted for something else than study.
  `(?:me )?(?:manda|mandan|mando|envia|envio|escribe|escribia) (?:mensajes|fotos|audios|videos|cosas) (?:guarr[oa]s|subid[oa]s|sexuales|raros|raras|pervers[oa]s|suci[oa]s|de noche|a las (?:dos|tres|una|doce|[1-4])|intim[oa]s|desnud[oa]|de su)`,
  `(?:dice|dijo|pide|pidio|ordena|quiere)(?: que)? (?:me )?(?:calladit[oa]|no (?:diga|digas|le diga|cuente|cuentes) (?:nada|a nadie)|sea nuestro secreto|quede entre nosotros|es (?:nuestro|un) secreto|nadie se entere|me calle)`,
  "(?:me quede|quedarme|quede|estar|vernos|verme)[a-z\\x20]{0,8} (?:a solas|sol[oa]s?) con (?:el|ella)(?= (?:y|para|despues|en|o|me)|,|$)(?<=(?:entrenador|profe|jefe|tutor|tio|padrastro|me (?:hace|obliga|pide|dice)|obliga)[a-z\\x20]{0,50})",
  // Danger now.
  `${who} ${few(24)}(?:buscandome|me (?:esta|anda) buscando|viene por mi|persiguiendome|esperandome|cazandome)(?! (?:para (?:darme|felicitar|ayudar|ir)|en (?:el coche|la salida del cole)))`,
  "(?:escribo|estoy escribiendo|hablo|tecleo) (?:bajito|en silencio|rapido|escondid[oa]|a escondidas|sin hacer ruido|desde el bano)|no puedo (?:hablar|hacer ruido|gritar|llamar)(?=,|$| porque| el| ella| me| o)(?! (?:ingles|frances|en publico))",
  "(?:encontro|sabe|averiguo|consiguio|descubrio|tiene|encontraron|saben|ubico) (?:mi|nuestra|donde|la) (?:nueva )?(?:direccion|casa|vivo|vivimos|trabajo|estudio|duermo|ubicacion)(?: nueva)?(?! (?:de correo|del (?:servidor|profe)|es bonita))",
  "(?:no se|no sabemos) (?:a )?donde (?:me|nos) (?:tienen?|llevan?|llevaron|trajeron|metieron|estan? llevando|encerraron)|me (?:tienen|trajeron|llevaron|metieron) (?:a la fuerza|encerrad[oa]|en (?:un|una) (?:cuarto|casa|carro|coche|camioneta|sotano))",
  "no (?:puedo|pude|podemos) sacar (?:a )?(?:mis|mi|los|las|la|el) (?:hij[oa]s?|herman[a-z]{1,5}|hermanit[oa]s?|ninos|ninas|bebe|mama|abuel[oa])",
];
