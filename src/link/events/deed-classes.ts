import { stemWord } from './trigger-stem.ts'

/**
 * Words by which news tells of one deed, a row for each deed; a word of several senses stands in several rows. Two words
 * of two or three parts are a verb with its particle or object. Written by hand from the usage of English news.
 */
const CLASSES: readonly string[] = [
  'kill die murder slay assassinate execute homicide slaughter massacre fatal perish gun-down shoot-dead manslaughter stab lose-life claim-life',
  'die succumb pass-away pass demise death suicide perish drown hang',
  'shoot gunfire open-fire fire gun-down shootout gunplay crossfire rampage spree shot pull-trigger',
  'injure wound hurt maim hospitalize',
  'attack assault raid strike bomb ambush storm hit blast offensive rampage attempt onslaught incursion hijack',
  'hit strike mow ram plow plough collide run-down run-over slam knock crash mow-down',
  'crash accident collide collision wreck smash pile-up derail',
  'arrest detain apprehend nab capture catch custody seize hold round-up bust pick-up imprison take jail collar',
  'seize confiscate impound capture recover',
  'charge accuse indict indictment allege prosecute count book',
  'convict guilty verdict conviction find',
  'sentence condemn jail imprison term prison',
  'free release acquit let-go bail parole',
  'flee escape run abscond make-off drive-off speed-off take-off get-away bolt breakout break-out lam',
  'rob robbery heist raid burglary burgle theft steal loot snatch holdup',
  'steal snatch grab nab take loot swipe scoop',
  'fire dismiss sack terminate oust axe relieve let-go part-ways lay-off remove can cut drop push-out out show-door replace',
  'resign quit step-down leave depart exit stand-down topple bring-down',
  'hire appoint name recruit bring-in sign employ take-over replace introduce rehire hook-up',
  'appoint name nominate nominee pick choose select choice tap designate selection',
  'approach offer ask consider recruit candidate consideration',
  'win victory beat defeat triumph overcome top rout down edge conquer',
  'lose defeat loss fall',
  'retain keep defend hold',
  'fire blaze inferno burn catch-fire flame arson ablaze conflagration wildfire',
  'destroy devastate raze demolish gut level ruin flatten rip damage wreck',
  'damage cut sever break snap harm problem fail',
  'outage disrupt disruption interrupt interruption blackout downtime failure cut lose go-down take-down problem block knock-out',
  'earthquake quake tremor temblor seism',
  'jolt hit strike shake rock rattle',
  'protest demonstrate demonstration rally march unrest riot clash',
  'riot unrest clash violence disturbance battle rampage',
  'walkout stoppage strike',
  'foil thwart prevent repulse repel interdict avert stop intercept fend-off beat-off block',
  'fall slip plunge tumble plummet drop slide',
  'vanish disappear missing lose go-missing',
  'rescue save',
  'search hunt manhunt look seek scour',
  'chase pursue pursuit',
  'announce reveal unveil disclose declare confirm announcement statement say tell state tweet publish',
  'say tell state claim add accord report confirm comment remark note testify statement explain insist maintain reply',
  'agree deal accord pact agreement treaty',
  'talk negotiate negotiation discuss discussion meet summit consult consultation dialogue',
  'meet gather gathering summit confer conference',
  'buy acquire purchase takeover acquisition merger merge snap-up take-over',
  'sell sale sell-off divest',
  'launch introduce unveil roll-out debut release',
  'release issue publish rush-out push-out ship roll-out',
  'fix patch plug repair resolve remedy correct restore close address',
  'exploit use leverage take-advantage abuse',
  'hack breach hijack attack compromise infiltrate',
  'vote ballot poll cast election referendum',
  'elect win election',
  'dui dwi drive drunken-driving drunk-driving drink-driving',
  'suspect suspicion suspicious',
  'host emcee present',
  'award ceremony show oscar gala prize broadcast',
  'enter check-into check-in admit enrol enroll',
  'rehab treatment rehabilitation therapy',
  'marry wed wedding marriage',
  'divorce split separate separation',
  'birth bear deliver',
  'sprain tweak twist strain',
  'record mark',
  'break set eclipse surpass pass',
  'start begin commence launch open kick-off',
  'end stop finish cease conclude halt',
  'rise increase climb grow jump surge gain soar',
  'fall drop decline decrease reduce slump plunge cut slash',
  'try attempt bid effort seek',
  'help assist aid assistance support',
  'support back endorse endorsement',
  'oppose reject refuse deny decline rebuff rejection turn-down',
  'criticise criticize condemn blast slam denounce attack lash-out rap condemnation',
  'visit trip tour travel',
  'arrive reach land come',
  'leave depart exit go check-out',
  'return come-back go-back comeback',
  'send deploy dispatch',
  'move transfer transport relocate shift',
  'kidnap abduct abduction seize snatch',
  'threaten threat menace',
  'warn alert caution warning',
  'explode blast bomb detonate blow-up explosion go-off',
  'invade storm incursion offensive invasion',
  'shell bombard strike bomb pound',
  'sink capsize founder',
  'sue lawsuit suit file litigation',
  'investigate investigation probe inquiry examine look-into',
  'ban bar prohibit outlaw block prohibition',
  'approve pass endorse adopt back approval',
  'overturn reverse annul restore flip strike-down',
  'change alter modify amend',
  'show display play present screen',
  'see watch witness view observe',
  'find discover locate uncover recover spot',
  'game match playoff',
  'walk march stroll',
  'hurricane storm cyclone typhoon',
  'evacuate evacuation flee',
  'collapse crumble fall cave-in',
  'job post position office role',
  'stay stint',
  'contract deal',
  'cause spark trigger unleash provoke touch-off set-off prompt lead',
  'celebrate mark commemorate commemoration celebration',
  'mourn tribute remember mourning',
  'bury funeral burial lay-rest',
  'cancel scrap call-off cancellation',
  'delay postpone put-off postponement',
  'close shut shutdown shut-down closure',
  'survive escape stay-alive',
  'patrol operation mission',
  'piracy pirate hijack',
  'control command',
  'disguise dress pose',
  'shield protect',
  'feign pretend act fake',
]

const DEEDS: ReadonlyMap<string, readonly number[]> = deeds()

function deeds(): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>()
  CLASSES.forEach((row, i) => {
    for (const word of row.split(' ')) {
      const [first = '', ...rest] = word.split('-')
      const key = [stemWord(first), ...rest].join('-')
      const list = rows.get(key) ?? []
      if (!list.includes(i)) rows.set(key, [...list, i])
    }
  })
  return rows
}

const NONE: readonly number[] = []

/** The deeds that a stem, or a stem with its particle (`check-into`), can mean, as row numbers. */
export function deedsOf(key: string): readonly number[] {
  return DEEDS.get(key) ?? NONE
}
