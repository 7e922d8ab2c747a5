const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words before a name that are a title or role, never part of it. */
export const TITLES: ReadonlySet<string> = words(
  'mr mr. mrs mrs. ms ms. dr dr. miss sir dame lord lady madam president vice-president minister premier chancellor governor gov. senator sen. sens. congressman congresswoman representative rep. reps. mayor judge justice general gen. gen colonel col. col major maj. maj captain capt. capt lieutenant lt. lt sergeant sgt. sgt corporal cpl. cpl brigadier brig. brig pm mp fm ceo cfo admiral adm. commander sheikh sheik king queen prince princess emir sultan pope bishop archbishop cardinal rabbi imam ayatollah mullah father sister brother professor prof. prof ambassador envoy secretary spokesman spokeswoman spokesperson chairman chairwoman chair director chief officer inspector detective sheriff attorney prosecutor lawyer coach former ex-president ex-minister rev. rev reverend comrade deputy speaker',
)

/** Titles and roles that are hardly ever a given name or surname, nor part of a body's name: "Orvik Sheriff Mara Ilves". */
export const OFFICES: ReadonlySet<string> = words(
  'mr mr. mrs mrs. ms ms. dr dr. miss sir dame madam president vice-president minister chancellor governor gov. senator sen. sens. congressman congresswoman representative rep. mayor gen. colonel col. maj. captain capt. capt lieutenant lt. lt sergeant sgt. sgt corporal cpl. cpl brigadier brig. brig ceo cfo admiral adm. commander archbishop professor prof. ambassador envoy secretary spokesman spokeswoman spokesperson chairman chairwoman chair director chief officer inspector detective sheriff attorney prosecutor lawyer former ex-president ex-minister rev. rev reverend deputy speaker counsel whip leader candidate nominee spox',
)

/** Head words of organisations' names. */
export const ORG_HEADS: ReadonlySet<string> = words(
  'ministry department agency bureau office committee commission council court parliament senate congress assembly party union federation association organization organisation league front movement brigade brigades army navy force forces police guard guards corps company corporation corp. corp inc. inc ltd. ltd co. group bank fund foundation institute university college school hospital church club team institution authority administration bundestag knesset tribunal network times post tribune gazette herald journal news press radio television agency airlines motors industries holdings partners',
)

/** Words that tend to stand in or right before names of places. */
export const PLACE_CUES: ReadonlySet<string> = words(
  'river lake mount mountain mountains valley sea ocean island islands peninsula desert province district county city town village region street road avenue square bridge airport port harbour harbor bay cape gulf strait strip north south east west northern southern eastern western',
)

/** Heads of descriptions that may stand for a person, with the person's likely gender where the word shows it. */
export const ROLE_NOUNS: ReadonlySet<string> = words(
  'president premier minister chancellor governor senator congressman congresswoman mayor judge justice general colonel commander king queen prince secretary spokesman spokeswoman spokesperson chairman chairwoman chairperson director chief leader head founder officer official lawyer attorney prosecutor ambassador envoy professor economist analyst activist candidate nominee lawmaker deputy author journalist editor reporter businessman businesswoman executive owner manager boss pilot teacher doctor engineer student farmer driver soldier coach player singer actor actress writer director-general aide adviser advisor strategist pollster bishop cleric imam billionaire developer historian scientist researcher pastor veteran father mother son daughter wife husband brother sister widow',
)

/** Heads of descriptions that may stand for an organisation. */
export const BODY_NOUNS: ReadonlySet<string> = words(
  'ministry department agency bureau office committee commission council court parliament senate party union federation association organization organisation league front movement brigade army police company corporation firm group bank fund foundation institute university network newspaper airline manufacturer maker giant giants government coalition militia alliance campaign',
)

export const MALE: ReadonlySet<string> = words(
  'he him his himself mr mr. king prince sir lord congressman spokesman chairman businessman father brother son husband actor',
)
export const FEMALE: ReadonlySet<string> = words(
  'she her hers herself mrs mrs. ms ms. miss queen princess dame lady congresswoman spokeswoman chairwoman businesswoman mother sister daughter wife widow actress',
)

/** Small-letter words that may end a name: "the 1997 general election", "the Harbour party". */
export const NAME_ENDS: ReadonlySet<string> = words(
  'election elections by-election referendum campaign war wars invasion revolution uprising crisis conference summit talks massacre riots protests attacks bombing bombings earthquake hurricane championship championships cup festival games party police sea river empire dynasty league union republic movement government army company club football cricket rugby',
)

/** Small-letter words that may stand inside such a name. */
export const NAME_MIDDLES: ReadonlySet<string> = words(
  'general presidential parliamentary legislative mayoral gubernatorial senatorial local municipal regional provincial federal state special primary midterm mid-term leadership assembly council constitutional european civil world',
)
