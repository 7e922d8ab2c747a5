import { type Block, overlaps } from '../../document/index.ts'
import type { Sentence, Words } from '../../language/index.ts'
import { bySentence } from './by-sentence.ts'
import { isHeadline } from './headlines.ts'
import { listedAt, type NameLists } from './name-lists.ts'
import { ORG_HEADS } from './tables.ts'
import type { NameSpan } from './tag-names.ts'

/** "Reporting by …; editing by …", "Translated by …": whoever stands there made the text and is not spoken of in it. */
const CREDIT =
  /^[([*_—–-]?\s?(?:(?:additional |further )?(?:reporting|research|writing)|written|edited|editing|compiled|translated|translation|photos?|photographs?|pictures?|graphics?|video) by\b/i
/** A credit is no longer than this, in code units. */
const MAX_CREDIT = 300

/** The names that are spoken of: without those of bylines and credits and the capitalised words of headlines. */
export function leaveOut(
  words: Words,
  found: readonly NameSpan[],
  blocks: readonly Block[],
  lists: NameLists,
): readonly NameSpan[] {
  const bylines = blocks.filter((b) => b.kind === 'byline')
  const perSentence = bySentence(words, found)
  let seen: ReadonlySet<string> | null = null
  return words.sentences.flatMap((sentence, s) => {
    const here = perSentence[s] ?? []
    if (here.length === 0 || bylines.some((b) => overlaps(b, sentence)) || isCredit(words, sentence)) return []
    if (!isHeadline(words, sentence)) return here
    seen ??= ordinaryWords(words)
    const ordinary = seen
    return here.filter((name) => !isHeadlineWord(words, name, ordinary, lists))
  })
}

function isCredit(words: Words, { start, end }: Sentence): boolean {
  return end - start < MAX_CREDIT && CREDIT.test(words.text.slice(start, start + 40))
}

/**
 * In a headline whose words all have capitals, a single one is no work, product or event, what the text itself writes
 * small is no name, and neither are words of the dictionary that no list of names holds, unless they end like a body.
 */
function isHeadlineWord(words: Words, name: NameSpan, ordinary: ReadonlySet<string>, lists: NameLists): boolean {
  const { first, last, type } = name
  if (last - first === 1 && /^(?:OTHER|EVENT)$/.test(type)) return true
  const tokens = words.tokens.slice(first, last)
  if (tokens.every((t) => ordinary.has(t.lower) || t.text === t.lower)) return true
  if (!tokens.every((t) => isInDictionary(t.lower, lists)) || isListed(words, name, lists)) return false
  if (last - first === 1) return !/^\p{Lu}{2,5}$/u.test(tokens[0]?.text ?? '')
  return type !== 'ORG' || !isLikeBody(tokens.map((t) => t.lower))
}

/** Words that no dictionary of nouns, verbs and adjectives holds. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for from how in into it its must my no not of off on or our out over that the their they this to under up we what when where who why with you your now then here there all some than without outside inside against after before amid'.split(
    ' ',
  ),
)

/** Small words that stand inside the names of bodies. */
const IN_BODIES: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'in', '&'])

function isInDictionary(lower: string, { lexicon }: NameLists): boolean {
  if (FUNCTION_WORDS.has(lower) || lexicon.has(lower)) return true
  return /(?:s|es|ed|d|ing)$/.test(lower) && STEMS.some((stem) => lexicon.has(lower.replace(stem, '')))
}

const STEMS: readonly RegExp[] = [/s$/, /es$/, /ed$/, /d$/, /ing$/]

/** Names of people, places and bodies that are words of the dictionary, too: "Bush", "Reading", "White House". */
function isListed({ tokens }: Words, { first, last, type }: NameSpan, { gazetteer }: NameLists): boolean {
  if (listedAt(tokens, first, last, gazetteer).length === last - first) return true
  const lower = tokens[first]?.lower ?? ''
  if (type !== 'PER') return false
  return gazetteer.given.has(lower) || (last - first === 1 && gazetteer.surnames.has(lower))
}

function isLikeBody(lower: readonly string[]): boolean {
  const small = lower.filter((word) => FUNCTION_WORDS.has(word))
  return small.every((word) => IN_BODIES.has(word)) && lower.some((word) => ORG_HEADS.has(word))
}

/** The words that the text writes with a small letter, and never with a capital inside a sentence that is no headline. */
function ordinaryWords(words: Words): ReadonlySet<string> {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const sentence of words.sentences) {
    const headline = isHeadline(words, sentence)
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = words.tokens[i]
      if (token === undefined) continue
      if (token.text === token.lower) small.add(token.lower)
      else if (!headline && i > sentence.first) capital.add(token.lower)
    }
  }
  for (const word of capital) small.delete(word)
  return small
}
