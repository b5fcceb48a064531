import { few, fewOn } from "../pattern.ts";
import { anyMore, cannot, pills } from "./words.ts";

// Families rather than sentences: small parts (who, wish, state, act) that combine, so that they hold for what nobody wrote down
// here. Whatever they say in other words belongs in the lists by kind.

const close =
  "(?:dad|daddy|father|mum|mom|mummy|mother|parents?|step_?(?:dad|father|mum|mom|mother|brother)|brother|sister|uncle|aunt|aunty|cousin|gran(?:dad|ny|dma|dpa|dfather|dmother)|husband|wife|boyfriend|girlfriend|bf|gf|partner|ex|fiance|son|daughter|family|in_?laws?|coach|teacher|tutor|boss|supervisor|professor|lecturer|manager|landlord|carer|guardian|pastor|priest|neighbour|neighbor|room_?mate|flat_?mate|friend)";
const who = `(?:he|she|they|hes|shes|theyre|some_?one|some_?body|(?:my|the|a|this|some|our) (?:own |older |big |little |new )?(?:${close}|man|guy|boy|kid|girl|stranger|woman|people))`;
const ownBody = "(?:arms?|legs?|wrists?|thighs?|skin|hands?|stomach|body|scars?|cuts|bandages?|burns)";
const mine = "(?:mum|mom|mother|dad|father|parents|family|husband|wife|kids|children|partner|brother|sister|friends?)";
const going = "(?:gone|dead|away for good|no more|not here|out of the way|off this (?:earth|planet|world))";
const ends =
  "(?:die|be dead|end (?:it|this|my|every_?thing)|be gone|disappear for|kill my_self|not wake|never wake|jump)";

/** English phrases by family: the writer may be in danger from themselves. */
export const selfMore: readonly string[] = [
  // Wish and state.
  `(?:plan|idea|goal|dream|wish|hope|aim|only want|decision) (?:is|was|has been) (?:not )?to (?:be (?:${going}|alive|here)|${ends})`,
  `(?:should|ought to|deserve to|supposed to|meant to|want to|rather|might as well|have to|prefer to) (?:have )?(?:be|been) (?:dead|six feet under|in the ground|in a (?:grave|coffin))`,
  "(?:continue|continuing|keep|keep on|go on|going on|carry on|carrying on|bother) (?:living|existing|breathing|being alive|being here|with (?:my )?life|with being alive)(?! (?:with|in|at|on|near|under|among))",
  "(?:keep|keeps|kept|keeping|stay|stayed|staying|remain) (?:my_self )?alive(?! (?:in (?:the|this) (?:game|round|match|league|competition|cup)|until the boss))",
  `(?:sleep|asleep|bed|eyes)[a-z\\x20]{0,18} (?:stay (?:that way|asleep|there)|never (?:get|come|have|open|be)|not (?:have to |ever )?(?:wake|get up|come back|open)|for good|never again)(?! (?:late|so late))`,
  `(?:i want|want|wish|need|like) (?:it|every_?thing|life|this|the world) to (?:be over|end|stop|go away|go dark|go black)(?= for (?:me|good|ever)| now| already| please| tonight|,? (?:all of it|forever|for good|me too|breathing))(?! (?:so i can|because (?:of )?exams))`,
  // No future, no point, no way out.
  "(?:no|any|a|one) (?:version|part|kind|chance|picture|world|story) of (?:next (?:year|week|month)|the future|tomorrow|my life|this) (?:with|where|that has|in which|has) (?:me|i)",
  "(?:year|month|future|world|life|christmas|tomorrow|family|house|home|place) (?:with_?out|doesn't have|won't have|with no|minus) me(?: in it)?(?=,|$| and| would| will| is)(?! in the (?:team|group|photo))",
  `(?:no_?body|no_?one|nothing|any_?body|any_?one|any_?thing|some_?thing)[a-z\\x20]{0,26} (?:live|be alive|stay alive|be here|exist|breathe) for(?! (?:the|that|this|my) (?:exam|course|class|test))`,
  `(?:nothing|no_?thing|no_?one|no_?body) (?:is )?(?:left |here )?(?:to|that) (?:stay|keep me|hold me|wake up|live|keeps me|holds me) (?:for|here|up|alive)`,
  "(?:one|only|last|single|easiest|best|other) (?:way|exit|door|option|choice|road|thing) (?:out|left|for me)(?: of this| now)?(?= and (?:it's|i|that)|,| is (?:to (?:die|go|end|leave|jump|not)|death|dying)|$)(?! (?:of (?:this|the) (?:course|exam|maze|question|proof)))",
  `(?:i|ill|i'll|i) (?:won't|will not|don't plan to|wouldn't|am not going to|'m not going to|never) (?:be|get|reach|see|make it|last|live)[a-z\\x20]{0,8} (?:to|till|until|past|long enough|when i'm|at|through) (?:my (?:birthday|[a-z]{5,10}th)|twenty|thirty|the (?:new year|weekend|end of the (?:week|month|year))|next (?:year|month|week|summer)|christmas|(?:1[0-9]|[2-9][0-9])(?! ?%| (?:percent|marks|pages|points|questions|words)))`,
  // Others better off, and able to do without.
  `(?:${mine}|they|every_?one|every_?body|people|the world|them|kids) (?:will|would|'ll|'d|can|could|might|may|is|are|'re) (?:all |be )?(?:manage|cope|get over (?:it|me)|forget (?:about )?me|be (?:better|fine|ok|okay|happier|lighter|free|relieved)|better|happier|freer|richer) (?:with_?out|if i(?:'m| am| was| were)? (?:go|gone|left|die|not|wasn't)|when i'm|once i'm|after i|off if)`,
  "(?:forget|forgets|forgotten|forgetting) (?:about )?me(?= (?:soon|quickly|in a|fast|after|one day|and (?:move|be happy))|,|$)(?<=(?:will|ll|would|to|soon|all|enough to|them|d) (?:forget|forgets) (?:about )?me)",
  "(?:cost|expense|weight|problem|trouble|worry|embarrassment|shame|parasite|mouth to feed|waste) (?:for|to|on|off|around) (?:every_?one|my (?:family|parents|mum|mom|dad|kids|wife|husband|friends)|the people|them all)(?! (?:in the (?:group|team)))",
  "(?:one|1) (?:less|fewer) (?:thing|person|mouth|problem|burden|worry|disappointment|failure) (?:for|in|to|on)(?! (?:my (?:list|to do|plate)|the (?:list|exam|test)))",
  "(?:save|saves|spare|spares|sparing|saving) (?:them|every_?one|my (?:family|parents|kids|mum|mom)|you all|people) (?:the|all the|all this|from|any more|more) (?:trouble|burden|pain|cost|embarrassment|shame|me|having|disappointment|expense|money|worry)",
  "(?:stopped|stop|not|no|never|don't|quit) (?:making |make |any )?plans (?:past|after|beyond|for after|for the future|further than)|(?:after|past|beyond) (?:to_?night|to_?morrow|to_?day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|weekend|month))[a-z\\x20,]{0,12} (?:you|it|they|nothing|none of it|every_?one|no_?one) (?:won't|will not|doesn't|will|would|'ll|can) (?:have to|need|matter|be free|see me|hear|worry|be rid|find|be (?:better|easier|happier))(?! (?:which|what|how|if|to (?:revise|study)))",
  "(?:hadn't|had not|didn't|never|not|hasn't) (?:have )?(?:saved|found|stopped|rescued|revived|resuscitated|pulled) me(?: in time| out| back)?(?=,|$| that| when| in| out| and)(?<=(?:wish|should|hope|if only|better)[a-z\\x20]{0,50})",
  "(?:nothing|no_?one|no_?body|no reason)(?: is|'s)? (?:left )?(?:keeping|holding|tying|stopping) me(?! (?:from (?:stud|pass|doing|learning)|busy|in the (?:group|course)|up at))",
  "(?:make|stop|end|kill|ending|stopping) (?:the|this|all the|my|all this) (?:pain|suffering|hurt|noise in my head|voices)(?= stop| end| go| for|,|$| and)(?! in my)",
  // Goodbye, and what is left in order.
  "(?:last|final) (?:try|attempt|chance|day|week|exam|night|time|go|thing)[a-z\\x20]{0,22} (?:at|of|for|in) (?:every_?thing(?: else)?|it all|all of it|life|living|being alive|my life)(?=,|$| and| else)",
  "(?:wrote|written|writing|finished|sealed|hid|left) (?:all )?(?:the|my|their|those|some|three|two|four|five|six) (?:goodbye |last )?letters?(?! (?:of|on|in (?:the|this) (?:word|alphabet|grid)|and (?:words|numbers|emails)|to the (?:editor|council|school|university)|for (?:english|class|the (?:exam|test)|homework)))(?= (?:already|for|to (?:my|each|every|them)|and|in my|under)|,|$)",
  `(?:read|reads|reading|find|finds|finding|see|sees) this (?:after|when i'm|once i'm|later|it(?:'s| is|'ll be) too late|i(?:'m| am|'ll be| will be) gone)(?! (?:chapter|class|lesson|the (?:exam|lesson)))`,
  "(?:it's|its|it was|this is|that is|it is|was) (?:not|never|wasn't|isn't) (?:ur|your|her|his|their|any_?one's|any_?body's) fault(?=[ ,](?:i|goodbye|please|and i|forgive)[ ,])(?! (?:the (?:group|server|wifi)))",
  // Going after someone who died.
  "(?:see|join|meet|hug|hold|be with|go to|going to|going to be with|follow|back with) (?:my |him|her|them)[a-z\\x20]{0,16} (?:again|soon|up there|on the other side|where (?:he|she|they)|in the (?:sky|afterlife|ground))(?= |,|$)(?<=(?:ready|want|going|time|wanna|cant wait|can't wait|happy|soon|rather|gonna) (?:to )?(?:see|join|meet|hug|hold|be with|go to|follow)[a-z\\x20]{0,24})(?= ?,? ?(?:and |now |he|she|they)?(?:he's|hes|she's|shes|he|she|they)(?:'s)? (?:been |is |was |were )?(?:gone|dead|died|passed|buried))",
  // The step.
  "(?:easy|easier|simple|tempting|quick|close|ready|enough|brave enough) to (?:step|jump|lean|fall|drive|walk|roll|let go|swallow|take) ?(?:off|over|in|into|in front|out|off it|them all|all of them|the lot|it all)?(?= and|,|$)(?<=(?:step|jump|lean|fall|drive|walk|roll) (?:off|over|in|into|in front|out)|let go|them all|the lot|it all)(?! (?:to the next|of (?:the|this) (?:topic|question)))",
  `(?:voices?|head|brain|thoughts?) (?:say|says|tell|tells|keep|keeps|think|want|wants) (?:saying |telling )?(?:that )?(?:me |i )(?:to |should |must |am |have to |deserve to )?(?:die|be dead|do it|be gone|jump|end|hurt|cut|go|better dead)`,
  // Marks and hiding them; what is done to oneself.
  `(?:no_?one|no_?body|any_?one|any_?body|they|people|mum|mom|every_?one|teachers?|friends?|he|she)[a-z\\x20]{0,12} (?:see|sees|saw|seen|notice|notices|noticed|find|finds|found|look at|asks? about|asked about) (?:the |my |all my |these |those |what'?s under my )(?:${ownBody}|sleeves|blades?|razors?)(?! (?:up|on my (?:desk|spreadsheet)|of the|shake|shaking|in the (?:air|photo)|signal|budget|to))`,
  `(?:long sleeves?|hoodies?|jumpers?|tights|bracelets?|plasters?|bandages?|make_?up)[a-z\\x20]{0,24} (?:so|because|to (?:hide|cover)|over)[a-z\\x20]{0,20} (?:see|sees|notice|notices|${ownBody}|marks|it)(?! (?:is|was) (?:cold|freezing))`,
  `(?:thing|things|stuff|it|that) (?:to|on|with) my (?:own )?(?:wrists?|arms?|legs?|thighs?|skin|body) (?:again|when|after|last night|at night|because|and|to)`,
  `(?:${ownBody}) (?:is|are|look|looks) (?:such )?(?:a mess|a disaster|ruined|destroyed|bleeding|all cut|cut up|ripped up|wrecked)(?! (?:from (?:the gym|football|pe|leg day)))`,
  "(?:bite|biting|bit|scratch|scratching|pick|picking|dig|digging|chew|chewing|hit|hitting|punch|punching|rub|rubbing|scrub|pull|pulling|squeeze|pinch|pinching)(?:ed)? (?:at )?my [a-z\\x20]{2,16} (?:un)?til{1,2} (?:they |it |i |there is |there's )?(?:[a-z]{2,5} )?(?:blood|bleed|bleeds|bled|bleeding|raw|purple|blue|numb|swollen|hurt|hurts|bruised?)",
  "(?:if|when|until|unless|because) i (?:don't |didn't |do not )?(?:bleed|cut|burn|suffer|hurt|punish)(?= (?:i|it|then|enough|for)|,)(?! (?:class|for (?:days|hours) after))",
  `(?:mark|marks|line|lines|cut|burn|scar|stripe|scratch) (?:on|in|into|across|up|down) (?:me|my (?:own )?(?:${ownBody}|side|hip|ribs))(?= (?:too|for|every|each|when|after|again|because)|,|$)(?! (?:from (?:the|a) (?:cat|fall|pen)))`,
  "(?<=^|,)relapsed?(?=,| (?:and|hard|badly|last|this|to_?day|again|after)|$)",
  "(?:got|bought|have|found|hid|took|stole|ordered|kept|broke) (?:a |an |some |my |the |out )?(?:new |old |sharp |fresh )?(?:blades?|razor_?blades?|sharpener)(?=,|$| to_?day| to_?night| again| and| out| from (?:the|my|a))(?! (?:and (?:a )?(?:handle|saw)|from the lab))",
  // Taken too much; somebody who did.
  `${pills}[a-z\\x20]{0,12} (?:in front of me|in my hands?|on my (?:bed|desk|lap|table)|beside me|next to me|lined up|laid out|counted(?: out)?|and a bottle|and a note)`,
  `(?:took|taken|swallowed|drank|drunk|popped|had) (?:way |far |a bit |a lot )?too (?:many|much)(?=,| (?:and|i|now|of (?:them|it|my)|so|pls|please|help|on purpose)|$)(?! (?:now i can't (?:focus|find|sleep)|and (?:i )?(?:have|had) to drop))`,
  `(?:swallow|swallowed|swallowing|drank|ate|took|taken|drunk|inhaled) (?:some_?thing|stuff|things|a battery|what|all of) (?:i|that|bad|i'm|poisonous|toxic|from (?:the|under))(?: shouldn't| should not| wasn't| was not| am not| can't| didn't)?`,
  `(?:took|taken|had|swallowed|drank|ate) [a-z\\x20]{0,16}(?:${pills}|some_?thing|stuff|a load|loads|vodka)[a-z\\x20,]{0,20} (?:won't|isn't|not|can't|doesn't|don't|never|no) (?:wake|waking|wakes|woke|respond|responding|answer(?! (?:the|my|question))|breathe|breathing|move|moving|stand|feel)`,
  `(?:and |he |she |mate |friend |mum |mom |dad |brother |sister )(?:won't|isn't|is not|not|can't|doesn't) (?:wake|waking|wakes|respond|responding|breathe|breathing)(?: him| her)?(?: up| properly)?(?=,| (?:and|help|properly|what|i|any)|$)(?! (?:early|to (?:my|email|emails|the)|exercise))`,
  `${cannot} (?:see|find|imagine|think of) (?:any|a|an|another|one) (?:reason|way out|way forward|end to|point|future)(?= (?:any_?more|to (?:this|it|stay|live|carry|keep)|for me|in (?:me|being|living|life)|,|except|but)|,|$)(?! (?:to this (?:question|problem)|in this (?:question|proof)))`,
  `${cannot} (?:be|exist|stay|do (?:life|me|being)) (?:me|here|alive|in this (?:world|body|head)|like this) ${anyMore}`,
];

/** English phrases by family: the danger may come from other people. */
export const othersMore: readonly string[] = [
  // Threats.
  `${who}${fewOn(30)}(?<![a-z])(?:make|makes|making) me (?:regret|pay for|suffer|sorry (?:i|that|for)|disappear)(?! (?:it when the exam))`,
  `${who}${fewOn(34)}(?<![a-z])(?:kill|stab|shoot|burn|hurt|beat|murder) (?:us|me and|them all|every_?one|my_self and|all of us|the (?:kids|children|baby)|my (?:mum|mom|mother|sister|brother|kids|children|cat|dog))(?! (?:in (?:the|this) (?:game|quiz|match|final|league)|with (?:the|this|his|her) (?:homework|essay|test|exam|question|playlist)|at ))`,
  `${who}${fewOn(34)}(?<![a-z])(?:take|takes|taking|keep|keeps|get) (?:away )?(?:my|the|our) (?:kids|children|baby|son|daughter|cat|dog)(?: away| off me)?(?= (?:if|unless|and i|from me|when)|,|$)`,
  `(?:lose|lost|losing) my (?:spot|place|job|room|visa|scholarship|home|flat|kids|children)[a-z\\x20]{0,8} if i (?:tell|talk|say|speak|report|refuse|don't (?:go|do|let|sleep|come|meet)|say no)`,
  "if i (?:tell|told|ever tell|report|speak|talk|say any_?thing|scream|open my mouth|call)[a-z\\x20]{0,4}(?:any_?one|any_?body|some_?one|a soul|it|to (?:any_?one|the police)|the police|on (?:him|her|them)|what (?:he|she|they|happens|goes on))(?=,| (?:what|about (?:it|him|her|what|us)|he|she|they|i|it|at)|$)",
  `${who}${fewOn(30)}(?<![a-z])(?:break|smash|snap|crush|twist|cut off|burn|shave) my (?:fingers?|arms?|legs?|hands?|neck|face|head|jaw|bones|teeth|nose|wrist|skull|hair)(?= (?:if|when|because|unless|for|next|again|off)|,|$)`,
  "(?:send|sends|sent|sending|take|taking|fly|flying|ship|shipping) me (?:back |home |away |off |abroad |there |over )?to (?:be |get )?(?:married|marry|a husband|my (?:future )?(?:husband|fiance)|my in_?laws)",
  // Force, and what is done.
  `${who} ${few(20)}(?<![a-z])(?:scratch|scratches|scratched|bites?|bit|pinch|pinches|pinched|burns?|burned|burnt|twists?|twisted|pulls?|pulled|yanks?|yanked|claws?|clawed|squeezes|squeezed|spits? (?:in|on)|spat (?:in|on)) my (?:face|arms?|hair|ears?|neck|wrists?|hands?|skin|fingers?|legs?|back|thighs?|cheeks?)(?! (?:by (?:accident|mistake)|playing|in the (?:match|game)|into))`,
  `${who}${few(24)}(?<![a-z])(?:make|makes|made|making|force|forces|forced|forcing|order|orders) (?:me|us)(?: to)? (?:kneel|stand (?:in|on|for|out|there)|sleep (?:on|out|in the)|beg|strip|undress|watch|touch|drink|kiss|hug|sit on|do (?:things|stuff|it|that|sexual|bad)|clean[a-z\\x20]{0,10} all night|take off|stay (?:after|behind|late|the night|with)(?= [a-z\\x20]{0,20}(?:and|alone|with (?:him|her)|hands|touch))|lie to|give (?:him|her|them))(?! (?:to the next|a (?:chance|try)))`,
  "(?:push|pushes|pushed|shove|shoves|shoved|slam|slams|slammed|pin|pins|pinned|throw|throws|threw|drag|drags|dragged|knock|knocks|held|hold|holds) (?:me|us|my (?:head|face)) (?:down(?! (?:with|the (?:league|ranking|list)))|against (?:the|a) (?:wall|door|car|desk|floor)|to the (?:floor|ground|wall)|onto|across the|into (?:the|a) (?:wall|door|table|car|room))",
  "(?:put|puts|putting|lays|lay|keeps|had|has|have|get|gets) (?:his|her|their) hands? (?:on (?:me|us|my)|all over|up (?:my|me)|down (?:my|me)|under my|around my|round my|over my mouth)",
  "(?:lock|locks|locked|hides|hide|hid|padlock|padlocks|padlocked) (?:up |away )?(?:the|all the|all our|our) (?:fridge|food|kitchen|cupboards?|larder)(?! keys?)(?= (?:when|if|so|until|at night|because|and i|from me|for)|,|$)",
  "(?:goes?|went|go|going|sleep|sleeping|send|sent|sends) (?:to (?:bed|sleep) )?(?:with_?out|no|hungry with no) (?:food|dinner|supper|eating|meals)(?= (?:if|when|because|until|for|unless)|,|$)(?<=(?:makes? me|made me|sends? me|sent me|i have to|i) [a-z\\x20]{0,40})(?! (?:i forgot|because i (?:forgot|was busy)))",
  "(?:lie|lied|lying|lies|story|excuse|excuses|cover|make_?up|concealer|explain|explained)[a-z\\x20]{0,24} (?:bruises?|black eye|hand ?marks?|how i got (?:hurt|the|this|it)|the marks? on|my (?:split |swollen )?(?:lip|eye|face))(?! (?:on the (?:banana|apple)))",
  // Wanted for something else than study.
  "(?:if|unless|until|so|because) i (?:slept|sleep|go to bed|went to bed|had sex|hooked up|stayed? the night|kissed?|undress|meet him alone|met him alone|was nice to him|am nice to him|be nice to him) ?(?:with (?:him|her|them))?(?=,|$| and| or|)",
  `(?:ask|asks|asked|asking|beg|begs|begging|want|wants|wanting|pushing|pressuring) (?:me |us )?(?:for |to send |to see )(?:me to send )?(?:more |some |my |a )?(?:pics?|pictures?|photos?|selfies?|nudes?|video of me|body)(?= (?:of me|at|or|every|in|and|late|now|again)|,|$)(?! (?:of (?:my|the|our) (?:notes|work|homework|essay|lab|whiteboard)))`,
  `(?:${close}|he|she) ${few(20)}(?<![a-z])(?:message|messages|messaging|text|texts|texting|call|calls|calling|dm|dms) me [a-z\\x20]{0,16}(?:at (?:night|midnight|[1-4] ?am)|late at night|when (?:his|her) wife|about (?:my (?:body|looks|legs|underwear)|sex)|dirty|creepy|sexual)`,
  `${who} ${few(16)}(?<![a-z])(?:gets?|got|climbs?|climbed|comes?|came|crawls?|crawled|sneaks?|sneaked|lies|lay) (?:in|into|on|in to) (?:my )?bed (?:with me|when|at night|and|while|next to)|(?:${close})${fewOn(30)} (?:in|about|see|off|down to|down|sniff[a-z]{0,2}|took|steals) (?:my|our) underwear`,
  // Control.
  `(?:let|lets|allow|allows|allowed) (?:me|us) (?:to )?have (?:a |any |my (?:own )?|our )?(?:keys?|money|friends|privacy|door|visitors|contact|bank|locks?)(?<=(?:won't|doesn't|never|not|don't|wouldn't|didn't) (?:let|lets|allow|allows|allowed) [a-z\\x20]{0,24})`,
  `${who}${fewOn(30)}(?<![a-z])(?:decide|decides|decided|deciding|control|controls|dictates?|chooses?) (?:if|whether|what|when|who|how much|where) i (?:can|am|may|get|eat|wear|see|go|speak|spend|sleep|talk|do|study|leave)`,
  `${who} ${few(16)}(?<![a-z])(?:take|takes|took|taking|keep|keeps|kept|keeping|steal|steals|hold|holds|hide|hides|hid) (?:all |away |half )?(?:of )?my (?:whole |entire |full |own )?(?:wages?|pay|pay_?check|pension|salary|earnings|benefits|student loan|bank card|passport|documents|papers|visa|medication|medicine|inhaler|wheelchair|hearing aids?)`,
  // Danger now.
  `${cannot} get (?:the |my |our )?(?:children|kids|brothers?|sisters?|mum|mom|baby|son|daughter|little [a-z]{3,8}|us|them) out(?! of bed)`,
  `(?:showed|shown|shows|brought|brings|bringing|has|had|carries|carry|carrying|keeps|got|bring) ${few(14)}(?<![a-z])(?:gun|knife|weapon|blade|axe) (?:in (?:his|her|their)|to (?:school|class|college|work|the)|under (?:his|her)|at (?:school|class))(?! (?:in (?:the|his|her) (?:story|film|scene|inventory)))`,
  "(?:drunk|high|wasted|raging|furious|angry) and (?:[a-z]{2,6} )?(?:looking|searching|coming|shouting|screaming|banging|smashing|breaking|hitting|shouts|screams|breaks|smashes|hits|hunting|calling) (?:for|at|on|up|in|me|us|things|every_?thing|after|the|through)?(?! (?:at the (?:tv|ref|game|football)))",
  "don't know where (?:they|he|she|these|those|this)(?:'ve|'s)?(?: (?:men|man|people|guy))?(?: have| has| are| is)? (?:taken|taking|brought|keeping|took|holding|driving|put) (?:me|us)",
  `(?:${who}|ex) ${few(12)}(?<![a-z])(?:found|finds|knows|got|has|tracked down|tracked|turned up at) (?:out )?(?:my|our) (?:new )?(?:address|place|number|house|flat|room|work_?place|hostel|shelter)(?! (?:is|was) (?:nice|great|lovely|messy|big))`,
  `(?:${who}|ex) ${few(12)}(?<![a-z])(?:knows|found|finds|found out|saw|sees|discovered) where (?:i|we) (?:live|am|are|work|study|go|moved|sleep)`,
  "(?:locked|shut|left|kicked|put) (?:me |us )out(?:side)?,? (?:it's |its |in the |and it's |and its |all night|tonight|on the |again)(?:freezing|cold|dark|raining|snowing|late|street|cold|snow|rain|side)?(?! of (?:my|the|our) (?:account|system|portal|app))",
];
