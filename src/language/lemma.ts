const CVC = /[^aeiou][aeiou]([bdgklmnprt])\1$/
const KEEPS_E =
  /(?:[^aeiou][aeiou][cgsuvz]|[^aeiou]u|[aeiou][sv]|[rln][cgsv]|dg|at|iz|is|uc|[^aeio]ir|[aeo]r[cgsv]|[^e]nc|[bcdfgkpstz]l|[^aeiou]ur|mak|tak|lik|nam|hop|vot|not|clos|us|rul|fil|tim|lin|writ|rid|driv|com|hir|fir|requir|declar|shar|car|prepar|compar|stor|explor|ignor|restor|admir|retir|desir|acquir|guid|provid|decid|divid|includ|conclud|exclud|invad|persuad|trad|fad|mov|lov|liv|giv|hav|ak|ok|ik|op|ap|yp|ud|id|ut|et)$/

/** The dictionary form of a word by its Penn tag: the exceptions table first, then the rules of English endings. */
export function lemmaOf(lower: string, xpos: string, exceptions: ReadonlyMap<string, string>): string {
  const listed = exceptions.get(`${xpos} ${lower}`)
  if (listed !== undefined) return listed
  if (xpos === 'NNS' || xpos === 'NNPS') return singular(lower)
  if (xpos === 'VBZ') return singular(lower)
  if (xpos === 'VBD' || xpos === 'VBN') return withoutEnding(lower, 'ed')
  if (xpos === 'VBG') return withoutEnding(lower, 'ing')
  return lower
}

function singular(lower: string): string {
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(lower)) return lower.slice(0, -2)
  return lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 2 ? lower.slice(0, -1) : lower
}

function withoutEnding(lower: string, ending: 'ed' | 'ing'): string {
  if (!lower.endsWith(ending) || lower.length < ending.length + 2) return lower
  const stem = lower.slice(0, -ending.length)
  if (ending === 'ed' && stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (CVC.test(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1)
  return KEEPS_E.test(stem) ? `${stem}e` : stem
}
