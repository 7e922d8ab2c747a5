import { franc } from 'franc-min'

/** ISO 639-3 codes of the detector that have a two-letter code. */
const SHORT: Readonly<Record<string, string>> = {
  arb: 'ar',
  bel: 'be',
  ben: 'bn',
  bos: 'bs',
  bul: 'bg',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fra: 'fr',
  guj: 'gu',
  hau: 'ha',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jav: 'jv',
  jpn: 'ja',
  kan: 'kn',
  kor: 'ko',
  mar: 'mr',
  nld: 'nl',
  pan: 'pa',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  som: 'so',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  swh: 'sw',
  tam: 'ta',
  tel: 'te',
  tgl: 'tl',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  uzn: 'uz',
  vie: 'vi',
  yor: 'yo',
  zlm: 'ms',
  zul: 'zu',
}
const ENGLISH = /\b(?:the|and|of|to|in|that|said|was|for|with|is|on|by|has|are|from|at|be|not|it)\b/gi

/** The language of running text, `null` below 40 letters. English is also known by how many of its small words stand there. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, 6000)
  const words = sample.match(/\p{L}+/gu) ?? []
  if (words.reduce((sum, word) => sum + word.length, 0) < 40) return null
  if ((sample.match(ENGLISH)?.length ?? 0) / words.length > 0.18) return 'en'
  const code = franc(sample, { minLength: 40 })
  return code === 'und' ? null : (SHORT[code] ?? code)
}
