// Spanish is plain without accents and inverted marks, with n for ñ: phones leave them out as often as not.

/** What comes before the thing that is wanted, planned or thought of. */
export const want =
  "(?:quiero|queremos|quisiera|queria|querria|quise|quiera|deseo|deseaba|necesito|prefiero|preferiria|preferia|(?:me|nos) (?:gustaria|encantaria|apetece|provoca)|(?:las |unas |muchas |tantas )?ganas de|(?:pienso|piensa|pensando|pense|pensado|pensar|penso|pensaba|pensamientos?)(?: mucho| seriamente)?(?: en| de| con)?|(?:me )?voy a|ire a|iba a|planeo|planeando|planee|intente|intento|intentado|intentar|intentando|trate de|tratado de|(?:estoy|estuve|estaba) (?:por|a punto de|pensando en|a nada de|decidid[oa] a|list[oa] para)|decidi|decidido|ideas? de|sueno con|fantaseo con|valor (?:para|de)|valiente para|cobarde para|miedo de|como puedo|forma de|manera de|maneras de|formas de|deberia|tendria que|tengo que|debi|merezco|mejor|impulsos? de|rezo (?:para|por)|pido)";

/** Not wanting, not being able. */
export const noWant =
  "(?:no|ni|sin|nunca|ya no|jamas) (?:quiero|quisiera|queria|querer|quise|deseo|me gustaria|me interesa|tengo (?:ganas|fuerzas|animos?|motivos?|razones|razon) (?:de|para)|merezco|soporto|aguanto|puedo|se si quiero|pienso|voy a|vale la pena|tiene sentido|tiene caso|me apetece)";

/** Kin and others close by. */
export const kin =
  "(?:papa|papas|padre|padres|papi|mama|madre|mami|viejo|viejos|vieja|padrastro|madrastra|padrino|hermano|hermana|hermanastro|hermanos|tio|tia|tios|primo|prima|abuelo|abuela|abuelos|novio|novia|pareja|ex|exnovio|exnovia|exmarido|marido|esposo|esposa|suegra|suegro|cunado|familia|hijo)";

/** Whoever has power over someone. */
export const inCharge =
  "(?:jefe|jefa|profe|profesor|profesora|maestro|maestra|tutor|tutora|entrenador|entrenadora|coach|supervisor|patron|patrona|director|cura|padre|pastor|sacerdote|vecino|companero|companera|companeros|companeras|casero|mentor|medico|doctor|psicologo|encargado|gerente)";

/** Somebody. */
export const somebody = `(?:(?:mi|mis|el|la|los|las|un|una|su) (?:novi[oa] de mi (?:mama|madre|hermana|papa)|pareja de mi (?:mama|madre)|${kin}|${inCharge}|hombre|senor|tipo|chico|chicos|muchacho|mujer|amigo|companer[oa]s? de piso)|el|ella|ellos|alguien|papa|mama|unos (?:chicos|tipos|companeros)|un (?:desconocido|adulto|viejo))`;

/** Medicines. */
export const pills =
  "(?:pastillas?|pastis|pildoras?|tabletas?|medicamentos?|medicinas?|medicacion|somniferos|ansioliticos|antidepresivos|calmantes|paracetamol|ibuprofeno|clonazepam|rivotril|lorazepam|diazepam|valium|xanax|insulina|capsulas|comprimidos|veneno|raticida|cloro|lejia)";

/** Body. */
export const limb =
  "(?:(?:los|el|las|la|mis|mi) (?:brazos?|munecas?|piernas?|muslos?|piel|venas|antebrazos?|manos?|estomago|panza|cuerpo|cara|cabeza))";
