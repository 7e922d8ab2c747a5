import type { ReadWord } from './sentence-reader.ts'
import { DOUBLE_WORDS } from './tables.ts'
import type { Token, Words } from './words.ts'

/** Endings that the treebanks write as one orthographic word with what stands before them. */
const GLUED = /^(?:['’`](?:s|m|d|ll|re|ve)?|n['’]?t)$/

/**
 * The words of a document as CoNLL-U: token ranges for clitics, lemma, UPOS, Penn tag, features, head and
 * relation. Sentence ids are the document's id and a number from 1.
 */
export function conlluOf(docId: string, words: Words): string {
  const id = oneLine(docId)
  const lines: string[] = [`# newdoc id = ${id}`]
  words.sentences.forEach((sentence, n) => {
    lines.push(`# sent_id = ${id}-${n + 1}`, `# text = ${oneLine(words.text.slice(sentence.start, sentence.end))}`)
    const tokens = words.tokens.slice(sentence.first, sentence.last)
    let rangeEnd = -1
    tokens.forEach((token, i) => {
      const misc = gluedTo(token, tokens[i + 1]) ? 'SpaceAfter=No' : '_'
      if (i > rangeEnd) {
        rangeEnd = endOfRange(tokens, i)
        if (rangeEnd > i) lines.push(rangeLine(words.text, tokens, i, rangeEnd))
      }
      const inside = i < rangeEnd || (i === rangeEnd && endsRange(tokens, i))
      const head = token.head < 0 ? 0 : token.head - sentence.first + 1
      lines.push(conlluRow(i + 1, token, head, inside ? '_' : misc))
    })
    lines.push('')
  })
  return `${lines.join('\n')}\n`
}

/** One word's line; `head` is the number of its head within the sentence, 0 for the root. */
export function conlluRow(id: number, word: ConlluWord, head: number, misc: string): string {
  const { text, upos, xpos, feats, deprel } = word
  const columns = [
    id,
    oneLine(text),
    oneLine(lemmaInCase(word, id === 1)),
    upos,
    xpos,
    feats || '_',
    head,
    deprel,
    '_',
    misc,
  ]
  return columns.join('\t')
}

/** What a line of CoNLL-U says of a word. */
export type ConlluWord = Omit<ReadWord, 'head'>

/**
 * The lemma as the treebanks write it: ours are lower case, those of names, of "I" and of adjectives with a capital that do
 * not open their sentence ("Norvian") stand as in the text; numbers lose their commas.
 */
export function lemmaInCase(
  { text, lower, lemma, xpos }: Pick<Token, 'text' | 'lower' | 'lemma' | 'xpos'>,
  opensSentence: boolean,
): string {
  if (lemma === 'i' && xpos === 'PRP') return 'I'
  if (xpos === 'CD') return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(lemma) ? lemma.replaceAll(',', '') : lemma
  if (xpos === 'NNS' && /^\d+s$/.test(lower)) return lower
  const isProper = /^(?:NNPS?|ADD|GW)$/.test(xpos) || (xpos === 'JJ' && !opensSentence && /^\p{Lu}\p{Ll}/u.test(text))
  if (!isProper) return lemma
  return lower.startsWith(lemma) ? text.slice(0, lemma.length) : text.charAt(0) + lemma.slice(1)
}

function rangeLine(text: string, tokens: readonly Token[], first: number, last: number): string {
  const form = text.slice(tokens[first]?.start, tokens[last]?.end)
  const misc = gluedTo(tokens[last], tokens[last + 1]) ? 'SpaceAfter=No' : '_'
  return [`${first + 1}-${last + 1}`, oneLine(form), '_', '_', '_', '_', '_', '_', '_', misc].join('\t')
}

/** Index of the last token of the orthographic word that begins at `first`; `first` itself when it stands alone. */
function endOfRange(tokens: readonly Token[], first: number): number {
  let last = first
  if (!/\p{L}|\p{N}/u.test(tokens[first]?.text ?? '')) return first
  while (endsRange(tokens, last + 1)) last++
  return last
}

function endsRange(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || !gluedTo(tokens[i - 1], token)) return false
  if (/^['’`]$/.test(token.lower)) return token.xpos === 'POS'
  return GLUED.test(token.lower) || DOUBLE_WORDS.has(`${tokens[i - 1]?.lower}${token.lower}`)
}

function gluedTo(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && next !== undefined && token.end === next.start
}

function oneLine(text: string): string {
  return text.replace(/\s/g, ' ')
}
