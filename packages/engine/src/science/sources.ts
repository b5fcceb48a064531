/** A publication a claim rests on. */
export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly doi: string;
}

/** Every publication a claim rests on, written once. Checked: authors, year, venue and DOI against public listings. */
export const sources = {
  abramson1978: {
    id: "abramson1978",
    citation:
      "Abramson, L. Y., Seligman, M. E. P., & Teasdale, J. D. (1978). Learned helplessness in humans: Critique and reformulation. Journal of Abnormal Psychology, 87(1), 49-74.",
    doi: "10.1037/0021-843X.87.1.49",
  },
  ammar2024: {
    id: "ammar2024",
    citation:
      "Ammar, A., Trabelsi, K., Boujelbane, M. A., Salem, A., Boukhris, O., Glenn, J. M., Zmijewski, P., Jahrami, H. A., Chtourou, H., & Schöllhorn, W. I. (2024). The effects of contextual interference learning on the acquisition and relatively permanent gains in skilled performance: A critical systematic review with multilevel meta-analysis. Educational Psychology Review, 36.",
    doi: "10.1007/s10648-024-09892-z",
  },
  ashford2006: {
    id: "ashford2006",
    citation:
      "Ashford, D., Bennett, S. J., & Davids, K. (2006). Observational modeling effects for movement dynamics and movement outcome measures across differing task constraints: A meta-analysis. Journal of Motor Behavior, 38(3), 185-205.",
    doi: "10.3200/JMBR.38.3.185-205",
  },
  balban2023: {
    id: "balban2023",
    citation:
      "Balban, M. Y., Neri, E., Kogon, M. M., Weed, L., Nouriani, B., Jo, B., Holl, G., Zeitzer, J. M., Spiegel, D., & Huberman, A. D. (2023). Brief structured respiration practices enhance mood and reduce physiological arousal. Cell Reports Medicine, 4(1), 100895.",
    doi: "10.1016/j.xcrm.2022.100895",
  },
  bandura1977: {
    id: "bandura1977",
    citation:
      "Bandura, A. (1977). Self-efficacy: Toward a unifying theory of behavioral change. Psychological Review, 84(2), 191-215.",
    doi: "10.1037/0033-295X.84.2.191",
  },
  bandura1981: {
    id: "bandura1981",
    citation:
      "Bandura, A., & Schunk, D. H. (1981). Cultivating competence, self-efficacy, and intrinsic interest through proximal self-motivation. Journal of Personality and Social Psychology, 41(3), 586-598.",
    doi: "10.1037/0022-3514.41.3.586",
  },
  barbieri2023: {
    id: "barbieri2023",
    citation:
      "Barbieri, C. A., Miller-Cotto, D., Clerjuste, S. N., & Chawla, K. (2023). A meta-analysis of the worked examples effect on mathematics performance. Educational Psychology Review, 35, 11.",
    doi: "10.1007/s10648-023-09745-1",
  },
  beck2013: {
    id: "beck2013",
    citation:
      "Beck, J. E., & Gong, Y. (2013). Wheel-spinning: Students who fail to master a skill. In Artificial Intelligence in Education (AIED 2013), Lecture Notes in Computer Science 7926. Springer.",
    doi: "10.1007/978-3-642-39112-5_44",
  },
  becker2019: {
    id: "becker2019",
    citation:
      "Becker, B. A., Denny, P., Pettit, R., Bouchard, D., Bouvier, D. J., Harrington, B., Kamil, A., Karkare, A., McDonald, C., Osera, P.-M., Pearce, J. L., & Prather, J. (2019). Compiler error messages considered unhelpful: The landscape of text-based programming error message research. In ITiCSE-WGR ’19. ACM.",
    doi: "10.1145/3344429.3372508",
  },
  bisra2018: {
    id: "bisra2018",
    citation:
      "Bisra, K., Liu, Q., Nesbit, J. C., Salimi, F., & Winne, P. H. (2018). Inducing self-explanation: A meta-analysis. Educational Psychology Review, 30, 703-725.",
    doi: "10.1007/s10648-018-9434-x",
  },
  biwer2023: {
    id: "biwer2023",
    citation:
      "Biwer, F., Wiradhany, W., oude Egbrink, M. G. A., & de Bruin, A. B. H. (2023). Understanding effort regulation: Comparing ‘Pomodoro’ breaks and self-regulated breaks. British Journal of Educational Psychology, 93(S2), 353-367.",
    doi: "10.1111/bjep.12593",
  },
  bosshard2024: {
    id: "bosshard2024",
    citation:
      "Bosshard, M., & Gomez, P. (2024). Effectiveness of stress arousal reappraisal and stress-is-enhancing mindset interventions on task performance outcomes: A meta-analysis of randomized controlled trials. Scientific Reports, 14, 7923.",
    doi: "10.1038/s41598-024-58408-w",
  },
  braaksma2002: {
    id: "braaksma2002",
    citation:
      "Braaksma, M. A. H., Rijlaarsdam, G., & van den Bergh, H. (2002). Observational learning and the effects of model-observer similarity. Journal of Educational Psychology, 94(2), 405-415.",
    doi: "10.1037/0022-0663.94.2.405",
  },
  breines2012: {
    id: "breines2012",
    citation:
      "Breines, J. G., & Chen, S. (2012). Self-compassion increases self-improvement motivation. Personality and Social Psychology Bulletin, 38(9), 1133-1143.",
    doi: "10.1177/0146167212445599",
  },
  brier1950: {
    id: "brier1950",
    citation:
      "Brier, G. W. (1950). Verification of forecasts expressed in terms of probability. Monthly Weather Review, 78(1), 1-3.",
    doi: "10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2",
  },
  brown2024: {
    id: "brown2024",
    citation:
      "Brown, A. L., Imai, T., Vieider, F. M., & Camerer, C. F. (2024). Meta-analysis of empirical estimates of loss aversion. Journal of Economic Literature, 62(2), 485-516.",
    doi: "10.1257/jel.20221698",
  },
  brummelman2014: {
    id: "brummelman2014",
    citation:
      "Brummelman, E., Thomaes, S., Overbeek, G., Orobio de Castro, B., van den Hout, M. A., & Bushman, B. J. (2014). On feeding those hungry for praise: Person praise backfires in children with low self-esteem. Journal of Experimental Psychology: General, 143(1), 9-14.",
    doi: "10.1037/a0031917",
  },
  brummelman2014b: {
    id: "brummelman2014b",
    citation:
      "Brummelman, E., Thomaes, S., Orobio de Castro, B., Overbeek, G., & Bushman, B. J. (2014). “That’s not just beautiful—that’s incredibly beautiful!”: The adverse impact of inflated praise on children with low self-esteem. Psychological Science, 25(3), 728-735.",
    doi: "10.1177/0956797613514251",
  },
  brunmair2019: {
    id: "brunmair2019",
    citation:
      "Brunmair, M., & Richter, T. (2019). Similarity matters: A meta-analysis of interleaved learning and its moderators. Psychological Bulletin.",
    doi: "10.1037/bul0000209",
  },
  burnette2023: {
    id: "burnette2023",
    citation:
      "Burnette, J. L., Billingsley, J., Banks, G. C., Knouse, L. E., Hoyt, C. L., Pollack, J. M., & Simon, S. (2023). A systematic review and meta-analysis of growth mindset interventions: For whom, how, and why might such interventions work? Psychological Bulletin, 149(3-4), 174-205.",
    doi: "10.1037/bul0000368",
  },
  byarswinston2017: {
    id: "byarswinston2017",
    citation:
      "Byars-Winston, A., Diestelmann, J., Savoy, J. N., & Hoyt, W. T. (2017). Unique effects and moderators of effects of sources on self-efficacy: A model-based meta-analysis. Journal of Counseling Psychology, 64(6), 645-658.",
    doi: "10.1037/cou0000219",
  },
  craske2014: {
    id: "craske2014",
    citation:
      "Craske, M. G., Treanor, M., Conway, C. C., Zbozinek, T., & Vervliet, B. (2014). Maximizing exposure therapy: An inhibitory learning approach. Behaviour Research and Therapy, 58, 10-23.",
    doi: "10.1016/j.brat.2014.04.006",
  },
  crowley2024: {
    id: "crowley2024",
    citation:
      "Crowley, R., Alderman, E., Javadi, A.-H., & Tamminen, J. (2024). A systematic and meta-analytic review of the impact of sleep restriction on memory formation. Neuroscience & Biobehavioral Reviews, 167, 105929.",
    doi: "10.1016/j.neubiorev.2024.105929",
  },
  czekalla2021: {
    id: "czekalla2021",
    citation:
      "Czekalla, N., Stierand, J., Stolz, D. S., Mayer, A. V., Voges, J. F., Rademacher, L., Paulus, F. M., Krach, S., & Müller-Pinzler, L. (2021). Self-beneficial belief updating as a coping mechanism for stress-induced negative affect. Scientific Reports, 11, 17096.",
    doi: "10.1038/s41598-021-96264-0",
  },
  czyz2024: {
    id: "czyz2024",
    citation:
      "Czyż, S. H., Wójcik, A. M., Solarská, P., & Kiper, P. (2024). High contextual interference improves retention in motor learning: Systematic review and meta-analysis. Scientific Reports, 14, 15974.",
    doi: "10.1038/s41598-024-65753-3",
  },
  dai2014: {
    id: "dai2014",
    citation:
      "Dai, H., Milkman, K. L., & Riis, J. (2014). The fresh start effect: Temporal landmarks motivate aspirational behavior. Management Science, 60(10), 2563-2582.",
    doi: "10.1287/mnsc.2014.1901",
  },
  dai2018: {
    id: "dai2018",
    citation:
      "Dai, H. (2018). A double-edged sword: How and why resetting performance metrics affects motivation and performance. Organizational Behavior and Human Decision Processes, 148, 12-29.",
    doi: "10.1016/j.obhdp.2018.06.002",
  },
  decalheirosvelozo2023: {
    id: "decalheirosvelozo2023",
    citation:
      "De Calheiros Velozo, J., Lafit, G., Viechtbauer, W., van Amelsvoort, T., Schruers, K., Marcelis, M., Goossens, L., Simons, C. J. P., Delespaul, P., Claes, S., Myin-Germeys, I., & Vaessen, T. (2023). Delayed affective recovery to daily-life stressors signals a risk for depression. Journal of Affective Disorders, 320, 499-506.",
    doi: "10.1016/j.jad.2022.09.136",
  },
  dorfman2019: {
    id: "dorfman2019",
    citation:
      "Dorfman, H. M., Bhui, R., Hughes, B. L., & Gershman, S. J. (2019). Causal inference about good and bad outcomes. Psychological Science, 30(4), 516-525.",
    doi: "10.1177/0956797619828724",
  },
  double2020: {
    id: "double2020",
    citation:
      "Double, K. S., McGrane, J. A., & Hopfenbeck, T. N. (2020). The impact of peer assessment on academic performance: A meta-analysis of control group studies. Educational Psychology Review, 32, 481-509.",
    doi: "10.1007/s10648-019-09510-3",
  },
  driskell1994: {
    id: "driskell1994",
    citation:
      "Driskell, J. E., Copper, C., & Moran, A. (1994). Does mental practice enhance performance? Journal of Applied Psychology, 79(4), 481-492.",
    doi: "10.1037/0021-9010.79.4.481",
  },
  duckworth2016: {
    id: "duckworth2016",
    citation:
      "Duckworth, A. L., White, R. E., Matteucci, A. J., Shearer, A., & Gross, J. J. (2016). A stitch in time: Strategic self-control in high school and college students. Journal of Educational Psychology, 108(3), 329-341.",
    doi: "10.1037/edu0000062",
  },
  duke2009: {
    id: "duke2009",
    citation:
      "Duke, R. A., Simmons, A. L., & Cash, C. D. (2009). It’s not how much; it’s how: Characteristics of practice behavior and retention of performance skills. Journal of Research in Music Education, 56(4), 310-321.",
    doi: "10.1177/0022429408328851",
  },
  dunlosky2013: {
    id: "dunlosky2013",
    citation:
      "Dunlosky, J., Rawson, K. A., Marsh, E. J., Nathan, M. J., & Willingham, D. T. (2013). Improving students’ learning with effective learning techniques: Promising directions from cognitive and educational psychology. Psychological Science in the Public Interest, 14(1), 4-58.",
    doi: "10.1177/1529100612453266",
  },
  ellis2006: {
    id: "ellis2006",
    citation:
      "Ellis, S., Mendel, R., & Nir, M. (2006). Learning from successful and failed experience: The moderating role of kind of after-event review. Journal of Applied Psychology, 91(3), 669-680.",
    doi: "10.1037/0021-9010.91.3.669",
  },
  escobarsoler2023: {
    id: "escobarsoler2023",
    citation:
      "Escobar-Soler, C., Berrios, R., Peñaloza-Díaz, G., Melis-Rivera, C., Caqueo-Urízar, A., Ponce-Correa, F., & Flores, J. (2023). Effectiveness of self-affirmation interventions in educational settings: A meta-analysis. Healthcare, 12(1), 3.",
    doi: "10.3390/healthcare12010003",
  },
  eskreiswinkler2019: {
    id: "eskreiswinkler2019",
    citation:
      "Eskreis-Winkler, L., & Fishbach, A. (2019). Not learning from failure—the greatest failure of all. Psychological Science, 30(12), 1733-1744.",
    doi: "10.1177/0956797619881133",
  },
  eskreiswinkler2019b: {
    id: "eskreiswinkler2019b",
    citation:
      "Eskreis-Winkler, L., Milkman, K. L., Gromet, D. M., & Duckworth, A. L. (2019). A large-scale field experiment shows giving advice improves academic outcomes for the advisor. Proceedings of the National Academy of Sciences, 116(30), 14808-14810.",
    doi: "10.1073/pnas.1908779116",
  },
  eskreiswinkler2024: {
    id: "eskreiswinkler2024",
    citation:
      "Eskreis-Winkler, L., Woolley, K., Erensoy, E., & Kim, M. (2024). The exaggerated benefits of failure. Journal of Experimental Psychology: General, 153(7), 1920-1937.",
    doi: "10.1037/xge0001610",
  },
  fincham2023: {
    id: "fincham2023",
    citation:
      "Fincham, G. W., Strauss, C., Montero-Marin, J., & Cavanagh, K. (2023). Effect of breathwork on stress and mental health: A meta-analysis of randomised-controlled trials. Scientific Reports, 13, 432.",
    doi: "10.1038/s41598-022-27247-y",
  },
  fontana2009: {
    id: "fontana2009",
    citation:
      "Fontana, F. E., Mazzardo, O., Furtado, O., Jr., & Gallagher, J. D. (2009). Whole and part practice: A meta-analysis. Perceptual and Motor Skills, 109(2), 517-530.",
    doi: "10.2466/PMS.109.2.517-530",
  },
  foote2017: {
    id: "foote2017",
    citation:
      "Foote, J. A., & McDonough, K. (2017). Using shadowing with mobile technology to improve L2 pronunciation. Journal of Second Language Pronunciation, 3(1), 34-56.",
    doi: "10.1075/jslp.3.1.02foo",
  },
  fosterhanson2020: {
    id: "fosterhanson2020",
    citation:
      "Foster-Hanson, E., Cimpian, A., Leshin, R. A., & Rhodes, M. (2020). Asking children to “be helpers” can backfire after setbacks. Child Development, 91(1), 236-248.",
    doi: "10.1111/cdev.13147",
  },
  garciaperez1998: {
    id: "garciaperez1998",
    citation:
      "García-Pérez, M. A. (1998). Forced-choice staircases with fixed step sizes: Asymptotic and small-sample properties. Vision Research, 38(12), 1861-1881.",
    doi: "10.1016/S0042-6989(97)00340-4",
  },
  gollwitzer2006: {
    id: "gollwitzer2006",
    citation:
      "Gollwitzer, P. M., & Sheeran, P. (2006). Implementation intentions and goal achievement: A meta-analysis of effects and processes. Advances in Experimental Social Psychology, 38, 69-119.",
    doi: "10.1016/S0065-2601(06)38002-1",
  },
  hannay2009: {
    id: "hannay2009",
    citation:
      "Hannay, J. E., Dybå, T., Arisholm, E., & Sjøberg, D. I. K. (2009). The effectiveness of pair programming: A meta-analysis. Information and Software Technology.",
    doi: "10.1016/j.infsof.2009.02.001",
  },
  harkin2016: {
    id: "harkin2016",
    citation:
      "Harkin, B., Webb, T. L., Chang, B. P. I., Prestwich, A., Conner, M., Kellar, I., Benn, Y., & Sheeran, P. (2016). Does monitoring goal progress promote goal attainment? A meta-analysis of the experimental evidence. Psychological Bulletin, 142(2), 198-229.",
    doi: "10.1037/bul0000025",
  },
  hartanto2024: {
    id: "hartanto2024",
    citation:
      "Hartanto, A., Lua, V. Y. Q., Kasturiratna, K. T. A. S., et al. (2024). The effect of mere presence of smartphone on cognitive functions: A four-level meta-analysis. Technology, Mind, and Behavior, 5(1).",
    doi: "10.1037/tmb0000123",
  },
  hatzigeorgiadis2011: {
    id: "hatzigeorgiadis2011",
    citation:
      "Hatzigeorgiadis, A., Zourbanos, N., Galanis, E., & Theodorakis, Y. (2011). Self-talk and sports performance: A meta-analysis. Perspectives on Psychological Science, 6(4), 348-356.",
    doi: "10.1177/1745691611413136",
  },
  haynes2009: {
    id: "haynes2009",
    citation:
      "Haynes, T. L., Perry, R. P., Stupnisky, R. H., & Daniels, L. M. (2009). A review of attributional retraining treatments: Fostering engagement and persistence in vulnerable college students. In Higher Education: Handbook of Theory and Research (Vol. 24). Springer.",
    doi: "10.1007/978-1-4020-9628-0_6",
  },
  hobson2017: {
    id: "hobson2017",
    citation:
      "Hobson, N. M., Bonk, D., & Inzlicht, M. (2017). Rituals decrease the neural response to performance failure. PeerJ, 5, e3363.",
    doi: "10.7717/peerj.3363",
  },
  hodges2020: {
    id: "hodges2020",
    citation:
      "Hodges, L. C., Beall, L. C., Anderson, E. C., Carpenter, T. S., Cui, L., Feeser, E., Gierasch, T., Nanes, K. M., Perks, H. M., & Wagner, C. (2020). Effect of exam wrappers on student achievement in multiple, large STEM courses. Journal of College Science Teaching, 50(1).",
    doi: "10.1080/0047231X.2020.12290677",
  },
  janssen2024: {
    id: "janssen2024",
    citation:
      "Janssen, N., & Lazonder, A. W. (2024). Meta-analysis of interventions for monitoring accuracy in problem solving. Educational Psychology Review, 36.",
    doi: "10.1007/s10648-024-09936-4",
  },
  kang2014: {
    id: "kang2014",
    citation:
      "Kang, S. H. K., Lindsey, R. V., Mozer, M. C., & Pashler, H. (2014). Retrieval practice over the long term: Should spacing be expanding or equal-interval? Psychonomic Bulletin & Review.",
    doi: "10.3758/s13423-014-0636-z",
  },
  kaplan1958: {
    id: "kaplan1958",
    citation:
      "Kaplan, E. L., & Meier, P. (1958). Nonparametric estimation from incomplete observations. Journal of the American Statistical Association, 53(282), 457-481.",
    doi: "10.1080/01621459.1958.10501452",
  },
  keiser2021: {
    id: "keiser2021",
    citation:
      "Keiser, N. L., & Arthur, W., Jr. (2021). A meta-analysis of the effectiveness of the after-action review (or debrief) and factors that influence its effectiveness. Journal of Applied Psychology, 106(7), 1007-1032.",
    doi: "10.1037/apl0000821",
  },
  keith2005: {
    id: "keith2005",
    citation:
      "Keith, N., & Frese, M. (2005). Self-regulation in error management training: Emotion control and metacognition as mediators of performance effects. Journal of Applied Psychology, 90(4), 677-691.",
    doi: "10.1037/0021-9010.90.4.677",
  },
  keith2008: {
    id: "keith2008",
    citation:
      "Keith, N., & Frese, M. (2008). Effectiveness of error management training: A meta-analysis. Journal of Applied Psychology, 93(1), 59-69.",
    doi: "10.1037/0021-9010.93.1.59",
  },
  kim2022: {
    id: "kim2022",
    citation:
      "Kim, S. K., & Webb, S. (2022). The effects of spaced practice on second language learning: A meta-analysis. Language Learning, 72(1), 269-319.",
    doi: "10.1111/lang.12479",
  },
  kobayashi2024: {
    id: "kobayashi2024",
    citation:
      "Kobayashi, K. (2024). Interactive learning effects of preparing to teach and teaching: A meta-analytic approach. Educational Psychology Review, 36.",
    doi: "10.1007/s10648-024-09871-4",
  },
  koriat1997: {
    id: "koriat1997",
    citation:
      "Koriat, A. (1997). Monitoring one’s own knowledge during study: A cue-utilization approach to judgments of learning. Journal of Experimental Psychology: General, 126(4), 349-370.",
    doi: "10.1037/0096-3445.126.4.349",
  },
  kross2017: {
    id: "kross2017",
    citation:
      "Kross, E., & Ayduk, O. (2017). Self-distancing: Theory, research, and current directions. Advances in Experimental Social Psychology, 55, 81-136.",
    doi: "10.1016/bs.aesp.2016.10.002",
  },
  lally2010: {
    id: "lally2010",
    citation:
      "Lally, P., van Jaarsveld, C. H. M., Potts, H. W. W., & Wardle, J. (2010). How are habits formed: Modelling habit formation in the real world. European Journal of Social Psychology, 40(6), 998-1009.",
    doi: "10.1002/ejsp.674",
  },
  latimier2021: {
    id: "latimier2021",
    citation:
      "Latimier, A., Peyre, H., & Ramus, F. (2021). A meta-analytic review of the benefit of spacing out retrieval practice episodes on retention. Educational Psychology Review, 33(3), 959-987.",
    doi: "10.1007/s10648-020-09572-8",
  },
  lee2004: {
    id: "lee2004",
    citation:
      "Lee, D. L., Belfiore, P. J., Scheeler, M. C., Hua, Y., & Smith, R. (2004). Behavioral momentum in academics: Using embedded high-p sequences to increase academic productivity. Psychology in the Schools, 41(7), 789-801.",
    doi: "10.1002/pits.20014",
  },
  liao2020: {
    id: "liao2020",
    citation:
      "Liao, P., Greenewald, K., Klasnja, P., & Murphy, S. (2020). Personalized HeartSteps: A reinforcement learning algorithm for optimizing physical activity. Proceedings of the ACM on Interactive, Mobile, Wearable and Ubiquitous Technologies, 4(1), 18.",
    doi: "10.1145/3381007",
  },
  lim2010: {
    id: "lim2010",
    citation:
      "Lim, J., & Dinges, D. F. (2010). A meta-analysis of the impact of short-term sleep deprivation on cognitive variables. Psychological Bulletin, 136(3), 375-389.",
    doi: "10.1037/a0018883",
  },
  linsiegler2016: {
    id: "linsiegler2016",
    citation:
      "Lin-Siegler, X., Ahn, J. N., Chen, J., Fang, F.-F. A., & Luna-Lucero, M. (2016). Even Einstein struggled: Effects of learning about great scientists’ struggles on high school students’ motivation to learn science. Journal of Educational Psychology, 108(3), 314-328.",
    doi: "10.1037/edu0000092",
  },
  liu2018: {
    id: "liu2018",
    citation:
      "Liu, J., & Zhang, J. (2018). The effects of extensive reading on English vocabulary learning: A meta-analysis. English Language Teaching, 11(6).",
    doi: "10.5539/elt.v11n6p1",
  },
  loewen2018: {
    id: "loewen2018",
    citation:
      "Loewen, S., & Sato, M. (2018). Interaction and instructed second language acquisition. Language Teaching, 51(3), 285-329.",
    doi: "10.1017/S0261444818000125",
  },
  low2021: {
    id: "low2021",
    citation:
      "Low, W. R., Sandercock, G. R. H., Freeman, P., Winter, M. E., Butt, J., & Maynard, I. (2021). Pressure training for performance domains: A meta-analysis. Sport, Exercise, and Performance Psychology, 10(1), 149-163.",
    doi: "10.1037/spy0000202",
  },
  macnamara2023: {
    id: "macnamara2023",
    citation:
      "Macnamara, B. N., & Burgoyne, A. P. (2023). Do growth mindset interventions impact students’ academic achievement? A systematic review and meta-analysis with recommendations for best practices. Psychological Bulletin, 149(3-4), 133-173.",
    doi: "10.1037/bul0000352",
  },
  maier2016: {
    id: "maier2016",
    citation:
      "Maier, S. F., & Seligman, M. E. P. (2016). Learned helplessness at fifty: Insights from neuroscience. Psychological Review, 123(4), 349-367.",
    doi: "10.1037/rev0000033",
  },
  martinarbos2021: {
    id: "martinarbos2021",
    citation:
      "Martín-Arbós, S., Castarlenas, E., & Dueñas, J.-M. (2021). Help-seeking in an academic context: A systematic review. Sustainability, 13(8), 4460.",
    doi: "10.3390/su13084460",
  },
  mcauley1992: {
    id: "mcauley1992",
    citation:
      "McAuley, E., Duncan, T. E., & Russell, D. W. (1992). Measuring causal attributions: The Revised Causal Dimension Scale (CDSII). Personality and Social Psychology Bulletin, 18(5), 566-573.",
    doi: "10.1177/0146167292185006",
  },
  metcalfe2017: {
    id: "metcalfe2017",
    citation: "Metcalfe, J. (2017). Learning from errors. Annual Review of Psychology, 68, 465-489.",
    doi: "10.1146/annurev-psych-010416-044022",
  },
  muellerpinzler2019: {
    id: "muellerpinzler2019",
    citation:
      "Müller-Pinzler, L., Czekalla, N., Mayer, A. V., Stolz, D. S., Gazzola, V., Keysers, C., Paulus, F. M., & Krach, S. (2019). Negativity-bias in forming beliefs about own abilities. Scientific Reports, 9, 14416.",
    doi: "10.1038/s41598-019-50821-w",
  },
  multon1991: {
    id: "multon1991",
    citation:
      "Multon, K. D., Brown, S. D., & Lent, R. W. (1991). Relation of self-efficacy beliefs to academic outcomes: A meta-analytic investigation. Journal of Counseling Psychology, 38(1), 30-38.",
    doi: "10.1037/0022-0167.38.1.30",
  },
  nahumshani2018: {
    id: "nahumshani2018",
    citation:
      "Nahum-Shani, I., Smith, S. N., Spring, B. J., Collins, L. M., Witkiewitz, K., Tewari, A., & Murphy, S. A. (2018). Just-in-time adaptive interventions (JITAIs) in mobile health: Key components and design principles for ongoing health behavior support. Annals of Behavioral Medicine, 52(6), 446-462.",
    doi: "10.1007/s12160-016-9830-8",
  },
  newbury2021: {
    id: "newbury2021",
    citation:
      "Newbury, C. R., Crowley, R., Rastle, K., & Tamminen, J. (2021). Sleep deprivation and memory: Meta-analytic reviews of studies on sleep deprivation before and after learning. Psychological Bulletin.",
    doi: "10.1037/bul0000348",
  },
  pan2018: {
    id: "pan2018",
    citation:
      "Pan, S. C., & Rickard, T. C. (2018). Transfer of test-enhanced learning: Meta-analytic review and synthesis. Psychological Bulletin, 144(7), 710-756.",
    doi: "10.1037/bul0000151",
  },
  pan2023: {
    id: "pan2023",
    citation:
      "Pan, S. C., & Carpenter, S. K. (2023). Prequestioning and pretesting effects: A review of empirical research, theoretical perspectives, and implications for educational practice. Educational Psychology Review, 35.",
    doi: "10.1007/s10648-023-09814-5",
  },
  pelanek2016: {
    id: "pelanek2016",
    citation:
      "Pelánek, R. (2016). Applications of the Elo rating system in adaptive educational systems. Computers & Education, 98, 169-179.",
    doi: "10.1016/j.compedu.2016.03.017",
  },
  perry2010: {
    id: "perry2010",
    citation:
      "Perry, R. P., Stupnisky, R. H., Hall, N. C., Chipperfield, J. G., & Weiner, B. (2010). Bad starts and better finishes: Attributional retraining and initial performance in competitive achievement settings. Journal of Social and Clinical Psychology, 29(6), 668-700.",
    doi: "10.1521/jscp.2010.29.6.668",
  },
  pham1999: {
    id: "pham1999",
    citation:
      "Pham, L. B., & Taylor, S. E. (1999). From thought to action: Effects of process- versus outcome-based mental simulations on performance. Personality and Social Psychology Bulletin, 25(2), 250-260.",
    doi: "10.1177/0146167299025002010",
  },
  roediger2006: {
    id: "roediger2006",
    citation:
      "Roediger, H. L., III, & Karpicke, J. D. (2006). Test-enhanced learning: Taking memory tests improves long-term retention. Psychological Science, 17(3), 249-255.",
    doi: "10.1111/j.1467-9280.2006.01693.x",
  },
  rohrer2007: {
    id: "rohrer2007",
    citation:
      "Rohrer, D., & Taylor, K. (2007). The shuffling of mathematics problems improves learning. Instructional Science, 35(6), 481-498.",
    doi: "10.1007/s11251-007-9015-8",
  },
  russell1989: {
    id: "russell1989",
    citation:
      "Russell, J. A., Weiss, A., & Mendelsohn, G. A. (1989). Affect Grid: A single-item scale of pleasure and arousal. Journal of Personality and Social Psychology, 57(3), 493-502.",
    doi: "10.1037/0022-3514.57.3.493",
  },
  schreuder2024: {
    id: "schreuder2024",
    citation:
      "Schreuder, M. J., Ariens, S., Lafit, G., & Ceulemans, E. (2024). Bouncing back from emotional ups and downs: Insights in emotional recovery using survival analyses of burst ESM data. Cognition and Emotion. Advance online publication.",
    doi: "10.1080/02699931.2024.2423706",
  },
  schroeder2018: {
    id: "schroeder2018",
    citation:
      "Schroeder, N. L., Nesbit, J. C., Anguiano, C. J., & Adesope, O. O. (2018). Studying and constructing concept maps: A meta-analysis. Educational Psychology Review, 30(2), 431-455.",
    doi: "10.1007/s10648-017-9403-9",
  },
  schunk1987: {
    id: "schunk1987",
    citation:
      "Schunk, D. H., Hanson, A. R., & Cox, P. D. (1987). Peer-model attributes and children’s achievement behaviors. Journal of Educational Psychology, 79(1), 54-61.",
    doi: "10.1037/0022-0663.79.1.54",
  },
  shao2024: {
    id: "shao2024",
    citation:
      "Shao, R., Man, I. S. C., & Lee, T. M. C. (2024). The effect of slow-paced breathing on cardiovascular and emotion functions: A meta-analysis and systematic review. Mindfulness, 15(1), 1-18.",
    doi: "10.1007/s12671-023-02294-2",
  },
  sharma2023: {
    id: "sharma2023",
    citation:
      "Sharma, A., Rushton, K., Lin, I., Wadden, D., Lucas, K., Miner, A., Nguyen, T., & Althoff, T. (2023). Cognitive reframing of negative thoughts through human-language model interaction. Proceedings of the 61st Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers), 9977-10000.",
    doi: "10.18653/v1/2023.acl-long.555",
  },
  sheeran2024: {
    id: "sheeran2024",
    citation:
      "Sheeran, P., Listrom, O., & Gollwitzer, P. M. (2024). The when and how of planning: Meta-analysis of the scope and components of implementation intentions in 642 tests. European Review of Social Psychology, 36, 162-194 (online 2024, issue 2025).",
    doi: "10.1080/10463283.2024.2334563",
  },
  sheu2018: {
    id: "sheu2018",
    citation:
      "Sheu, H.-B., Lent, R. W., Miller, M. J., Penn, L. T., Cusick, M. E., & Truong, N. N. (2018). Sources of self-efficacy and outcome expectations in science, technology, engineering, and mathematics domains: A meta-analysis. Journal of Vocational Behavior, 109, 118-136.",
    doi: "10.1016/j.jvb.2018.10.003",
  },
  simmons2012: {
    id: "simmons2012",
    citation:
      "Simmons, A. L. (2012). Distributed practice and procedural memory consolidation in musicians’ skill learning. Journal of Research in Music Education, 59(4), 357-368.",
    doi: "10.1177/0022429411424798",
  },
  sinha2021: {
    id: "sinha2021",
    citation:
      "Sinha, T., & Kapur, M. (2021). When problem solving followed by instruction works: Evidence for productive failure. Review of Educational Research, 91(5), 761-798.",
    doi: "10.3102/00346543211019105",
  },
  sitzmann2013: {
    id: "sitzmann2013",
    citation:
      "Sitzmann, T., & Yeo, G. (2013). A meta-analytic investigation of the within-person self-efficacy domain: Is self-efficacy a product of past performance or a driver of future performance? Personnel Psychology, 66(3), 531-568.",
    doi: "10.1111/peps.12035",
  },
  smits2025: {
    id: "smits2025",
    citation:
      "Smits, E. J. C., Wenzel, N., & de Bruin, A. (2025). Investigating the effectiveness of self-regulated, Pomodoro, and Flowtime break-taking techniques among students. Behavioral Sciences, 15(7), 861.",
    doi: "10.3390/bs15070861",
  },
  smyth2023: {
    id: "smyth2023",
    citation:
      "Smyth, J. M., Zawadzki, M. J., Marcusson-Clavertz, D., Scott, S. B., Johnson, J. A., Kim, J., Toledo, M. J., Stawski, R. S., Sliwinski, M. J., & Almeida, D. M. (2023). Computing components of everyday stress responses: Exploring conceptual challenges and new opportunities. Perspectives on Psychological Science, 18(1), 110-124.",
    doi: "10.1177/17456916221082108",
  },
  soicher2017: {
    id: "soicher2017",
    citation:
      "Soicher, R. N., & Gurung, R. A. R. (2017). Do exam wrappers increase metacognition and performance? A single course intervention. Psychology Learning & Teaching, 16(1), 64-73.",
    doi: "10.1177/1475725716661872",
  },
  steel2007: {
    id: "steel2007",
    citation:
      "Steel, P. (2007). The nature of procrastination: A meta-analytic and theoretical review of quintessential self-regulatory failure. Psychological Bulletin, 133(1), 65-94.",
    doi: "10.1037/0033-2909.133.1.65",
  },
  sweller1985: {
    id: "sweller1985",
    citation:
      "Sweller, J., & Cooper, G. A. (1985). The use of worked examples as a substitute for problem solving in learning algebra. Cognition and Instruction, 2(1), 59-89.",
    doi: "10.1207/s1532690xci0201_3",
  },
  sword2016: {
    id: "sword2016",
    citation:
      "Sword, H. (2016). ‘Write every day!’: A mantra dismantled. International Journal for Academic Development, 21(4), 312-322.",
    doi: "10.1080/1360144X.2016.1210153",
  },
  talsma2018: {
    id: "talsma2018",
    citation:
      "Talsma, K., Schüz, B., Schwarzer, R., & Norris, K. (2018). I believe, therefore I achieve (and vice versa): A meta-analytic cross-lagged panel analysis of self-efficacy and academic performance. Learning and Individual Differences, 61, 136-150.",
    doi: "10.1016/j.lindif.2017.11.015",
  },
  tannenbaum2013: {
    id: "tannenbaum2013",
    citation:
      "Tannenbaum, S. I., & Cerasoli, C. P. (2013). Do team and individual debriefs enhance performance? A meta-analysis. Human Factors, 55(1), 231-245.",
    doi: "10.1177/0018720812448394",
  },
  torre2018: {
    id: "torre2018",
    citation:
      "Torre, J. B., & Lieberman, M. D. (2018). Putting feelings into words: Affect labeling as implicit emotion regulation. Emotion Review, 10(2), 116-124.",
    doi: "10.1177/1754073917742706",
  },
  toth2020: {
    id: "toth2020",
    citation:
      "Toth, A. J., McNeill, E., Hayes, K., Moran, A. P., & Campbell, M. (2020). Does mental practice still enhance performance? A 24 year follow-up and meta-analytic replication and extension. Psychology of Sport and Exercise, 48, 101672.",
    doi: "10.1016/j.psychsport.2020.101672",
  },
  usher2009: {
    id: "usher2009",
    citation:
      "Usher, E. L., & Pajares, F. (2009). Sources of self-efficacy in mathematics: A validation study. Contemporary Educational Psychology, 34(1), 89-101.",
    doi: "10.1016/j.cedpsych.2008.09.002",
  },
  vancouver2002: {
    id: "vancouver2002",
    citation:
      "Vancouver, J. B., Thompson, C. M., Tischner, E. C., & Putka, D. J. (2002). Two studies examining the negative effect of self-efficacy on performance. Journal of Applied Psychology, 87(3), 506-516.",
    doi: "10.1037/0021-9010.87.3.506",
  },
  vancouver2017: {
    id: "vancouver2017",
    citation:
      "Vancouver, J. B., & Purl, J. D. (2017). A computational model of self-efficacy’s various effects on performance: Moving the debate forward. Journal of Applied Psychology, 102(4), 599-616.",
    doi: "10.1037/apl0000177",
  },
  walasek2024: {
    id: "walasek2024",
    citation:
      "Walasek, L., Mullett, T. L., & Stewart, N. (2024). A meta-analysis of loss aversion in risky contexts. Journal of Economic Psychology, 103, 102740.",
    doi: "10.1016/j.joep.2024.102740",
  },
  wang2019: {
    id: "wang2019",
    citation:
      "Wang, Y., Jones, B. F., & Wang, D. (2019). Early-career setback and future career impact. Nature Communications, 10, 4331.",
    doi: "10.1038/s41467-019-12189-3",
  },
  wang2021: {
    id: "wang2021",
    citation:
      "Wang, G., Wang, Y., & Gai, X. (2021). A meta-analysis of the effects of mental contrasting with implementation intentions on goal attainment. Frontiers in Psychology, 12, 565202.",
    doi: "10.3389/fpsyg.2021.565202",
  },
  watkins2008: {
    id: "watkins2008",
    citation:
      "Watkins, E., Moberly, N. J., & Moulds, M. L. (2008). Processing mode causally influences emotional reactivity: Distinct effects of abstract versus concrete construal on emotional response. Emotion, 8(3), 364-378.",
    doi: "10.1037/1528-3542.8.3.364",
  },
  webb2012: {
    id: "webb2012",
    citation:
      "Webb, T. L., Miles, E., & Sheeran, P. (2012). Dealing with feeling: A meta-analysis of the effectiveness of strategies derived from the process model of emotion regulation. Psychological Bulletin, 138(4), 775-808.",
    doi: "10.1037/a0027600",
  },
  weiner1985: {
    id: "weiner1985",
    citation:
      "Weiner, B. (1985). An attributional theory of achievement motivation and emotion. Psychological Review, 92(4), 548-573.",
    doi: "10.1037/0033-295X.92.4.548",
  },
  wilson1982: {
    id: "wilson1982",
    citation:
      "Wilson, T. D., & Linville, P. W. (1982). Improving the academic performance of college freshmen: Attribution therapy revisited. Journal of Personality and Social Psychology, 42(2), 367-376.",
    doi: "10.1037/0022-3514.42.2.367",
  },
  wilson1985: {
    id: "wilson1985",
    citation:
      "Wilson, T. D., & Linville, P. W. (1985). Improving the performance of college freshmen with attributional techniques. Journal of Personality and Social Psychology, 49(1), 287-293.",
    doi: "10.1037/0022-3514.49.1.287",
  },
  wilson2019: {
    id: "wilson2019",
    citation:
      "Wilson, R. C., Shenhav, A., Straccia, M., & Cohen, J. D. (2019). The Eighty Five Percent Rule for optimal learning. Nature Communications, 10, 4646.",
    doi: "10.1038/s41467-019-12552-4",
  },
  wohl2010: {
    id: "wohl2010",
    citation:
      "Wohl, M. J. A., Pychyl, T. A., & Bennett, S. H. (2010). I forgive myself, now I can study: How self-forgiveness for procrastinating can reduce future procrastination. Personality and Individual Differences, 48(7), 803-808.",
    doi: "10.1016/j.paid.2010.01.029",
  },
  wood2009: {
    id: "wood2009",
    citation:
      "Wood, J. V., Perunovic, W. Q. E., & Lee, J. W. (2009). Positive self-statements: Power for some, peril for others. Psychological Science, 20(7), 860-866.",
    doi: "10.1111/j.1467-9280.2009.02370.x",
  },
  woolley2022: {
    id: "woolley2022",
    citation:
      "Woolley, K., & Fishbach, A. (2022). Motivating personal growth by seeking discomfort. Psychological Science, 33(4), 510-523.",
    doi: "10.1177/09567976211044685",
  },
  wrosch2013: {
    id: "wrosch2013",
    citation:
      "Wrosch, C., Scheier, M. F., & Miller, G. E. (2013). Goal adjustment capacities, subjective well-being, and physical health. Social and Personality Psychology Compass, 7(12), 847-860.",
    doi: "10.1111/spc3.12074",
  },
  wu2021: {
    id: "wu2021",
    citation:
      "Wu, Z., Spreckelsen, T. F., & Cohen, G. L. (2021). A meta-analysis of the effect of values affirmation on academic achievement. Journal of Social Issues, 77(3), 702-750.",
    doi: "10.1111/josi.12415",
  },
  yin2019: {
    id: "yin2019",
    citation:
      "Yin, Y., Wang, Y., Evans, J. A., & Wang, D. (2019). Quantifying the dynamics of failure across science, startups and security. Nature, 575, 190-194.",
    doi: "10.1038/s41586-019-1725-y",
  },
} as const satisfies Record<string, Source>;

/** What a finding names a publication by; the publications themselves are a list of their own, read when someone asks. */
export type SourceId = keyof typeof sources;

/** The publications that ids name, each once, in the order of the ids; an id that names none is passed over. */
export const sourcesOf = (ids: readonly string[]): readonly Source[] =>
  [...new Set(ids)].flatMap((id) => (Object.hasOwn(sources, id) ? [sources[id as SourceId]] : []));
