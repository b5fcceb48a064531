// What people study, read, watch and play. Only these words are set aside; what else a text says is still looked at.

const subject =
  "(?:suicidio|suicidios|suicida|suicidas|autolesion|autolesiones|sobredosis|maltrato(?: infantil| animal)?|abuso(?: sexual| infantil| de (?:poder|sustancias|las|los))?|violencia(?: de genero| domestica| intrafamiliar| machista| escolar)?|matrimonio forzado|matrimonios forzados|acoso(?: escolar| laboral| sexual| callejero)?|bullying|violacion|eutanasia|homicidio|homicidios|la muerte|muerte)";
const work =
  "(?:ensayo|trabajo|tema|comentario(?: de texto)?|novela|obra|libro|pelicula|serie|capitulo|poema|cuento|articulo|presentacion|exposicion|debate|pregunta|clase|unidad|examen|tesis|proyecto|informe|redaccion|documental|resumen|reportaje|sociologia|psicologia|criminologia|derecho|filosofia|enfermeria|farmacologia|historia|etica|literatura|medicina|charla|investigacion|caso practico|monologo)";
const figure =
  "(?:hamlet|ofelia|romeo|julieta|adela|bernarda alba|melibea|werther|durkheim|larra|alfonsina|storni|lorca|karenina|bovary|plath|woolf|camus|socrates|seneca|antigona|yocasta|cleopatra|bruto|judas|hitler|macbeth|otelo|dido|el (?:protagonista|personaje|narrador|poeta|autor)|la protagonista|don alvaro|calisto)";

/** Spanish words of study and daily life that only sound like words of crisis. */
export const setAside: readonly string[] = [
  `${work} (?:(?:es |va |trata |era |fue |habla )?(?:sobre|de|del|acerca del?|con el tema del?)|:)(?: (?:el|la|los|las|un|una|como|tema|causas|del?))?(?: (?:el|la|los|las|del?))? ${subject}`,
  `${figure}[a-z0-9\\x20,:()]{0,34}(?:${subject}|se (?:suicid[a-z]{1,6}|mat|envenen|ahorc)[a-z]{1,4})`,
  `(?:se (?:suicid[a-z]{1,6}|mat|envenen|ahorc)[a-z]{1,4}|${subject}) (?:de )?${figure}`,
  `${subject} (?:de genero )?(?:en (?:la (?:novela|obra|literatura|edad media|antigua|adolescencia|pelicula|sociedad)|el (?:libro|cuento|siglo|romanticismo|poema|teatro|arte)|hamlet|adolescentes|jovenes|japon|roma|prisiones)|segun|anomico|egoista|altruista|fatalista|asistido|celular|infantil en|colectivo|romantico|: (?:tipos|causas))`,
  `(?:factores de (?:riesgo|proteccion)|signos|indicios|sintomas|causas|tipos|tasas?|cifras|estadisticas?|tratamiento|manejo|prevencion|indice|definicion|concepto|teoria|efectos|casos|protocolo|datos)(?: para| del?| contra| en)(?: la| el| los)? ${subject}`,
  "(?:escuadron|mision|atentado|terrorista|chaleco|bomba|ataque|gen|genes|sustrato|inhibidor) suicida|suicidio (?:celular|politico|profesional|asistido|colectivo)|muerte celular",
  "(?:me muero|muero|morir|morirme|muerta?|me mori|muriendo|moria|muriendome) (?:de|por|del) (?:la )?(?:risa|verguenza|sueno|hambre|calor|frio|sed|aburrimiento|ganas|amor|ternura|nervios|envidia|curiosidad|susto|pereza|flojera|emocion)",
  "(?:mi|el) (?:personaje|avatar|sim|perro virtual|tamagotchi) (?:se )?(?:murio|muere|mato|suicido)",
  "(?:quise|queria|quiero|quisiera) (?:desaparecer|morirme|que me tragara la tierra)(?= (?:cuando|porque|al|de la verguenza|mientras) (?:me equivoque|el profe|la profe|mi (?:profe|mama entro|movil|microfono)|todos (?:se rieron|me miraron)|se me|dije|lei|tuve que exponer|pase a la pizarra|me (?:trabe|quede en blanco|cai|pregunt)))",
];
