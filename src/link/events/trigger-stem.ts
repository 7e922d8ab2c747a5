/** Irregular forms and nouns of deeds: all words of a row count as its first. */
const FAMILIES: readonly string[] = [
  'meet met meeting meetings meets',
  'visit visited visits visiting',
  'kill killed killing killings kills slay slain slew',
  'die died dies dying death deaths dead',
  'shoot shot shooting shootings shots',
  'strike struck strikes striking struck',
  'fight fought fighting fights',
  'attack attacked attacks attacking',
  'bomb bombed bombing bombings bombs',
  'hold held holding holds',
  'say said says saying',
  'tell told tells telling',
  'give gave given gives giving',
  'send sent sends sending',
  'take took taken takes taking',
  'leave left leaves leaving',
  'flee fled flees fleeing',
  'win won wins winning',
  'lose lost loses losing loss',
  'buy bought buys buying',
  'sell sold sells selling sale sales',
  'steal stole stolen steals theft',
  'arrest arrested arrests arresting detain detained detention',
  'sign signed signing signature signs',
  'resign resigned resigns resignation',
  'elect elected election elections',
  'appoint appointed appoints appointment',
  'agree agreed agreement agrees',
  'accuse accused accuses accusation accusations',
  'invade invaded invasion invades',
  'explode exploded explosion explosions explodes blast blasts',
  'withdraw withdrew withdrawn withdrawal withdraws',
  'destroy destroyed destruction destroys',
  'convict convicted conviction',
  'sentence sentenced sentencing',
  'crash crashed crashes crashing',
  'speak spoke spoken speaks talk talked talks',
  'beat beaten beating beats',
  'fire fired fires firing',
  'release released releases freed free frees',
]

const FAMILY: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((row) => {
    const words = row.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)
const ENDINGS = ['ations', 'ation', 'ments', 'ment', 'ings', 'ing', 'ions', 'ion', 'ied', 'ies', 'ed', 'es', 's', 'e']

/** One form for the words of one deed (`met`, `meeting`), from tables and endings alone. */
export function stemTrigger(trigger: string): string {
  const word = trigger.toLowerCase().trim().split(/\s+/)[0] ?? ''
  const family = FAMILY.get(word)
  if (family !== undefined) return family
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= 3)
  const stem = ending === undefined ? word : word.slice(0, word.length - ending.length)
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
}

/** Stems of words that stand for any deed: an equal one says little. */
export const GENERIC_DEEDS: ReadonlySet<string> = new Set(
  [
    'say',
    'tell',
    'be',
    'is',
    'was',
    'were',
    'have',
    'had',
    'has',
    'do',
    'did',
    'make',
    'made',
    'take',
    'give',
    'go',
    'went',
  ]
    .concat([
      'get',
      'got',
      'come',
      'came',
      'hold',
      'see',
      'saw',
      'know',
      'think',
      'want',
      'use',
      'happen',
      'report',
      'call',
    ])
    .concat([
      'announce',
      'announc',
      'add',
      'speak',
      'move',
      'mov',
      'put',
      'find',
      'found',
      'show',
      'send',
      'leave',
      'event',
    ]),
)
