// English phrases of crisis: wanting to die, harming oneself, being a burden, and being harmed or forced by somebody.
// The list is a first draft of our own, not a clinical instrument, and it wants recall: a false alarm costs one calm
// screen, a miss may cost a life. So nothing here looks at negation. "I am not suicidal, but ..." is noticed, on purpose.
// The only exclusions, written (?!...), are fixed idioms of study and daily life ("shoot myself in the foot").
//
// How to read a phrase: a space is a short gap (spaces, a comma, a dash, dots), an apostrophe may be missing, and _ joins
// words written as one or as two. The rest is an ordinary regular expression over text that `notice.ts` has made even.
// Danger: every repetition is bounded and none stands inside another, so that no text can make the search slow. A test
// holds this.

const gap = "[ ,.*~_\u2013\u2014-]{1,4}";

const phraseToPattern = (phrase: string): RegExp =>
  new RegExp(`\\b(?:${phrase.replaceAll("_", "[\\s-]?").replaceAll(" ", gap).replaceAll("'", "'?")})\\b`);

// Up to so many letters of other words: "he (always just) hits me".
const few = (letters: number): string => `[a-z\\x27\\s]{0,${letters}}`;

const wantTo = "(?:(?:want|wants|wanted|wanting|need) (?:to|2)|wanna|wana)(?: just| really| only| fucking)?";
const anyMore = "(?:any_more|any_longer|no more)";
const cannot = "(?:can't|cannot|can not|couldn't|can barely)";
const pills = "(?:pills|tablets|meds|medication|medicine|painkillers|paracetamol|antidepressants|tylenol)";
const vehicle = "(?:bus|car|train|tube|truck|lorry|van)";

const dying = [
  "(?:if|when|because|after|until|before) i (?:just |finally )?(?:die|died)",
  "if i [a-z\\x27\\s]{1,24}(?:and|or) died",
  "(?:wish|wished) (?:that )?i (?:got|get|had|had been|was|were|could get) (?:hit|run over|killed|shot|cancer|murdered)",
  "(?:death|dying|being dead) (?:sounds|seems|feels|looks|would be|is better)",
  "(?:want to|wanna|be|just) (?:be )?gone for (?:good|ever)",
  "(?:disappear|vanish) (?:for_ever|for good|completely|off the earth)",
  "decided (?:not to|to not|i won't|i don't want to) (?:be here|live|be alive|wake up|stay here)",
  "(?:holding|keeping) me (?:here|alive)",
  "only (?:still )?(?:alive|here|living) because",
  "why (?:am i|i'm|i am|was i) (?:still |even )?(?:alive|born|living)",
  "(?:can't|cannot|can not|don't|do not) (?:really |even )?(?:see|have|imagine) (?:a|any|my) future",
  "(?:pray|praying|beg|begging|waiting|wait|hoping|let me|ways?|want) (?:for |to )?(?:death|die)(?! (?:cut|cast))",
  "doing (?:every_one|every_body|them|you|the world|people|my family) a favou?r if",
  `${wantTo} (?:die{1,9}|be dead|not exist|not be (?:here|alive)|stop existing|stop being alive|cease to exist)`,
  `${wantTo} (?:disappear|vanish|never wake up|sleep for_ever)(?! from (?:this|the|that) (?:group|chat|class|call|meeting))`,
  "rather (?:die|be dead)",
  "wish i (?:was|were|am) (?:just |already )?(?:dead|never born|not (?:here|alive)|gone)",
  "wish i (?:wasn't|weren't|was not|were not) (?:alive|here any_more|born)",
  "(?:wish|wished) (?:i |i'd |i had |i was |i were )?(?:just )?never (?:been )?born",
  "wish i (?:could |would |can )?(?:just )?(?:die|disappear|vanish|not exist|never wake up|not wake up|cease to exist)",
  "wish i (?:didn't|did not|don't) (?:exist|wake up)",
  "sleep (?:and |& )?(?:just )?(?:never|not) wak(?:e|ing) up",
  "(?:hope|hoping|pray|praying|wish) (?:that )?i (?:just )?(?:don't|do not|never|didn't|won't) wake up",
  "(?:hope|hoping|pray|praying) (?:that )?i (?:just )?(?:die|get hit|get run over)",
  `(?:hope|hoping|wish|want) (?:that )?(?:a|the|some) ${vehicle} (?:would |will |could )?(?:just )?(?:hit|hits|kill|kills|run|runs) (?:me|over me)`,
  "(?:don't|do not|didn't|did not|never) (?:really |even |ever )?(?:want to|wanna) (?:live|be alive|exist|keep living|go on living|carry on living)(?! (?:with|in|at|on|near|off))",
  "(?:don't|do not|didn't|did not|never) (?:really |even |ever )?(?:want to|wanna) wake up(?! (?:at|early|for|so|before))",
  `(?:don't|do not|didn't|did not) (?:really |even )?(?:want to|wanna) be (?:here|around) ${anyMore}`,
  "(?:don't|do not|doesn't|does not|wouldn't|would not) (?:really |even )?(?:care|mind|matter) (?:if|whether) i (?:just )?(?:live|die|died|lived|was dead|was gone|get hit|got hit|never woke)",
  "(?:shouldn't|should not) (?:be alive|exist|have been born|be here any_more)",
  "(?:don't|do not|didn't|did not) deserve to (?:live|be alive|exist|be here)",
  "i (?:just )?deserve to die",
  "better (?:off )?dead",
  "as well (?:be dead|just die|die)",
  "death (?:would|will) be (?:a |an )?(?:relief|easier|better|escape|peace|peaceful)",
  "(?:think|thinking|thought|thoughts|dream|dreaming|fantasi[sz]ing|fantasi[sz]e) (?:a lot |all the time |constantly )?(?:about|of) (?:my own )?(?:death|dying|being dead|not being (?:here|alive)|not existing)",
  "ready to die",
  "my own funeral",
  "please (?:just )?(?:someone |somebody |any_one )?(?:just )?kill me",
  "(?:don't|do not|didn't|did not|not sure i|no longer) (?:really |even )?(?:want to|wanna) (?:be (?:on (?:this|the) (?:planet|earth)|in this world)|live|be alive|carry on living|keep living)",
  "if i (?:just )?(?:wasn't|weren't|was not|were not) (?:here|around|alive)",
  "if i (?:just )?(?:was|were) (?:dead|gone|never born)",
  "(?:dis_appointed|sad|upset|angry|annoyed|gutted) (?:that )?i (?:woke up|wake up|am alive|am still (?:here|alive)|survived)",
  "(?:see|imagine|picture) my_self (?:being )?(?:alive|living|here)",
  "not (?:be|being) alive",
  "my life is over",
  "life (?:has|holds|had) no (?:meaning|point|purpose|value)",
  "(?:no|lost the|lost my|without the|losing the) will to live",
  "(?:no_body|no_one) (?:needs|wants|loves) me",
];

const endingOnesLife = [
  "ending (?:things|it)(?! (?:with|there|here|on|by|at|like))",
  "end (?:the|my|this|all the|all this) (?:pain|suffering|misery)",
  "(?:this is|saying|say|said) (?:my )?(?:goodbye|good bye|goodbyes) (?:to |every_one|every_body|all|for_ever)",
  "(?:suicid|sucid|suicd|suisid|sucicid|suacid|suecid|suiced|soocid|s[*!]icid|su[*!]cid)[a-z]{0,6}(?! (?:mission|squad|burn))",
  "sewer_slide",
  "kil{1,4}(?:ed|ing|s)? my_self(?! (?:laughing|with laughter))",
  "un_alive(?:d|ing)?(?: my_self)?",
  "(?:top|topping|off|offing) my_self",
  "(?:do|doing) my_self in",
  "end(?:ed|ing)? it all",
  "end(?:ed|ing)? (?:my own life|my life|my existence|everything)",
  "(?:want to|wanna|going to|gonna|ready to|about to|tempted to|trying to|try to|how to) (?:just )?end it(?! (?:with|there|here|on|by|at|like))",
  "put(?:ting)? an end to (?:it all|my life|my_self)",
  "if i (?:just )?end(?:ed)? (?:it|things)(?! (?:with|there|here|on|by|at|like))",
  "end(?:ed|ing)? my_self",
  "(?:hang|kill|hurt|cut|harm) (?:your|ur|yr)_self(?! (?:over|some))",
  "tak(?:e|ing|en) my (?:own )?life(?! (?:back|seriously|in a|to the|for granted|into))",
  "took my own life",
  "(?:goodbye|farewell) (?:note|notes|letter|letters|message)",
  "writ(?:ten|ing) (?:all )?my goodbyes",
  // Text-speak for "kill myself", which is also how some write kilometres: hence what may not stand before it.
  "(?<!\\d |many |few |the |of |more |extra |square |in |per |some |hundred |thousand )kms",
  "(?:me|to|saying|says|said|just|commented|texted) kys",
  `(?:tell|tells|told|telling|say|says|said|saying|texted|texting|commented) ${few(30)}(?:kill|hang|cut|hurt) (?:your|ur|yr)_self`,
  "(?:tell|tells|told|telling) me (?:to )?(?:just )?(?:go )?(?:and )?die",
];

const harmingOneself = [
  `how (?:many|much) (?:of )?${pills}`,
  `(?:take|took|taken|swallow|swallowed) (?:[0-9]{2,3}|ten|twelve|fifteen|twenty|thirty|forty|fifty) (?:of )?(?:my |the )?(?:sleeping )?${pills}`,
  "(?:platform|tracks|railway|station|roof|bridge|ledge|balcony)[a-z\\x27\\s,]{1,30}(?:think|thinking|thought|thoughts|imagine|imagining) (?:about |of )?(?:just )?(?:stepping|jumping|falling|letting go)",
  "(?:scars|cuts) on my (?:arms?|legs?|wrists?|thighs?|body|stomach)",
  "(?:razor_blade|drink bleach|drinking bleach)",
  "(?:blade|razor|knife|scissors) (?:to|on|across) my (?:arms?|legs?|wrists?|skin|thighs?)",
  "(?:do|doing|did|done) (?:something )?(?:bad |stupid )?to my_self",
  "self_(?:harm|injur|mutilat)[a-z]{0,4}",
  "(?:hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning|burned|burnt|stab|stabbing|starve|starving|starved|choke|choking) my_self(?! (?:some slack|off|short|a (?:slice|piece|break|deal)|shaving|chopping|cooking|slicing|out|playing|running|training|climbing|skiing|on (?:a |the |some )?(?:paper|page|glass|knife|edge|oven|stove|pan|hob)|at (?:football|training|practice|the gym|work|pe|soccer|rugby)))",
  "(?:punch|punching|hit|hitting|slap|slapping|bite|biting) my_self",
  "(?:cut|cuts|cutting|slit|slitting|slash|slashing|slice|slicing) my (?:own )?(?:arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|throat|veins)",
  "(?:started|start|been|keep|kept|stop|back to|restarted) cutting(?= again| since| because| to cope| to feel| when|$)",
  `(?:take|taking|took|swallow|swallowing|swallowed) (?:all|too many|every|a bunch|the whole|a whole|loads|lots) (?:of )?(?:the |a )?(?:bottle of |packet of |pack of |box of )?(?:my |the |these |those |mum's |mom's )?(?:sleeping )?${pills}`,
  `enough ${pills} to`,
  `(?:stash|stock|stockpile|hoard|hoarding|stockpiling|saving up|saved up|collecting) (?:of )?(?:my |the |some )?(?:sleeping )?${pills}`,
  "(?:scratch|scratching|scratched|pick|picking|dig|digging|pinch|pinching) (?:at )?my (?:own )?(?:arms?|legs?|wrists?|skin)",
  "(?:till|until|so) (?:i|it|they|my [a-z]{1,8}) (?:bleed|bleeds|bled)",
  "(?:bang|banging|banged|hit|hitting|bash|bashing|smash|smashing) my (?:own )?head",
  "(?:bridge|roof|ledge|cliff|train tracks|railway)[a-z\\x27\\s,]{1,30}(?:looking at it|think about it|thinking about it|going there)",
  "(?:take|taking|took|taken) an overdose",
  "(?:i|i've|i'm|want to|wanna|gonna|going to|might|could|about|of) overdos(?:e|ed|ing)(?! on (?:coffee|caffeine|sugar|revision))",
  `(?:i|me|want to|wanted to|wanting to|wanna|going to|gonna|could|could just|should|should just|might|about|of|keep|just|feel like) jump(?:ing)? (?:off|from|in front of|out of|out|under|onto) (?:of )?(?:a |the |my |this |that )?(?:bridge|roof|rooftop|building|cliff|balcony|window|tracks|rails|platform|overpass|tower|${vehicle})`,
  `(?:roof|rooftop|bridge|ledge|balcony|cliff) ${few(30)}(?:want|wanted|wanting|wanna|thinking|thought|urge) ${few(12)}jump(?:ing)?`,
  "(?:drive|driving|steer|steering|crash|crashing) (?:my |the )?(?:car |bike )?(?:into|off) (?:a |the |on_coming )?(?:tree|wall|bridge|river|lake|lorry|truck|traffic|cliff)",
  `(?:walk|walking|step|stepping|run|running) (?:out )?(?:into|in front of) (?:a |the |on_coming )?(?:traffic|sea|ocean|${vehicle})`,
  "(?:hang|hanging|hung) my_self(?! (?:up|out))",
  "(?:shoot|shooting|shot) my_self(?! in the foot)",
  "(?:drown|drowning) my_self(?! in)",
  "(?:poison|poisoning|suffocate|suffocating|strangle|strangling) my_self",
  "(?:gun|blade|razor|knife) (?:to|on|against) my (?:head|wrist|throat|neck|arm)",
  "noose",
];

const noReasonToLive = [
  "(?:i'm|i am|am|being|feel like|felt like|feeling like|become|becoming|nothing but|i've been|made me feel like) (?:such |just |only |nothing but |like )?a (?:huge |big |total |complete |massive |constant )?burd[eo]n",
  "better (?:off |place |place off )?with_out me",
  "better off if i (?:was|were|am|wasn't|weren't|died|disappeared|didn't|just)",
  "happier (?:with_out me|if i (?:was|were|died|wasn't|weren't|disappeared))",
  "(?:no_body|no_one|none) (?:would |will |'d )?(?:even |really |ever )?(?:miss|missed|misses) me",
  "(?:no_body|no_one|none) (?:would |will |'d )?(?:even |really |ever )?(?:miss|notice|care|cares) (?:me )?if i (?:just )?(?:was|were|wasn't|weren't|am|died|die|disappeared|vanished|killed|ended)",
  "reasons? (?:left )?(?:to|for) (?:live|living|be alive|being alive|stay alive|keep living|exist|existing)",
  "no reason (?:left )?(?:to|for) (?:be here|go on|going on|carry on|keep going)",
  "(?:nothing|any_thing|no_body|no_one) (?:left |else )?(?:here )?(?:to live for|worth living for)",
  "point (?:of|in|to) (?:even |me )?(?:living(?! things| organisms)|being alive|life(?! (?:science|expectancy))|existing|existence)",
  "point (?:of |in |to )?(?:even )?(?:going on|carrying on)(?! (?:a|the|to|about|with))",
  "life (?:isn't|is not|ain't|not|is no longer|is just not|doesn't feel|does not feel)(?: even| really)? worth",
  "worth living",
  `${cannot} (?:just |even |really |possibly )?(?:go on|keep going on)(?! (?:a|an|the|my|our|to|that|this|any|holiday|holidays|vacation|camp|tour|stage|zoom|exchange|placement|trips?|strike|line) )(?! (?:holiday|vacation|camp|tour|stage|zoom|placement|exchange|line)\\b)`,
  `${cannot} (?:just |even |really )?(?:keep going|keep living|keep doing this|carry on)(?! (?:with|to) )`,
  `${cannot} (?:just |even |really )?(?:do|take|handle|bear|stand|cope with|deal with) (?:it|this|life|living|it all|all this|this life|the pain|everything|being alive) ${anyMore}`,
  `${cannot} (?:just |even |really )?live (?:like this|this way|with my_self|another day|${anyMore})`,
  "(?:tired|sick|exhausted|done|fed up) (?:of|with) (?:just |even |this )?(?:living(?! (?:with|in|at|on|off|here|out))|life(?! sci)|being alive|existing|existence)",
  "hate (?:being alive|living|existing|that i'm alive)(?! (?:with|in|at|on|here))",
  "(?:want|wanted|wanna|need) (?:for )?(?:the |this |all the |all this |my )?(?:pain|suffering|hurting|it all|everything|life) to (?:just )?(?:stop|end|be over|be done)",
  "(?:no|only|any) (?:other |easy )?way out(?! of (?:the|this|that) (?:maze|loop|function|library|building|room))",
  `(?:won't|will not|not going to|not gonna) be (?:around|here|alive) (?:for )?(?:much longer|long|${anyMore})`,
  `(?:won't|don't|will not|wouldn't) (?:have|need) to (?:worry about|deal with|put up with|see) me (?:ever again|again|soon|${anyMore})`,
  "(?:given|giving|gave|give) up on (?:my )?(?:life|living|being alive)",
];

const kin =
  "(?:dad|daddy|father|mum|mummy|mom|mother|mam|parents?|step_(?:dad|father|mum|mom|mother|brother)|brother|sister|uncle|aunt|auntie|cousin|grand(?:ad|dad|pa|father|ma|mother)|husband|wife|boyfriend|girlfriend|bf|gf|partner|ex|fianc[eé]{1,2}|family)";
const somebody = `(?:he|she|they|someone|somebody|${kin}|coach|teacher|tutor|boss|supervisor|man|guy|boys?|people|flatmate|roommate|bull(?:y|ies))`;
const meOrMine = "(?:me|mum|mom|my (?:mum|mom|mother|sister|brother|kids?|son|daughter|baby))";
const willHarm =
  "(?:'ll|'d| will| would| might| is going to| are going to|'s going to| is gonna|'s gonna| gonna| wants to) (?:really )?(?:hurt|kill|hit|beat|harm|rape|attack|stab|shoot|burn|find)";

// What somebody does, after a person and a few words: "he (came home and) hit me".
const deeds = [
  "(?:drag|drags|dragged|pull|pulls|pulled|yank|yanks|yanked) me (?:by|across|down|out of)",
  "(?:pull|pulls|pulled|pulling) my hair",
  "(?:makes|made|forces|forced|force|forcing) me (?:to )?(?:touch|kiss|undress|watch porn|sleep on)",
  "(?:comes|came|coming) into my (?:room|bed)",
  "(?:has|had|got|grabbed|pulled out|holding|waving) (?:a|the) (?:knife|gun|weapon)",
  "(?:gets|is|was|got|becomes|became) (?:so |very |really )?violent",
  "(?:do|does|did|doing|done) (?:bad |sexual |those )?(?:things )?to me",
  `(?:hit|hits|hitting) ${meOrMine}(?! (?:up|that|with (?:a |an |the |another |some )?(?:surprise|hard|tough|trick|tricky|pop|question|quiz|test|deadline|news|lot)))`,
  `(?:beat|beats|beating|beaten) ${meOrMine}(?! (?:at (?!home|night)|to |by |in (?!front|the (?:kitchen|face|head|car|bedroom))|on the ))`,
  `(?:slap|slaps|slapped|slapping|smack|smacks|smacked|punch|punches|punched|punching|choke|chokes|choked|choking|strangle|strangles|strangled|strangling|whip|whips|whipped|rape|rapes|raped|molest|molests|molested|grope|gropes|groped|assault|assaults|assaulted|abuse|abuses|abused|abusing|stalk|stalks|stalked|stalking|shakes|shoves|shoved) ${meOrMine}`,
  `(?:kick|kicks|kicked|kicking) ${meOrMine}(?! (?:out|off|from))`,
  `(?:hurt|hurts|hurting|harms|harmed) ${meOrMine}(?! that)`,
  "(?:touch|touches|touched|touching) me",
  "(?:touch|touches|touched|touching|rubs|rubbed|feels up) my (?:leg|legs|thigh|thighs|chest|breasts?|bum|bottom|body|knee|private)",
  "(?:will|would|is going to|are going to|going to|gonna) kill me (?:if|when) (?:they|he|she) (?:find|finds|found)",
  "(?:burn|burns|set fire to|smash|smashes) (?:down )?(?:the|our|my) (?:house|home|room)",
  "(?:grabs|grabbed|holds|held|pushes|pushed) me (?:by|down|against|around)",
  "(?:throw|throws|threw|throwing) (?:a |an |the |his |her )?(?:things?|stuff|objects?|chairs?|plates?|bottles?|glass(?:es)?|shoes?|phone|knife|furniture|cup|mug|pan) at",
  "abusive",
  "(?:won't|don't|doesn't|never|will not|wouldn't|didn't|not) (?:let|lets|allow|allows) me (?:to )?(?:leave(?! (?:early|class|a |feedback))|out of the (?:house|room|flat)|go (?:out|outside|anywhere)|see (?:my |any )?(?:friends|family)|talk to (?:any_one|my|other)|eat|sleep|have (?:friends|money|my))",
  "(?:lock|locks|locked|locking) me (?:in|up|inside|out of the house)",
  "(?:check|checks|checking|read|reads|reading|goes through|going through|monitor|monitors|monitoring|track|tracks|tracking) (?:all )?(?:of )?my (?:phone|messages|texts|emails|location|every move)",
  "(?:took|takes|taken|keeps|kept|hid|hides) my (?:passport|documents|papers|id card)",
  "(?:control|controls|controlling) (?:everything|what i|who i|where i|me|my (?:money|life|phone|food))",
  "(?:follow|follows|followed|following) me (?:home|everywhere|around|to )",
];

const beingHarmed = [
  "(?:raped|rapes|molested|molests|groped|strangled|assaulted|abuses|abused|stalks|stalked|threatens) me",
  "(?:hand|hands|arm|belt) (?:around|round|on) my (?:neck|throat)",
  "(?:throw|throws|threw|kick|kicks|kicked) me out(?! of (?:class|the (?:class|call|chat|zoom|group|library|exam|room|meeting|game|server|team)))",
  "hiding (?:from (?:him|her|them|my)|in (?:the|my) (?:bathroom|closet|wardrobe|toilet|room))",
  "(?:have|had|has) to sleep with (?:him|her|them|my)",
  `(?:scared|afraid|frightened|terrified) of what (?:my )?${somebody}s? (?:will|would|might|could|may|is going to|are going to)`,
  "(?:send|sending|take|taking|fly|flying) me (?:abroad|away|back|overseas|home) to (?:be |get )?(?:marry|married)",
  `${somebody}s?\\b${few(30)} (?:${deeds.join("|")})`,
  "bruis(?:e|es|ed) from (?:my |him|her|them)",
  "abusive (?:relationship|home|house|household|marriage|family|parents?|partner|husband|wife|boyfriend|girlfriend|ex)",
  "(?:i'm|i am|am|was|i've|i have|get|got|getting) (?:being |been )?(?:abused|stalked|blackmailed|groomed|trafficked|molested|raped|groped|assaulted|sexually (?:assaulted|abused|harassed|attacked))",
  "being (?:abused|stalked|blackmailed|groomed|trafficked|molested|raped|assaulted|sexually (?:abused|harassed))",
  "(?:(?:abused|raped|molested|assaulted) by (?:my|a|him|her|them)|beaten by (?:my|him|her))",
  "blackmail(?:s|ed|ing)? me",
  "(?:forces|forced|forcing|force|pressures|pressured|pressuring|makes|made|making) me (?:to |into )?(?:have sex|having sex|sex|sleep with|strip|undress|send (?:him |her |them )?(?:nudes|pics|pictures|photos)|marry|get married|marriage|a marriage|do (?:sexual things|things i (?:don't|didn't)))",
  "not allowed (?:to leave|out of) (?:the |my )?(?:house|home|room|flat)",
  "(?:threaten|threatens|threatened|threatening) (?:me|my (?:family|mum|mom|sister|brother|life|kids))(?! with (?:an? )?(?:f|fail|failing|detention|zero|resit))",
  "(?:threaten|threatens|threatened|threatening) to (?:kill|hurt|hit|beat|harm|post|share|leak|expose|out|throw me|kick me|lock|burn|stab|shoot)",
  `(?:said|says|say|saying|told me|tells me|swore|promised|warned me) (?:that )?(?:he|she|they)${willHarm} (?:me|us|my|him_self|her_self)`,
  `(?:scared|afraid|frightened|terrified|worried|scares me) (?:that )?(?:my )?${somebody}${willHarm}`,
  `(?:scared|afraid|frightened|terrified) of (?:my (?:own )?${kin}|him|them)(?!'s (?:reaction|face))`,
  "(?:scared|afraid|frightened|terrified) (?:to go|of going|to be|to stay|of being) (?:back )?(?:at )?home",
  "(?:not|don't feel|don't even feel|never feel|never felt|doesn't feel|isn't|wasn't|never) (?:really |very |that |feeling )?safe (?:at (?:home|my|his|her|school)|in (?:my|this|our) (?:home|house|own|flat|family)|here|with (?:him|her|them|my)|for me|around (?:him|her|them|my)|to go home)",
  "home (?:isn't|is not|is never|doesn't feel|does not feel|never feels) (?:a )?(?:very )?safe",
  "un_safe (?:at home|in my|with (?:him|her|them|my)|around (?:him|her|them|my)|here)",
  "(?:i'm|i am|am|might be|may be|could be|we're|we are|life is) in (?:real |serious |great )?danger(?! of (?:fail|los|miss|drop|not|run|fall|gett|repeat|being (?:late|kicked|dropped)))",
  "(?:ran|run|running) away from (?:home|him|her|them)",
  "(?:kick|kicked|kicking|throw|threw|thrown) me out (?:of (?:the |my |our )?(?:house|home|flat)|tonight)",
  "nowhere (?:safe )?to (?:sleep|stay) (?:tonight|any_more)",
];

/** English phrases of crisis, over even text; a match means "offer a person", never how a learner is. */
export const phrasesOfCrisis: readonly RegExp[] = [
  ...dying,
  ...endingOnesLife,
  ...harmingOneself,
  ...noReasonToLive,
  ...beingHarmed,
].map(phraseToPattern);
