// What people study, read, watch and play. Only these words are set aside; what else a text says is still looked at.

const subject =
  "(?:suicid(?:e|es|al)|self_harm(?:ing)?|overdos(?:e|es|ing)|(?:domestic |child |elder |sexual |substance |drug )?abuse|(?:domestic |gender based )?violence|forced marriages?|child marriage|rape|sexual assault|assault|bullying|cyber_bullying|stalking|coercive control|grooming|human trafficking|euthanasia|murder|homicide|death|dying)";
const work =
  "(?:essay|essays|paper|poem|novel|book|play|film|movie|series|documentary|podcast|chapter|unit|topic|topics|lecture|module|question|questions|article|presentation|project|debate|seminar|soliloquy|monologue|theme|themes|motif|metaphor|symbolism|scene|scenes|coursework|assignment|research|dissertation|thesis|homework|case_study|case studies|report|quiz|flash_cards|textbook|class|course|exam|history|sociology|psychology|criminology|law|ethics|statistics|stats)";
const figure =
  "(?:hamlet|ophelia|romeo|juliet|macbeth|othello|werther|karenina|bovary|plath|woolf|cleopatra|brutus|cassius|antigone|jocasta|socrates|dido|durkheim|camus|heathcliff|lolita|gatsby|willy loman|hedda gabler|septimus|inspector calls|protagonist|narrator|character|poet|heroine)";

/** English words of study and daily life that only sound like words of crisis. */
export const setAside: readonly string[] = [
  `${work} (?:is |was |are |all |mostly )?(?:on|about|of|in|covering|exploring|portraying|discussing|analysing|comparing|around) (?:the |how |why |a |an |teen |teenage |adolescent |youth |student |child |male |female |physician |assisted |philosophical |moral |rates of |causes of |theme of |history of |theory of |types of )?${subject}`,
  `${figure}(?:'s)?[a-z0-9\\x20,:()]{0,30}${subject}`,
  `${subject} (?:rates?|statistics|stats|theory|theories|typology|data|genes?|inhibitors?|inhibition|substrates?|motif|theme|themes|metaphor|imagery|scenes?|squad|missions?|burns?|bomb|bombers?|bombings?|attacks?|management|treatment|antidotes?|protocol|guidelines|cases?|case_law|laws?|act|legislation|statute|essay|chapter|lecture|module|unit|topic|question|questions|slides|paper|article|seminar|in (?:hamlet|romeo|macbeth|literature|the (?:novel|play|poem|book|film|text|story|middle ages|uk|us|victorian)|adolescents|teenagers|adults|prisons?|children|japan|rome|ancient))`,
  `(?:risk factors|protective factors|warning signs|signs|symptoms|causes|types|rates|prevalence|definition|theories|four kinds|statistics|effects|impact|psychology|sociology|representation|portrayal|depiction|history|ethics|legality|management|treatment) (?:for|of|in|behind) (?:a |the |an |teen |adolescent |opioid |paracetamol |aspirin |drug )?${subject}`,
  "(?:cell|cellular|programmed|career|social|political|commercial|academic) suicide",
  "suicide (?:squad|prevention (?:week|day|training|poster|lesson|talk))",
  "(?:paracetamol|opioid|aspirin|acetaminophen|insulin|digoxin|drug) overdose(?= (?:management|treatment|question|antidote|case|station|chapter|protocol|osce|lecture|nac))",
  "overdos(?:e|ed|ing) on (?:coffee|caffeine|sugar|tea|energy drinks?|red bull|revision|flash_cards|chocolate|anime|tiktok|maths)",
  "(?:the )?noose (?:metaphor|imagery|motif|knot|symbol|in (?:the|stanza|act))",
  "if some_one (?:took|takes|has taken|swallows|swallowed|overdoses) (?:an overdose|too many|too much)",
  `some_one (?:took|takes|has taken) too many [a-z]{1,12}(?=,? (?:got it wrong|question|scenario|first aid))`,
  "hate my_self for (?:not|leaving|putting|procrastinating|forgetting|wasting|missing|skipping|choosing|starting|picking|eating|buying|staying up)",
  "(?:wanted|want|wanna) to (?:disappear|vanish|die)(?= (?:when|as|because|after|while) (?:the (?:teacher|class|lecturer|professor|whole class|prof|examiner)|my (?:teacher|slides|voice|phone|stomach|mic|name)|i (?:tripped|dropped|forgot|said|called|mispronounced|opened|read|went blank|had to present)|every_one (?:laughed|looked|turned)|he (?:read|called)|she (?:read|called)))",
  "end my life (?:sciences?|science|drawing|skills|story)",
  "(?:kill|kills|killed|killing) (?:-9|the process|process|command|a process|it|the vibe|time|two birds|the lights?|the mood|the engine)",
  "(?:my|the) (?:character|avatar|sim|tamagotchi|plant|bot|goldfish) (?:died|killed my_self|kills my_self|committed suicide)",
];
