import type { Signs } from "../pattern.ts";

/** English signs that are too weak alone. */
export const signs: readonly Signs[] = [
  {
    family: "weary",
    from: "self",
    phrases: [
      "(?:so |too |very |just )?(?:tired|sick|exhausted|weary|done|fed up|worn out|drained) (?:of|with|from) (?:every_?thing|it all|all of (?:it|this)|all this|trying|pretending|fighting|being (?:me|strong|alone|sad|a failure|this)|feeling|every_?one|people|my_?self|hurting|crying)",
      "(?:can't|cannot|can not) (?:any_?more|take (?:it|this|much more)|do (?:it|this) any_?more|keep (?:up|pretending|fighting|trying)|cope|hold on)(?=,|$| with (?:it|this|every)| i'm| and)",
      "(?:i|i'm|i am|i've|ive) (?:so )?(?:had enough|done trying|give up|giving up|gave up|given up|at my limit|at the end of my rope|broken|empty|numb|falling apart)(?! (?:on (?:maths|this (?:question|course|chapter))|maths|sugar|coffee|smoking|(?:of|with) (?:this|the|my) (?:course|essay|module|revision|book)))",
      "nothing (?:helps|works|matters|is fun|feels good|makes me happy|changes)|no (?:energy|strength|fight) left|too (?:tired|much) (?:to|for me)",
    ],
  },
  {
    family: "alone",
    from: "self",
    phrases: [
      "(?:no_?body|no_?one) (?:would |will |'d |does |has |ever |asks? )?(?:notice|noticed|notices|care|cares|cared|miss|asked|asks|knows|know|understands|listens|likes me|wants me|loves me|helps|believes|sees|texts|talks to me|needs|checks)",
      "(?:all|so|completely|totally|very|utterly) alone|no friends|have (?:no_?one|no_?body)|no_?one (?:left )?to talk to|no_?body (?:left|to talk to)|in_?visible|(?:every_?one|they all) (?:left|leaves|hates? me|gave up on me|is gone)",
      "(?:don't|didn't|do not) (?:tell|told|want) (?:any_?one|any_?body)(?: to know)?|haven't told any",
    ],
  },
  {
    family: "worth",
    from: "self",
    phrases: [
      "hate (?:my_?self(?! (?:a bit|for|a little))|who i am|what i am|my body)|worthless|useless(?=,|$| and| to| person)|(?:i'm|i am|such|just|feel like|like) (?:a )?(?:failure|disappointment|disgrace|mess|burden|joke|monster|coward|waste|problem)(?! (?:of|at|in|with))|disgusting|good for nothing|(?:let|letting) (?:every_?one|them all|my (?:family|parents)) down|ashamed (?:of my_?self|to (?:be|exist|live))|don't deserve|(?:my|all my) fault|wasted? (?:their|my parents|of)|savings|nothing but trouble|ruin(?:ed)? (?:every_?thing|my life|their lives)",
    ],
  },
  {
    family: "sorry",
    from: "self",
    phrases: [
      "(?:forgive|forgives) me|sorry (?:for every_?thing|for all|for being|for what|for who|every_?one|every_?body|to every_?one|mum|mom|mama|dad|to my|guys|all of you|if i)|(?:please )?(?:don't|do not) be (?:sad|angry|mad|upset|too sad)|not (?:ur|your|her|his|their|any_?one's) fault|thank (?:you|u) for (?:every_?thing|being|trying|all)|(?:love|loved) (?:you|u) (?:all|so much|mum|mom|dad|both)|tell (?:my |her |him |them )[a-z\\x20]{0,14}(?:love|sorry|fault)|i tried(?: my best|,|$)",
    ],
  },
  {
    family: "settling",
    from: "self",
    phrases: [
      "if (?:any|some)_?thing happens to me|(?:look|looks|looking) after my|take care of (?:my|her|him|them|mum|mom|each other|your_?selves)|(?:can|should|will|could|gets?) (?:have|keep|take) (?:all )?(?:of )?my (?!word|seat|place in|notes|number|advice|time|lunch|pen)[a-z]{3,10}|(?:give|gave|giving|leave|left|leaving) (?:my|all my) (?!exam|essay|phone (?:at|in)|homework|laptop|bag|notes|best|all)[a-z]{3,12} (?:to|for|with|away)|(?:feed|walk) my (?:cat|dog|fish)|my (?:passwords?|savings|bank details|will|letters?|note) (?:is|are|in|on|under)|(?:paid|paying|sorted|cleaned|tidied|deleted|settled|returned|cancelled) (?:off )?(?:every_?thing|all my|my (?:debts|room|accounts|photos|chats|history))|(?:wrote|written|writing) (?:the |my |some |them )?(?:letters?|a note|a letter)|where (?:every_?thing|my [a-z]{3,9}) is|always wanted (?:it|them|my)|won't (?:be needing|need) (?:it|them|my)",
    ],
  },
  {
    family: "goodbye",
    from: "self",
    phrases: [
      "goodbye(?! (?:calculus|maths|physics|summer|essay|party))|good_bye|farewell(?! party)|(?:my|the) last (?:time|day|night|week|message|post|try|meal|walk|year)(?! (?:of|to|for|in|at|before) (?:the|this|my|school|term|uni|class|revision|submit|revise))|one last (?:time|thing|hug|walk)|won't (?:bother|be a bother|be a problem|trouble|annoy|disappoint|hear from|see me)|take care (?:of your|everyone|all)|remember me|miss (?:you|u) all|(?:u|you) (?:were|was) (?:nice|good|kind) to me|see (?:you|u) (?:on the|in the) other",
    ],
  },
  {
    family: "no way on",
    from: "self",
    phrases: [
      "no (?:way out(?! but)|future|hope|point (?:in any|to any|any_?more|in (?:me|trying|it))|reason|tomorrow|next year)(?! (?:for (?:this|the) (?:question|exam)|of the|in (?:this|the)))|what(?:'s| is) the (?:point|use)(?=,|$| of (?:any|me|it all|trying|this|every)| any)|point_?less(?=,|$| any)|nothing (?:left|ahead|will (?:change|get better)|to look forward)|(?:never|not) (?:going to |gonna )?(?:get|gets|getting|be) (?:any )?better|only (?:one )?(?:way|option|answer|solution)|(?:i'm|i am|feel|feeling) (?:so )?(?:trapped|hopeless|lost|stuck in)|life (?:is|is a|feels|has been|'s) (?:hard|hell|empty|a mess|joke|over|unfair|dark|not for me)|don't (?:see|have) (?:a|any|my) (?:way|future|place|reason|point|purpose)|too late for me|dark|darkness",
    ],
  },
  {
    family: "gone",
    from: "self",
    phrases: [
      "(?:be|am|i'm|is|was|i'll be|get) gone(?! (?:to|for (?:lunch|a)|through|over|wrong|well|by the))|disappear(?! under| from (?:the (?:class|group)))|vanish|not (?:be )?here(?: any_?more| next| tomorrow|,|$)|not exist|stop existing|(?:over|finish|finished|done|end|ends|gone) soon|soon (?:it|every_?thing|i|this)(?:'ll| will| is|'s) (?:be )?(?:over|finish|end|stop|gone|ok|quiet|free)|(?:it|every_?thing|all|this) (?:to )?(?:stop|end|be over)(?=,|$| for| now| tonight| soon)|sleep (?:for_?ever|and|for a (?:long|very))|(?:at|in|find|some) peace|rest(?: now| at last| for ever)|dead(?! (?:tired|line|end|on|last|easy))|death(?! (?:of|by|penalty|rate))|dying(?! (?:of|to))|die(?! (?:of|laughing))|my funeral|leave (?:every_?thing|all this|this place|you all)|go (?:away )?for (?:good|ever)|wake up(?! (?:early|at|for|late|in time|on time|call))",
    ],
  },
  {
    family: "the dead",
    from: "self",
    phrases: [
      "(?:passed on|passed away|was buried|been dead|been gone|is in heaven|in heaven|lost (?:him|her)|his grave|her grave|is waiting for me)(?= on | last | in | two | this | when | and|,|$)(?<=(?:he|she|they|nan|gran|dad|mum|mom|brother|sister|friend|dog|him|her|hes|shes|grandma|grandpa|wife|husband|who)[a-z\\x20,]{0,28})",
    ],
  },
  {
    family: "to the dead",
    from: "self",
    phrases: [
      "(?:see|join|meet|follow|be with|going to|go to|hug|hold) (?:him|her|them|my (?:nan|gran|grandma|grandpa|dad|mum|mom|brother|sister|friend|wife|husband|son|daughter))(?: again| soon|,|$| where| up)|until (?:he|she) (?:died|passed)|till (?:he|she) (?:died|passed)|with (?:him|her) again|stay(?:ed)? alive",
    ],
  },
  {
    family: "plan",
    from: "self",
    phrases: [
      "i(?:'ve| have)? decided(?=,|$| (?:and|now|it|already|so|last night|yesterday|today|what|when))|made up my mind(?=,|$| and| about it)|(?:have|got|made|my|is) a plan(?! (?:for (?:revis|study|the|my)|with my|to (?:revise|study|pass|catch)|b))|(?:pick|picked|choose|chose|chosen|set|know) (?:the|a|my|which|what) (?:day|date|night|place|method|bridge|time)(?! (?:to (?:revise|study|start)|for (?:the|my) (?:exam|test|trip|meeting)|of the))|i know (?:how|where|when)(?=,|$| (?:to do it|i'd|i'll|i will|and when|now))|looked (?:it )?up (?:how|ways|online)|tonight(?: is|'s)|(?:felt|feels|getting|get|come|came) closer|ready (?:now|to go|for it to)|before my birthday|after (?:christmas|my birthday|her birthday|his birthday|the results)",
    ],
  },
  {
    family: "means and places",
    from: "self",
    phrases: [
      "(?:stand|standing|stood|sit|sitting|sat|walk|walked|walking|went|go|going|been|up|drive|drove|looking|stare|staring|look) (?:at|on|by|to|near|past|over|off|from|up on|down from) (?:the|that|this) (?:bridge|roof|rooftop|tracks|railway|platform|cliff|balcony|edge|river|water|window|car park roof|pills|knife|knives|rope|top floor)|(?:pills|tablets|rope|blade|blades|razor|razors|belt|gun|knife|bleach) (?:in|under|on|next to|ready|by|hidden|behind|saved|counted) ?(?:my|the|and|bed|drawer|up)?|(?:bought|hid|found|hiding|hidden|counted|counting|saved|saving|kept|keep|collected|took) (?:the |a |some |enough |up |all the |my )?(?:pills|tablets|rope|blade|blades|razor|razors|meds|sleeping)|(?:step|stepping|steps) off|(?:jump|jumping)(?=,|$| and| off| from)",
    ],
  },
  {
    family: "marks",
    from: "self",
    phrases: [
      "(?:scars?|bandages?|cuts|the blade|razor|bleeding|blood|bled|wrists?|long sleeves|burns) ?(?:on my|again|from|show|showing|in (?:june|july|summer|august|pe)|and|,|$)|relapse[ds]?|(?:days|weeks|months) clean|(?:urge|urges)(?=,|$| to| again| are| is)|hurt (?:my_?self|me on purpose)|on purpose|(?:punish|punishing|punished|punishment)|deserve (?:it|this|pain|the pain|to hurt)|paid for (?:it|failing)|(?:it|that|pain) (?:calms|helps|quiets|is the only)|only small ones|my (?:arms|wrists|thighs) (?:are|is|hurt|sting|burn|again)",
    ],
  },
  {
    family: "hurt",
    from: "others",
    phrases: [
      "bruis(?:e|es|ed)|black eye|(?:the|a|his|her) (?:belt|slipper|cane)|black and blue|(?:hits?|hitting|beats?|slaps?|slapped|punches|punched|kicks|kicked|chokes?|choked|grabs?|grabbed|pushes|pushed|shoves?|shoved|strangled|hurts?|hurting|attacks?|attacked) (?:me|us|my (?:mum|mom|sister|brother)|her|my arm)(?! (?:that|to (?:do|try|study|work|get|learn|be)|when i (?:see|think|read)|so (?:far|hard to)))|(?:by the|my) (?:throat|hair|neck)|(?:throws?|threw|throwing|smash|smashes|smashed|breaks|burned|burnt|tore|ripped) (?:things|stuff|plates|my (?:phone|laptop|books|notes|things|clothes|uniform|certificates)|a (?:plate|chair|bottle|glass))|(?:scream|screams|screaming|yell|yells|shout|shouts|shouting|yelling) (?:at|in) (?:me|us|my face|her)(?= (?:every|all|for|until|and|when|because|in)|,|$)|(?:calls|called|calling) me (?:names|stupid|worthless|useless|a (?:whore|slut|pig|waste|liar|failure|disgrace|burden))|violent|kneel|(?:his|her) temper|rages?|hit (?:me|us)|raises? (?:his|her) hand",
    ],
  },
  {
    family: "fear of someone",
    from: "others",
    phrases: [
      "(?:scared|afraid|frightened|terrified|petrified|fear) (?:of )?(?:him|her(?=,|$| and| when)|them(?! all)|my (?:dad|father|mum|mom|husband|wife|partner|boyfriend|girlfriend|brother|uncle|step_?dad|coach|boss|ex|parents|family|son|tutor|teacher)|what (?:he|she|they)|going home|to (?:go|be) home|to tell (?:mum|mom|dad|any)|to (?:leave|sleep|go outside|say no|be alone with|speak))|flinch|tremble|trembling|shaking (?:when|every)|eggshells|can't go home|(?:don't|do not) know what (?:he|she|they) (?:do|does|will|would|'ll|is like)|(?:hear|heard|hearing) (?:his|her|their|dad's|the) (?:car|keys|key|footsteps|steps|voice|boots|door)|i (?:hide|freeze|hid|froze)(?=,|$| when| in| under| and)|don't (?:want to|wanna) go (?:back )?home|keep(?:ing)? (?:very |really )?quiet|not safe|un_?safe|(?:i'm|i am|im) in danger",
    ],
  },
  {
    family: "control",
    from: "others",
    phrases: [
      "(?:won't|doesn't|don't|didn't|never|wouldn't) (?:let|lets|allow|allows) (?:me|us|her) (?:to )?(?:leave|out|go (?:out|to school|to class|home|any|alone)|see (?:any|my)|talk|speak|sleep|eat|work|study|have (?:money|friends|my)|call|use (?:my|the) phone|learn|close)|not allowed (?:to|out|a phone|friends)(?! (?:to )?(?:use|bring|have)? ?(?:a )?calculators?)|(?:takes?|took|keeps?|kept|hid|hides|tore|ripped|burned|controls?|checks?|reads|tracks?|holds) (?:all )?(?:of )?my (?:whole )?(?:passport|papers|documents|wages?|money|pay|salary|phone|messages|books|card|laptop|bank|keys|location|pension|savings|id|visa|notes|clothes)|(?:with_?out|need|ask|asking) (?:his|her|their|him|them) ?(?:permission|approval)?(?=,|$| so| to)|(?:lock|locks|locked|locking) (?:me|us|the door|the fridge|in)|(?:decides?|controls?|chooses) (?:if|what|who|when|where|every_?thing|my)|(?:can't|cannot) (?:get out|leave(?! (?:the exam|early))|go out|escape)|(?:marry|married off|wedding|husband for me|engaged to)|(?:a|good|his) (?:wife|woman|girl|daughter) (?:does not|doesn't|shouldn't|should|must|has to|stays|obeys)|(?:forces?|forced|forcing|makes?|made|making) me (?:to )?(?!think|feel|happy|laugh|sad|cry|smile|want|realise|realize|nervous|so|proud|wonder|mad|angry|sick|look|hate|like|remember|start|soup|dinner|lunch|tea|a |breakfast|study|revise|try|read|learn|question|more|better|feel|it|this|use|write|redo|retake|rewrite|present|tired|anxious|stressed|hungry|sleepy|doubt|late|miss|lose|do (?:my|the|extra|more|all|a|this|it again)|go (?:to (?:bed|the library|class|school)|over|through|for)|sit|work (?:harder|hard|on)|take (?:a|the|more))[a-z]{2,10}",
    ],
  },
  {
    family: "threat",
    from: "others",
    phrases: [
      "(?:make|makes) me (?:regret|pay)|regret it|or else(?=,|$| he| she| they)|if i (?:ever )?(?:tell|leave|refuse|say no|don't (?:send|do what|obey|go with|let|sleep)|talk|report|keep (?:study|going to (?:class|school|college))|go to (?:uni|school|college|class|the police))|(?:says?|said|swears|swore|told me|threatens?|threatened|warned) (?:me )?(?:that )?(?:he|she|they)(?:'ll|'d|'s| will| would| is| are)? (?:going to |gonna )?(?:kill|hurt|beat|hit|post|share|send|take|find|come|throw|kick|ruin|burn|end|tell|leave me|lock|break|stop|make|get)|(?:take|takes) (?:the|my|our) (?:kids|children|baby|son|daughter)|(?:post|share|leak|send|show) (?:them|it|the (?:pics|photos|video|pictures))(?= to|,|$| if| on)|(?:lose|losing) my (?:spot|place|job|visa|home)|throw me out|kick me out|send me back|kill us|i won't get away|what (?:he|she|they)(?:'ll| will|'d| would) do",
    ],
  },
  {
    family: "closeness not wanted",
    from: "others",
    phrases: [
      "(?:touch|touches|touched|touching|kiss|kisses|kissed|rubs?|strokes?|hugs) (?:me|my)(?! (?:that|deeply|heart))|(?:pics|nudes|naked|private (?:photos|pics)|dirty (?:texts|messages|pics))|(?:slept|sleep) with (?:him|her)|(?:comes?|came|coming|gets|climbs) (?:in|into|in to) my (?:room|bed)|alone with (?:him|her|my (?:coach|tutor|boss|uncle|step_?dad|teacher))|after closing|changing room|(?:at|until) (?:[1-4]|midnight) ?am|(?:his|her) hands?|does (?:things|stuff) to (?:me|us)|do (?:things|stuff) i (?:don't|didn't|hate)|i (?:said|say) (?:no|stop)|did it any_?way|what he (?:did|does) (?:to|in|at|when)|what happened (?:with|at) (?:him|his)|photos of me|pictures of me|sits? too close|watch(?:es|ing)? me (?:change|shower|sleep)|older man|underwear",
    ],
  },
  {
    family: "secret",
    from: "others",
    phrases: [
      "(?:our|a|little|his|keep (?:it|this)|its a|be a|big) secret|(?:tell|told|telling) (?:any_?one|any_?body|no_?one|no_?body)|(?:no_?one|no_?body|who) (?:would|will|'ll|'d|is going to) (?:ever )?believe|(?:lie|lied|lying|lies) (?:to|about)(?! (?:the )?(?:plagiarism|my (?:grade|mark)))|said i (?:fell|tripped|walked into)|(?:says|said|calls) (?:it's|its|that's|it is|this is) (?:normal|love|my fault|for my own good|discipline|our)|boys will be boys|because (?:he|she) loves me|(?:don't|do not) know who to tell|family (?:matter|business)",
    ],
  },
  {
    family: "now",
    from: "others",
    phrases: [
      "(?:he|she|they|man|guy|ex|dad|some_?one|some_?body|van|car)(?:'s|'re| is| are)? (?:[a-z]{3,9} )?(?:downstairs|outside|at the (?:door|window|gate)|in the (?:house|stairwell|hall|hallway|garden|building)|across the (?:road|street)|behind me|parked|coming up|right here|back again|breaking|banging|kicking)|looking for me|searching for me|coming for me|typing (?:this )?(?:quiet|quietly|fast|from)|can't (?:talk|speak|make a (?:sound|noise))|whispering|(?:please|some_?one|some_?body) (?:please )?(?:help|hurry)(?=,|$| me(?=,|$)| he| she)|(?<=,|, )help(?=,|$)|drunk|(?:a|the|his|her) (?:knife|gun|weapon|machete)(?! skills)|(?:locked|trapped|stuck) in (?:this|the|a|my) (?:room|bathroom|house|flat|car|basement|toilet)|hiding (?:in|under|from)|(?:followed|following|follows) me|right now(?=,|$)|call the|found (?:me|my (?:new )?address)|they have taken me|where i am(?=,|$)|no phone (?:credit|battery)|(?:i'm|im|i am) (?:1[0-7]|[89])(?=,|$)|freezing|nowhere to|barefoot",
    ],
  },
];
