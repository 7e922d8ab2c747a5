import { foldWord } from './word-forms.ts'

/**
 * The UD features of a lower-case word by its tags, as CoNLL-U writes them (`Number=Plur`; empty for none): what the
 * table says of the word under these tags (`UPOS XPOS word`), else of the tags (`UPOS XPOS`).
 */
export function featuresOf(lower: string, upos: string, xpos: string, table: ReadonlyMap<string, string>): string {
  const tags = `${upos} ${xpos}`
  const found = table.get(`${tags} ${foldWord(lower)}`) ?? table.get(tags) ?? ''
  return found === '_' ? '' : found
}
