/** Letters beyond ASCII of languages that were written in one byte a letter; small letters, capitals follow. */
const ALPHABETS: readonly string[] = [
  'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
  'абвгдежзийклмнопрстуфхцчшщьюяєіїґ',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяёўі',
  'абвгдежзиклмнопрстуфхцчшђјљњћџ',
  'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
  'אבגדהוזחטיךכלםמןנסעףפץצקרשת',
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْـپچژگ',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîșțşţ',
  'čćđšž',
  'äöüß',
  'àâæçéèêëîïôœùûüÿ',
  'áéíñóúü',
  'ãáâàçéêíóôõú',
  'àèéìíîòóùú',
  'åäöæøé',
  'çğıöşüâîû',
  'āčēģīķļņšūž',
  'ąčęėįšųūž',
  'äõöüšž',
  'ċġħżàèìòù',
  'ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ',
]
const SETS: readonly ReadonlySet<string>[] = ALPHABETS.map(
  (a) => new Set(a + a.toUpperCase() + (a.includes('ı') ? 'İ' : '')),
)
/** Encodings that are tried where the first guess makes no sense, the more common first. */
const CANDIDATES: readonly string[] = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1256',
  'windows-1253',
  'windows-1255',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'x-mac-cyrillic',
  'ibm866',
  'iso-8859-13',
  'iso-8859-15',
  'iso-8859-16',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-10',
  'iso-8859-14',
  'windows-1258',
]
const ONE_BYTE = /^(?:iso-8859|windows-125|koi8|ibm|mac|x-mac)/i
/** What another encoding must gain on the first guess, as a share of all characters beyond ASCII. */
const GAIN = 0.004

/**
 * The encoding in which bytes of an unknown one make the most sense: in which all letters beyond ASCII belong to the
 * alphabet of one language and no symbol stands inside a word. The detector's `guess` stays unless another is plainly better.
 */
export function plausibleEncoding(sample: Uint8Array, guess: string): string {
  // The detector names encodings that the platform cannot read, such as UTF-32; those are for the caller to refuse.
  if (!ONE_BYTE.test(guess)) return guess
  let best = { encoding: guess, sense: senseOf(sample, guess) }
  if (best.sense === 1) return guess
  for (const encoding of CANDIDATES) {
    const sense = senseOf(sample, encoding)
    if (sense > best.sense + GAIN) best = { encoding, sense }
  }
  return best.encoding
}

/** Share of the characters beyond ASCII that make sense, from 0 to 1. */
function senseOf(sample: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(sample)
  let symbols = 0
  const letters = new Map<string, number>()
  let all = 0
  for (const found of text.matchAll(/[^\p{ASCII}\u00a0“”„‘’‚«»–—…•°§€·]|(?<=\p{L})[\u00a0“„‚«»–—…•°§€](?=\p{L})/gu)) {
    all++
    const [character] = found
    if (/\p{L}|\p{M}/u.test(character)) letters.set(character, (letters.get(character) ?? 0) + 1)
    else symbols++
  }
  if (all === 0) return 1
  const known = SETS.map((set) => [...letters].reduce((sum, [letter, n]) => sum + (set.has(letter) ? n : 0), 0))
  // A capital after a small letter inside a word, or two scripts in one word, are the marks of a wrong table.
  const humps = text.match(/\p{Ll}(?=[^\p{ASCII}])\p{Lu}/gu)?.length ?? 0
  const mixed =
    text.match(/[a-z](?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])/giu)?.length ?? 0
  return Math.max(0, (Math.max(...known) - humps - mixed - symbols) / all)
}
