/** Rows of verbs: PLOVER root (`null`: a happening without one), mode, and patterns separated by commas. */
export type VerbRow = readonly [type: string | null, mode: string | null, patterns: string]

/*
 * A pattern is a verb lemma (`a|b`: either), then words that must follow it in this order, as lemma or as written:
 * `+down` right behind the verb, `&into` there and part of the trigger, a bare word within the next seven tokens. A pattern of more words beats a shorter one.
 * The types are PLOVER's (openeventdata/PLOVER, CC BY-SA 4.0). Which verbs carry which deed was learnt from the CAMEO verb
 * patterns of openeventdata/petrarch2 (MIT); the rows are our own.
 */

const TALKS =
  'talk|talks|meeting|negotiation|consultation|discussion|summit|conference|session|dialogue|dialog|conversation|audience'
const HELP =
  'aid|assistance|relief|help|grant|loan|fund|funding|money|food|medicine|supplies|supply|weapon|equipment|asylum|shelter|ammunition|arms|support|package|dollar|pound|euro|intelligence|vaccine|donation|refuge|training'
const PACT = 'agreement|treaty|deal|pact|accord|memorandum|contract|protocol|charter|convention'
const TIES = 'ties|tie|relation|link|cooperation|contact|diplomat'
const CURB =
  'restriction|curfew|ban|embargo|sanction|emergency|siege|blockade|curb|law|measure|limit|block|quarantine|lockdown'
const FORCE =
  'troop|soldier|force|army|warship|ship|aircraft|tank|missile|reservist|unit|military|navy|peacekeeper|personnel'

/** Meetings, visits, calls and agreements in words. */
export const TALK_VERBS: readonly VerbRow[] = [
  // Before "push … to": of rows with as many words the first counts.
  [null, null, 'push +back'],
  [
    'CONSULT',
    null,
    `meet, confer, consult, negotiate, hold|have|begin|open|resume|start|launch|host|conduct|attend|join|renew|convene|conclude|continue ${TALKS}, discuss, speak with, talk with|to, sit +down with, huddle with, attend summit|conference|funeral|ceremony, debate`,
  ],
  [
    'CONSULT',
    'visit',
    'visit, tour, host, receive|welcome delegation|minister|president|envoy|ambassador|leader|king|secretary|pope, pay visit, make visit|trip|stop, arrive in|at|for, travel to, fly to|into, leave for, depart for, go to talk|meeting|visit, embark trip|visit|tour, greet, return from visit|trip|tour',
  ],
  ['CONSULT', 'phone', 'phone, telephone, call +president|minister|leader, speak by phone, hold call|phone'],
  [
    'CONSULT',
    'third-party',
    'mediate, launch|undertake|begin|start|lead mediation, broker talk|talks|meeting, arbitrate, intercede, offer +mediation, send envoy|mediator',
  ],
  [
    'AGREE',
    null,
    `agree, promise, pledge, vow, offer, volunteer, commit to, undertake to, be|seem|remain ready|willing|prepared to, express|voice|show|signal readiness|willingness|interest, accept proposal|plan|invitation|formula|offer|mediation|deal|compromise, reach|strike|conclude|clinch|seal|finalise|finalize ${PACT}|compromise|understanding, consider, make promise|pledge|commitment|offer, sign +up, reassure, guarantee, prepare to, announce plan, consent, settle dispute|lawsuit|case, propose`,
  ],
  [
    'SUPPORT',
    null,
    `praise, endorse, welcome, applaud, back, hail, commend, congratulate, thank, defend, recognise|recognize, support, sign ${PACT}, ratify, salute, honour|honor, award, express|voice|reiterate|pledge|declare|show|offer|promise support|solidarity|confidence|backing|condolence|gratitude|appreciation|sympathy, establish|restore|upgrade|normalise|normalize|open|resume|renew|improve|strengthen ${TIES}|embassy, side with, stand with|by|behind, approve, vouch, champion, laud, appreciate, respect, celebrate, extend congratulations|condolences, call friend|hero|ally, forgive, vote for, join alliance`,
  ],
  [
    'REQUEST',
    null,
    'ask, demand, urge, request, appeal, order, call +for|on|upon, tell to, press for|to|on, push for|to, pressure, seek help|support|aid|extradition|assistance|asylum|meeting|talk|backing|access|approval|permission|information|explanation|withdrawal|release, insist on, plead, beg, implore, instruct, petition, lobby, invite, recommend, encourage, advise, direct to, require, summon +to, issue demand|appeal|call|request, make appeal|request|demand, exhort, reiterate demand|call|appeal, command, advocate, submit request, propose to',
  ],
]

/** Blame, refusal, threat. */
export const WORD_CONFLICT_VERBS: readonly VerbRow[] = [
  [
    'ACCUSE',
    'disapprove',
    'criticise|criticize, challenge, condemn, offer|voice|level|draw criticism, summon ambassador|envoy|diplomat complain|protest|over, denounce, blame, slam, blast, decry, deplore, complain, rebuke, lambast|lambaste, chide, protest to|at, oppose, summon ambassador|envoy|diplomat, express|voice|raise concern|regret|anger|outrage|disappointment|opposition|alarm|dismay|condemnation, attack +decision|plan|policy|record|critics, berate, castigate, censure, deride, mock, ridicule, call +liar|terrorist|traitor|murderer, lash +out, hit +out, assail, disapprove, scold, reprimand, insult, question motive|credibility|legitimacy, take +aim, brand, label, fault, lament, warn +against, lodge complaint, file complaint',
  ],
  [
    'ACCUSE',
    'allege',
    'accuse, allege, charge, sue, indict, launch|take|begin|start|bring|initiate action|proceeding|proceedings, prosecute, file|lodge|bring|launch lawsuit|suit|charge|complaint|case|claim, level accusation|allegation|charge, implicate, impeach, take +to court, arraign, incriminate, suspect, put +on trial, press charge, name suspect',
  ],
  [
    'ACCUSE',
    'investigate',
    'investigate, probe, interrogate, question, search, inspect, raid +home|office|house|headquarters, open|launch|begin|start|order|conduct|lead|complete investigation|inquiry|enquiry|probe|hearing|inquest, inquire, examine, audit, monitor, look +into, place|put +under investigation, subpoena, review case|claim|allegation',
  ],
  [
    'REJECT',
    null,
    'reject, refuse, decline, veto, rebuff, turn +down, dismiss call|appeal|offer|proposal|demand|request|claim|allegation|suggestion|plan|petition|case|report|criticism|protest|accusation, rule +out, cancel visit|trip|meeting|talk|talks|summit|deal|agreement, quash, annul, call +off talk|talks|meeting|visit|summit, deny +access|entry|request|permission|visa|admission|allocation|appeal|bail|allegation|claim|accusation|charge|report|involvement|responsibility, walk +out, renege, refute, boycott talk|talks|meeting|summit|session|ceremony, block|stall|thwart bill|resolution|proposal|vote|nomination|deal|appointment, postpone visit|meeting|talk|talks|summit|trip, defy, ignore, bar +entry, pull +out agreement|deal|pact|treaty|talk|talks|accord|summit|race|contest|project|negotiation, spurn, snub, scrap deal|plan|agreement, resist call|pressure|demand, shun, vote against|down, abandon talk|talks|plan, overrule, back +out, object, deny',
  ],
  [
    'THREATEN',
    null,
    'threaten, warn, issue|give|deliver|set ultimatum|threat|warning|deadline, make threat, vow retaliate|revenge|retaliation|attack|punish|respond, caution',
  ],
  [
    'CONCEDE',
    null,
    `apologise|apologize, pardon, grant &bail|parole|clemency|amnesty, grant|give permission|consent, lift boycott|strike|blockade, call +off strike|protest|boycott|march|demonstration|rally, order release, grant pardon|amnesty|reprieve|autonomy|concession|bail|parole|clemency, yield to, concede, give +in, bow to, lift ${CURB}, ease ${CURB}, relax ${CURB}, cancel restriction|ban|debt, accept demand|responsibility|defeat, make concession|apology, issue apology|pardon, offer apology|concession|amnesty, agree|consent ceasefire|truce|withdraw|release|withdrawal, announce ceasefire|truce|withdrawal|release, declare ceasefire|truce|amnesty|cessation, allow, permit, admit, acknowledge, compromise, relent, commute, legalise|legalize, waive, acquit, clear of|charge, exonerate, revoke ban|decree, reinstate, authorise|authorize, drop charge|demand|case|lawsuit, back +down, overturn conviction|ban|sentence, unban, confess, repeal, capitulate`,
  ],
]

/** Help, trade and yielding in deeds. */
export const GIVE_VERBS: readonly VerbRow[] = [
  [
    'AID',
    null,
    `give|provide|send|deliver|donate|supply|offer|grant|extend|allocate|contribute|ship|airlift|distribute|hand|fly|dispatch|transfer|release|approve|pay|bring|disburse ${HELP}, rescue, evacuate, donate, arm, fund, finance, assist, shelter, feed, bankroll, deploy +peacekeeper|doctor|medic, send|deploy peacekeeper|peacekeeping|doctor|rescuer|medic|observer, hand +over equipment|medicine|aid|vaccine|food|supply|vehicle, raise money|fund, contribute to, accept|admit|receive|shelter refugee|migrant|seeker, train pilot|soldier|police|force|troop|officer, grant asylum, treat, help, save, lend, subsidise|subsidize, vaccinate, resettle, equip, bail +out, forgive|cancel|write debt, compensate, protect, take +in refugee, host refugee`,
  ],
  [
    'COOPERATE',
    null,
    'cooperate, collaborate, trade, extradite, share intelligence|information|evidence|data|technology, hold|conduct|launch|begin|stage|carry exercise|drill|manoeuvre|manoeuvres|maneuver|maneuvers, exchange prisoner|information|intelligence|data|ambassador, export, import, buy, sell, purchase, invest, join force|forces, train, partner, coordinate, hand +over suspect',
  ],
  [
    'RETREAT',
    'release',
    'release, free, liberate, set free, let &go|free, return prisoner|body|artifact|artefact|hostage|remains|land|property|painting|sculpture|manuscript|treasure|statue|relic, hand +over hostage|prisoner|weapon|body, repatriate, give +back, return to',
  ],
  [
    'RETREAT',
    'withdraw',
    `withdraw, pull +out|back, retreat, evacuate ${FORCE}|settlement|base, leave base|city|town|area|zone|village|territory, vacate, redeploy, disengage, surrender, pull ${FORCE}, lay +down arm|arms|weapon, flee`,
  ],
  [
    'RETREAT',
    'disarm',
    'disarm, hand +over weapon|arms|rifle, destroy stockpile|arsenal, decommission, dismantle, demobilise|demobilize',
  ],
  [
    'RETREAT',
    'ceasefire',
    'cease +fire, halt|end|stop fighting|hostility|hostilities|offensive|attack|bombing|operation|strike|war|campaign|violence|blockade|shelling, respect ceasefire|truce, observe ceasefire|truce, implement|begin|extend ceasefire|truce, suspend operation|offensive|bombing',
  ],
  [
    'RETREAT',
    'access',
    'let inspector|observer|aid|journalist|convoy|monitor, allow inspector|observer|convoy|aid|journalist|monitor, admit inspector|observer, reopen, open border, open crossing|port|corridor, return +home',
  ],
  [
    'RETREAT',
    'resign',
    'resign, step +down|aside, quit, stand +down|aside, abdicate, relinquish, hand +over power, tender resignation, submit resignation, bow +out',
  ],
]

/** Force and pressure. */
export const FORCE_VERBS: readonly VerbRow[] = [
  [
    'PROTEST',
    'demo',
    'demonstrate, protest, rally, march, take +to street|streets, hold|stage|organise|organize|lead|join|attend protest|rally|demonstration|march|vigil|sit|picket, picket, chant, gather outside|in|to, collect signature',
  ],
  ['PROTEST', 'riot', 'riot, rampage, loot, hurl|throw stone|stones|bottle|petrol|firebomb|rock, clash with police'],
  [
    'PROTEST',
    'strike',
    'strike +for|over|from|on|again|in|until, walk +off, stop work, shun work, go +on &strike, hold|stage|begin|call|organise|organize|join|continue|start strike|walkout|stoppage, down tool',
  ],
  ['PROTEST', 'hunger', 'begin|start|continue|stage|launch|end|go hunger'],
  ['PROTEST', 'boycott', 'boycott, abstain, stay +away'],
  [
    'PROTEST',
    'obstruct',
    'block road|street|bridge|highway|traffic|entrance|transport|railway|port, occupy building|office|square|university|street, barricade, storm parliament|embassy|building',
  ],
  ['PROTEST', 'vandalize', 'vandalise|vandalize, deface, topple statue'],
  [
    'SANCTION',
    'discontinue',
    `suspend|halt|cut|freeze|stop|end|cancel|discontinue|block|prohibit|reduce|terminate aid|assistance|food|supply|trade|import|export|talk|talks|mediation|shipment|funding|cooperation|delivery|visa|flight|support|payment|sale|agreement|contract|deal|financing|operation|participation, impose sanction|embargo|tariff|penalty|fine|duty, sever|break|cut|downgrade|suspend|end|freeze ${TIES}, sanction, blacklist, penalise|penalize, withhold aid|fund|funding|payment|dues, fine, suspend membership, close embassy|consulate|border, shut embassy, slap tariff|sanction|fine, abrogate, scale +back, cut +off`,
  ],
  [
    'SANCTION',
    'expel',
    'expel, oust, throw +out of, evict +from, strip of, recall ambassador|envoy, declare persona, sack, dismiss, fire +minister|general|chief|official, kick +out, remove from',
  ],
  [
    'SANCTION',
    'withdraw',
    'withdraw ambassador|envoy|peacekeeper|observer|mission|diplomat|inspector|staff|mediator|monitor, pull +out peacekeeper|observer|staff|mission',
  ],
  [
    'SANCTION',
    'convict',
    'convict, sentence, jail +for, condemn +to death|prison|jail, imprison, find +guilty, execute, order pay',
  ],
  [
    'MOBILIZE',
    'troops',
    `deploy, mobilise|mobilize, send ${FORCE}, mass ${FORCE}, move ${FORCE}, reinforce, build +up, patrol, put alert, remain alert, place alert, dispatch ${FORCE}, station ${FORCE}, fortify, intensify presence|force, train hacker|fighter|militia, call +up, test +missile, amass, increase presence|readiness, test missile, fire +missile over, launch satellite`,
  ],
  [
    'MOBILIZE',
    'police',
    'deploy|send|order|mobilise|mobilize|post police|officer|patrol, beef +up security, step +up security|patrol, tighten security',
  ],
  [
    'COERCE',
    'arrest',
    'arrest, detain, order|authorise|authorize arrest|detention, round +up, take custody, jail, imprison, seize +suspect, remand, nab, apprehend, hold +suspect, hold custody|prisoner, rearrest, place|put +under arrest|house, capture +suspect, intern, lock +up, nab',
  ],
  [
    'COERCE',
    'deport',
    'deport, banish, exile, send +back, extradite|expel +migrant|refugee, forcibly return, displace, evict',
  ],
  [
    'COERCE',
    'seize',
    'confiscate, seize, impound, annex, requisition, nationalise|nationalize, expropriate, take control, freeze asset|account',
  ],
  [
    'COERCE',
    'restrict',
    `ban, bar, impose|reimpose ${CURB}|blockade|rule, outlaw, prohibit, restrict, blockade, prevent, forbid, dissolve parliament|party|assembly, disqualify, crack +down, suppress, repress, disperse, quell, close +border|crossing|road|airport|school, block +access, stop +from, harass, intimidate, curtail, besiege, persecute, tighten ${CURB}|control|grip, extend ${CURB}, bulldoze`,
  ],
  [
    'COERCE',
    'censor',
    'censor, order close|closure|shutdown|suspend, shut +down newspaper|station|internet|website|channel|radio, close newspaper|station|broadcaster, suspend publication|broadcast|newspaper|internet|constitution, jam, block internet|website|site|broadcast, ban newspaper|book|film|website',
  ],
  ['COERCE', 'curfew', 'impose|declare|extend|enforce|announce|reimpose curfew'],
  ['COERCE', 'martial-law', 'declare|impose|proclaim martial|emergency|siege'],
  ['COERCE', 'cyber', 'hack, breach'],
  ['COERCE', 'withhold', 'withhold'],
]

/** Violence. */
export const HARM_VERBS: readonly VerbRow[] = [
  [
    'ASSAULT',
    null,
    `attack, assault, fight, battle, clash, launch|mount|carry|commence|conduct|begin|stage|commit|open|wage|unleash attack|assault|offensive|strike|raid|invasion|airstrike|operation|massacre|incursion|campaign, kill, wound, injure, maim, invade, raid, storm, ambush, seize +town|city|village|base|control, capture, overrun, retake, recapture, slay, murder, retaliate, massacre, slaughter, violate ceasefire|truce, wage|launch|declare war, occupy, exchange fire, engage firefight|fighting|battle, strike, target, conquer, intercept, hit position|target|base|convoy|village|town, die +in attack|custody|bombing, advance, overthrow, harm, step +up attack|offensive|bombing|raid`,
  ],
  ['ASSAULT', 'abduct', 'abduct, kidnap, hijack, take hostage|hostages|captive, hold hostage|captive'],
  ['ASSAULT', 'beat', 'beat, punch, stab, kick, slap, whip, flog, club, lynch, manhandle, rough +up'],
  ['ASSAULT', 'torture', 'torture, mistreat, abuse, brutalise|brutalize'],
  ['ASSAULT', 'sexual', 'rape, molest, sexually +abuse|assault'],
  ['ASSAULT', 'targeted', 'assassinate, attempt assassinate, behead, hang, poison, gun +down'],
  ['ASSAULT', 'destroy', 'destroy, burn, torch, set fire|ablaze, demolish, raze, ransack, sabotage, ravage, smash'],
  ['ASSAULT', 'firearms', 'shoot, fire +at|on|upon, open +fire, snipe'],
  ['ASSAULT', 'explosives', 'bomb, blow +up, detonate, explode'],
  ['ASSAULT', 'suicide-attack', 'blow +himself|herself|themselves, detonate +himself|vest'],
  ['ASSAULT', 'aerial', 'bombard +from, launch|carry|conduct airstrike|air, down +aircraft|plane|helicopter'],
  [
    'ASSAULT',
    'heavy-weapons',
    'shell, bombard, fire rocket|missile|mortar|artillery|shell, launch rocket|missile, pound',
  ],
  ['ASSAULT', 'crowd-control', 'fire|use tear|rubber|cannon|gas, tear +gas'],
]

/** Happenings that have no PLOVER root but belong in a dossier; kept without a named participant. */
export const HAPPENING_VERBS: readonly VerbRow[] = [
  [
    null,
    null,
    'die, perish, drown, collapse, crash, sink, derail, capsize, collide, erupt, flood, overturn, burn +down, catch +fire, break +out, explode, escape, vanish, disappear, go +missing',
  ],
  [
    null,
    null,
    'appear +before, appear court|magistrate|judge|tribunal, appoint, elect, nominate, name +president|minister|director|head|chief, promote, inaugurate, swear +in, take &office, take &effect, succeed, replace, hire, rehire, reappoint, install, crown, win, lose, defeat, score, clinch, retain, beat',
  ],
  [
    null,
    null,
    'lay wreath|flower|foundation|cornerstone, vote, rule, hand +down verdict, deliver verdict|ruling, plead, plead &guilty|innocent, plead +not guilty|innocent, testify, appeal conviction|verdict|ruling, uphold, overturn, adjourn, hear case, try, approve, adopt, enact, pass bill|law|resolution|motion|budget, dissolve',
  ],
  [
    null,
    null,
    'merge, acquire, buy, sell, take &over, launch, unveil, open, close, shut, release album|film|report|statement|video|tape|email|e-mail|poll|data|figure|ad|list|transcript|detail|tax|document|result|letter|footage|photo|picture|image|survey|study|record|budget|plan|song|single|version|update|product|book|patch|platform|report, found, go +bankrupt, file +for bankruptcy, announce merger, sign +contract, publish, premiere, debut',
  ],
  [
    null,
    null,
    'decide, steal, rob, burgle, smuggle, hurt, wreck, damage, suffer, hit +by, strike +by, shake, jolt, rock, divorce, marry, check &into|in|out, hospitalise|hospitalize, enter rehab, undergo, discover, find +dead|body, recover body, disrupt, sever, restore, knock +out, cut, topple, trap, hit, strike, fall, flee, chase, sack, foil, thwart, slip, injure, pull +over, drive, host, intercept, kick +off, win, fire, charge, hack, attend, perform, join, leave, return',
  ],
]
