import type { Status } from '../../document/index.ts'
import type { Token } from '../../language/index.ts'
import { PAIR_ROWS } from './pair-rows.ts'
import { CLAIM_CUES, DENY_CUES, IMPLICATIVES, OPEN_CUES, PLAN_CUES, RUMOUR_CUES, SAYINGS } from './status-cues.ts'

/** Past forms that the lemmatiser may leave as they are where the tagger took them for nouns. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'foretold foretell|understood understand|spoke speak|swore swear|sworn swear|told tell|said say|thought think|wrote write|sought seek|chose choose|forgot forget|drew draw|dreamt dream|dealt deal|spun spin|fought fight|strove strive|withheld withhold|foresaw foresee|forbade forbid|forbidden forbid|swear swear|bound bound|drawn draw|forgone forgo'
    .split('|')
    .map((pair): [string, string] => {
      const [form = '', lemma = ''] = pair.split(' ')
      return [form, lemma]
    }),
)

/** What a verb and its preposition or particle make of the noun or gerund behind them: `decided against a raid`. */
const PAIRS: ReadonlyMap<string, Status> = new Map(
  PAIR_ROWS.flatMap(([status, second, firsts]) =>
    firsts.split(' ').map((first): [string, Status] => [`${first} ${second}`, status]),
  ),
)

/** What a pair of a verb and the word behind it makes of what follows; `null` where it is none that is known. */
export function pairStatus(token: Token, next: string): Status | null {
  for (const stem of stems(token)) {
    const status = PAIRS.get(`${stem} ${next}`)
    if (status !== undefined) return status
  }
  return null
}

/** What a word by itself makes of its complement, whatever the tagger took it for; `null` where it makes nothing of it. */
export function wordStatus(token: Token): Status | null {
  const all = stems(token)
  if (all.some((s) => IMPLICATIVES.has(s)) && token.lower !== 'going') return null
  if (all.some((s) => DENY_CUES.has(s))) return 'denied'
  if (all.some((s) => PLAN_CUES.has(s))) return 'planned'
  if (all.some((s) => OPEN_CUES.has(s))) return 'hypothetical'
  return all.some((s) => CLAIM_CUES.has(s)) || RUMOUR_CUES.has(token.lower) ? 'claimed' : null
}

/** Whether a word says or thinks its clause, whatever the tagger took it for. */
export function isSaying(token: Token): boolean {
  return stems(token).some((s) => SAYINGS.has(s))
}

/** The lemma of a word, the word itself and, where the tagger may have missed a verb, what it would be the form of. */
export function stems(token: Token): readonly string[] {
  const { lower, lemma } = token
  const irregular = IRREGULAR.get(lower)
  const ending = /(?:ed|ing|s)$/.exec(lower)?.[0]
  const cut = ending === undefined ? lower : lower.slice(0, -ending.length)
  const regular = ending === undefined || cut.length < 3 ? [] : [cut, `${cut}e`, cut.replace(/(.)\1$/, '$1')]
  return [lemma, lower, ...(irregular === undefined ? [] : [irregular]), ...regular]
}
