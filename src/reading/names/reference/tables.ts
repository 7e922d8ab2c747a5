import { BODY_NOUNS, ROLE_NOUNS } from '../tables.ts'

/** What a noun, a name or a pronoun may refer to, as far as its words show. */
export type Kind = 'person' | 'body' | 'place' | 'thing'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Head nouns of people beside those of `ROLE_NOUNS`; singular, lower case. */
const PERSON_NOUNS: readonly string[] = words(
  `man woman boy girl child kid baby teenager teen youth person people guy adult infant toddler mom dad mum uncle aunt nephew niece cousin
  grandfather grandmother grandson granddaughter grandchild twin sibling spouse bride groom fiancé fiancée boyfriend girlfriend partner
  friend neighbor neighbour colleague roommate classmate relative victim suspect defendant accused culprit killer murderer gunman gunwoman
  shooter attacker assailant robber thief burglar bomber terrorist extremist militant insurgent rebel fighter pirate hijacker hostage
  kidnapper captor prisoner inmate convict detainee fugitive criminal offender felon witness bystander passerby survivor patient nurse
  surgeon physician psychologist psychiatrist dentist cop policeman policewoman patrolman detective deputy sergeant captain lieutenant
  inspector trooper guard bodyguard firefighter paramedic rescuer troop serviceman marine sailor airman crewman crewmember pilot captain
  worker employee staffer employer colleague labourer laborer miner fisherman carpenter clerk cashier waiter waitress cook chef baker
  butcher tailor plumber electrician mechanic technician designer architect inventor programmer hacker scholar academic linguist
  philosopher mathematician physicist chemist biologist psychologist lecturer dean tutor pupil graduate instructor trainer athlete
  footballer striker goalkeeper midfielder defender quarterback receiver pitcher batter golfer boxer swimmer skater driver rider racer
  cyclist champion winner loser runner-up opponent rival referee umpire fan supporter spectator viewer reader listener audience visitor
  guest host tourist traveler traveller passenger commuter pedestrian motorist biker resident local inhabitant citizen national native
  foreigner immigrant migrant refugee settler slave homeowner landlord tenant neighbor consumer customer client user buyer seller vendor
  dealer trader broker banker investor shareholder stockholder tycoon magnate entrepreneur industrialist boss chairman co-founder founder
  co-star star celebrity artist musician rapper singer songwriter composer conductor drummer guitarist dancer comedian performer
  painter sculptor photographer filmmaker producer screenwriter novelist poet playwright blogger columnist commentator broadcaster
  anchor presenter publicist spokesman politician statesman councillor councilman councilwoman commissioner diplomat delegate dignitary
  representative legislator incumbent challenger contender voter constituent protester protestor demonstrator campaigner volunteer
  dissident reformer conservative liberal republican democrat monarch emperor empress duke duchess heir heiress tyrant dictator autocrat
  ruler successor predecessor priest pope monk nun minister vicar preacher worshipper disciple believer pilgrim lawyer plaintiff
  appellant appellee juror jury attorney expert specialist consultant counsel observer critic pundit forecaster planner thinker
  mastermind ringleader gangster drunk addict genius idiot hero legend veteran elder youngster senior freshman ex-husband ex-wife
  ex-boyfriend ex-girlfriend mother-in-law father-in-law stepfather stepmother stepson stepdaughter namesake individual member official
  participant candidate nominee designee appointee head leader ceo cfo coo cto mp pm vice-president insider whistleblower informant source author co-author crew family couple`,
)

/** Head nouns of bodies beside those of `BODY_NOUNS`. */
const BODY_NOUNS_MORE: readonly string[] = words(
  `business enterprise subsidiary parent unit division startup retailer carrier operator airframer automaker carmaker planemaker
  chipmaker brewer broadcaster publisher supplier vendor lender insurer brokerage conglomerate consortium cartel chain store
  supermarket utility exchange club team squad side franchise band orchestra choir school academy clinic hospital charity
  church diocese sect gang mafia crew fleet navy military regiment battalion squadron platoon patrol task-force taskforce administration
  cabinet legislature assembly congress ministry authority regulator watchdog embassy consulate mission delegation panel jury tribunal
  board committee body entity outfit operation society community institution lab laboratory studio label magazine daily weekly journal
  paper tabloid station channel outlet site website service press media police-force force department sheriff club opposition regime
  state union league federation confederation association network cooperative co-op think-tank firm rival competitor partner venture
  startup start-up contractor manufacturer producer developer distributor wholesaler bank building-society`,
)

const PLACE_NOUNS: readonly string[] = words(
  `country nation state republic kingdom island archipelago peninsula continent region province territory district county prefecture city
  town village suburb neighborhood neighbourhood capital municipality borough metropolis hamlet settlement area zone site place location
  coast shore beach sea ocean lake river bay gulf strait valley mountain hill volcano desert forest jungle border street road avenue
  square park plaza airport port harbor harbour station stadium arena venue hotel restaurant cafe pub bar mall shop building house home
  apartment flat villa mansion residence tower palace castle temple mosque cathedral church museum gallery theater theatre cinema library
  campus classroom hall headquarters factory plant warehouse farm prison jail camp base hub epicenter epicentre world globe planet
  galaxy moon earth hometown homeland birthplace destination resort cemetery grave`,
)

/** Other head nouns for things news speaks of again and again: none of them a person, a body or a place. */
const THING_NOUNS: readonly string[] = words(
  `phone smartphone computer laptop tablet device gadget handset product model version edition update upgrade release software program
  programme app application game system platform browser player camera console machine engine battery chip processor plane airplane
  aeroplane jet airliner aircraft helicopter drone tanker rocket spacecraft satellite shuttle probe ship boat vessel yacht trawler
  submarine warship frigate freighter ferry tanker carrier train car truck lorry bus van vehicle motorcycle motorbike bicycle bike scooter
  gun pistol rifle weapon bomb missile explosive grenade knife sword drug pill vaccine medicine book novel film movie show series song
  album single track video picture photo photograph image painting statue article report letter email statement document memo law bill
  act treaty agreement deal contract pact accord merger takeover acquisition bid offer share stock bond security asset index market price
  dollar euro pound yen currency money loan debt mortgage fund trademark brand patent suit lawsuit award prize medal trophy title
  record cup body corpse remains skull bone blood heart car necklace ring jewel jewelry jewellery diamond clothes dress shirt hat shoe
  bag wallet key door window gate fence wall roof fire flame smoke storm hurricane earthquake quake tsunami flood tremor`,
)

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...THING_NOUNS.map((w): [string, Kind] => [w, 'thing']),
  ...PLACE_NOUNS.map((w): [string, Kind] => [w, 'place']),
  ...[...BODY_NOUNS, ...BODY_NOUNS_MORE].map((w): [string, Kind] => [w, 'body']),
  ...[...ROLE_NOUNS, ...PERSON_NOUNS].map((w): [string, Kind] => [w, 'person']),
])

/** Ends of words for people: "biologist", "technician", "gangster", "engineer". */
const PERSON_ENDS: readonly string[] = ['-year-old', 'ologist', 'ician', 'ster', 'eer']

/** What a noun (lemma, lower case) denotes; `null` where the lists are silent. */
export function kindOfNoun(lemma: string): Kind | null {
  const held = KINDS.get(lemma)
  if (held !== undefined) return held
  if (lemma.length > 5 && (lemma.endsWith('man') || lemma.endsWith('person'))) return 'person'
  return PERSON_ENDS.some((end) => lemma.endsWith(end)) ? 'person' : null
}
