/** How a noun's arguments hang on it: `mutual`: everybody acts; `deed`: somebody to somebody; `own`: `of X` is who acts; `fate`: `of X` is whom it befell. */
export type NounShape = 'mutual' | 'deed' | 'own' | 'fate'

/** Rows of event nouns: PLOVER root or `null`, mode, shape, and lemmas separated by blanks (`a_b`: two words in a row). */
export type NounRow = readonly [type: string | null, mode: string | null, shape: NounShape, lemmas: string]

/** Event nouns that stand for a deed by themselves. */
export const NOUN_ROWS: readonly NounRow[] = [
  ['CONSULT', null, 'mutual', 'meeting talks talk summit negotiation consultation dialogue dialog'],
  ['CONSULT', 'visit', 'own', 'visit tour trip'],
  ['CONSULT', 'phone', 'mutual', 'phone_call telephone_call phone_conversation'],
  ['CONSULT', 'third-party', 'own', 'mediation'],
  ['SUPPORT', null, 'own', 'endorsement ratification'],
  ['AGREE', null, 'mutual', 'agreement pact accord treaty deal'],
  ['CONCEDE', null, 'fate', 'pardon amnesty apology acquittal'],
  ['COOPERATE', null, 'mutual', 'exercise drill extradition prisoner_swap prisoner_exchange'],
  ['AID', null, 'deed', 'airlift rescue donation relief_effort'],
  ['RETREAT', 'withdraw', 'own', 'withdrawal pullout retreat surrender evacuation'],
  ['RETREAT', 'release', 'fate', 'release liberation repatriation'],
  ['RETREAT', 'ceasefire', 'mutual', 'ceasefire cease-fire truce armistice'],
  ['RETREAT', 'resign', 'own', 'resignation abdication'],
  ['ACCUSE', 'investigate', 'deed', 'investigation inquiry enquiry probe inquest manhunt'],
  ['ACCUSE', 'allege', 'deed', 'lawsuit indictment arraignment impeachment charge accusation allegation'],
  ['ACCUSE', 'disapprove', 'deed', 'condemnation criticism'],
  ['REQUEST', null, 'deed', 'appeal'],
  ['REJECT', null, 'own', 'refusal rejection'],
  ['THREATEN', null, 'own', 'threat ultimatum'],
  [
    'PROTEST',
    'demo',
    'own',
    'protest demonstration rally march vigil sit-in uprising mutiny insurrection revolt rebellion',
  ],
  ['PROTEST', 'riot', 'own', 'riot unrest rampage looting'],
  ['PROTEST', 'strike', 'own', 'walkout work_stoppage general_strike'],
  ['PROTEST', 'hunger', 'own', 'hunger_strike'],
  ['PROTEST', 'boycott', 'own', 'boycott'],
  ['SANCTION', 'convict', 'fate', 'conviction execution imprisonment'],
  ['SANCTION', 'expel', 'fate', 'expulsion ouster'],
  ['SANCTION', null, 'deed', 'embargo ban'],
  ['MOBILIZE', 'troops', 'own', 'deployment mobilisation mobilization'],
  ['COERCE', 'arrest', 'fate', 'arrest detention'],
  ['COERCE', 'deport', 'fate', 'deportation'],
  ['COERCE', 'seize', 'fate', 'seizure annexation confiscation'],
  ['COERCE', 'restrict', 'deed', 'crackdown blockade siege'],
  ['COERCE', 'cyber', 'deed', 'cyberattack hack'],
  [
    'ASSAULT',
    null,
    'deed',
    'attack assault raid offensive invasion incursion ambush fighting clash battle skirmish massacre gunfight firefight killing murder slaying violence slaughter fight',
  ],
  ['ASSAULT', 'firearms', 'deed', 'shooting gunfire'],
  ['ASSAULT', 'explosives', 'deed', 'bombing bomb_attack car_bomb blast explosion'],
  ['ASSAULT', 'suicide-attack', 'deed', 'suicide_bombing suicide_attack'],
  ['ASSAULT', 'aerial', 'deed', 'airstrike air_strike air_raid'],
  ['ASSAULT', 'drone', 'deed', 'drone_strike drone_attack'],
  ['ASSAULT', 'heavy-weapons', 'deed', 'shelling bombardment rocket_attack missile_strike'],
  ['ASSAULT', 'abduct', 'fate', 'abduction kidnapping hijacking'],
  ['ASSAULT', 'targeted', 'fate', 'assassination stabbing'],
  ['ASSAULT', 'torture', 'fate', 'torture mistreatment flogging whipping lynching'],
  ['ASSAULT', 'sexual', 'fate', 'rape'],
  ['ASSAULT', 'destroy', 'fate', 'arson destruction demolition'],
  [
    null,
    null,
    'own',
    'leak war devaluation flood flooding earthquake quake tremor aftershock storm hurricane landslide avalanche drought fire blaze wildfire eruption outage blackout outbreak collapse crash accident collision derailment disaster shipwreck spill famine tsunami',
  ],
  [
    null,
    null,
    'fate',
    'death appointment nomination promotion birth wedding marriage divorce funeral burial trial hearing verdict judgment judgement sentencing sentence testimony robbery theft heist burglary injury suicide overdose election re-election inauguration defeat escape disappearance',
  ],
  [
    null,
    null,
    'own',
    'strike vote referendum ballot merger acquisition takeover purchase bankruptcy win victory game match playoff final premiere debut coup ceremony operation incident chase concert party performance appearance awards piracy parade speech departure arrival return attempt offer decision transfer move stint show comeback exit entry pursuit patrol search manhunt sale launch rollout unveiling introduction cut closure shutdown delay disruption interruption loss drop fall rise surge plunge decline increase decrease slump rebound recovery landing takeoff flight voyage journey dive marathon interception shot knockout sweep announcement confirmation disclosure revelation admission confession plea retirement candidacy replacement breakthrough celebration reception fundraiser press_conference news_conference spree crossfire standoff shootout boarding sinking outcry backlash feud quarrel row dispute breach violation crime intervention initiative reform overhaul reshuffle defection desertion secession recount reunion stampede standstill sabotage bailout',
  ],
  [
    null,
    null,
    'fate',
    'damage suspension treatment surgery transplant diagnosis poisoning stroke heart_attack dismissal firing hiring sacking selection inauguration capture foreclosure eviction beating drowning homicide manslaughter hijack vandalism fraud bribery smuggling trafficking embezzlement drunk_driving dui dwi drunken_driving drink-driving extradition_hearing autopsy cremation baptism christening memorial anniversary recall refund repair restoration reconstruction renovation construction completion opening closing cancellation postponement hit-and-run hit_and_run power_cut handover compensation burning reinstatement abolition relocation resettlement nationalisation nationalization privatisation privatization rigging redundancy exhumation liquidation discovery defacement desecration dismissal purge layoff',
  ],
]

/** Verbs that only carry an event noun: `held talks`, `carried out an attack`, `reached a deal`. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'impose hold have make take give pay launch conduct carry stage begin start open continue resume mount commit sign reach strike conclude attend host join lead face stand undergo suffer deliver wage enter end attempt'.split(
    ' ',
  ),
)
