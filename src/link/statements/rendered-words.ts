/** Words of a sentence that show that what is quoted was said in another language. */
export const RENDERED_WORDS: ReadonlySet<string> = new Set([
  'translated',
  'translation',
  'translator',
  'interpreter',
  'interpreted',
  'dialect',
])
