import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hasWordsOfCrisis, noticedIn } from "./notice.ts";
import { phrasesOfCrisis, phrasesOfHarm } from "./phrases/en.ts";

// The sentences are ours, written before the patterns; no learner wrote any of them. They fill most of this file, which is
// why it is long. Only counts are ever asserted, so that a failing run prints no sentence.

const oneEachLine = (block: string): readonly string[] =>
  block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const sentencesOfCrisis = oneEachLine(`
  I want to die.
  i wanna die so bad rn
  honestly i just want to be dead
  I don’t want to live anymore
  i dont want to be alive
  Failed again. I wish I was dead.
  I wish I were dead and I mean it
  wish i had never been born
  I wish I could go to sleep and never wake up
  i hope i dont wake up tomorrow
  I'm thinking about killing myself
  thinking of killing my self after the results came out
  im going to kill myself
  gonna kms tonight
  kms. third resit failed
  i've been having suicidal thoughts since the results
  I feel suicidal
  im feeling sucidal and i cant tell my mum
  thinking about sucide a lot lately
  i keep googling suiside
  I have been planning my suicide
  I wrote a suicide note last night
  i want to end my life
  i'm going to end it all
  thinking of ending it all after finals
  I just want to end it
  I'm ready to take my own life
  i tried to take my life last year and it is coming back
  I might as well top myself
  gonna off myself if i fail this again
  i want to unalive myself
  I want to hurt myself
  i keep hurting myself when i get a bad mark
  I cut myself again last night
  ive started cutting again
  I've been cutting my arms since the exam
  i want to cut my wrists
  thinking about slitting my wrists
  I relapsed, self-harm again after two months clean
  self harm is the only thing that helps
  i have urges to selfharm
  I burned myself with a lighter because I got a D
  i punch myself in the head when i get things wrong
  I've been starving myself as punishment for failing
  I want to take all my pills
  I have enough tablets to end this
  thinking about overdosing
  i took an overdose in march
  I want to jump off a bridge
  i could just jump in front of a train
  I keep thinking about driving my car into a tree
  i want to hang myself
  I'd shoot myself if I had a gun
  I want to drown myself
  sometimes i think about walking into traffic
  i've been standing on the roof wanting to jump
  I'm a burden to my family
  im such a burden on everyone
  i feel like a burden and they would be happier
  I am nothing but a burden to my parents
  Everyone would be better off without me
  theyd be better off if i was gone
  the world would be a better place without me
  nobody would miss me if I died
  no one would even notice if i was gone
  noone would care if i disappeared
  I have no reason to live
  there's nothing to live for any more
  i have nothing left to live for
  what's the point of living
  there is no point in being alive
  no point going on
  Whats even the point of being alive if I can't pass maths
  Life is not worth living
  life isnt worth it anymore
  my life isn't worth living
  I can't go on
  i cant go on like this
  i just cannot go on anymore
  I can't do this anymore
  i cant take it any more
  I can't live like this
  can't keep going, I really can't
  im tired of living
  I'm so tired of being alive
  I am sick of being alive
  i'm done with life
  I want to disappear forever
  i wish i could just disappear
  i wish i didnt exist
  I don't want to exist
  i shouldnt be alive
  I don't deserve to live
  i dont want to be here anymore
  I do not want to wake up tomorrow
  i don't care if i live or die
  I wouldn't mind if I died
  i would be better off dead
  better off dead tbh
  I'd rather be dead than tell them I failed again
  death would be a relief
  i just want the pain to stop
  I just want it all to stop
  there is no way out
  i see no other way out
  I won't be around much longer
  you wont have to worry about me anymore
  ive written my goodbye letter
  I've given up on life
  i think about dying every day
  I think about death all the time
  I keep imagining my own funeral and being dead
  ready to die
  I hope a bus hits me on the way to school
  i wish a car would hit me
  please someone kill me i mean it
  Spent four hours on chapter six, got nowhere, closed the book. I do not want to be alive. Will look at the notes tomorrow.
  Everything was fine until question 4 and then I blanked and, well, i  want   to    DIE and I can't say it out loud
  it's stupid, it's only a resit, but I have been thinking about killing myself since Monday and I have a plan
  I'm not suicidal but sometimes I don't want to be here
  they told me to kill myself in the group chat
  people in my class keep telling me to kys
  He hits me
  he hit me again last night
  my dad hits me when i get bad grades
  My mum beats me if I fail
  dad beat me with a belt over the report card
  my stepdad punched me
  She slaps me when she is angry
  my boyfriend choked me
  my brother kicks me and nobody stops him
  she threatens me
  he threatened to kill me if I leave
  my ex is threatening to post my nudes
  he says he will hurt me if i tell anyone
  I’m not safe at home
  i dont feel safe at home
  im not safe here
  it isn't safe for me at home
  home isn't safe
  I'm scared to go home
  im afraid to go home tonight
  I'm scared of my dad
  i'm afraid of my husband
  im scared he will hurt me
  I am being abused
  my father is abusive
  I'm in an abusive relationship
  my uncle touches me
  he touched me and i said no
  I was raped
  i was sexually assaulted at the party before the exam
  he forces me to have sex with him
  My parents are forcing me to marry
  he won't let me leave the house
  My husband locks me in the room
  he took my phone and he checks all my messages
  she controls everything I do
  he is stalking me
  someone is following me home
  my partner hurts me
  i am in danger
  i'm being blackmailed with photos
  they beat me up every day after school
  Could not study because my dad was drunk and threw a chair at me.
  Been up since 4. Can't stop thinking that if I just wasn't here any more the fees would stop and mum could breathe.
  i genuinely think my family would be happier if i was dead
  theres a bridge near campus and i keep looking at it
  Not sure I want to carry on living to be honest.
  I've got a stash of pills in my drawer, just in case
  everyday i wake up disappointed that i woke up
  what if i just ended it tonight
  do it hurt to hang yourself, asking for real
  my life is over and i want out
  I do not see myself being alive next year
  failed med school entrance again, i am planning to end myself
  sometimes i scratch my arms till they bleed so i can concentrate
  i hurt my self after the mock
  I bang my head against the wall till I calm down
  nobody needs me here and they never will
  im useless, only costing them money, they would be so much better without me
  I have no will to live left
  life has no meaning, i want it over
  cant cope. dont want to be on this planet
  I can't see any reason to keep living
  suicde hotline number?
  If I fail in December I will kill my self, I've decided
  I am tired of existing
  My wife hits me and I am ashamed to say it
  dad came home drunk and hit mum and me
  he pushes me around and grabs me by the throat
  my girlfriend threatens to hurt herself if i study instead of calling
  My supervisor touches my leg in meetings and says he'll fail me if I tell
  I'm terrified of my stepfather
  my cousins will kill me if they find out who I am dating, really kill me
  They took my passport and I cannot leave
  i have bruises from my mom and had to wear long sleeves to the exam
  He says if I go to college he will burn the house down with me in it
  I don't feel safe with him
  I have decided not to be here for my next birthday
  honestly death sounds nice right now
  everything hurts and i want to be gone for good
  mum would be less stressed if she had one child less, me
  Failing nursing was the last thing holding me here. I'm going to do it tonight.
  i cant see a future for myself any more
  googled how many tylenol it takes
  sometimes when i stand on the platform i think about stepping off
  I wouldnt be sad if I got cancer and died
  been self harming since year 9 and this made it worse
  i dont wanna live if i dont get into uni
  the scars on my legs are back because of this exam
  My kids deserve a better mother, they'd be fine if I was dead
  im 34, failed the bar four times, and thinking of suicide every night
  Is it normal to want to stop existing after a bad grade
  KMS KMS KMS
  i took 20 pills yesterday and nothing happened
  I'm only alive because of my dog
  wish i got run over on my bike
  cant keep living like this, its too heavy
  id be doing everyone a favour if i died
  I just feel like ending things
  He put his hands around my neck last night
  my dad drags me by my hair if i get below a B
  My boyfriend doesn't let me see my friends and reads all my texts
  my mom says she'll throw me out on the street tonight
  my teacher makes me touch him
  my husband keeps hurting me, i can't revise
  our neighbour raped me in august
  I'm hiding in the bathroom, he is drunk and has a knife
  I have to sleep with my landlord or he evicts me
  I am afraid of what my father will do to me when he sees this
  I'm 16 and I don't think I'll make it to 17
  there's nothing left for me in this world
  wanted to kill myself since GCSEs tbh
  I feel like my kids would grow up better without me
  my chest hurts, I cry every night and I think about ending my life
  I wrote letters to my parents and hid them under the mattress, for after
  please let me die in my sleep
  every time i fail i cut
  i have a plan and a date
  I'm scared of what I might do to myself tonight
  if i fail this one im done, like actually done living
  suicidel thoughts again
  I dont see the point in being here any longer
  cant do this any more, im sorry everyone
  my head keeps telling me to jump
  I would be happier dead
  it would be easier if I didn't exist
  why was i even born
  I took a blade to my arm after the results
  they'd all be relieved if i died
  no will left, i just want to go to sleep for ever
  I've been looking up painless ways to die
  my partner shoves me and calls me worthless when I study
  Dad smashed my laptop and then hit me
  he makes me sleep on the floor and locks the door
  my step brother comes into my room at night and touches me
  She said she'll hurt the baby if I leave
  my parents beat me with a hanger for a B minus
  i am not safe with my boyfriend
  my family wants to send me abroad to get married, I said no
  He raped me and he is in my class
  I flinch when I hear his keys, he hits hard when he is angry
  i dont want to be here anymore
  failed the maths mock again and honestly i just want to die
  I want to kill myself.
  i cant see the point in going on after today
  everyone would be better off without me, my parents wasted so much money on this course
  im 15 and i failed and i keep hurting myself and nobody knows
  I think about suicide most nights since the first resit.
  i wish i could go to sleep and just not wake up
  my dad is going to beat me when he sees this mark
  I am only burden for my family, they pay for me to study in this country and I give nothing back
  wanna kms fr
  kinda want to unalive myself after that paper lol not even joking
  I failed the bar for the third time. I am 52 and I don't see a reason to carry on living.
  started cutting again last night, got 34% on the chem test
  i hate myself so much i want to hurt myself
  My husband checks my phone and locks me in when I go to class. I failed because I was not allowed to study.
  im scared to go home
  my coach touches me and says he will drop me from the team if i tell
  what's the point of revising i wont be here by next week anyway
  i just want it all to stop. all of it. forever
  Please tell my mum im sorry, she deserved a better kid
  I don't think I will make it to the next exam, I don't want to make it
  nobody would even notice if i was gone
  nobody would miss me tbh
  I have nothing left to live for, this licence was the last thing
  mi english not good sorry. i want finish my life. i fail exam two time
  the anatomy final went badly, question 4 was a mess, I left half of section B blank and on the bus home I was thinking how much easier it would be to be dead
  i shouldnt have been born
  Wish I'd never been born, then nobody would have had to pay for this degree.
  ive been having thoughts of ending my life and i dont know who to tell
  i want to dissapear and never come back
  I'm tired. Not sleepy tired, tired of being alive.
  my boyfriend hits me when i study too late
  my stepdad comes in my room at night and i cant concentrate on anything at school
  he said if i leave him he'll kill me, and i have an exam tomorrow
  i feel sucidal
  i dont feel safe with my self tonight
  I do not trust myself to be alone this evening.
  Sometimes I think the world is better place without me
  i already wrote the goodbye letters so it doesnt matter what i got on the test
  At sixty you'd think I'd cope with failing a night course, but I'd be quite content not to see tomorrow.
  my teacher says he will only pass me if i send him pictures
  My wife takes my wages and my passport and says I am too stupid for the exam. I am afraid of her.
  been scratching my arms till they bleed every time i get one wrong
  i deserve pain for being this stupid so i punish myself, its the only thing that helps
  i cant do this anymore. not the exam. life
  cant keep living like this
  there's no way out for me except one
  id rather be dead than tell my parents i failed
  i've got a plan and ive picked the day, after results
  I'm just a burden on my daughter, she pays for these lessons and I fail every time
  mum hits me with the belt if i dont get an A and i got a C
  honestly if a car hit me on the way home i wouldnt mind
  tutor keeps forcing me to do stuff i dont want after lessons, if i say no he says he'll fail me
  I am thinking to end everything. My visa, my study, my life, all is finish
  no one can help me now, im gonna do it tonight
  they will force me to marry if i dont pass this year and i cant run anywhere
  life isnt worth living anymore
  i took too many tablets after i saw my results
  Can I ask something that isn't about the quiz? I don't really want to exist any more and I'm frightened by it.
  I've said my goodbyes
  after friday none of this will matter
  i cant see myself getting older
  i cant imagine being 30, i wont live that long
  relapsed last night
  fresh cuts again and long sleeves in this heat
  i was clean for 2 months
  wanna dei
  i want kill my slef
  i no want live more
  dont wnat to be alive
  they found me a husband and the wedding is booked
  my uncle keeps my passport and i work for free
  please dont make me go home, im scared of my step dad
  i get beaten when i fail
  nothing left for me in this life
  voices in my head telling me to jump
  i might do something stupid tonight
`);

const harmlessSentences = oneEachLine(`
  this exam killed me
  I'm dying to know my grade
  use kill -9 on the process
  the deadline is killing me
  dead tired after the lab
  Hamlet kills Polonius behind the curtain
  I could have died of embarrassment
  cut the essay by half
  I bombed the test
  I shot myself in the foot by skipping the reading
  don't shoot yourself in the foot
  hang in there
  my parents are going to kill me when they see this grade
  my mum will kill me lol
  kill me now, another group project
  I'm gonna die, the exam is tomorrow
  I nearly died laughing in the seminar
  this homework is killing my weekend
  that question murdered me
  I got slaughtered in the oral exam
  I crashed and burned in the presentation
  It hit me that I never revised chapter 3
  then it hit me, the sign was wrong
  the teacher hit me with a surprise quiz
  he hit me up about the study group
  he beats me at chess every time
  beats me why the answer is 7
  she always beats me to it
  I beat myself up over one silly mark
  I should stop beating myself up about it
  cut myself some slack today
  I cut myself shaving
  I burned myself out before finals
  I burnt myself out revising
  the burden of proof is on the claimant
  the tax burden falls on consumers
  cognitive burden was too high
  Romeo drinks the poison and Juliet stabs herself
  Macbeth murders Duncan in his sleep
  the process died with exit code 137
  my laptop died during the exam
  my phone battery is dead
  deadline is dead ahead
  dead end on question five
  I ran 10 kms this morning
  the river is 300 kms long
  abuse of notation in the proof
  the chapter on substance abuse was long
  we studied drug abuse policy
  my knight threatens the queen
  the teacher threatened to fail me
  climate change threatens coastal cities
  I'm in danger of failing chemistry
  species in danger of extinction
  this function is not thread safe
  it is safe to say I failed
  better safe than sorry, I checked twice
  I am scared of the oral exam
  I'm afraid of failing again
  scared of my maths teacher
  I'm scared to open the results
  I don't want to go to class tomorrow
  I don't want to be late again
  I don't want to do this essay
  I can't do this question
  I can't do integrals yet
  I can't go on the trip because of the resit
  I can't go on holiday
  I can't take this module next year
  I cannot live without coffee
  I want to end this chapter today
  I want to end my essay with a quote
  end it with a conclusion
  let's end it there for today
  I want to take my exam in June
  I want to quit this course
  I give up on question 7
  I failed and I feel awful
  I feel stupid and ashamed
  I'll never pass this
  I'm hopeless at statistics
  what's the point of this module
  there is no point in cramming tonight
  no reason to panic
  the point of living things is cells
  I live for the weekend
  nothing left to revise
  overdue library books again
  the overdose chapter in pharmacology was hard
  paracetamol overdose is treated with acetylcysteine
  a bungee jumper jumps off a bridge, find the speed
  the ball is dropped off a roof at 20 m/s
  a car drives into a wall at 50 km/h
  two trains leave the station, when do they meet
  the bullet hits the target
  jump to the next section
  the process kills itself after a timeout
  the parent process kills its child
  orphaned child process
  the hanging indent is wrong
  my computer hangs when I open the file
  I hung my coat and sat down
  the frequency where the string is cut
  I cut class on Friday
  I've been cutting corners on the readings
  I started cutting down on coffee
  I keep cutting words from the essay
  a slice through the wrist joint in anatomy lab
  wrist pain from typing
  the touch screen froze
  her speech touched me
  I was touched by the novel
  my group won't let me present
  the proctor would not let me use a calculator
  the library closed and I had nowhere to study
  better off without the calculator
  we would be better off with two variables
  I'd be better off starting earlier
  the argument is better without the second paragraph
  nobody missed the lecture
  no one noticed the typo
  I missed the bus
  the bus was late and I missed the exam
  I fell asleep and did not wake up in time
  I couldn't wake up this morning
  I wish I had started earlier
  I wish I could redo the exam
  I wish I knew the answer
  I want to disappear from this group chat, too many messages
  this course will be the death of me
  over my dead body will I take physics again
  I killed it in the interview
  she killed the presentation, amazing
  drop dead gorgeous diagram
  the die was rolled twice, find the probability
  I want two dice
  a fair die is rolled
  the author of the book lives in pain
  die Prüfung war schwer
  I'd rather die than do statistics again
  I have a pain in my wrist, want it to stop so I can type
  painkillers before the exam
  live coding made me nervous
  the raid in 1944 killed thousands
  the black death killed a third of Europe
  Socrates was sentenced to death
  death rate per thousand
  the life table shows age at death
  the experiment was a suicide mission for the robot
  I am a slow reader and it is a burden in exams
  forced to choose between two modules
  the force on the block is 5 N
  the lock would not open
  lock the mutex before you write
  I locked myself out of my account
  I got kicked out of the Zoom call
  my brother kicks the ball against the wall
  he punches holes in my argument
  control group and treatment group
  I could not control my nerves
  Thermo final absolutely destroyed me, need a nap and a pizza
  my mates are dying to hear how it went
  I died a little inside when I saw question 2
  The professor killed the mood with a pop quiz
  Ugh, group work will finish me off
  I was hanging on by a thread in the last half hour
  Time killed me, I only finished three of five
  I could murder a coffee
  My brain is dead after seven hours of organic
  Hope dies last, resit in August
  We had to euthanise the bug with a hack
  I keep hitting the same wall in proofs
  The examiner grilled me for forty minutes
  My code is on life support
  she crushed me in the debate final
  Anna Karenina throws herself under a train, and the essay asks why
  In Things Fall Apart, who dies at the end?
  I stabbed in the dark on the multiple choice
  lost my will to revise around nine
  I want out of this study group
  My driving test: hit the kerb twice and failed
  My boss won't let me swap shifts before the exam
  Mum was angry about the mark but we talked
  I feel like giving up on French
  I can't take the noise in the library
  I'm terrified of the viva
  I nearly jumped out of my skin when the alarm went off
  It was a bloodbath, half the class failed
  the patient died of sepsis in the case study
  My nan passed away the week before the exam
  my confidence took a beating
  I'm sick of organic chemistry
  The question on domestic violence law was fair
  I wanted the ground to swallow me up
  Absolutely buried in coursework this week
  the killer question was number nine
  My supervisor tore my draft apart
  I want to go home and sleep for a week
  That lecture was painful
  Missed the mark by two points, gutted
  I blacked out on the definition of entropy, total blank
  can't deal with this referencing style
  my friends carried me through the group project
  In the poem the speaker longs for death
  We dissected a frog and I cut the wrong artery
  I cannot stop thinking about the essay
  He failed me by one mark
  she always corrects me in front of everyone
  My dad is disappointed but kind about it
  I wanted to cry on the bus
  I never want to see another matrix
  Life after exams will be great
  there is a way out of this, resit in May
  the safe option was B
  I was afraid to ask a question
  our team got beaten in the quiz final
  the coach pushes us hard before nationals
  he took my notes by mistake
  the suspense is killing all of us
  My life is just flashcards now
  I hurt my ankle at football and missed the mock
  shooting myself for not reading the question, silly me
  I give up on today, tomorrow again
  nobody told me the room had changed
  kill switch did not work in the robot demo
  I burnt dinner while revising
  The mock nearly finished me but I learnt a lot
  My tutor is a killer marker
  I'm dead, that was 4 hours of algebra
  Only three more exams to survive
  I would kill for a decent night's sleep
  He smashed the exam, I did not
  I lost the thread in part b
  I cried in the toilets after the exam
  I don't want to retake the year
  Felt sick before the oral
  My plan for tonight is to sleep early
  I cannot see the board from the back
  what is the point of question 6
  My mum says I should rest
  The lifeguard course covers drowning
  I have no energy left for this chapter
  I left my calculator at home and panicked
  I'm never going to be a doctor
  my sister passed first time and I did not
  We lost marks for cutting the graph axis
  I have had enough of Latin
  he hits the books earlier than I do
  The dog died and I could not focus
  the train was cancelled so I missed the test
  Gatsby is shot in the pool
  they told me to drop the course
  I am worried about the resit fee
  nobody in my group replied
  she is a tough examiner and I was scared of her questions
  I let everyone down
  this term nearly broke me
  I ran out of time and left two blank
  just killing time before my lecture, give me a quick quiz
  how do i kill -9 a process that wont stop
  my keyboard is dead so im typing on my phone
  dying to know if i got question 7 right
  In Hamlet, why does the prince ask whether to be or not to be?
  this exam killed me lol but i think i passed
  I need to cut three paragraphs from my essay, which ones are weakest?
  hit a wall with organic chemistry, can we go back to basics
  my little brother beat me at chess again
  sorry to jump off topic but when is the next session
  i cant do this integral
  ok lets end it there for today
  hang in there, me, only two chapters left
  burnt my toast while reading your explanation haha
  I hurt my knee in football so I'll be studying from the sofa this week.
  What is the biological difference between cell death by apoptosis and by necrosis?
  For my law module I have a case study about a coroner's inquest.
  how do i boot windows in safe mode
  drowning in homework rn send help
  How many soldiers died in the First World War?
  my laptop battery died halfway through the mock
  i want to end my essay with a strong sentence
  The burden of proof in criminal law confuses me
  what's the point of the chain rule, when do i actually use it
  I'm dead tired, let's do ten easy flashcards and then bed
  shoot, i forgot the minus sign again
  Explain why Juliet takes the potion in Act 4.
  that joke in the textbook had me dead
  deadline is at midnight and im only halfway
  How does the parent process know when a child process is orphaned or killed?
  i hate fractions so much
  Romeo and Juliet quiz please, 10 questions, mostly on the final act
  i give up on this one, show me the answer
  we learnt about abuse of power in the Roman Republic today
  My English is not perfect, I want say 'hang out', is it same like 'hang up'?
  can i get rid of this topic from my list i dont want to see it anymore
  Durkheim's study of suicide is on my sociology reading list, what are his four types?
  im stuck, no way out of this maze puzzle in unit 5 lol
  Is a strike price the same as the price when you hit the option?
  i'd kill for a coffee right now
  I bombed the vocab test but the grammar was fine
  overdose of caffeine today, three coffees and still cant remember the krebs cycle
  What does 'LD50' stand for in toxicology, I only need the definition for a multiple choice question
  my phone's about to die so i'll finish the quiz later
  cut and paste isnt working in this box
  At 58 I'm learning Python and the indentation will be the death of me!
  the supervisor said my argument was weak, that hurt a bit but fair enough
  nurse here, revising safeguarding: what are the categories of abuse we must report?
  break a leg tomorrow everyone in the drama exam
  How do I force quit the app, it froze
  wish i was on the beach instead of doing stats
  i want to drop this course and pick spanish instead
  why did the Black Death kill so many people in Europe
  I am tired, I go to sleep now, tomorrow we continue the verbs
  that last level was brutal, the boss kept killing me
  what is a hanging indent in apa style
  my goal is to pass so i never have to see another logarithm in my life
  stabbing in the dark here but is it B
  self harm reduction policy vs abstinence policy, which one does the public health textbook say came first
  i failed, oh well, lets try the driving theory again on monday
  I don't think I'll make it to the lecture on time
  I am not going to make it through chapter nine today
  I won't be here next week, we are on holiday
  I made a plan and a timetable for the resit
  I picked a date for the driving test
  we chose a day for the study group
  after Friday I am free
  the marks will not matter for the final grade
  I said goodbye to my study group at the airport
  my last message to the tutor was about the deadline
  this is my last day of term
  it would be easier if I had a calculator
  I would be happier if I had passed
  it would be better if I was more organised
  the group was fine without a leader
  I can't see myself passing statistics
  I can't see myself as a lawyer
  my skills have relapsed since summer
  relapse rates in the cohort study
  every time I fail I start again with a plan
  every time I get one wrong I cut the card from the deck
  a clean sheet for two games
  I kept my desk clean for two weeks
  there are fresh cuts to the education budget
  fresh cuts of meat in the butcher's exercise
  I took too many notes
  I took all the modules I could
  the patient took two tablets twice daily
  I took a painkiller for my headache
  I had a lot of coffee
  there is no future tense in this language
  I lost hope of passing the mock
  the shelf life is over by May
  the half life is too long to measure
  no energy left to revise
  what is the point of waking up early for this lecture
  I'm tired of waking up early
  I can't face another day of revision
  my coach pushed me to train harder
  my teacher told me to send my essay
  my mum took my phone until the exams are over
  the teacher hits hard topics first
  my dad came home late and we had dinner
  my brother locked the door and lost the key
  I want to get married after graduation
  arranged marriage is a topic in sociology
  my cousin got married so I missed class
  I don't want to go home yet, the library is quiet
  I can't go home for Christmas
  I am not allowed to use a calculator
  I am not allowed to study abroad this year
  I asked for their permission to record the lecture
  I don't trust myself with fractions
  I don't trust myself to finish on time
  I could do something about my handwriting
  I punish myself with extra flashcards
  I deserve a better grade
  my confidence took a beating
  I got beaten by a better team
  nobody can help me with question five
  I sent my teacher pictures of my homework
  the voice in the audio says to turn the page
  we are leaving the world of whole numbers
  I want to finish my life sciences degree
  I want to delete myself from the mailing list
  I had a black eye from football
  it's scary to go on stage
`);

const heldOut = JSON.parse(readFileSync(join(import.meta.dirname, "../../test/held-out-sentences.json"), "utf8")) as {
  readonly crisis: readonly string[];
  readonly harmless: readonly string[];
};

const wrongAmong = (sentences: readonly string[], wanted: boolean): number =>
  sentences.filter((sentence) => hasWordsOfCrisis(sentence) !== wanted).length;

describe("hasWordsOfCrisis", () => {
  test("is judged on at least 120 sentences of each kind", () => {
    expect(sentencesOfCrisis.length).toBeGreaterThanOrEqual(120);
    expect(harmlessSentences.length).toBeGreaterThanOrEqual(120);
  });

  test("misses at most 2 % of the sentences it was tuned on", () => {
    expect(wrongAmong(sentencesOfCrisis, true) / sentencesOfCrisis.length).toBeLessThanOrEqual(0.02);
  });

  test("gives a false alarm on at most 5 % of the harmless sentences it was tuned on", () => {
    expect(wrongAmong(harmlessSentences, false) / harmlessSentences.length).toBeLessThanOrEqual(0.05);
  });

  // Sentences of someone who had not seen the phrases. 15 of 60 missed and 6 of 60 false alarms on the day they were measured:
  // plain words are noticed, veiled ones often not. These numbers are a floor to raise, never a promise.
  test("misses no more of the held-out sentences, and gives no more false alarms, than on the day it was measured", () => {
    expect(wrongAmong(heldOut.crisis, true)).toBeLessThanOrEqual(15);
    expect(wrongAmong(heldOut.harmless, false)).toBeLessThanOrEqual(6);
  });

  test("does not look at negation", () => {
    expect(hasWordsOfCrisis("I don't want to die, I just failed")).toBe(true);
  });

  test("finds words however they are written", () => {
    const ways = [
      "I don\u2019t want to live",
      "I don\u00b4t want to live",
      "i dont want to live",
      "I DON'T WANT TO LIVE",
      "i w\u200ban\u200bt to die",
      "\u202ei want to die",
      "\uff49 \uff57\uff41\uff4e\uff54 \uff54\uff4f \uff44\uff49\uff45",
      "I\n want\t to   die",
      "i want to... die",
      "i want to \u2014 die",
    ];
    expect(wrongAmong(ways, true)).toBe(0);
  });

  test("finds words in the middle of a long text", () => {
    const page = "Chapter four took longer than I had planned. ".repeat(100);
    expect(hasWordsOfCrisis(page)).toBe(false);
    expect(hasWordsOfCrisis(`${page}I want to die. ${page}`)).toBe(true);
  });

  test("says no to an empty text", () => {
    expect(hasWordsOfCrisis("")).toBe(false);
    expect(hasWordsOfCrisis(" \u200b\n")).toBe(false);
  });

  test("answers the same when asked twice", () => {
    expect([1, 2, 3].map(() => hasWordsOfCrisis("i want to die"))).toEqual([true, true, true]);
  });

  test("comes back from ten thousand characters that almost match", () => {
    for (const almost of ["i want to ", "he ", "my dad said he ", "tell me kill ", "if i ", "a", " "]) {
      expect(hasWordsOfCrisis(almost.repeat(10_000 / almost.length)), almost).toBe(false);
    }
  });
});

describe("noticedIn", () => {
  test("says from whom the danger comes, oneself first", () => {
    expect(noticedIn("I want to die")).toBe("self");
    expect(noticedIn("my dad hits me")).toBe("others");
    expect(noticedIn("my dad hits me and I want to die")).toBe("self");
    expect(noticedIn("chapter four took long")).toBe(null);
  });
});

describe("phrasesOfCrisis", () => {
  // Speed is kept by shape, not by a clock: no repetition without an end, and none that repeats a group.
  test("holds only repetitions that are bounded and repeat one character", () => {
    for (const phrase of [...phrasesOfCrisis, ...phrasesOfHarm].map((source) => new RegExp(source))) {
      const outsideClasses = phrase.source.replaceAll(/\[[^\]]*\]/g, "x");
      expect(outsideClasses).not.toMatch(/[*+]|\{\d*,\}|\)\{/);
    }
  });
});
